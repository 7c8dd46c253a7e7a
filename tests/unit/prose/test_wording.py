"""What a clerk is told of words that are not meant."""

from __future__ import annotations

import pytest

from baocao138.prose.wording import check_wording
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("lines", "code", "message", "hint"),
    [
        (
            ("chỉ đạo các", "các trường"),
            "B160",
            "“các các”: gõ lặp, sẽ bị in ra cả hai lần",
            "bỏ chữ lặp, viết:  chỉ đạo các trường",
        ),
        (
            ("là nạn", "nhận của"),
            "B161",
            "“nạn nhận” có lẽ là “nạn nhân” gõ sai dấu",
            "viết:  nạn nhân; đúng là ý khác thì ghi vào bo_qua kèm lý do",
        ),
    ],
)
def test_the_words_for_a_clerk(lines: tuple[str, str], code: str, message: str, hint: str) -> None:
    (found,) = check_wording(folded(*lines))
    assert (found.code, found.message, found.hint) == (code, message, hint)


def test_a_pair_is_told_once_and_few_are() -> None:
    assert len(list(check_wording(folded("nạn nhận và nạn nhận")))) == 1
    assert len(list(check_wording(folded(", ".join(["các các"] * 9))))) == 5
