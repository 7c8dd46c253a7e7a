"""The number and symbol of an official paper: ``1070/BC-BCĐ-CQTT``; ``/BC-STP`` while it has no number yet."""

from __future__ import annotations

import re

from baocao138.model.malformed import Malformed

SYMBOL = re.compile(r"\d*[/-][^\s:/…][^\s…]*")
_SAID = re.compile(r"(?:số|so)\b[\s:.]*", re.IGNORECASE)
_TYPED = re.compile(r"/\s*([^\s:/…\d][^\s…/]*)")
_EXAMPLE = "viết số, dấu / rồi ký hiệu như trên văn bản của đơn vị: …/BC-…   (thay mỗi … cho đúng)"


def why_no_symbol(text: str) -> Malformed:
    """Why the text is none, with the right spelling where only the word "Số" or blanks are too many."""
    bare = re.sub(r"\s*([/-])\s*", r"\1", _SAID.sub("", text.strip(), count=1)).strip()
    remedy = f"viết: {bare}" if bare != text.strip() and SYMBOL.fullmatch(bare) else _EXAMPLE
    if remedy == _EXAMPLE and (typed := _TYPED.search(text)) and "-" in typed[1]:
        remedy = f"viết số của văn bản vào trước /{typed[1]}; chưa có số thì viết:  so_ky_hieu: /{typed[1]}"
    return Malformed(f"“{text}” không phải là số, ký hiệu văn bản", remedy)
