"""Blanks that were not filled in, told from dots and brackets that belong to the text."""

from __future__ import annotations

import pytest

from baocao138.prose.leftover import check_end_mark, check_leftover, has_leftover, may_be_left_in
from baocao138.prose.sound import is_sound
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "blank"),
    [
        ("[ghi nội dung] in tờ rơi", "[ghi nội dung]"),
        ("tại [số] xã", "[số]"),
        ("cho [Nhập số liệu] người", "[Nhập số liệu]"),
        ("phát [...] tờ rơi", "[...]"),
        ("tại xã, phường (bổ sung sau).", "(bổ sung sau)"),
        ("phát tờ rơi (sẽ bổ sung số liệu)", "(sẽ bổ sung số liệu)"),
        ("phát tờ rơi (chờ số liệu của xã)", "(chờ số liệu của xã)"),
        ("tại XX xã", "XX"),
        ("tại xx xã", "xx"),
        ("tại … xã", "…"),
        ("tại ….. xã", "….."),
        ("tại ... đối tượng", "..."),
        ("phát ........ và", "........"),
        ("phát ___ và", "___"),
        ("tại ?? xã", "??"),
        ("TODO viết tiếp", "TODO"),
        ("trên địa bàn xxx, chưa phát hiện", "xxx"),
        ("trên địa bàn XXX.", "XXX"),
        ("phối hợp với … tổ chức", "…"),
        ("tại xã …, đã mở lớp", "…"),
        ("Kế hoạch số     /KH-SLĐTBXH", "số /"),
        ("Kế hoạch số …/KH-UBND", "số …/"),
        ("Nghị định số /2025/NĐ-CP", "số /"),
        ("Kế hoạch .../KH-UBND", ".../"),
        ("ngày …/…/2025", "ngày …/…/2025"),
        ("ngày    tháng    năm 2026", "ngày tháng năm 2026"),
        ("ngày … tháng 6 năm 2026", "ngày … tháng 6 năm 2026"),
        ("ngày /6/2026", "ngày /6/2026"),
        ("ngày 15/…/2026", "15/…/2026"),
        ("tháng …/2026", "tháng …/2026"),
        ("có ??? vụ", "???"),
        ("tại các xã (điền sau)", "(điền sau)"),
        ("tại các xã (sẽ bổ sung)", "(sẽ bổ sung)"),
        ("tại các xã (đang cập nhật)", "(đang cập nhật)"),
    ],
)
def test_blank(text: str, blank: str) -> None:
    found = list(check_leftover(folded(text)))
    assert [(d.code, d.message) for d in found] == [("B129", f"“{blank}” là chỗ để trống chưa điền, sẽ bị in ra")]
    assert has_leftover(text)
    assert may_be_left_in(f"so_lieu: 1.250\n{text}\n".encode()) or not is_sound([text], 2026)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Kế hoạch số /KH-UBND", "điền số của văn bản vào trước dấu /, hoặc bỏ cả chỗ nhắc đến văn bản này"),
        ("ngày …/…/2025", "điền đủ ngày, tháng, năm, hoặc bỏ chỗ này đi"),
        ("Kế hoạch …/KH-UBND", "điền phần còn thiếu vào trước dấu /, hoặc bỏ chỗ này đi"),
        (
            "trên địa bàn xxx",
            "điền nội dung thật vào đây, hoặc bỏ đi; con số gắn trong câu viết  {{ mã chỉ tiêu = con số }}",
        ),
    ],
)
def test_what_to_fill_in(text: str, hint: str) -> None:
    (found,) = check_leftover(folded(text))
    assert found.hint == hint


def test_a_number_left_out_where_the_line_ends() -> None:
    assert len(list(check_leftover(folded("Kế hoạch số", "/KH-UBND")))) == 1


def test_a_blank_at_the_end_of_a_line() -> None:
    assert len(list(check_leftover(folded("tại …", "xã")))) == 1
    assert has_leftover("      tại …\n      xã\n")


@pytest.mark.parametrize(
    "text",
    [
        "tờ rơi, băng rôn, … tại 05 xã",
        "tin, bài … tuyên truyền",
        "tờ rơi, pa nô...",
        "thế kỷ XX",
        "Đại hội lần thứ XX người dự",
        "khóa XX",
        "Điều [1] của Luật",
        "tập huấn (bổ sung 02 cán bộ)",
        "xã, phường, … xã",
        "vì sao?",
        "báo cáo sau",
        "băng, đĩa ... được phát; Facebook, Zalo… của xã; v.v… và",
        "các sở, ngành, huyện, xã … đã phối hợp",
        "Đại hội lần thứ XXX",
        "ghi đủ ngày tháng năm sinh; 32/45 xã; 24/7; quý I/2026; xã / phường; số điện thoại / thư điện tử",
        "chuyên mục “… người dân với pháp luật”",
        "05 bị can (đang chờ xét xử), 02 vụ (đang bổ sung hồ sơ), 01 xã (chưa có nạn nhân)",
    ],
)
def test_no_blank(text: str) -> None:
    assert list(check_leftover(folded(text))) == []
    assert not has_leftover(text)


def test_the_end_mark() -> None:
    (found,) = check_end_mark(folded("đã in tờ rơi./."))
    assert (found.code, found.hint) == ("B122", "thay “./.” bằng dấu chấm “.”")
    assert has_leftover("đã in tờ rơi./.")
    assert may_be_left_in("đã in tờ rơi./.".encode())


def test_the_quick_look_at_a_file_lets_ordinary_words_pass() -> None:
    plain = "tại 05 xã, 1.250 tờ rơi (tăng 5%); kế hoạch 12/KH-UBND: {{ so_to_roi = 1.250 }}. Xã, Xuân, so_luot_ho_tro."
    assert not may_be_left_in(plain.encode())
