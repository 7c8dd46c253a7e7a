"""The runs of a paragraph: letters with their looks, and what years of editing leave between them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from html import escape

from tests.judges.check.looks import JUNK, Look
from tests.judges.check.paper import Par, restyle
from tests.judges.check.properties import run_properties
from tests.judges.check.styles import run_style
from tests.judges.check.ways import Ways

WHO = 'w:author="Văn phòng" w:date="2026-06-01T08:00:00Z"'
BREAKS = {"\n": "<w:br/>", "\t": "<w:tab/>", "\u2011": "<w:noBreakHyphen/>"}


class Ids:
    """Numbers that occur once in a document, for bookmarks, revisions and shapes; and whether lines have their type."""

    def __init__(self) -> None:
        self._last = 0
        self.shapes = False

    def next(self) -> int:
        self._last += 1
        return self._last


def text_xml(text: str) -> str:
    """The inside of a run: text, breaks, tabs, hyphens that do not break."""
    pieces = [piece for piece in re.split("([\n\t\u2011])", text) if piece]
    return "".join(BREAKS.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>' for piece in pieces)


def run(text: str, properties: str, mark: str = "") -> str:
    """One run."""
    return f"<w:r{mark}>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{text_xml(text)}</w:r>"


def runs(par: Par, look: Look, base: Look | None, ways: Ways, ids: Ids, *, text: str | None = None) -> str:
    """All runs of a paragraph; ``text`` in place of its own where a number is typed before it."""
    whole = par.text if text is None else text
    found: list[str] = []
    for piece, its_look in _parts(par, whole, look):
        properties = run_properties(its_look, base, run_style(its_look, par.role, ways))
        found += [_left_behind(bit, properties, ways, ids) for bit in _bits(piece, ways)]
    if "hidden" in ways.residue and found:
        found.append(run("ẩn", f"{run_properties(JUNK, None)}".replace("<w:color", "<w:vanish/><w:color")))
    return "".join(found)


def _parts(par: Par, text: str, look: Look) -> Iterator[tuple[str, Look]]:
    if par.part is None:
        yield text, look
        return
    words, changes = par.part
    before, found, after = text.partition(words)
    assert found, f"{words!r} is not in {text!r}"
    for piece, its_look in ((before, look), (words, restyle(look, changes)), (after, look)):
        if piece:
            yield piece, its_look


def _bits(text: str, ways: Ways) -> list[str]:
    """The text cut at chance places, the same on every run."""
    if "split" not in ways.residue or len(text) < 2:
        return [text] if text else []
    chance = random.Random(text)
    cuts = sorted({chance.randrange(1, len(text)) for _ in range(1 + len(text) // 25)})
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


def _left_behind(text: str, properties: str, ways: Ways, ids: Ids) -> str:
    """A run, wrapped or followed by marks of revision, proofreading and bookmarks; none of them prints."""
    chance = random.Random(f"{text} behind")
    made = run(text, properties, f' w:rsidR="00{chance.randrange(0x100000, 0xFFFFFF):06X}"' if ways.residue else "")
    kind = chance.choice([*sorted(ways.residue), "none"])
    if kind == "bookmarks":
        number = ids.next()
        return f'<w:bookmarkStart w:id="{number}" w:name="dau{number}"/>{made}<w:bookmarkEnd w:id="{number}"/>'
    if kind == "proof":
        return f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>'
    if kind == "inserted":
        return f'<w:ins w:id="{ids.next()}" {WHO}>{made}</w:ins>'
    if kind == "deleted":
        gone = f'<w:del w:id="{ids.next()}" {WHO}>{run("bỏ đi", run_properties(JUNK))}</w:del>'
        return made + gone.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
    if kind == "smart":
        return f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place">{made}</w:smartTag>'
    if kind == "controls":
        return (
            f'<w:sdt><w:sdtPr><w:id w:val="{ids.next() + 1000}"/></w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>'
        )
    return made
