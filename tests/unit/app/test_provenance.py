"""The map of a report: what it names adds up to what is printed, and where it does not it says why."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from baocao138.app.build import build
from baocao138.app.gather import gather
from baocao138.app.trace import trace
from baocao138.model.count import Count, State, read_reported
from baocao138.model.period import Period
from baocao138.report.provenance import PARTS_UNTOLD, REST
from tests.program import ROOT
from tests.province import HOME
from tests.unit.app.building import BORDER, FRAME, H1, JUSTICE, POLICE, codes, edit, made
from tests.unit.app.test_build_figures import TABLE, half

EXAMPLES = [("thai-binh", H1, 0), ("tinh-minh-hoa", Period(2026, "H", 1), 200)]
SUMS = "số phát sinh trong kỳ: cộng các số dưới đây"


def value(text: str) -> Count:
    count = read_reported(text.removesuffix(" (1)"), 2)
    assert isinstance(count, Count), text
    return count


def figures(file: Path) -> Iterator[dict[str, Any]]:
    for lines in json.loads(file.read_text(encoding="utf-8")).values():
        for line in lines:
            yield from line["figures"]


@pytest.mark.parametrize(("name", "period", "least"), EXAMPLES)
def test_the_sources_of_a_sum_add_up_to_it(name: str, period: Period, least: int, tmp_path: Path) -> None:
    data, told = ROOT / "data" / "examples" / name, tmp_path / "n.json"
    assert build(period, tmp_path / "r.docx", ROOT, data, None, allow_missing=False, provenance=told).written
    checked = untold = 0
    for each in figures(told):
        rule, sources = each["rule"], each["sources"]
        untold += rule == PARTS_UNTOLD
        if rule.startswith((SUMS, "tổng của")):
            checked += 1
            sum_of = value(sources[0]["value"])
            for source in sources[1:]:
                sum_of += value(source["value"])
            assert sum_of.value == value(each["printed"]).value, each
    assert checked >= least
    assert bool(untold) == (name == "tinh-minh-hoa")


BROKEN = "  - muc: dau-tranh\n    so_lieu:\n      so_nan_nhan: {{tong: {}, gioi_tinh: {{nam: {}, nu: {}}}}}\n"
WHOLE = "  - muc: dau-tranh\n    so_lieu: {so_nan_nhan: 6}\n"
Told = tuple[str, str, list[str]]


def broken(here: Path, *numbers: tuple[str, int, int, int]) -> list[Told]:
    """The numbers of the breakdowns, where each agency (file, whole, men, women) has told of them."""
    for file, *told in numbers:
        path = here / HOME / file
        path.write_text(path.read_text(encoding="utf-8").rstrip() + "\n" + BROKEN.format(*told), encoding="utf-8")
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("phan-to"))
    result = build(H1, here / "r.docx", here, None, None, allow_missing=False, provenance=here / "n.json")
    assert result.written, codes(result)
    lines = json.loads((here / "n.json").read_text(encoding="utf-8"))["table 1"]
    found = [each for line in lines for each in line["figures"]]
    return [(each["printed"], each["rule"], [source["value"] for source in each["sources"]]) for each in found]


def test_a_group_of_which_no_agency_s_part_is_told_says_so(here: Path) -> None:
    told = broken(here, (POLICE, 8, 5, 3), (JUSTICE, 26, 2, 24))
    assert [each for each in told if each[0] in ("7", "27")] == [
        ("7", PARTS_UNTOLD, ["8", "26"]),
        ("27", PARTS_UNTOLD, ["8", "26"]),
    ]
    assert PARTS_UNTOLD == (
        "số của một nhóm: phần của từng đơn vị không nêu để bảo vệ nạn nhân; dưới đây là tổng số của các đơn vị, "
        "trong đó có nhóm này"
    )


def test_a_group_of_which_they_are_told_adds_up(here: Path) -> None:
    path = here / HOME / BORDER
    path.write_text(f"{path.read_text(encoding='utf-8').rstrip()}\n{WHOLE}", encoding="utf-8")
    told = broken(here, (POLICE, 17, 9, 8), (JUSTICE, 34, 10, 24))
    assert [each for each in told if each[0] in ("19", "32")] == [("19", SUMS, ["9", "10"]), ("32", SUMS, ["8", "24"])]
    assert [each for each in told if each[0] == "6"] == [("6", REST, ["6", "17", "34"])]


def test_days_that_are_not_the_period_s_are_named(here: Path) -> None:
    edit(here, JUSTICE, "ky: 2019H1", "ky: 2019H1\ntu_ngay: 01/02/2019\nden_ngay: 31/5/2019")
    for words in ("so_to_roi", "Sở Tư pháp đã in 12.500"):
        sources = [s for found in trace(words, H1, here, None).found for _, _, told in found.numbers for s in told]
        windows = [source.window for source in sources if source.place.file.endswith(JUSTICE)]
        assert windows == ["từ ngày 01/02/2019 đến ngày 31/5/2019"]
        assert {source.window for source in sources if not source.place.file.endswith(JUSTICE)} <= {""}
    build(H1, here / "r.docx", here, None, None, allow_missing=False, provenance=here / "n.json")
    days = {(s["since"], s["until"]) for each in figures(here / "n.json") for s in each["sources"]}
    assert days == {("", ""), ("2019-02-01", "2019-05-31")}


def test_one_day_alone_goes_with_the_period_s_other(here: Path) -> None:
    edit(here, JUSTICE, "ky: 2019H1", "ky: 2019H1\nden_ngay: 31/5/2019")
    (found,) = trace("so_to_roi", H1, here, None).found
    assert [s.window for _, _, told in found.numbers for s in told if s.window] == [
        "từ ngày 15/12/2018 đến ngày 31/5/2019"
    ]


def test_those_who_say_that_it_is_not_their_duty_are_named(here: Path) -> None:
    edit(here, JUSTICE, "    doan:", "    so_lieu: {kinh_phi: khong-thuoc-nhiem-vu}\n    doan:")
    (found,) = trace("kinh_phi", H1, here, None).found
    assert found.words == (
        "Kinh phí thực hiện (kinh_phi), 6 tháng đầu năm 2019: các đơn vị nêu chỉ tiêu này đều ghi không thuộc nhiệm vụ"
    )
    ((printed, rule, (source,)),) = found.numbers
    assert (printed, rule) == (State.NOT_OUR_DUTY.value, "đơn vị ghi không thuộc nhiệm vụ của mình; không tính là 0")
    assert (source.agencies, source.place.file.endswith(JUSTICE), source.place.line > 1) == (
        ("Sở Tư pháp",),
        True,
        True,
    )


def test_those_who_owe_it_and_said_nothing_are_named(here: Path) -> None:
    (here / HOME / POLICE).unlink()
    edit(here, "danh-muc-don-vi.yaml", "[truyen-thong], chi_tieu: [so_vu_phat_hien]", "[truyen-thong]")
    (found,) = trace("so_vu_phat_hien", H1, here, None).found
    assert found.words == "Vụ phát hiện (so_vu_phat_hien), 6 tháng đầu năm 2019: chưa có số liệu của: Công an tỉnh"
    assert found.silent == ("Công an tỉnh",)
    ((printed, _, sources),) = found.numbers
    assert (printed, sources) == ("chưa có số liệu của: Công an tỉnh", ())


def test_those_who_have_no_data_yet_are_named_beside_the_sum(here: Path) -> None:
    edit(here, JUSTICE, "{{ so_to_roi = 12.500 }} tờ rơi.", "tờ rơi.\n    so_lieu: {so_to_roi: chua-co-so-lieu}")
    (found,) = trace("so_to_roi", H1, here, None).found
    assert found.words.endswith("hơn 1.002 tờ; chưa đủ, còn thiếu: Sở Tư pháp")
    assert [(printed, rule, len(sources)) for printed, rule, sources in found.numbers] == [
        ("hơn 1.002 tờ", SUMS, 2),
        ("chua-co-so-lieu", "đơn vị ghi chưa có số liệu; không tính là 0", 1),
    ]
    assert found.silent == ()


def test_nobody_said_anything(here: Path) -> None:
    (found,) = trace("so_xa", H1, here, None).found
    assert found.words.endswith(": không đơn vị nào báo cáo")
    assert [each[:1] for each in found.numbers] == [("không đơn vị nào báo cáo",)]


def test_the_year_before_counts_other_days(here: Path) -> None:
    half(here, "2018H1")
    edit(here, JUSTICE.replace("2019H1", "2018H1"), "ky: 2018H1", "ky: 2018H1\ntu_ngay: 01/02/2018")
    edit(here, FRAME, "tờ rơi:", "tờ rơi, {{ so_sanh.so_to_roi }}:")
    assert made(here).written
    found = trace("cùng kỳ năm 2018", H1, here, None).found
    assert [s.window for each in found for _, _, told in each.numbers for s in told if s.window] == [
        "từ ngày 01/02/2018 đến ngày 14/6/2018"
    ]


def test_it_looked(here: Path) -> None:
    assert gather(H1, here, None).frame is not None
