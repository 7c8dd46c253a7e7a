from __future__ import annotations

import pytest
from pydantic import ValidationError

from baocao138.report.numbering import HEADINGS, letter, number
from baocao138.schema.frame_form import FrameFile


@pytest.mark.parametrize(
    ("levels", "path", "text", "heading"),
    [
        (("1.",), (1,), "1.", "so"),
        (("1.",), (1, 2), "1.2.", "so_con"),
        (("1.",), (2, 1, 3), "2.1.3.", "so_con"),
        (("I.",), (4,), "IV.", "la_ma"),
        (("I.",), (4, 2), "2.", "so"),
        (("I.",), (4, 2, 5), "đ)", "chu_cai"),
        (("I.", "1.", "1.1."), (1, 2, 3), "2.3.", "so_con"),
        (("Phần I",), (2,), "Phần II", "phan"),
        (("Phần I",), (2, 1), "I.", "la_ma"),
        (("A.",), (2, 3), "III.", "la_ma"),
        (("A.",), (2,), "B.", "la_ma"),
        ((), (3,), "3.", "so"),
    ],
)
def test_numbers(levels: tuple[str, ...], path: tuple[int, ...], text: str, heading: str) -> None:
    assert number(levels, path) == (text, heading)


def test_points_follow_the_vietnamese_alphabet() -> None:
    assert [letter(ordinal) for ordinal in range(1, 9)] == ["a", "b", "c", "d", "đ", "e", "g", "h"]
    assert letter(24) == "aa"


@pytest.mark.parametrize("style", [*HEADINGS, "I", "1)"])
def test_the_form_takes_just_the_styles_that_can_be_printed(style: str) -> None:
    with pytest.raises(ValidationError) as refused:
        FrameFile.model_validate({"danh_so": [style]})
    named = [error["loc"] for error in refused.value.errors() if error["loc"][0] == "danh_so"]
    assert bool(named) == (style not in HEADINGS)
