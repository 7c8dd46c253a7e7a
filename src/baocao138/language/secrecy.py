"""Marks and words of state secrets: stamps, names and codes of covert operations, words of covert police work.

Law on the Protection of State Secrets: 117/2025/QH15, article 5 clause 2 (29/2018/QH14 before 01/3/2026): nothing
secret is written or kept on a computer that is connected to a network. "Bí mật" in ordinary prose is no secret.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from baocao138.language.hit import Hit
from baocao138.language.runs import BLANKS, NEW_LINE
from baocao138.language.words import COVERT, NOT_AFTER, NOT_BEFORE, OPERATION, SOLE

STAMP, WORDS = "dấu chỉ mức độ bí mật nhà nước", "từ ngữ về công tác nghiệp vụ mật"
NAMED, SPOKEN = "tên hoặc mã của một án nghiệp vụ", "từ ngữ về án nghiệp vụ"

GAP = f"(?:[{BLANKS}]{{1,8}}|[{BLANKS}]{{0,8}}{NEW_LINE}[{BLANKS}]{{0,60}}(?:#[{BLANKS}]{{0,8}})?)"
_LEVEL = f"(?:(?:[Tt]ối|[Tt]uyệt){GAP})"
_STAMP = re.compile(rf"(?<!\w)(?P<level>(?:TỐI|TUYỆT){GAP})?MẬT(?!\w)")
_IN_BRACKETS = re.compile(rf"\({_LEVEL}?[Mm]ật\)")
_FIELD = re.compile(
    rf"(?:[Đđ]ộ{GAP}[Mm]ật|[Dd]o[_-]mat)[{BLANKS}]{{0,8}}:[{BLANKS}\"'“]{{0,8}}"
    rf"(?:{_LEVEL}|(?:[Tt]oi|[Tt]uyet)[ _-])?[Mm][ậa]t(?!\w)"
)
# Capitals right beside a word: the stamp is then a word of a title ("BẢO VỆ BÍ MẬT NHÀ NƯỚC", "MẬT KHẨU").
_CAPITALS_BEFORE = re.compile(rf"(?<![\w/.-])[^\W\d_]{{2,12}}[{BLANKS}]{{1,4}}$")
_CAPITALS_AFTER = re.compile(rf"[{BLANKS}]{{1,4}}([^\W\d_]{{2,12}})(?!\w)")
# What makes one operation out of "an operation": a name in quotes, a code of letters and figures, a word for either.
_NAME = re.compile(
    rf"{GAP}(?:[“\"'‘]\w|[A-ZĐ]{{1,6}}[.-]?[0-9]{{1,4}}[A-ZĐ]{{0,3}}(?!\w)|[0-9]{{1,4}}[.-]?[A-ZĐ]{{1,4}}(?!\w)"
    rf"|(?:(?:mang|có|với){GAP})?(?:(?:tên|bí{GAP}số|mã|ký{GAP}hiệu|bí{GAP}danh)(?!\w)))"
)


def phrase(words: str) -> str:
    """A regular expression for a phrase in any case, its syllables parted by blanks or the end of a line."""
    return GAP.join("".join(f"[{char.lower()}{char.upper()}]" for char in word) for word in words.split())


@cache
def _covert() -> re.Pattern[str]:
    names = (f"(?P<_{index}>{phrase(words)})" for index, words in enumerate(_PHRASES))
    return re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")


@cache
def _sole() -> re.Pattern[str]:
    """A stamp in words, between the marks or the lines that part sentences."""
    before, words = rf"(?:\A|[:(“\"'#.;-])[{BLANKS}\r\n#]{{0,60}}", "|".join(map(phrase, SOLE))
    return re.compile(rf"{before}(?P<stamp>{words})(?=[{BLANKS}]{{0,8}}(?:[.;)”\"'\r\n]|\Z))")


_PHRASES = tuple(words for row in COVERT.values() for words in row)
_OPERATION = re.compile(rf"(?<!\w){phrase(OPERATION)}(?!\w)")


def secrets(text: str) -> Iterator[Hit]:
    """Every mark and word of a secret in a cleaned text, kind by kind."""
    for match in _STAMP.finditer(text):
        if match["level"] or not _is_in_title(text, *match.span()):
            yield Hit("B621", match.start(), match.end(), STAMP)
    for pattern in (_IN_BRACKETS, _FIELD):
        for match in pattern.finditer(text):
            yield Hit("B621", match.start(), match.end(), STAMP)
    for match in _sole().finditer(text):
        yield Hit("B621", *match.span("stamp"), STAMP)
    for match in _covert().finditer(text):
        if not _is_everyday(text, match):
            yield Hit("B622", match.start(), match.end(), WORDS)
    for match in _OPERATION.finditer(text):
        name = _NAME.match(text, match.end())
        if name:
            yield Hit("B622", match.start(), name.end(), NAMED)
        else:
            yield Hit("B623", match.start(), match.end(), SPOKEN)


def _is_in_title(text: str, start: int, end: int) -> bool:
    before = _CAPITALS_BEFORE.search(text, max(0, start - 20), start)
    after = _CAPITALS_AFTER.match(text, end)
    return bool((before and before.group().isupper()) or (after and after[1].isupper()))


def _is_everyday(text: str, match: re.Match[str]) -> bool:
    words = _PHRASES[int((match.lastgroup or "_0")[1:])]
    before = text[max(0, match.start() - 20) : match.start()].rstrip().lower()
    if any(re.search(rf"(?<!\w){word}$", before) for word in NOT_AFTER.get(words, ())):
        return True
    after = text[match.end() : match.end() + 100].lower()
    return any(re.match(GAP + re.escape(word).replace(r"\ ", GAP), after) for word in NOT_BEFORE.get(words, ()))
