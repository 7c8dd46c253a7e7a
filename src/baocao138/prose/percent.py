"""A point in the place of the decimal comma: ``95.5%``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

# Three digits behind a point are thousands, and told where they count something.
_POINT = re.compile(r"(?<![\w.,/])(\d{1,3})\.(\d{1,2})(?=\s*%)")


def points(text: str) -> Iterator[re.Match[str]]:
    """Every such number."""
    return _POINT.finditer(text) if "%" in text else iter(())


def check_percent(passage: Passage) -> Iterator[Diagnostic]:
    """Each of them."""
    for number in points(passage.text):
        message = f"“{number[0]}%”: phần thập phân viết sau dấu phẩy, dấu chấm chỉ ngăn hàng nghìn"
        yield finding("B163", passage.at(*number.span()), message, f"viết:  {number[1]},{number[2]}%")
