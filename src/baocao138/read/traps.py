"""Texts without quotes that YAML reads otherwise than a person: lines glued together, ends cut off as comments."""

from __future__ import annotations

import re

from baocao138.model.count import QUALIFIER
from baocao138.model.excel import EXCEL_ERROR, REMEDY
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Scalar
from baocao138.read.words import short

_COMMENT = re.compile(r"([ \t]+)(#[^\r\n]*)")
# Needed in few files, so compiled where they are needed.
_LOOKS_NEW = r"(?:\r\n|\r|\n)[ \t]*(-(?=[ \t\r\n])|[a-z][a-z0-9_-]*:(?=[^/]|$))"
_COUNT = rf"(?:(?:{QUALIFIER})\s+)?[\d.,%]+(?:\s+[^\W\d_]+)?"


def nothing(scalar: Scalar) -> Flaw:
    """``~`` and ``null``, which mean "no value" elsewhere and are words here."""
    message = f"giá trị {scalar.value} không dùng ở đây"
    hint = (
        f'không có gì thì xóa cả dòng; chưa có số liệu thì viết chua-co-so-lieu; nếu là chữ thì viết "{scalar.value}"'
    )
    return Flaw("B038", scalar.start, scalar.end, message, hint)


def continued(scalar: Scalar, source: Source) -> list[Flaw]:
    """A text without quotes over several lines, one of which looks like a new item or a new key."""
    match = re.compile(_LOOKS_NEW).search(source.text, scalar.start, scalar.end)
    if not match:
        if source.text[scalar.start].isalnum():
            return equals(scalar, source)
        from baocao138.read import bullets

        return bullets.glued_items(scalar, source)
    first, sign = source.position(scalar.start)[0], match[1]
    what = "một gạch đầu dòng mới" if sign == "-" else f"khóa mới {sign}"
    message = f"dòng này trông như {what} nhưng thụt vào sâu hơn, nên YAML nối nó vào chữ của dòng {first}"
    hint = f"thụt dòng này thẳng hàng với dòng {first}; nếu đúng là chữ nối tiếp thì viết >- ở dòng {first}, xuống dòng"
    return [Flaw("B028", match.start(1), match.end(1), message, hint)]


def equals(scalar: Scalar, source: Source) -> list[Flaw]:
    """``so_x = 1`` on lines of its own below a key: a text to YAML, a figure to the clerk."""
    number, column = source.position(scalar.start)
    if source.line(number)[: column - 1].strip(" \t-"):
        return []
    from baocao138.read import stray

    flaw = stray.other_sign(source, number)
    return [flaw] if flaw else []


def commented(scalar: Scalar, source: Source) -> list[Flaw]:
    """A text without quotes that ends where `` #`` begins: what follows is lost as a comment.

    A comment meant as one stands after a word, a code or a count, or two blanks away and with a blank after its
    sign; in prose (“vụ án #12”) it is none of these.
    """
    match = comment_after(scalar, source)
    if not match:
        return []
    sign, value = match[2], scalar.value
    is_glued = len(sign) > 1 and not sign[1].isspace() and sign[1] != "#"
    if not value:
        is_prose = is_glued
    elif len(value.split()) == 1 or re.fullmatch(_COUNT, value, re.IGNORECASE):
        is_prose = False
    else:
        is_prose = is_glued or len(match[1]) == 1
    return [cut_off(scalar, match, source)] if is_prose else []


def comment_after(scalar: Scalar, source: Source) -> re.Match[str] | None:
    """The comment that follows a text without quotes on its line."""
    return None if scalar.style else _COMMENT.match(source.text, scalar.end)


def cut_off(scalar: Scalar, comment: re.Match[str], source: Source) -> Flaw:
    """Prose whose end is lost as a comment."""
    sign = comment[2].strip()
    typed = f"{scalar.value}{comment[1]}{sign}" if scalar.value else sign
    if EXCEL_ERROR.fullmatch(sign):
        message = f"“{sign}” là báo lỗi của Excel, không phải con số"
        return Flaw("B026", comment.start(2), comment.start(2) + len(sign), message, REMEDY)
    message = f"từ dấu # trở đi bị coi là ghi chú và mất: “{short(sign)}”"
    from baocao138.read import advice

    hint = advice.as_text(source, scalar.start, typed, "đặt cả câu trong ngoặc kép")
    return Flaw("B026", comment.start(2), comment.start(2) + len(sign), message, hint)
