"""A report with the structure, and the slips, of a real one comes out word for word."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.build import build
from baocao138.docx import read_text
from baocao138.model.period import Period

SET = Path(__file__).parent.parent / "data" / "nguyen-van"
BODY = ("Mở đầu", "Đoạn", "Gạch", "Tiểu mục", "Tiêu đề", "Kết bài")
FOOT = ("Nơi nhận", "Dòng nơi nhận", "Quyền hạn", "Chức", "Họ tên")


def test_word_for_word(root: Path, tmp_path: Path) -> None:
    result = build(Period(2019, "H", 1), tmp_path / "r.docx", root, SET, None, allow_missing=False)
    assert result.written, result.verdict.diagnostics
    lines = read_text((tmp_path / "r.docx").read_bytes())
    body = [line.text for line in lines if line.style.startswith(BODY)]
    foot = [line.text for line in lines if line.style.startswith(FOOT)]
    expected = (SET / "mong-doi.txt").read_text(encoding="utf-8").splitlines()
    assert len(expected) > 40
    cut = expected.index("---")
    assert body == expected[:cut]
    assert foot == expected[cut + 1 :]
