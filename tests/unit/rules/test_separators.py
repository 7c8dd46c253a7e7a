"""A point or a comma in the wrong place: for counts and for sums of money, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, said, spoiled

FRONT, WARD = (f"{NEW}/{name}.yaml" for name in ("uy-ban-mat-tran-to-quoc", "phuong-gia-thiet"))
PEOPLE, MONEY = "so_luot_nguoi_truyen_thong", "kinh_phi_thuc_hien"
WHOLE = "chỉ tiêu này là số đếm, không có phần lẻ; xem bản gốc là "
LAST = " rồi viết lại (kỳ 2025H1 ghi 1.870)"


@pytest.mark.parametrize(
    ("typed", "reason", "hint"),
    [
        ("20.85", "có dấu chấm đặt sai chỗ", f"{WHOLE}2.085 hay 20.850{LAST}"),
        ("2.08", "có dấu chấm đặt sai chỗ", f"{WHOLE}2.080 hay 208{LAST}"),
        ("hơn 2.1", "có dấu chấm đặt sai chỗ", f"{WHOLE}hơn 2.100 hay hơn 21{LAST}"),
        ("208.5", "có dấu chấm đặt sai chỗ", f"{WHOLE}2.085 hay 208.500{LAST}"),
        ("2.0855", "có dấu chấm đặt sai chỗ", f"{WHOLE}20.855{LAST}"),
        ("2,0855", "có dấu phẩy đặt sai chỗ", f"{WHOLE}20.855{LAST}"),
        (
            "2,085", "có dấu phẩy ở hàng nghìn",
            "chỉ tiêu này là số đếm, không có phần lẻ; số nghìn dùng dấu chấm: viết 2.085",
        ),
        (
            "2085.0", "có dấu chấm đặt sai chỗ",
            "viết 2085",
        ),
    ],
)  # fmt: skip
def test_a_count(typed: str, reason: str, hint: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, FRONT, (f"{PEOPLE} = 2.085", f"{PEOPLE} = {typed}"))
    assert said(found) == [("B110", f"{PEOPLE}: “{typed}” {reason}", hint)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("20,85", "xem bản gốc là 2.085 hay 20.850 rồi viết lại"),
        ("hơn 2.085,5", "xem bản gốc là hơn 20.855 hay hơn 2.085.500 rồi viết lại"),
        ("08,5", "xem bản gốc là 85 hay 8.500 rồi viết lại"),
    ],
)
def test_a_fraction_of_a_count(typed: str, meant: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, FRONT, (f"{PEOPLE} = 2.085", f"{PEOPLE} = {typed}"))
    hint = f"chỉ tiêu này là số đếm, không có phần lẻ; {meant}"
    assert said(found) == [("B301", f"{PEOPLE}: “{typed}” có phần lẻ", hint)]


@pytest.mark.parametrize(
    ("typed", "reason", "hint"),
    [
        ("9.5", "dùng dấu chấm cho phần lẻ", "phần lẻ đứng sau dấu phẩy: viết 9,5"),
        ("khoảng 9.5", "dùng dấu chấm cho phần lẻ", "phần lẻ đứng sau dấu phẩy: viết khoảng 9,5"),
        (
            "9.55", "dùng dấu chấm cho phần lẻ",
            "phần lẻ đứng sau dấu phẩy, chỉ tiêu này nhận nhiều nhất 1 chữ số lẻ: viết 9,6",
        ),
        (
            "9,525", "không rõ là số thập phân hay số nghìn",
            "là số nghìn thì viết 9.525; là số thập phân thì viết 9,5 (chỉ tiêu này nhận nhiều nhất 1 chữ số lẻ)",
        ),
        (
            "9,5255", "có quá nhiều chữ số sau dấu phẩy",
            "chỉ tiêu này nhận nhiều nhất 1 chữ số lẻ: viết 9,5",
        ),
    ],
)  # fmt: skip
def test_a_sum_of_money(typed: str, reason: str, hint: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, WARD, (f"{MONEY}: 9,5", f"{MONEY}: {typed}"))
    assert said(found) == [("B110", f"{MONEY}: “{typed}” {reason}", hint)]


def test_a_group_has_no_last_time(tmp_path: Path) -> None:
    found = spoiled(tmp_path, f"{NEW}/so-y-te.yaml", ("{nam: 5, nu: 17}", "{nam: 5, nu: 1.7}"))
    assert said(found) == [("B110", "nu: “1.7” có dấu chấm đặt sai chỗ", f"{WHOLE}17 hay 1.700 rồi viết lại")]
