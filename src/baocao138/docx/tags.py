"""Finding the tags in a paragraph's text: ``{{ x }}``, ``{% if x %}``, ``{%p for … %}``, ``{# … #}``.

Word's typographic quotes inside a tag count as straight ones. A closing ``}}`` inside a string closes nothing.
"""

from __future__ import annotations

import re
from typing import NamedTuple

MARKS = re.compile(r"\{\{|\{%|\{#|\}\}|%\}")
CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
KINDS = {"{{": "print", "{%": "block", "{#": "comment"}
WORD = re.compile(r"\w+")
LEVEL = re.compile(r"(p|tr|tc|r)\s+(?=\S)")
MEANT = re.compile(r"\{%-?\s*(?:(p|tr|tc|r)\s+)?((?:if|for|with|elif|else|endif|endfor|endwith)\b[^{}%]*)")
SPACED = re.compile(r"\s+(p|tr|tc)\s+(?=[a-z])")
OPERATOR = re.compile(r"(if|is|in|and|or|not|else)\b|[-+*/%|.,(\[<>=!~]")


def _string(straight: str, curly: str) -> str:
    """Every way in which Word may have left a string: all straight, straight to curly, all curly."""
    return (
        rf"{straight}(?:(?!\}}\}}|%\}}|\{{\{{|\{{%)(?:[^{straight}\\]|\\.))*{straight}"
        rf"|{straight}[^{straight}{curly}]*[{curly}]"
        rf"|[{curly}][^{straight}{curly}]*[{straight}{curly}]"
        rf"|{straight}(?:[^{straight}\\]|\\.)*{straight}"
    )


DOUBLE, SINGLE = "“”„‟", "‘’‚‛"
QUOTES = "\"'" + DOUBLE + SINGLE
QUOTED = {"double": _string('"', DOUBLE), "single": _string("'", SINGLE)}
TOKEN = re.compile("|".join(f"(?P<{name}>{form})" for name, form in QUOTED.items()) + r"|(?P<space>\s+)", re.DOTALL)


class Tag(NamedTuple):
    """A tag: ``kind`` print, block or comment; ``level`` "", p, tr, tc or r; ``body`` what Jinja gets to see.

    ``start`` and ``end`` are offsets in the paragraph's text; ``source`` is the tag as typed.
    """

    kind: str
    level: str
    body: str
    start: int
    end: int
    source: str

    @property
    def is_guess(self) -> bool:
        """True for what ``guessed`` made of something that is no tag."""
        return not self.end

    @property
    def keyword(self) -> str:
        """The first word of a block tag."""
        return self.body.split(None, 1)[0] if self.kind == "block" and self.body else ""


class Fault(NamedTuple):
    """What is wrong with the braces at ``source``, which begin at ``start``, in words; ``whole``: all are there."""

    source: str
    message: str
    hint: str
    start: int
    whole: bool = False


def guessed(source: str, start: int) -> Tag | None:
    """The control tag that braces which make none were meant to be, if any: it opens or ends something all the same."""
    found = MEANT.match(source)
    return Tag("block", found.group(1) or "", found.group(2).strip(), start, 0, source) if found else None


def scan(text: str) -> tuple[list[Tag], list[Fault]]:
    """All tags of a text, and all braces that make none."""
    tags: list[Tag] = []
    faults: list[Fault] = []
    position = 0
    while found := MARKS.search(text, position):
        start, opening = found.start(), found.group()
        position = found.end()
        if opening not in CLOSING:
            message = f"dấu “{opening}” đóng một thẻ không được mở"
            faults.append(Fault(opening, message, "xóa dấu này, hoặc thêm dấu mở thẻ", start))
            continue
        body, end = _inside(text, position, opening)
        if end < 0:
            closing = CLOSING[opening]
            message = f"thẻ mở bằng “{opening}” nhưng không có “{closing}” trong cùng đoạn"
            hint = f"viết trọn thẻ trong một đoạn, kết thúc bằng “{closing}”"
            faults.append(Fault(text[start : start + 60], message, hint, start))
            continue
        position = end
        raw = text[start + 2 : end - 2]
        spaced = SPACED.match(raw) if opening == "{%" else None
        if spaced:
            level = spaced.group(1)
            message = f"thẻ “{text[start:end]}”: giữa “{{%” và “{level}” không được có dấu cách"
            hint = f"viết liền: {{%{level} {raw[spaced.end() :].strip()} %}}"
            faults.append(Fault(text[start:end], message, hint, start, whole=True))
            continue
        if opening != "{#" and (raw[:1] in ("-", "+") or raw[-1:] in ("-", "+")):
            message = f"thẻ “{text[start:end]}” dùng dấu cắt khoảng trắng của Jinja, ở đây không hỗ trợ"
            faults.append(Fault(text[start:end], message, "bỏ dấu “-” hoặc “+” sát dấu mở, đóng thẻ", start, True))
            continue
        tags.append(_tag(KINDS[opening], raw, body, start, end, text[start:end]))
    return tags, faults


def _tag(kind: str, raw: str, body: str, start: int, end: int, source: str) -> Tag:
    """Take the level off the body: ``{%tr for … %}``; a print tag knows only ``{{r x }}``, plain text here."""
    found = LEVEL.match(raw)
    if not found or (kind == "print" and (found.group(1) != "r" or OPERATOR.match(body[2:]))):
        return Tag(kind, "", body, start, end, source)
    level = found.group(1)
    return Tag(kind, "" if kind == "print" else level, body[len(level) :].lstrip(), start, end, source)


def _inside(text: str, position: int, opening: str) -> tuple[str, int]:
    """The tag's inside in Jinja's spelling and the offset after the tag, or -1 where it does not end."""
    closing = CLOSING[opening]
    if opening == "{#":
        end = text.find(closing, position)
        return (text[position:end], end + 2) if end >= 0 else ("", -1)
    pieces: list[str] = []
    depth = 0
    while position < len(text):
        word = WORD.match(text, position)
        if word:
            pieces.append(word.group())
            position = word.end()
            continue
        letter = text[position]
        token = TOKEN.match(text, position) if letter in QUOTES or letter.isspace() else None
        if token:
            quote = {"double": '"', "single": "'", "space": ""}[token.lastgroup or ""]
            pieces.append(quote + token.group()[1:-1] + quote if quote else " ")
            position = token.end()
            continue
        pair = text[position : position + 2]
        if pair == closing and not depth:
            return "".join(pieces).strip(), position + 2
        if pair in CLOSING:
            return "", -1
        depth += (letter == "{") - (letter == "}" and depth > 0)
        pieces.append(letter)
        position += 1
    return "", -1
