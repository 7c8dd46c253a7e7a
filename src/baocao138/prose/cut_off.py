"""A file whose last words are no end of a sentence: it was not copied whole.

Many clerks leave out the last full stop, so only what cannot end a sentence is told of: a comma, a joining word; or a
blank at which the text stops without even a line end.
"""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

_JOINING = "và|của|các|những|với|tại|theo|hoặc|nhưng|gồm|do|vì|nên|nếu|khi|để"
_UNENDED = re.compile(rf"(?:[,(]|(?<!\w)(?:{_JOINING}))\s*\Z", re.IGNORECASE)
# The beginning of a word that has not come to its vowel.
_HALF = re.compile(r"(?<=\s)(?:[bcdđghklmnpqrstvx]|ch|gh|gi|kh|ng|ngh|nh|ph|qu|th|tr)\Z")
_STOPPED = re.compile(r"[^\W\d_][”\"’)]*[ \t\u00a0]+\Z")
_REACH = 12


def may_be_cut_off(text: str) -> bool:
    """True where the text of a file ends as no sentence does."""
    end = text.rstrip()[-_REACH:]
    return _UNENDED.search(end) is not None or _HALF.search(end) is not None


def check_cut_off(passage: Passage, file: str) -> Diagnostic | None:
    """The warning for the last paragraph of a file, of which ``file`` is the text; None where it may have an end."""
    text = passage.text.rstrip()
    if not text or not (may_be_cut_off(text) or _STOPPED.search(file, max(0, len(file) - _REACH))):
        return None
    begin = len(text) - len(text.split()[-1])
    message = f"lời văn dừng giữa chừng ở “{text[begin:]}”: phần cuối tệp có thể đã bị mất khi chép"
    return finding("B134", passage.at(begin, len(text)), message, "mở bản gốc, chép lại cho đủ đến hết")
