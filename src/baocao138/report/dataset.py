"""All figures of a period as rows: what every agency said, and the totals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.small_cells import Veil
from baocao138.aggregate.telling import without_data
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Indicator
from baocao138.model.contribution import Contribution
from baocao138.model.count import Count, State
from baocao138.model.filing import Filing
from baocao138.model.no_count import plain_number
from baocao138.model.period import Period
from baocao138.report.labels import label
from baocao138.report.traced import letter_of

TOTAL, VALUE = "tong", "so"
WITHHELD, LACKING, CONFLICT, NOTHING = "khong-cong-bo", "chua-du-so-lieu", "trai-nhau", "khong-ai-bao-cao"
SILENT = "chua-bao-cao"

_STATES = (
    "so: có số; chua-co-so-lieu; khong-thuoc-nhiem-vu; chua-du-so-lieu: tổng còn thiếu đơn vị; "
    "trai-nhau: các đơn vị ghi khác nhau; khong-ai-bao-cao; khong-cong-bo: nhóm nhỏ, không công bố; "
    "chua-bao-cao: đơn vị phải báo cáo chỉ tiêu này mà chưa ghi gì"
)
FIELDS = (
    ("ky", "string", "Kỳ báo cáo"),
    ("muc", "string", "Mã mục"),
    ("chi_tieu", "string", "Mã chỉ tiêu"),
    ("ten_chi_tieu", "string", "Tên chỉ tiêu"),
    ("don_vi_tinh", "string", "Đơn vị tính"),
    ("loai_so", "string", "dong: số phát sinh, được cộng; ton: số hiện có; pham-vi: phạm vi, không cộng"),
    ("don_vi", "string", "Mã đơn vị báo cáo; tong là số tổng hợp của cả tỉnh"),
    ("ten_don_vi", "string", "Tên đơn vị báo cáo, gồm cả đơn vị cùng thực hiện"),
    ("phan_to", "string", "Mã phân tổ; để trống là tổng số"),
    ("nhom", "string", "Mã nhóm của phân tổ"),
    ("ten_nhom", "string", "Tên nhóm"),
    ("gia_tri", "number", "Con số; để trống nếu không có số"),
    ("muc_do", "string", "hơn, trên, gần, khoảng, ước; để trống là số chính xác"),
    ("trang_thai", "string", _STATES),
    ("khac_thoi_han", "string", "co: số liệu chốt khác thời hạn của kỳ"),
    ("van_ban", "string", "Văn bản của đơn vị"),
    ("tep", "string", "Tệp"),
    ("dong", "integer", "Dòng"),
    ("cot", "integer", "Cột"),
)  # fmt: skip
"""Name, type and meaning of each column."""
WINDOWED = "cot_khac_thoi_han"
WIDE = ((WINDOWED, "string", "Những cột của dòng này có số liệu chốt khác thời hạn của kỳ"),)
"""What a table with a column for each agency has besides."""


class Datum(NamedTuple):
    """One row, as typed in ``FIELDS``; ``gia_tri`` is a plain number with a point."""

    ky: str
    muc: str
    chi_tieu: str
    ten_chi_tieu: str
    don_vi_tinh: str
    loai_so: str
    don_vi: str
    ten_don_vi: str
    phan_to: str = ""
    nhom: str = ""
    ten_nhom: str = ""
    gia_tri: str = ""
    muc_do: str = ""
    trang_thai: str = VALUE
    khac_thoi_han: str = ""
    van_ban: str = ""
    tep: str = ""
    dong: int = 0
    cot: int = 0


def dataset(figures: Figures, period: Period, filings: Iterable[Filing]) -> tuple[Datum, ...]:
    """The rows: for each indicator the total and what makes it, then its breakdowns; small cells without numbers."""
    files = {filing.file: filing for filing in filings}
    maker = _Maker(figures, period, files)
    return tuple(row for indicator in figures.catalogue.indicators.values() for row in maker.rows(indicator))


class _Maker:
    def __init__(self, figures: Figures, period: Period, files: dict[str, Filing]) -> None:
        self._figures, self._period, self._files = figures, period, files

    def rows(self, indicator: Indicator) -> Iterator[Datum]:
        found = self._figures.total(indicator, self._period)
        own = _own(indicator, (*found.sources, *found.states))
        if not own and not indicator.exists_within(self._period):
            return
        yield self._total(indicator, found)
        yield from (self._typed(indicator, each) for each in own)
        yield from self._silent(indicator, found)
        for axis, _ in indicator.axes:
            yield from self._axis(indicator, axis, found)

    def _axis(self, indicator: Indicator, axis: str, total: Total) -> Iterator[Datum]:
        veil = Veil(self._figures, indicator, self._period, axis)
        cells = veil.cells
        if not any(cells.values()):
            return
        whole = {group: sources.amount for group, sources in cells.items()}
        for group, sources in cells.items():
            row = self._head(indicator, TOTAL)._replace(phan_to=axis, nhom=group, ten_nhom=self._label(group))
            if group in veil.groups:
                yield row._replace(trang_thai=WITHHELD)
            elif total.conflict:
                yield row._replace(trang_thai=CONFLICT)
            else:
                row = _with(row, whole[group])._replace(khac_thoi_han="co" if sources.is_windowed else "")
                # A cell is no more whole than the total is.
                yield row._replace(trang_thai=LACKING) if total.lacking else row
            for each in () if veil.is_private else _own(indicator, sources):
                yield self._typed(indicator, each)._replace(ten_nhom=self._label(group))
        if veil.is_private:
            for agency in sorted({code for found in cells.values() for code in found.agencies}):
                yield self._head(indicator, agency, self._figures.catalogue.name(agency))._replace(
                    phan_to=axis, trang_thai=WITHHELD
                )

    def _label(self, code: str) -> str:
        return label(code, self._figures.catalogue)

    def _head(self, indicator: Indicator, agency: str, name: str = "Toàn tỉnh") -> Datum:
        return Datum(
            str(self._period), indicator.section, indicator.id, indicator.name, indicator.unit, indicator.kind.value,
            agency, name,
        )  # fmt: skip

    def _total(self, indicator: Indicator, found: Total) -> Datum:
        row = self._head(indicator, TOTAL)
        if found.conflict:
            windowed = any(each.is_windowed for each in found.conflict)
            return row._replace(trang_thai=CONFLICT, khac_thoi_han="co" if windowed else "")
        row = _with(row._replace(khac_thoi_han="co" if found.is_windowed else ""), found.count)
        if found.lacking:
            return row._replace(trang_thai=LACKING)
        if found.count is None and found.states:
            # Those who have no data yet are lacking: all have said that it is not their duty.
            return row._replace(trang_thai=State.NOT_OUR_DUTY.value)
        return row

    def _silent(self, indicator: Indicator, found: Total) -> Iterator[Datum]:
        """Who owes it and has said nothing."""
        waiting = without_data(found.states)
        for agency in found.lacking:
            if agency.id not in waiting:
                yield self._head(indicator, agency.id, agency.name)._replace(trang_thai=SILENT)

    def _typed(self, indicator: Indicator, each: Contribution) -> Datum:
        names = ", ".join(map(self._figures.catalogue.name, each.authors))
        filing = self._files.get(each.at.file)
        row = self._head(indicator, each.agency, names)._replace(
            ky=str(each.period),
            phan_to=each.axis,
            nhom=each.group,
            khac_thoi_han="co" if each.is_windowed else "",
            van_ban=letter_of(filing.submission) if filing else "",
            tep=each.at.file,
            dong=each.at.line,
            cot=each.at.column,
        )
        return row._replace(trang_thai=each.value.value) if isinstance(each.value, State) else _with(row, each.value)


def _own(indicator: Indicator, said: Iterable[Contribution]) -> list[Contribution]:
    """The parts of a sum, and what is carried on, are rows of their own indicators."""
    return [each for each in said if each.indicator == indicator.id]


def _with(row: Datum, count: Count | None) -> Datum:
    if count is None:
        return row._replace(trang_thai=NOTHING)
    return row._replace(gia_tri=plain_number(count.value), muc_do=count.qualifier)
