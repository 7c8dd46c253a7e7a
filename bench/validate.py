"""`validate` of 10,000 submissions against the C++ `jsonschema` command in its full-error mode, on the same files.

The peer checks form alone, against a schema of equal form (bench/peers/submission.schema.json); ours runs every rule of
the program, those between files included. Whole processes, in turn, so that a busy machine is busy for both. Exits 1
where a bound is broken: cold 1.2 times the peer, warm 0.3 s, memory 300 MiB.

    npm install --no-save --prefix . @sourcemeta/jsonschema@16.11.0
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.nation import write
from bench.startup import ENVIRONMENT, PROGRAM, ROOT

SCHEMA = ROOT / "bench" / "peers" / "submission.schema.json"
COLD, WARM, MEMORY = 1.2, 0.3, 300
PACKAGE = "@sourcemeta/jsonschema@16.11.0"


def peer() -> str:
    """The peer's command: in the project's node_modules, or on the path."""
    local = ROOT / "node_modules" / ".bin" / "jsonschema"
    found = str(local) if local.exists() else shutil.which("jsonschema-sourcemeta")
    if found is None:
        sys.exit(f"the peer is missing: npm install --no-save --prefix {ROOT} {PACKAGE}")
    return found


def seconds(words: Sequence[str], folder: Path, cache: Path) -> float:
    """The wall time of one whole process, which must find nothing wrong."""
    begun = time.perf_counter()
    done = subprocess.run(
        words, cwd=folder, capture_output=True, env=ENVIRONMENT | {"BAOCAO138_CACHE_DIR": str(cache)}, check=False
    )
    taken = time.perf_counter() - begun
    if done.returncode:
        sys.exit(f"{' '.join(words[:3])} …\n{done.stdout.decode()[-2000:]}{done.stderr.decode()[-2000:]}")
    return taken


def main() -> int:
    """Measure, print, judge."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--files", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=7)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name) / "nation", Path(name) / "cache"
        write(folder, chosen.files)
        folders = sorted({str(path.parent) for path in folder.rglob("20*/*.yaml")})
        theirs = [peer(), "validate", str(SCHEMA), *folders]
        ours = [PROGRAM, "validate", "--no-cache"]
        pairs = [(seconds(ours, folder, cache), seconds(theirs, folder, cache)) for _ in range(chosen.rounds + 1)][1:]
        seconds([PROGRAM, "validate"], folder, cache)
        warm = statistics.median([seconds([PROGRAM, "validate"], folder, cache) for _ in range(chosen.rounds)])
        size = sum(path.stat().st_size for path in folder.rglob("20*/*.yaml")) / chosen.files
    cold, other = (statistics.median([pair[at] for pair in pairs]) for at in (0, 1))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"files       {chosen.files}, {size:.0f} bytes on average, {os.cpu_count()} processors")
    print(f"peer        {other:7.3f} s")
    print(f"cold        {cold:7.3f} s, {cold / other:5.2f} times the peer (at most {COLD})")
    print(f"warm        {warm:7.3f} s (at most {WARM})")
    print(f"memory      {peak:7.0f} MiB for the largest process of all (at most {MEMORY})")
    kept = cold / other <= COLD and warm <= WARM and peak <= MEMORY
    print("ok" if kept else "BROKEN")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
