"""Typer's help in Vietnamese: its fixed words are replaced where it writes them."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

_WORDS = {
    "Usage:": "Cách dùng:",
    "Options:": "Tùy chọn:",
    "Arguments:": "Tham số:",
    "Commands:": "Lệnh:",
    "[OPTIONS]": "[TÙY CHỌN]",
    "COMMAND [ARGS]...": "LỆNH [THAM SỐ]...",
    "Show this message and exit.": "Xem hướng dẫn này.",
    "[required]": "[bắt buộc]",
}


def _in_vietnamese(text: str) -> str:
    for english, vietnamese in _WORDS.items():
        text = text.replace(english, vietnamese)
    return text


class Group(TyperGroup):
    """The program, its help in Vietnamese."""

    def get_help(self, ctx: Any) -> str:
        """The help text of this command."""
        return _in_vietnamese(super().get_help(ctx))


class Command(TyperCommand):
    """A command, its help in Vietnamese."""

    def get_help(self, ctx: Any) -> str:
        """The help text of this command."""
        return _in_vietnamese(super().get_help(ctx))
