"""The tree of an agency's file to the model."""

from __future__ import annotations

from baocao138.model.count import DECIMALS, Reported, read_reported
from baocao138.model.identifier import normal
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.model.submission import Entry, Figure, Submission
from baocao138.read.tree import Mapping, Node, Scalar
from baocao138.schema.take import code, codes, day, items, key_place, mapping, maybe, scalar, silences, text
from baocao138.schema.texts import Paragraphs

TOTAL = "tong"


def submission_of(tree: Mapping, file: str, period: Period, entries: tuple[Entry, ...]) -> Submission:
    """The file as a whole; ``entries`` have been made by ``entry_of``."""
    return Submission(
        file=file,
        agency=code(tree, "don_vi"),
        agency_place=key_place(tree, "don_vi"),
        period=period,
        period_place=key_place(tree, "ky"),
        entries=entries,
        replaces=text(tree, "thay_the"),
        since=day(tree, "tu_ngay"),
        until=day(tree, "den_ngay"),
        symbol=text(tree, "so_ky_hieu"),
        symbol_place=_place(tree, "so_ky_hieu"),
        date=day(tree, "ngay"),
        date_place=_place(tree, "ngay"),
        since_place=_place(tree, "tu_ngay"),
        until_place=_place(tree, "den_ngay"),
        replaces_place=tree.key("thay_the").place if "thay_the" in tree else None,
        silences=silences(tree),
    )


def entry_of(node: Mapping, paragraphs: Paragraphs) -> Entry:
    """One item of ``noi_dung``."""
    figures = node.get("so_lieu")
    return Entry(
        section=code(node, "muc"),
        place=key_place(node, "muc"),
        subject=maybe(node, "chu_the"),
        joint=codes(node, "cung_thuc_hien"),
        partners=codes(node, "phoi_hop"),
        paragraphs=tuple(paragraphs.read(scalar(item))[0] for item in items(node, "doan")),
        figures=tuple(
            figure
            for indicator, value in (mapping(figures).items() if figures else ())
            for figure in _figures(normal(indicator), value, mapping(figures).key(indicator).place)
        ),
        named=tuple(
            (normal(scalar(item).value), scalar(item).place)
            for key in ("cung_thuc_hien", "phoi_hop")
            for item in items(node, key)
        ),
    )


def _place(tree: Mapping, key: str) -> Place | None:
    return key_place(tree, key) if key in tree else None


def _figures(indicator: str, node: Node, place: Place) -> list[Figure]:
    if isinstance(node, Scalar):
        return [_figure(indicator, node, (place,))]
    found: list[Figure] = []
    for name, value in mapping(node).items():
        axis = "" if name == TOTAL else normal(name)
        named = (place, mapping(node).key(name).place) if axis else (place,)
        if isinstance(value, Mapping):
            found += [
                _figure(indicator, scalar(number), (*named, value.key(group).place), axis, normal(group))
                for group, number in value.items()
            ]
        else:
            found.append(_figure(indicator, scalar(value), named, axis))
    return found


def _figure(indicator: str, node: Scalar, named: tuple[Place, ...], axis: str = "", group: str = "") -> Figure:
    value = read_reported(node.value, DECIMALS)
    if isinstance(value, Malformed):
        raise TypeError(value)
    reported: Reported = value
    return Figure(indicator, reported, node.value.strip(), node.place, axis, group, named)
