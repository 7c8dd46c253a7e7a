"""The quick way through a submission written as the guide shows: many times faster than YAML and pydantic.

Why: a shared repository holds thousands of files, nearly all of them plain. ``glance`` takes such a file entry by entry
and gives its outline, or None where there is anything that the patterns do not take or that there may be something to
say of; ``plain_model`` then makes exactly what the strict way makes, places included. The law in
tests/laws/test_plain.py holds the two against each other.
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import NamedTuple

from baocao138.model.count import DECIMALS, read_reported
from baocao138.model.counted import fits
from baocao138.model.date import read_date
from baocao138.model.filing import OPENING
from baocao138.model.identifier import IDENTIFIER
from baocao138.model.malformed import Malformed
from baocao138.model.named_place import may_name_place, places_in
from baocao138.model.period import Period, read_period
from baocao138.model.sketch import Breakdown, EntrySketch, Sketch
from baocao138.model.subject import may_double
from baocao138.model.symbol import SYMBOL
from baocao138.prose.chat import has_chat, may_have_chat
from baocao138.prose.cut_off import may_be_cut_off, may_be_unfinished
from baocao138.prose.leftover import has_leftover, may_be_left_in
from baocao138.prose.names import STANDING
from baocao138.prose.opening import capital_of
from baocao138.prose.paper_days import late_papers, latest_day
from baocao138.prose.papers import last_year
from baocao138.prose.remark import has_remark, may_have_remark
from baocao138.prose.residue import may_be_left_over
from baocao138.prose.slips import has_slip, may_have_slip
from baocao138.prose.sound import is_sound
from baocao138.prose.unaccented import may_be_unaccented
from baocao138.prose.unpaired import may_be_unpaired
from baocao138.read import characters
from baocao138.read.nothing import NOTHING
from baocao138.schema.outside import FIGURE, outside
from baocao138.schema.padded import is_padded
from baocao138.schema.parsed import KINDS
from baocao138.schema.plain_grammar import BEGIN, BOUND, CODE, ENTRY, GROUP, GROUPS, HEADS, KEY, PART

KIND = next(iter(KINDS))
TOTAL = "tong"
BYTES = 200_000
DATES = ("tu_ngay", "den_ngay", "ngay")
_KEYS = frozenset(("loai", "don_vi", "ky", "so_ky_hieu", *DATES))

_last_year = lru_cache(maxsize=64)(last_year)
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
    if b"\r" in data:
        # Lines end as on Windows, all of them: places count lines and columns, so they stay.
        text = text.replace("\r\n", "\n")
    rest = characters.rare(data)
    if (
        "\r" in text
        or characters.is_suspect(data, text, rest)
        or (rest and may_be_left_over(text, rest))
        or may_be_unaccented(data)
        or may_be_unpaired(text)
        or (may_have_chat(data) and has_chat(text))
        or (may_have_remark(data) and has_remark(text))
        or (may_have_slip(data, rest) and has_slip(text))
    ):
        return None
    keys: dict[str, Match] = {}
    position = 0
    while found := KEY.match(text, position):
        if found["key"] not in _KEYS or found["key"] in keys:
            return None
        keys[found["key"]] = found
        position = found.end()
    head = _head(keys)
    begin = BEGIN.match(text, position)
    if head is None or begin is None:
        return None
    entries: list[Match] = []
    outlines: list[EntrySketch] = []
    position, end = begin.end(), len(text)
    match, may_have_leftover, until = ENTRY.match, may_be_left_in(data), _last_year(head[1])
    while position < end:
        found = match(text, position)
        outline = _entry(found, until) if found else None
        if (
            found is None
            or outline is None
            or (may_have_leftover and has_leftover(found["only"] or found["items"] or ""))
        ):
            return None
        entries.append(found)
        outlines.append(outline)
        position = found.end()
    agency, period, date, has_window = head
    if not entries or _stops_short(entries[-1]) or next(late_papers(text, latest_day(period, date)), None):
        return None
    symbol = keys["so_ky_hieu"][2] if "so_ky_hieu" in keys else ""
    places = places_in(entry["only"] or entry["items"] or "" for entry in entries) if may_name_place(data) else ()
    sketch = Sketch(agency, period, tuple(outlines), date, has_window, symbol=symbol, places=places)
    return Glance(text, file, keys, entries), sketch


def _stops_short(last: Match) -> bool:
    """True where the file's last words are prose that may lack its end (B134)."""
    prose = "" if last["figures"] else last["only"] or last["items"] or ""
    return may_be_cut_off(prose)


def _head(keys: dict[str, Match]) -> tuple[str, Period, datetime.date | None, bool] | None:
    values = {key: found[2] for key, found in keys.items()}
    agency = values.get("don_vi", "")
    if values.get("loai") != KIND or not CODE.fullmatch(agency) or not NOTHING.isdisjoint(values.values()):
        return None
    if "so_ky_hieu" in values and not SYMBOL.fullmatch(values["so_ky_hieu"]):
        return None
    period = _period(values.get("ky", ""))
    if isinstance(period, Malformed):
        return None
    for key in DATES:
        if key in values and isinstance(read_day(values[key]), Malformed):
            return None
    date = read_day(values["ngay"]) if "ngay" in values else None
    assert not isinstance(date, Malformed)
    return agency.replace("-", "_"), period, date, "tu_ngay" in values or "den_ngay" in values


def _entry(entry: Match, until: int) -> EntrySketch | None:
    """The outline of one entry; None where it is not certainly without fault."""
    section, heads, only, items, listed = entry.group(*GROUPS)
    is_shared, subject = False, None
    if heads:
        subject, is_shared = entry["subject"], bool(entry["joint"] or entry["partners"])
        if heads.count("\n") != sum([entry[name] is not None for name in HEADS]) or not _is_subject(subject, until):
            return None
    names: list[str] = []
    typed: list[str] = []
    broken: list[tuple[str, Breakdown]] = []
    prose = only or items
    if prose and prose[-2:] not in _ENDS and may_be_unfinished(prose):
        return None
    is_simple: bool | None = bool(prose or listed)
    if prose and ("{" in prose or "}" in prose or "=" in prose):
        is_simple = _take_bound(prose, names, typed, until)
    elif prose:
        is_simple = outside(prose, until)
    if is_simple is None or (listed and not _take_listed(listed, names, typed, broken)) or not _are_counts(typed):
        return None
    opening = (only or items[8:])[9 : 9 + OPENING].lstrip() if prose else ""
    if opening[:1].isupper() and capital_of(opening):
        return None
    if subject is not None:
        if may_double(subject, opening):
            return None
        opening = ""
    if broken:
        names += [name for name, _ in broken]
    if "-" in "".join(names):
        names = [name.replace("-", "_") for name in names]
    return EntrySketch(
        section.replace("-", "_"), tuple(names), tuple(typed), tuple(broken), opening, is_simple, is_shared
    )


def _is_subject(subject: str | None, until: int) -> bool:
    """True where there is none, or one with nothing to say of its words."""
    return subject is None or (
        subject not in NOTHING and not IDENTIFIER.fullmatch(subject) and is_sound((subject,), until)
    )


_ENDS = (".\n", ";\n", ",\n")
_counts: set[str] = set()
_MOST_COUNTS = 100_000


def _are_counts(typed: list[str]) -> bool:
    """True where all can be read as values; what was read once is remembered, for most numbers come again."""
    if _counts.issuperset(typed):
        return True
    new = [each for each in typed if each not in _counts]
    if any(is_padded(each) or isinstance(read_reported(each, DECIMALS), Malformed) for each in new):
        return False
    if len(_counts) < _MOST_COUNTS:
        _counts.update(new)
    return True


def _take_listed(listed: str, names: list[str], typed: list[str], broken: list[tuple[str, Breakdown]]) -> bool:
    """Takes the figures under ``so_lieu``. False where one stands twice or is not plain."""
    seen: set[str] = set()
    # The pattern has taken every line: six blanks, a code, ": ", and a count or something in braces.
    lines = listed[6:-1].split("\n      ")
    for line in lines:
        name, _, value = line.partition(": ")
        seen.add(name)
        if value[0] != "{":
            names.append(name)
            typed.append(value)
        elif breakdown := _breakdown(value[1:-1]):
            broken.append((name.replace("-", "_"), breakdown))
        else:
            return False
    return len(seen) == len(lines)


def _take_bound(prose: str, names: list[str], typed: list[str], until: int) -> bool | None:
    """Takes the figures of an entry's prose; True where each has a value, and no number stands outside of them.

    None where a brace or "=" stands elsewhere than in a figure, a qualifier outside of one, or a day that is none.
    """
    # Text, name, count, text, name, count, …, text.
    pieces = BOUND.split(prose)
    stretches = pieces[::3]
    bound = outside(FIGURE.join(stretches), until)
    if bound is None:
        return None
    own, counts = pieces[1::3], pieces[2::3]
    is_simple = None not in counts
    if not is_simple:
        if not STANDING_NAMES.isdisjoint([name for name, count in zip(own, counts, strict=True) if not count]):
            return None
        own = [name for name, count in zip(own, counts, strict=True) if count]
        counts = list(filter(None, counts))
    names += own
    typed += counts
    return is_simple and bound and fits(pieces[1::3], stretches)


STANDING_NAMES = frozenset(STANDING)


@lru_cache(maxsize=16384)
def _breakdown(text: str) -> Breakdown | None:
    """``tong: 4, gioi_tinh: {nu: 3, nam: 1}``: a whole or axes of groups, each once; None where it is not plain."""
    whole = ""
    axes: dict[str, tuple[tuple[str, str], ...]] = {}
    for part in parts_of(text, 0, len(text)):
        name, groups = part["axis"].replace("-", "_"), groups_of(part, text)
        typed = [group["count"] for group in groups] or [part["whole"] or ""]
        names = {group["name"].replace("-", "_") for group in groups}
        if len(names) < len(groups) or name in axes or (whole and name == TOTAL):
            return None
        if (name == TOTAL) is not bool(part["whole"]) or not _are_counts(typed):
            return None
        if name == TOTAL:
            whole = typed[0]
        else:
            axes[name] = tuple([(group["name"].replace("-", "_"), group["count"]) for group in groups])
    return (whole, tuple(axes.items())) if axes else None


def parts_of(text: str, begin: int, end: int) -> list[Match]:
    """The axes and the whole of a breakdown; none where not all of it is plain."""
    return _chain(PART, text, begin, end)


def groups_of(part: Match, text: str) -> list[Match]:
    """The groups of an axis; none where not all of them are plain."""
    return _chain(GROUP, text, *part.span("groups")) if part["groups"] else []


def _chain(pattern: re.Pattern[str], text: str, begin: int, end: int) -> list[Match]:
    found: list[Match] = []
    while begin < end:
        if (match := pattern.match(text, begin, end)) is None:
            return []
        found.append(match)
        begin = match.end()
    return found
