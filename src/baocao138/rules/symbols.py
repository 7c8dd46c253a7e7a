"""Numbers of documents: one below ten takes a leading zero (Decree 30/2020/NĐ-CP, Annex I)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.rules.province import Province

# What the names of bodies and papers are shortened to, typed without the stroke of Đ.
_WITH_STROKE = {
    each.replace("Đ", "D"): each
    for each in ("BCĐ", "QĐ", "NĐ", "HĐ", "CĐ", "HĐND", "LĐTBXH", "SLĐTBXH", "GDĐT", "SGDĐT")
}


def check(province: Province) -> Iterator[Diagnostic]:
    """The number of each frame."""
    for frame in province.frames:
        if wrong := [part for part in re.split("[-/]", frame.symbol) if part in _WITH_STROKE]:
            right = re.sub(r"[^-/]+", lambda part: _WITH_STROKE.get(part[0], part[0]), frame.symbol)
            message = f"so_ky_hieu: chữ viết tắt “{wrong[0]}” gõ thiếu dấu của chữ Đ"
            yield finding("B147", frame.symbol_place or frame.place, message, f"viết:  so_ky_hieu: {right}")
        if match := re.fullmatch(r"([1-9])(/.*)", frame.symbol):
            hint = f"viết 0{match[1]}{match[2]} (số dưới 10 thêm số 0 ở trước)"
            yield finding(
                "B116", frame.symbol_place or frame.place, f"số ký hiệu “{frame.symbol}” thiếu số 0 đứng trước", hint
            )
