"""A capital letter at the beginning of an entry, which goes on behind the agency's name: ``- Sở Tư pháp Xây dựng``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

# What entries begin with, and no name does.
_VERBS = (
    "Ban hành", "Chủ động", "Chủ trì", "Duy trì", "Đã", "Đang", "Đẩy mạnh", "Hướng dẫn", "Lồng ghép", "Mở", "Phối hợp",
    "Phổ biến", "Rà soát", "Tăng cường", "Tham mưu", "Thực hiện", "Thường xuyên", "Tích cực", "Tiếp nhận", "Tiếp tục",
    "Tổ chức", "Triển khai", "Tuyên truyền", "Vận động", "Xây dựng",
)  # fmt: skip
_SPACED = "|".join(_VERBS).replace(" ", r"\s+")
CAPITAL = re.compile(rf"\s*({_SPACED})(?!\w)")


def check_opening(passage: Passage) -> Iterator[Diagnostic]:
    """The first paragraph of an entry that has no subject of its own."""
    if capital := CAPITAL.match(passage.text):
        word = capital[1].split()[0]
        message = f"“{word}” viết hoa, mà trước nó đã in tên đơn vị nên chữ này ở giữa câu"
        place = passage.at(capital.start(1), capital.start(1) + len(word))
        yield finding("B149", place, message, f"viết thường: {word.lower()}")
