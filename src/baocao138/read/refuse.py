"""What YAML can and this house refuses, because a clerk never means it: each with the words that say so."""

from __future__ import annotations

import re
from typing import Any

from yaml.events import ScalarEvent

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Scalar
from baocao138.read.words import is_short, rest_of_line, whole_line

_PROPERTY = re.compile(r"[&!*][^\s,\[\]{}]*")
_LOAI = re.compile(r"loai(?=[ \t]*:)")
KEY_LENGTH = 200
"""Characters in a key: the longest of ours has 30."""


def decorated(event: Any, source: Source) -> Flaw:
    """An anchor ``&x`` or a tag ``!x`` before a value."""
    start = event.start_mark.index
    match = _PROPERTY.match(source.text, start)
    end = match.end() if match else start + 1
    typed = source.text[start:end]
    value = rest_of_line(source, start)
    if typed.startswith("&"):
        message = f"giá trị mở đầu bằng dấu {typed[:1]} ({typed}): YAML hiểu là tên nhãn, không phải chữ"
        return Flaw("B018", start, end, message, _as_text(source, start, value))
    message = f"giá trị mở đầu bằng dấu {typed[:1]} ({typed}): YAML hiểu là kiểu dữ liệu, không phải chữ"
    return Flaw("B020", start, end, message, f"bỏ {typed} đi, hoặc nếu là chữ thì {_as_text(source, start, value)}")


def _as_text(source: Source, start: int, value: str, tail: str = "") -> str:
    from baocao138.read import advice  # needed in few files

    return advice.as_text(source, start, value, "đặt trong ngoặc kép", tail)


def alias(event: Any, source: Source) -> Flaw:
    """An alias ``*x``."""
    start, end = event.start_mark.index, event.end_mark.index
    typed = source.text[start:end]
    value = rest_of_line(source, start)
    message = f"giá trị mở đầu bằng dấu * ({typed}): YAML hiểu là chép lại một nhãn, không phải chữ"
    return Flaw("B019", start, end, message, _as_text(source, start, value))


def stand_in(event: Any) -> ScalarEvent:
    """A text in the place of an alias, so that reading goes on to the other problems."""
    return ScalarEvent(None, None, (True, False), "*" + event.anchor, event.start_mark, event.end_mark, style="")


def merge_key(key: Scalar) -> Flaw:
    """The merge key ``<<``."""
    message = "không dùng khóa << (gộp từ chỗ khác): mỗi mục phải viết đủ"
    return Flaw("B021", key.start, key.end, message, "bỏ dòng này và viết đủ các khóa của mục, mỗi khóa một dòng")


def key_not_text(start: int, source: Source) -> Flaw:
    """A list or a mapping in the place of a key; nearly always a text that begins with ``{{``."""
    value = rest_of_line(source, start)
    if source.text.startswith("{", start - 1):
        start, value = start - 1, "{" + value
    if value.startswith(("{", "[")):
        from baocao138.read import advice, marks, moves

        if outside := moves.outside_text(source, source.position(start)[0]):
            return outside
        if figure := marks.figure_in_braces(source, start) or marks.breakdown(source, start):
            return figure
        if colon := advice.prose_colon(source, start):
            return colon
        message = f"giá trị mở đầu bằng dấu {value[0]}: YAML không hiểu là chữ"
        hint = _as_text(source, start, value, advice.BLOCK)
        return Flaw("B027", start, start + 1, message, hint)
    message = "tên khóa phải là chữ, không thể là một danh sách"
    return Flaw("B017", start, start + 1, message, "viết mỗi khóa một dòng theo dạng: ten_khoa: giá trị")


def too_deep(start: int, depth: int) -> Flaw:
    """More lists in lists than any report has."""
    message = f"danh sách lồng vào nhau quá {depth} tầng"
    return Flaw("B015", start, start + 1, message, "kiểm tra lại các dấu [ { và các dấu gạch đầu dòng thừa ở chỗ này")


def long_key(key: Scalar) -> Flaw:
    """A key longer than any of ours: prose with a colon in it."""
    message = f"tên khóa dài {len(key.value)} ký tự (“{key.value[:30]}…”): có lẽ là câu văn có dấu hai chấm"
    hint = "viết câu văn sau một khóa, ví dụ doan: >- rồi xuống dòng, thụt vào"
    return Flaw("B017", key.start, key.end, message, hint)


def items_without_dash(flaws: list[Flaw], source: Source) -> list[Flaw]:
    """The problems of a file; a first key of an item that comes again some lines below begins a new item."""
    kept: list[Flaw] = []
    until = 0
    for flaw in flaws:
        line, column = source.position(flaw.start)
        if flaw.code == "B016" and flaw.start < until:
            continue
        head, first_line = "", 0
        if flaw.code == "B016" and flaw.other:
            first_line, first = source.position(flaw.other[0])
            head = source.line(first_line)[: first - 1]
        if head.strip() == "-" and line > first_line + 1:
            indent = len(head) - len(head.lstrip())
            message = f"khóa {source.text[flaw.start : flaw.end]} đã có ở dòng {first_line}: đầu mục mới thiếu dấu gạch"
            text = f"- {source.line(line).strip()}"
            hint = whole_line(indent, text, beside=f"gạch thẳng hàng với dòng {first_line}")
            if not is_short(text):
                hint = f"thêm “- ” ở đầu dòng, dấu gạch thẳng hàng với dòng {first_line} (thụt vào {indent} dấu cách)"
            kept.append(flaw._replace(message=message, hint=hint))
            until = _end_of_item(source, line, column)
        else:
            kept.append(flaw)
    return kept


def _end_of_item(source: Source, number: int, column: int) -> int:
    """The index at which the lines end that stand at least as deep as ``column`` from line ``number`` on."""
    for below in range(number + 1, len(source.line_starts) + 1):
        line = source.line(below)
        if line.strip() and len(line) - len(line.lstrip(" ")) < column - 1:
            return source.line_starts[below - 1]
    return len(source.text)


def second_report(flaws: list[Flaw], source: Source) -> list[Flaw]:
    """The problems of a file; a second ``loai:`` at the margin, and all from there on, is a second report."""
    second = next((flaw for flaw in flaws if flaw.code == "B016" and _LOAI.match(source.text, flaw.start)), None)
    line, column = source.position(second.start) if second else (0, 0)
    if not second or column != 1:
        return items_without_dash(flaws, source)
    from baocao138.read.two_reports import apart, copy_from

    message = f"tệp chứa hai báo cáo: báo cáo thứ hai bắt đầu ở dòng {line}"
    hint = f"cắt từ dòng {line} trở đi, dán sang một tệp khác{apart(source, second.start)}"
    if begin := copy_from(source, second.start):
        message = f"tệp chứa hai bản giống hệt nhau: bản thứ hai bắt đầu ở dòng {begin}"
        hint = f"xóa từ dòng {begin} trở đi"
    one = Flaw("B023", second.start, second.end, message, hint, second.other)
    return [flaw for flaw in flaws if flaw.start < second.start] + [one]


def directives(event: Any, source: Source) -> list[Flaw]:
    """``%YAML`` and ``%TAG`` before the document."""
    if not event.version and not event.tags:
        return []
    return [
        Flaw("B022", match.start(), match.end(), f"không dùng dòng lệnh {match[1]} của YAML", "xóa dòng này")
        for match in re.finditer(r"(?m)^(%[^\s]+)[^\r\n]*", source.text[: event.end_mark.index])
    ]


def second_document(event: Any, source: Source) -> Flaw:
    """A second document after ``---``, or text after ``...``."""
    start, end = event.start_mark.index, event.end_mark.index
    if not source.text.startswith("---", start):
        return after_the_end(start, source)
    message = "mỗi tệp chỉ chứa một bản; dấu --- ở đây mở đầu bản thứ hai"
    hint = "xóa dòng ---, hoặc chuyển phần sau nó sang một tệp khác"
    if re.compile(r"(?m)^loai[ \t]*:").search(source.text, end):
        from baocao138.read.two_reports import apart, copy_from

        line = source.position(start)[0]
        hint = f"cắt từ dòng {line + 1} đến hết, dán sang một tệp khác{apart(source, end)}; xóa dòng ---"
        if copy_from(source, end):
            message = "tệp chứa hai bản giống hệt nhau; dấu --- ở đây mở đầu bản thứ hai"
            hint = f"xóa từ dòng {line} trở đi"
    return Flaw("B023", start, end, message, hint)


def after_the_end(start: int, source: Source) -> Flaw:
    """Text after the end mark ``...``."""
    value = rest_of_line(source, start)
    message = f"dòng ... kết thúc tệp, nhưng sau đó còn chữ: “{value[:40]}”"
    return Flaw("B024", start, start + max(1, len(value)), message, "xóa dòng ... ở trên, hoặc xóa phần sau nó")
