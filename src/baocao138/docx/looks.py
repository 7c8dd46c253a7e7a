"""The effective looks of a run and of a paragraph: defaults, the chain of styles, what is set on the spot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from baocao138.docx.names import W
from baocao138.docx.numbers import DECIMAL, decimal, whole
from baocao138.docx.widths import TWIPS, Type

OFF = ("0", "false", "off")
TOGGLES = ("b", "i", "caps", "smallCaps")
DEEPEST = 20
HALVES = 2  # in a point
WORD_DEFAULT = "20"  # half-points, where a document says nothing


class Layers(NamedTuple):
    """What sets the looks of a run, by where it stands, each nearest first."""

    own: list[etree._Element]
    letter_style: list[etree._Element]
    paragraph_style: list[etree._Element]
    table_style: list[etree._Element]
    defaults: list[etree._Element]


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

    def names(self) -> dict[str, str]:
        """What Word calls each style, by its id."""
        found = {style: node.find(W + "name") for style, node in self.styles.items()}
        return {style: "" if name is None else name.get(W + "val", "") for style, name in found.items()}

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

    def run_layers(self, run: etree._Element, paragraph_style: str, table_style: str = "") -> list[etree._Element]:
        """All that may set the looks of a run, nearest first (ECMA-376 part 1, 17.7.2)."""
        return [layer for kind in self._by_kind(run, paragraph_style, table_style) for layer in kind]

    def _by_kind(self, run: etree._Element, paragraph_style: str, table_style: str) -> Layers:
        own = run.find(W + "rPr")
        named = None if own is None else own.find(W + "rStyle")
        letter_style = "" if named is None else named.get(W + "val", "")
        return Layers(
            [] if own is None else [own],
            self._letters(letter_style),
            self._letters(paragraph_style),
            self._letters(table_style),
            [] if self.defaults is None else [self.defaults],
        )

    def _letters(self, style: str) -> list[etree._Element]:
        """What a style and those that it is based on say of letters."""
        return [each for one in self.chain(style) for each in one.findall(W + "rPr")]

    def run_type(self, run: etree._Element, paragraph_style: str, table_style: str = "") -> Type:
        """The looks of a run in a paragraph of that style, in a table of that style."""
        kinds = self._by_kind(run, paragraph_style, table_style)
        layers = [layer for kind in kinds for layer in kind]

        def value(name: str, otherwise: str) -> float:
            found = (layer.find(W + name) for layer in layers)
            text = next((node.get(W + "val", otherwise) for node in found if node is not None), otherwise)
            if text.endswith("pt"):  # a strict file may say points
                in_point = HALVES if name == "sz" else TWIPS
                return in_point * decimal(text.removesuffix("pt"), float(otherwise) / in_point)
            return decimal(text.rstrip("%"), float(otherwise))

        flags = {name: _toggle(name, kinds) for name in TOGGLES}
        return Type(
            size=value("sz", WORD_DEFAULT) / 2,
            bold=flags["b"],
            italic=flags["i"],
            caps=flags["caps"],
            small_caps=flags["smallCaps"] and not flags["caps"],
            spacing=value("spacing", "0"),
            scale=value("w", "100") / 100,
        )

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


def _toggle(name: str, kinds: Layers) -> bool:
    """A toggle set on the spot counts; set by both kinds of style it cancels out (ECMA-376 part 1, 17.7.3)."""
    if any(layer.find(W + name) is not None for layer in kinds.own):
        return flag(kinds.own, name)
    return flag(kinds.letter_style, name) != flag(kinds.paragraph_style, name) or flag(kinds.defaults, name)


def is_on(node: etree._Element | None) -> bool:
    """Whether an element that switches something on does so (ECMA-376 part 1, 17.17.4); None does not."""
    return node is not None and node.get(W + "val", "1") not in OFF


def flag(layers: Iterable[etree._Element], name: str) -> bool:
    """What the nearest of the layers that says anything of a switch says of it; False where none does."""
    return is_on(next((node for layer in layers if (node := layer.find(W + name)) is not None), None))
