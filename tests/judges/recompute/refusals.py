"""Why the program may refuse to work: words of the files that cannot both be true."""

from __future__ import annotations

import re

from tests.judges.recompute.figures import Judge
from tests.judges.recompute.reading import NOT_ITS_DUTY, lies_in


def fair(mine: Judge, words: str) -> bool:
    """Whether the errors that the program tells are those that the files have."""
    told = set(re.findall(r"lỗi (B\d+)", words))
    return bool(told) and told <= causes(mine)


def causes(mine: Judge) -> set[str]:
    """The codes of the errors that random files may have."""
    found = (("B215", filed_twice(mine)), ("B305", at_odds(mine)), ("B313", contradicted(mine)))
    return {code for code, holds in found if holds}


def filed_twice(mine: Judge) -> bool:
    """Whether two agencies name one another as those with whom they have done a work."""
    joint = {(s.agency, other, s.period) for s in mine.province.said for other in s.joint}
    return any((b, a, period) in joint for a, b, period in joint)


def at_odds(mine: Judge) -> bool:
    """Whether two agencies (or one agency twice) give different words about one day of a stock that is not added."""
    said: dict[tuple[str, str, object], set[object]] = {}
    for s in mine.province.said:
        row = mine.province.indicators[s.indicator]
        if row.kind == "ton" and s.amount is not None:
            said.setdefault((row.id, s.agency if row.added else "", s.day), set()).add(s.amount)
    return any(len(v) > 1 for v in said.values())


def contradicted(mine: Judge) -> bool:
    """Whether an agency says of a period that a figure is none of its duties, and gives it in a part of the period."""
    said = [s for s in mine.province.said if not s.axis]
    return any(
        one.state == NOT_ITS_DUTY
        and other.amount is not None
        and (one.agency, one.indicator) == (other.agency, other.indicator)
        and one.period != other.period
        and lies_in(other.period, one.period)
        for one in said
        for other in said
    )
