"""A joint entry is filed by one of its authors only, or its figures would count twice."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.identifier import dashed
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Two agencies that both file an entry naming the other as co-author of the same section."""
    for period in province.periods():
        joint = [
            (s.agency, e) for s in province.valid(period) if s.sketch.is_shared for e in s.submission.entries if e.joint
        ]
        joint.sort(key=lambda pair: pair[1].place)
        for at, (agency, entry) in enumerate(joint):
            for earlier, first in joint[:at]:
                if first.section == entry.section and agency in first.joint and earlier in entry.joint:
                    yield finding(
                        "B215",
                        entry.place,
                        f"{province.name(agency)} và {province.name(earlier)} cùng gửi một nội dung làm chung "
                        f"ở mục “{dashed(entry.section)}”",
                        "chỉ một đơn vị ghi nội dung này; đơn vị kia bỏ mục này khỏi tệp của mình",
                        Related(first.place, f"{province.name(earlier)} đã ghi ở đây"),
                    )
