"""The number and symbol of an official paper: ``1070/BC-BCĐ-CQTT``; ``/BC-STP`` while it has no number yet."""

from __future__ import annotations

import re

from baocao138.model.malformed import Malformed

SYMBOL = re.compile(r"\d*[/-][^\s:/]\S*")
_SAID = re.compile(r"(?:số|so)\b[\s:.]*", re.IGNORECASE)
_EXAMPLE = "chỉ viết số và ký hiệu, ví dụ: 1070/BC-BCĐ-CQTT; chưa có số thì viết /BC-BCĐ-CQTT"


def why_no_symbol(text: str) -> Malformed:
    """Why the text is none, with the right spelling where only the word "Số" or blanks are too many."""
    bare = re.sub(r"\s*([/-])\s*", r"\1", _SAID.sub("", text.strip(), count=1)).strip()
    remedy = f"viết: {bare}" if bare != text.strip() and SYMBOL.fullmatch(bare) else _EXAMPLE
    return Malformed(f"“{text}” không phải là số, ký hiệu văn bản", remedy)
