"""Numbers beside last time's: which factors are told of, and what was most likely meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.rules.zeros import APART, factor
from tests.unit.rules.example import NEW, said, spoiled

WOMEN, HEALTH, POLICE = (f"{NEW}/{name}.yaml" for name in ("hoi-lien-hiep-phu-nu", "so-y-te", "cong-an-tinh"))
RIGHT = "thì ghi vào bo_qua kèm lý do"


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("2", "20"), ("08", "80"), ("12.500", "125.000"), ("97", "1.050"), ("5.720", "64.800"), ("1.100", "9.000"),
        ("412", "4.550"), ("5.720", "34.500"), ("24", "312"),
        ("264,0", "318.500.000"), ("120", "12.500"), ("hơn 750", "hơn 8.000"),
    ],
)  # fmt: skip
def test_what_is_told(small: str, large: str) -> None:
    for one, other in ((small, large), (large, small)):
        assert factor(one, other)
        assert len(one) != len(other) or one[0] + other[0] in APART


@pytest.mark.parametrize(("small", "large"), [("5.720", "171.600"), ("62", "1.900"), ("500", "12.500")])
def test_what_is_told_only_as_growth(small: str, large: str) -> None:
    assert factor(large, small)
    assert not factor(small, large)


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("2", "15"), ("5", "40"), ("1", "10"), ("3", "25"), ("01", "16"), ("12", "100"), ("15", "120"), ("18", "600"),
        ("40", "1.200"), ("5", "300"), ("03", "1.250"), ("5.720", "30.000"), ("1.250", "6.480"), ("0", "500"),
        ("chua-co-so-lieu", "500"), ("97", "97"),
    ],
)  # fmt: skip
def test_what_happens_by_itself(small: str, large: str) -> None:
    for one, other in ((small, large), (large, small)):
        assert not factor(one, other)


PEOPLE, MONEY = "so_luot_nguoi_truyen_thong = {}", "kinh_phi_thuc_hien = {}"


@pytest.mark.parametrize(
    ("file", "figure", "old", "new", "message", "hint"),
    [
        (
            WOMEN, PEOPLE, "6.480", "64.800",
            "64.800 gấp khoảng 11 lần kỳ 2025H1 (5.720), có thể gõ thừa một số 0",
            f"thừa một số 0 thì viết:  {{{{ so_luot_nguoi_truyen_thong = 6.480 }}}}; đúng là 64.800 {RIGHT}",
        ),
        (
            WOMEN, PEOPLE, "6.480", "648",
            "648 kém khoảng 9 lần kỳ 2025H1 (5.720), có thể gõ thiếu một số 0",
            f"kiểm tra lại con số; đúng như vậy {RIGHT}",
        ),
        (
            WOMEN, PEOPLE, "6.480", "57.205",
            "57.205 gấp mười lần kỳ 2025H1 (5.720), có thể gõ thừa một số 0",
            f"kiểm tra lại con số; đúng như vậy {RIGHT}",
        ),
        (
            WOMEN, PEOPLE, "6.480", "hơn 200.000",
            "hơn 200.000 gấp khoảng 35 lần kỳ 2025H1 (5.720), có thể gõ thừa mấy số 0 hoặc nhầm đơn vị tính",
            f"kiểm tra lại con số; đúng như vậy {RIGHT}",
        ),
        (
            WOMEN, PEOPLE, "6.480", "6.901.000.000",
            "6.901.000.000 gấp khoảng 1.206.469 lần kỳ 2025H1 (5.720), có thể gõ thừa mấy số 0 hoặc nhầm đơn vị tính",
            f"kiểm tra lại con số; đúng như vậy {RIGHT}",
        ),
        # Fewer than a thousand times what others spend: last time's number tells.
        (
            HEALTH, MONEY, "318,5", "8.500",
            "8.500 gấp khoảng 32 lần kỳ 2025H1 (264,0), có thể gõ thừa mấy số 0 hoặc nhầm đơn vị tính",
            f"kiểm tra lại con số; đúng như vậy {RIGHT}",
        ),
    ],
)  # fmt: skip
def test_beside_last_time(file: str, figure: str, old: str, new: str, message: str, hint: str, tmp_path: Path) -> None:
    found = spoiled(tmp_path, file, (figure.format(old), figure.format(new)))
    assert said(found) == [("B318", f"{figure.partition(' ')[0]}: {message}", hint)]


@pytest.mark.parametrize(
    ("old", "new", "right"),
    [
        (MONEY.format("318,5"), MONEY.format("318.500.000"), "{{ kinh_phi_thuc_hien = 318,5 }}"),
        (MONEY.format("318,5"), MONEY.format("hơn 318.500.000"), "{{ kinh_phi_thuc_hien = hơn 318,5 }}"),
    ],
)
def test_the_wrong_unit_is_told_once(old: str, new: str, right: str, tmp_path: Path) -> None:
    found = said(spoiled(tmp_path, HEALTH, (old, new)))
    assert [(code, hint.partition(";")[0]) for code, _, hint in found] == [
        ("B325", f"số đã gõ là đồng thì viết:  {right}")
    ]
