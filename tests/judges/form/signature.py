"""R24 to R26, R29, R30 and R34: the signature block."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tests.judges.form.layout import MM, Line, Violation
from tests.judges.form.letterhead import looks_wrong
from tests.judges.form.parts import RECIPIENTS, Report

AUTHORITY = re.compile(r"(TM|Q|KT|TL|TUQ)\. ")
ROOM = 25 * MM
NEAR = 2.0


def check(report: Report, profile: str) -> Iterator[Violation]:
    """Every breach in the signature block; the rules are the same in both profiles."""
    del profile
    yield from _signature(report)
    yield from _recipients(report)
    if report.recipients and report.signature:
        apart = report.recipients[0].baseline - report.signature[0].baseline
        if abs(apart) > 3:
            yield Violation("R29", report.signature[0].page, f"{RECIPIENTS} is {apart:.1f} pt below the authority")


def _signature(report: Report) -> Iterator[Violation]:
    lines = report.signature
    if not lines:
        yield Violation("R24", report.recipients[0].page, "nobody signs")
        return
    for line in lines:
        yield from looks_wrong("R26" if line is lines[-1] else "R25", line, 13, 14, "bold")
        if abs(line.centre - lines[0].centre) > NEAR:
            yield Violation("R24", line.page, f"{line.text!r} is not centred under {lines[0].text!r}")
    name = lines[-1] if lines[-1].text != lines[-1].text.upper() else None
    if name is None and not report.draft:
        yield Violation("R26", lines[-1].page, f"the last line {lines[-1].text!r} is no name in lower case")
    for line in lines:
        if line is not name and line.text != line.text.upper():
            yield Violation("R25", line.page, f"{line.text!r} is not in capitals")
    yield from _room(lines, named=name is not None)


def _room(lines: list[Line], *, named: bool) -> Iterator[Violation]:
    """The authority stands above the room to sign; below it come at most the signer's own post and the name."""
    gaps = [below.top - above.bottom for above, below in pairwise(lines)]
    widest = max(range(len(gaps)), key=gaps.__getitem__, default=None)
    if widest is None or gaps[widest] < ROOM:
        if named:
            room = 0.0 if widest is None else gaps[widest]
            yield Violation("R27", lines[0].page, f"the room to sign is {room / MM:.1f} mm, wanted 25")
        return
    for line in lines[widest + 1 :]:
        if AUTHORITY.match(line.text):
            yield Violation("R24", line.page, f"{line.text!r} stands below the room to sign")
    marks = [bool(AUTHORITY.match(line.text)) for line in lines[: widest + 1]]
    if marks != sorted(marks, reverse=True):
        yield Violation("R24", lines[0].page, "the post stands above the authority")


def _recipients(report: Report) -> Iterator[Violation]:
    title, *lines = report.recipients
    if title.text != RECIPIENTS:
        yield Violation("R29", title.page, f"the first line reads {title.text!r}")
    yield from looks_wrong("R29", title, 12, 12, "bold italic")
    for line in [title, *lines]:
        if abs(line.x0 - report.left) > NEAR:
            yield Violation("R30", line.page, f"{line.text!r} is not flush left")
    for line in lines:
        yield from looks_wrong("R30", line, 11, 11, "plain")
    entries = _entries(lines)
    kept = next((n for n, entry in enumerate(entries) if entry.startswith("- Lưu: ")), None)
    if kept is None:
        yield Violation("R30", title.page, "no line begins with - Lưu:")
        return
    if not entries[kept].endswith("."):
        yield Violation("R30", title.page, f"{entries[kept]!r} does not end in a full stop")
    if entries[kept].endswith(".."):
        yield Violation("R30", title.page, f"{entries[kept]!r} ends in two full stops")
    yield from _ends(entries[:kept], title.page)
    if report.text[0].text.startswith("Kính gửi:") and entries[0] != "- Như trên;":
        yield Violation("R30", title.page, "the first recipient is not - Như trên;")
    for entry in entries[kept + 1 :]:
        if entry != entry.upper():
            yield Violation("R34", title.page, f"the drafter's mark {entry!r} is not in capitals")


def _ends(entries: list[str], page: int) -> Iterator[Violation]:
    """Each ends in a semicolon; a name whose purpose follows in brackets may end in a comma."""
    for place, entry in enumerate(entries):
        group = [later for later in entries[place + 1 :] if later.startswith("(")]
        if not (entry.endswith(";") or (entry.endswith(",") and group)) or entry[-2:-1] in ",;.":
            yield Violation("R30", page, f"the recipient {entry!r} ends in the wrong mark")


def _entries(lines: list[Line]) -> list[str]:
    """The lines joined into recipients, purposes in brackets, and a drafter's mark after the last."""
    found: list[str] = []
    for line in lines:
        closed = bool(found) and found[-1].startswith("- Lưu: ") and found[-1].endswith(".")
        if line.text.startswith(("- ", "(")) or not found or closed:
            found.append(line.text)
        else:
            found[-1] = f"{found[-1]} {line.text}"
    return found
