"""How to write a sentence so that YAML takes it as text: in quotes where it is short, otherwise under ``>-``.

What is offered to copy is always the whole sentence: never a part, never with an ellipsis inside quotes.
"""

from __future__ import annotations

import re

from baocao138.read import levels
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.words import is_short, quoted, whole_line

BLOCK = "hoặc viết >- rồi xuống dòng, thụt vào {} dấu cách"
_HEAD = re.compile(r"[ \t]*((?:-[ \t]+)*)(?:([\w-]+):(?:[ \t]+|$))?")
_PROSE_KEY = re.compile(r"[ \t]*(?:-[ \t]+)*(?=[^\s\"'\[{])([^\r\n]*?\S)[ \t]*:[ \t]+")
_FIRST = 30
_BESIDE = 3
_NUMBERED = re.compile(r"so_ky_hieu:[ \t]+(?:Số|số|So|so|SỐ)[ \t]*:[ \t]*(\d*[/-]\S+)[ \t]*$")


def as_text(source: Source, start: int, value: str, lead: str, tail: str = BLOCK) -> str:
    """What to do with the sentence ``value`` on the line of ``start``; ``lead`` and ``tail`` go around the quotes."""
    number = source.position(start)[0]
    head = _HEAD.match(source.line(number))
    is_begun = bool(head and (head[1] or head[2])) or not _begun(source, number)
    is_fit = '"' not in value or "kép" not in lead
    if is_begun and is_short(value) and is_fit and not _goes_on(source, number):
        return f"{lead}: {quoted(value)}" + (f", {tail.format(inner_depth(source, number))}" if tail else "")
    return as_block(source, number, value)


def prose_colon(source: Source, at: int) -> Flaw | None:
    """``- duy trì mục: "A" hay``: what stands before the value at ``at`` is no key but the sentence's beginning."""
    number, column = source.position(at)
    line = source.line(number)
    match = _PROSE_KEY.fullmatch(line[: column - 1])
    if not match or not re.search(r"\s|[^\W_]*[^\x00-\x7f]", match[1]):
        return None
    begin = source.line_starts[number - 1]
    return colon(source, begin + line.rindex(":", 0, column), line[match.start(1) :].strip())


def colon(source: Source, at: int, value: str) -> Flaw:
    """A colon and a blank inside the sentence ``value``."""
    number, column = source.position(at)
    around = _around(source.line(number), column - 1)
    message = f"trong câu có dấu hai chấm theo sau là dấu cách (“{around}”), YAML tưởng là một khóa mới"
    tail = "hoặc viết >- sau dấu hai chấm, rồi xuống dòng, thụt vào {} dấu cách để viết câu văn"
    hint = as_text(source, at, value, "đặt cả câu trong ngoặc kép", tail)
    if named := _NUMBERED.match(source.line(number)):
        hint = f"viết: so_ky_hieu: {named[1]}"
    begun = _HEAD.match(source.line(number))
    is_begun = begun and (begun[1] or begun[2])
    mend = None if is_begun else (at, "x" * (len(source.line(number)) - column + 1))
    return Flaw("B025", at, at + 1, message, hint, None, mend)


def as_block(source: Source, number: int, value: str) -> str:
    """What to do to bring the sentence on a line below its key, under ``>-``."""
    form, inner = opened(source.line(number)), inner_depth(source, number)
    if not form:
        above = _begun(source, number)
        above = above if levels.head_of(source.line(above)).key != "muc" else 0
        form, inner = opened(source.line(above)) if above else "", _depth(source.line(number))
        begin = f"ở dòng {above} viết  {form}  rồi" if form else "viết >- ngay sau dấu hai chấm hay dấu gạch, rồi"
        return f"{begin} đưa cả câu xuống các dòng dưới, mọi dòng của câu thụt vào {inner} dấu cách"
    if is_short(value) and not _goes_on(source, number):
        return whole_line(_depth(source.line(number)), form, " " * inner + value)
    each = "mọi dòng của câu " if _goes_on(source, number) else ""
    begin = f"viết  {form}  rồi đưa cả câu (từ “{_opening(value)}” đến hết)"
    return f"{begin} xuống dòng dưới, {each}thụt vào {inner} dấu cách"


def opened(line: str) -> str:
    """The key or dash of a line with the sign of a paragraph behind it; "" for a line without either."""
    head = _HEAD.match(line)
    if not head or not (head[1] or head[2]):
        return ""
    return f"{head[1]}{head[2]}: >-" if head[2] else "- >-"


def inner_depth(source: Source, number: int) -> int:
    """How deep the text of a key or dash stands below it: as what follows it already does, else two blanks deeper."""
    own = levels.head_of(source.line(number))
    outer = own.column if own.key or not own.is_item else own.column - 2
    below = _depth(source.line(number + 1))
    return below if _goes_on(source, number) and below > outer else outer + 2


def _around(line: str, at: int) -> str:
    """The words on both sides of a colon, none of them cut."""
    before, after = line[:at].split(), line[at + 1 :].split()
    return f"{' '.join(before[-_BESIDE:])}: {' '.join(after[:_BESIDE])}"


def _opening(value: str) -> str:
    """The first words of a sentence, enough to know it by."""
    if len(value) <= _FIRST:
        return value
    return value[:_FIRST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"


def _goes_on(source: Source, number: int) -> bool:
    """True where the line below is more of the same sentence."""
    line, below = source.line(number), source.line(number + 1)
    head = _HEAD.match(below)
    if not below.strip() or (head and (head[1] or head[2])):
        return False
    return _depth(below) > _depth(line)


def _begun(source: Source, number: int) -> int:
    """The line above on which a sentence over several lines begins; 0 where none is seen."""
    depth = _depth(source.line(number))
    for above in range(number - 1, max(0, number - 100) if depth else number, -1):
        head = _HEAD.match(source.line(above))
        if head and (head[1] or head[2]) and _depth(source.line(above)) < depth:
            return above
    return 0


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
