"""Tables of figures for the annexes: this period beside the same period a year earlier."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.shares import Share, shares
from baocao138.aggregate.small_cells import Veil
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Catalogue, Indicator, Kind
from baocao138.model.count import Count, print_count
from baocao138.model.no_count import grouped
from baocao138.model.period import Period
from baocao138.report.comparing import difference, signed
from baocao138.report.fields import GROUP, ROW, SECTION, TableView
from baocao138.report.labels import label
from baocao138.report.wording import period_label

MISSING, NOBODY, WITHHELD = "…", "-", "(*)"
CONFLICTING = {
    Kind.FLOW: "có các phần trái nhau",
    Kind.STOCK: "các đơn vị báo cáo số khác nhau",
    Kind.COVERAGE: "có nhiều đơn vị báo cáo, số này không cộng được",
}


_NONE = Sources()
_NOTHING = Share(None, _NONE)


class Row(NamedTuple):
    """A row as printed; ``rests_on`` are the sources of its two numbers, ``numbers`` what there is to draw of them."""

    kind: str
    ordinal: str = ""
    name: str = ""
    unit: str = ""
    now: str = ""
    base: str = ""
    change: str = ""
    percent: str = ""
    indicator: str = ""
    rests_on: tuple[Sources, Sources] = (_NONE, _NONE)
    numbers: tuple[Count | None, Count | None] = (None, None)

    @property
    def cells(self) -> tuple[str, ...]:
        """What is printed, from left to right."""
        return (self.ordinal, self.name, self.unit, self.now, self.base, self.change, self.percent)


class Table(NamedTuple):
    """A table as printed: what its columns of names and numbers are called, its rows, the notes under it."""

    names: str
    now: str
    base: str
    rows: tuple[Row, ...]
    notes: tuple[str, ...]

    @property
    def view(self) -> TableView:
        """As a template sees it."""
        return {
            "ten": self.names,
            "ky_nay": self.now,
            "ky_truoc": self.base,
            "hang": [
                {
                    "kieu": row.kind, "tt": row.ordinal, "ten": row.name, "don_vi_tinh": row.unit, "nay": row.now,
                    "truoc": row.base, "chenh": row.change, "ty_le": row.percent,
                }
                for row in self.rows
            ],
            "ghi_chu": list(self.notes),
        }  # fmt: skip


class Side(NamedTuple):
    """One of the two numbers of a row: what is printed, the number where there is one to compare, its sources."""

    printed: str
    number: Count | None = None
    sources: Sources = _NONE


class Tables:
    """Makes the tables of one report."""

    def __init__(self, figures: Figures, period: Period) -> None:
        self._figures, self._now, self._base = figures, period, period.year_before
        self._notes: dict[str, None] = {}

    def table(self, kind: str, codes: Iterable[str] = ()) -> Table:
        """The table of a kind (``bang``) for the indicators of these codes, for all in force where none is named."""
        self._notes = {}
        chosen = self._chosen(codes)
        makers = {"tong-hop": self._summary, "theo-don-vi": self._by_agency, "phan-to": self._breakdowns}
        rows = tuple(makers[kind](chosen))
        names = {"tong-hop": "Chỉ tiêu", "theo-don-vi": "Chỉ tiêu, đơn vị báo cáo", "phan-to": "Chỉ tiêu, nhóm"}
        if any(NOBODY in (row.now, row.base) for row in rows):
            self._notes[f"“{NOBODY}”: không có số liệu."] = None
        return Table(
            names[kind],
            _heading(self._now),
            _heading(self._base),
            rows,
            tuple(self._notes),
        )

    def _chosen(self, codes: Iterable[str]) -> list[Indicator]:
        catalogue = self._figures.catalogue
        if named := list(codes):
            return [each for code in named if (each := catalogue.indicator(code))]
        return [each for each in catalogue.indicators.values() if each.exists_on(self._now.end)]

    def _summary(self, chosen: list[Indicator]) -> Iterator[Row]:
        section = ""
        for at, indicator in enumerate(chosen, 1):
            now, base = self._figures.total(indicator, self._now), self._figures.total(indicator, self._base)
            if indicator.section != section:
                section = indicator.section
                if title := self._title(section):
                    yield Row(SECTION, name=title)
            yield self._row(indicator, str(at), indicator.name, self._side(indicator, now), self._side(indicator, base))

    def _title(self, section: str) -> str:
        found = self._figures.catalogue.sections.get(section)
        return found.title if found else ""

    def _by_agency(self, chosen: list[Indicator]) -> Iterator[Row]:
        catalogue, day = self._figures.catalogue, self._now.end
        for indicator in chosen:
            now, base = self._figures.total(indicator, self._now), self._figures.total(indicator, self._base)
            if not now.sources and not now.states:
                continue
            total = self._row(indicator, "", indicator.name, self._side(indicator, now), self._side(indicator, base))
            yield total._replace(kind=GROUP)
            mine, then = (shares(each, indicator, catalogue, day) for each in (now, base))
            # Those who reported a year ago only come last: without them the column would not come to its total.
            for at, code in enumerate([*mine, *(each for each in then if each not in mine)], 1):
                own, before = mine.get(code, _NOTHING), then.get(code, _NOTHING)
                name = _authors(own.sources or before.sources, code, catalogue)
                row = self._row(indicator, str(at), name, self._share(own), self._share(before))
                if own.sources and before.sources and not own.may_be_compared_with(before):
                    row = row._replace(change="", percent="")
                yield row

    def _share(self, share: Share) -> Side:
        if not share.is_whole or (share.sources and share.count is None):
            self._notes[f"“{MISSING}”: đơn vị chưa có số liệu, hoặc số liệu chưa đủ."] = None
            return Side(MISSING, None, share.sources)
        return self._of(share.sources, share.count) if share.sources else Side(NOBODY)

    def _breakdowns(self, chosen: list[Indicator]) -> Iterator[Row]:
        for indicator in chosen:
            for axis, groups in indicator.axes:
                sides = [self._cells(indicator, period, axis) for period in (self._now, self._base)]
                if all(side.printed == NOBODY for side in sides[0].values()):
                    continue
                totals = [self._figures.total(indicator, period) for period in (self._now, self._base)]
                title = f"{indicator.name}, chia theo {label(axis, self._figures.catalogue).lower()}"
                whole = self._row(indicator, "", title, *(self._side(indicator, each) for each in totals))
                yield whole._replace(kind=GROUP)
                for at, group in enumerate(groups, 1):
                    name = label(group, self._figures.catalogue)
                    yield self._row(indicator, str(at), name, sides[0][group], sides[1][group])
                rest = [_rest(total, list(cells.values())) for total, cells in zip(totals, sides, strict=True)]
                if any(side.number and side.number.value for side in rest):
                    yield self._row(indicator, str(len(groups) + 1), "Chưa phân nhóm", *rest)

    def _cells(self, indicator: Indicator, period: Period, axis: str) -> dict[str, Side]:
        """The cells of one axis, the small ones withheld."""
        veil = Veil(self._figures, indicator, period, axis)
        cells = veil.cells
        if not any(cells.values()):
            return dict.fromkeys(cells, Side(NOBODY))
        counts = {group: said.amount for group, said in cells.items()}
        # Where an agency's own cells are private, a cell is led back to the agencies' totals only.
        total = self._figures.total(indicator, period)
        sources = {group: total.sources if said and veil.is_private else said for group, said in cells.items()}
        if veil.groups:
            self._notes[f"“{WITHHELD}”: nhóm dưới 5 và nhóm bù không công bố để bảo vệ thông tin về nạn nhân."] = None
        shown = {
            # While agencies are lacking, a cell is no more whole than the total is.
            group: Side(_printed(count), count, sources[group])
            if total.is_whole
            else Side(MISSING, None, sources[group])
            for group, count in counts.items()
        }
        return shown | dict.fromkeys(veil.groups, Side(WITHHELD))

    def _side(self, indicator: Indicator, total: Total) -> Side:
        if total.conflict or (total.lacking and (total.count is not None or total.states)):
            names = ", ".join(agency.name for agency in total.lacking)
            why = f"chưa đủ số liệu, còn thiếu: {names}" if names else CONFLICTING[indicator.kind]
            self._notes[f"“{MISSING}”: {indicator.name} {why}."] = None
            return Side(MISSING, None, total.sources)
        if total.count is None:
            return Side(NOBODY)
        return self._of(total.sources, total.count)

    def _of(self, sources: Sources, count: Count | None) -> Side:
        mark = ""
        if sources.is_windowed:
            mark = " (1)"
            self._notes["“(1)”: có số liệu chốt khác thời hạn của kỳ báo cáo."] = None
        return Side(f"{_printed(count)}{mark}", count, sources)

    def _row(self, indicator: Indicator, ordinal: str, name: str, now: Side, base: Side) -> Row:
        change = percent = ""
        if now.number is not None and base.number is not None:
            found = difference(now.number, base.number, indicator.unit)
            change = (
                signed(found.change) if found.change and (found.change.value or not found.change.qualifiers) else ""
            )
            percent = signed(Count(found.percent)) if found.percent is not None else ""
        return Row(
            ROW, ordinal, name, indicator.unit, now.printed, base.printed, change, percent,
            indicator.id, (now.sources, base.sources), (now.number, base.number),
        )  # fmt: skip


def _rest(total: Total, cells: list[Side]) -> Side:
    """What no group tells of; nothing where a cell is withheld, for it would give that away."""
    if (
        total.count is None
        or total.count.qualifiers
        or not total.is_whole
        or any(cell.printed == WITHHELD for cell in cells)
    ):
        return Side("")
    counts = [cell.number for cell in cells if cell.number is not None]
    if any(count.qualifiers for count in counts):
        return Side("")
    rest = total.count.value - sum(count.value for count in counts)
    return Side(grouped(rest), Count(rest), total.sources) if counts and rest > 0 else Side("")


def _heading(period: Period) -> str:
    words = period_label(period)
    return words[0].upper() + words[1:]


def _printed(count: Count | None) -> str:
    return print_count(count) if count is not None else NOBODY


def _authors(sources: Sources, agency: str, catalogue: Catalogue) -> str:
    codes = dict.fromkeys([agency, *sources.joint])
    return ", ".join(map(catalogue.name, codes))
