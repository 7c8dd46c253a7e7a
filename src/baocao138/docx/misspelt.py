"""The name that somebody meant who wrote it with marks, blanks, dashes or capitals: ``{{ số ký hiệu }}``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from baocao138.diagnostic.nearest import nearest
from baocao138.model.fields import Field
from baocao138.model.identifier import unaccented

SPELT = re.compile(r"\w+(?:[\s.,…–—-]+\w+)+")


def whole(body: str, view: Mapping[str, object]) -> str:
    """The name that all of a tag's inside spells, wrongly; "" for none."""
    if not SPELT.fullmatch(body):
        return ""
    meant = unaccented(body)
    return next((name for name in _names(view) if unaccented(name) == meant and name != body), "")


def _names(view: Mapping[str, object]) -> Iterator[str]:
    for name, value in view.items():
        yield name
        inner = value.fields if isinstance(value, Field) else value
        if isinstance(inner, Mapping):
            yield from (f"{name}.{each}" for each in inner)


def near(key: str, names: Iterable[str]) -> str:
    """The nearest of the names; "" for none."""
    known = sorted(names)
    close = get_close_matches(key, known, 1, 0.6)
    return close[0] if close else nearest(key, known) or ""
