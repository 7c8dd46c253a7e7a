"""Personal numbers with letters in them: passports near the words for them, and e-mail addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.language.hit import Hit
from baocao138.language.near import AFTER, BEFORE, Surroundings

PASSPORT, MAIL = "số hộ chiếu", "địa chỉ thư điện tử"

# Vietnamese passports: one letter and seven digits (eight on the chip passports); Chinese ones: one or two and eight.
_PASSPORT = re.compile(r"(?<![^\W_])[A-Za-z]{1,2}(?:[ .\u00a0-]?[0-9]){7,8}(?![0-9A-Za-z])")
_MAIL = re.compile(r"[ \t]?(?:@|[(\[](?:at|AT)[)\]])[ \t]?(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![^\W_])")
AT = ("@", "(at)", "[at]", "(AT)", "[AT]")
_NAME = re.compile(r"[\w.+%'-]{1,64}$")


def passports(text: str, around: Surroundings) -> Iterator[Hit]:
    """Numbers of passports in a cleaned text, within reach of the words for them; ``around`` is of the same text."""
    starts, ends = around.places("passport")
    seen = 0
    for start, end in zip(starts, ends, strict=True):
        left, right = max(seen, start - AFTER - 20), min(len(text), end + BEFORE + 20)
        for match in _PASSPORT.finditer(text, left, right):
            if match.start() >= seen and around.means("passport", *match.span()):
                seen = match.end()
                yield Hit("B603", match.start(), match.end(), PASSPORT)


def mails(text: str) -> Iterator[Hit]:
    """E-mail addresses in a cleaned text."""
    if not any(sign in text for sign in AT):
        return
    for match in _MAIL.finditer(text):
        name = _NAME.search(text, max(0, match.start() - 64), match.start())
        if name:
            yield Hit("B604", name.start(), match.end(), MAIL)
