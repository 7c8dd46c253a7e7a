"""Names of victims, suspects, relatives and other private persons in a text.

Certain (B606) is a full name by its place: behind a word for a person, in a list behind one, or before a year of birth,
a home or a fate; and initials or a given name that go with a year of birth or a home. Without these, and where a name
says not whose it is, they are doubtful (B607).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.language import people
from baocao138.language.hit import Hit
from baocao138.language.naming import Kind, Name, initials_of_person, is_sure_family, is_told_of, kind_of
from baocao138.language.told_person import IN_BRACKETS, told_of

NAME, MAYBE = "họ tên của một người", "chữ giống họ tên"
INITIALS, CALLED = "chữ viết tắt tên người", "tên gọi của một người"

_CAPITAL = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
_LETTER = r"[^\W\d_]"
# Between the syllables of a name: blanks, or the end of a line in folded text.
_GAP = r"(?:[ \t\u00a0]{1,8}|[ \t]{0,8}(?:\r\n|\r|\n)[ \t]{0,60})"
# A syllable, or initials of some: "Mai", "MAI", "H’Mai", "H.", "T.H".
_REST = rf"(?:(?<=[HK])['’][{_CAPITAL}]{_LETTER}{{0,6}}|{_LETTER}{{1,6}}|(?:\.[{_CAPITAL}])*\.?(?![\w.]))"
_WORD = rf"[{_CAPITAL}]{_REST}"
# Searched for by its capital: the look back comes behind it.
_RUN = re.compile(rf"[{_CAPITAL}](?<![\w/@.-].){_REST}(?:{_GAP}{_WORD})*(?![\w/@-])")
_WORDS = re.compile(_WORD)
_INITIALS = re.compile(r"(?:[A-ZĐ]h?\.?){1,5}")
_MOST = 5

# Between two names of one list: what is told of the first, a comma or a word, the number of the next.
_PRONOUN = rf"(?:(?:{'|'.join(people.PRONOUNS)})\s+)?"
_LIST = re.compile(
    r"\s*(?:\([^()]{0,200}\))?\s*(?:[,;]|[,;]?\s*(?:và|cùng|với)(?!\w)|\n\s*-)[\s#]*(?:\d{1,2}[.)]\s*)?" + _PRONOUN
)


def names(text: str) -> Iterator[Hit]:
    """Every name of a private person in a cleaned text, in order. One that goes on with a list is like the first."""
    last, told = 0, Kind.NONE

    def goes_on(start: int) -> bool:
        return _LIST.fullmatch(text, last, start) is not None

    for run in _RUN.finditer(text):
        name = _name_in(text, run)
        if name is None:
            short = _short(text, run)
            if short is None and told is Kind.SHORT and _INITIALS.fullmatch(run[0]) and goes_on(run.start()):
                short = run.start(), INITIALS
            if short:
                last, told = run.end(), Kind.SHORT
                more = told_of(text, short[0], run.end())
                yield Hit("B606", *more) if more else Hit("B607", short[0], run.end(), short[1])
            continue
        kind = kind_of(text, name)
        if kind in (Kind.NONE, Kind.DOUBT) and told in (Kind.PERSON, Kind.OTHER) and goes_on(name.start):
            kind = told
        last, told = name.end, kind
        if kind is Kind.PERSON:
            more = told_of(text, name.start, name.end)
            is_more = more and more.kind == IN_BRACKETS
            yield Hit("B606", *more) if more and is_more else Hit("B606", name.start, name.end, NAME)
        elif kind is Kind.DOUBT:
            yield Hit("B607", name.start, name.end, MAYBE)


def _name_in(text: str, run: re.Match[str]) -> Name | None:
    """The full name in a row of capitalised words, which may begin with other words: ``Bà Lò Thị Mai``."""
    spans = [word.span() for word in _WORDS.finditer(text, *run.span())]
    words = [text[start:end].lower() for start, end in spans]
    for first in range(len(words) - 1):
        own = tuple(words[first : first + _MOST])
        start = spans[first][0]
        if _is_name(own, is_large=len(own[0]) > 1 and text[start : start + len(own[0])].isupper()):
            return Name(start, spans[first + len(own) - 1][1], own, first == 0)
    return None


def _is_name(words: tuple[str, ...], *, is_large: bool) -> bool:
    family, second = words[:2]
    if " ".join(words[:2]) in people.NO_NAMES or len(family) == len(second.rstrip(".")) == 1:
        return False
    if len(words) == 2:
        return not is_large and _is_family(family)
    if second == "thị":
        return family not in people.NOT_BEFORE_THI
    return _is_family(family) or (family in people.UNMARKED and all(word.isascii() for word in words))


def _is_family(word: str) -> bool:
    return is_sure_family(word) or word in people.DOUBTFUL


def _short(text: str, run: re.Match[str]) -> tuple[int, str] | None:
    """Where initials ("N.T.H") or a single given name begin behind the word for a person, and what they are."""
    *leading, word = _WORDS.finditer(text, *run.span())
    start, typed = word.start(), word[0]
    if len(leading) > 1 or (leading and leading[0][0].lower() not in people.PRONOUNS):
        return None
    if _INITIALS.fullmatch(typed) and (len(typed.rstrip(".")) == 1 or "." in typed):
        return (start, INITIALS) if initials_of_person(text, start, is_dotted="." in typed) else None
    is_word = (typed[0].isascii() or typed[0] == "Đ") and not typed.isupper() and typed.lower() not in people.NO_GIVEN
    return (start, CALLED) if is_word and is_told_of(text, start, run.end()) else None
