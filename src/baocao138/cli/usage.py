"""Wrong use of the command line, said in Vietnamese. Errors are told apart by their kind, not by their English text."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import typer

from baocao138.diagnostic.nearest import nearest

# Typer keeps this class to itself; every error of use that it raises derives from it.
UsageError: Any = typer.BadParameter.__bases__[0]


def usage_message(error: Exception, words: Sequence[str], commands: Collection[str]) -> str:
    """One sentence on what was wrong and one on where to look; ``words`` is the command line."""
    details = vars(error)
    context = details.get("ctx")
    option, parameter = details.get("option_name"), details.get("param")
    path = getattr(context, "command_path", "baocao138") if context else "baocao138"
    if "possibilities" in details:
        near = details["possibilities"]
        what = f"không có tùy chọn {option}" + (f"; có phải là {' hoặc '.join(sorted(near))}?" if near else "")
    elif "param_type" in details and parameter is not None:
        what = f"thiếu {'/'.join(parameter.opts)}"
    elif option:
        what = f"tùy chọn {option} dùng chưa đúng (thiếu giá trị, hoặc thừa giá trị)"
    elif parameter is not None:
        what = f"giá trị của {'/'.join(parameter.opts)} chưa đúng"
    elif (typed := next((word for word in words if not word.startswith("-")), "")) and typed not in commands:
        guess = nearest(typed, commands)
        what = f"không có lệnh “{typed}”" + (f"; có phải là {guess}?" if guess else "")
    else:
        what = "thừa tham số"
    end = "" if what.endswith("?") else "."
    return f"baocao138: {what}{end}\nXem cách dùng: {path} --help"
