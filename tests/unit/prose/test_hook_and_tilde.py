"""Words typed with hỏi for ngã, and the words that only look so."""

from __future__ import annotations

import pytest

from baocao138.prose.hook_and_tilde import SWAPPED, WORDS
from baocao138.prose.near_terms import near_terms
from baocao138.prose.sound import is_sound
from baocao138.prose.terms import OTHER_WORDS, TERMS


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("dụ dổ", "dụ dỗ"),
        ("nổ lực", "nỗ lực"),
        ("Nổ lực", "Nỗ lực"),
        ("kỷ năng", "kỹ năng"),
        ("nghỉa vụ", "nghĩa vụ"),
        ("lỉnh vực", "lĩnh vực"),
        ("mỡ rộng", "mở rộng"),
        ("vẩn còn", "vẫn còn"),
        ("lủy kế", "lũy kế"),
        ("củng như", "cũng như"),
        ("cũng cố", "củng cố"),
        ("sẳn sàng", "sẵn sàng"),
        ("biễu diển", "biểu diễn"),
        ("bổ xung", "bổ sung"),
        ("xử dụng", "sử dụng"),
        ("giãi cứu", "giải cứu"),
    ],
)
def test_a_slip(typed: str, right: str) -> None:
    text = f"các xã, {typed} (02 xã)"
    (found,) = near_terms(text)
    assert (found.typed, found.right) == (typed, right)
    assert not is_sound([text], 2026)


@pytest.mark.parametrize(
    "text",
    [
        "xử lý vụ nổ lực lượng vũ trang",
        "các xã cũng cố gắng vận động",
        "chia sẻ được nhiều thông tin",
        "phòng bão đảm bảo an toàn",
        "xung phong bổ nhiệm, xung đột",
        "Kỷ Năng, Nổ Lực",
    ],
)
def test_where_one_word_ends(text: str) -> None:
    assert list(near_terms(text)) == []


def test_no_word_is_told() -> None:
    assert SWAPPED.keys().isdisjoint(WORDS | TERMS | OTHER_WORDS)
    assert len(SWAPPED) > 150
