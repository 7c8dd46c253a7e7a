"""An agency's paragraph: plain text with figures bound in place, ``{{ so_to_roi = 12.500 }}``.

The number is typed once and prints as typed. ``{{ so_to_roi }}`` without a value refers back to the one value of the
entry. Nothing else of a template language works in an agency's text.
"""

from __future__ import annotations

import re
from collections.abc import Set

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.count import DECIMALS, Count, read_reported
from baocao138.model.identifier import IDENTIFIER, normal
from baocao138.model.malformed import Malformed
from baocao138.model.place import Passage
from baocao138.model.submission import Figure, Paragraph, Slot
from baocao138.prose.beside import beside
from baocao138.prose.meant import FIGURE, broken_down, meant, meant_beside, number_in, several, unit_outside, written
from baocao138.prose.names import STANDING, TOTALS
from baocao138.prose.unbraced import short, unbraced_figures

_TAG = re.compile(r"\{\{(.*?)\}\}+", re.DOTALL)
MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")


def read_paragraph(passage: Passage) -> tuple[Paragraph, tuple[Diagnostic, ...]]:
    """Find the figures bound in a paragraph, and everything in it that only looks like one."""
    text = passage.text
    # Behind the last "}}" no figure ends: marks that open there would each be followed to the end of the text.
    tags = list(_TAG.finditer(text, 0, text.rfind("}}") + 2))
    bare = unbraced_figures(text, tags)
    problems = [figure.problem(passage) for figure in bare]
    if "{" not in text and "}" not in text:
        return Paragraph(passage), tuple(problems)
    told = {at for figure in bare for at in range(figure.start, figure.end)}
    slots: list[Slot] = []
    end = 0
    for tag in tags:
        problems += _stray(passage, told, end, tag.start())
        slot, problem = _read_tag(passage, tag)
        if slot:
            slots.append(slot)
            problems += beside(passage, slot)
        if problem:
            problems.append(problem)
        end = tag.end()
    problems += _stray(passage, told, end, len(text))
    return Paragraph(passage, tuple(slots)), tuple(problems)


def _read_tag(passage: Passage, tag: re.Match[str]) -> tuple[Slot | None, Diagnostic | None]:
    inner = tag[1]
    name, equals, typed = inner.partition("=")
    code = name.strip()
    place = passage.at(tag.start(), tag.end())
    if problem := _misread(passage, tag):
        return None, problem
    at = tag.start(1) + len(name) - len(name.lstrip())
    named = (passage.at(at, at + len(code)),)
    if not equals:
        return Slot(tag.start(), tag.end(), Figure(normal(code.lower()), None, "", place, named=named)), None
    start = tag.start(1) + len(name) + 1
    lead = len(typed) - len(typed.lstrip())
    typed_place = passage.at(start + lead, start + max(len(typed.rstrip()), lead))
    value = read_reported(typed, DECIMALS)
    if not isinstance(value, Count):
        if isinstance(value, Malformed):
            if right := unit_outside(code, typed):
                return None, finding("B110", place, f"{code}: {value.reason}", right)
            return None, finding("B110", typed_place, f"{code}: {value.reason}", value.remedy)
        return None, finding(
            "B110",
            typed_place,
            f"{code}: “{typed.strip()}” không phải là số nên không đặt trong câu được",
            f"ghi ở phần so_lieu:  {code}: {typed.strip()}",
        )
    figure = Figure(normal(code.lower()), value, typed.strip(), typed_place, named=named)
    return Slot(tag.start(), tag.end(), figure), None


def _misread(passage: Passage, tag: re.Match[str]) -> Diagnostic | None:
    """What stands in the braces and is no figure, or is more than one; None where it may be one."""
    inner, place = tag[1], passage.at(tag.start(), tag.end())
    name, _, typed = inner.partition("=")
    code, shown = name.strip(), short(tag[0])
    bare = inner.strip("{} \n")
    if "{" in bare or "}" in bare:
        message = f"“{shown}”: số liệu này chưa được đóng bằng hai dấu ngoặc nhọn"
        place = passage.at(tag.start(), _half(passage.text, tag.start(1), tag.end()))
        return finding("B111", place, message, written(*meant(re.split("[{}]", bare)[0])))
    if "{" in inner or "}" in inner or tag[0].endswith("}}}"):
        return finding("B111", place, f"“{shown}” thừa dấu ngoặc nhọn", written(*meant(bare)))
    if code.lower() in STANDING and "=" not in inner:
        message = f"“{shown}” chỉ dùng được trong khung báo cáo tổng hợp"
        return finding("B111", place, message, "trong lời văn của đơn vị thì viết thẳng ra chữ, bỏ dấu ngoặc nhọn")
    if code.lower().startswith(f"{TOTALS}."):
        message = f"“{shown}”: “{TOTALS}.” chỉ dùng được trong khung báo cáo tổng hợp"
        return finding("B111", place, message, written(*meant(inner.replace(f"{TOTALS}.", "", 1))))
    if figures := several(inner):
        return finding(
            "B111", place, f"“{shown}” có {len(figures)} số liệu", f"mỗi số một ngoặc:  {', '.join(figures)}"
        )
    if not IDENTIFIER.fullmatch(code.lower()):
        return finding("B111", place, f"“{shown}” không phải là một số liệu gắn trong câu", written(*meant(inner)))
    if number := number_in(typed):
        return finding("B111", place, f"“{shown}” thừa dấu", written(code, number))
    if parts := broken_down(code, typed):
        return finding("B111", place, f"“{shown}”: trong câu không ghi phân tổ", parts)
    return None


def _stray(passage: Passage, told: Set[int], start: int, end: int) -> list[Diagnostic]:
    """Braces that open or close nothing between two figures. What closes a figure of one brace is told with it."""
    text = passage.text
    found: list[Diagnostic] = []
    is_open = False
    for mark in MARKS.finditer(text, start, end):
        if mark.start() in told or (is_open and mark[0] in ("%}", "#}")):
            continue
        is_open = mark[0] in ("{%", "{#")
        stop = mark.end()
        message = f"dấu “{mark[0]}” ở đây không mở đúng hoặc không đóng đúng một số liệu"
        if is_open:
            hint = "trong lời văn của đơn vị không dùng dấu này; viết thẳng ra chữ"
        elif mark[0] == "{{":
            stop = _half(text, mark.end(), end)
            if _BROKEN_OFF.match(text, mark.end()):
                message = (
                    f"lời văn dừng giữa chừng ở “{short(text[mark.start() :].strip())}”: phần sau có thể đã bị mất"
                )
                found.append(finding("B111", passage.at(mark.start(), len(text.rstrip())), message, _AGAIN))
                continue
            hint = written(*meant_beside(re.split("[{}]", text[mark.end() : min(end, mark.end() + _NEAR)])[0]))
        else:
            hint = written(*meant_beside(re.split("[{}]", text[max(start, mark.start() - _NEAR) : mark.start()])[-1]))
        found.append(finding("B111", passage.at(mark.start(), stop), message, hint))
    return found


def _half(text: str, start: int, end: int) -> int:
    """Where a figure ends that was opened before ``start`` and never closed; ``start`` where none begins there."""
    figure = FIGURE.match(text, start, end)
    return figure.end() if figure else start


_BROKEN_OFF = re.compile(r"\s*[a-zA-Z][\w-]*\s*(?:=\s*)?\Z")
_AGAIN = "mở bản gốc, chép lại từ chỗ này đến hết rồi lưu lại"
# How far from a brace that stands alone its figure is looked for.
_NEAR = 60
