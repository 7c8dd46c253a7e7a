"""A joint entry is filed by one of its authors only, or its figures would count twice."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.filing import Filing
from baocao138.model.identifier import dashed
from baocao138.model.place import Place
from baocao138.model.submission import Entry
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Two agencies that both file an entry naming the other as co-author of the same section.

    Told where it was filed last, which is the one signed later, else the one further down in the registry.
    """
    registry = {code: at for at, code in enumerate(province.catalogue.agencies)}

    def order(pair: tuple[Filing, Entry]) -> tuple[datetime.date, int, Place]:
        filing, entry = pair
        return filing.sketch.date or datetime.date.min, registry.get(filing.agency, len(registry)), entry.place

    for period in province.periods():
        joint = [(f, e) for f in province.valid(period) if f.sketch.is_shared for e in f.submission.entries if e.joint]
        joint.sort(key=order)
        for at, (filing, entry) in enumerate(joint):
            agency = filing.agency
            for other, first in joint[:at]:
                if first.section == entry.section and agency in first.joint and other.agency in entry.joint:
                    earlier = province.name(other.agency)
                    yield finding(
                        "B215",
                        entry.place,
                        f"{province.name(agency)} và {earlier} cùng gửi một nội dung làm chung "
                        f"ở mục “{dashed(entry.section)}”",
                        "chỉ một đơn vị ghi nội dung này; đơn vị kia bỏ mục này khỏi tệp của mình",
                        Related(first.place, f"{earlier} đã ghi ở đây"),
                    )
