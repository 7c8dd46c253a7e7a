"""Strange characters one by one: where they stand, what they are called, what to do. Loaded for suspect files only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from baocao138.model.alike import PLAIN, mixed_words, words_with_eth
from baocao138.read import legacy, ruled
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.spoiled import flaws as spoiled
from baocao138.read.tab_indent import depth_above, depth_of_blanks
from baocao138.read.tree import Scalar
from baocao138.read.words import is_short, whole_line

_ILLEGAL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
_INVISIBLE = (
    "\u00ad\u034f\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000110bd\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e007f"
)
_LINE_ENDS = "\x85\u2028\u2029"
_WIDE = "\uff1a\uff10-\uff19"
_LOST = "\ufffd"
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

__all__ = ["decomposed", "escaped", "scan", "spoiled", "tamed"]

_STRANGE = re.compile(f"[{_ILLEGAL}{_INVISIBLE}{_LINE_ENDS}{_WIDE}{_LOST}]")
# After a dash only before a key or ``>-``: in a sentence it is no matter of layout.
_DASH = rf"-(?=[{_SPACES} \t]+(?:[a-z][\w-]*:|[>|]))"
_SPACE = re.compile(rf"(?m)^[ \t]*(?:-[ \t]+)*(?:[\w-]+:[ \t]*|{_DASH})?([{_SPACES}][{_SPACES} \t]*)")
_TAB = re.compile(r"(?m)^ *(\t[ \t]*)(?=[^\s#])")
_JOINED = f"[^\\s{_LOST}{_LINE_ENDS}]*[{_INVISIBLE}{_WIDE}{_LOST}]"
_RUN = re.compile(f"{_STRANGE.pattern}+(?:{_JOINED})*")
_TAME = re.compile(f"[{_ILLEGAL}{_INVISIBLE}{_LINE_ENDS}]")
_IS_ILLEGAL = re.compile(f"[{_ILLEGAL}]")
_MARK = re.compile(r"[\u0300-\u036f]")
_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}
_MOST = 200
"""Strange characters reported in one file."""

_NAMES = {
    0x00AD: "dấu nối mềm", 0x200B: "dấu cách rộng bằng không", 0x200C: "dấu không nối", 0x200D: "dấu nối",
    0xFEFF: "dấu BOM", 0x2028: "dấu xuống dòng", 0x2029: "dấu xuống đoạn", 0x0085: "dấu xuống dòng",
    0x00A0: "dấu cách không ngắt", 0x3000: "dấu cách toàn chiều rộng",
}  # fmt: skip


def scan(text: str, known: Sequence[Flaw] = ()) -> list[Flaw]:
    """All strange characters of a text, in no order; on the lines of ``known`` flaws (``spoiled``) those alone."""
    lines = {text.rfind("\n", 0, flaw.start) for flaw in known}
    old = [flaw for flaw in legacy.flaws(text) if text.rfind("\n", 0, flaw.start) not in lines]
    flaws = [*known, *old]
    lines |= {text.rfind("\n", 0, flaw.start) for flaw in old}
    for match in islice(_RUN.finditer(text), _MOST):
        if not lines or text.rfind("\n", 0, match.start()) not in lines:
            flaws += _in_word(match[0], match.start())
    for word in islice(_alike(text), _MOST):
        if not lines or text.rfind("\n", 0, word.start()) not in lines:
            letters = ", ".join(dict.fromkeys(letter for letter in word[0] if ord(letter) in PLAIN))
            message = f"trong “{word[0]}” có chữ {letters} của nước khác, trông giống chữ Việt mà máy coi là chữ khác"
            hint = f"xóa cả từ rồi gõ lại bằng bàn phím thường: {word[0].translate(PLAIN)}"
            flaws.append(Flaw("B046", word.start(), word.end(), message, hint))
    source = Source("", text)
    for match in islice(_SPACE.finditer(text), _MOST):
        name = _named(match[1][0])
        message = f"ở đây là {name}, không phải dấu cách thường: YAML không hiểu là thụt dòng hay ngăn cách"
        hint = "xóa các dấu này và gõ lại một dấu cách bằng phím cách"
        depth, line = _right_line(source, match)
        if not match[0][: match.start(1) - match.start()].strip():
            hint = f"xóa hết khoảng trắng ở đầu dòng, gõ lại {depth} dấu cách bằng phím cách"
        elif is_short(line):
            hint = whole_line(depth, line)
        flaws.append(Flaw("B006", match.start(1), match.end(1), message, hint))
    if "\t" in text:
        for match in islice(_TAB.finditer(text), _MOST):
            message = "dòng này thụt vào bằng phím Tab"
            right = ruled.right_depth(source, source.position(match.start())[0])
            deep = depth_above(text, match.start()) if right is None else right
            exact = "bằng dấu cách, mỗi cấp 2 dấu" if deep is None else f"{deep} dấu cách"
            hint = f"xóa Tab và thụt vào {exact}"
            flaws.append(Flaw("B009", match.start(1), match.end(1), message, hint))
    return flaws


def _right_line(source: Source, blanks: re.Match[str]) -> tuple[int, str]:
    """The line with odd ``blanks``: how many it should begin with, and all behind them with one for each stretch."""
    number = source.position(blanks.start())[0]
    typed = source.line(number)
    lead = typed[: len(typed) - len(typed.lstrip())]
    right = ruled.right_depth(source, number)
    depth = depth_of_blanks(source.text, blanks.start(), lead) if right is None else right
    return depth, re.sub(f"[{_SPACES} \t]+", " ", typed.strip())


def tamed(text: str) -> str:
    """The same text for the parser, with each strange character replaced by one that breaks nothing."""
    plain = _TAME.sub(" ", text).translate(_DIGITS)
    for word in _alike(plain):
        plain = plain[: word.start()] + word[0].translate(PLAIN) + plain[word.end() :]
    return _SPACE.sub(lambda match: match[0].removesuffix(match[1]) + " " * len(match[1]), plain)


def _alike(text: str) -> Iterator[re.Match[str]]:
    """The words with letters that only look like Latin ones."""
    yield from mixed_words(text)
    yield from words_with_eth(text)


def escaped(scalar: Scalar) -> list[Flaw]:
    """Strange characters that stand in a quoted text as escapes: a backslash and ``0`` or ``u200B``."""
    return [
        _strange(match[0], *scalar.offsets.span(match.start(), match.end()))
        for match in islice(_STRANGE.finditer(scalar.value), _MOST)
    ]


def decomposed(text: str) -> list[Flaw]:
    """One warning for a file whose accents are typed apart from their letters (NFD)."""
    for start in range(len(text)):
        if unicodedata.is_normalized("NFC", text[max(0, start - 1) : start + 1]):
            continue
        begin = max(0, start - 1)
        count = len(_MARK.findall(text)) or 1
        shown = unicodedata.normalize("NFC", text[begin : start + 1])
        message = f"chữ có dấu gõ rời (Unicode tổ hợp, NFD) ở {count} chỗ, đầu tiên là “{shown}”; đã tự ghép lại"
        hint = "trong Unikey chọn bảng mã Unicode (dựng sẵn), không chọn Unicode tổ hợp"
        return [Flaw("B011", begin, start + 1, message, hint)]
    return []


def _in_word(word: str, start: int) -> list[Flaw]:
    """The strange characters of a word that begins with one: each kind once, however often it stands there."""
    found: dict[str, list[Flaw]] = {}
    for match in _STRANGE.finditer(word):
        flaw = _strange(match[0], start + match.start(), start + match.end())
        apart = match[0] if match[0] == "\uff1a" else str(flaw.start) if flaw.code in ("B004", "B008") else ""
        found.setdefault(flaw.code + apart, []).append(flaw)
    return [flaws[0] if len(flaws) == 1 else _merged(flaws, word, start) for flaws in found.values()]


def _merged(flaws: list[Flaw], word: str, start: int) -> Flaw:
    first, end = flaws[0], flaws[-1].end
    message, hint = first.message, first.hint
    if first.code == "B007":
        typed = word[first.start - start : end - start]
        message = f"chữ số {typed} gõ bằng chữ số toàn chiều rộng của bàn phím Trung, Nhật"
        hint = f"gõ lại bằng bàn phím thường: {unicodedata.normalize('NFKC', typed)}"
    elif first.code == "B005":
        message = f"trong từ này có {len(flaws)} ký tự vô hình, đầu tiên là {_named(word[first.start - start])}"
        hint = "xóa cả từ và gõ lại"
    return first._replace(end=end, message=message, hint=hint)


def _strange(character: str, start: int, end: int) -> Flaw:
    name = _named(character)
    if _IS_ILLEGAL.match(character):
        kind = "điều khiển" if character < "\ud800" else "không hợp lệ"
        message = f"có ký tự {kind} {name}, tệp Word không chứa được"
        return Flaw("B004", start, end, message, "xóa ký tự này (thường do chép từ phần mềm khác) và gõ lại chỗ này")
    if character == _LOST:
        message = f"có dấu {character} (U+FFFD): một chữ đã bị mất khi chuyển đổi bảng mã"
        return Flaw("B041", start, end, message, "gõ lại cả từ này theo bản gốc")
    if character in _LINE_ENDS:
        message = f"có {name}, không phải dấu xuống dòng thường"
        return Flaw("B008", start, end, message, "xóa ký tự này và gõ lại bằng phím Enter hoặc phím cách")
    if "\uff10" <= character <= "\uff1a":
        plain = unicodedata.normalize("NFKC", character)
        what = "dấu hai chấm" if plain == ":" else "chữ số"
        message = f"{what} {character} (U+{ord(character):04X}) là loại toàn chiều rộng của bàn phím Trung, Nhật"
        return Flaw("B007", start, end, message, f"gõ lại bằng bàn phím thường: {plain}")
    message = f"có ký tự vô hình {name}"
    return Flaw("B005", start, end, message, "xóa ký tự này: đặt con trỏ ngay sau nó, bấm Backspace một lần")


def _named(character: str) -> str:
    code = ord(character)
    name = _NAMES.get(code)
    return f"{name} (U+{code:04X})" if name else f"U+{code:04X}"
