"""Pictures that come from the report: ``{{ hinh(x) }}`` alone in a paragraph, where x is a picture.

The paragraph's look is the template's; the picture is as large as it says, or as fits between the margins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.environment import PICTURE
from baocao138.docx.heal import Stream
from baocao138.docx.looks import Looks
from baocao138.docx.names import CT, OFFICE, PIC, TYPES, WP, A, R, W
from baocao138.docx.opc import NO_RELATIONS, add_relation, content_types, relations_name
from baocao138.docx.room import EMU, available
from baocao138.docx.tags import Tag
from baocao138.docx.xml import instructions, parse, remove, write
from baocao138.model.picture import Picture
from baocao138.model.place import DocumentPlace

ALONE = re.compile(r"hinh\s*\([^()]*\)")
ANY = re.compile(r"\bhinh\s*\(")
MILLIMETRE = 36_000  # in EMU
SPACES = {"wp": WP[1:-1], "a": A[1:-1], "pic": PIC[1:-1], "r": R[1:-1]}


def misplaced(stream: Stream, tags: Sequence[Tag], place: DocumentPlace) -> Diagnostic | None:
    """B426 for a call of hinh() with anything beside it, or where no picture can stand."""
    tag = next((tag for tag in tags if tag.kind != "comment" and ANY.search(tag.body)), None)
    if tag is None:
        return None
    is_alone = tag.kind == "print" and ALONE.fullmatch(tag.body) and stream.text.strip() == tag.source
    if is_alone and all(span.node.tag == W + "t" for span in stream.over(tag) if span.kind == "text"):
        return None
    hint = "để {{ hinh(…) }} một mình trong một đoạn, trong ngoặc chỉ có tên của hình"
    return finding("B426", place, f"thẻ “{tag.source}”: hinh() phải đứng một mình trong đoạn", hint)


def place(
    root: etree._Element,
    pictures: Sequence[Picture],
    looks: Looks,
    body: etree._Element,
    parts: dict[str, bytes],
    part: str,
) -> None:
    """Put the pictures of a filled part where it asks for them, and their files and links into the package."""
    home = root.find(W + "body")
    links = parse(parts.get(relations_name(part), NO_RELATIONS))
    for mark in instructions(root, PICTURE):
        text = mark.getparent()
        paragraph = next(mark.iterancestors(W + "p"))
        if text is None:
            continue
        picture = pictures[int(mark.text or 0)]
        file = _file(parts, picture.png)
        room = available(paragraph, body if home is None else home, looks.styles) * EMU
        width, height = round(picture.width * MILLIMETRE), round(picture.height * MILLIMETRE)
        if width > room:
            width, height = room, round(height * room / width)
        link = add_relation(links, part, file, OFFICE + "image", "rIdHinh")
        text.addprevious(_drawing(picture.words, link, width, height))
        remove(mark)
        if not text.text:
            remove(text)
    parts[relations_name(part)] = write(links)


def _file(parts: dict[str, bytes], png: bytes) -> str:
    """Add a file to the package; its name. Its kind is told by its ending, as Word does."""
    number = next(number for number in range(1, len(parts) + 2) if f"word/media/hinh{number}.png" not in parts)
    name = f"word/media/hinh{number}.png"
    parts[name] = png
    types = parse(parts[TYPES])
    if not content_types(types).of(name):
        types.insert(0, etree.Element(CT + "Default", {"Extension": "png", "ContentType": "image/png"}))
        parts[TYPES] = write(types)
    return name


def _drawing(words: str, link: str, width: int, height: int) -> etree._Element:
    """The picture in the line of text (ECMA-376 part 1, 20.4.2.8); its number is given when the part is mended."""
    size = {"cx": str(width), "cy": str(height)}
    drawing = etree.Element(W + "drawing")
    inline = etree.SubElement(drawing, WP + "inline", dict.fromkeys(("distT", "distB", "distL", "distR"), "0"), SPACES)
    etree.SubElement(inline, WP + "extent", size)
    etree.SubElement(inline, WP + "docPr", {"id": "0", "name": "Hình", "descr": words})
    locks = etree.SubElement(inline, WP + "cNvGraphicFramePr")
    etree.SubElement(locks, A + "graphicFrameLocks", {"noChangeAspect": "1"})
    graphic = etree.SubElement(inline, A + "graphic")
    data = etree.SubElement(graphic, A + "graphicData", {"uri": PIC[1:-1]})
    picture = etree.SubElement(data, PIC + "pic")
    about = etree.SubElement(picture, PIC + "nvPicPr")
    etree.SubElement(about, PIC + "cNvPr", {"id": "0", "name": "Hình"})
    etree.SubElement(about, PIC + "cNvPicPr")
    fill = etree.SubElement(picture, PIC + "blipFill")
    etree.SubElement(fill, A + "blip", {R + "embed": link})
    etree.SubElement(etree.SubElement(fill, A + "stretch"), A + "fillRect")
    shape = etree.SubElement(picture, PIC + "spPr")
    moved = etree.SubElement(shape, A + "xfrm")
    etree.SubElement(moved, A + "off", {"x": "0", "y": "0"})
    etree.SubElement(moved, A + "ext", size)
    etree.SubElement(etree.SubElement(shape, A + "prstGeom", {"prst": "rect"}), A + "avLst")
    return drawing
