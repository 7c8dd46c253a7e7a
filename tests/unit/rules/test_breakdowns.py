"""Axes that do not add up to the whole: what the other axes say of where the mistake is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, Edit, said, spoiled

CODE, FILE = "so_nan_nhan_ho_tro", f"{NEW}/so-y-te.yaml"
MEN: Edit = ("{nam: 5, nu: 17}", "{nam: 6, nu: 17}")
AGES: Edit = ("tu_18: 12}", "tu_18: 13}")
UNCLEAR = "phần chưa rõ thì phải có nhóm riêng trong danh mục"


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        (
            [MEN],
            [
                (
                    "các nhóm của gioi_tinh cộng lại được 23, khác tổng số 22",
                    "nhom_tuoi cộng được 22 nên nhiều khả năng sai ở gioi_tinh: kiểm tra lại từng nhóm; " + UNCLEAR,
                )
            ],
        ),
        (
            [MEN, AGES],
            [
                (
                    "các nhóm của gioi_tinh và nhom_tuoi đều cộng lại được 23, khác tổng số 22",
                    "nhiều khả năng sai ở tổng số, đúng ra là 23; không phải vậy thì kiểm tra lại từng nhóm",
                )
            ],
        ),
        (
            [MEN, ("tu_18: 12}", "tu_18: 11}")],
            [
                (
                    "các nhóm của gioi_tinh cộng lại được 23, khác tổng số 22",
                    "kiểm tra lại từng nhóm và tổng số; " + UNCLEAR,
                ),
                (
                    "các nhóm của nhom_tuoi cộng lại được 21, khác tổng số 22",
                    "kiểm tra lại từng nhóm và tổng số; " + UNCLEAR,
                ),
            ],
        ),
        # A number that is not exact tells nothing of where the mistake is.
        (
            [MEN, ("tu_18: 12}", "tu_18: hơn 10}")],
            [
                (
                    "các nhóm của gioi_tinh cộng lại được 23, khác tổng số 22",
                    "kiểm tra lại từng nhóm và tổng số; " + UNCLEAR,
                )
            ],
        ),
    ],
)
def test_which_of_them_is_wrong(edits: list[Edit], told: list[tuple[str, str]], tmp_path: Path) -> None:
    found = said(spoiled(tmp_path, FILE, *edits))
    assert found == [("B303", f"{CODE}: {message}", hint) for message, hint in told]
