"""An agency's paragraph: plain text with figures bound in place, ``{{ so_to_roi = 12.500 }}``.

The number is typed once and prints as typed. ``{{ so_to_roi }}`` without a value refers back to the one value of the
entry. Nothing else of a template language works in an agency's text.
"""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.count import Count, read_reported
from baocao138.model.identifier import IDENTIFIER, normal
from baocao138.model.malformed import Malformed
from baocao138.model.place import Passage
from baocao138.model.submission import Figure, Paragraph, Slot

# Fractions are read wherever two digits or fewer follow the comma; whether an indicator allows them is known only
# with the catalogue. Three digits after a comma stay refused: they may be thousands.
DECIMALS = 2

_TAG = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)
MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
EXAMPLE = "{{ so_to_roi = 12.500 }}"


def read_paragraph(passage: Passage) -> tuple[Paragraph, tuple[Diagnostic, ...]]:
    """Find the figures bound in a paragraph, and everything in it that only looks like one."""
    text = passage.text
    problems = _wrong_brackets(passage)
    if "{" not in text and "}" not in text:
        return Paragraph(passage), tuple(problems)
    slots: list[Slot] = []
    end = 0
    for tag in _TAG.finditer(text):
        problems += _stray(passage, end, tag.start())
        slot, problem = _read_tag(passage, tag)
        problems += _qualified_outside(passage, slot)
        if slot:
            slots.append(slot)
        if problem:
            problems.append(problem)
        end = tag.end()
    problems += _stray(passage, end, len(text))
    return Paragraph(passage, tuple(slots)), tuple(problems)


# A code with "=" behind it is a figure, whatever brackets stand around it; only double braces make it one.
_FIGURE = re.compile(r"(?<![\w=])([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\s*=\s*([^=\s{}()\[\]｛｝][^{}()\[\]｛｝]*)")


def _wrong_brackets(passage: Passage) -> list[Diagnostic]:
    """Figures typed with one brace, with other brackets, or with none: they would print raw and count nowhere."""
    text = passage.text
    if "=" not in text:
        return []
    inside = [tag.span() for tag in _TAG.finditer(text)]
    return [
        finding(
            "B111",
            passage.at(figure.start(), figure.end()),
            f"“{short(figure[0].strip())}” chưa nằm trong hai dấu ngoặc nhọn nên không được tính",
            f"viết:  {{{{ {figure[1]} = {figure[2].split()[0]} }}}}",
        )
        for figure in _FIGURE.finditer(text)
        if not any(start <= figure.start() < end for start, end in inside)
        and not text[: figure.start()].rstrip().endswith("{{")
    ]


def _read_tag(passage: Passage, tag: re.Match[str]) -> tuple[Slot | None, Diagnostic | None]:
    inner = tag[1]
    name, equals, typed = inner.partition("=")
    code = name.strip()
    place = passage.at(tag.start(), tag.end())
    if "{" in inner or "}" in inner:
        message = f"“{short(tag[0])}”: số liệu này chưa được đóng bằng hai dấu ngoặc nhọn"
        return None, finding("B111", passage.at(tag.start(), tag.start() + 2), message, f"viết đủ:  {EXAMPLE}")
    if not IDENTIFIER.fullmatch(code.lower()):
        return None, finding(
            "B111",
            place,
            f"“{short(tag[0])}” không phải là một số liệu gắn trong câu",
            f"trong lời văn của đơn vị chỉ dùng dạng mã = số, ví dụ: {EXAMPLE}",
        )
    if not equals:
        return Slot(tag.start(), tag.end(), Figure(normal(code.lower()), None, "", place)), None
    start = tag.start(1) + len(name) + 1
    lead = len(typed) - len(typed.lstrip())
    typed_place = passage.at(start + lead, start + max(len(typed.rstrip()), lead))
    value = read_reported(typed, DECIMALS)
    if not isinstance(value, Count):
        if isinstance(value, Malformed):
            return None, finding("B110", typed_place, f"{code}: {value.reason}", value.remedy)
        return None, finding(
            "B110",
            typed_place,
            f"{code}: “{typed.strip()}” không phải là số nên không đặt trong câu được",
            f"ghi ở phần so_lieu:  {code}: {typed.strip()}",
        )
    return Slot(tag.start(), tag.end(), Figure(normal(code.lower()), value, typed.strip(), typed_place)), None


# "trên" is left out: before a number of places it means "in".
_OUTSIDE = re.compile(r"(hơn|gần|khoảng|ước)\s+$", re.IGNORECASE)


def _qualified_outside(passage: Passage, slot: Slot | None) -> list[Diagnostic]:
    """A qualifier typed before the braces: printed all the same, but lost to the total."""
    value = slot.figure.value if slot else None
    word = _OUTSIDE.search(passage.text, 0, slot.start) if slot else None
    if not slot or not word or not isinstance(value, Count) or value.qualifiers:
        return []
    return [
        finding(
            "B123",
            passage.at(word.start(1), word.end(1)),
            f"chữ “{word[1]}” đứng ngoài ngoặc nên con số tổng hợp sẽ mất chữ này",
            f"đưa vào trong:  {{{{ {slot.figure.indicator} = {word[1].lower()} {slot.figure.typed} }}}}",
        )
    ]


def _stray(passage: Passage, start: int, end: int) -> list[Diagnostic]:
    """Braces that open or close nothing between two figures."""
    return [
        finding(
            "B111",
            passage.at(mark.start(), mark.end()),
            f"dấu “{mark[0]}” ở đây không mở đúng hoặc không đóng đúng một số liệu",
            f"số liệu trong câu viết đủ hai ngoặc mở, hai ngoặc đóng: {EXAMPLE}; không phải số liệu thì bỏ dấu này",
        )
        for mark in MARKS.finditer(passage.text, start, end)
    ]


def short(text: str) -> str:
    """What was typed, cut to what a message can hold."""
    return text if len(text) <= 60 else text[:57] + "…"
