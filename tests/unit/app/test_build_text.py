"""What the built report says: corrections, the office's wording, entries by ordinal, numbers, comparisons."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.validate import Request, validate
from tests.province import BASE
from tests.unit.app.building import BORDER, FRAME, JUSTICE, POLICE, codes, edit, made, text_of


def test_a_correction_replaces_what_it_corrects(here: Path) -> None:
    text = (BASE / JUSTICE).read_text(encoding="utf-8").replace("12.500", "500")
    text = text.replace("ky: 2019H1", "ky: 2019H1\nthay_the: đếm thừa tờ gấp")
    (here / "data/minh-hoa/2019H1/so-tu-phap-sua.yaml").write_text(text, encoding="utf-8")
    assert made(here).written
    assert "Tổng số hơn 1.502 tờ rơi:" in text_of(here)


def test_an_entry_left_out_with_a_reason_still_counts(here: Path) -> None:
    edit(here, FRAME, "[so-tu-phap, con_lai]", "[con_lai]")
    edit(here, FRAME, "luu: VT", "khong_in:\n  - don_vi: so-tu-phap\n    muc: truyen-thong\n    ly_do: đã nêu\nluu: VT")
    assert made(here).written
    text = text_of(here)
    assert "Tổng số hơn 13.502 tờ rơi:" in text
    assert not any("Sở Tư pháp" in line for line in text)


def test_the_offices_own_wording_keeps_the_figures(here: Path) -> None:
    reworded = """sua_loi_van:
  - don_vi: so-tu-phap
    muc: truyen-thong
    doan: cấp phát {{ so_to_roi }} tờ rơi tới cơ sở.
luu: VT"""
    edit(here, FRAME, "luu: VT", reworded)
    assert made(here).written
    text = text_of(here)
    assert "- Sở Tư pháp cấp phát 12.500 tờ rơi tới cơ sở." in text
    assert "Tổng số hơn 13.502 tờ rơi:" in text
    edit(here, FRAME, "{{ so_to_roi }} tờ rơi tới", "{{ so_to_roi = 9 }} tờ rơi tới")
    assert "B114 error" in codes(made(here))


def test_an_agency_named_twice_prints_its_entries_one_by_one(here: Path) -> None:
    edit(here, JUSTICE, "noi_dung:\n", "noi_dung:\n  - muc: truyen-thong\n    doan: mở hội nghị.\n")
    edit(here, FRAME, "[so-tu-phap, con_lai]", "[so-tu-phap, con_lai, so-tu-phap]")
    assert made(here).written
    text = text_of(here)
    start = text.index("2. Công tác truyền thông") + 2
    assert [line.split()[1:4] for line in text[start : start + 3]] == [
        ["Sở", "Tư", "pháp"],
        ["Bộ", "Chỉ", "huy"],
        ["Sở", "Tư", "pháp"],
    ]


def test_a_blank_line_inside_a_text_separates_paragraphs(here: Path) -> None:
    edit(here, JUSTICE, "tờ rơi.\n", "tờ rơi.\n\n      Ngoài ra, Sở mở 02 hội nghị.\n")
    assert made(here).written
    text = text_of(here)
    at = text.index("- Sở Tư pháp đã in 12.500 tờ rơi.")
    assert text[at + 1] == "Ngoài ra, Sở mở 02 hội nghị."


def test_each_of_an_agencys_entries_can_be_called_by_its_ordinal(here: Path) -> None:
    more = "noi_dung:\n  - muc: truyen-thong\n    doan: mở hội nghị.\n  - muc: truyen-thong\n    doan: lập tổ.\n"
    edit(here, JUSTICE, "noi_dung:\n", more)
    items = """gach_dau_dong:
      - don_vi: so-tu-phap
        thu: 3
      - Ý của văn phòng.
      - don_vi: so-tu-phap
        thu: 1
        gach: khong
      - don_vi: con_lai"""
    edit(here, FRAME, "don_vi: [so-tu-phap, con_lai]", items)
    result = made(here)
    assert codes(result) == ["B213 error"]
    edit(
        here, FRAME, "luu: VT", "khong_in:\n  - {don_vi: so-tu-phap, muc: truyen-thong, thu: 2, ly_do: trùng}\nluu: VT"
    )
    edit(
        here,
        FRAME,
        "luu: VT",
        "sua_loi_van:\n  - {don_vi: so-tu-phap, muc: truyen-thong, thu: 1, chu_the: Sở, doan: họp}\nluu: VT",
    )
    assert made(here).written
    text = text_of(here)
    start = text.index("2. Công tác truyền thông") + 2
    assert text[start : start + 3] == ["- Sở Tư pháp đã in 12.500 tờ rơi.", "- Ý của văn phòng.", "Sở họp"]


def test_a_qualified_number_is_compared_for_what_it_is(here: Path) -> None:
    edit(here, JUSTICE, "12.500", "hơn 12.500")
    edit(
        here,
        FRAME,
        "Tổng số {{ tong.so_to_roi }} tờ rơi:",
        "{% if tong.so_to_roi > 13502 %}hơn{% else %}không{% endif %}",
    )
    assert made(here).written
    assert "hơn" in text_of(here)
    edit(here, JUSTICE, "hơn 12.500", "khoảng 12.500")
    assert codes(made(here)) == ["B310 error"]


def test_as_above_stands_once_under_the_recipients(here: Path) -> None:
    edit(here, FRAME, "luu: VT", "kinh_gui: Ban Chỉ đạo 138/CP\ncan_cu:\n  - Căn cứ một\n  - Căn cứ hai\nluu: VT")
    assert made(here).written
    text = text_of(here)
    assert text.count("- Như trên;") == 1
    assert [line for line in text if line.startswith("Căn cứ")] == ["Căn cứ một;", "Căn cứ hai."]
    edit(here, FRAME, "      - Bộ Công an", "      - Như trên")
    edit(here, FRAME, "    muc_dich: để báo cáo\n", "")
    assert made(here).written
    assert text_of(here).count("- Như trên;") == 1


def test_a_broken_frame_is_shown_not_called_missing(here: Path) -> None:
    edit(here, FRAME, "luu: VT", 'luu: "VT')
    result = made(here)
    assert not result.written
    assert [d.place.file for d in result.verdict.diagnostics] == ["data/minh-hoa/2019H1/bao-cao.yaml"]


def test_a_section_that_says_nothing_takes_no_number(here: Path) -> None:
    edit(here, FRAME, "    doan:\n      - Chỉ đạo các ngành.\n      - Chỉ đạo tiếp.\n", "")
    edit(here, FRAME, "  - ma: chi-dao\n", '  - ma: chi-dao\n    tieu_de: "{% if tong.so_to_roi == 0 %}x{% endif %}"\n')
    assert made(here).written
    assert "1. Công tác truyền thông" in text_of(here)


def test_a_short_code_is_the_code_everywhere(here: Path) -> None:
    edit(here, "danh-muc-chi-tieu.yaml", "  - ma: so_vu_phat_hien\n", "  - ma: so_vu_phat_hien\n    ma_ngan: vph\n")
    edit(
        here,
        "danh-muc-don-vi.yaml",
        "muc: [truyen-thong], chi_tieu: [so_vu_phat_hien]",
        "muc: [truyen-thong], chi_tieu: [vph]",
    )
    edit(here, POLICE, "      so_vu_phat_hien: 0", "      vph: 0")
    edit(here, FRAME, "tong.so_vu_phat_hien == 0", "tong.vph == 0")
    assert made(here).written
    edit(here, POLICE, "    cung_thuc_hien: [bo-doi-bien-phong]\n", "")
    assert codes(made(here)) == ["B304 error", "B307 warning"]


def test_what_is_owed_cannot_be_silenced(here: Path) -> None:
    (here / "data/minh-hoa" / JUSTICE).unlink()
    edit(here, FRAME, "luu: VT", "bo_qua:\n  - {ma: B207, cho: chưa gửi, ly_do: không cần}\nluu: VT")
    assert codes(made(here)) == ["B207 error", "B903 error"]


def test_who_has_no_data_yet_is_lacking_even_if_not_obliged(here: Path) -> None:
    edit(here, BORDER, "tờ rơi.", "tờ rơi.\n    so_lieu:\n      so_nan_nhan: chua-co-so-lieu")
    edit(here, POLICE, "so_vu_phat_hien: 0", "so_vu_phat_hien: 0\n      so_nan_nhan: 2")
    edit(here, FRAME, "Tổng số", "Hỗ trợ {{ tong.so_nan_nhan }} người. Tổng số")
    assert codes(made(here)) == ["B304 error"]


def test_numbers_go_on_from_a_typed_number_and_sub_items_count_what_is_printed(here: Path) -> None:
    parts = """  - ma: chi-dao
    so_muc: "5."
    muc:
      - ma: truyen-thong
        don_vi: [con_lai]
  - ma: dau-tranh
    gach_dau_dong:
      - don_vi: cong-an-tinh
      - y: "Ba ý sau:"
        dau: a)
        con:
          - "{% if tong.so_to_roi == 0 %}x{% endif %}"
          - hai
noi_nhan:"""
    path = here / "data/minh-hoa" / FRAME
    text = path.read_text(encoding="utf-8")
    start, end = text.index("  - ma: chi-dao"), text.index("noi_nhan:")
    path.write_text(text[:start] + parts + text[end + len("noi_nhan:") :], encoding="utf-8")
    assert made(here).written
    text_lines = text_of(here)
    assert "5. Công tác chỉ đạo" in text_lines
    assert "5.1. Công tác truyền thông" in text_lines
    assert "1. Công tác đấu tranh" in text_lines
    assert "a) hai./." in text_lines


def test_annexes_in_words(here: Path) -> None:
    annexes = """phu_luc:
  - tieu_de: Danh sách lớp {{ ky }}
    doan:
      - Lớp một.
      - Lớp hai.
  - tieu_de: Danh sách mô hình
    doan: Mô hình.
ten_co_quan: Ban Chỉ đạo 138 tỉnh
luu: VT"""
    edit(here, FRAME, "luu: VT", annexes)
    assert made(here).written
    text = text_of(here)
    start = text.index("Phụ lục I")
    attached = "(Kèm theo Báo cáo số 08/BC-BCĐ ngày 17 tháng 6 năm 2019 của Ban Chỉ đạo 138 tỉnh)"
    head = ["Phụ lục I", "Danh sách lớp 6 tháng đầu năm 2019", attached, "Lớp một.", "Lớp hai."]
    assert text[start : start + 5] == head
    assert "Phụ lục II" in text and "Mô hình." in text


def test_what_several_agencies_filed_is_left_out_at_once(here: Path) -> None:
    omitted = "khong_in:\n  - don_vi: [so-tu-phap, bo-doi-bien-phong]\n    muc: [truyen-thong, dau-tranh]\n"
    edit(here, FRAME, "don_vi: [so-tu-phap, con_lai]", "don_vi: [con_lai]")
    edit(here, FRAME, "luu: VT, CQTT\n", f"{omitted}    ly_do: trùng\nluu: VT, CQTT\n")
    assert codes(made(here)) == []
    text = " ".join(text_of(here))
    assert "Tổng số hơn 13.502 tờ rơi: 3." in text
    assert "Sở Tư pháp" not in text
    assert "đã phát 02 tờ rơi" not in text


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("đã phát gần {{ so_to_roi }} tờ", "chữ “gần” trước {{ so_to_roi }} làm khác con số mà đơn vị đã ghi"),
        (
            "đã phát {{ so_to_roi }} tờ, tăng 30%",
            "tỷ lệ 30% trong lời văn sửa không phải là của Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
        ),
    ],
)
def test_the_office_says_no_more_than_the_agency_did(here: Path, words: str, message: str) -> None:
    item = f"{{don_vi: bo-doi-bien-phong, muc: truyen-thong, doan: '{words}.', ly_do: gọn}}"
    edit(here, FRAME, "luu: VT", f"sua_loi_van:\n  - {item}\nluu: VT")
    found = validate(Request(), here).diagnostics
    assert [(each.code, each.message) for each in found] == [("B330", message)]
