"""Hints of form with a "…" in them that the catalogue can fill: which code, which section was meant."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.frame import REST
from baocao138.model.identifier import dashed, normal
from baocao138.model.place import Place
from baocao138.rules.duties import belongs
from baocao138.rules.known_codes import agency_names, section_titles
from baocao138.rules.meant_indicator import FEW, counted_in, free_of, the_one
from baocao138.rules.sectionless import SECTIONLESS, with_section
from baocao138.rules.separators import Last, separated

_ENTRY = re.compile(r"^[ \t]*(?:- )?muc:[ \t]*([\w-]+)", re.MULTILINE)
_WORD = re.compile(r"[a-z][\w-]*", re.ASCII)
_LIST = re.compile(r": (\w+): \[")
_NO_CODE = re.compile(r"\{\{ … = ([^{}…]+) \}\}   \([^()]*\)")
_AGENCY_KEYS = ("don_vi", "phoi_hop", "cung_thuc_hien", "gom", "ke_thua")
# So many characters before a group at most stands the indicator that is broken down.
_NEAR = 400
COMPLETED = frozenset(("B016", "B029", SECTIONLESS, "B110", "B111", "B129"))
"""The codes of which hints may be completed; of these, those of lists, which frames have as well."""
OF_LISTS = frozenset(("B029",))


class Typed(NamedTuple):
    """A file's text as it was typed, where its lines begin, and whose it is ("" where that cannot be seen).

    ``last`` is what its agency gave for each indicator last time.
    """

    text: str
    starts: Sequence[int]
    agency: str
    last: Mapping[str, Last] = {}


def completed(problem: Diagnostic, typed: Typed, catalogue: Catalogue) -> Diagnostic:
    """The finding with what its hint leaves open, as far as the catalogue and the rest of the file tell."""
    place = problem.place
    if problem.code not in COMPLETED or not isinstance(place, Place):
        return problem
    start = typed.starts[place.line - 1] + place.column - 1
    end = typed.starts[place.end_line - 1] + place.end_column - 1
    match problem.code:
        case "B110":
            return _number(problem, typed, start, end, catalogue)
        case "B029":
            hint = _codes(problem.hint, typed.text[start:end], catalogue)
        case "B016":
            hint = _section(problem.hint, typed, start, catalogue)
        case code if code == SECTIONLESS:
            meant = _meant(typed, start, catalogue)
            hint = with_section(problem, typed.text.splitlines()[place.line - 1], meant)
        case "B111":
            hint = _indicator(problem.hint, typed, end, catalogue)
        case _:
            hint = _blank(problem.hint, typed, end, catalogue)
    return problem._replace(hint=hint)


def _number(problem: Diagnostic, typed: Typed, start: int, end: int, catalogue: Catalogue) -> Diagnostic:
    """A number with a sign in the wrong place: whether it can have decimals, its indicator tells.

    A group of a breakdown bears its own name in the message, and stands behind its indicator.
    """
    named = _WORD.match(problem.message)
    whole = catalogue.indicator(normal(named[0])) if named else None
    behind = _indicators(typed.text[max(0, start - _NEAR) : start], catalogue)
    indicator = whole or (behind[-1] if behind else None)
    found = (
        separated(typed.text[start:end], indicator, typed.last.get(whole.id) if whole else None) if indicator else None
    )
    if not found:
        return problem
    label = problem.message.partition("“")[0]
    return problem._replace(message=label + found[0], hint=found[1])


def _codes(hint: str, listed: str, catalogue: Catalogue) -> str:
    """The codes for names in ``[ ]``; the hint as it is where one of them is near to none."""
    key = _LIST.search(hint)
    if not key:
        return hint
    if key[1] in _AGENCY_KEYS:
        known, names = list(catalogue.agencies), agency_names(catalogue)
    elif key[1] == "muc":
        known, names = list(catalogue.sections), section_titles(catalogue)
    else:
        known, names = list(catalogue.indicators), {i.name: i.id for i in catalogue.indicators.values()}
    parts = [part.strip() for part in re.split("[,;，、]", listed) if part.strip()]
    found = [REST if normal(part) == REST else nearest(part, known, names) for part in parts]
    right = [code if key[1] == "chi_tieu" or code == REST else dashed(code) for code in found if code]
    return f"viết:  {key[1]}: [{', '.join(right)}]" if len(right) == len(found) == len(set(right)) else hint


def _section(hint: str, typed: Typed, start: int, catalogue: Catalogue) -> str:
    """The section that a key begins which its entry has already: that of its figures, or one that is still owed."""
    found = _meant(typed, start, catalogue)
    if len(found) == 1:
        return hint.replace("- muc: …", f"- muc: {dashed(found[0])}", 1)
    some = f"   (thay … bằng một trong: {', '.join(dashed(code) for code in found)})"
    return hint.replace("- muc: …", f"- muc: …{some}", 1) if found else hint


def _meant(typed: Typed, start: int, catalogue: Catalogue) -> list[str]:
    """The section that an entry from here on is of: that of its figures, else those that are still owed."""
    below = _ENTRY.search(typed.text, start)
    there = {normal(code) for code in _ENTRY.findall(typed.text)}
    named = _indicators(typed.text[start : below.start() if below else None], catalogue)
    meant = {each.section for each in named} - there
    agency = catalogue.agencies.get(typed.agency)
    owed = [code for code in agency.owes_sections if code not in there] if agency else []
    return list(meant) if len(meant) == 1 else owed


def _indicator(hint: str, typed: Typed, end: int, catalogue: Catalogue) -> str:
    """The code for a number in braces without one: what is counted behind it, else what is still owed here."""
    open_ = _NO_CODE.search(hint)
    if not open_:
        return hint
    here = _of_section(typed, end, catalogue)
    given, owed = _given(typed, catalogue), _owed(typed, catalogue)
    if code := the_one(counted_in(here, _behind(typed, end)), given, owed) or the_one(here, given, owed):
        return hint.replace(open_[0], f"{{{{ {code} = {open_[1]} }}}}")
    free = free_of(here, given)
    due = [each for each in free if each.id in owed] or free
    if not 0 < len(due) <= FEW:
        return hint
    some = ", ".join(f"{each.id} ({each.unit})" for each in due)
    return hint.replace(open_[0], f"{{{{ … = {open_[1]} }}}}   (thay … bằng một trong: {some})")


def _blank(hint: str, typed: Typed, end: int, catalogue: Catalogue) -> str:
    """The code for a number that was left blank in a sentence."""
    counted = counted_in(_of_section(typed, end, catalogue), _behind(typed, end))
    code = the_one(counted, _given(typed, catalogue), _owed(typed, catalogue))
    return hint.replace("mã chỉ tiêu", code) if code else hint


def _behind(typed: Typed, end: int) -> str:
    return typed.text[end : end + 80]


def _of_section(typed: Typed, at: int, catalogue: Catalogue) -> list[Indicator]:
    """The indicators of the section of which the entry at this character is."""
    above = _ENTRY.findall(typed.text, 0, at)
    section = normal(above[-1]) if above else ""
    return [each for each in catalogue.indicators.values() if belongs(each.id, section, catalogue)]


def _given(typed: Typed, catalogue: Catalogue) -> set[str]:
    return {each.id for each in _indicators(typed.text, catalogue)}


def _owed(typed: Typed, catalogue: Catalogue) -> frozenset[str]:
    agency = catalogue.agencies.get(typed.agency)
    return frozenset(agency.owes_indicators if agency else ())


def _indicators(text: str, catalogue: Catalogue) -> list[Indicator]:
    """The indicators of which the codes stand in a text."""
    found = (catalogue.indicator(normal(word)) for word in dict.fromkeys(_WORD.findall(text)))
    return [each for each in found if each]
