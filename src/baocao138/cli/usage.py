"""Wrong use of the command line, said in Vietnamese. Errors are told apart by their kind, not by their English text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer

from baocao138.diagnostic.nearest import nearest

# Typer keeps this class to itself; every error of use that it raises derives from it.
UsageError: Any = typer.BadParameter.__bases__[0]


def usage_message(error: Exception, words: Sequence[str]) -> str:
    """One sentence on what was wrong and one on where to look; ``words`` is the command line.

    Where a command was awaited and none was given, the help.
    """
    details = vars(error)
    context = details.get("ctx")
    path = getattr(context, "command_path", "baocao138") if context else "baocao138"
    commands = list(getattr(getattr(context, "command", None), "commands", ()))
    typed = _command(words, path) if commands else ""
    if commands and not typed and not _names_option(details):
        return str(context.get_help()) if context else ""
    what = _what(details, typed, commands)
    end = "" if what.endswith("?") else "."
    return f"baocao138: {what}{end}\nXem cách dùng: {path} --help"


def _names_option(details: dict[str, Any]) -> bool:
    return "possibilities" in details or bool(details.get("option_name")) or details.get("param") is not None


def _what(details: dict[str, Any], typed: str, commands: Sequence[str]) -> str:
    option, parameter = details.get("option_name"), details.get("param")
    if "possibilities" in details:
        near = details["possibilities"]
        return f"không có tùy chọn {option}" + (f"; có phải là {' hoặc '.join(sorted(near))}?" if near else "")
    if "param_type" in details and parameter is not None:
        argument = getattr(parameter, "param_type_name", "") == "argument"
        return f"thiếu {(argument and parameter.metavar) or '/'.join(parameter.opts)}"
    if option:
        return f"tùy chọn {option} dùng chưa đúng (thiếu giá trị, hoặc thừa giá trị)"
    if parameter is not None:
        return f"giá trị của {'/'.join(parameter.opts)} chưa đúng"
    if typed and typed not in commands:
        guess = nearest(typed, commands)
        return f"không có lệnh “{typed}”" + (f"; có phải là {guess}?" if guess else "")
    return "thừa tham số"


def _command(words: Sequence[str], path: str) -> str:
    """What was typed in the place of a command, after those that lead to it."""
    plain = [word for word in words if not word.startswith("-")]
    return next(iter(plain[len(path.split()) - 1 :]), "")
