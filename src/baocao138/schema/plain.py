"""The quick way through a submission written as the guide shows: many times faster than YAML and pydantic.

Why: a shared repository holds thousands of files, nearly all of them plain. ``glance`` takes such a file entry by entry
and gives its outline, or None where there is anything that the patterns do not take or that there may be something to
say of; ``plain_model`` then makes exactly what the strict way makes, places included. The law in
tests/laws/test_plain.py holds the two against each other.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from baocao138.model.count import read_reported
from baocao138.model.date import read_date
from baocao138.model.filing import OPENING, opening_of
from baocao138.model.malformed import Malformed
from baocao138.model.period import read_period
from baocao138.model.sketch import EntrySketch, Sketch
from baocao138.prose.agency import DECIMALS
from baocao138.read import characters
from baocao138.read.traps import NOTHING
from baocao138.schema.parsed import KINDS
from baocao138.schema.plain_grammar import AROUND, BEGIN, BOUND, CODE, ENTRY, GROUP, ITEM, KEY, KEYS, LISTED, PART

KIND = next(iter(KINDS))
BYTES = 200_000
DATES = ("tu_ngay", "den_ngay", "ngay")
_KEYS = frozenset(("loai", "don_vi", "ky", "so_ky_hieu", *DATES))

read_value = lru_cache(maxsize=16384)(read_reported)
read_day = lru_cache(maxsize=4096)(read_date)
_period = lru_cache(maxsize=64)(read_period)

Match = re.Match[str]


class Glance(NamedTuple):
    """A plain file: its keys and its entries as the patterns took them."""

    text: str
    file: str
    keys: dict[str, Match]
    entries: list[Match]


def glance(data: bytes, file: str) -> tuple[Glance, Sketch] | None:
    """The outline of a plain file. None sends the file the strict way, which knows all the words."""
    if len(data) > BYTES:
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if b"\r" in data or characters.is_suspect(data, text, characters.rare(data)):
        return None
    keys: dict[str, Match] = {}
    position = 0
    while found := KEY.match(text, position):
        if found["key"] not in _KEYS or found["key"] in keys:
            return None
        keys[found["key"]] = found
        position = found.end()
    sketch = _head(keys)
    begin = BEGIN.match(text, position)
    if sketch is None or begin is None:
        return None
    entries: list[Match] = []
    outlines: list[EntrySketch] = []
    position, end = begin.end(), len(text)
    while position < end:
        found = ENTRY.match(text, position)
        outline = _entry(found, text) if found else None
        if found is None or outline is None:
            return None
        entries.append(found)
        outlines.append(outline)
        position = found.end()
    if not entries:
        return None
    return Glance(text, file, keys, entries), sketch._replace(entries=tuple(outlines))


def _head(keys: dict[str, Match]) -> Sketch | None:
    values = {key: found["value"] for key, found in keys.items()}
    if values.get("loai") != KIND or not CODE.fullmatch(values.get("don_vi", "")):
        return None
    period = _period(values.get("ky", ""))
    days = {key: read_day(values[key]) for key in DATES if key in values}
    if isinstance(period, Malformed) or not NOTHING.isdisjoint(values.values()):
        return None
    if any(isinstance(day, Malformed) for day in days.values()):
        return None
    date = days.get("ngay")
    assert not isinstance(date, Malformed)
    has_window = "tu_ngay" in days or "den_ngay" in days
    return Sketch(values["don_vi"].replace("-", "_"), period, (), date, has_window)


def _entry(entry: Match, text: str) -> EntrySketch | None:
    """The outline of one entry; None where it is not certainly without fault."""
    values = only, items, listed, subject, joint, partners = entry.group(*KEYS)
    # A key that stands twice leaves characters of the body that belong to no value.
    begin, end = entry.span("body")
    if end - begin != sum([len(value) + around for value, around in zip(values, AROUND, strict=True) if value]):
        return None
    if (only and items) or subject in NOTHING:
        return None
    names: list[str] = []
    typed: list[str] = []
    is_simple = bool(only or items or listed)
    for start, end in blocks_of(entry, text):
        if text.find("{", start, end) >= 0:
            is_valued = _take_bound(text, start, end, names, typed)
            if is_valued is None:
                return None
            is_simple = is_simple and is_valued
        elif text.find("}", start, end) >= 0 or text.find("=", start, end) >= 0:
            return None
    if listed:
        is_whole = _take_listed(listed, names, typed)
        if is_whole is None:
            return None
        is_simple = is_simple and is_whole
    if not _are_counts(typed):
        return None
    opening = opening_of((only or items[8:])[3 : 3 + OPENING]) if subject is None and (only or items) else ""
    codes = " ".join([entry["section"], *names]).replace("-", "_").split(" ")
    return EntrySketch(codes[0], tuple(codes[1:]), tuple(typed), opening, is_simple, bool(joint or partners))


_counts: set[str] = set()
_MOST_COUNTS = 100_000


def _are_counts(typed: list[str]) -> bool:
    """True where all can be read as values; what was read once is remembered, for most numbers come again."""
    if _counts.issuperset(typed):
        return True
    if any(isinstance(read_value(each, DECIMALS), Malformed) for each in typed):
        return False
    if len(_counts) < _MOST_COUNTS:
        _counts.update(typed)
    return True


def _take_listed(listed: str, names: list[str], typed: list[str]) -> bool | None:
    """Takes the figures under ``so_lieu``; True where none is broken down. None where one stands twice or is odd."""
    is_whole = True
    figures = LISTED.findall(listed)
    for name, count, parts in figures:
        names.append(name)
        if count:
            typed.append(count)
        elif _is_breakdown(parts):
            is_whole = False
        else:
            return None
    return is_whole if len({name for name, _, _ in figures}) == len(figures) else None


def _take_bound(text: str, start: int, end: int, names: list[str], typed: list[str]) -> bool | None:
    """Takes the figures of a paragraph; True where each has a value.

    None where a brace or "=" stands elsewhere than in a figure, or a qualifier outside of one.
    """
    number = valued = 0
    for match in BOUND.finditer(text, start, end):
        name, count = match.group("name", "count")
        number += 1
        if count:
            at = match.start()
            if text[at - 2] in _LAST and _is_qualified_outside(text, at):
                return None
            valued += 1
            names.append(name)
            typed.append(count)
    if text.count("=", start, end) != valued:
        return None
    if text.count("{", start, end) != 2 * number or text.count("}", start, end) != 2 * number:
        return None
    return number == valued


_LAST = frozenset("nNgGcC \n")
"""What may stand two places before the braces where a qualifier was typed outside of them."""


def blocks_of(entry: Match, text: str) -> list[tuple[int, int]]:
    """Where the paragraphs of an entry stand, each from its ``>`` on."""
    if entry["only"]:
        return [entry.span("only")]
    if entry["items"]:
        return [found.span(1) for found in ITEM.finditer(text, *entry.span("items"))]
    return []


def _is_qualified_outside(text: str, start: int) -> bool:
    """True where a qualifier may be typed before the braces at ``start`` (B123)."""
    return text[start - 40 : start].rstrip().lower().endswith(("hơn", "gần", "khoảng", "ước"))


@lru_cache(maxsize=16384)
def _is_breakdown(text: str) -> bool:
    """``tong: 4, gioi_tinh: {nu: 3, nam: 1}``: a whole or axes of groups, each once."""
    names = set()
    parts = parts_of(text, 0, len(text))
    for part in parts:
        is_whole = part["axis"] == "tong"
        groups = groups_of(part, text)
        typed = [group["count"] for group in groups] if groups else [part["whole"] or ""]
        if part["axis"] in names or is_whole is not bool(part["whole"]):
            return False
        names.add(part["axis"])
        if len({group["name"] for group in groups}) < len(groups):
            return False
        if any(isinstance(read_value(each, DECIMALS), Malformed) for each in typed):
            return False
    return bool(parts)


def parts_of(text: str, begin: int, end: int) -> list[Match]:
    """The axes and the whole of a breakdown; none where not all of it is plain."""
    return _chain(PART, text, begin, end)


def groups_of(part: Match, text: str) -> list[Match]:
    """The groups of an axis; none where not all of them are plain."""
    return _chain(GROUP, text, *part.span("groups")) if part["groups"] else []


def _chain(pattern: re.Pattern[str], text: str, begin: int, end: int) -> list[Match]:
    found: list[Match] = []
    while begin < end:
        match = pattern.match(text, begin, end)
        if match is None:
            return []
        found.append(match)
        begin = match.end()
    return found
