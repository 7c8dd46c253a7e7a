"""Letters spoiled by a program that saved the file in a wrong encoding: read as others, or lost to question marks.

``tÃ­ch cá»±c`` is ``tích cực`` whose UTF-8 was taken for Windows-1252 or Latin-1; ``M?t tr?n`` was ``Mặt trận``
before it was saved as ANSI. A few lines are told of each; of more, the file as a whole, and nothing else of it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from baocao138.model.syllable import is_syllable
from baocao138.read.flaw import Flaw

_WINDOWS = {
    bytes([code]).decode("cp1252"): code for code in range(0x80, 0xA0) if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
_BEHIND = "[\x80-\xbf" + re.escape("".join(_WINDOWS)) + "]"
_FALSE = re.compile(f"[Â-ßā]{_BEHIND}|[à-ï]{_BEHIND}{{2}}")
_TAKEN = re.compile("[a-zà-ỹ][ÒÌÞ]|[ðþ][a-zà-ỹ]")
_OLD_FONT = re.compile("[A-Za-z][®µ¶·¸¹¬]|[®µ¶·¸¹¬][a-z]")
_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(rf"(?:[^\W\d_]|{_BEHIND})+")
_LOST = re.compile(r"(?<![^\W\d_])[^\W\d_]*\?+[^\W\d_][^\W_]*(?![^\s?]*[=/])")
_QUERY = re.compile(r"(?:[a-z]{2,10}://|www\.)\S*")
_FEW = 2
"""Lines that are told of one by one."""
_SHOWN = 60


class Line(NamedTuple):
    """A spoiled line: from where to where, the first word that shows it, and what that and the line should be."""

    start: int
    end: int
    word: str
    meaning: str
    right: str


def flaws(text: str) -> tuple[list[Flaw], bool]:
    """What is to be told, and whether nothing else should be looked for in the file."""
    found, is_whole = _told(list(_false(text)), _as_line, _as_file)
    if is_whole:
        return found, True
    taken, is_taken = _told(list(_taken(text)), _taken_line, _taken_file)
    if is_taken:
        return taken, True
    found += taken
    lost, is_lost = _told(list(_lost(text)), _lost_line, _lost_file)
    return (lost, True) if is_lost else (found + lost, False)


def lost(text: str) -> Flaw | None:
    """That letters of the file were lost; for text in no known encoding, where one line is enough to show it."""
    lines = list(_lost(text))
    return _lost_file(lines[0], len(lines)) if lines else None


def _told(lines: list[Line], of_line: _Say, of_file: _Say) -> tuple[list[Flaw], bool]:
    if len(lines) > _FEW:
        return [of_file(lines[0], len(lines))], True
    return [of_line(line, 1) for line in lines], False


class _Say:
    """The words for a kind of spoiled line."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        self.code, self.message, self.hint = code, message, hint

    def __call__(self, line: Line, count: int) -> Flaw:
        """The flaw at the line's first word."""
        words = {"word": line.word, "meaning": line.meaning, "right": line.right, "count": count}
        return Flaw(self.code, line.start, line.end, self.message.format(**words), self.hint.format(**words))


_as_line = _Say("B044", "dòng này là chữ UTF-8 bị đọc nhầm bảng mã: “{word}” là “{meaning}”", "viết: {right}")
_as_file = _Say(
    "B044",
    "tệp là chữ UTF-8 bị đọc nhầm bảng mã rồi lưu lại ({count} dòng): “{word}” là “{meaning}”",
    "lấy lại bản gốc, mở bằng Notepad, khi lưu ô Mã hóa (Encoding) chọn UTF-8; chỗ này đúng ra là: {right}",
)
_taken_line = _Say("B044", "dòng này là chữ Windows-1258 bị đọc nhầm bảng mã: “{word}” là “{meaning}”", "viết: {right}")
_taken_file = _Say(
    "B044",
    "tệp là chữ Windows-1258 bị đọc nhầm bảng mã rồi lưu lại ({count} dòng): “{word}” là “{meaning}”",
    "lấy lại bản gốc, mở trên máy đặt tiếng Việt hoặc bằng Word (chọn mã Vietnamese), rồi lưu dạng UTF-8",
)
_lost_line = _Say(
    "B041",
    "dòng này đã mất chữ có dấu khi lưu bằng mã ANSI, còn lại dấu “?”: “{word}”",
    "gõ lại cả dòng theo bản gốc; khi lưu, ô Mã hóa (Encoding) chọn UTF-8",
)
_lost_file = _Say(
    "B041",
    "tệp đã mất chữ có dấu khi lưu bằng mã ANSI, còn lại dấu “?” ({count} dòng): “{word}”",
    "chữ mất không khôi phục được: lấy lại bản gốc còn dấu, khi lưu ô Mã hóa (Encoding) chọn UTF-8",
)


def _false(text: str) -> Iterator[Line]:
    for line in _LINE.finditer(text):
        if not _FALSE.search(line[0]):
            continue
        words = [word for word in _WORD.finditer(line[0]) if _is_false(word[0])]
        if words:
            start, end = words[0].start(), words[-1].end()
            right = _righted(line[0][start:end]).strip()
            shown = right if len(right) <= _SHOWN else right[: _SHOWN - 1].rstrip() + "…"
            start, end = start + line.start(), end + line.start()
            yield Line(start, end, words[0][0].rstrip("\xa0"), _righted(words[0][0]).strip(), shown)


def _taken(text: str) -> Iterator[Line]:
    """Lines of Windows-1258, whose tones are letters of their own, taken for Windows-1252: ``ðôòng`` is ``động``."""
    # TCVN3 has some of the same letters, and is told as such (B003).
    for line in _LINE.finditer(text) if _TAKEN.search(text) and not _OLD_FONT.search(text) else ():
        words = [word for word in re.finditer(r"[^\W\d_]+", line[0]) if _is_taken(word[0])]
        if words and _TAKEN.search(line[0]):
            start, end = words[0].start(), words[-1].end()
            right = _retaken(line[0][start:end])
            shown = right if len(right) <= _SHOWN else right[: _SHOWN - 1].rstrip() + "…"
            yield Line(start + line.start(), end + line.start(), words[0][0], _retaken(words[0][0]), shown)


def _is_taken(word: str) -> bool:
    meaning = _retaken(word)
    return meaning != word and not is_syllable(word.lower()) and is_syllable(meaning.lower())


def _retaken(typed: str) -> str:
    try:
        return unicodedata.normalize("NFC", typed.encode("cp1252").decode("cp1258"))
    except ValueError:
        return typed


def _is_false(word: str) -> bool:
    meaning = _righted(word)
    return meaning != word and any(map(is_syllable, re.findall(r"[^\W\d_]+", meaning.lower())))


def _righted(typed: str) -> str:
    """The text with all that can be read as UTF-8 read so."""
    return _FALSE.sub(_read, typed)


def _read(run: re.Match[str]) -> str:
    try:
        return bytes(_WINDOWS.get(sign, ord(sign)) for sign in run[0]).decode("utf-8")
    except ValueError:
        return run[0]


def _lost(text: str) -> Iterator[Line]:
    """Lines in which a letter stands behind a question mark at two places or more: no sentence is written so."""
    if "?" not in text:
        return
    for line in _LINE.finditer(text):
        found = list(_LOST.finditer(_QUERY.sub(lambda address: "x" * len(address[0]), line[0])))
        if len(found) > 1:
            start = line.start() + found[0].start()
            yield Line(start, line.start() + found[-1].end(), found[0][0], "", "")
