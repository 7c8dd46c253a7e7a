"""A template as plain text, to see what an edit has changed: page, paragraphs with styles, looks of these styles.

Nothing is numbered but tables, so that a paragraph put in changes one line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from baocao138.diagnostic.finding import Outcome
from baocao138.docx import opc
from baocao138.docx.looks import Looks, flag
from baocao138.docx.names import W
from baocao138.docx.numbers import DECIMAL, whole
from baocao138.docx.place import Spot, located, shown_text
from baocao138.docx.template import Document, open_document
from baocao138.model.place import part_in_words

Layers = Sequence[etree._Element]
TWIPS_IN_MM = 1440 / 25.4
SIDES = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}
ALIGNED = {"both": "đều hai bên", "center": "giữa", "right": "phải", "end": "phải", "left": "trái", "start": "trái"}
KEPT = {
    "keepNext": "giữ cùng đoạn sau",
    "keepLines": "không ngắt giữa đoạn",
    "pageBreakBefore": "sang trang mới",
}


def outline(template: bytes, name: str) -> Outcome[str]:
    """The text of a template, a paragraph a line. ``name`` is the file as shown to people."""
    opened = open_document(template, name)
    return Outcome(None if opened.value is None else _outlined(opened.value), opened.diagnostics)


def _outlined(document: Document) -> str:
    looks = Looks.of(document.roots.get(document.of_type(opc.STYLES)))
    names = looks.names()
    lines = list(_pages(document))
    used: dict[str, None] = {}
    for part in document.pages():
        lines += ["", f"== {part_in_words(part)} =="]
        lines += _part(document.roots[part], looks, names, used)
    lines += ["", "== kiểu chữ =="]
    lines += [
        f"[{names[style]}] {_looks(style, looks)}"
        for style in sorted(used, key=lambda each: names.get(each, ""))
        if style in names
    ]
    return "\n".join(lines).strip() + "\n"


def _part(root: etree._Element, looks: Looks, names: dict[str, str], used: dict[str, None]) -> Iterator[str]:
    before = Spot(0)
    for paragraph, spot in located(root):
        if spot.fallback:
            continue
        if spot[1:] != before[1:]:
            yield f"-- {_where(spot)}"
        before = spot
        style = looks.style_of(paragraph)
        used[style] = None
        own = _paragraph_looks(paragraph.findall(W + "pPr"))
        text = _visible(shown_text(paragraph).replace("\t", "→").replace("\n", "⏎"))
        yield f"[{names.get(style, style)}] {text}{f'  ({own})' if own else ''}".rstrip()


def _visible(text: str) -> str:
    """The text with a name for each character that shows nothing or turns others round."""
    if text.isprintable():
        return text
    return "".join(each if each == "\u00a0" or each.isprintable() else f"<U+{ord(each):04X}>" for each in text)


def _where(spot: Spot) -> str:
    words = ["hộp chữ"] if spot.boxed else []
    if spot.table:
        words.append(f"bảng {spot.table}, dòng {spot.row}, cột {spot.column}")
    return ", ".join(words) or "ngoài bảng"


def _pages(document: Document) -> Iterator[str]:
    """Size and margins of each section, in millimetres."""
    for section in document.roots[document.main].iter(W + "sectPr"):
        size, margins = section.find(W + "pgSz"), section.find(W + "pgMar")
        words = []
        if size is not None:
            words.append(f"khổ {_mm(size.get(W + 'w'))} x {_mm(size.get(W + 'h'))} mm")
        if margins is not None:
            words.append(
                "lề " + ", ".join(f"{word} {_mm(margins.get(W + side))}" for side, word in SIDES.items()) + " mm"
            )
        yield f"Trang: {'; '.join(words) or 'không ghi khổ giấy, lề'}"


def _mm(twips: str | None) -> str:
    return str(round(whole(twips) / TWIPS_IN_MM)) if twips and DECIMAL.fullmatch(twips) else "?"


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")


def _looks(style: str, looks: Looks) -> str:
    plain = etree.Element(W + "r")
    kind = looks.run_type(plain, style)
    font = _value(looks.run_layers(plain, style), "rFonts", "ascii") or ""
    words = [font, f"cỡ {_number(kind.size)}"]
    flags = {"đậm": kind.bold, "nghiêng": kind.italic, "in hoa": kind.caps, "hoa nhỏ": kind.small_caps}
    words += [word for word, on in flags.items() if on]
    if kind.spacing:
        words.append(f"giãn chữ {_number(kind.spacing)}")
    layers = [node for each in looks.chain(style) if (node := each.find(W + "pPr")) is not None]
    return ", ".join(filter(None, [*words, _paragraph_looks(layers)]))


def _paragraph_looks(layers: Layers) -> str:
    """Alignment, spacing, indents and page rules, the nearest layer first; points, and millimetres for indents."""
    words = []
    if (aligned := _value(layers, "jc", "val")) is not None:
        words.append(f"canh {ALIGNED.get(aligned, aligned)}")
    for name, word in (("before", "cách trên"), ("after", "cách dưới")):
        if (twips := _value(layers, "spacing", name)) is not None and DECIMAL.fullmatch(twips):
            words.append(f"{word} {_number(whole(twips) / 20)}")
    if (line := _value(layers, "spacing", "line")) is not None and DECIMAL.fullmatch(line):
        exact = _value(layers, "spacing", "lineRule") in ("exact", "atLeast")
        words.append(f"dòng {_number(whole(line) / 20)} điểm" if exact else f"dòng {_number(whole(line) / 240)}")
    for name, word in (("left", "lùi trái"), ("right", "lùi phải"), ("firstLine", "thụt"), ("hanging", "treo")):
        if (twips := _value(layers, "ind", name)) is not None and twips.strip("-") not in ("", "0"):
            words.append(f"{word} {_mm(twips)} mm")
    words += [word for name, word in KEPT.items() if flag(layers, name)]
    return ", ".join(words)


def _value(layers: Layers, tag: str, name: str) -> str | None:
    for layer in layers:
        node = layer.find(W + tag)
        if node is not None and (value := node.get(W + name)) is not None:
            return value
    return None
