"""Where words stand among lines: to the character, whatever came with them when they were copied."""

from __future__ import annotations

import pytest

from baocao138.app.asked_words import Lines

LINES = ["- Sở Y tế in 12.500 tờ, 112.500 trang.", "1 | Tờ rơi | tờ | 12.500 | | -18", "a) Sở Y  tế họp 2 lần."]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("12.500", {0: ["12.500"], 1: ["12.500"]}),
        ("500", {}),
        ("112.500", {0: ["112.500"]}),
        ("12.500 tờ", {0: ["12.500 tờ"]}),
        ("2.500 tờ, 112.5", {0: ["2.500 tờ, 112.5"]}),
        ("18", {1: ["18"]}),
        ("-18", {1: ["-18"]}),
        ("tờ rơi\ttờ", {1: ["Tờ rơi | tờ"]}),
        ("+ Sở Y tế", {0: ["Sở Y tế"], 2: ["Sở Y  tế"]}),
        ("Sở Y tế họp 2 lần.", {2: ["Sở Y  tế họp 2 lần."]}),
        ("1.2. Sở Y tế họp", {2: ["Sở Y  tế họp"]}),
        ("sở y tế\u0300", {}),
        ("SO\u031b\u0309 Y TẾ HỌP", {2: ["Sở Y  tế họp"]}),
        ("|", {}),
        ("  ", {}),
    ],
)
def test_where_words_stand(words: str, found: dict[int, list[str]]) -> None:
    spots = Lines(LINES).spots(words)
    assert {spot.at: [LINES[spot.at][start:end] for start, end in spot.spans] for spot in spots} == found


def test_a_line_that_is_the_words_goes_before_one_that_has_them() -> None:
    assert [spot.at for spot in Lines(["Báo cáo năm", "BÁO CÁO", "- Báo cáo"]).spots("báo cáo")] == [1, 2]


def test_lines_are_the_same_but_for_the_mark_of_a_list() -> None:
    assert Lines(LINES).same(["sở y tế họp 2 lần."]) == {"sở y tế họp 2 lần.": [2]}
