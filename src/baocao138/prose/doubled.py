"""Words typed twice: ``chỉ đạo các các trường``, ``chỉ đạo chỉ đạo các trường``.

Vietnamese says many words twice on purpose (``luôn luôn``, ``dần dần``), and one word may end where the next begins
with the same syllable (``học sinh sinh hoạt``, ``công tác truyền thông thông qua hội nghị``). So a pair is told only
where no word can end, or none begin, in its middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq
from typing import NamedTuple

from baocao138.prose.runs import Run, runs
from baocao138.prose.said_twice import (
    BEGIN_WITH_IT,
    BINDS,
    END_WITH_IT,
    NEVER_TWICE,
    NO_WORDS,
    OFTEN_BESIDE,
    ON_PURPOSE,
    PHRASES_ON_PURPOSE,
)

_ENDS = ("", *",.;:)”")
_NUMBER = re.compile(r"\d(?:[\w/.,-]*\w)?")


class Doubled(NamedTuple):
    """Where a word or two stand twice, the words, and the text to write with its neighbours on each side."""

    start: int
    end: int
    words: str
    right: str


def may_be_doubled(words: list[str]) -> bool:
    """A quick look at all words of a text in small letters: False where certainly none stands twice."""
    once, twice = bytes(map(eq, words, words[1:])), bytes(map(eq, words, words[2:]))
    return b"\1\1" in twice or (
        b"\1" in once and any(is_twice and word not in ON_PURPOSE for word, is_twice in zip(words, once, strict=False))
    )


def doubled(text: str) -> Iterator[Doubled]:
    """Every such pair of a text."""
    for run in runs(text):
        at = 0 if may_be_doubled(run.small) else len(run.words)
        while at < len(run.words) - 1:
            length = 1 if _once_more(run, at) else 2 if _two_once_more(run.words, at) else 0
            if length:
                yield _told(run, at, length)
            at += 2 * length or 1


def _once_more(run: Run, at: int) -> bool:
    word, second = run.words[at : at + 2]
    if word != second and not (at == 0 and word[1:] == second[1:] and word.lower() == second):
        return False
    if not second.islower() or second in ON_PURPOSE:
        return False
    before = run.small[at - 1] if at else ""
    behind = "".join(run.small[at + 2 : at + 3])
    if before == second or behind == second:
        return before != second  # Three and more are told where they begin.
    if behind in BEGIN_WITH_IT.get(second, NO_WORDS) or before in END_WITH_IT.get(second, NO_WORDS):
        return False
    if second in NEVER_TWICE:
        return True
    if second in OFTEN_BESIDE:
        return second == "được" and before in ("đã", "sẽ", "đang", "cần", "phải", "chưa", "không")
    return not before or before in BINDS or (not behind and run.behind[:1] in _ENDS)


def _two_once_more(words: list[str], at: int) -> bool:
    if at + 3 >= len(words):
        return False
    first, second, third, fourth = words[at : at + 4]
    if (first, second) != (third, fourth) and (at or (first.lower(), second) != (third, fourth)):
        return False
    # "xã hội xã hội chủ nghĩa"
    is_socialist = words[at + 4 : at + 5] == ["chủ"]
    return (
        third.islower()
        and fourth.islower()
        and third != fourth
        and third not in PHRASES_ON_PURPOSE
        and not is_socialist
    )


def _told(run: Run, at: int, length: int) -> Doubled:
    words, until = run.words, at + 2 * length
    while length == 1 and until < len(words) and words[until] == words[at + 1]:
        until += 1
    right = [*words[max(0, at - 2) : at + length], *words[until : until + 1]]
    if until == len(words) and (number := _NUMBER.match(run.behind)):
        right.append(number[0])
    return Doubled(*run.span(at, until - 1), " ".join(words[at:until]), " ".join(right))
