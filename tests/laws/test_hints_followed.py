"""A clerk who does to the letter what the hints of layout say has a right file after one round."""

from __future__ import annotations

import re

import pytest

from baocao138.app.load import load_one
from baocao138.app.placed import placed
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.place import Place

NAME = "data/minh-hoa/2026H1/so-tu-phap.yaml"
GOOD = """\
loai: bao-cao-don-vi
don_vi: so-tu-phap
ky: 2026H1
so_ky_hieu: 118/BC-STP
ngay: 15/6/2026
noi_dung:
  - muc: truyen-thong
    doan: >-
      phát {{ so_to_roi = 450 }} tờ rơi về phòng, chống mua bán người cho người dân và tổ chức tuyên truyền
      lưu động tại các chợ phiên.
    phoi_hop: [so-noi-vu, hoi-nong-dan]
    so_lieu:
      so_tin_bai: 21
      so_cam_ket: 160
      so_luot_phat_thanh: 30
      so_an_pham_so: 4
      so_lop_tap_huan: 2
  - muc: ho-tro-nan-nhan
    doan: >-
      trợ giúp pháp lý cho {{ so_nan_nhan_tro_giup_phap_ly = 3 }} nạn nhân.
    so_lieu:
      so_vu_viec: 3
  - muc: kien-nghi
    doan: >-
      đề nghị Ban Chỉ đạo cấp thêm tài liệu tuyên truyền.
"""
BLOCKS = {
    "doan": (8, 10), "doan alone": (8, 8), "text": (9, 10), "second line": (10, 10), "phoi_hop": (11, 11),
    "phoi_hop, so_lieu": (11, 17), "so_lieu": (12, 17), "so_lieu alone": (12, 12), "figures": (13, 17),
    "first figure": (13, 13), "second": (14, 14), "last": (17, 17), "two": (13, 14),
    "short so_lieu": (21, 22), "entry": (18, 22), "last entry": (23, 25), "muc": (18, 18), "last muc": (23, 23),
}  # fmt: skip


def problems(text: str) -> list[Diagnostic]:
    file = load_one(NAME, NAME, text.encode())
    return placed(list(file.problems), [file])


def followed(text: str, found: list[Diagnostic]) -> str:
    """The text with every hint done as it says, from the last line up."""
    lines = text.split("\n")
    for one in sorted(found, key=lambda each: each.sort_key, reverse=True):
        assert isinstance(one.place, Place)
        at = one.place.line - 1
        words, *ready = one.hint.split("\n")
        if ready:
            lines[at : at + 1] = ready
        elif move := re.match(r"(?:thụt|lùi) (?:các dòng|dòng) (\d+)(?: đến |-)?(\d*) (vào thêm|ra) (\d+) dấu", words):
            for number in range(int(move[1]) - 1, int(move[2] or move[1])):
                lines[number] = (
                    " " * int(move[4]) + lines[number]
                    if move[3] != "ra"
                    else lines[number].removeprefix(" " * int(move[4]))
                )
        elif depth := re.search(r"(?:gõ lại|thụt vào|vào đúng) (\d+) dấu cách", words):
            lines[at] = " " * int(depth[1]) + lines[at].lstrip()
        elif "sát lề trái" in words:
            lines[at] = lines[at].lstrip()
        elif whole := re.match(r"viết:  (.*)", words):
            lines[at] = whole[1]
        else:
            pytest.fail(f"nothing to do to the letter: {one.code} {one.hint}")
    return "\n".join(lines)


def check(text: str) -> None:
    found = problems(text)
    again = problems(followed(text, found))
    assert not again, (found, again)


def swapped(old: str, new: str) -> str:
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


def test_the_good_file_is_good() -> None:
    assert not problems(GOOD)


@pytest.mark.parametrize("by", [-4, -3, -2, -1, 1, 2, 3, 4])
@pytest.mark.parametrize("block", BLOCKS)
def test_lines_that_stand_wrong(block: str, by: int) -> None:
    first, last = BLOCKS[block]
    lines = GOOD.split("\n")
    by = max(by, -min(len(line) - len(line.lstrip()) for line in lines[first - 1 : last]))
    for at in range(first - 1, last):
        lines[at] = " " * by + lines[at] if by > 0 else lines[at].removeprefix(" " * -by)
    check("\n".join(lines))


@pytest.mark.parametrize("sign", ["–", "—", "•", "●", "*", "+", "·", "−", "–\t", "•\t", "•\u00a0", "-\u00a0", "o", "§"])
@pytest.mark.parametrize("indent", ["", " ", "  "])
@pytest.mark.parametrize("section", ["truyen-thong", "ho-tro-nan-nhan", "kien-nghi"])
def test_dashes_of_word(section: str, indent: str, sign: str) -> None:
    blank = "" if sign[-1].isspace() else " "
    check(swapped(f"  - muc: {section}", f"{indent}{sign}{blank}muc: {section}"))


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 5, 6])
def test_a_dash_that_is_lost(depth: int) -> None:
    check(swapped("  - muc: ho-tro-nan-nhan", " " * depth + "muc: ho-tro-nan-nhan"))


@pytest.mark.parametrize("count", [1, 2, 3, 6, 8])
@pytest.mark.parametrize("blank", ["\u00a0", "\u3000", "\u2003", "\u202f", "\t"])
@pytest.mark.parametrize("start", ["      so_cam_ket", "      so_tin_bai", "    phoi_hop", "  - muc: kien-nghi"])
def test_blanks_that_are_none(start: str, blank: str, count: int) -> None:
    check(swapped(start, blank * count + start.lstrip()))


@pytest.mark.parametrize(
    "line", ["so_cam_ket 160", "so_cam_ket:160", "so_cam_ket = 160", "so_cam_ket; 160", "so_cam_ket :160"]
)
def test_a_colon_that_is_lost(line: str) -> None:
    check(swapped("so_cam_ket: 160", line))


@pytest.mark.parametrize(
    ("two", "one"),
    [
        ("don_vi: so-tu-phap\nky: 2026H1", "don_vi: so-tu-phap ky: 2026H1"),
        ("so_lieu:\n      so_vu_viec: 3", "so_lieu: so_vu_viec: 3"),
        ("  - muc: kien-nghi\n    doan: >-", "  - muc: kien-nghi doan: >-"),
        ("so_tin_bai: 21\n      so_cam_ket: 160", "so_tin_bai: 21 so_cam_ket: 160"),
    ],
)
def test_two_lines_in_one(two: str, one: str) -> None:
    check(swapped(two, one))


@pytest.mark.parametrize("depth", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    "text", ["{{ so_vu_viec = 3 }} vụ việc: đã xong", "đã xong: 3 vụ", '"Tháng hành động" có 3 vụ']
)
def test_a_sentence_out_of_its_block(text: str, depth: int) -> None:
    line = "trợ giúp pháp lý cho {{ so_nan_nhan_tro_giup_phap_ly = 3 }} nạn nhân."
    check(swapped(f"      {line}\n", f"{' ' * depth}{text}\n"))
