"""Files per second of the strict reader against ``yaml.load(CSafeLoader)``, on the same files in the same run.

``python bench/read.py`` prints both and their ratio; the exit code is 1 where the reader is less than twice as fast.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import yaml

from baocao138.read.document import read_document
from bench.nation import submission

FILES, ROUNDS, LEAST = 60, 15, 2.0


def _rate(read: Callable[[bytes], object], files: list[bytes]) -> float:
    begin = time.perf_counter()
    for data in files:
        read(data)
    return len(files) / (time.perf_counter() - begin)


def main() -> int:
    """Measure in turns, so that a busy machine slows both."""
    files = [submission("xa-minh-hoa-001", "2026H1", seed) for seed in range(FILES)]
    assert all(read_document(data, "a.yaml").value and not read_document(data, "a.yaml").diagnostics for data in files)
    strict, sloppy = [], []
    for _ in range(ROUNDS):
        strict.append(_rate(lambda data: read_document(data, "a.yaml"), files))
        sloppy.append(_rate(lambda data: yaml.load(data, Loader=yaml.CSafeLoader), files))
    ratio = statistics.median(fast / slow for fast, slow in zip(strict, sloppy, strict=True))
    print(f"files                  {FILES}, {statistics.mean(map(len, files)):.0f} bytes on average")
    print(f"read_document          {statistics.median(strict):8.0f} files/s")
    print(f"yaml.load(CSafeLoader) {statistics.median(sloppy):8.0f} files/s")
    print(f"ratio                  {ratio:8.2f} (at least {LEAST})")
    return 0 if ratio >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
