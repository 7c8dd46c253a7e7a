"""The tree of the standing office's frame to the model."""

from __future__ import annotations

from baocao138.model.frame import (
    Annex,
    EntryOf,
    Frame,
    Item,
    Omission,
    Part,
    Points,
    Recipients,
    Rewording,
    Signature,
    Text,
)
from baocao138.model.identifier import normal
from baocao138.model.period import Period
from baocao138.model.place import Place
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.take import (
    code,
    codes,
    day,
    items,
    key_place,
    mapping,
    mappings,
    maybe,
    named_codes,
    ordinal,
    passage,
    passages,
    scalar,
    silences,
    start,
    text,
    texts,
)


def frame_of(tree: Mapping, file: str, period: Period) -> Frame:
    """The file as a whole."""
    return Frame(
        file=file,
        place=key_place(tree, "ky"),
        period=period,
        issuer=text(tree, "co_quan_ban_hanh"),
        subject=passages(tree, "trich_yeu"),
        parts=_parts(tree),
        issuer_in_words=text(tree, "ten_co_quan"),
        superior=text(tree, "co_quan_cap_tren"),
        symbol=text(tree, "so_ky_hieu"),
        symbol_place=key_place(tree, "so_ky_hieu"),
        locality=text(tree, "dia_danh"),
        date=day(tree, "ngay"),
        date_place=key_place(tree, "ngay"),
        addressees=passages(tree, "kinh_gui"),
        grounds=passages(tree, "can_cu"),
        opening=passages(tree, "mo_dau"),
        closing=passages(tree, "ket_bai"),
        end_mark=text(tree, "dau_ket"),
        recipients=tuple(
            Recipients(
                texts(node, "ten"), text(node, "muc_dich"), tuple(scalar(item).place for item in items(node, "ten"))
            )
            for node in mappings(tree, "noi_nhan")
        ),
        filed=text(tree, "luu"),
        drafter=text(tree, "nguoi_soan"),
        signature=_signature(mapping(tree.get("ky_ten"))),
        template=text(tree, "mau") or "bao-cao",
        padding=0 if text(tree, "kieu_so") == "2" else 2,
        numbering=texts(tree, "danh_so"),
        annexes=tuple(
            Annex(
                passage(node.get("tieu_de")),
                passages(node, "doan"),
                text(node, "bang"),
                _codes(node, "chi_tieu"),
                _codes(node, "bieu_do"),
            )
            for node in mappings(tree, "phu_luc")
        ),
        omissions=tuple(
            Omission(agency, codes(node, "muc"), text(node, "ly_do"), place if several else start(node), ordinal(node))
            for node in mappings(tree, "khong_in")
            for several in [isinstance(node.get("don_vi"), Sequence)]
            for agency, place in named_codes(node, "don_vi")
        ),
        rewordings=tuple(
            Rewording(
                code(node, "don_vi"),
                code(node, "muc"),
                passages(node, "doan"),
                start(node),
                ordinal(node),
                maybe(node, "chu_the"),
            )
            for node in mappings(tree, "sua_loi_van")
        ),
        silences=silences(tree),
        typed=tuple((key, key_place(tree, key)) for key in tree),
    )


def _codes(node: Mapping, key: str) -> tuple[tuple[str, Place], ...]:
    return tuple((normal(scalar(item).value), scalar(item).place) for item in items(node, key))


def _signature(node: Mapping) -> Signature:
    return Signature(
        authority=texts(node, "quyen_han"),
        post=text(node, "chuc_vu"),
        other_post=text(node, "chuc_danh"),
        rank=text(node, "cap_bac"),
        name=text(node, "ho_ten"),
        name_place=key_place(node, "ho_ten"),
        authority_place=key_place(node, "quyen_han"),
    )


def _parts(tree: Mapping) -> tuple[Part, ...]:
    return tuple(_part(node) for node in mappings(tree, "muc"))


def _part(node: Mapping) -> Part:
    placed = tuple(EntryOf(normal(scalar(item).value), scalar(item).place) for item in items(node, "don_vi"))
    return Part(
        id=code(node, "ma"),
        place=key_place(node, "ma"),
        title=passage(node.get("tieu_de")) if node.get("tieu_de") is not None else None,
        number=maybe(node, "so_muc"),
        paragraphs=passages(node, "doan"),
        items=placed + tuple(_item(item) for item in items(node, "gach_dau_dong")),
        parts=_parts(node),
        closing=passages(node, "doan_cuoi"),
    )


def _item(node: Node) -> Item:
    if isinstance(node, Scalar):
        return Text((passage(node),))
    if isinstance(node, Sequence):
        return Text(tuple(passage(item) for item in node.items))
    if node.get("don_vi") is not None:
        dash = text(node, "gach") != "khong"
        return EntryOf(code(node, "don_vi"), key_place(node, "don_vi"), ordinal(node), dash)
    if node.get("doan") is not None:
        return Text(passages(node, "doan"), dash=False)
    return Points(passage(node.get("y")), passages(node, "con"), text(node, "dau") or "+")
