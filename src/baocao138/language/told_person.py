"""A name with a year of birth or a home behind it: all of it tells who it is, so all of it is to go."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from baocao138.language import people

IN_BRACKETS = "phần trong ngoặc nói về một người, kèm năm sinh hoặc nơi ở"
WITH_FACTS = "tên của một người kèm năm sinh hoặc nơi ở"

_OPEN = re.compile(rf"\((?:(?:{'|'.join(people.PRONOUNS)}|{'|'.join(people.VICTIMS)}|là|gồm|tên)\s+)*\Z", re.IGNORECASE)
_CLOSE = re.compile(r"[^()\r\n]*(?:(?:\r\n|\r|\n)[ \t]+(?![\w-]+:)[^()\r\n]*){0,3}\)")
_REACH = 40


class Told(NamedTuple):
    """From where to where a person is told of, and as what."""

    start: int
    end: int
    kind: str


def told_of(text: str, start: int, end: int) -> Told | None:
    """What tells of the person whose name stands from ``start`` to ``end``; None where it is the name alone."""
    facts = _facts().match(text, end)
    if not facts:
        return None
    left = max(0, start - _REACH)
    if (opened := _OPEN.search(text[left:start])) and (closed := _CLOSE.match(text, end)):
        return Told(left + opened.start(), closed.end(), IN_BRACKETS)
    return Told(start, facts.end(), WITH_FACTS)


@cache
def _facts() -> re.Pattern[str]:
    born = "|".join(people.BORN).replace(" ", r"\s+")
    home = "|".join(people.HOME).replace(" ", r"\s+")
    fact = rf"(?:(?:{born})\)?|(?:{home})[^,.;()\r\n]*)"
    return re.compile(rf"[\s,(–-]*{fact}(?:\s*,\s*{fact})*", re.IGNORECASE)
