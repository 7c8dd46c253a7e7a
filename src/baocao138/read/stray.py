"""A line of a sentence, or a value, that does not stand where it belongs: beside its key, or beside ``>-``."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.run_on import KEYS, SURE
from baocao138.read.source import Source
from baocao138.read.words import is_short, short, whole_line

_OPENED = re.compile(r"([ \t]*)((?:-[ \t]+)*)(?:([a-z][a-z0-9_-]*):)?[ \t]*[|>][-+]?[ \t]*(?:#.*)?$")
_BARE = re.compile(r"([ \t]*)((?:-[ \t]+)*)([a-z][a-z0-9_-]*):[ \t]*(?:#.*)?$")
_NEW = re.compile(r"[ \t]*(?:-[ \t]|[A-Za-z_][\w-]*:(?:[ \t]|$))")
_SENTENCE = re.compile(r"[ \t]*[^\n]*?(?:\s|[^\x00-\x7f])[^\n:]*:[ \t]")
_NO_COLON = re.compile(r"[ \t]*(?:-[ \t]+)*([a-z]+(?:_[a-z0-9]+)*)(?![\w-])(?:[ \t]+([^:\s].*?))?[ \t]*")
_VALUED = re.compile(r"([ \t]*)((?:-[ \t]+)*)([a-z][a-z0-9_-]*):[ \t]+([^\s|>\[{\"'].*)$")
_OTHER_SIGN = re.compile(
    r"[ \t]*(?:-[ \t]+)*([a-z]+(?:_[a-z0-9]+)*)[ \t]*([=;.,]|(?<=[ \t])(?:[-–—](?=[ \t])|:))[ \t]*(\S.*?)[ \t]*$"
)


def other_sign(source: Source, number: int) -> Flaw | None:
    """``don_vi = so-tu-phap`` and ``ky; 2025H2``: another sign in the place of the colon."""
    line = source.line(number)
    match = _OTHER_SIGN.match(line)
    if not match or not ("_" in match[1] or match[1] in SURE or (match[1] in KEYS and match[2] in "=:")):
        return None
    start = source.line_starts[number - 1] + match.start(2)
    message = f"sau {match[1]} là dấu “{match[2]}”, không phải dấu hai chấm"
    if match[2] == ":":
        message = f"sau {match[1]} thừa dấu cách trước dấu hai chấm và thiếu dấu cách sau dấu hai chấm"
    dash = "- " if line.lstrip().startswith("-") else ""
    written = whole_line(_depth(line), f"{dash}{match[1]}: {match[3]}")
    hint = written if is_short(match[3]) else f"thay dấu {match[2]} bằng dấu hai chấm"
    return Flaw("B033", start, start + 1, message, hint)


def lacks_colon(line: str) -> tuple[str, str] | None:
    """The key that a line begins with and what follows it, where there is no colon (or another sign) after the key."""
    match = _NO_COLON.fullmatch(line)
    return (match[1], match[2] or "") if match and ("_" in match[1] or match[1] in KEYS) else None


def line_of_text(source: Source, number: int) -> Flaw | None:
    """What is wrong at line ``number``, which is no ``key: value``, as the lines above show it."""
    above = _above(source, number)
    depth = _depth(source.line(number))
    if not above:
        return None
    return (
        _below_its_key(source, number, above, depth)
        or _without_sign(source, number, above, depth)
        or _out_of_block(source, number, above, depth)
        or _after_value(source, number, above, depth)
    )


def _below_its_key(source: Source, number: int, above: int, depth: int) -> Flaw | None:
    """``muc:`` and, below it and no deeper, the value."""
    bare = _BARE.match(source.line(above))
    if not bare or depth > len(bare[1]) + len(bare[2]):
        return None
    text, column = source.line(number).strip(), len(bare[1]) + len(bare[2])
    start = source.line_starts[number - 1] + depth
    message = f"giá trị của {bare[3]} (dòng {above}) đứng ở dòng dưới mà không thụt vào"
    if len(text.split()) == 1:
        hint = f"đưa lên dòng {above}: {bare[3]}: {text}"
    else:
        hint = f"ở dòng {above} viết {bare[3]}: >- rồi thụt dòng này vào {column + 2} dấu cách"
    return Flaw("B033", start, start + len(text), message, hint)


def _without_sign(source: Source, number: int, above: int, depth: int) -> Flaw | None:
    """``doan:`` and, below it, a sentence over several lines in whose first one there is a colon."""
    if not depth or _depth(source.line(above)) != depth or not _SENTENCE.match(source.line(above)):
        return None
    header = _above(source, above)
    bare = _BARE.match(source.line(header)) if header else None
    if not bare or len(bare[1]) + len(bare[2]) >= depth:
        return None
    start = source.line_starts[header - 1] + len(bare[1]) + len(bare[2])
    message = f"sau {bare[3]}: thiếu dấu >-, nên chữ trước dấu hai chấm ở dòng {above} bị coi là một khóa"
    return Flaw("B025", start, start + len(bare[3]) + 1, message, f"viết: {bare[3]}: >-")


def _after_value(source: Source, number: int, above: int, depth: int) -> Flaw | None:
    """A second line of a sentence that was begun beside its key."""
    valued = _VALUED.match(source.line(above))
    column = len(valued[1]) + len(valued[2]) if valued else 0
    if not valued or depth > column or " " not in valued[4]:
        return None
    start = source.line_starts[number - 1] + depth
    text = source.line(number).strip()
    message = f"dòng này không có dạng “khóa: giá trị”: “{short(text)}”"
    hint = f"nếu là chữ nối tiếp câu ở dòng {above} thì ở đó viết {valued[3]}: >- rồi đưa cả câu xuống dưới, thụt vào "
    return Flaw("B033", start, start + len(text), message, f"{hint}{column + 2} dấu cách")


def _out_of_block(source: Source, number: int, above: int, depth: int) -> Flaw | None:
    """A line less deep than the text under ``>-`` that it goes on with."""
    header = above
    while header and not _OPENED.match(source.line(header)):
        if _depth(source.line(header)) <= depth:
            return None
        header = _above(source, header)
    opened = _OPENED.match(source.line(header)) if header else None
    if not opened:
        return None
    outer = len(opened[1]) + len(opened[2]) if opened[3] else len(opened[1]) + max(len(opened[2].rstrip()) - 1, 0)
    if depth > outer:
        return None
    inner = outer + 2 if header == above else _depth(source.line(above))
    begin, line = source.line_starts[number - 1], source.line(number)
    message = f"dòng này nối tiếp câu ở dòng {above} nhưng chỉ thụt vào {depth} dấu cách: “{short(line.strip())}”"
    hint = f"thụt vào {inner} dấu cách, thẳng hàng với dòng {above}"
    if header == above:
        message = f"câu văn ở dưới dấu >- (dòng {above}) chưa thụt vào: “{short(line.strip())}”"
        hint = f"thụt mọi dòng của câu vào {inner} dấu cách"
    elif not any(map(str.isalpha, line)):
        hint = f"xóa dòng này nếu là số trang hay dấu thừa; nếu là chữ thì {hint}"
    elif not depth:
        hint += "; nếu là lời kết, chữ ký thì xóa dòng này"
    return Flaw(
        "B030", begin + depth, begin + len(line.rstrip()), message, hint, None, (begin, _filled(source, number, inner))
    )


def _filled(source: Source, first: int, inner: int) -> str:
    """Line ``first`` and those below that go on with it, as deep as their block."""
    last = first
    while source.line(last + 1).strip() and not _NEW.match(source.line(last + 1)):
        last += 1
    starts = [*source.line_starts, len(source.text)]
    filled = ""
    for number in range(first, last + 1):
        line = source.line(number)
        end = source.text[starts[number - 1] + len(line) : starts[number]] if number < last else ""
        filled += (" " * inner + "x" * len(line))[: len(line)] + end
    return filled


def _above(source: Source, number: int) -> int:
    """The nearest line above with text that is no comment; 0 where there is none."""
    for above in range(number - 1, 0, -1):
        text = source.line(above).strip()
        if text and not text.startswith("#"):
            return above
    return 0


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
