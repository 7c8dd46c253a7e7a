"""A line that many findings point into is masked once."""

from __future__ import annotations

from baocao138.app.sources import Sources
from baocao138.language.find import check_privacy


def test_a_long_line_is_made_once() -> None:
    sources = Sources()
    sources.keep("a", b"x\n" + b"0912345678 " * 4)
    assert sources.line("a", 2) is sources.line("a", 2)


def test_what_is_hidden_later_is_masked_from_then_on() -> None:
    text = "so: 079123456\nso CMND: 079123456"
    sources = Sources()
    sources.keep("a", text.encode())
    assert sources.line("a", 1) == "so: 079123456"
    sources.hide(check_privacy(text, "a"))
    assert sources.line("a", 1) == "••• •••••••••"
