"""Figures under the code of something else, told once each, and what of ordinary sentences stays silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, Edit, said, spoiled

WOMEN, HEALTH, POLICE = (f"{NEW}/{name}.yaml" for name in ("hoi-lien-hiep-phu-nu", "so-y-te", "cong-an-tinh"))
RIGHT = "Đúng là mã đang ghi thì ghi vào bo_qua kèm lý do"


def exchanged(one: str, other: str) -> list[Edit]:
    return [(one, "X"), (other, one), ("X", other)]


def shown(code: str, number: str, words: str) -> str:
    return f"{{{{ {code} = {number} }}}} {words}"


@pytest.mark.parametrize(
    ("code", "number", "words", "right", "file", "unit", "not_unit"),
    [
        # The right one is owed and missing, and is not called so again.
        ("so_tin_bai", "5.500", "tờ rơi về kết hôn", "so_to_roi", WOMEN, "tin, bài", "tờ"),
        ("so_bi_cao_xet_xu", "18", "vụ", "so_vu_khoi_to", POLICE, "bị cáo", "vụ"),
    ],
)
def test_a_wrong_code(
    code: str, number: str, words: str, right: str, file: str, unit: str, not_unit: str, tmp_path: Path
) -> None:
    message = f"“{shown(code, number, words)}”: chỉ tiêu {code} tính bằng “{unit}”, không phải “{not_unit}”"
    hint = f"có phải là  {shown(right, number, words)}? {RIGHT}"
    assert said(spoiled(tmp_path, file, (right, code))) == [("B324", message, hint)]


@pytest.mark.parametrize(
    ("file", "one", "other"),
    [
        (
            WOMEN,
            ("so_luot_nguoi_truyen_thong", "97", "buổi truyền thông"),
            ("so_buoi_truyen_thong", "6.480", "lượt hội viên"),
        ),
        (
            WOMEN,
            ("so_to_roi", "6.480", "lượt hội viên"),
            ("so_luot_nguoi_truyen_thong", "5.500", "tờ rơi về kết hôn"),
        ),
        (POLICE, ("so_bi_can_khoi_to", "18", "vụ"), ("so_vu_khoi_to", "31", "bị can")),
        # Counted in the same: the words around tell.
        (
            HEALTH,
            ("so_luot_ho_tro_tam_ly", "13", "lượt khám"),
            ("so_luot_ho_tro_y_te", "15", "lượt tư vấn tâm lý"),
        ),
        (POLICE, ("so_tin_bao_da_giai_quyet", "31", "tố giác"), ("so_tin_bao_tiep_nhan", "29", "tin")),
        (
            POLICE,
            ("so_vu_phat_hien_dieu_151", "14", "vụ theo Điều 150"),
            ("so_vu_phat_hien_dieu_150", "05", "vụ theo Điều 151"),
        ),
        (
            POLICE,
            ("so_co_so_vi_pham", "355", "cơ sở kinh doanh có"),
            ("so_co_so_kddk_ra_soat", "14", "cơ sở vi phạm quy"),
        ),
    ],
)
def test_two_that_have_changed_places(
    file: str, one: tuple[str, str, str], other: tuple[str, str, str], tmp_path: Path
) -> None:
    found = spoiled(tmp_path, file, *exchanged(one[0], other[0]))
    message = f"“{shown(*one)}” và “{shown(*other)}”: hai mã có thể đặt nhầm chỗ của nhau"
    right = shown(other[0], *one[1:]), shown(one[0], *other[1:])
    assert said(found) == [("B324", message, f"có phải là  {right[0]}  và  {right[1]}? {RIGHT}")]


def test_an_author_who_means_it_is_told_the_rest(tmp_path: Path) -> None:
    """With the code answered for, what follows from it is no consequence of a slip."""
    answer = "noi_dung:", "bo_qua: [{ma: B324, cho: so_tin_bai, ly_do: đăng trên tờ tin của hội}]\nnoi_dung:"
    found = spoiled(tmp_path, WOMEN, ("so_to_roi", "so_tin_bai"), answer)
    assert [each.code for each in found] == ["B307", "B224"]


TALKS, PEOPLE = "{{ so_buoi_truyen_thong = 97 }}", "{{ so_luot_nguoi_truyen_thong = 6.480 }}"
TALK = f"tổ chức {TALKS} buổi truyền thông cho {PEOPLE}\n      lượt hội viên"
CHARGED = "khởi tố {{ so_vu_khoi_to = 18 }} vụ, {{ so_bi_can_khoi_to = 31 }} bị can"
HELD = (
    "{{ so_luot_ho_tro_y_te = 13 }} lượt khám, chữa bệnh và\n      {{ so_luot_ho_tro_tam_ly = 15 }} lượt tư vấn tâm lý"
)
RECEIVED, SOLVED = "{{ so_tin_bao_tiep_nhan = 31 }}", "{{ so_tin_bao_da_giai_quyet = 29 }}"
REPORTS = f"tiếp nhận {RECEIVED} tố giác, tin báo, đã giải quyết\n        {SOLVED} tin"
ARTICLES = "{{ so_vu_phat_hien_dieu_150 = 14 }} vụ"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        # One thing has several names.
        (WOMEN, TALK, f"tuyên truyền lưu động {TALKS} lượt, thu hút {PEOPLE} lượt người xem"),
        (WOMEN, TALK, f"tuyên truyền lưu động {TALKS} lượt xe loa, thu hút {PEOPLE} em học sinh"),
        (WOMEN, TALK, f"mở {TALKS} lớp, {TALKS[:-5]}3 }}}} cuộc nói chuyện cho {PEOPLE} học sinh"),
        (WOMEN, TALK, f"tuyên truyền {TALKS} cuộc cho {PEOPLE} người dân, hội viên"),
        (WOMEN, TALK, f"cho {PEOPLE} lượt người tại {TALKS} buổi sinh hoạt"),
        (POLICE, CHARGED, "khởi tố {{ so_vu_khoi_to = 18 }} vụ, {{ so_bi_can_khoi_to = 31 }} đối tượng"),
        (POLICE, CHARGED, "khởi tố {{ so_vu_khoi_to = 18 }} vụ án với {{ so_bi_can_khoi_to = 31 }} người"),
        (POLICE, CHARGED, "khởi tố {{ so_bi_can_khoi_to = 31 }} đối tượng trong {{ so_vu_khoi_to = 18 }} vụ"),
        (HEALTH, "{{ so_nan_nhan_ho_tro = 22 }} nạn nhân, với {{ so_luot_ho_tro_y_te = 13 }} lượt khám",
         "{{ so_nan_nhan_ho_tro = 22 }} lượt người, {{ so_luot_ho_tro_y_te = 13 }} nạn nhân được khám"),
        # Of two that are counted in the same, each beside its own words, or beside none.
        (HEALTH, HELD, "{{ so_luot_ho_tro_y_te = 13 }} lượt y tế, {{ so_luot_ho_tro_tam_ly = 15 }} lượt tâm lý"),
        (HEALTH, HELD, "hỗ trợ y tế, tâm lý {{ so_luot_ho_tro_y_te = 13 }} và {{ so_luot_ho_tro_tam_ly = 15 }} lượt"),
        (HEALTH, HELD, "tư vấn tâm lý {{ so_luot_ho_tro_tam_ly = 15 }} lượt, khám {{ so_luot_ho_tro_y_te = 13 }} lượt"),
        (HEALTH, HELD, "{{ so_luot_ho_tro_y_te = 13 }} lượt y tế, tâm lý; {{ so_luot_ho_tro_tam_ly = 15 }} lượt khác"),
        (POLICE, REPORTS, f"tiếp nhận, giải quyết {SOLVED}/{RECEIVED} tin"),
        (POLICE, REPORTS, f"giải quyết {SOLVED} tin tiếp nhận trong kỳ; tổng số {RECEIVED} tin"),
        (POLICE, ARTICLES, f"theo các Điều 150, 151 là {ARTICLES}"),
    ],
)  # fmt: skip
def test_ordinary_sentences_stay_silent(file: str, old: str, new: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, file, (old, new))
    assert [each.message for each in found if each.code == "B324"] == []
