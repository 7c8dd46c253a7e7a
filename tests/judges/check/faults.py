"""All faults, each planted in one sound report: which report, and in which ways it is written."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO
from zlib import crc32

from tests.judges.check import faults_foot, faults_head, faults_kinds, faults_page, faults_text, kinds
from tests.judges.check.good import addressed, paged
from tests.judges.check.looks import ND30, TT01
from tests.judges.check.package import document
from tests.judges.check.paper import Paper
from tests.judges.check.planting import Fault
from tests.judges.check.ways import Ways
from tests.judges.check.words import report, with_parts

FAULTS: dict[str, Fault] = (
    faults_page.FAULTS | faults_head.FAULTS | faults_text.FAULTS | faults_foot.FAULTS | faults_kinds.FAULTS
)
WAYS = (
    Ways("styles"), Ways("direct", line="vml"), Ways("defaults", "boxes", "table"),
    Ways("theme", "tabs", "tabs", "wps"), Ways("character"),
    Ways("normal", "columns", "columns"), Ways("mixed", "one row", "one row", "vml"),
    Ways("styles", numbers="blank", line="connector"), Ways("direct", residue=frozenset({"split", "proof"})),
    Ways("styles", line="own border", frame="frame"), Ways("theme", frame="sdt", field="complex"), Ways("toggle"),
)  # fmt: skip
SHOWS: dict[str, Callable[[Ways], bool]] = {
    "shape": lambda ways: "tabs" not in {ways.head, ways.foot},
    "rows": lambda ways: ways.head == ways.foot == "table",
    "line": lambda ways: ways.line != "own border",
    "typed": lambda ways: ways.numbers == "typed",
    "counted": lambda ways: ways.numbers == "blank",
    "themed": lambda ways: ways.carry == "theme",
    "code": lambda ways: ways.carry == "direct",
    "normal": lambda ways: ways.carry == "normal",
}


@dataclass(frozen=True, slots=True)
class Planted:
    """A faulty document, the profile that it is judged by and the rules that may be reported."""

    content: bytes
    profile: str
    rules: tuple[str, ...]
    ways: Ways


def bases() -> dict[str, Paper]:
    """The sound papers that faults are planted in."""
    new = report(ND30, addressees=3, annexes=2)
    found = {
        "new": new,
        "old": report(TT01, roman=True, annexes=2),
        "parts": with_parts(report(TT01, roman=True)),
        "address": addressed(report(ND30, annexes=0)),
        "drafter": report(TT01, drafter=True),
        "no grounds": report(ND30, grounds=False),
        "decision": kinds.decision(),
        "regulation": kinds.decision(annexes=(kinds.regulation(),)),
        "list": kinds.decision(annexes=(kinds.roll("DANH SÁCH", "TỔ RÀ SOÁT"),)),
        "letter": kinds.letter(),
        "notice": kinds.notice(),
        "card": kinds.card(),
        "telegram": kinds.telegram(),
        "minutes": kinds.minutes(),
    }
    return {name: paged(paper) for name, paper in found.items()}


def usual(name: str) -> str:
    """Where a fault needs no base of its own: chance that is the same on every run and stays when faults are added."""
    return ("new", "old")[crc32(name.encode()) % 2]


def chosen(name: str, fault: Fault, among: Sequence[Ways]) -> Ways:
    """Ways that can show the fault, chosen by the same chance."""
    usable = [ways for ways in among if all(SHOWS[need](ways) for need in fault.needs)]
    return usable[crc32(f"{name} ways".encode()) % len(usable)]


def planted() -> dict[str, Planted]:
    """Every fault in its report; without a base of its own in one of the two usual ones."""
    papers, found = bases(), {}
    for name, fault in FAULTS.items():
        paper, ways = fault.plant(papers[fault.base or usual(name)]), chosen(name, fault, WAYS)
        found[name] = Planted(edit(document(paper, ways), fault), paper.profile, fault.rules, ways)
    return found


def edit(content: bytes, fault: Fault) -> bytes:
    """The document with the fault's changes to its parts."""
    if not fault.edits:
        return content
    changes = {part: (old, new) for part, old, new in fault.edits}
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as package, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in package.infolist():
            text = package.read(info).decode()
            if info.filename in changes:
                old, new = changes[info.filename]
                before, found, after = text.rpartition(old)
                assert found, f"{old!r} is not in {info.filename}"
                text = f"{before}{new}{after}"
            copy.writestr(info, text)
    return kept.getvalue()
