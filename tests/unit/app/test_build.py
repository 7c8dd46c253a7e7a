"""What stops a build, what only marks it as a draft, and that nothing half-done is ever left behind."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from baocao138.app.build import build
from baocao138.app.errors import WrongUse
from tests.province import BASE
from tests.unit.app.building import BORDER, FRAME, H1, JUSTICE, POLICE, codes, edit, made, text_of


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
    wanted = "- Lực lượng Công an, Biên phòng đã rà soát địa bàn & tuyến <trọng điểm> 𠀋, phát hơn 1.000 tờ rơi."
    assert wanted in text_of(here)


def test_an_agency_that_has_not_reported_stops_the_build(here: Path) -> None:
    (here / "data/minh-hoa" / JUSTICE).unlink()
    result = made(here)
    assert not result.written and not (here / "r.docx").exists()
    assert codes(result) == ["B207 error"]
    assert result.verdict.diagnostics[0].message == "Sở Tư pháp chưa có tệp báo cáo kỳ 2019H1"


def test_allow_missing_lists_them_and_marks_the_draft(here: Path) -> None:
    (here / "data/minh-hoa" / JUSTICE).unlink()
    result = made(here, allow_missing=True)
    assert codes(result) == ["B207 warning"]
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
