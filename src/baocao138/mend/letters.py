"""Foreign letters in words that are otherwise Vietnamese, or codes: they look right and are never found again."""

from __future__ import annotations

import unicodedata

from baocao138.mend.edit import Edit
from baocao138.mend.reading import Reading
from baocao138.model.alike import ETH, LATIN, mixed_words, words_with_eth


def eths(now: Reading) -> list[Edit]:
    """Ð and ð as Đ and đ. In a text typed for a font of before Unicode they mean other letters, and stay."""
    if "B003" in now.codes:
        return []
    what = "đổi chữ Ð, ð của nước khác thành Đ, đ của tiếng Việt"
    return [Edit(word.start(), word.end(), word[0].translate(ETH), what) for word in words_with_eth(now.text)]


def alikes(now: Reading) -> list[Edit]:
    """Cyrillic and Greek letters as the Latin ones they look like."""
    return [
        Edit(
            word.start(),
            word.end(),
            unicodedata.normalize("NFC", word[0].translate(LATIN)),
            "đổi chữ cái Nga, Hy Lạp trông giống chữ La-tinh thành chữ La-tinh",
        )
        for word in mixed_words(now.text)
    ]
