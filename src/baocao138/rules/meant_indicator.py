"""Which indicator a wrong code, or none at all, was meant to be: told by what is counted, and what is still owed."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.identifier import dashed, normal, unaccented
from baocao138.model.submission import Entry, Figure


def is_counted(unit: str, behind: str) -> bool:
    """True where the text behind a number begins with the unit: what is counted there."""
    words = " ".join(behind[: 3 * len(unit) + 20].split()).lower()
    return words.startswith(unit.lower()) and not words[len(unit) :][:1].isalnum()


def stands_for(indicator: Indicator, behind: str) -> bool:
    """True where the text begins with any word for the unit: "tin" for "tin, bài", "lượt hội viên" for "lượt người"."""
    names = [indicator.unit, *indicator.unit.split(", ")]
    if indicator.unit.startswith("lượt "):
        names.append("lượt")
    return any(is_counted(name, behind) for name in names)


def counted_in(indicators: Iterable[Indicator], behind: str) -> list[Indicator]:
    """Those that are counted in what the text begins with: "lượt người" before "lượt"."""
    found = [each for each in indicators if is_counted(each.unit, behind)]
    longest = max((len(each.unit) for each in found), default=0)
    return [each for each in found if len(each.unit) == longest]


def nearest_indicator(figure: Figure, entry: Entry, catalogue: Catalogue, owed: Iterable[str] = ()) -> str:
    """The code that a figure's unknown one was most likely meant to be; "" where none is near.

    In a sentence the noun behind the number tells, then that a code does not stand twice in an entry; at last that
    one indicator of the section alone, or of those that are ``owed``, is counted so.
    """
    given = {each.indicator for each in entry.all_figures}
    known = list(catalogue.indicators.values())
    behind = _behind(figure, entry)
    fit = counted_in(known, behind)
    for among in (free_of(fit, given), fit, free_of(known, given), known):
        names = {each.name: each.id for each in among}
        if guess := nearest(figure.indicator, [each.id for each in among]):
            return guess
        if name := nearest(figure.indicator, names):
            return names[name]
    here = [each for each in known if each.section == entry.section]
    return the_one(counted_in(here, behind) or _spelled_in(here, figure.indicator), given, owed)


def _spelled_in(here: Iterable[Indicator], code: str) -> list[Indicator]:
    """Those of which the unit stands at the beginning of the code: ``so_buoi_…``."""
    return [each for each in here if normal(code).startswith(f"so_{normal(unaccented(each.unit))}_")]


def not_asked_for(figure: Figure, entry: Entry, catalogue: Catalogue) -> str:
    """What to do with a figure of which the code is near to none: what the section has, those first that look alike."""
    words = set(normal(figure.indicator).split("_"))
    section = next((found for code, found in catalogue.sections.items() if code == entry.section), None)
    around = {section.id, *section.below} if section else set()
    here = [each.id for each in catalogue.indicators.values() if each.section in around]
    here.sort(key=lambda code: -len(words & set(code.split("_"))))
    some = ", ".join(here[:MANY]) + (", …" if len(here) > MANY else "")
    is_bound = any(slot.figure is figure for paragraph in entry.paragraphs for slot in paragraph.slots)
    away = "bỏ số này khỏi câu" if is_bound else "bỏ dòng này"
    if here:
        away = f"mục {dashed(entry.section)} của danh mục có: {some}; không phải chỉ tiêu nào trong đó thì {away}"
    return f"{away}; cần chỉ tiêu ấy thì báo cơ quan thường trực thêm vào danh mục"


def the_one(found: Iterable[Indicator], given: Iterable[str], owed: Iterable[str]) -> str:
    """The one indicator among those found that has no figure yet, one that is owed first; else ""."""
    free = [each.id for each in free_of(found, given)]
    due = [code for code in free if code in owed]
    chosen = due if len(due) == 1 else free
    return chosen[0] if len(chosen) == 1 else ""


def one_of(found: Iterable[Indicator], given: Iterable[str]) -> str:
    """The codes to choose from, where there are a few that have no figure yet; else ""."""
    free = [each.id for each in free_of(found, given)]
    return f"một trong: {', '.join(free)}" if 1 < len(free) <= FEW else ""


MANY = 8
FEW = 6
"""More codes than these are no choice but a list, which the catalogue is."""


def free_of(found: Iterable[Indicator], given: Iterable[str]) -> list[Indicator]:
    """Those that have no figure yet."""
    return [each for each in found if each.id not in given]


def _behind(figure: Figure, entry: Entry) -> str:
    for paragraph in entry.paragraphs:
        for slot in paragraph.slots:
            if slot.figure is figure:
                return paragraph.behind(slot)
    return ""
