"""From a part of the template to the source of a Jinja template, one line of it per tag.

The lines are the map of errors: Jinja knows only lines, so the number of a line is the number of a tag.
"""

from __future__ import annotations

import re
from bisect import bisect
from itertools import groupby

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import breaks, control, heal, hollow, lines, pictures, strays
from baocao138.docx.blocks import Mark, match
from baocao138.docx.names import W
from baocao138.docx.place import Spot, document_place, located, shown_text
from baocao138.docx.tags import Tag, guessed, scan
from baocao138.docx.xml import elements, instructions, strings, text_of
from baocao138.model.place import DocumentPlace

WORD = re.compile(r"\w+")
INSTRUCTION = re.compile(rf"<\?{heal.MARK} (\d+)\?>")
IN_ATTRIBUTES = strings("//@*[contains(., '{{') or contains(., '{%')]")
LEFT = elements(".//*[text()[contains(., '{{') or contains(., '{%') or contains(., '{#')]]")
BOUND = (W + "dataBinding", W + "showingPlcHdr")


class Compiled:
    """A part ready for Jinja: ``order[k]`` is the number of the tag on line k + 2 of ``source``.

    ``marks`` also holds tags that cannot be read, so far as they can be guessed; those are not in ``order``. ``spoilt``
    are the words in them. ``strays`` is text that may be a tag, which only those can say who know the names; ``lines``
    is where lines are drawn, ``breaks`` are page and section breaks in loops.
    """

    def __init__(self, part: str) -> None:
        self.part = part
        self.source = ""
        self.marks: list[Mark] = []
        self.order: list[int] = []
        self.problems: list[Diagnostic] = []
        self.spoilt: set[str] = set()
        self.lines: list[DocumentPlace] = []
        self.breaks: list[breaks.Break] = []
        self.strays: list[tuple[strays.Stray, DocumentPlace]] = []

    def numbers(self) -> list[int]:
        """The numbers of all tags, those of a paragraph in the order of its text."""
        found: list[int] = []
        for _, same in groupby(enumerate(self.marks), key=lambda pair: id(pair[1].place)):
            found += [number for number, _ in sorted(same, key=lambda pair: pair[1].tag.start)]
        return found

    def at_line(self, line: int) -> Mark | None:
        """The tag on a line of the source."""
        return self.marks[self.order[line - 2]] if 2 <= line < len(self.order) + 2 else None


def compile_part(root: etree._Element, file: str, part: str) -> Compiled:
    """Take the tags out of a part's paragraphs and write it as a template. ``root`` is used up."""
    compiled = Compiled(part)
    broken: dict[etree._Element, tuple[str, DocumentPlace]] = {}
    for paragraph, spot in list(located(root)):
        text = text_of(paragraph)
        if kind := breaks.kind_of(paragraph):
            broken[paragraph] = kind, document_place(file, part, spot, shown_text(paragraph))
        if strays.SUSPECT.search(text) and _attached(paragraph, root):
            _paragraph(compiled, paragraph, file, spot)
    _unreached(compiled, root, None, DocumentPlace(file, part))
    _attributes(compiled, root, file)
    compiled.breaks += breaks.in_loops(root, compiled.marks, broken)
    return _finished(compiled, root)


def compile_leaves(root: etree._Element, file: str, part: str) -> Compiled:
    """The same for a part of plain fields (document properties): every element with text is a paragraph."""
    compiled = Compiled(part)
    for number, node in enumerate([each for each in root.iter(etree.Element) if not len(each)], 1):
        stream = heal.leaf(node)
        place = document_place(file, part, Spot(number), stream.text)
        tags = _scanned(compiled, stream, place, node)
        if problem := pictures.misplaced(stream, tags, place):
            compiled.problems.append(problem)
        else:
            _embed(compiled, stream, tags, place, plain=True)
    return _finished(compiled, root)


def _finished(compiled: Compiled, root: etree._Element) -> Compiled:
    marks = [compiled.marks[number] for number in compiled.numbers()]
    compiled.problems += match([mark for mark in marks if mark.tag.kind == "block"])
    compiled.problems += hollow.check(root, compiled.marks)
    text = etree.tostring(root, encoding="unicode").replace("\n", "&#10;")
    compiled.source = INSTRUCTION.sub(lambda found: _written(compiled, int(found.group(1))), text)
    return compiled


def _written(compiled: Compiled, number: int) -> str:
    """A tag in Jinja's spelling, beginning with the line break that gives it a line of its own."""
    mark = compiled.marks[number]
    if mark.tag.kind == "comment":
        return ""
    compiled.order.append(number)
    if mark.tag.kind == "block":
        return "{%\n" + mark.tag.body + " %}"
    return "{{\n(" + mark.tag.body + ")|_plain }}" if mark.plain else "{{\n" + mark.tag.body + " }}"


def _attached(paragraph: etree._Element, root: etree._Element) -> bool:
    """False for a paragraph whose row or cell a control tag has just replaced."""
    return any(above is root for above in paragraph.iterancestors())


def _scanned(compiled: Compiled, stream: heal.Stream, place: DocumentPlace, node: etree._Element) -> list[Tag]:
    """The tags of a text; braces that make none, and other text that was meant as one, are told or kept."""
    tags, faults = scan(stream.text)
    near = list(strays.find(stream.shown(tags)))
    starts = [stray.start for stray in near]
    known: set[int] = set()
    for fault in faults:
        at = bisect(starts, fault.start) - 1
        meant = near[at] if at >= 0 and fault.start < near[at].end else None
        if meant is None or fault.whole or not strays.is_plausible(meant):
            compiled.problems.append(finding("B410", place, fault.message, fault.hint))
            _guess(compiled, fault.source, fault.start, place, node)
        elif at not in known:
            _told(compiled, meant, place, node)
        if meant is not None:
            known.add(at)
    near = [stray for at, stray in enumerate(near) if at not in known]
    for stray in near:
        if stray.is_command:
            _told(compiled, stray, place, node)
        else:
            compiled.strays.append((stray, place))
    return tags


def _told(compiled: Compiled, stray: strays.Stray, place: DocumentPlace, node: etree._Element) -> None:
    compiled.problems.append(strays.told(stray, place))
    compiled.spoilt.update(WORD.findall(stray.body))
    if stray.tag is not None:
        compiled.marks.append(Mark(stray.tag, place, False, node, sound=False))


def _guess(compiled: Compiled, source: str, start: int, place: DocumentPlace, node: etree._Element) -> None:
    """Keep what can be known of a tag that cannot be read, or does not get into the tree."""
    compiled.spoilt.update(WORD.findall(source))
    guess = guessed(source, start)
    if guess is not None:
        compiled.marks.append(Mark(guess, place, False, node, sound=False))


def _paragraph(compiled: Compiled, paragraph: etree._Element, file: str, spot: Spot) -> None:
    stream = heal.stream(paragraph)
    place = document_place(file, compiled.part, spot, shown_text(paragraph))
    _unreached(compiled, paragraph, stream, place)
    tags = []
    for tag in _scanned(compiled, stream, place, paragraph):
        reason = heal.obstacle(stream, tag)
        if reason:
            hint = "gõ lại thẻ liền một mạch, không có gì xen giữa"
            compiled.problems.append(finding("B416", place, f"không đọc được thẻ “{tag.source}”: {reason}", hint))
            _guess(compiled, tag.source, tag.start, place, paragraph)
        else:
            tags.append(tag)
    sound = True
    if any(tag.level in control.OWNERS for tag in tags):
        sound = _control(compiled, paragraph, stream, tags, place)
        if sound:
            return
    if lines.is_line(tags):
        compiled.problems += lines.prepare(paragraph, stream, tags[0], place, compiled.lines)
        return
    if problem := pictures.misplaced(stream, tags, place):
        compiled.problems.append(problem)
        return
    if tags:
        _unbind(paragraph)
        _embed(compiled, stream, tags, place, plain=False, sound=sound)


def _control(
    compiled: Compiled, paragraph: etree._Element, stream: heal.Stream, tags: list[Tag], place: DocumentPlace
) -> bool:
    """Put a tag in the place of what it stands for; False, with the problem told, where that cannot be."""
    tag = next(tag for tag in tags if tag.level in control.OWNERS)
    owned = control.owner(paragraph, tag.level)
    message, hint = control.trouble(owned, tag, stream)
    if message or owned is None:
        compiled.problems.append(finding("B415", place, message, hint))
        return False
    parent = control.replace(owned, len(compiled.marks))
    compiled.marks.append(Mark(tag, place, False, parent))
    return True


def _embed(
    compiled: Compiled,
    stream: heal.Stream,
    tags: list[Tag],
    place: DocumentPlace,
    *,
    plain: bool,
    sound: bool = True,
) -> None:
    numbered = {len(compiled.marks) + offset: tag for offset, tag in enumerate(tags)}
    openers = {number: heal.opener(stream, tag) for number, tag in numbered.items()}
    heal.embed(stream, numbered)
    placed = {each.text: each for node in set(openers.values()) for each in instructions(node, heal.MARK)}
    for number, tag in numbered.items():
        node = openers[number]
        parent = node
        if tag.kind == "block":
            parent = control.hoist(placed[str(number)])
        compiled.marks.append(Mark(tag, place, plain or node.tag != W + "t", parent, sound))


def _unbind(paragraph: etree._Element) -> None:
    """Word would overwrite the text of a content control that is bound to data, or shown as a placeholder."""
    for control_node in paragraph.iterancestors(W + "sdt"):
        _loosen(control_node)
    for control_node in paragraph.iter(W + "sdt"):
        _loosen(control_node)


def _loosen(control_node: etree._Element) -> None:
    properties = control_node.find(W + "sdtPr")
    if properties is not None:
        for each in [child for child in properties if child.tag in BOUND]:
            properties.remove(each)


def _unreached(compiled: Compiled, node: etree._Element, stream: heal.Stream | None, place: DocumentPlace) -> None:
    """A tag in a text that no paragraph shows (a guide to pronunciation, what a broken program left): say so."""
    read = set() if stream is None else {span.node for span in stream.spans}
    home = node if stream is not None else None
    for each in LEFT(node):
        if each not in read and next(each.iterancestors(W + "p"), None) is home:
            message = f"thẻ “{text_of(each)[:60]}” nằm ở chỗ không điền chữ được"
            compiled.problems.append(finding("B416", place, message, "gõ lại thẻ trong một đoạn thường, xóa chỗ này"))


def _attributes(compiled: Compiled, root: etree._Element, file: str) -> None:
    """A tag in an attribute (the alternative text of a picture) is not run: say so."""
    for text in IN_ATTRIBUTES(root):
        place = DocumentPlace(file, compiled.part, text=text[:160])
        message = f"thẻ “{text}” nằm trong thuộc tính của hình hoặc đối tượng, ở đó không điền được"
        compiled.problems.append(finding("B416", place, message, "chuyển thẻ ra phần chữ, hoặc xóa (Alt Text)"))
