"""Typer's help in Vietnamese: its fixed words are replaced where it writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
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


# Typer's words for kinds of values, which tell a person nothing.
_KIND = re.compile(r" <(?:list\[)?\w+\]?>")


def _in_vietnamese(text: str) -> str:
    for english, vietnamese in _WORDS.items():
        text = text.replace(english, vietnamese)
    return text


class Words:
    """Takes words as they are typed. Typer would load pydantic to do it, which is a fifth of a short run."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Any:
        """One word, a list of words, a flag, or nothing."""
        if value is None:
            return () if param.multiple or param.nargs == -1 else None
        return value if isinstance(value, str | bool) else list(value)


class Paths:
    """Takes a word for a path, whatever is there."""

    def coerce(self, value: Any, param: Any, ctx: Any) -> Path | None:
        """One path, or nothing."""
        return None if value is None else Path(value)


_PLAIN = ((str, Words()), (list[str], Words()), (bool, Words()), (Path, Paths()))


def _without_kind(record: Callable[[Any], Any], ctx: Any) -> Any:
    """A line of the help without the kind of the value, taken out before its columns are set."""
    found = record(ctx)
    return found and (_KIND.sub("", found[0]), *found[1:])


def _take_words(parameters: Iterable[Any]) -> None:
    for parameter in parameters:
        vars(parameter)["get_help_record"] = partial(_without_kind, parameter.get_help_record)
        descriptor = getattr(parameter, "type_descriptor", None)
        for kind, taker in _PLAIN:
            if descriptor is not None and descriptor.annotation == kind:
                vars(parameter)["_runtime_param"] = taker


class _Vietnamese:
    """Help in Vietnamese; flags that are but words, or paths, are taken as they are."""

    def get_params(self, ctx: Any) -> Any:
        """The flags, that of the help among them, which is made only here."""
        found = super().get_params(ctx)  # type: ignore[misc]
        _take_words(found)
        return found

    def get_help(self, ctx: Any) -> str:
        """The help text of this command."""
        return _in_vietnamese(super().get_help(ctx))  # type: ignore[misc]


class Group(_Vietnamese, TyperGroup):
    """The program."""


class Command(_Vietnamese, TyperCommand):
    """A command."""
