"""Codes inside the catalogues that name something which the catalogues do not have."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.model.catalogue import Agency, Catalogue, Indicator, Kind
from baocao138.model.identifier import dashed
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Duties, members, successors, sections, subsets and sums that point nowhere, or to what they cannot mean."""
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
        yield from _unknown(indicator, "chỉ tiêu", indicator.carried_over, indicators, "chuyen_ky")
        yield from _not_stocks(indicator, catalogue)
        yield from _unknown(indicator, "chỉ tiêu", indicator.sum_of, indicators, "tong_cua")
        yield from _twice(indicator, catalogue)
        if indicator.successor:
            yield from _unknown(indicator, "chỉ tiêu", (indicator.successor,), indicators, "ke_thua")
            yield from _successor(indicator, catalogue)


def _twice(indicator: Indicator, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """A sum of an indicator and of the one that carries it on, in which the first is already."""
    parts = {part.id: code for code in indicator.sum_of if (part := catalogue.indicator(code))}
    for heir in parts:
        for old in catalogue.predecessors(catalogue.indicators[heir]):
            if old.id in parts:
                place = dict(indicator.named).get(parts[old.id], indicator.place)
                message = f"“{indicator.name}” (khóa tong_cua) ghi cả “{old.name}” và chỉ tiêu thay cho nó ({heir})"
                yield finding("B216", place, message, f"bỏ {parts[old.id]} khỏi tong_cua: số của nó đã có trong {heir}")


def _not_stocks(indicator: Indicator, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """What is carried over from one period to the next is what there is at the end of the first."""
    for code in indicator.carried_over:
        stock = catalogue.indicator(code)
        if stock and stock.kind is not Kind.STOCK:
            place = dict(indicator.named).get(code, indicator.place)
            message = f"“{indicator.name}” (khóa chuyen_ky) nhắc tới “{stock.name}”, không phải số hiện có cuối kỳ"
            yield finding("B216", place, message, "ghi mã của chỉ tiêu có loai_so: ton, hoặc bỏ dòng chuyen_ky")
    if indicator.carried_over and not indicator.subset_of:
        place = dict(indicator.named).get(indicator.carried_over[0], indicator.place)
        message = f"“{indicator.name}” có khóa chuyen_ky mà không có tap_con_cua"
        yield finding("B216", place, message, "thêm tap_con_cua: mã của chỉ tiêu mà nó là một phần")


def _successor(indicator: Indicator, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """An indicator that goes on as another one of its own kind, from the day on which it ends."""
    heir = catalogue.indicator(indicator.successor)
    if heir is None:
        return
    place = dict(indicator.named).get(indicator.successor, indicator.place)
    behind = f"“{indicator.name}” (khóa ke_thua)"
    if indicator.id in {heir.id, *(each.id for each in _heirs(heir, catalogue))}:
        yield finding("B216", place, f"{behind} quay về chính nó", "ghi mã của chỉ tiêu mới, hoặc bỏ dòng ke_thua")
    elif indicator.id in catalogue.with_parts(heir.sum_of) or heir.id in catalogue.with_parts(indicator.sum_of):
        hint = "chỉ giữ một trong hai: ke_thua, hoặc tong_cua"
        yield finding("B216", place, f"{behind} và “{heir.name}” còn là phần của nhau (tong_cua)", hint)
    elif (indicator.unit, indicator.kind) != (heir.unit, heir.kind):
        message = f"{behind} tính bằng {_counted(indicator)}, còn “{heir.name}” tính bằng {_counted(heir)}"
        yield finding("B216", place, message, "hai chỉ tiêu khác nhau thì không so sánh được: bỏ dòng ke_thua")
    elif indicator.until is None:
        hint = "thêm dòng  den: ngày cuối cùng dùng chỉ tiêu này"
        yield finding("B216", place, f"{behind} chưa ghi ngày hết áp dụng", hint)


def _heirs(indicator: Indicator, catalogue: Catalogue) -> Iterator[Indicator]:
    told = {indicator.id}
    while (heir := catalogue.indicator(indicator.successor)) and heir.id not in told:
        told.add(heir.id)
        yield heir
        indicator = heir


def _counted(indicator: Indicator) -> str:
    return f"{indicator.unit}, loai_so {indicator.kind}"


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
