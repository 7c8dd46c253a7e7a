"""All mends of a file, and the promise that none of them makes it worse.

Each mend is made in the text, then the reader reads the whole again: where there are more findings than before, other
ones, or another meaning, the mend is not kept. Mending goes on until nothing changes, so that mending twice is mending
once; a text that comes to no rest is given back as it was.
"""

from __future__ import annotations

from collections.abc import Callable

from baocao138.mend.blanks import colons, dashes
from baocao138.mend.characters import composed, odd_spaces, unseen, wide
from baocao138.mend.edit import Edit, applied
from baocao138.mend.ends import last_line_end, trailing
from baocao138.mend.forms import forms
from baocao138.mend.letters import alikes, eths
from baocao138.mend.line_ends import line_ends
from baocao138.mend.opened import opened
from baocao138.mend.quotes import quotes
from baocao138.mend.reading import Reading, is_worse
from baocao138.mend.report import Done, Mended, told
from baocao138.mend.tabs import tabs
from baocao138.read.document import read_document

Find = Callable[[Reading], list[Edit]]

_MEANT: tuple[Find, ...] = (
    line_ends, composed, unseen, odd_spaces, wide, eths, alikes, tabs, colons, dashes, quotes, forms,
)  # fmt: skip
_OUTSIDE_VALUES: tuple[Find, ...] = (line_ends, trailing, last_line_end)
_ROUNDS = 12
# A mend adds a few signs; what grows like this is mended over and over, and is left alone.
_GROWTH = 8
_STEPS = 3
"""Times that all mends are made before the whole is held against what it was."""
_SINGLY = 20
"""Mends of one kind that are tried one by one where they cannot be kept together."""
_SINGLY_LENGTH = 100_000
_TWO_MARKS = b"\xef\xbb\xbf" * 2
_HOPELESS = frozenset(("B014", "B039"))


def mend(data: bytes, file: str) -> Mended:
    """The file with its safe mends. ``file`` is its name as shown to people. Raises nothing."""
    start = opened(data)
    if start is None or not start.text.strip():
        return Mended(data)
    now = Reading(start.text, file)
    if now.codes & _HOPELESS:
        return Mended(data)
    done = [Done(0, what, False) for what in start.what]
    for _ in range(_ROUNDS):
        made = _round(now, done)
        if made.text == now.text:
            break
        if len(made.text) > _GROWTH * (len(data) + _GROWTH):
            return Mended(data)
        now = made
    else:
        return Mended(data)
    mended = now.text.encode()
    # Zero bytes can make the reader take what was written for yet another encoding.
    if mended == data or opened(mended) != (now.text, ()):
        return Mended(data)
    if data.startswith(_TWO_MARKS):
        # The reader takes off one mark only, and does not look behind the other.
        seen = {found.code for found in read_document(data, file).diagnostics}
        if now.codes - seen:
            return Mended(data)
    return Mended(mended, told(done))


def _round(now: Reading, done: list[Done]) -> Reading:
    """Everything at once, since one mend may uncover what the next puts right; else kind by kind."""
    bold, bolder = now, list(done)
    for _ in range(_STEPS):
        step = bold
        for find in _MEANT:
            if edits := find(bold):
                bolder += _noted(bold, edits)
                bold = _made(bold, edits)
        if bold is step:
            break
    if bold is not now and not is_worse(now, bold):
        now, done[:] = bold, bolder
    elif bold is not now:
        for find in _MEANT:
            now = _kept(now, find(now), done, is_exact=False)
    for find in _OUTSIDE_VALUES:
        now = _kept(now, find(now), done, is_exact=True)
    return now


def _noted(now: Reading, edits: list[Edit]) -> list[Done]:
    return [Done(now.source.position(edit.start)[0], edit.what, edit.is_common) for edit in edits]


def _made(now: Reading, edits: list[Edit]) -> Reading:
    return Reading(applied(now.text, edits), now.file)


def _kept(now: Reading, edits: list[Edit], done: list[Done], *, is_exact: bool) -> Reading:
    """The text with these edits, all together or, where that is worse, with those that stand on their own."""
    if not edits:
        return now
    new = _made(now, edits)
    if not is_worse(now, new, is_exact=is_exact):
        done += _noted(now, edits)
        return new
    if len(edits) > _SINGLY or len(now.text) > _SINGLY_LENGTH:
        return now
    for edit in sorted(edits, reverse=True):  # from the end, so that the others stay where they are
        new = _made(now, [edit])
        if not is_worse(now, new, is_exact=is_exact):
            done += _noted(now, [edit])
            now = new
    return now
