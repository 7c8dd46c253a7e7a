"""Looks as Word's run and paragraph properties: only what differs from what the paragraph already inherits."""

from __future__ import annotations

from tests.judges.check.looks import Look
from tests.judges.check.ways import Ways

ALL = None  # inherit nothing: every property is written


def twips(points: float) -> int:
    """Word's unit of length, a twentieth of a point."""
    return round(points * 20)


def on(tag: str, value: bool) -> str:
    """A toggle; switched off in words, for leaving it out would inherit."""
    return f"<w:{tag}/>" if value else f'<w:{tag} w:val="0"/>'


def run_properties(look: Look, inherited: Look | None = ALL, style: str = "") -> str:
    """The inside of w:rPr, in the order that the schema asks for."""
    found = [f'<w:rStyle w:val="{style}"/>'] if style else []

    def differs(name: str) -> bool:
        return inherited is None or getattr(look, name) != getattr(inherited, name)

    if differs("font"):
        found.append("<w:rFonts " + " ".join(f'w:{part}="{look.font}"' for part in FONTS) + "/>")
    for tag, name in (("b", "bold"), ("i", "italic")):
        if differs(name):
            found += [on(tag, getattr(look, name)), on(f"{tag}Cs", getattr(look, name))]
    if differs("caps"):
        found.append(on("caps", look.caps))
    if differs("colour"):
        found.append(f'<w:color w:val="{look.colour}"/>')
    if differs("size"):
        half = round(look.size * 2)
        found.append(f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>')
    if differs("underline"):
        found.append(f'<w:u w:val="{"single" if look.underline else "none"}"/>')
    return "".join(found)


FONTS = ("ascii", "hAnsi", "cs", "eastAsia")


def paragraph_properties(look: Look, inherited: Look | None, ways: Ways) -> str:
    """Spacing, indents and alignment for the inside of w:pPr."""
    spacing = _spacing(look, inherited, ways)
    indents = _indents(look, inherited, ways)
    found = [f"<w:spacing {spacing}/>"] if spacing else []
    if indents:
        found.append(f"<w:ind {indents}/>")
    if ways.gap == "contextual" and look.bold and look.first:
        found.append("<w:contextualSpacing/>")
    if inherited is None or look.align != inherited.align:
        found.append(f'<w:jc w:val="{look.align}"/>')
    return "".join(found)


def _spacing(look: Look, inherited: Look | None, ways: Ways) -> str:
    found: dict[str, object] = {}
    for side in ("before", "after"):
        value = getattr(look, side)
        if inherited is not None and value == getattr(inherited, side):
            continue
        if ways.gap == "auto" and value == 6:
            found |= {side: 100, f"{side}Autospacing": 1}
        elif ways.gap == "lines" and value == 6:
            found |= {side: 120, f"{side}Lines": 50}
        else:
            found[side] = twips(value)
    if inherited is None or (look.line, look.pitch) != (inherited.line, inherited.pitch):
        found |= {"line": round(look.line * 240) if look.pitch == "auto" else twips(look.line), "lineRule": look.pitch}
    return " ".join(f'w:{name}="{value}"' for name, value in found.items())


def _indents(look: Look, inherited: Look | None, ways: Ways) -> str:
    found: dict[str, object] = {}
    for side in ("left", "right"):
        if inherited is None or getattr(look, side) != getattr(inherited, side):
            found[side] = twips(getattr(look, side))
    if inherited is None or look.first != inherited.first:
        if ways.indent == "chars" and look.first > 0:
            found["firstLineChars"] = round(look.first / look.size * 100)
        found["firstLine" if look.first >= 0 else "hanging"] = twips(abs(look.first))
    return " ".join(f'w:{name}="{value}"' for name, value in found.items())
