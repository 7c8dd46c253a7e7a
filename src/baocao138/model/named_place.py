"""Communes that a text names: "xã Mẫu Hai", "phường Ví Dụ"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

# A name is capitalized, "xã hội" is none; and a town ("thị xã") is more than a commune.
_NAMED = re.compile(r"\b(?<!thị )(?<!Thị )([Xx]ã|[Pp]hường)(?=\s+[A-ZÀ-ÝĂĐƠƯẠ-Ỹ])((?:\s+[^\W\d_]+){1,5})")
# "ã" or "ờng" and a capital behind it, as bytes. The patterns begin with what few words have: that is quick to find.
_CAPITAL = rb"\s+(?:[A-Z]|\xc3[\x80-\x9d]|\xc4[\x82\x90]|\xc6[\xa0\xaf]|\xe1)"
_COMMUNE, _WARD = re.compile(rb"\xc3\xa3" + _CAPITAL), re.compile(rb"\x9d(?=ng" + _CAPITAL + rb")")


class NamedPlace(NamedTuple):
    """A place as it is named, in lower case with single blanks, and where that stands."""

    name: str
    start: int
    end: int


def may_name_place(data: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly none is named."""
    return _COMMUNE.search(data) is not None or _WARD.search(data) is not None


def places_in(texts: Iterable[str]) -> tuple[str, ...]:
    """The places that texts name, each once, in the order of the alphabet."""
    return tuple(sorted({place.name for text in texts for place in named_places(text)}))


def named_places(text: str) -> Iterator[NamedPlace]:
    """All places that a text names."""
    for match in _NAMED.finditer(text):
        words, end = [match[1]], match.end(1)
        for word in re.finditer(r"\S+", match[2]):
            if not word[0][0].isupper():
                break
            words.append(word[0])
            end = match.start(2) + word.end()
        if len(words) > 1:
            yield NamedPlace(" ".join(words).lower(), match.start(), end)
