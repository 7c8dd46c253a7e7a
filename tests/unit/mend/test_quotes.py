"""Values put in quotes: once."""

from __future__ import annotations

from baocao138.mend.mending import mend


def test_what_is_in_quotes_is_not_quoted_again() -> None:
    """It would be, round after round, and twice as long each time."""
    data = '[\u2028#`?>\xa0&~0=0&a \x00`{{đ\t\n- "---"\n!:\x85'.encode()
    assert len(mend(data, "t.yaml").data) < 2 * len(data)
