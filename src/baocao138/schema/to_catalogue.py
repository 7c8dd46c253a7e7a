"""Trees of the two catalogues to the model."""

from __future__ import annotations

from baocao138.model.catalogue import Agency, Indicator, Kind, Section, Succession
from baocao138.model.identifier import normal
from baocao138.read.tree import Mapping, Scalar
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
    scalar,
    text,
)


def agencies_of(tree: Mapping) -> tuple[Agency, ...]:
    """The agencies in the order of the file."""
    return tuple(_agency(node) for node in mappings(tree, "don_vi"))


def _agency(node: Mapping) -> Agency:
    duty = node.get("phai_bao_cao")
    return Agency(
        id=code(node, "ma"),
        name=text(node, "ten"),
        place=key_place(node, "ma"),
        short_name=text(node, "ten_ngan"),
        subject=text(node, "ten_trong_bao_cao"),
        owes_sections=codes(duty, "muc") if isinstance(duty, Mapping) else (),
        owes_indicators=codes(duty, "chi_tieu") if isinstance(duty, Mapping) else (),
        members=codes(node, "gom"),
        since=day(node, "tu"),
        until=day(node, "den"),
        since_place=key_place(node, "tu") if "tu" in node else None,
        until_place=key_place(node, "den") if "den" in node else None,
        name_place=key_place(node, "ten"),
        subject_place=key_place(node, "ten_trong_bao_cao") if "ten_trong_bao_cao" in node else None,
        successors=tuple(
            Succession(normal(item.value))
            if isinstance(item, Scalar)
            else Succession(
                code(mapping(item), "don_vi"), codes(mapping(item), "muc"), codes(mapping(item), "chi_tieu")
            )
            for item in items(node, "ke_thua")
        ),
        named=(
            *(named_codes(duty, "muc", "chi_tieu") if isinstance(duty, Mapping) else ()),
            *named_codes(node, "gom", "ke_thua"),
            *(
                named
                for item in items(node, "ke_thua")
                if isinstance(item, Mapping)
                for named in named_codes(item, "don_vi", "muc", "chi_tieu")
            ),
        ),
    )


def sections_of(tree: Mapping) -> tuple[Section, ...]:
    """The sections in the order of the file."""
    return tuple(
        Section(
            code(node, "ma"),
            text(node, "tieu_de"),
            key_place(node, "ma"),
            sections_of(node),
            key_place(node, "tieu_de"),
        )
        for node in mappings(tree, "muc")
    )


def indicators_of(tree: Mapping) -> tuple[Indicator, ...]:
    """The indicators in the order of the file."""
    return tuple(_indicator(node) for node in mappings(tree, "chi_tieu"))


def labels_of(tree: Mapping) -> tuple[tuple[str, str], ...]:
    """The printed names of axes and groups."""
    labels = tree.get("nhan_phan_to")
    return tuple((normal(name), text(labels, name)) for name in labels) if isinstance(labels, Mapping) else ()


def _indicator(node: Mapping) -> Indicator:
    axes = node.get("phan_to")
    return Indicator(
        id=code(node, "ma"),
        name=text(node, "ten"),
        unit=text(node, "don_vi_tinh"),
        kind=Kind(text(node, "loai_so").replace("_", "-")),
        section=code(node, "muc"),
        place=key_place(node, "ma"),
        short_id=normal(maybe(node, "ma_ngan") or ""),
        axes=tuple((normal(axis), tuple(normal(scalar(item).value) for item in items(axes, axis))) for axis in axes)
        if isinstance(axes, Mapping)
        else (),
        subset_of=codes(node, "tap_con_cua"),
        carried_over=codes(node, "chuyen_ky"),
        sum_of=codes(node, "tong_cua"),
        decimals=int(text(node, "thap_phan") or 0),
        since=day(node, "tu"),
        until=day(node, "den"),
        note=text(node, "ghi_chu"),
        adds_over_agencies=text(node, "cong_theo_don_vi") == "co",
        successor=normal(maybe(node, "ke_thua") or ""),
        named=named_codes(node, "muc", "tap_con_cua", "chuyen_ky", "tong_cua", "ke_thua"),
        name_place=key_place(node, "ten"),
    )
