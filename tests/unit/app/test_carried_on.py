"""Indicators with successors, from the catalogue to the sentence, the table, the trace and the export."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from baocao138.app.differ import diff
from baocao138.app.export import export
from baocao138.app.trace import trace
from baocao138.app.validate import Request, validate
from baocao138.model.period import Period
from tests.province import HOME
from tests.unit.app.building import FRAME, H1, JUSTICE, POLICE, codes, edit, made, text_of
from tests.unit.app.test_build_figures import TABLE, half

OLD, NEW = "to_roi_giay", "so_to_roi"
LINES = """  - ma: to_roi_giay
    ten: Tờ rơi giấy
    don_vi_tinh: tờ
    loai_so: dong
    muc: truyen-thong
    den: 14/12/2018
    ke_thua: so_to_roi
"""


@pytest.fixture
def province(here: Path) -> Path:
    """In 2018 leaflets were counted under another code, which the catalogue says."""
    half(here, "2018H1", ("12.500", "11.000"), ("02 }}", "04 }}"), ("hơn 1.000", "1.500"), (NEW, OLD))
    edit(here, POLICE, "hơn 1.000", "1.000")
    edit(here, FRAME, "tờ rơi:", "tờ rơi, {{ so_sanh.so_to_roi }}, trước là {{ cung_ky.so_to_roi }}:")
    catalogue(here, LINES)
    return here


def catalogue(here: Path, lines: str) -> None:
    path = here / HOME / "danh-muc-chi-tieu.yaml"
    text = path.read_text(encoding="utf-8").replace(LINES, "")
    path.write_text(f"{text.rstrip()}\n{lines}", encoding="utf-8")


def found(here: Path) -> list[str]:
    return [f"{d.code}: {d.message} | {d.hint}" for d in validate(Request(), here).diagnostics]


def test_a_sentence_compares_with_what_was_told_of_the_old_one(province: Path) -> None:
    assert codes(made(province)) == []
    words = "Tổng số 13.502 tờ rơi, tăng 998 tờ (8%) so với cùng kỳ năm 2018, trước là 12.504:"
    assert words in " ".join(text_of(province))


def test_a_table_and_its_agencies_compare_too(province: Path) -> None:
    edit(province, FRAME, "luu: VT, CQTT\n", TABLE.format("theo-don-vi"))
    assert codes(made(province)) == []
    text = text_of(province)
    assert text[text.index("Tờ rơi") :][:5] == ["Tờ rơi", "tờ", "13.502", "12.504", "+998"]
    assert "Tờ rơi giấy" not in text
    row = text.index("Sở Tư pháp", text.index("Tờ rơi"))
    assert text[row:][:5] == ["Sở Tư pháp", "tờ", "12.500", "11.000", "+1.500"]


def test_a_number_is_led_back_to_the_old_code(province: Path) -> None:
    made(province)
    (one,) = trace("998", H1, province, None, None).found
    ((_, rule, sources),) = one.numbers
    assert "gồm số của chỉ tiêu trước đây: to_roi_giay" in rule
    assert {source.place.file.split("/")[-2] for source in sources} == {"2018H1", "2019H1"}


def test_a_file_that_still_has_the_old_one_is_told_the_new_one(province: Path) -> None:
    edit(province, JUSTICE, NEW, OLD)
    message = "B222: chỉ tiêu to_roi_giay chỉ áp dụng đến 14/12/2018 | viết:  so_to_roi  (chỉ tiêu thay thế)"
    assert message in found(province)


def test_a_frame_that_still_has_the_old_one_is_told_the_new_one(province: Path) -> None:
    edit(province, FRAME, "{{ tong.so_to_roi }}", "{{ tong.to_roi_giay }}")
    assert found(province) == [
        "B222: chỉ tiêu to_roi_giay chỉ áp dụng đến 14/12/2018 | viết:  so_to_roi  (chỉ tiêu thay thế)"
    ]


def test_tables_of_figures_have_each_value_once(province: Path) -> None:
    export(Period(2018, "H", 1), province / "x.csv", province, None, wide=False)
    rows = csv.DictReader((province / "x.csv").read_text(encoding="utf-8-sig").splitlines())
    assert sorted(row["gia_tri"] for row in rows if row["chi_tieu"] == OLD) == ["11000", "12504", "1500", "4"]
    # The old one is not in force any more, so that it has no row.
    export(H1, province / "y.csv", province, None, wide=False)
    assert OLD not in (province / "y.csv").read_text(encoding="utf-8-sig")


def test_two_periods_differ_by_the_new_one_only(province: Path) -> None:
    changes = diff(Period(2018, "H", 1), H1, province, None).changes
    whole = [(each.indicator, each.before, each.after) for each in changes if not each.agency]
    assert whole == [("so_to_roi", "12.504", "13.502")]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("ke_thua: so_to_roi", "ke_thua: so_to_roii",
         ("“Tờ rơi giấy” nhắc tới chỉ tiêu “so_to_roii” (khóa ke_thua) không có trong danh mục"
         " | có phải là: so_to_roi?")),
        ("ke_thua: so_to_roi", "ke_thua: to_roi_giay",
         "“Tờ rơi giấy” (khóa ke_thua) quay về chính nó | ghi mã của chỉ tiêu mới, hoặc bỏ dòng ke_thua"),
        ("ke_thua: so_to_roi", "ke_thua: so_vu_phat_hien",
         ("“Tờ rơi giấy” (khóa ke_thua) tính bằng tờ, loai_so dong, còn “Vụ phát hiện” tính bằng vụ, loai_so dong"
         " | hai chỉ tiêu khác nhau thì không so sánh được: bỏ dòng ke_thua")),
        ("    den: 14/12/2018\n", "",
         ("“Tờ rơi giấy” (khóa ke_thua) chưa ghi ngày hết áp dụng"
         " | thêm dòng  den: ngày cuối cùng dùng chỉ tiêu này")),
        ("    ke_thua: so_to_roi\n", "    ke_thua: so_to_roi\n    tong_cua: [so_to_roi]\n",
         ("“Tờ rơi giấy” (khóa ke_thua) và “Tờ rơi” còn là phần của nhau (tong_cua)"
         " | chỉ giữ một trong hai: ke_thua, hoặc tong_cua")),
    ],
)  # fmt: skip
def test_a_successor_that_cannot_be_is_told(province: Path, old: str, new: str, told: str) -> None:
    catalogue(province, LINES.replace(old, new))
    assert f"B216: {told}" in found(province)


def test_an_agency_that_nobody_knows_is_no_reason_to_give_no_answer(province: Path) -> None:
    edit(province, JUSTICE, "don_vi: so-tu-phap", "don_vi: so-tu-fap")
    (one,) = trace("12.500", H1, province, None, None).found
    assert one.words.endswith("so-tu-fap đã in 12.500 tờ rơi.")
