"""The effective looks of a run and of a paragraph: defaults, the chain of styles, what is set on the spot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import W
from baocao138.docx.numbers import DECIMAL, decimal, whole
from baocao138.docx.widths import Type

OFF = ("0", "false", "off")
TOGGLES = ("b", "i", "caps", "smallCaps")
DEEPEST = 20
WORD_DEFAULT = "20"  # half-points, where a document says nothing


class Looks(NamedTuple):
    """The styles of a document, by id; ``default`` is the paragraph style of paragraphs that name none."""

    styles: dict[str, etree._Element]
    default: str = ""
    defaults: etree._Element | None = None
    paragraph_defaults: etree._Element | None = None

    @classmethod
    def of(cls, root: etree._Element | None) -> Looks:
        """Read word/styles.xml."""
        if root is None:
            return cls({})
        styles: dict[str, etree._Element] = {}
        default = ""
        for style in root.iter(W + "style"):
            styles[style.get(W + "styleId", "")] = style
            if style.get(W + "type") == "paragraph" and style.get(W + "default") in ("1", "true", "on"):
                default = style.get(W + "styleId", "")
        letters, paragraphs = (root.find(f"{W}docDefaults/{W}{p}Default/{W}{p}") for p in ("rPr", "pPr"))
        return cls(styles, default, letters, paragraphs)

    def style_of(self, paragraph: etree._Element) -> str:
        """The id of a paragraph's style."""
        named = paragraph.find(W + "pPr/" + W + "pStyle")
        return self.default if named is None else named.get(W + "val", "")

    def chain(self, style: str) -> Iterator[etree._Element]:
        """The style and those that it is based on, nearest first."""
        for _ in range(DEEPEST):
            node = self.styles.get(style)
            if node is None:
                return
            yield node
            base = node.find(W + "basedOn")
            style = "" if base is None else base.get(W + "val", "")

    def run_type(self, run: etree._Element, paragraph_style: str, table_style: str = "") -> Type:
        """The looks of a run in a paragraph of that style, in a table of that style."""
        own = run.find(W + "rPr")
        named = None if own is None else own.find(W + "rStyle")
        letter_style = "" if named is None else named.get(W + "val", "")
        by_paragraph = [each for style in self.chain(paragraph_style) for each in style.findall(W + "rPr")]
        by_letter = [each for style in self.chain(letter_style) for each in style.findall(W + "rPr")]
        layers = [*([own] if own is not None else []), *by_letter, *by_paragraph]
        layers += [each for style in self.chain(table_style) for each in style.findall(W + "rPr")]
        layers += [self.defaults] if self.defaults is not None else []

        def value(name: str, otherwise: str) -> float:
            found = (layer.find(W + name) for layer in layers)
            text = next((node.get(W + "val", otherwise) for node in found if node is not None), otherwise)
            return decimal(text.rstrip("%"), float(otherwise))

        flags = {name: self._toggle(name, own, by_letter, by_paragraph) for name in TOGGLES}
        return Type(
            size=value("sz", WORD_DEFAULT) / 2,
            bold=flags["b"],
            italic=flags["i"],
            caps=flags["caps"],
            small_caps=flags["smallCaps"] and not flags["caps"],
            spacing=value("spacing", "0"),
            scale=value("w", "100") / 100,
        )

    def _toggle(
        self, name: str, own: etree._Element | None, by_letter: list[etree._Element], by_paragraph: list[etree._Element]
    ) -> bool:
        """A toggle set on the spot counts; set by both kinds of style it cancels out (ECMA-376 part 1, 17.7.3)."""
        direct = _flag(own, name)
        if direct is not None:
            return direct
        letter = next((flag for layer in by_letter if (flag := _flag(layer, name)) is not None), False)
        paragraph = next((flag for layer in by_paragraph if (flag := _flag(layer, name)) is not None), False)
        return (letter != paragraph) or bool(_flag(self.defaults, name))

    def indents(self, paragraph: etree._Element) -> tuple[int, int, int]:
        """Left, right and first-line indent in twips (hanging is negative)."""
        layers = [paragraph.find(W + "pPr")]
        layers += [style.find(W + "pPr") for style in self.chain(self.style_of(paragraph))]
        nodes = [node for layer in layers if layer is not None and (node := layer.find(W + "ind")) is not None]

        def value(*names: str) -> int | None:
            for node in nodes:
                for name in names:
                    text = node.get(W + name)
                    if text is not None and DECIMAL.fullmatch(text):
                        return -whole(text) if name == "hanging" else whole(text)
            return None

        return value("left", "start") or 0, value("right", "end") or 0, value("hanging", "firstLine") or 0


def _flag(layer: etree._Element | None, name: str) -> bool | None:
    node = None if layer is None else layer.find(W + name)
    return None if node is None else node.get(W + "val", "1") not in OFF
