"""Who signs, in whose stead: the short form without its dot, whatever office follows it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judges.check import kinds
from tests.unit.docx.test_form_kinds import signed, told

OFFICES = (
    "VIỆN TRƯỞNG", "HIỆU TRƯỞNG", "CHI CỤC TRƯỞNG", "TỔNG GIÁM ĐỐC", "CHỈ HUY TRƯỞNG", "TỔNG BIÊN TẬP", "TƯ LỆNH",
    "HẠT TRƯỞNG", "GIÁM ĐỐC",
)  # fmt: skip
COLLECTIVES = ("HỘI ĐỒNG TRƯỜNG", "BAN GIÁM HIỆU", "TẬP THỂ LÃNH ĐẠO", "CHÍNH PHỦ")


@pytest.mark.parametrize("short", ["KT", "TL", "TUQ", "Q"])
@pytest.mark.parametrize("office", OFFICES)
def test_a_short_form_without_its_dot_before_any_office(short: str, office: str) -> None:
    posts = () if short == "Q" else (f"PHÓ {office}",)
    assert told(signed(kinds.letter(), f"{short} {office}", *posts)) == [
        ("B724", f"quyền hạn ghi “{short} {office}”, phải là “{short}. {office}”",
         f"ghi “{short}. {office}”: chữ viết tắt, dấu chấm, một dấu cách")
    ]  # fmt: skip
    assert told(signed(kinds.letter(), f"{short}. {office}", *posts)) == []


@pytest.mark.parametrize("office", COLLECTIVES)
def test_so_before_any_collective(office: str) -> None:
    assert [one[:2] for one in told(signed(kinds.letter(), f"TM {office}", "CHỦ TỊCH"))] == [
        ("B724", f"quyền hạn ghi “TM {office}”, phải là “TM. {office}”")
    ]
    assert told(signed(kinds.letter(), f"TM. {office}", "CHỦ TỊCH")) == []


@pytest.mark.parametrize("post", ["Thư ký", "Chủ tọa", "Người ghi biên bản", "Chủ trì cuộc họp"])
def test_a_post_of_minutes_in_small_letters(post: str) -> None:
    paper = kinds.minutes()
    pars = [par for par in paper.signature if par.role == "authority"]
    assert pars
    wrong = replace(paper, signature=tuple(replace(each, text=post) if each is pars[0] else each
                                           for each in paper.signature))  # fmt: skip
    assert [one[:2] for one in told(wrong)] == [("B725", "chức vụ của người ký phải viết bằng chữ in hoa")]


def test_posts_at_the_left_under_which_the_name_is_centred() -> None:
    paper = signed(kinds.letter(), "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    left = tuple(replace(par, looks={"align": "left"}) if par.role == "authority" else par for par in paper.signature)
    assert [one[:2] for one in told(replace(paper, signature=left))] == [
        ("B724", "“KT. GIÁM ĐỐC” chưa được canh giữa với các dòng khác"),
        ("B725", "“PHÓ GIÁM ĐỐC” chưa được canh giữa với các dòng khác"),
    ]
