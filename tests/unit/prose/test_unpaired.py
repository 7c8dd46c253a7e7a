"""Halves of brackets and quotation marks, told from numbered points and from smiles."""

from __future__ import annotations

import pytest

from baocao138.prose.unpaired import check_unpaired, may_be_unpaired
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "chuyên mục “Pháp luật, phát hằng tuần",
            "dấu “ mở ở đây không có dấu ” đóng lại",
            "thêm dấu ” vào chỗ hết phần trong ngoặc; không cần ngoặc thì bỏ dấu “",
        ),
        (
            "chuyên mục Pháp luật” và (đời sống)",
            "dấu ” đóng ở đây không có dấu “ mở ở trước",
            "thêm dấu “ vào chỗ bắt đầu phần trong ngoặc; không cần ngoặc thì bỏ dấu ”",
        ),
        (
            "tại 02 xã (có dân tộc thiểu số",
            "dấu ( mở ở đây không có dấu ) đóng lại",
            "thêm dấu ) vào chỗ hết phần trong ngoặc; không cần ngoặc thì bỏ dấu (",
        ),
        (
            "tại 02 xã có dân tộc thiểu số)",
            "dấu ) đóng ở đây không có dấu ( mở ở trước",
            "thêm dấu ( vào chỗ bắt đầu phần trong ngoặc; không cần ngoặc thì bỏ dấu )",
        ),
    ],
)
def test_a_half(text: str, message: str, hint: str) -> None:
    (found,) = check_unpaired(folded(text))
    assert (found.code, found.message, found.hint) == ("B144", message, hint)
    assert may_be_unpaired(text)


def test_of_two_that_cross_the_inner_one_is_told() -> None:
    (found,) = check_unpaired(folded("mục (“Pháp luật) và đời sống"))
    assert found.message == "dấu “ mở ở đây không có dấu ” đóng lại"


@pytest.mark.parametrize("text", ["gồm: a) tờ rơi; b) tin, bài; 1) lớp", "“a (b) c” (“d”)", "vui lòng :) xem"])
def test_no_half(text: str) -> None:
    assert list(check_unpaired(folded(text))) == []
