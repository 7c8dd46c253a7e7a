"""What the keys of Telex stand for: ``ddawng`` is ``đăng``, ``truyềnf`` is ``truyền``."""

from __future__ import annotations

from baocao138.model.syllable import VOWELS, is_syllable, with_tone, without_tones

_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_LETTERS = (
    ("dd", "đ"), ("uwow", "ươ"), ("wow", "ươ"), ("uow", "ươ"), ("uwo", "ươ"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"),
    ("aw", "ă"), ("ow", "ơ"), ("uw", "ư"),
)  # fmt: skip


def read_telex(word: str) -> str:
    """The syllable that the keys of a lower-case word make, "" where they make none that bears a mark."""
    text, tones = without_tones(word)
    for keys, letter in _LETTERS:
        text = text.replace(keys, letter)
    key = max(text.rfind(each) for each in _TONES)
    if key > 0 and VOWELS.search(text, 0, key):
        tones.append(_TONES[text[key]])
        text = text[:key] + text[key + 1 :]
    # A tone that is typed again is no mistake of its own; no syllable ends in ă or â.
    if len(set(tones)) > 1 or text[-1:] in "ăâ" or not VOWELS.search(text):
        return ""
    read = with_tone(text, tones[0]) if tones else text
    return read if not read.isascii() and is_syllable(read) else ""
