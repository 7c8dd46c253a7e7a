"""A text whose last words are no end of a sentence: it was not copied whole, or not written to its end.

Many clerks leave out the last full stop, so only what cannot end a sentence is told of: a comma, a joining word; or, at
the end of a file, a blank at which the text stops without even a line end.
"""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_JOINING = "và|của|các|những|với|hoặc|nhưng|gồm|vì|nếu|khi|để|cho|nhằm|rằng|như|bởi|là|mỗi"
# The same words end others: "hiện tại", "lý do", "mang theo", "văn bằng", "trở nên", "trở về".
_ENDING = {
    "tại": "hiện|tồn|đương|thực|nội|ngoại|khuyết|lâu",
    "theo": "mang|đi|kèm|nghe|làm|noi|tiếp|dẫn|đưa|học|lôi|dõi",
    "do": "lý|lí|tự|nguyên",
    "nên": "trở|tạo|làm|gây|dựng|lập|xây",
    "bằng": "công|văn|thăng|cân|san|đồng",
    "trong": "bên|ở|nằm|phía|vào|đưa",
    "từ": "danh|động|tính|ngôn|đại|cụm",
    "một": "số|thứ|mươi|quý|đợt|lớp|điều|khoản|mục|hạng|duy|không",
    "vào": "bước|đi",
    "thuộc": "lệ|phụ|trực|quen",
    "đến": "nơi|đưa|tìm|chuyển|gửi|tự|đã|chưa|đi|truyền|hướng",
}
# "trở về" and "đưa về" end a sentence; "tuyên truyền về" does not.
_ON = r"truyền\s+về|thức\s+về|luật\s+về|tin\s+về|định\s+về|kiến\s+về|hiểu\s+biết\s+về|tác\s+về|cáo\s+về"
_UNENDED = re.compile(rf"(?:(?<!\w)(?:{_JOINING}|{'|'.join(_ENDING)})|{_ON})\s*\Z")
_PAIRS = "|".join(rf"(?<!\w)(?:{befores})\s+{word}" for word, befores in _ENDING.items())
_LAWFUL = re.compile(rf"(?:{_PAIRS})\s*\Z", re.IGNORECASE)
# The beginning of a word that has not come to its vowel.
_HALF = re.compile(r"(?<=\s)(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)\Z")
_STOPPED = re.compile(r"[^\W\d_][”\"’)]*[ \t\u00a0]+\Z")
_REACH = 16
_SIGNS = (".", ";", ",")


def may_be_unfinished(text: str) -> bool:
    """True where the text ends in a word that no sentence ends in. A comma before figures is no more than untidy."""
    end = text.rstrip()[-_REACH:]
    return end[-1:] not in _SIGNS and _UNENDED.search(end) is not None and not _LAWFUL.search(end)


def may_be_cut_off(text: str) -> bool:
    """True where the text of a file ends as no sentence does."""
    end = text.rstrip()[-_REACH:]
    return end.endswith((",", "(")) or may_be_unfinished(end) or _HALF.search(end) is not None


def check_unfinished(passage: Passage) -> Diagnostic | None:
    """The warning for the last paragraph of an entry; None where it may have an end."""
    text = passage.text.rstrip()
    if not may_be_unfinished(text):
        return None
    begin = len(text) - len(text.split()[-1])
    message = f"lời văn dừng giữa chừng ở “{text[begin:]}”: câu chưa viết hết"
    return finding("B134", passage.at(begin, len(text)), message, "viết nốt câu; chép thiếu thì chép lại từ bản gốc")


def check_cut_off(passage: Passage, file: str) -> Diagnostic | None:
    """The warning for the last paragraph of a file, of which ``file`` is the text; None where it may have an end."""
    text = passage.text.rstrip()
    if not text or not (may_be_cut_off(text) or _STOPPED.search(file, max(0, len(file) - _REACH))):
        return None
    begin = len(text) - len(text.split()[-1])
    message = f"lời văn dừng giữa chừng ở “{text[begin:]}”: phần cuối tệp có thể đã bị mất khi chép"
    return finding("B134", passage.at(begin, len(text)), message, "mở bản gốc, chép lại cho đủ đến hết")
