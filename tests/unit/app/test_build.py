"""What stops a build, what only marks it as a draft, and that nothing half-done is ever left behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from baocao138.app.build import Build, build
from baocao138.app.errors import WrongUse
from baocao138.docx import read_text
from baocao138.model.period import Period

BASE = Path(__file__).parent.parent.parent / "cases" / "base"
H1 = Period(2019, "H", 1)
POLICE, BORDER, JUSTICE, FRAME = (
    f"2019H1/{name}.yaml" for name in ("cong-an-tinh", "bo-doi-bien-phong", "so-tu-phap", "bao-cao")
)


@pytest.fixture
def here(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "data" / "minh-hoa")
    return tmp_path


def edit(here: Path, file: str, old: str, new: str) -> None:
    path = here / "data" / "minh-hoa" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def made(here: Path, *, allow_missing: bool = False) -> Build:
    return build(H1, here / "r.docx", here, None, None, allow_missing)


def text_of(here: Path) -> list[str]:
    return [line.text for line in read_text((here / "r.docx").read_bytes())]


def codes(result: Build) -> list[str]:
    return [f"{d.code} {d.severity}" for d in result.verdict.diagnostics]


def test_a_complete_report_is_no_draft(here: Path) -> None:
    result = made(here)
    assert (result.written, result.draft_because, codes(result)) == (True, (), [])
    text = text_of(here)
    assert "DỰ THẢO" not in text
    assert "Tổng số hơn 13.502 tờ rơi:" in text
    assert "- Kết quả chưa phát hiện vụ nào." in text
    assert text[text.index("2. Công tác truyền thông") + 2 :][:2] == [
        "- Sở Tư pháp đã in 12.500 tờ rơi.",
        "- Bộ Chỉ huy Bộ đội Biên phòng tỉnh đã phát 02 tờ rơi.",
    ]


def test_awkward_characters_come_out_as_typed(here: Path) -> None:
    made(here)
    wanted = "- Lực lượng Công an, Biên phòng đã rà soát địa bàn & tuyến <trọng điểm> 😀, phát hơn 1.000 tờ rơi."
    assert wanted in text_of(here)


def test_an_agency_that_has_not_reported_stops_the_build(here: Path) -> None:
    (here / "data/minh-hoa" / JUSTICE).unlink()
    result = made(here)
    assert not result.written and not (here / "r.docx").exists()
    assert codes(result) == ["B207 error", "B212 error"]
    assert result.verdict.diagnostics[0].message == "Sở Tư pháp chưa gửi báo cáo kỳ 2019H1"


def test_allow_missing_lists_them_and_marks_the_draft(here: Path) -> None:
    (here / "data/minh-hoa" / JUSTICE).unlink()
    result = made(here, allow_missing=True)
    assert codes(result) == ["B207 warning", "B212 warning"]
    assert result.draft_because == ("thieu_bao_cao",)
    assert "DỰ THẢO" in text_of(here)


def test_nothing_is_found_is_refused_while_an_agency_is_silent(here: Path) -> None:
    edit(here, POLICE, "    cung_thuc_hien: [bo-doi-bien-phong]\n", "")
    result = made(here)
    assert not result.written
    assert codes(result) == ["B304 error", "B307 warning"]
    assert result.verdict.diagnostics[0].message == (
        "không nói được tổng “Vụ phát hiện” (tong.so_vu_phat_hien): "
        "chưa có số liệu của: Bộ Chỉ huy Bộ đội Biên phòng tỉnh"
    )


def test_a_draft_prints_a_marked_gap_instead(here: Path) -> None:
    edit(here, POLICE, "    cung_thuc_hien: [bo-doi-bien-phong]\n", "")
    result = made(here, allow_missing=True)
    assert result.written and result.draft_because == ("thieu_bao_cao",)
    text = text_of(here)
    assert "- Kết quả [Vụ phát hiện: chưa có số liệu của: Bộ Chỉ huy Bộ đội Biên phòng tỉnh]." in text
    assert "DỰ THẢO" in text


def test_no_data_yet_is_not_zero(here: Path) -> None:
    edit(here, POLICE, "so_vu_phat_hien: 0", "so_vu_phat_hien: chua-co-so-lieu")
    assert "B304 error" in codes(made(here))


def test_not_our_duty_counts_as_an_answer_but_not_as_a_number(here: Path) -> None:
    edit(here, POLICE, "so_vu_phat_hien: 0", "so_vu_phat_hien: khong-thuoc-nhiem-vu")
    assert codes(made(here)) == ["B306 error"]


def test_a_known_case_decides_though_others_are_silent(here: Path) -> None:
    edit(here, POLICE, "    cung_thuc_hien: [bo-doi-bien-phong]\n", "")
    edit(here, POLICE, "so_vu_phat_hien: 0", "so_vu_phat_hien: 3")
    edit(here, FRAME, "phát hiện {{ tong.so_vu_phat_hien }} vụ", "đã phát hiện vụ việc")
    assert made(here).written
    assert "- Kết quả đã phát hiện vụ việc." in text_of(here)


def test_coverage_of_two_agencies_is_not_added(here: Path) -> None:
    edit(here, JUSTICE, "tờ rơi.", "tờ rơi tại {{ so_xa = 8 }} xã.")
    edit(here, BORDER, "tờ rơi.", "tờ rơi tại {{ so_xa = 3 }} xã.")
    edit(here, FRAME, "Tổng số", "Tại {{ tong.so_xa }} xã, tổng số")
    assert codes(made(here)) == ["B308 error"]


@pytest.mark.parametrize(("line", "reason"), [("so_ky_hieu: 08/BC-BCĐ\n", "so_ky_hieu"), ("ngay: 17/6/2019\n", "ngay")])
def test_without_number_or_date_it_is_a_draft(here: Path, line: str, reason: str) -> None:
    edit(here, FRAME, line, "")
    result = made(here)
    assert result.draft_because == (reason,)
    assert "DỰ THẢO" in text_of(here)


def test_the_profile_follows_the_day_of_signing(here: Path) -> None:
    assert made(here).template.endswith("tt01_2011.docx")
    edit(here, FRAME, "ngay: 17/6/2019", "ngay: 05/3/2020")
    assert made(here).template.endswith("nd30_2020.docx")


def test_an_error_leaves_the_old_file(here: Path) -> None:
    (here / "r.docx").write_bytes(b"old")
    edit(here, JUSTICE, "12.500", "12.5")
    assert not made(here).written
    assert (here / "r.docx").read_bytes() == b"old"
    assert sorted(path.name for path in here.iterdir()) == ["data", "r.docx"]


def test_errors_of_another_period_do_not_stop_a_build(here: Path) -> None:
    text = (BASE / JUSTICE).read_text(encoding="utf-8").replace("2019H1", "2018H1").replace("12.500", "12.5")
    folder = here / "data/minh-hoa/2018H1"
    folder.mkdir()
    (folder / "so-tu-phap.yaml").write_text(text, encoding="utf-8")
    assert made(here).written


def test_two_provinces_with_one_period_ask_which(here: Path) -> None:
    shutil.copytree(BASE, here / "data" / "khac")
    with pytest.raises(WrongUse) as wrong:
        made(here)
    assert str(wrong.value) == "có 2 tỉnh có khung báo cáo kỳ 2019H1"
    assert wrong.value.hint == "chọn một tỉnh bằng:\n    --data data/khac\n    --data data/minh-hoa"
    assert build(H1, here / "r.docx", here, here / "data" / "khac", None, allow_missing=False).written


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
