"""Numbers of persons: citizen ids, phones, and, near the words for them, old identity cards and bank accounts.

Citizen ids are 12 digits: a province from 001 to 096, then century and sex (0 to 3 for those born up to 2099), two
digits of the year of birth, six more (Decree 137/2015/NĐ-CP, article 13). Phones: ten digits for mobiles (eleven until
2018), eleven for landlines. 111, 113, 114, 115, 1800… and 1900… do not begin with 0 and are everybody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.language.hit import Hit
from baocao138.language.near import Surroundings
from baocao138.language.runs import BLANKS, Run, is_digest, runs

CITIZEN, CARD = "số căn cước công dân", "số chứng minh nhân dân"
PHONE, ACCOUNT = "số điện thoại", "số tài khoản ngân hàng"

# Longer readings come after shorter ones: what follows a phone may be a count.
_READINGS = (
    (10, re.compile("0[35789][0-9]{8}"), "B602", PHONE),
    (11, re.compile("02[0-9]{9}|01[2689][0-9]{8}"), "B602", PHONE),
    (12, re.compile("0(?:0[1-9]|[1-8][0-9]|9[0-6])[0-3][0-9]{8}"), "B601", CITIZEN),
    (13, re.compile("0084[35789][0-9]{8}"), "B602", PHONE),
    (14, re.compile("00842[0-9]{9}"), "B602", PHONE),
)
_ABROAD = re.compile("84(?:0?[35789][0-9]{8}|0?2[0-9]{9})")
_WHOLE_ABROAD = re.compile("84[35789][0-9]{8}")
_PLUS = re.compile(r"\+[ \t(]{0,2}$")
_MOST = 14
_MOST_ACCOUNT = 19
# In a longer run only its head and whole groups are looked at for accounts and old cards.
_FEW = 12


def numbers(text: str, around: Surroundings) -> Iterator[Hit]:
    """Every number of a person in a cleaned text, in order; ``around`` is of the same text."""
    for run in runs(text):
        first = 0
        while first < len(run.groups):
            found = _certain(run, first, around) or _called(run, first, around)
            if found is None:
                first += 1
                continue
            last, hit = found
            if not is_digest(text, hit.start, hit.end):
                yield hit
            first = last + 1


def _certain(run: Run, first: int, around: Surroundings) -> tuple[int, Hit] | None:
    """A phone or citizen id that begins with the group ``first``, by its digits alone."""
    head = run.groups[first]
    if head[0] == "0":
        return _read_home(run, first, around)
    return _read_abroad(run, first, around) if head[0] == "8" else None


def _read_home(run: Run, first: int, around: Surroundings) -> tuple[int, Hit] | None:
    if first in run.thousands or len(run.groups[first]) > _MOST:
        return None
    found = None
    digits = ""
    for last in range(first, min(len(run.groups), first + _MOST)):
        digits += run.groups[last]
        if len(digits) > _MOST:
            break
        for length, shape, code, kind in _READINGS:
            if len(digits) == length and shape.fullmatch(digits) and _is_one(run, first, last, around):
                start, end = run.spans[first][0], run.spans[last][1]
                if found is None or run.is_whole(first, last):
                    found = last, Hit(code, start, end, kind)
    return found


def _read_abroad(run: Run, first: int, around: Surroundings) -> tuple[int, Hit] | None:
    start = run.spans[first][0]
    plus = _PLUS.search(run.text, max(0, start - 3), start)
    if plus is None:
        group = run.groups[first]
        hit = Hit("B602", start, run.spans[first][1], PHONE)
        return (first, hit) if _WHOLE_ABROAD.fullmatch(group) else _read_grouped(run, first, around)
    digits = ""
    for last in range(first, min(len(run.groups), first + _MOST)):
        digits += run.groups[last]
        if len(digits) > _MOST:
            break
        if _ABROAD.fullmatch(digits):
            return last, Hit("B602", plus.start(), run.spans[last][1], PHONE)
    return None


def _read_grouped(run: Run, first: int, around: Surroundings) -> tuple[int, Hit] | None:
    """``84.9xx.xxx.xxx`` without a plus: it looks like a figure, so only near a word for phones, and without a unit."""
    last = len(run.groups) - 1
    start, end = run.spans[first][0], run.spans[last][1]
    if not _WHOLE_ABROAD.fullmatch("".join(run.groups[first:])):
        return None
    called = around.means("phone", start, end) and not around.is_counted(end)
    return (last, Hit("B602", start, end, PHONE)) if called else None


def _called(run: Run, first: int, around: Surroundings) -> tuple[int, Hit] | None:
    """An identity card or an account that begins with the group ``first``, by the words around it."""
    if first and len(run.groups) > _FEW and len(run.groups[first]) < 9:
        return None
    total = 0
    readings: list[tuple[int, int]] = []
    for last in range(first, min(len(run.groups), first + _MOST_ACCOUNT)):
        total += len(run.groups[last])
        if total > _MOST_ACCOUNT:
            break
        if total >= 9:
            readings.append((last, total))
    for last, total in readings:
        if total in (9, 12) and _is_called("identity", run, first, last, around):
            kind = CARD if total == 9 else CITIZEN
            return last, Hit("B601", run.spans[first][0], run.spans[last][1], kind)
    whole = [reading for reading in readings if run.is_whole(first, reading[0])]
    for last, _ in (*whole, *readings):
        if _is_called("bank", run, first, last, around):
            return last, Hit("B605", run.spans[first][0], run.spans[last][1], ACCOUNT)
    return None


def _is_called(meaning: str, run: Run, first: int, last: int, around: Surroundings) -> bool:
    start, end = run.spans[first][0], run.spans[last][1]
    if not around.means(meaning, start, end) or (around.is_counted(end) and not around.is_told(meaning, start)):
        return False
    if first == last or around.is_named(meaning, start):
        return True
    inside = range(first, last + 1)
    sizes = [len(run.groups[index]) for index in inside]
    if any(index in run.thousands for index in inside) or _years(run.groups[first : last + 1]):
        return False
    return min(sizes) >= 2 or run.is_whole(first, last)


def _is_one(run: Run, first: int, last: int, around: Surroundings) -> bool:
    """True where the groups are one number that somebody spaced, not figures that happen to stand in a row."""
    if first == last:
        return True
    groups = run.groups[first : last + 1]
    sizes = [len(group) for group in groups]
    years = _years(groups)
    if years > 1 or (years and min(sizes) < 3):
        return False
    whole = run.is_whole(first, last)
    if sizes[0] >= 3:
        return whole or min(sizes) >= 2
    if around.means("phone", run.spans[first][0], run.spans[last][1]):
        return True
    if not whole:
        return False
    gaps = run.gaps(first, last)
    return _is_even(groups, sizes, gaps)


def _is_even(groups: list[str], sizes: list[int], gaps: list[str]) -> bool:
    """Judges what begins with one or two digits, as a padded count (``05``) does, and stands near no telling word."""
    blank = all(not gap.strip(BLANKS + "\r\n#") for gap in gaps)
    if max(sizes) == 1:
        return len(set(groups)) >= 5
    if set(sizes) == {2}:
        return (blank and not any(group[0] == "0" for group in groups[1:])) or (not blank and len(set(gaps)) == 1)
    return min(sizes[1:]) >= 3 and (blank or len(set(gaps)) == 1)


def _years(groups: list[str]) -> int:
    return sum(1 for group in groups if len(group) == 4 and "1945" <= group <= "2049")
