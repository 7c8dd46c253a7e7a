"""Lines of a report that stand wrong: which of them move together, how far, and what to put there for the parser."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.levels import head_of
from baocao138.read.ruled import Line, ruled
from baocao138.read.source import Source
from baocao138.read.words import is_short, whole_line


def told(source: Source, number: int, floor: int, found: Flaw) -> Flaw:
    """The flaw ``found`` at line ``number`` in the words of a report: which lines stand wrong, and how to move them.

    Up to line ``floor`` all is told: where every line below stands right, the break comes of what was told there.
    """
    lines = ruled(source)
    if wrong := _wrong(source, number, floor):
        at = source.position(wrong.start)[0]
        is_text = any(line.number == at and line.kind == "text" for line in lines)
        is_same = found.code == wrong.code and source.position(found.start)[0] == at
        return wrong._replace(message=found.message) if is_text and is_same else wrong
    here = next((line for line in lines if line.number == number), None)
    if not floor or not here or not here.kind or not any(line.by or line.lacks_dash for line in lines):
        return found
    begin = source.line_starts[number - 1]
    return found._replace(start=source.line_starts[floor - 1], mend=(begin, "#" * len(source.line(number))))


def outside_text(source: Source, number: int) -> Flaw | None:
    """The flaw of a line that stands less deep than the text under ``>-`` that it belongs to; None for another."""
    is_outside = any(line.number == number and line.kind == "text" and line.by > 0 for line in ruled(source))
    return _wrong(source, number, 0) if is_outside else None


def advice(source: Source, number: int) -> str | None:
    """How to move line ``number`` to where it belongs; "" where it stands right and another does not, None for else."""
    if outside := outside_text(source, number):
        return outside.hint
    lines = ruled(source)
    here = next((line for line in lines if line.number == number and line.kind in ("muc", "entry", "figure")), None)
    if here and here.lacks_dash:
        return None
    if here and here.by and (wrong := _wrong(source, number, 0)):
        return wrong.hint
    return "" if here and any(line.by for line in lines) and not here.by else None


def begun_between(source: Source, first: int, last: int) -> tuple[bool, Flaw | None]:
    """Whether an entry begins between two lines, seen by its ``muc:`` that YAML takes for something else; and its flaw.

    No flaw where the line begins with a tab or odd blanks: that is told by itself.
    """
    for line in reversed(ruled(source)):
        if not (first < line.number < last and line.kind == "muc"):
            continue
        if source.line(line.number)[: line.depth].strip(" "):
            return True, None
        if line.lacks_dash and line.depth != line.right + 2:
            return True, _lost_dash(source, line)
        return (True, _wrong(source, line.number, 0)) if line.by and not line.lacks_dash else (False, None)
    return False, None


def _wrong(source: Source, number: int, floor: int) -> Flaw | None:
    """The lines that stand wrong, of those that the break at line ``number`` may come of; None where none does."""
    lines = ruled(source)
    wrong = [at for at, line in enumerate(lines) if line.number > floor and (line.by or line.lacks_dash)]
    before = [at for at in wrong if lines[at].number <= number]
    first = next(
        (at for at in wrong if lines[at].number == number), before[-1] if before else wrong[0] if wrong else -1
    )
    if first < 0 or lines[first].number > number + 1:
        return None
    while first and lines[first - 1].by == lines[first].by and not lines[first].lacks_dash and first - 1 in wrong:
        first -= 1
    if lines[first].lacks_dash:
        return _lost_dash(source, lines[first])
    last = first
    while last + 1 < len(lines) and lines[last + 1].by == lines[first].by and not lines[last + 1].lacks_dash:
        last += 1
    return _move(source, lines, first, last)


def _lost_dash(source: Source, line: Line) -> Flaw:
    begin, typed = source.line_starts[line.number - 1] + line.depth, source.line(line.number)
    text = f"- {typed.strip()}"
    hint = whole_line(line.right, text)
    if not is_short(text):
        hint = f"viết “- ” trước chữ đầu, thụt vào {line.right} dấu cách"
    end = begin - line.depth + len(typed.rstrip())
    return Flaw(
        "B030",
        begin,
        end,
        "đầu mục này thiếu dấu gạch",
        hint,
        None,
        _put_right(source, [line]) or _hidden(source, line, line),
    )


def _move(source: Source, lines: list[Line], first: int, last: int) -> Flaw:
    one = lines[first]
    line = source.line(one.number)
    begin = source.line_starts[one.number - 1]
    stands = f"thụt vào {one.depth} dấu cách" if one.depth else "đứng sát lề trái"
    right = f"phải thụt vào {one.right} dấu cách" if one.right else "phải đứng sát lề trái"
    if first == last:
        hint = f"thụt dòng này vào đúng {one.right} dấu cách" if one.right else "đưa dòng này ra sát lề trái"
    else:
        which = f"các dòng {one.number} đến {lines[last].number}"
        hint = f"thụt {which} vào thêm {one.by} dấu cách" if one.by > 0 else f"lùi {which} ra {-one.by} dấu cách"
    if beside := _beside(lines, first):
        hint += f", {beside}" if first == last else f", dòng {one.number} {beside}"
    end = begin + len(line.rstrip())
    below = last
    while below + 1 < len(lines) and lines[below + 1].kind in ("text", "figure", ""):
        below += 1
    mend = _put_right(source, lines[first : last + 1]) or _hidden(source, one, lines[below])
    return Flaw("B030", begin + one.depth, end, f"dòng này {stands}, {right}", hint, None, mend)


def _hidden(source: Source, first: Line, last: Line) -> tuple[int, str]:
    """The lines made comments, for the parser to read on."""
    begin = source.line_starts[first.number - 1]
    end = source.line_starts[last.number - 1] + len(source.line(last.number))
    return begin, re.sub(r"[^\r\n]", "#", source.text[begin:end])


def _put_right(source: Source, lines: list[Line]) -> tuple[int, str] | None:
    """The lines where they belong, for the parser to read on: each as long as it is, so their values are lost.

    None where a line is too short for that.
    """
    begin = source.line_starts[lines[0].number - 1]
    end = source.line_starts[lines[-1].number - 1] + len(source.line(lines[-1].number))
    known = {line.number: line for line in lines}
    typed = source.text[begin:end]
    parts = re.split(r"(\r\n|\r|\n)", typed)
    for at in range(0, len(parts), 2):
        if line := known.get(lines[0].number + at // 2):
            parts[at] = _stand_in(parts[at], line)
            if not parts[at]:
                return None
    return begin, "".join(parts)


def _stand_in(typed: str, line: Line) -> str:
    head, bare = head_of(typed), typed.strip()
    start = " " * line.right + ("- " if head.is_item or line.lacks_dash else "")
    value = bare.partition(":")[2].strip() if head.key else bare
    if head.key:
        start += f"{head.key}:"
    if len(start) > len(typed):
        return ""
    if re.fullmatch(r"(?:[|>][-+]?)?", value):
        start = f"{start} {value}".rstrip()
        return start.ljust(len(typed)) if len(start) <= len(typed) else ""
    return (start + (" " if head.key else "") + "x" * len(typed))[: len(typed)]


def _beside(lines: list[Line], at: int) -> str:
    """What the line stands in line with, where a line above shows it."""
    one = lines[at]
    above = [line for line in lines[:at] if line.right == line.depth]
    if one.kind == "entry":
        head = next((line for line in reversed(above) if line.kind == "muc"), None)
        return f"thẳng hàng với muc ở dòng {head.number}" if head else ""
    like = next((line for line in reversed(above) if line.kind == one.kind and line.right == one.right), None)
    return f"thẳng hàng với dòng {like.number}" if like and one.kind else ""
