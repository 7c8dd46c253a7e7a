"""Texts under ``>-`` that end before the clerk meant them to: a line less deep, or ``#`` at the edge."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Scalar

_HEAD = re.compile(r"([ \t]*)((?:-[ \t]+)*)([\w-]+:(?=[ \t]))?")
_NEW = re.compile(r"[ \t]*(?:-[ \t]|[A-Za-z_][\w-]*:(?:[ \t]|$))")


def broken_text(source: Source, last: Scalar, number: int) -> Flaw | None:
    """The break at line ``number`` where it comes of the text under ``|`` or ``>`` just above it."""
    if last.style not in ("|", ">"):
        return None
    header, end = source.position(last.start)[0], source.position(max(last.end - 1, last.start))[0]
    lines = [line for line in range(header + 1, end + 1) if source.line(line).strip()]
    after = _next(source, end)
    if not lines or not after or after > number or _NEW.match(source.line(after)):
        return None
    inner, outer, depth = _depth(source, lines[0]), _outer(source.line(header)), _depth(source, after)
    if depth >= inner:
        sign = next((line for line in range(end + 1, after) if source.line(line).strip()), 0)
        return _hash(source, sign, inner) if sign else None
    if depth <= outer:
        return None
    if len(lines) > 1 or _is_odd_one(source, after, inner, depth, outer):
        message = f"dòng này thụt vào {depth} dấu cách, còn đoạn chữ ở trên thụt vào {inner}"
        return _misplaced(source, after, message, f"thụt vào {inner} dấu cách, thẳng hàng với dòng {lines[-1]}", inner)
    message = f"dòng đầu của đoạn chữ thụt vào {inner} dấu cách, sâu hơn dòng {after} (thụt vào {depth})"
    hint = f"thụt vào {depth} dấu cách, thẳng hàng với dòng {after}"
    return _misplaced(source, lines[0], message, hint, depth)


def _is_odd_one(source: Source, after: int, first: int, second: int, outer: int) -> bool:
    """True where the block's second line stands wrong, not its first: as most lines show, or two blanks a level."""
    deep = [second]
    for line in range(after + 1, len(source.line_starts) + 1):
        if source.line(line).strip():
            if _depth(source, line) <= outer or _NEW.match(source.line(line)):
                break
            deep.append(_depth(source, line))
    like_first, like_second = deep.count(first) + 1, deep.count(second)
    return like_first > like_second or (like_first == like_second and first == outer + 2)


def _misplaced(source: Source, number: int, message: str, hint: str, depth: int) -> Flaw:
    begin, line = source.line_starts[number - 1], source.line(number)
    start = begin + len(line) - len(line.lstrip())
    return Flaw("B030", start, begin + len(line.rstrip()), message, hint, None, (begin, _filled(line, depth)))


def _hash(source: Source, number: int, depth: int) -> Flaw:
    begin, line = source.line_starts[number - 1], source.line(number)
    start = begin + line.index("#")
    message = "dấu # ở đầu dòng này bị coi là ghi chú, nên cắt ngang đoạn chữ ở trên"
    hint = f"nếu là chữ thì thụt vào {depth} dấu cách như các dòng của đoạn; nếu là ghi chú thì đưa lên trên đoạn chữ"
    return Flaw("B026", start, begin + len(line.rstrip()), message, hint, None, (begin, _filled(line, depth)))


def _filled(line: str, depth: int) -> str:
    return (" " * depth + "x" * len(line))[: len(line)]


def _depth(source: Source, number: int) -> int:
    line = source.line(number)
    return len(line) - len(line.lstrip(" "))


def _outer(line: str) -> int:
    """The indent of what the text belongs to: its key, or its dash."""
    match = _HEAD.match(line)
    if not match:
        return 0
    return len(match[1]) + len(match[2]) if match[3] else len(match[1]) + max(len(match[2].rstrip()) - 1, 0)


def _next(source: Source, number: int) -> int:
    """The next line that is neither blank nor a comment; 0 at the end of the file."""
    for line in range(number + 1, len(source.line_starts) + 1):
        text = source.line(line).strip()
        if text and not text.startswith("#"):
            return line
    return 0
