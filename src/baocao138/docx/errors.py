"""Jinja's troubles and unprintable values in the words of the people who edit templates."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from jinja2.exceptions import SecurityError, TemplateSyntaxError, UndefinedError

from baocao138.diagnostic.finding import Diagnostic, Somewhere, finding
from baocao138.docx.characters import illegal
from baocao138.docx.environment import TOO_LONG, Missing, MissingName
from baocao138.docx.limits import TooMuch
from baocao138.docx.misspelt import near
from baocao138.docx.strays import rewritten
from baocao138.model.picture import Picture

MOST_NAMES = 12
SEEN = 40
COMMANDS = ("if", "elif", "else", "endif", "for", "endfor", "set", "with", "endwith")
ALL_COMMANDS = f"các lệnh dùng được: {', '.join(COMMANDS)}"
LONGEST = 160


def unknown_name(place: Somewhere, source: str, key: object, names: Iterable[str], owner: str = "") -> Diagnostic:
    """A name that the data do not have (B411); the nearest one is offered."""
    known = sorted(names)
    where = f"trong “{owner}”" if owner else "trong dữ liệu của báo cáo"
    if meant := near(str(key), known):
        hint = f"có phải “{meant}” không?"
    elif known:
        shown = ", ".join(known[:MOST_NAMES]) + (", …" if len(known) > MOST_NAMES else "")
        hint = f"các tên dùng được ở đây: {shown}"
    else:
        hint = ""
    return finding("B411", place, f"thẻ “{source}”: không có tên “{key}” {where}", hint)


def misspelt(place: Somewhere, source: str, body: str, meant: str) -> Diagnostic:
    """A name written with marks, blanks or dashes (B411)."""
    message = f"thẻ “{source}”: không có tên “{body}” trong dữ liệu của báo cáo"
    return finding("B411", place, message, f"có phải “{meant}” không? Tên viết liền, không dấu, nối bằng “_”")


def cut(source: str) -> str:
    """A tag as it is shown: its beginning, where it is longer than anybody reads."""
    return source if len(source) <= LONGEST else f"{source[:SEEN]}…"


def members(value: object) -> list[str]:
    """The names that a template may ask a value for."""
    if isinstance(value, Mapping):
        return [str(key) for key in value]
    return (
        [name for name in dir(value) if not name.startswith("_")]
        if hasattr(value, "__slots__") or hasattr(value, "__dict__")
        else []
    )


def missing(place: Somewhere, source: str, message: str, view: Mapping[str, object]) -> Diagnostic:
    """The finding for Jinja's message on something undefined."""
    if not isinstance(message, MissingName):
        return failed(place, source, "dùng một giá trị không có")
    if message.top:
        return unknown_name(place, source, message.key, view)
    if isinstance(message.owner, (str, int, list, tuple)) or message.owner is None:
        what = {str: "chữ", list: "danh sách", tuple: "danh sách", type(None): "giá trị trống"}.get(
            type(message.owner), "số"
        )
        words = f"thẻ “{source}”: không có “{message.key}” trong một {what}"
        return finding("B411", place, words, "kiểm tra lại tên đứng trước dấu chấm")
    return unknown_name(place, source, message.key, members(message.owner), _owner(source, message.key))


def _owner(source: str, key: object) -> str:
    """What stands before ``.key`` in the tag."""
    found = re.search(rf"([\w.\[\]]+)\.{re.escape(str(key))}\b", source)
    return found.group(1) if found else "giá trị này"


def unprintable(place: Somewhere, source: str, value: object, kind: str, view: Mapping[str, object]) -> Diagnostic:
    """The finding for a value that ``finalize`` could not print."""
    if kind == "missing" and isinstance(value, Missing):
        try:
            str(value)
        except UndefinedError as error:
            return missing(place, source, error.args[0], view)
        except SecurityError:
            return forbidden(place, source)
    if kind == "character":
        return _illegal(place, source, str(value))
    if kind == "empty":
        hint = "đặt thẻ trong {% if … %} … {% endif %} để chỉ in khi có giá trị"
        return finding("B412", place, f"thẻ “{source}”: chưa có giá trị để in", hint)
    if kind == "picture":
        return not_a_picture(place, source)
    if isinstance(value, Picture):
        return unwrapped(place, source)
    return not_a_text(place, source, type(value))


def not_a_text(place: Somewhere, source: str, kind: type, what: str = "in ra thành chữ") -> Diagnostic:
    """A flag, a list or a group where only a text will do (B412); ``what`` is what cannot be done with it."""
    words = {bool: "giá trị đúng/sai", list: "cả một danh sách", tuple: "cả một danh sách"}.get(
        kind, "cả một nhóm giá trị"
    )
    hint = "dùng {% if … %}" if kind is bool else "dùng {% for … %}, hoặc thêm dấu chấm và tên của phần cần in"
    return finding("B412", place, f"thẻ “{source}”: {words} không {what} được", hint)


def not_alone(place: Somewhere, source: str) -> Diagnostic:
    """A call of ke() beside something else (B419)."""
    hint = "để {{ ke() }} hoặc {{ ke(0.4) }} một mình trong một đoạn, ngay dưới dòng chữ cần kẻ"
    return finding("B419", place, f"thẻ “{source}”: ke() phải đứng một mình trong đoạn", hint)


def unwrapped(place: Somewhere, source: str) -> Diagnostic:
    """A picture in a tag that prints text (B412)."""
    hint = "viết {{ hinh(…) }}, trong ngoặc là tên của hình, một mình trong một đoạn"
    return finding("B412", place, f"thẻ “{source}”: hình không in ra thành chữ được", hint)


def not_a_picture(place: Somewhere, source: str) -> Diagnostic:
    """Something else in the brackets of hinh() (B412)."""
    hint = "trong ngoặc phải là tên của một hình, ví dụ {{ hinh(pl.bieu_do) }}"
    return finding("B412", place, f"thẻ “{source}”: giá trị trong ngoặc không phải là hình", hint)


def _illegal(place: Somewhere, source: str, value: str) -> Diagnostic:
    found = illegal(value)
    assert found is not None
    point = f"U+{ord(found.group()):04X}"
    before = "".join(letter for letter in value[max(0, found.start() - SEEN) : found.start()] if _visible(letter))
    after = "".join(letter for letter in value[found.end() : found.end() + SEEN] if _visible(letter))
    message = f"thẻ “{source}”: giá trị có ký tự {point} mà tệp Word không chứa được, ở “{before}▯{after}”"
    return finding("B417", place, message, f"xóa ký tự {point} trong tệp dữ liệu")


def _visible(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs", "Cn")


def forbidden(place: Somewhere, source: str) -> Diagnostic:
    """What the sandbox refuses (B418)."""
    hint = "mẫu chỉ được đọc các giá trị của báo cáo, không gọi được phần bên trong của chương trình"
    return finding("B418", place, f"thẻ “{source}” không được phép", hint)


def failed(place: Somewhere, source: str, what: str) -> Diagnostic:
    """A tag that is right in form but cannot be worked out with these data (B412)."""
    return finding("B412", place, f"thẻ “{source}”: {what}", "kiểm tra lại phép tính và kiểu của các giá trị trong thẻ")


def stopped(place: Somewhere, source: str, error: Exception, view: Mapping[str, object]) -> Diagnostic:
    """The finding for whatever stopped Jinja while it ran."""
    source = cut(source)
    if isinstance(error, TooMuch):
        return finding("B418", place, f"thẻ “{source}”: {error.words}", error.hint)
    if isinstance(error, SecurityError):
        return forbidden(place, source)
    if isinstance(error, UndefinedError):
        return missing(place, source, error.args[0] if error.args else "", view)
    if isinstance(error, ZeroDivisionError):
        return failed(place, source, "chia cho 0")
    if isinstance(error, OverflowError):
        return failed(place, source, "số quá lớn")
    if isinstance(error, TypeError):
        return failed(place, source, "các giá trị không cùng kiểu hoặc không đúng kiểu (chữ, số, danh sách)")
    return failed(place, source, "không tính được")


def syntax(place: Somewhere, source: str, error: TemplateSyntaxError) -> Diagnostic:
    """A tag that Jinja cannot read (B410)."""
    source = cut(source) if error.message != TOO_LONG else source
    text = error.message or ""
    if text == TOO_LONG:
        return too_long(place, source)
    unknown = re.search(r"unknown tag '([^']*)'", text)
    if unknown:
        word = unknown.group(1)
        return finding("B410", place, f"thẻ “{source}”: không có lệnh “{word}”", _command(source, word))
    if "Expected an expression" in text:
        return finding("B410", place, f"thẻ “{source}” còn thiếu tên hoặc giá trị", "viết tên cần in, ví dụ {{ nam }}")
    got = re.search(r"got '(.*)'$|unexpected (?:char )?'(.*?)'", text)
    at = (got.group(1) or got.group(2) or "") if got else ""
    meant = rewritten(source)
    if meant:
        return finding("B410", place, f"thẻ “{source}” viết sai dấu ngoặc", f"viết “{meant}”")
    if at and at not in ("end of print statement", "end of statement block"):
        hint = "tên viết liền, không dấu, nối bằng “_”; chữ để trong ngoặc kép"
        return finding("B410", place, f"thẻ “{source}” viết sai ở chỗ “{at}”", hint)
    return finding(
        "B410", place, f"thẻ “{source}” viết sai hoặc chưa viết hết", "kiểm tra ngoặc, dấu nháy và các từ trong thẻ"
    )


def _command(source: str, word: str) -> str:
    """What to do about a command that there is not: its right spelling, or a tag that prints."""
    meant = word.lower() if word.lower() in COMMANDS else next(iter(get_close_matches(word.lower(), COMMANDS, 1)), "")
    if meant:
        return f"viết “{source.replace(word, meant, 1)}”"
    printed = rewritten(source)
    return f"muốn in thì viết “{printed}”; các lệnh dùng được: {', '.join(COMMANDS)}" if printed else ALL_COMMANDS


def too_long(place: Somewhere, source: str) -> Diagnostic:
    """A number of more digits than Python reads or writes (B410)."""
    hint = "mẫu không cần con số nào dài đến thế: viết lại số ấy, hoặc bỏ thẻ"
    return finding("B410", place, f"thẻ “{source[:SEEN]}…” có con số quá dài", hint)


def too_deep(place: Somewhere, source: str = "") -> Diagnostic:
    """Tags so deep in one another that Jinja gives up (B410); no real template comes near."""
    if not source:
        return finding("B410", place, "mẫu có thẻ lồng vào nhau quá sâu nên không đọc được", "lấy lại mẫu gốc")
    message = f"thẻ “{source[:SEEN]}…” dài hoặc lồng ngoặc quá sâu nên không đọc được"
    return finding("B410", place, message, "viết thẻ ngắn lại")
