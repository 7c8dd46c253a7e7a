"""Figures added up from outlines are those of the contributions, whatever stands in the files."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from hypothesis import example, given
from hypothesis import strategies as st

from baocao138.aggregate.figures import Figures
from baocao138.aggregate.ledger import ledger_of
from baocao138.aggregate.small_cells import has_small
from baocao138.aggregate.sources import Sources
from baocao138.aggregate.total import Total
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind, Succession
from baocao138.model.contribution import Contribution
from baocao138.model.count import print_count
from baocao138.model.filing import Filing
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.model.submission import Submission
from baocao138.rules.province import Province
from baocao138.schema.plain_model import read_plain

HERE = Place("danh-muc.yaml", 1, 1)
AXES = (("gioi_tinh", ("nu", "nam")), ("nhom_tuoi", ("tre_em", "nguoi_lon")))
KINDS = {"so_vu": Kind.FLOW, "so_nguoi": Kind.FLOW, "so_ho": Kind.STOCK, "so_xa": Kind.COVERAGE}
INDICATORS = {
    **{code: Indicator(code, code, "vụ", kind, "muc", HERE, axes=AXES) for code, kind in KINDS.items()},
    "tong_so": Indicator("tong_so", "Tổng", "vụ", Kind.FLOW, "muc", HERE, sum_of=("so_vu", "so_nguoi")),
    "so_ngan": Indicator("so_ngan", "Ngắn", "vụ", Kind.FLOW, "muc", HERE, short_id="ngan"),
}
AGENCIES = {
    code: Agency(code, code, HERE, owes_indicators=("so_vu", "so_ho"), successors=heirs)
    for code, heirs in {"mot": (), "hai": (), "ba": (Succession("hai"),)}.items()
}
CATALOGUE = Catalogue("", "", AGENCIES, INDICATORS, {}, {"ngan": "so_ngan"})
PERIODS = ("2019H1", "2019H1", "2019H2", "2019")

counts = st.sampled_from(("0", "03", "12", "hơn 20", "1.250", "2,5", "chua-co-so-lieu", "khong-thuoc-nhiem-vu"))
cells = st.sampled_from(("0", "2", "9", "30", "chua-co-so-lieu"))
codes = st.sampled_from(("so_vu", "so_vu", *KINDS, "tong_so", "so_ngan", "ngan", "la"))
axes = st.dictionaries(st.sampled_from(AXES), st.lists(cells, min_size=2, max_size=2), min_size=1)


@st.composite
def breakdowns(draw: st.DrawFn) -> str:
    given = draw(axes)
    parts = [f"tong: {draw(counts)}"] if draw(st.booleans()) else []
    for (axis, groups), typed in given.items():
        parts.append(axis + ": {" + ", ".join(f"{g}: {t}" for g, t in zip(groups, typed, strict=True)) + "}")
    return "{" + ", ".join(parts) + "}"


@st.composite
def entries(draw: st.DrawFn) -> str:
    lines = ["  - muc: muc"]
    if draw(st.integers(0, 3)) == 0:
        lines.append("    cung_thuc_hien: [hai]")
    bound = [f"{{{{ {code} = {count} }}}}" for code, count in draw(st.lists(st.tuples(codes, numbers), max_size=2))]
    lines += ["    doan: >-", f"      kết quả {', '.join(bound)} việc"]
    listed = draw(st.dictionaries(codes, st.one_of(counts, breakdowns()), max_size=4))
    if listed:
        lines += ["    so_lieu:", *(f"      {code}: {value}" for code, value in listed.items())]
    return "\n".join(lines)


numbers = st.sampled_from(("5", "hơn 1.000", "07"))


@st.composite
def files(draw: st.DrawFn) -> str:
    head = (
        f"loai: bao-cao-don-vi\ndon_vi: {draw(st.sampled_from(tuple(AGENCIES)))}\nky: {draw(st.sampled_from(PERIODS))}"
    )
    window = "\nden_ngay: 1/6/2019" if draw(st.integers(0, 3)) == 0 else ""
    return f"{head}{window}\nnoi_dung:\n" + "\n".join(draw(st.lists(entries(), min_size=1, max_size=3))) + "\n"


def filings(texts: Iterable[str]) -> list[Filing]:
    read = [read_plain(text.encode(), f"{at}.yaml") for at, text in enumerate(texts)]
    return [each.content for each in read if each and isinstance(each.content, Filing)]


def resolved(sources: Iterable[Contribution]) -> list[Contribution]:
    return sorted((c._replace(place=c.at) for c in sources), key=lambda c: (c.at, c.group, str(c.value)))


def told(total: Total) -> object:
    return (
        total.indicator, total.count, resolved(total.sources), total.lacking, resolved(total.conflict),
        resolved(total.states), total.is_windowed, {agency: resolved(of) for agency, of in shares(total.sources)},
    )  # fmt: skip


def shares(sources: Sources) -> list[tuple[str, Sources]]:
    found = sources.by_agency()
    assert list(found) == list(dict.fromkeys(c.agency for c in sorted(sources, key=lambda c: c.place.file)))
    return list(found.items())


HEAD = "loai: bao-cao-don-vi\ndon_vi: mot\nky: 2019H1\nnoi_dung:\n"
GROUPS = "  - muc: muc\n    so_lieu:\n      so_vu: {gioi_tinh: {nu: 2, nam: 3}}\n"


def never() -> Submission:
    raise AssertionError("the file was read in full")


def test_a_plain_file_is_read_in_full_only_for_places() -> None:
    text = HEAD + GROUPS.replace("muc: muc\n", "muc: muc\n    doan: >-\n      kết quả {{ so_vu = 5 }} việc\n")
    (filing,) = filings([text])
    period = Period(2019, "H", 1)
    closed = Filing(filing.file, filing.sketch, never)
    figures = Province(CATALOGUE, (closed,), filed=frozenset([("mot", period)])).figures()
    total = figures.total(INDICATORS["so_vu"], period)
    cells = figures.cells(INDICATORS["so_vu"], period, "gioi_tinh")
    assert [print_count(of.amount) for of in (total.sources, cells["nu"], cells["nam"]) if of.amount] == ["5", "2", "3"]
    figures = Province(CATALOGUE, (filing,), filed=frozenset([("mot", period)])).figures()
    assert [c.at.line for c in figures.total(INDICATORS["so_vu"], period).sources] == [7]
    assert [c.at.line for c in figures.cells(INDICATORS["so_vu"], period, "gioi_tinh")["nam"]] == [9]


@example([HEAD + "  - muc: muc\n    so_lieu:\n      so_vu: 9\n" + GROUPS + GROUPS])
@given(st.lists(files(), min_size=2, max_size=6))
def test_outlines_give_what_contributions_give(texts: list[str]) -> None:
    found = filings(texts)
    province = Province(CATALOGUE, tuple(found), filed=frozenset((f.agency, f.period) for f in found))
    quick = province.figures()
    slow = Figures(ledger_of([f.submission for f in filings(texts)], CATALOGUE), CATALOGUE)
    for period, indicator in product(sorted({f.period for f in found}), INDICATORS.values()):
        total = told(quick.total(indicator, period))
        assert total == told(slow.total(indicator, period))
        # The long way, which chooses among what was said.
        assert total == told(slow._total(indicator, period, slow._told, ()))
        for axis, _ in indicator.axes:
            one, other = quick.cells(indicator, period, axis), slow.cells(indicator, period, axis)
            for group, of in one.items():
                assert (of.amount, resolved(of)) == (other[group].amount, resolved(other[group]))
            assert one.keys() == other.keys() and has_small(one) == has_small(other)
