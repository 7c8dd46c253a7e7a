"""Reports under another agency's number and symbol."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, Edit, said, spoiled

HOME = f"{NEW}/so-noi-vu.yaml"
OWN, ENTRY = "152/BC-SNV", "  - muc: truyen-thong\n"
HINT = (
    "ghi số, ký hiệu của chính báo cáo này (Sở Nội vụ):  so_ky_hieu: …/BC-SNV   (thay … bằng số; kỳ 2025H1 ghi "
    "121/BC-SNV); chưa có số thì bỏ dòng này"
)


@pytest.mark.parametrize(
    ("symbol", "message"),
    [
        ("118/BC-STP", "“118/BC-STP” là số, ký hiệu của Sở Tư pháp"),
        ("92/BC-STP", "“92/BC-STP” là số, ký hiệu của Sở Tư pháp"),
        ("152/BC-STP", "“152/BC-STP” là ký hiệu của Sở Tư pháp"),
        ("/BC-SYT", "“/BC-SYT” là ký hiệu của Sở Y tế"),
        ("88/BC-HPN", "“88/BC-HPN” là số, ký hiệu của Hội Liên hiệp Phụ nữ tỉnh"),
    ],
)
def test_another_s(symbol: str, message: str, tmp_path: Path) -> None:
    assert said(spoiled(tmp_path, HOME, (OWN, symbol))) == [("B230", message, HINT)]


@pytest.mark.parametrize(
    ("file", "edits"),
    [
        (HOME, [(OWN, "118/BC-SNV")]),
        (HOME, [(OWN, "152/BC-SNV-LĐXH")]),
        (HOME, [(OWN, "45/BC-UBND")]),
        (HOME, [(OWN, "126/BC-BCĐ")]),
        (f"{NEW}/xa-mau-ba.yaml", [("45/BC-UBND", "33/BC-UBND")]),
        # One paper of both.
        (
            HOME,
            [
                (OWN, "118/BC-STP"),
                ("  - muc: truyen-thong\n", "  - muc: truyen-thong\n    cung_thuc_hien: [so-tu-phap]\n"),
            ],
        ),
    ],
)
def test_ordinary_symbols_stay_silent(file: str, edits: list[Edit], tmp_path: Path) -> None:
    assert "B230" not in [each.code for each in spoiled(tmp_path, file, *edits)]
