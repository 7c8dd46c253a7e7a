"""What the law asks of each part of a report, as looks: a size, a weight, a place. Lengths are points.

Sources: Decree 30/2020/NĐ-CP, Annex I, Part I, II, III and V; Circular 01/2011/TT-BNV for the older profile.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

ND30, TT01 = "nd30_2020", "tt01_2011"
TIMES = "Times New Roman"


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph and its letters print; ``line`` counts single lines where ``pitch`` is auto, else points."""

    size: float = 14
    bold: bool = False
    italic: bool = False
    align: str = "both"
    first: float = 0
    left: float = 0
    right: float = 0
    before: float = 0
    after: float = 0
    line: float = 1
    pitch: str = "auto"
    font: str = TIMES
    colour: str = "auto"
    caps: bool = False
    underline: bool = False


# What Word starts a new document with; every good document has to overrule it.
JUNK: Final = Look(size=11, align="left", after=8, line=1.08, font="Calibri", colour="1F3864")

BODY: Final = Look(first=36, before=6, line=1.15)
CENTRED: Final = Look(align="center")
BOLD: Final = replace(CENTRED, bold=True)

BODY_ROLES: Final = ("ground", "body", "roman", "title", "numbered", "point", "dash", "closing")


def looks(profile: str, *, small: bool = False) -> dict[str, Look]:
    """The looks of all roles at the larger or the smaller end of what is allowed."""
    head, text = (12, 13) if small else (13, 14)
    title = 14 if profile == TT01 else text
    body = replace(BODY, size=text)
    return {
        "parent": replace(CENTRED, size=head),
        "issuer": replace(BOLD, size=head),
        "country": replace(BOLD, size=head),
        "motto": replace(BOLD, size=text),
        "number": replace(CENTRED, size=13, before=3),
        "about": replace(CENTRED, size=head, before=6),
        "date": replace(CENTRED, size=text, italic=True, before=3),
        "type": replace(BOLD, size=title, before=12),
        "subject": replace(BOLD, size=title),
        "addressee": replace(CENTRED, size=text, before=12),
        "addressees": Look(size=text, align="left", left=110, before=12),
        "addressees item": Look(size=text, align="left", left=165),
        "ground": replace(body, italic=profile == ND30),
        "body": body,
        "part": replace(BOLD, size=text, before=12),
        "part title": replace(BOLD, size=text),
        "roman": replace(body, bold=True),
        "title": replace(body, bold=True),
        "numbered": body,
        "point": body,
        "dash": body,
        "closing": body,
        "to": Look(size=12, bold=True, italic=True, align="left"),
        "recipient": Look(size=11, align="left"),
        "drafter": Look(size=11, align="left"),
        "authority": replace(BOLD, size=text),
        "post": replace(BOLD, size=text),
        "room": replace(CENTRED, size=text),
        "other post": replace(BOLD, size=text),
        "name": replace(BOLD, size=text),
        "annex": replace(BOLD, size=14),
        "annex title": replace(BOLD, size=text),
        "annex note": replace(CENTRED, size=text, italic=True),
        "caption": replace(BOLD, size=13, before=6),
        "unit": Look(size=13, italic=True, align="right"),
        "cell": Look(size=13, align="left"),
        "cell head": replace(BOLD, size=13),
        "page": replace(CENTRED, size=text, align="center" if profile == ND30 else "right"),
        "address": Look(size=11, align="center"),
    }
