"""The quick look for names at a file's bytes: what stands before its capital letters, some ten microseconds.

A name has three capitalised words in a row, or stands behind a word for a person; nearly all texts have neither. What
they have is looked at once more by ``names`` itself, so that an ordinary file is never taken for one with a name.
"""

from __future__ import annotations

from baocao138.language.people import LINKS, PRONOUNS, VICTIMS

# Capitals are X; brackets, quotes, signs of comments, ends of lines are blanks. Đ is two bytes: the second tells.
_BLANK = b"\n\r\t([\"':-#\x9c"
_CLASSES = bytes(
    0x58 if 0x41 <= byte <= 0x5A or byte == 0x90 else 0x20 if byte in _BLANK else byte for byte in range(0x100)
)
_DROPPED = b"\xc4\xe2\x80{}=_"
_CAPITAL = b" X"
_FAR_CAPITAL = b"  X"
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
_SIGNS = [bytes((byte,)) for byte in (*b"!$%&)*+,./;<>?@\\]^`|~", 0x93, 0x94, 0x99, 0x9D, 0xA6, 0xB7)]
_ENDS = frozenset(
    [*_TAILS, *(sign + tail[1:] for tail in _TAILS if tail[:1] == b" " for sign in _SIGNS)]
    + [bytes((byte,)) + b" em" for byte in range(0x100)]
    + [sign + b"em" for sign in _SIGNS]
)
_MIDDLES = frozenset((_row("hị"), _row("HỊ"), b"hi", b"XI"))
# A word longer than this is none of a name. Bytes that capitals beyond ASCII begin with.
_LONGEST, _BEYOND = 24, frozenset((b" ", b"\xc3", b"\xe1", b"\xc6"))
_EVEN = frozenset(bytes((byte,)) for byte in range(0x20, 0xC0, 2))
_BORN, _NEAR = b"sinh", 100


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
    if b" " in {piece[-1:] for piece in pieces[:-1]}:  # a capital at the beginning of a line, behind a bracket
        while _FAR_CAPITAL in row:
            row = row.replace(_FAR_CAPITAL, _CAPITAL)
        pieces = row.split(_CAPITAL)
    if not _ENDS.isdisjoint([piece[-_TAIL:] for piece in pieces]):
        return True
    behind = [piece.partition(b" ")[2] for piece in pieces]
    if any(_is_large(rest.lstrip()) for rest in behind if rest[:1] in _BEYOND):
        return True
    words = [at for at, rest in enumerate(behind) if not rest]
    return any(_goes_on(pieces[at], behind[at + 1]) for at in words if at + 1 < len(pieces))


def _goes_on(word: bytes, rest: bytes) -> bool:
    """True where a capitalised word may begin a name; ``rest`` stands behind the capitalised one that follows it."""
    return len(word) < _LONGEST and (not rest or word in _MIDDLES or _BORN in rest[:_NEAR])


def _is_large(word: bytes) -> bool:
    """True for a capital beyond ASCII: in À to Ý the first ones, in Ạ to Ỹ every second one, Ơ and Ư."""
    if word[:1] == b"\xc3":
        return word[1:2] < b"\x9e"
    return word[2:3] in _EVEN if word[:1] == b"\xe1" else word[1:2] in (b"\xa0", b"\xaf")
