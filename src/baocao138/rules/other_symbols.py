"""The number and symbol of another agency's report: the file was copied from there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Agency
from baocao138.model.filing import Filing
from baocao138.rules.province import Province

_NUMBER = re.compile(r"\d*")
# Many bodies of one province write these: people's committees and councils, steering committees, communes' police.
_COMMON = re.compile(r"UBND|UBMT|HĐND|BCĐ|BCD|BCH|BTC|CQTT|VPUB|CAX|CAP|CAH")


def check(province: Province) -> Iterator[Diagnostic]:
    """Each report with the letters of exactly one other agency, which are not its own."""
    users: dict[str, set[str]] = defaultdict(set)
    own: dict[str, set[str]] = defaultdict(set)
    filings: list[tuple[Filing, str]] = []
    for filing in province.filings:
        symbol = filing.sketch.symbol
        if symbol and "UBND" not in symbol and not _COMMON.search(symbol):
            letters = _letters(symbol)
            users[letters].add(filing.agency)
            own[filing.agency].add(letters)
            filings.append((filing, letters))
    for filing, letters in filings:
        if len(users[letters]) != 2:
            continue
        other = next(iter(users[letters] - {filing.agency}))
        theirs = [each for each, of_each in filings if each.agency == other and of_each == letters]
        agencies = province.catalogue.agencies
        mine, yours = agencies.get(filing.agency), agencies.get(other)
        if mine is None or yours is None or _is_initials(letters, mine) or own[other] - {letters}:
            continue
        if _is_heir(mine, yours) or _is_joint(filing, other) or any(_is_joint(each, filing.agency) for each in theirs):
            continue
        if own[filing.agency] - {letters} or _is_initials(letters, yours):
            yield _slip(filing, theirs, own[filing.agency] - {letters}, filings, province)
        elif filing.agency > other and (same := _same(filing, theirs)):
            yield _either(filing, same, province)


def _letters(symbol: str) -> str:
    return _NUMBER.sub("", symbol, count=1)


def _same(filing: Filing, theirs: list[Filing]) -> Filing | None:
    """The other agency's report of the same period under the same number and symbol."""
    symbol, period = filing.sketch.symbol, filing.period
    return next((each for each in theirs if each.sketch.symbol == symbol and each.period == period), None)


def _is_joint(filing: Filing, agency: str) -> bool:
    """True where the agency is a co-author: one paper of both."""
    return filing.sketch.is_shared and any(agency in entry.joint for entry in filing.submission.entries)


def _is_heir(one: Agency, other: Agency) -> bool:
    heirs = {succession.agency for succession in (*one.successors, *other.successors)}
    return not heirs.isdisjoint((one.id, other.id))


def _is_initials(letters: str, agency: Agency) -> bool:
    """True where the last letters are those that the words of the agency's name begin with: "STP" of "Sở Tư pháp"."""
    last = re.split("[-/]", letters)[-1].upper()
    names = (agency.name, agency.short_name, agency.subject)
    return any(last == "".join(word[0] for word in re.findall(r"[^\W\d_]+", name)).upper() for name in names if name)


def _slip(
    filing: Filing, theirs: list[Filing], own: set[str], filings: list[tuple[Filing, str]], province: Province
) -> Diagnostic:
    symbol = filing.sketch.symbol
    other = next((each for each in theirs if each.sketch.symbol == symbol), theirs[-1])
    what = "số, ký hiệu" if other.sketch.symbol == symbol else "ký hiệu"
    hint = f"ghi số, ký hiệu của chính báo cáo này ({province.name(filing.agency)})"
    before = [each for each, letters in filings if each.agency == filing.agency and letters in own]
    if before:
        last = before[-1].sketch.symbol
        hint += f":  so_ky_hieu: …{_letters(last)}   (thay … bằng số; kỳ {before[-1].period} ghi {last})"
    message = f"“{symbol}” là {what} của {province.name(other.agency)}"
    return _told(filing, other, message, f"{hint}; chưa có số thì bỏ dòng này", province)


def _either(filing: Filing, other: Filing, province: Province) -> Diagnostic:
    """The finding where nothing tells whose the number is."""
    name = province.name(other.agency)
    message = f"“{filing.sketch.symbol}” cũng là số, ký hiệu ghi ở báo cáo của {name}"
    return _told(filing, other, message, "xem bản gốc của hai báo cáo, tệp nào ghi nhầm thì sửa lại tệp ấy", province)


def _told(filing: Filing, other: Filing, message: str, hint: str, province: Province) -> Diagnostic:
    here, there = filing.submission, other.submission
    related = f"{province.name(other.agency)} ghi {other.sketch.symbol}, kỳ {other.period}"
    return finding(
        "B230",
        here.symbol_place or here.agency_place,
        message,
        hint,
        Related(there.symbol_place or there.agency_place, related),
    )
