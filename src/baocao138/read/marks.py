"""Slips with signs: quotes, brackets, escapes, and signs that a text without quotes cannot begin with."""

from __future__ import annotations

import re

from baocao138.model.count import QUALIFIER
from baocao138.model.meant_count import STATES
from baocao138.read import advice, brackets, traps
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Scalar
from baocao138.read.words import is_short, quoted, rest_of_line, short, whole_line

_NEW_ITEM = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:-[ \t]|[A-Za-z_][\w-]*:(?:[ \t]|[\r\n]))")
_SIGNED_CODE = re.compile(
    r"[ \t]*((?:- )?(?:don_vi|muc|ma|ky|loai|ngay|tu_ngay|den_ngay|so_[a-z_]+): )[ \t]*"
    r"[`@%,>|?]+([\w/.-]+)[`@%,.;]*[ \t]*"
)
_COUNT = rf"(?:(?:{QUALIFIER}) )?\d[\d.,]*"
_FIGURE = re.compile(rf"\{{\{{[ \t]*(?:([\w-]+)[ \t]*=[ \t]*)?({_COUNT})[ \t]*\}}\}}[ \t]*$")
# A sign alone for a number that is not known yet; other keys beginning so are not counts.
_UNKNOWN = re.compile(r"[ \t]+((?!so_ky_hieu|so_muc)(?:so|kinh|tong)_[a-z0-9_]+):[ \t]+[?%@`&*!|>,-]+[ \t]*")
_CODE = re.compile(r"\\[xuU][0-9A-Fa-f]{0,8}")
_CLOSED_BY_WORD = ("”", "“", "»", "‟")
_NAMES = {'"': "ngoặc kép", "'": "nháy đơn"}


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def unclosed_or_glued(source: Source, at: int, last: Scalar | None) -> Flaw | None:
    """The text before a break: quotes that were closed too late or too early, prose cut off by `` #``."""
    if last is None or last.end > at:
        return None
    if last.style in _NAMES and last.style:
        if _NEW_ITEM.search(source.text, last.start, last.end):
            return unclosed_quote(source, last.start)
        if source.position(last.end)[0] == source.position(at)[0] and at > last.start:
            return glued(source, last)
    elif not last.style:
        match = traps.comment_after(last, source)
        if match and source.position(at)[0] > source.position(last.end)[0]:
            return traps.cut_off(last, match, source)
    return None


def unclosed_quote(source: Source, start: int) -> Flaw:
    """A quote that is opened and not closed."""
    sign = source.text[start : start + 1]
    value = rest_of_line(source, start)
    bare = value.strip("\"'“”„‟»")
    if value[-1:] in _CLOSED_BY_WORD and is_short(value):
        line = source.line(source.position(start)[0])
        right = bare if re.fullmatch(r"[\w/.,-]+", bare) else quoted(bare)
        message = f"dấu {sign} mở ở đây, còn dấu đóng {value[-1]} là dấu của Word nên không đóng được"
        head = line[: source.position(start)[1] - 1].strip()
        return Flaw("B031", start, start + 1, message, whole_line(_depth(line), f"{head} {right}"))
    message = f"dấu {_NAMES.get(sign, 'ngoặc')} {sign} mở ở đây mà không đóng"
    hint = f"thêm dấu {sign} vào cuối giá trị"
    return Flaw("B031", start, start + 1, message, f"{hint}: {value}{sign}" if is_short(value) else hint)


def glued(source: Source, last: Scalar) -> Flaw:
    """Text after a closing quote, which YAML takes for the end of the value."""
    if colon := advice.prose_colon(source, last.start):
        return colon
    after = rest_of_line(source, last.end)
    line = rest_of_line(source, last.start)
    message = f"sau dấu {_NAMES[last.style]} đóng còn chữ: “{short(after)}”"
    hint = advice.as_text(source, last.start, line, "đặt cả giá trị trong một cặp ngoặc")
    return Flaw("B032", last.end, last.end + max(1, len(after)), message, hint)


def bad_start(source: Source, at: int) -> Flaw:
    """A value that begins with a sign YAML keeps for itself."""
    sign = source.text[at : at + 1]
    if sign == "\t":
        return tab(source, at)
    if not sign.strip():
        message = "ở đây thiếu giá trị"
        return Flaw("B036", at, at, message, "viết giá trị sau dấu hai chấm hoặc gạch đầu dòng, hoặc xóa dòng này")
    if known := figure_in_braces(source, at) or breakdown(source, at) or advice.prose_colon(source, at):
        return known
    message = f"giá trị mở đầu bằng dấu {sign}: YAML không hiểu là chữ"
    if code := _SIGNED_CODE.fullmatch(source.line(source.position(at)[0])):
        return Flaw("B027", at, at + 1, message, f"viết: {code[1]}{code[2]}")
    if unknown := _UNKNOWN.fullmatch(source.line(source.position(at)[0])):
        return Flaw("B027", at, at + 1, message, f"ghi con số vào sau  {unknown[1]}:   {STATES}")
    hint = advice.as_text(source, at, rest_of_line(source, at), "đặt trong ngoặc kép")
    return Flaw("B027", at, at + 1, message, hint)


def figure_in_braces(source: Source, at: int) -> Flaw | None:
    """``so_x: {{ so_x = 1 }}``, or the braces on a line of their own: a figure of prose where ``so_x: 1`` is meant."""
    number, column = source.position(at)
    line = source.line(number)
    figure = _FIGURE.match(line, column - 1)
    before = re.fullmatch(r"[ \t]*(?:([\w-]+):[ \t]*)?", line[: column - 1])
    key = before and (before[1] or (figure and figure[1]))
    if not figure or not key or "_" not in key:
        return None
    message = f"dấu {{{{ }}}} chỉ dùng trong câu văn, không dùng ở danh sách số liệu: “{short(figure[0].strip())}”"
    return Flaw("B027", at, at + 2, message, f"viết: {key}: {figure[2]}")


def breakdown(source: Source, at: int) -> Flaw | None:
    """``so_x: tong: 4, gioi_tinh: {nu: 3, nam: 1}`` and the like: a breakdown with a brace too many or too few."""
    whole = brackets.on_line(source, at, is_open=False)
    if not whole:
        return None
    key, start, right = whole
    hidden = (start, "x" * len(rest_of_line(source, start)))
    message = "số liệu chia nhỏ này thiếu hoặc thừa ngoặc { }"
    return Flaw("B034", start, start + 1, message, f"viết: {key}: {right}", None, hidden)


def bad_escape(source: Source, at: int) -> Flaw:
    """A backslash in double quotes that means nothing."""
    if not source.text.startswith("\\", at):
        at = max(source.text.rfind("\\", 0, at + 1), 0)
    if source.text[at + 1 : at + 2] in ("x", "u", "U"):
        match = _CODE.match(source.text, at)
        typed = match[0] if match else ""
        message = f"trong ngoặc kép, {typed} không phải mã của một ký tự"
        return Flaw("B035", at, at + len(typed), message, "xóa mã này và gõ thẳng ký tự cần viết")
    typed = source.text[at : at + 2]
    message = f"trong ngoặc kép, {typed.strip()} là ký hiệu YAML không hiểu"
    hint = f"nếu là dấu gạch chéo ngược thì gõ hai lần: \\{typed.strip()}; hoặc thay ngoặc kép bằng nháy đơn '…'"
    return Flaw("B035", at, at + len(typed), message, hint)


def bad_header(source: Source, start: int) -> Flaw:
    """Text on the line of ``>`` or ``|``."""
    sign = source.text[start : start + 1]
    value = rest_of_line(source, start)
    rest = value.lstrip("|>+-0123456789 ")
    if not any(map(str.isalnum, rest)):
        line, column = source.position(start)
        head = source.line(line)[: column - 1].strip()
        message = f"dấu mở đoạn văn viết sai: “{short(value)}”, phải là {sign}-"
        return Flaw(
            "B037", start, start + len(value), message, whole_line(_depth(source.line(line)), f"{head} {sign}-")
        )
    message = f"sau dấu {sign} phải xuống dòng ngay, không viết chữ cùng dòng: “{short(value)}”"
    number = source.position(start)[0]
    hint = advice.as_block(source, number, rest)
    return Flaw("B037", start, start + len(value), message, hint)


def tab(source: Source, at: int) -> Flaw:
    """A tab where blanks are needed."""
    text = source.text
    if not text.startswith("\t", at):
        found = text.rfind("\t", 0, at + 1)
        at = found if found >= 0 else at
    message = "ở đây có phím Tab, YAML không nhận Tab để thụt dòng hay ngăn cách"
    return Flaw("B009", at, at + 1, message, "xóa Tab và gõ dấu cách; thụt dòng mỗi cấp 2 dấu cách")


def open_bracket(source: Source, begin: int, at: int) -> Flaw:
    """A list ``[…]`` or mapping ``{…}`` that is not closed, or prose that begins with such a bracket."""
    sign = source.text[begin : begin + 1]
    if sign not in ("[", "{"):
        return bad_start(source, begin)
    close = "]" if sign == "[" else "}"
    value = rest_of_line(source, begin)
    if whole := brackets.on_line(source, begin):
        key, outer, right = whole
        message = f"dấu {source.text[outer]} mở ở đây không đóng đúng chỗ, hoặc bên trong có dấu dùng sai"
        hidden = (outer, "x" * len(rest_of_line(source, outer)))
        return Flaw("B034", outer, outer + 1, message, f"viết: {key}: {right}", None, hidden)
    message = f"dấu {sign} mở ở đây không đóng đúng chỗ"
    text = advice.as_text(source, begin, value, "đặt trong ngoặc kép", "")
    hint = f"đóng bằng dấu {close}, giữa các giá trị là dấu phẩy; nếu là chữ thì {text}"
    return Flaw("B034", begin, begin + 1, message, hint)


def directive(source: Source, start: int) -> Flaw:
    """A line that begins with ``%``."""
    value = rest_of_line(source, start)
    message = f"dòng mở đầu bằng dấu %: “{short(value)}” (YAML hiểu là lệnh)"
    hint = "xóa dòng này; nếu là chữ thì viết sau một khóa, trong ngoặc kép"
    return Flaw("B022", start, start + max(1, len(value)), message, hint)
