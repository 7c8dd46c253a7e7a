"""Marks and words that the template prints by itself: typed in the data too, they would stand there twice."""

from __future__ import annotations

import re
from collections.abc import Callable

from baocao138.model.malformed import Malformed
from baocao138.schema.leaf import refuse

_DASH = re.compile(r"\s*[-–—•+*]\s")
_POINT = re.compile(r"\s*([-–—•+*]|[a-zđ]\))\s")
_NUMBER = re.compile(r"\s*(\d{1,2}(\.\d{1,2})*\.|[IVXLC]+\.|[A-Za-zđ]\)|Phần [IVX]+)\s")


# ``1)`` and ``a)`` begin an enumeration in the sentence.
_COUNTED = re.compile(r"\s*(\d{1,2}(\.\d{1,2})*\.|[IVX]+\.)\s")


def _unless(pattern: str, printed: str, example: str) -> Callable[[str], str]:
    begins = re.compile(pattern, re.IGNORECASE)

    def check(text: str) -> str:
        if match := begins.match(text):
            raise refuse("B122", Malformed(f"mẫu Word tự in {printed}, không gõ “{match[0].strip()}”", example))
        return text

    return check


not_filed = _unless(r"\s*(-|lưu\b)", "“- Lưu:”", "chỉ viết phần sau, ví dụ: VT, CQTT")
not_addressed = _unless(r"\s*(-\s|kính gửi\b)", "“Kính gửi:” và dấu gạch", "chỉ viết tên nơi nhận")
not_bracketed = _unless(r"\s*\(", "dấu ngoặc", "viết không có ngoặc, ví dụ: để báo cáo")
not_listed = _unless(r"\s*[-–—•+]\s", "dấu gạch đầu dòng", "chỉ viết tên, mỗi tên một dòng")


def not_dashed(text: str) -> str:
    """A bullet's text without its dash."""
    if _DASH.match(text):
        raise refuse("B122", Malformed("dấu gạch đầu dòng được in tự động", "bỏ dấu gạch ở đầu câu"))
    return text


def not_pointed(text: str) -> str:
    """A sub-item's text without its mark."""
    if _POINT.match(text):
        raise refuse("B122", Malformed("dấu đầu ý được in tự động", "bỏ dấu ở đầu câu; muốn a), b) thì ghi  dau: a)"))
    return text


def not_numbered(text: str) -> str:
    """A title without its number."""
    if match := _NUMBER.match(text):
        remedy = "bỏ số ở đầu tiêu đề; muốn số khác thì ghi ở khóa so_muc"
        raise refuse("B122", Malformed(f"số mục được đánh tự động, không gõ “{match[0].strip()}”", remedy))
    return text


def first_not_dashed(texts: list[str]) -> list[str]:
    """Paragraphs of which the first follows a dash."""
    if texts:
        not_dashed(texts[0])
        if match := _COUNTED.match(texts[0]):
            remedy = f"bỏ “{match[0].strip()}” ở đầu câu"
            raise refuse("B122", Malformed(f"số mục được đánh tự động, không gõ “{match[0].strip()}”", remedy))
    return texts


_DATED = re.compile(r"\s*(.*?),?\s*ngày\b.*\d", re.IGNORECASE)


def not_dated(text: str) -> str:
    """A locality without the day, which has a key of its own."""
    if match := _DATED.match(text):
        place = match[1] or "Thái Bình"
        raise refuse(
            "B122",
            Malformed("mẫu Word tự in ngày tháng năm sau địa danh", f"chỉ viết: {place}; ngày ghi ở khóa ngay"),
        )
    return text
