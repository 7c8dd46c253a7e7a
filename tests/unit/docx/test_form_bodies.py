"""The bodies above the number: a name in two lines, bold or not, is one name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.judges.check import kinds
from tests.judges.check.paper import Par
from tests.unit.docx.test_form_kinds import told

NOT_BOLD = ("B709", "tên cơ quan ban hành chưa đậm, phải in đậm")
NAMES = (
    ("ỦY BAN NHÂN DÂN", "TỈNH MINH HỌA"),
    ("HỘI ĐỒNG NHÂN DÂN", "XÃ ĐÔNG HƯNG"),
    ("SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"),
    ("BAN QUẢN LÝ", "KHU KINH TẾ"),
    ("TRƯỜNG CAO ĐẲNG", "Y TẾ MINH HỌA"),
)


def said(*lines: tuple[str, str], bold: bool) -> list[tuple[str, str]]:
    """``lines`` are roles and words."""
    made = kinds.notice()
    pars = [Par(role, words, looks={} if role == "parent" else {"bold": bold}) for role, words in lines]
    rest = [par for par in made.issuer if par.role not in ("parent", "issuer")]
    return [one[:2] for one in told(replace(made, issuer=(*pars, *rest)))]


@pytest.mark.parametrize(("first", "second"), NAMES)
def test_a_name_in_two_lines(first: str, second: str) -> None:
    lines = (("issuer", first), ("issuer", second))
    assert said(*lines, bold=True) == []
    assert said(*lines, bold=False) == [NOT_BOLD]
    parent = ("parent", "UBND TỈNH MINH HỌA")
    assert said(parent, *lines, bold=False) == [NOT_BOLD]
    assert said(parent, *lines, bold=True) == []


def test_a_first_line_that_is_not_bold_is_no_parent() -> None:
    for first, second in NAMES[:3]:
        assert said(("parent", first), ("issuer", second), bold=True) == [NOT_BOLD]


@pytest.mark.parametrize(
    ("parent", "issuer"),
    [("ĐOÀN TNCS HỒ CHÍ MINH", "TỈNH ĐOÀN MINH HỌA"), ("VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "VIỆN KIỂM SÁT NHÂN DÂN"),
     ("TỈNH MINH HỌA", "BAN CHỈ ĐẠO 138"), ("ĐẢNG BỘ TỈNH MINH HỌA", "HUYỆN ỦY ĐÔNG HƯNG")],
)  # fmt: skip
def test_parents(parent: str, issuer: str) -> None:
    assert said(("parent", parent), ("issuer", issuer), bold=True) == []
    assert said(("parent", parent), ("issuer", issuer), bold=False) == [NOT_BOLD]
