"""Values put in quotes: once."""

from __future__ import annotations

from baocao138.mend.mending import mend


def test_what_is_in_quotes_is_not_quoted_again() -> None:
    """It would be, round after round, and twice as long each time."""
    data = '[\u2028#`?>\xa0&~0=0&a \x00`{{đ\t\n- "---"\n!:\x85'.encode()
    assert len(mend(data, "t.yaml").data) < 2 * len(data)


def test_several_names_are_not_made_one_text() -> None:
    data = b"ten: [V01, C02]]\n"
    assert mend(data, "t.yaml").data == data
    assert mend("doan: [1] đã họp: xong\n".encode(), "t.yaml").data == 'doan: "[1] đã họp: xong"\n'.encode()


def test_what_is_wrong_with_the_place_of_a_line_is_not_mended_by_quotes() -> None:
    """A second line of the same text, begun with a key: in quotes it would be found fault with just the same."""
    data = "   chữ nối tiếp\ndoan: đã họp: xong\n".encode()
    assert mend(data, "t.yaml").data == data
