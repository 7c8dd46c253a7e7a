"""Slips of the keyboard: words that are none, blanks that are too many."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.joined import signs
from baocao138.prose.misspelt import FIRST, KEYS, SECOND, Misspelt, meets, misspelt
from baocao138.prose.short_forms import short_forms
from baocao138.prose.spacing import SIGNS, spacing
from baocao138.prose.vni import keyed

MOST = 5
"""Slips of one kind told in one text: where there are more, the rest comes of the same."""
_KEYS = frozenset(KEYS)
_NAMES = {FIRST: b"c", SECOND: b"h", b" \n": b" ", SIGNS: b","}
_CLASSES = bytes(next((name[0] for among, name in _NAMES.items() if byte in among), ord(".")) for byte in range(0x100))


def may_have_slip(data: bytes, signs: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly there is none. ``signs`` are the rare ones among them."""
    row = data.translate(_CLASSES)
    return meets(row) or b" ," in row or not _KEYS.isdisjoint(signs)


def has_slip(text: str) -> bool:
    """True where any is in a file's text."""
    return next(misspelt(text), None) is not None or next(spacing(text), None) is not None


def check_slips(passage: Passage) -> Iterator[Diagnostic]:
    """Of each kind the first ones, each word once."""
    told: dict[str, Misspelt] = {}
    for word in misspelt(passage.text):
        told.setdefault(word.typed, word)
    for word in islice(told.values(), MOST):
        message = f"“{word.typed}” không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"
        hint = f"có phải là: {word.right}?" if word.right else "gõ lại chữ này; chữ viết tắt thì viết hoa"
        yield finding("B143", passage.at(word.start, word.end), message, hint)
    for row in islice(keyed(passage.text), MOST):
        message = f"“{row.typed}” còn phím số của kiểu gõ VNI: bộ gõ chưa bỏ dấu"
        yield finding("B143", passage.at(row.start, row.end), message, f"có phải là: {row.right}?")
    for short in islice({each.typed: each for each in reversed([*short_forms(passage.text)])}.values(), MOST):
        message = f"“{short.typed}” là chữ viết tắt khi nhắn tin, không dùng trong báo cáo"
        yield finding("B143", passage.at(short.start, short.end), message, f"viết:  {short.right}")
    for slip in islice(spacing(passage.text), MOST):
        place, hint = passage.at(slip.start, slip.end), f"viết liền: {slip.word}{slip.sign}"
        yield finding("B148", place, f"thừa dấu cách trước dấu {slip.sign}", hint)
    for sign in islice(signs(passage.text), MOST):
        yield finding("B148", passage.at(sign.start, sign.end), sign.wrong, f"viết:  {sign.right}")
