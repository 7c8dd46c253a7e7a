"""What only a faulty file needs is not loaded for a sound one: that is a good part of a short run."""

from __future__ import annotations

import subprocess
import sys

FAULTY_ONLY = (
    "stray",
    "run_on",
    "pasted",
    "brackets",
    "foreign",
    "strange",
    "legacy",
    "legacy_tables",
    "syllable",
    "explain",
    "layout",
    "marks",
    "repair",
)
PROGRAM = (
    "import sys\n"
    "from baocao138.read.document import read_document\n"
    "outcome = read_document(sys.stdin.buffer.read(), 'a.yaml')\n"
    "print(len(outcome.diagnostics), *sorted(name for name in sys.modules if name.startswith('baocao138.read.')))\n"
)


def loaded(data: str) -> tuple[int, set[str]]:
    """How many findings a file has, and the modules of the room that reading it has loaded."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], input=data.encode(), capture_output=True, check=True)
    findings, *names = done.stdout.decode().split()
    return int(findings), {name.rpartition(".")[2] for name in names}


def test_a_sound_file_loads_only_what_reads_it() -> None:
    findings, names = loaded("loai: bao-cao-don-vi  # ghi chú\ndoan: >-\n  đã phát 12.500 tờ rơi – “đúng hạn”…\n")
    assert findings == 0
    assert "document" in names and not names & set(FAULTY_ONLY)


def test_a_faulty_file_loads_the_rest() -> None:
    findings, names = loaded("loai: bao-cao-don-vi\nten: a\u200bb\ncau: nói: rằng\n")
    assert findings == 2
    assert names >= {"strange", "legacy", "explain", "repair"}
