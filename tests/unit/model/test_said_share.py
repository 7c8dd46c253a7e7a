"""Shares in per cent behind a number, told from those of something else."""

from __future__ import annotations

from decimal import Decimal

import pytest

from baocao138.model.said_share import said_share


@pytest.mark.parametrize(
    ("behind", "typed"),
    [
        (" tin (đạt 98%); phát hiện", "98"),
        (" tin (98%)", "98"),
        (" tin, đạt tỷ lệ 93,5%.", "93,5"),
        (" tin, chiếm 93.5 %,", "93.5"),
        (" tin", None),
        (" tin, đạt 98% kế hoạch năm", None),
        (" tin (tăng 5%)", None),
        (" tin. Tỷ lệ (98%)", None),
        (" tin và 31 vụ (đạt 98%)", None),
    ],
)
def test_behind_a_number(behind: str, typed: str | None) -> None:
    share = said_share(behind)
    assert (share.typed if share else None) == typed
    assert share is None or behind[share.start : share.end] == typed


@pytest.mark.parametrize(
    ("typed", "is_right"),
    [("93,5", True), ("93,54", True), ("93,55", True), ("94", True), ("93", True), ("98", False), ("93,7", False)],
)
def test_rounded_and_cut_shares_are_right(typed: str, is_right: bool) -> None:
    share = said_share(f" tin ({typed}%)")
    assert share
    assert share.is_of(Decimal(29), Decimal(31)) is is_right
