"""The quick look for names at a file's bytes: what stands before its capital letters, some ten microseconds.

A name has three capitalised words in a row, or stands behind a word for a person; nearly all texts have neither. What
they have is looked at once more by ``names`` itself, so that an ordinary file is never taken for one with a name.
"""

from __future__ import annotations

import re

from baocao138.language.people import LINKS, PRONOUNS, VICTIMS

# Capitals are X; brackets, quotes and the ends of lines are blanks. Đ is two bytes, of which the second tells.
_BLANK = b"\n\r\t([\"':-\x9c"
_CLASSES = bytes(
    0x58 if 0x41 <= byte <= 0x5A or byte == 0x90 else 0x20 if byte in _BLANK else byte for byte in range(0x100)
)
_DROPPED = b"\xc4\xe2\x80"
_CAPITAL = b" X"
_BLANKS = re.compile(rb" {2,}X")
_NO_BREAK = "\u00a0".encode()


def _row(words: str) -> bytes:
    return words.encode().translate(_CLASSES, _DROPPED)


_TAIL = 4
_SINGLE = [word for word in (*VICTIMS, *PRONOUNS) if " " not in word]
_TAILS = [
    (b" " + _row(words.split()[-1])).split(_CAPITAL)[-1][-_TAIL:]
    for words in (*VICTIMS, *PRONOUNS, *LINKS, *map(str.capitalize, _SINGLE))
]
# A sign may stand right before the word; before "em" any letter, for it is short.
_SIGNS = [bytes((byte,)) for byte in (*b"!#$%&)*+,./;<=>?@\\]^_`{|}~", 0x93, 0x94, 0x99, 0x9D, 0xA6, 0xB7)]
_ENDS = frozenset(
    [*_TAILS, *(sign + tail[1:] for tail in _TAILS if tail[:1] == b" " for sign in _SIGNS)]
    + [bytes((byte,)) + b" em" for byte in range(0x100)]
    + [sign + b"em" for sign in _SIGNS]
)
_MIDDLES = frozenset((_row("hị"), _row("HỊ"), b"hi", b"XI"))
# A word longer than this is none of a name. Bytes that capitals beyond ASCII begin with.
_LONGEST, _BEYOND = 24, (b"\xc3", b"\xe1", b"\xc6")
_BORN = _row("sinh n"), _row("cùng sinh n")


def may_name(data: bytes, *, is_ordinary: bool = False) -> bool:
    """False where ``names`` certainly finds nothing in the text that ``data`` is the UTF-8 of."""
    if not _has_capitals(data if is_ordinary else data.replace(_NO_BREAK, b" ")):
        return False
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    from baocao138.language.names import names

    return next(names(text), None) is not None


def _has_capitals(data: bytes) -> bool:
    row = b" " + data.translate(_CLASSES, _DROPPED)
    pieces = row.split(_CAPITAL)
    last = {piece[-1:] for piece in pieces[:-1]}
    if b" " in last:  # a capital at the beginning of a line, behind a bracket
        pieces = _BLANKS.sub(_CAPITAL, row).split(_CAPITAL)
    if not _ENDS.isdisjoint([piece[-_TAIL:] for piece in pieces]):
        return True
    words = [at for at, piece in enumerate(pieces) if b" " not in piece]
    return any(_goes_on(pieces[at], pieces[at + 1]) for at in words if at + 1 < len(pieces))


def _goes_on(word: bytes, behind: bytes) -> bool:
    """True where a capitalised word and the one behind it may be the beginning of a name."""
    if len(word) > _LONGEST:
        return False
    rest = behind.partition(b" ")[2]
    return not rest or word in _MIDDLES or rest[:1] in _BEYOND or rest.lstrip().startswith(_BORN)
