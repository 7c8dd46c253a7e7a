"""`explain` as a clerk types it: a code however it is copied, a family, nothing at all, and a code that is none."""

from __future__ import annotations

import pytest

from baocao138.cli.explain import explain_command
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.explain import explain, listing


@pytest.mark.parametrize("typed", ["B110", "b110", " B110: ", "(b110)", "“B110”"])
def test_a_code(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain_command(typed) == 0
    assert capsys.readouterr() == (explain(CODES["B110"]), "")


def test_a_family(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain_command("b9") == 0
    assert capsys.readouterr().out == (
        "B9  Chương trình và máy\n"
        "  B901  Không đọc được tệp\n"
        "  B903  Mục bo_qua không có tác dụng\n"
        "\n"
        "Xem từng mã: baocao138 explain B901\n"
    )


def test_nothing_named_is_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain_command() == 0
    said = capsys.readouterr().out
    assert said == listing(CODES.values()) + "\nXem từng mã: baocao138 explain B001\n"
    assert [name for name in CODES if f"\n  {name}  " not in said] == []


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("B127", "có phải là B126? Nếu không, xem các mã của nhóm B1: baocao138 explain B1"),
        ("b11o", "có phải là B110? Nếu không, xem các mã của nhóm B1: baocao138 explain B1"),
        ("B999", "xem các mã của nhóm B9: baocao138 explain B9"),
        ("so_to_roi", "xem tất cả các mã: baocao138 explain"),
        ("C", "xem tất cả các mã: baocao138 explain"),
    ],
)
def test_what_is_no_code(typed: str, hint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert explain_command(typed) == 2
    assert capsys.readouterr() == ("", f"baocao138: không có mã “{typed}”\n  = cách sửa: {hint}\n")
