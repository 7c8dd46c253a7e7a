"""Codes inside the catalogues that name something which the catalogues do not have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Agency, Catalogue, Indicator
from baocao138.model.identifier import dashed
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Duties, members, successors, sections, subsets and sums that point nowhere."""
    catalogue = province.catalogue
    agencies, sections = list(catalogue.agencies), list(catalogue.sections)
    indicators = list(catalogue.indicators) + list(catalogue.short_ids)
    for agency in catalogue.agencies.values():
        heirs = agency.successors
        yield from _unknown(agency, "mục", agency.owes_sections + tuple(c for h in heirs for c in h.sections), sections)
        owed = agency.owes_indicators + tuple(c for h in heirs for c in h.indicators)
        yield from _unknown(agency, "chỉ tiêu", owed, indicators)
        yield from _unknown(agency, "đơn vị", agency.members + tuple(h.agency for h in heirs), agencies)
    for indicator in catalogue.indicators.values():
        if _contains(catalogue, indicator, indicator.id, ()):
            message = f"“{indicator.name}” là tổng của chính nó (tong_cua)"
            yield finding("B216", indicator.place, message, "bỏ mã này, hoặc mã chứa nó, khỏi tong_cua")
        yield from _unknown(indicator, "mục", (indicator.section,), sections)
        yield from _unknown(indicator, "chỉ tiêu", indicator.subset_of, indicators, "tap_con_cua")
        yield from _unknown(indicator, "chỉ tiêu", indicator.sum_of, indicators, "tong_cua")


def _contains(catalogue: Catalogue, indicator: Indicator, wanted: str, above: tuple[str, ...]) -> bool:
    """True where the sum ``indicator`` is made of has ``wanted`` in it, at any depth."""
    parts = [part for code in indicator.sum_of if (part := catalogue.indicator(code)) and part.id not in above]
    return any(part.id == wanted or _contains(catalogue, part, wanted, (*above, part.id)) for part in parts)


def _unknown(
    owner: Agency | Indicator, what: str, codes: tuple[str, ...], known: list[str], key: str = ""
) -> Iterator[Diagnostic]:
    """``key`` is where the codes stand; several keys name indicators."""
    written = str if what == "chỉ tiêu" else dashed
    said = f" (khóa {key})" if key else ""
    for code in codes:
        if code not in known:
            guess = nearest(code, known)
            longer = [written(each) for each in known if each.startswith(code) and each != owner.id][:3]
            if guess or longer:
                hint = f"có phải là: {written(guess) if guess else ' hoặc '.join(longer)}?"
            else:
                hint = f"thêm {what} này vào danh mục, hoặc sửa lại mã; danh mục có: {_some(code, known, written)}"
            message = f"“{owner.name}” nhắc tới {what} “{written(code)}”{said} không có trong danh mục"
            yield finding("B216", dict(owner.named).get(code, owner.place), message, hint)


def _some(code: str, known: list[str], written: Callable[[str], str]) -> str:
    """Some of the codes that there are, those first that share a word with the one that is not."""
    words = set(code.split("_")) - {"so"}
    ordered = sorted(known, key=lambda each: words.isdisjoint(each.split("_")))
    return ", ".join(map(written, ordered[:6])) + (", …" if len(ordered) > 6 else "")
