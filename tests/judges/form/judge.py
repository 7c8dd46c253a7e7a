"""The judge of form: a PDF measured against Decree 30/2020/NĐ-CP or Circular 01/2011/TT-BNV.

It shares no code with the program. It reads what was printed, so it knows neither Word nor the template.
"""

from __future__ import annotations

from pathlib import Path

from tests.judges.form import letterhead, sheets, signature, text
from tests.judges.form.layout import Violation, read
from tests.judges.form.parts import take_apart

PROFILES = ("tt01_2011", "nd30_2020")


def measure(path: Path, profile: str) -> list[Violation]:
    """All breaches of the rules R01 to R35 that the page shows, in the order of the rooms of the paper."""
    assert profile in PROFILES, profile
    report = take_apart(read(path))
    if isinstance(report, Violation):
        return [report]
    rooms = (sheets, letterhead, text, signature)
    return [violation for room in rooms for violation in room.check(report, profile)]
