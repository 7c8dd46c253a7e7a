"""The raw files read a second time: ruamel.yaml's nodes, one expression for a figure, nothing of baocao138."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from tests.judges.recompute.amounts import Amount, amount

BOUND = re.compile(r"\{\{\s*([A-Za-z0-9_-]+)\s*=\s*(.*?)\s*\}\}", re.DOTALL)
NO_DATA, NOT_ITS_DUTY = "chua-co-so-lieu", "khong-thuoc-nhiem-vu"


def code(text: str) -> str:
    """An id as the program shows it: `-` and `_` are the same."""
    return text.replace("-", "_")


@dataclass(frozen=True)
class Said:
    """One value that stands in one file: whose, of what, when, where."""

    agency: str
    joint: tuple[str, ...]
    indicator: str
    axis: str
    group: str
    text: str
    period: str
    day: date
    odd_days: bool
    letter: str
    file: Path
    line: int
    column: int
    entry: int = 0
    since: date = date.min

    @property
    def amount(self) -> Amount | None:
        return amount(self.text)

    @property
    def state(self) -> str:
        return code(self.text).replace("_", "-") if self.amount is None else ""


@dataclass(frozen=True)
class Indicator:
    """A row of the catalogue."""

    id: str
    name: str
    unit: str
    kind: str
    section: str
    added: bool
    parts: tuple[str, ...]
    whole: str
    axes: dict[str, tuple[str, ...]]
    since: date | None
    until: date | None
    heir: str = ""


@dataclass(frozen=True)
class Heir:
    """Who has taken over an agency's work: all of it, or that of some sections or indicators."""

    id: str
    sections: frozenset[str]
    indicators: frozenset[str]

    def takes(self, indicator: Indicator) -> bool:
        """Whether an indicator is among what it took over."""
        part = bool(self.sections or self.indicators)
        return (
            not part or indicator.id in self.indicators or (not self.indicators and indicator.section in self.sections)
        )


@dataclass(frozen=True)
class Agency:
    """A row of the registry."""

    id: str
    name: str
    duties: frozenset[str]
    since: date | None
    until: date | None
    heirs: tuple[Heir, ...]
    place: int


@dataclass
class Province:
    """Everything that the files of one folder say."""

    folder: Path
    agencies: dict[str, Agency] = field(default_factory=dict)
    indicators: dict[str, Indicator] = field(default_factory=dict)
    titles: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    files: list[tuple[str, str]] = field(default_factory=list)
    frames: dict[str, Node] = field(default_factory=dict)


def pairs(node: Node | None) -> dict[str, Node]:
    """A mapping's values by key; nothing for anything else."""
    return {k.value: v for k, v in node.value} if isinstance(node, MappingNode) else {}


def items(node: Node | None) -> list[Node]:
    """A list's items; one value counts as a list of one."""
    if node is None:
        return []
    return list(node.value) if isinstance(node, SequenceNode) else [node]


def text(node: Node | None) -> str:
    """A scalar as typed; empty for anything else."""
    return str(node.value) if isinstance(node, ScalarNode) else ""


def texts(node: Node | None) -> tuple[str, ...]:
    """The scalars of a list."""
    return tuple(text(n) for n in items(node))


def day(typed: str) -> date | None:
    """`17/6/2019`."""
    if not typed:
        return None
    d, m, y = typed.split("/")
    return date(int(y), int(m), int(d))


def window(period: str) -> tuple[date, date]:
    """The days of a period by article 12 of Decree 09/2019: from the 15th before it to the 14th of its last month."""
    year, rest = int(period[:4]), period[4:]
    number = int(rest[1:] or 0)
    last = {"": 12, "H": 6 * number, "Q": 3 * number, "M": number, "N": number}[rest[:1]]
    first = {"": 1, "H": last - 5, "Q": last - 2, "M": last, "N": 1}[rest[:1]]
    start = date(year, first - 1, 15) if first > 1 else date(year - 1, 12, 15)
    return start, date(year, last, 14)


def lies_in(part: str, period: str) -> bool:
    """Whether a period has another in it."""
    return window(part)[0] >= window(period)[0] and window(part)[1] <= window(period)[1]


def province(folder: Path) -> Province:
    """All the YAML files below a folder."""
    found = Province(folder)
    sent: list[tuple[bool, tuple[str, str], list[Said]]] = []
    for file in sorted([*folder.rglob("*.yaml"), *folder.rglob("*.yml")]):
        raw = file.read_text("utf-8")
        top = YAML(typ="base", pure=True).compose(raw)
        keys = pairs(top)
        kind = code(text(keys.get("loai")))
        if kind == "danh_muc_don_vi":
            registry(found, keys)
        elif kind == "danh_muc_chi_tieu":
            catalogue(found, keys)
        elif kind == "bao_cao_tong_hop":
            found.frames[text(keys["ky"])] = top
        elif kind == "bao_cao_don_vi":
            whose = (code(text(keys["don_vi"])), text(keys["ky"]))
            sent.append(("thay_the" in keys, whose, list(submission(keys, raw, file))))
    corrected = {whose for mends, whose, _ in sent if mends}
    for mends, whose, said in sent:
        if mends or whose not in corrected:
            found.files.append(whose)
            found.said += said
    return found


def registry(found: Province, keys: dict[str, Node]) -> None:
    """The agencies."""
    for node in items(keys["don_vi"]):
        row = pairs(node)
        agency = Agency(
            code(text(row["ma"])),
            text(row["ten"]),
            frozenset(code(t) for t in texts(pairs(row.get("phai_bao_cao")).get("chi_tieu"))),
            day(text(row.get("tu"))),
            day(text(row.get("den"))),
            tuple(heir(n) for n in items(row.get("ke_thua"))),
            len(found.agencies),
        )
        found.agencies[agency.id] = agency


def heir(node: Node) -> Heir:
    """A code alone, or with what was taken over."""
    row = pairs(node)
    parts = (frozenset(code(t) for t in texts(row.get(k))) for k in ("muc", "chi_tieu"))
    return Heir(code(text(row.get("don_vi", node))), *parts)


def catalogue(found: Province, keys: dict[str, Node]) -> None:
    """The indicators and the sections' titles."""

    def sections(node: Node | None) -> None:
        for item in items(node):
            row = pairs(item)
            found.titles[code(text(row["ma"]))] = text(row.get("tieu_de"))
            sections(row.get("muc"))

    sections(keys.get("muc"))
    for key, node in pairs(keys.get("nhan_phan_to")).items():
        found.labels[code(key)] = text(node)
    for node in items(keys["chi_tieu"]):
        row = pairs(node)
        indicator = Indicator(
            code(text(row["ma"])),
            text(row["ten"]),
            text(row["don_vi_tinh"]),
            code(text(row["loai_so"])),
            code(text(row["muc"])),
            text(row.get("cong_theo_don_vi")) == "co",
            tuple(code(t) for t in texts(row.get("tong_cua"))),
            code(text(row.get("tap_con_cua"))),
            {code(a): tuple(code(g) for g in texts(v)) for a, v in pairs(row.get("phan_to")).items()},
            day(text(row.get("tu"))),
            day(text(row.get("den"))),
            code(text(row.get("ke_thua"))),
        )
        found.indicators[indicator.id] = indicator


def letter(keys: dict[str, Node]) -> str:
    """`số 12/BC-STP ngày 15/6/2026`, as far as typed."""
    number, when = text(keys.get("so_ky_hieu")), text(keys.get("ngay"))
    return " ".join([*(["số " + number] if number else []), *(["ngày " + when] if when else [])])


def submission(keys: dict[str, Node], raw: str, file: Path) -> Iterator[Said]:
    """Every value of an agency's file."""
    period = text(keys["ky"])
    days = window(period)
    own = (day(text(keys.get("tu_ngay"))) or days[0], day(text(keys.get("den_ngay"))) or days[1])

    def said(entry: int, joint: tuple[str, ...], key: str, where: tuple[str, str], typed: str, at: int) -> Said:
        line = raw.count("\n", 0, at)
        column = at - (raw.rfind("\n", 0, at) + 1)
        return Said(
            code(text(keys["don_vi"])),
            joint,
            code(key),
            code(where[0]),
            code(where[1]),
            " ".join(typed.split()),
            period,
            own[1],
            own != days,
            letter(keys),
            file,
            line + 1,
            column + 1,
            entry,
            own[0],
        )

    for number, item in enumerate(items(keys["noi_dung"])):
        entry = pairs(item)
        joint = tuple(code(t) for t in texts(entry.get("cung_thuc_hien")))
        for paragraph in items(entry.get("doan")):
            start = paragraph.start_mark.index
            for found in BOUND.finditer(raw[start : paragraph.end_mark.index]):
                yield said(number, joint, found[1], ("", ""), found[2], start + found.start(2))
        for key, node in pairs(entry.get("so_lieu")).items():
            if isinstance(node, ScalarNode):
                yield said(number, joint, key, ("", ""), node.value, node.start_mark.index)
                continue
            for axis, inner in pairs(node).items():
                if isinstance(inner, ScalarNode):
                    yield said(number, joint, key, ("", ""), inner.value, inner.start_mark.index)
                for group, cell in pairs(inner).items():
                    yield said(number, joint, key, (axis, group), text(cell), cell.start_mark.index)
