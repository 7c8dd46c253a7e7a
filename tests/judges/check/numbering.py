"""Numbers that Word counts: an outline of Roman or Arabic sections, and dashes."""

from __future__ import annotations

from tests.judges.check.looks import Look
from tests.judges.check.paper import Par
from tests.judges.check.properties import paragraph_properties
from tests.judges.check.styles import W
from tests.judges.check.ways import Ways

ROMAN, ARABIC, DASH = 1, 2, 3
LEVELS = {
    ROMAN: (("upperRoman", "%1."), ("decimal", "%2."), ("lowerLetter", "%3)")),
    ARABIC: (("decimal", "%1."), ("decimal", "%1.%2.")),
    DASH: (("bullet", "-"),),
}
PLACES = {
    (True, "roman"): (ROMAN, 0),
    (True, "title"): (ROMAN, 1),
    (True, "point"): (ROMAN, 2),
    (False, "title"): (ARABIC, 0),
    (False, "numbered"): (ARABIC, 1),
}


def place(par: Par, ways: Ways, *, roman: bool) -> tuple[int, int] | None:
    """The list and the level of a paragraph that Word numbers."""
    if ways.numbers == "typed" or not par.number or par.typed:
        return None
    return (DASH, 0) if par.number == "-" else PLACES.get((roman, par.role))


def number_properties(par: Par, ways: Ways, *, roman: bool) -> str:
    """The paragraph's place in its list; nothing where the number is typed."""
    found = place(par, ways, roman=roman)
    return f'<w:numPr><w:ilvl w:val="{found[1]}"/><w:numId w:val="{found[0]}"/></w:numPr>' if found else ""


def numbering(body: Look, ways: Ways) -> str:
    """The whole part."""
    follow = "space" if ways.numbers == "blank" else "tab"
    lists = []
    for number, levels in LEVELS.items():
        rows = "".join(_level(depth, form, text, follow, body, ways) for depth, (form, text) in enumerate(levels))
        lists.append(
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{rows}</w:abstractNum>'
        )
    nums = "".join(f'<w:num w:numId="{one}"><w:abstractNumId w:val="{one}"/></w:num>' for one in LEVELS)
    return f"<w:numbering {W}>{''.join(lists)}{nums}</w:numbering>"


def _level(depth: int, form: str, text: str, follow: str, body: Look, ways: Ways) -> str:
    """Indents stand here too: Word takes them from the list where the paragraph's style names none of its own."""
    shape = paragraph_properties(Look(first=body.first), Look(), ways)
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="{follow}"/>'
        f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr>{shape}</w:pPr></w:lvl>'
    )
