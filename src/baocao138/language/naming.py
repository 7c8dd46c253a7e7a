"""Whose name it is, by what stands before and behind it.

Who speaks for an office, and what is named after a person (streets, schools, communes, movements), is nobody's private
affair; a victim or a suspect always is, whatever the office.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from baocao138.language import people
from baocao138.model.identifier import unaccented

_BEFORE, _FAR, _AFTER = 70, 90, 60


class Kind(Enum):
    """What a name is: a private person's, perhaps one, an official's or a thing's, or not told; or initials."""

    PERSON = 1
    DOUBT = 2
    OTHER = 3
    NONE = 4
    SHORT = 5


class Name(NamedTuple):
    """Where a full name stands, its syllables in small letters, and whether it begins a row of capitalised words."""

    start: int
    end: int
    words: tuple[str, ...]
    is_first: bool

    @property
    def is_full(self) -> bool:
        """Three syllables and more: places have two."""
        return len(self.words) > 2


def kind_of(text: str, name: Name) -> Kind:
    """What the name is by its surroundings alone."""
    start, before, after = max(0, name.start - _BEFORE), _before(text, name.start), _behind(text, name.end)
    is_sure = name.is_full or is_sure_family(name.words[0])
    if _ends(people.VICTIMS).search(before) or (name.is_full and _is_listed(text, name.start)):
        return Kind.PERSON if is_sure else Kind.DOUBT
    if _direct(people.THINGS + people.OFFICES).search(before):
        return Kind.OTHER
    if is_sure and name.is_first and (_own() if name.is_full else _BORN).match(after):
        return Kind.PERSON
    is_young = _ends(people.YOUNG).search(before)
    if _post().match(after) or (_is_hero(name.words) and not is_young):
        return Kind.OTHER
    if is_young or _ends(people.PRONOUNS).search(before):
        return Kind.PERSON
    if name.is_full and _ends(people.OTHERS).search(before) and not _BODY.search(text, start, name.start):
        return Kind.PERSON
    has_middle = name.is_full and (name.words[1] == "thị" or (name.is_first and name.words[1] == "văn"))
    is_doubtful = has_middle and _is_in_sentence(text, name) and not _of_office().search(before)
    return Kind.DOUBT if is_doubtful else Kind.NONE


def is_sure_family(word: str) -> bool:
    """True for a family name that is no word of every day; names of the Ê Đê and Mnông begin with H’ and K’."""
    return word in people.FAMILIES or "'" in word or "’" in word


def initials_of_person(text: str, start: int, *, is_dotted: bool) -> bool:
    """True for initials right behind the word for a person."""
    before = _before(text, start)
    return bool(_single().search(before) or (is_dotted and _ends(people.VICTIMS).search(before)))


def is_told_of(text: str, start: int, end: int) -> bool:
    """True for a single word right behind a pronoun, of which years, a home or a fate are told."""
    return bool(_single().search(_before(text, start)) and _own().match(_behind(text, end)))


# The end of an organisation's name: "Hội Liên hiệp Phụ nữ".
_BODY = re.compile(r"\w\s+(?:Phụ nữ|Thanh niên|Sinh viên)\s*\Z")
_BORN = re.compile(r"[\s,(-]*(?:cùng )?sinh n")
# On the same line: a word before the name, or a word in small letters behind it.
_WORD_BEFORE = re.compile(r"[^\W\d_][ \t,;(“\"]*\Z")
_WORD_BEHIND = re.compile(r"[ \t]*[,;]?[ \t]+[^\W\d_A-ZĐ]{1,7}(?![\w:])")


def _is_in_sentence(text: str, name: Name) -> bool:
    """False for a name that has its line for itself, as those who sign have, or is the whole value of a key."""
    start = max(0, name.start - 20)
    return bool(_WORD_BEFORE.search(text, start, name.start) or _WORD_BEHIND.match(text, name.end))


def _is_listed(text: str, start: int) -> bool:
    """True in brackets or behind a colon, where the words before them begin with victims or suspects."""
    found = _listed().search(_line(text[max(0, start - _FAR) : start]))
    return found is not None and not _any(people.THINGS + people.OFFICES).search(found["between"])


def _is_hero(words: tuple[str, ...]) -> bool:
    return " ".join(words) in people.HEROES or " ".join(words[:3]) in people.HEROES


def _before(text: str, start: int) -> str:
    return _line(text[max(0, start - _BEFORE) : start])


def _behind(text: str, end: int) -> str:
    return _line(text[end : end + _AFTER])


def _line(text: str) -> str:
    """The words in small letters, one blank between them and at the end where there is any."""
    return " ".join(text.replace("#", " ").lower().split()) + (" " if text[-1:].isspace() else "")


@cache
def _words(words: tuple[str, ...]) -> str:
    """The words as a pattern, longer ones first; those of several syllables may be typed without marks."""
    plain = [unaccented(word).replace("-", " ") for word in words if " " in word]
    return "|".join(map(re.escape, sorted({*words, *plain}, key=lambda word: (-len(word), word))))


@cache
def _direct(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(words)})[\s.:,“\"'-]*$")


@cache
def _ends(words: tuple[str, ...]) -> re.Pattern[str]:
    links = rf"(?: (?:{_words(people.LINKS)}))*"
    return re.compile(rf"(?<!\w)(?<!mang )(?:{_words(words)}){links}[\s:(\[“\"'-]*$")


@cache
def _single() -> re.Pattern[str]:
    guard = "".join(f"(?<!{word} )" for word in people.MANY)
    return re.compile(rf"(?<!\w){guard}(?:{_words(people.PRONOUNS)}) $")


@cache
def _listed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(people.VICTIMS)})(?!\w)(?P<between>[^.;()]*)[:(] ?(?:\d{{1,2}}[.)] )?$")


@cache
def _any(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_words(words)})(?!\w)")


@cache
def _of_office() -> re.Pattern[str]:
    """An office with what it is of: ``Giám đốc Sở Tư pháp``."""
    return re.compile(rf"(?<!\w)(?:{_words(people.OFFICES)})(?!\w)[^.;:,()]*$")


@cache
def _own() -> re.Pattern[str]:
    return re.compile(rf"[\s,(–-]*(?:(?:cùng|đều|hiện|nữ|nam|tức \w+),? )*(?:{'|'.join(people.OWN)})")


@cache
def _post() -> re.Pattern[str]:
    return re.compile(rf"[\s,(–-]*(?:(?:là|nguyên|quyền|hiện là) )*(?:{_words(people.POSTS)})(?!\w)")
