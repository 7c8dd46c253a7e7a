"""What the file says of itself: title, creator and time come from the report, never from a clock or a machine."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from baocao138.docx.contract import Properties
from baocao138.docx.names import CORE_TYPE, CP, CT, DC, DCTERMS, EP, OFFICE, PACKAGE, REL, ROOT_RELATIONS, TYPES, XSI, W
from baocao138.docx.opc import relations_name
from baocao138.docx.xml import parse, write

CORE = "docProps/core.xml"
NAMES = {"cp": CP[1:-1], "dc": DC[1:-1], "dcterms": DCTERMS[1:-1], "xsi": XSI[1:-1]}
STALE = tuple(
    EP + name
    for name in (
        "TotalTime",
        "Pages",
        "Words",
        "Characters",
        "CharactersWithSpaces",
        "Lines",
        "Paragraphs",
        "TitlesOfParts",
        "HeadingPairs",
    )
)
ZONE_FREE = "%Y-%m-%dT%H:%M:%SZ"


def core(root: etree._Element | None, properties: Properties) -> etree._Element:
    """The core properties with those of the report put in; made new where the template has none."""
    made = etree.Element(CP + "coreProperties", nsmap=NAMES) if root is None else root
    moment = _utc(properties.created)
    if properties.title:
        _set(made, DC + "title", properties.title)
    if properties.creator:
        _set(made, DC + "creator", properties.creator)
        _set(made, CP + "lastModifiedBy", properties.creator)
    _set(made, CP + "revision", "1")
    for old in made.findall(CP + "lastPrinted"):
        made.remove(old)
    for name in ("created", "modified"):
        _set(made, DCTERMS + name, moment).set(XSI + "type", "dcterms:W3CDTF")
    return made


def _utc(moment: datetime) -> str:
    """A time without zone counts as universal time: the machine's zone must not show."""
    aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return aware.strftime(ZONE_FREE)


def _set(root: etree._Element, name: str, text: str) -> etree._Element:
    """The one element of that name, as core properties allow each only once."""
    found = root.findall(name)
    for extra in found[1:]:
        root.remove(extra)
    node = found[0] if found else etree.SubElement(root, name)
    node.text = text
    return node


def app(root: etree._Element) -> None:
    """Counts of pages and words were the template's, and are untrue of the report."""
    for node in [child for child in root if child.tag in STALE]:
        root.remove(node)


def settings(root: etree._Element) -> None:
    """No marks of editing sessions, no template of the template.

    And a zoom with its size, which the schema wants and some programs leave out.
    """
    for node in [*root.findall(W + "rsids"), *root.findall(W + "attachedTemplate")]:
        root.remove(node)
    for zoom in root.iter(W + "zoom"):
        if zoom.get(W + "percent") is None:
            zoom.set(W + "percent", "100")


def detach(parts: dict[str, bytes], settings_part: str) -> None:
    """Cut the link to the template that the template itself was made from: it names a user's folder, or runs macros."""
    name = relations_name(settings_part)
    root = parse(parts[name]) if name in parts else None
    linked = [] if root is None else [node for node in root if node.get("Type") == OFFICE + "attachedTemplate"]
    if root is None or not linked:
        return
    for node in linked:
        root.remove(node)
    parts[name] = write(root)


def register_core(parts: dict[str, bytes]) -> None:
    """Name the core properties in the package, for a template without them."""
    types = parse(parts[TYPES])
    etree.SubElement(types, CT + "Override", {"PartName": "/" + CORE, "ContentType": CORE_TYPE})
    parts[TYPES] = write(types)
    root = parse(parts[ROOT_RELATIONS])
    target = {"Id": "rIdCore", "Type": PACKAGE + "core-properties", "Target": CORE}
    etree.SubElement(root, REL + "Relationship", target)
    parts[ROOT_RELATIONS] = write(root)


def drop_thumbnail(parts: dict[str, bytes]) -> None:
    """A picture of the template's first page is not one of the report's."""
    root = parse(parts[ROOT_RELATIONS])
    for node in list(root):
        if node.get("Type") in (PACKAGE + "thumbnail", OFFICE + "metadata/thumbnail"):
            parts.pop(node.get("Target", "").lstrip("/"), None)
            root.remove(node)
    parts[ROOT_RELATIONS] = write(root)
