"""One agency's report under another's name: the same words and figures in two files of a period."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.count import Count
from baocao138.model.filing import Filing
from baocao138.model.submission import Entry
from baocao138.rules.file_names import meant_for
from baocao138.rules.province import Province

# Below so many characters two agencies may well say the same: that nothing happened; with so many numbers that are not
# 0, which do not come again by chance, below fewer.
SHORTEST = 200
SHORTEST_WITH_NUMBERS, NUMBERS = 80, 4
BRIEF = 12


def check(province: Province) -> Iterator[Diagnostic]:
    """Each file whose text is another agency's to the letter; under another's name it is told elsewhere (B225)."""
    registry = {code: at for at, code in enumerate(province.catalogue.agencies)}
    for period in province.periods():
        alike: dict[Hashable, list[Filing]] = {}
        for filing in province.valid(period):
            if (key := _key(filing)) is not None:
                alike.setdefault(key, []).append(filing)
        for filings in alike.values():
            if len(filings) > 1:
                filings.sort(key=lambda f: (registry.get(f.agency, len(registry)), f.file))
                yield from _copies(province, [f for f in filings if not meant_for(f, province.catalogue)])


def _copies(province: Province, filings: list[Filing]) -> Iterator[Diagnostic]:
    firsts: dict[Hashable, Filing] = {}
    for filing in filings:
        first = firsts.setdefault(_said(filing), filing)
        if first.agency != filing.agency and _is_telling(filing) and not _are_joint(first, filing):
            mine, theirs = province.name(filing.agency), province.name(first.agency)
            yield finding(
                "B228",
                filing.submission.agency_place,
                f"báo cáo của {mine} giống hệt báo cáo của {theirs}, cả lời văn lẫn số liệu",
                "tệp nào chép từ tệp kia thì thay bằng nội dung của chính đơn vị đó; việc làm chung thì chỉ một đơn vị "
                "ghi, kèm cung_thuc_hien",
                Related(first.submission.agency_place, f"báo cáo của {theirs}"),
            )


def _key(filing: Filing) -> Hashable:
    """What two files of the same words have in common, quickly compared; None where there is too little to compare."""
    entries = filing.sketch.entries
    if not entries:
        return None
    first = entries[0]
    # An opening may be cut, and broken into lines, in two ways; its first characters stand in one.
    return len(entries), first.section, first.names, first.typed, first.opening[:BRIEF].partition("\n")[0]


def tells_the_same(one: Filing, other: Filing) -> bool:
    """True where two files have the same sections, words and figures."""
    return _said(one) == _said(other)


def _are_joint(one: Filing, other: Filing) -> bool:
    """True where either names the other as co-author: an entry of both that both file is told by itself (B215)."""
    pairs = ((one.submission, other.agency), (other.submission, one.agency))
    return any(agency in entry.joint for submission, agency in pairs for entry in submission.entries)


def _is_telling(filing: Filing) -> bool:
    if (length := text_length(filing)) >= SHORTEST:
        return True
    values = (figure.value for figure in filing.submission.all_figures)
    numbers = sum(isinstance(value, Count) and bool(value.value) for value in values)
    return length >= SHORTEST_WITH_NUMBERS and numbers >= NUMBERS


def text_length(filing: Filing) -> int:
    """The characters of all paragraphs of a file."""
    return sum(len(p.passage.text) for entry in filing.submission.entries for p in entry.paragraphs)


def _said(filing: Filing) -> Hashable:
    return tuple(_entry(entry) for entry in filing.submission.entries)


def _entry(entry: Entry) -> Hashable:
    figures = tuple((figure.indicator, figure.typed, figure.axis, figure.group) for figure in entry.all_figures)
    return entry.section, entry.subject, tuple(" ".join(p.passage.text.split()) for p in entry.paragraphs), figures
