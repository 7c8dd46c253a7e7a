"""Numbers of documents: one below ten takes a leading zero (Decree 30/2020/NĐ-CP, Annex I)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """The number of each frame."""
    for frame in province.frames:
        if match := re.fullmatch(r"([1-9])(/.*)", frame.symbol):
            hint = f"viết 0{match[1]}{match[2]} (số dưới 10 thêm số 0 ở trước)"
            yield finding(
                "B116", frame.symbol_place or frame.place, f"số ký hiệu “{frame.symbol}” thiếu số 0 đứng trước", hint
            )
