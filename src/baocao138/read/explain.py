"""libyaml's errors in a clerk's words: what is wrong on the line as typed, and what to type instead.

libyaml says in English what its scanner expected next; the clerk made one of a dozen slips. So the line is looked at
as well as the error. The texts are those of libyaml 0.2.5 (scanner.c, parser.c, reader.c).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

from baocao138.read import bullets, flow, folded, layout, letterhead, marks, moves, pasted, refuse, stray
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Scalar

LOCAL = frozenset(f"B{number:03}" for number in (9, 17, 20, 25, 26, 27, 28, 30, 31, 32, 33, 35, 36, 37, 38, 40, 42))
"""Codes of breaks that concern one value, so that the lines after it can be read."""

_LAYOUT = frozenset(("B028", "B030"))
"""Codes of lines that stand where they do not belong."""


class Break(NamedTuple):
    """Where libyaml stopped (``at``), where what it was reading began (``begin``), and the last text before."""

    source: Source
    at: int
    begin: int
    last: Scalar | None


def explained(error: yaml.YAMLError, source: Source, last: Scalar | None, floor: int = 0) -> Flaw:
    """The flaw that an error of libyaml stands for; never its English words. Up to line ``floor`` all is explained."""
    length = len(source.text)
    problem = getattr(error, "problem", None) or ""
    context = getattr(error, "context", None) or ""
    at = _index(getattr(error, "problem_mark", None), length)
    begin = _index(getattr(error, "context_mark", None), length) if getattr(error, "context_mark", None) else at
    broken = Break(source, at, begin, last)
    line = source.position(at)[0]
    seen = (
        pasted.fences(source, line)
        or pasted.conflict(source, line)
        or letterhead.above_first_key(source, line)
        or pasted.closing(source, line)
        or (last and folded.broken_text(source, last, line))
        or bullets.wrong_dash(source, line, _first_line(source, f"{context}: {problem}", begin), last)
        or flow.glued_colon(source, at)
    )
    if seen and source.position(seen.start)[0] > floor:
        return seen
    found = next((explain(broken) for words, explain in _TABLE if words in f"{context}: {problem}"), None)
    found = found or unknown(broken)
    if found.code in _LAYOUT or moves.outside_text(source, line):
        return moves.told(source, line, floor, found)
    return found


def _first_line(source: Source, words: str, begin: int) -> int:
    """The line of a key whose colon was not found; libyaml notices that on a line below. 0 for other breaks."""
    return source.position(begin)[0] if "could not find expected ':'" in words else 0


def _index(mark: object, length: int) -> int:
    return min(int(getattr(mark, "index", 0)), length)


def unknown(broken: Break) -> Flaw:
    """What is said where libyaml says something this table does not know."""
    start = broken.at
    line = broken.source.line(broken.source.position(start)[0]).strip()
    message = f"YAML không hiểu dòng này: “{line[:60]}”" if line else "YAML không hiểu chỗ này"
    hint = "viết theo dạng ten_khoa: giá trị; nếu là câu văn thì viết >- sau dấu hai chấm rồi xuống dòng, thụt vào"
    return Flaw("B036", start, min(start + 1, len(broken.source.text)), message, hint)


def _layout(broken: Break) -> Flaw:
    text = _before(broken)
    return text or layout.misplaced(broken.source, broken.at) or _glued_above(broken) or unknown(broken)


def _glued_above(broken: Break) -> Flaw | None:
    """``ky:2019H1`` or ``ky = 2019H1`` on the first line: a text to YAML, after which no key can come."""
    source = broken.source
    for number in range(1, source.position(broken.at)[0]):
        line, begin = source.line(number), source.line_starts[number - 1]
        if line.strip() and not line.lstrip().startswith("#"):
            return layout.glued_colon(line, begin) or stray.other_sign(source, number)
    return None


def _before(broken: Break) -> Flaw | None:
    """The text just before the break is often what is wrong: a quote never closed, or a comment inside prose."""
    return marks.unclosed_or_glued(broken.source, broken.at, broken.last)


def _no_colon(broken: Break) -> Flaw:
    return _before(broken) or layout.no_colon(broken.source, broken.begin)


def _colon(broken: Break) -> Flaw:
    return _before(broken) or layout.second_colon(broken.source, broken.at)


def _dash(broken: Break) -> Flaw:
    return _before(broken) or layout.dash_beside_key(broken.source, broken.at)


def _sign(broken: Break) -> Flaw:
    return marks.bad_start(broken.source, broken.at)


def _sign_at_begin(broken: Break) -> Flaw:
    return marks.bad_start(broken.source, broken.begin)


def _open_quote(broken: Break) -> Flaw:
    return marks.unclosed_quote(broken.source, broken.begin)


def _escape(broken: Break) -> Flaw:
    return marks.bad_escape(broken.source, broken.at)


def _header(broken: Break) -> Flaw:
    return marks.bad_header(broken.source, broken.begin)


def _tab(broken: Break) -> Flaw:
    return marks.tab(broken.source, broken.at)


def _bracket(broken: Break) -> Flaw:
    return marks.open_bracket(broken.source, broken.begin, broken.at)


def _directive(broken: Break) -> Flaw:
    return marks.directive(broken.source, broken.begin)


def _document(broken: Break) -> Flaw:
    text = broken.source.text
    ended = re.search(r"(?m)^\.\.\.(?=\s)", text[: broken.at])
    return refuse.after_the_end(broken.at, broken.source) if ended else _layout(broken)


_TABLE: tuple[tuple[str, Callable[[Break], Flaw]], ...] = (
    ("could not find expected ':'", _no_colon),
    ("mapping values are not allowed", _colon),
    ("mapping keys are not allowed", _sign),
    ("block sequence entries are not allowed", _dash),
    ("cannot start any token", _sign),
    ("did not find expected alphabetic or numeric character", _sign_at_begin),
    ("scanning a tag", _sign_at_begin),
    ("parsing a tag", _sign_at_begin),
    ("undefined tag handle", _sign),
    ("parsing a node", _sign),
    ("scanning a block scalar: found a tab", _tab),
    ("found a tab character", _tab),
    ("scanning a block scalar", _header),
    ("found unexpected end of stream", _open_quote),
    ("found unexpected document indicator", _open_quote),
    ("unknown escape character", _escape),
    ("expected hexdecimal number", _escape),
    ("invalid Unicode character escape code", _escape),
    ("expected ',' or ']'", _bracket),
    ("expected ',' or '}'", _bracket),
    ("parsing a flow node", _bracket),
    ("found unexpected ':'", _bracket),
    ("parsing a block node", _sign),
    ("<document start>", _document),
    ("did not find expected key", _layout),
    ("did not find expected '-' indicator", _layout),
    ("directive", _directive),
    ("incompatible YAML document", _directive),
)
