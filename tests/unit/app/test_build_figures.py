"""Reports built over periods: a year from its halves, comparisons with the year before, tables in annexes."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.build import Build, build
from baocao138.app.validate import Request, validate
from baocao138.model.period import Period
from tests.province import BASE, HOME
from tests.unit.app.building import BORDER, FRAME, H1, JUSTICE, POLICE, codes, edit, made, text_of
from tests.unit.docx.making import word

YEAR = Period(2019, "Y", 0)
TABLE = "luu: VT, CQTT\nphu_luc:\n  - tieu_de: Bảng số liệu\n    bang: {}\n"


def half(here: Path, period: str, *changes: tuple[str, str]) -> None:
    """The files of the first half once more, for another period."""
    folder = here / HOME / period
    folder.mkdir()
    for path in sorted((BASE / "2019H1").glob("*.yaml")):
        if path.stem != "bao-cao":
            text = path.read_text(encoding="utf-8").replace("2019H1", period)
            for old, new in changes:
                text = text.replace(old, new)
            (folder / path.name).write_text(text, encoding="utf-8")


def year(here: Path) -> None:
    """The frame of the first half made one of the year."""
    folder = here / HOME / "2019"
    folder.mkdir()
    text = (
        (here / HOME / FRAME).read_text(encoding="utf-8").replace("2019H1", "2019").replace("17/6/2019", "16/12/2019")
    )
    (folder / "bao-cao.yaml").write_text(text, encoding="utf-8")
    (here / HOME / FRAME).unlink()


def of_year(here: Path) -> Build:
    return build(YEAR, here / "r.docx", here, None, None, allow_missing=False)


def test_a_year_is_built_from_its_halves(here: Path) -> None:
    half(here, "2019H2", ("12.500", "500"), ("02 }}", "03 }}"), ("đã in", "tiếp tục in"))
    year(here)
    assert codes(of_year(here)) == []
    text = text_of(here)
    assert "Tổng số hơn 15.005 tờ rơi:" in " ".join(text)
    assert [line for line in text if "tờ rơi." in line and "Sở Tư pháp" in line] == [
        "- Sở Tư pháp đã in 12.500 tờ rơi.",
        "- Sở Tư pháp tiếp tục in 500 tờ rơi.",
    ]


def test_a_half_that_is_missing_is_told(here: Path) -> None:
    half(here, "2019H2", ("12.500", "500"), ("02 }}", "03 }}"))
    year(here)
    (here / HOME / "2019H2" / "so-tu-phap.yaml").unlink()
    assert codes(of_year(here)) == ["B207 error"]


def test_an_agency_s_own_word_on_the_year_holds(here: Path) -> None:
    half(here, "2019H2", ("12.500", "500"), ("02 }}", "03 }}"))
    year(here)
    text = (here / HOME / JUSTICE).read_text(encoding="utf-8").replace("2019H1", "2019").replace("12.500", "14.000")
    (here / HOME / "2019" / "so-tu-phap.yaml").write_text(text, encoding="utf-8")
    result = of_year(here)
    assert codes(result) == ["B317 warning"]
    assert "Tổng số hơn 16.005 tờ rơi:" in " ".join(text_of(here))
    assert [line for line in text_of(here) if "Sở Tư pháp" in line] == ["- Sở Tư pháp đã in 14.000 tờ rơi."]


def test_a_sentence_compares_with_the_year_before(here: Path) -> None:
    half(here, "2018H1", ("12.500", "11.000"), ("02 }}", "04 }}"), ("hơn 1.000", "1.500"))
    edit(here, POLICE, "hơn 1.000", "1.000")
    edit(here, FRAME, "tờ rơi:", "tờ rơi, {{ so_sanh.so_to_roi }}, trước là {{ cung_ky.so_to_roi }}:")
    assert codes(made(here)) == []
    assert "Tổng số 13.502 tờ rơi, tăng 998 tờ (8%) so với cùng kỳ năm 2018, trước là 12.504:" in " ".join(
        text_of(here)
    )


def test_without_a_base_the_sentence_says_so(here: Path) -> None:
    edit(here, FRAME, "tờ rơi:", "tờ rơi, {{ so_sanh.so_to_roi }}:")
    assert codes(made(here)) == ["B323 warning"]
    assert "chưa có số liệu cùng kỳ năm 2018 để so sánh:" in " ".join(text_of(here))


def test_a_base_with_errors_is_not_compared_with(here: Path) -> None:
    half(here, "2018H1", ("12.500", "12.5"), ("02 }}", "04 }}"))
    assert codes(made(here)) == []
    edit(here, FRAME, "tờ rơi:", "tờ rơi, {{ so_sanh.so_to_roi }}:")
    assert "B110 error" in codes(made(here))


def test_a_table_of_all_indicators(here: Path) -> None:
    half(here, "2018H1", ("12.500", "11.000"), ("02 }}", "04 }}"), ("hơn 1.000", "1.500"))
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("tong-hop"))
    edit(here, JUSTICE, "tờ rơi.", "tờ rơi.\n    so_lieu: {kinh_phi: chua-co-so-lieu}")
    assert codes(made(here)) == []
    text = text_of(here)
    table = text[text.index("TT") :]
    assert table[:7] == [
        "TT", "Chỉ tiêu", "Đơn vị tính", "6 tháng đầu năm 2019", "6 tháng đầu năm 2018", "Tăng (+), giảm (-)",
        "Tỷ lệ (%)",
    ]  # fmt: skip
    assert table[table.index("Tờ rơi") :][:5] == ["Tờ rơi", "tờ", "hơn 13.502", "12.504", "tăng hơn 998"]
    assert "“…”: Kinh phí thực hiện chưa đủ số liệu, còn thiếu: Sở Tư pháp." in text


def test_a_table_by_agency(here: Path) -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("theo-don-vi\n    chi_tieu: [so_to_roi]"))
    assert codes(made(here)) == []
    text = text_of(here)
    table = text[text.index("Tờ rơi") :]
    assert [cell for cell in table if cell][:20] == [
        "Tờ rơi", "tờ", "hơn 13.502", "-",
        "1", "Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "tờ", "hơn 1.000", "-",
        "2", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "tờ", "2", "-",
        "3", "Sở Tư pháp", "tờ", "12.500", "-",
        "“-”: không có số liệu.",
    ]  # fmt: skip


def test_a_small_group_is_withheld(here: Path) -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("phan-to"))
    edit(
        here,
        POLICE,
        "so_vu_phat_hien: 0",
        "so_vu_phat_hien: 0\n      so_nan_nhan: {tong: 12, gioi_tinh: {nam: 3, nu: 9}}",
    )
    assert codes(made(here)) == []
    text = text_of(here)
    assert text[text.index("Nam") :][:3] == ["Nam", "người", "(*)"]
    assert text[text.index("Nữ") :][:3] == ["Nữ", "người", "(*)"]
    assert "“(*)”: nhóm dưới 5 và nhóm bù không công bố để bảo vệ thông tin về nạn nhân." in text


def test_a_template_names_figures_by_itself(here: Path) -> None:
    half(here, "2018H1", ("12.500", "11.000"), ("02 }}", "04 }}"))
    folder = here / "mau" / "bao-cao"
    folder.mkdir(parents=True)
    loop = ("{%p for d in than_bai %}", "{{ d.chu }}", "{%p endfor %}")
    words = ("Tờ rơi: {{ tong.so_to_roi }}, {{ so_sanh.so_to_roi }}; vụ: {{ so_sanh.so_vu_phat_hien }}", *loop)
    (folder / "tt01_2011.docx").write_bytes(word(*words))
    result = build(H1, here / "r.docx", here, None, here / "mau", allow_missing=False)
    assert codes(result) == []
    assert text_of(here)[0] == ("Tờ rơi: hơn 13.502, cùng kỳ năm 2018 là hơn 12.004 tờ; vụ: bằng cùng kỳ năm 2018")


def test_what_a_template_cannot_say_stops_the_build(here: Path) -> None:
    folder = here / "mau" / "bao-cao"
    folder.mkdir(parents=True)
    (folder / "tt01_2011.docx").write_bytes(word("{{ tong.so_nan_nhan }}"))
    assert "B306 error" in codes(build(H1, here / "r.docx", here, None, here / "mau", allow_missing=False))
    assert not (here / "r.docx").exists()


def test_cells_of_a_total_that_is_not_whole_are_not_whole(here: Path) -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("phan-to"))
    figures = "so_nan_nhan: {tong: 32, gioi_tinh: {nam: 13, nu: 19}}"
    edit(here, POLICE, "so_vu_phat_hien: 0", f"so_vu_phat_hien: 0\n      {figures}")
    edit(here, JUSTICE, "tờ rơi.", "tờ rơi.\n  - muc: dau-tranh\n    so_lieu: {so_nan_nhan: chua-co-so-lieu}")
    made(here)
    text = text_of(here)
    assert text[text.index("Nam") :][:3] == ["Nam", "người", "…"]
    assert "“…”: Nạn nhân được hỗ trợ chưa đủ số liệu, còn thiếu: Sở Tư pháp." in text


def test_an_agency_that_has_told_of_a_part_only_is_not_compared(here: Path) -> None:
    half(
        here,
        "2018Q1",
        ("12.500", "11.000"),
        ("02 }}", "04 }}"),
        ("hơn 1.000", "1.500"),
        ("so_vu_phat_hien: 0", "so_vu_phat_hien: 3"),
    )
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("theo-don-vi\n    chi_tieu: [so_vu_phat_hien]"))
    made(here)
    text = [cell for cell in text_of(here) if cell]
    assert text[text.index("Vụ phát hiện") :][:4] == ["Vụ phát hiện", "vụ", "0", "…"]
    row = text.index("Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh")
    assert text[row:][:4] == ["Công an tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "vụ", "0", "…"]
    assert "“…”: đơn vị chưa có số liệu, hoặc số liệu chưa đủ." in text


SUPPORTED = """  - ma: so_to_roi_mau
    ten: Tờ rơi in màu
    don_vi_tinh: tờ
    loai_so: dong
    muc: truyen-thong
    tap_con_cua: so_to_roi
"""


def in_colour(here: Path, now: str, base: str) -> None:
    """Leaflets of which so many were in colour: each text is ``all of which in colour``."""
    catalogue = here / HOME / "danh-muc-chi-tieu.yaml"
    catalogue.write_text(catalogue.read_text(encoding="utf-8") + SUPPORTED, encoding="utf-8")
    half(here, "2018H1")
    for period, typed in (("2019H1", now), ("2018H1", base)):
        whole, part = typed.split()
        for name in (POLICE, BORDER):
            path = here / HOME / name.replace("2019H1", period)
            text = path.read_text(encoding="utf-8").replace("hơn 1.000", "0").replace("= 02", "= 0")
            path.write_text(text, encoding="utf-8")
        path = here / HOME / JUSTICE.replace("2019H1", period)
        text = path.read_text(encoding="utf-8").replace("12.500", whole)
        path.write_text(f"{text}    so_lieu: {{so_to_roi_mau: {part}}}\n", encoding="utf-8")
    edit(here, FRAME, "tờ rơi:", "tờ rơi, tỷ lệ {{ ty_le.so_to_roi_mau }}, {{ so_sanh_ty_le.so_to_roi_mau }}:")


def test_a_percentage_compares_with_that_of_the_year_before(here: Path) -> None:
    in_colour(here, "200 100", "100 40")
    assert codes(made(here)) == []
    assert "tỷ lệ 50%, tăng 10 điểm % so với cùng kỳ năm 2018:" in " ".join(text_of(here))


def test_a_base_of_which_there_was_nothing_has_no_percentage(here: Path) -> None:
    in_colour(here, "200 100", "0 0")
    assert codes(made(here)) == []
    assert "tỷ lệ 50%, cùng kỳ năm 2018 không phát sinh tờ rơi để so sánh:" in " ".join(text_of(here))


def test_a_percentage_of_nothing_is_told_before_a_report_is_built(here: Path) -> None:
    in_colour(here, "0 0", "100 40")
    found = validate(Request(), here).diagnostics
    assert {(each.code, str(each.severity), each.hint) for each in found} == {
        ("B322", "warning", "rẽ nhánh:  {% if tong.so_to_roi > 0 %} … {% endif %}")
    }
