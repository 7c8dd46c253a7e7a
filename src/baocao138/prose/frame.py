"""The frame's texts: sentences of the standing office with totals and conditions in Jinja, as little of it as serves.

Allowed are ``{{ tong.so_vu }}``, the standing names (``{{ ky }}``, ``{{ nam }}``, …) and
``{% if … %} … {% elif … %} … {% else %} … {% endif %}`` with comparisons joined by and, or, not. Every tag is read by
itself, so that a mistake is shown at its own place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.identifier import normal
from baocao138.model.place import Passage
from baocao138.prose.conditions import are_all_closed, behind_else, unclosed, without_opening
from baocao138.prose.frame_meant import meant_block, meant_group, meant_stray, meant_value
from baocao138.prose.names import NUMBERS, OF_INDICATORS, STANDING, TOTALS
from baocao138.prose.unbraced import short

_CODE = r"[A-Za-z][A-Za-z0-9_]*"
_NAME = rf"(?:(?:{'|'.join(OF_INDICATORS)})\.{_CODE}|{'|'.join(STANDING)})"
_TAG = re.compile(
    # A value closed by one brace, and a condition whose brace stands apart from its sign, would take in all up to the
    # end of the next tag.
    rf"(?P<half>\{{\{{\s*(?P<name>{_NAME})\s*\}}(?!\}}))"
    r"|(?P<apart>\{\s+%(?P<left>[^{}]*?)%\s*\}|\{%(?P<right>[^{}]*?)%\s+\})"
    r"|\{\{(?P<value>.*?)\}\}|\{%(?P<block>.*?)%\}|(?P<note>\{#.*?#\})|(?P<stray>\{\{|\}\}|\{%|%\}|\{#|#\})",
    re.DOTALL,
)
_PLAIN_VALUE = re.compile(rf"\s*{_NAME}\s*")
VALUE = re.compile(rf"\{{\{{(\s*{_NAME}\s*)\}}\}}")
PLAIN_TEXT = re.compile(rf"(?:[^{{]|{VALUE.pattern})*")
_OPERAND = rf"(?:{'|'.join(NUMBERS)})\.{_CODE}"
_TEST = rf"(?:not\s+)?{_OPERAND}\s*(?:(?:==|!=|>=|<=|>|<)\s*(?:0|[1-9]\d{{0,14}}|{_OPERAND})\s*)?"
_PLAIN_TEST = re.compile(rf"\s*{_TEST}(?:(?:\band|\bor)\s+{_TEST})*", re.ASCII)
_OF_INDICATOR = re.compile(rf"\b({'|'.join(OF_INDICATORS)})\s*\.\s*({_CODE})(?!\w)")
_BLOCK = re.compile(r"(if|elif|else|endif)\b(.*)", re.DOTALL)


# A condition that is still open, and whether its {% else %} has come.
Opened = tuple[re.Match[str], bool]


class Reference(NamedTuple):
    """An indicator named in a frame's text: its code in normal spelling and the characters that name it.

    ``name`` is what is said of it: ``tong``, ``so_sanh``, …
    """

    indicator: str
    start: int
    end: int
    name: str = TOTALS


def references(passage: Passage) -> Iterator[Reference]:
    """All indicators that the text names, in order."""
    if "{" not in passage.text:
        return
    for tag in _TAG.finditer(passage.text):
        for found in _OF_INDICATOR.finditer(tag[0]):
            yield Reference(normal(found[2]), tag.start() + found.start(2), tag.start() + found.end(2), found[1])


def without_tags(text: str) -> str:
    """The text with its tags blanked, so that places stay."""
    return _TAG.sub(lambda tag: " " * len(tag[0]), text) if "{" in text else text


_ONE_BRACE = re.compile(rf"(?<!\{{)[{{｛]\s*({_NAME})\s*[}}｝](?!\}})")


def check_frame_text(passage: Passage) -> tuple[Diagnostic, ...]:
    """Everything in the text that Jinja, or the house, does not take."""
    text = passage.text
    single = tuple(
        finding("B113", passage.at(*tag.span()), f"“{tag[0]}” phải có hai dấu ngoặc nhọn", f"viết:  {{{{ {tag[1]} }}}}")
        for tag in _ONE_BRACE.finditer(text)
    )
    return single + _check_tags(passage)


def _check_tags(passage: Passage) -> tuple[Diagnostic, ...]:
    text = passage.text
    if not any(mark in text for mark in ("{{", "}}", "{%", "%}", "{#", "#}")):
        return ()
    problems: list[Diagnostic] = []
    open_ifs: list[Opened] = []
    for tag in _TAG.finditer(text):
        why, hint = None, HINT
        if tag["half"]:
            why, hint = f"“{short(tag[0])}” phải đóng bằng hai dấu ngoặc nhọn", f"viết:  {{{{ {tag['name']} }}}}"
        elif tag["apart"]:
            hint = f"viết:  {{% {(tag['left'] or tag['right']).strip()} %}}"
            _take_meant(hint, tag, open_ifs)
            why = f"“{short(tag[0])}”: dấu ngoặc nhọn và dấu % phải viết liền nhau"
        elif tag["stray"]:
            hint = meant_stray(text, tag.start(), tag.end()) or HINT
            _take_meant(hint, tag, open_ifs)
            why = f"dấu “{tag[0]}” không có dấu đi cặp với nó"
        elif tag["note"]:
            hint = f"bỏ “{short(tag[0])}”"
            why = f"“{short(tag[0])}”: chữ trong {{# #}} sẽ không được in; ghi chú thì viết ở dòng riêng, sau dấu #"
        elif tag["value"] is not None:
            why = None if _PLAIN_VALUE.fullmatch(tag["value"]) else _why_no_value(tag["value"].strip(), tag[0])
            hint = meant_value(tag["value"].strip()) or HINT
        elif tag["block"] is not None:
            why, hint = _read_block(tag, open_ifs)
            hint = hint or meant_block(tag["block"]) or HINT
        if why:
            problems.append(finding("B113", passage.at(tag.start(), tag.end()), why, hint))
    if opened := [tag for tag, _ in open_ifs if not _OPENED.match(tag[0])]:
        problems.append(unclosed(passage, opened))
    return tuple(problems)


DEEPEST = 5
# Stands in the place of a condition of which the beginning is missing, and was told.
_OPENED = re.compile(r"\{%\s*(?:else|elif)\b")
HINT = "ví dụ đúng: {% if tong.so_vu == 0 %}chưa phát hiện vụ nào{% else %}phát hiện {{ tong.so_vu }} vụ{% endif %}"


def pieces(text: str) -> Iterator[str]:
    """The text cut into words, single values, and whole conditions from their if to their endif."""
    depth = start = 0
    for tag in _TAG.finditer(text):
        block = _BLOCK.fullmatch(tag["block"].strip()) if tag["block"] is not None else None
        word = block[1] if block else ""
        if not depth:
            yield text[start : tag.start()]
            start = tag.start()
        depth += (word == "if") - (word == "endif")
        if not depth:
            yield text[start : tag.end()]
            start = tag.end()
    yield text[start:]


def _read_block(tag: re.Match[str], open_ifs: list[Opened]) -> tuple[str | None, str]:
    """Read one ``{% … %}``, keeping the stack of open conditions; answers what is wrong, and a hint or ""."""
    block = _BLOCK.fullmatch(tag["block"].strip())
    if not block:
        _take_meant(meant_block(tag["block"]), tag, open_ifs)
        return f"“{tag[0]}”: trong khung báo cáo chỉ dùng if, elif, else, endif", ""
    word, test = block[1], block[2]
    if word == "if":
        if len(open_ifs) >= DEEPEST:
            return f"“{short(tag[0])}” lồng quá sâu; mỗi câu chỉ nên có một, hai điều kiện", ""
        open_ifs.append((tag, False))
    elif not open_ifs:
        if word != "endif":
            open_ifs.append((tag, True))  # The end behind it is not complained about as well.
        return f"“{tag[0]}” không có {{% if … %}} đứng trước", without_opening(tag, word)
    else:
        opened, has_else = open_ifs.pop()
        if word != "endif" and has_else:
            why = f"“{tag[0]}” đứng sau {{% else %}}; sau {{% else %}} chỉ còn {{% endif %}}"
            depth = len(open_ifs) + 1
            closed = are_all_closed(tag, depth)
            if closed:
                open_ifs.append((opened, has_else))
            return why, behind_else(tag, depth, closed=closed)
        if word != "endif":
            open_ifs.append((opened, word == "else"))
    if word in ("if", "elif"):
        return None if _PLAIN_TEST.fullmatch(test) else _why_no_test(test, tag[0]), ""
    return f"“{tag[0]}” có chữ thừa sau {word}" if test.strip() else None, ""


def _take_meant(hint: str, tag: re.Match[str], open_ifs: list[Opened]) -> None:
    """A mistyped tag opens or closes what it was meant to: its pair is not complained about as well."""
    if hint.startswith("viết:  {% if "):
        open_ifs.append((tag, False))
    elif hint == "viết:  {% endif %}" and open_ifs:
        open_ifs.pop()


def _why_no_value(expression: str, tag: str) -> str:
    """What is wrong with what stands in ``{{ … }}``, in words for the standing office."""
    shown = short(tag)
    if "=" in expression and "==" not in expression:
        return f"“{shown}”: khung không gắn số liệu được; con số do đơn vị ghi ở tệp của đơn vị, khung in tong.<mã>"
    if expression == TOTALS:
        return f"“{shown}”: thiếu mã chỉ tiêu sau “tong.”"
    if re.fullmatch(r"\w+\.\w+", expression) and not expression.isascii():
        return f"“{shown}”: mã chỉ tiêu viết không dấu"
    if re.fullmatch(rf"{TOTALS}\.[\w.]+", expression):
        return f"“{shown}”: chỉ in được tổng của cả tỉnh: tong.<mã chỉ tiêu>"
    if meant_group(expression):
        names = ", ".join(f"{name}." for name in OF_INDICATORS)
        return f"“{shown}”: không có “{expression.partition('.')[0]}.”; dùng được: {names}"
    if re.fullmatch(r"\w+", expression):
        names = ", ".join(STANDING)
        return f"“{shown}”: không có tên “{expression}”; dùng được: tong.<mã chỉ tiêu>, {names}"
    return f"“{shown}”: chỉ in được một con số, không tính toán trong câu"


def _why_no_test(test: str, tag: str) -> str:
    """What is wrong with a condition."""
    shown = short(tag)
    if re.search(r"(?<![=!<>])=(?!=)", test):
        return f"“{shown}”: so sánh bằng viết hai dấu bằng: =="
    if re.search(r"[=<>]\s*(?:0\d|\d+[.,]\d|['\"])", test):
        return f"“{shown}”: chỉ so sánh với số nguyên viết liền, ví dụ: tong.so_vu > 3200"
    return f"“{shown}”: điều kiện viết dạng tong.<mã> == 0, nối bằng and, or; không tính toán"
