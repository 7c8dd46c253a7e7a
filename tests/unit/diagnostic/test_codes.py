"""The one table of codes: whole, in order, in Vietnamese, and with no code that nothing gives."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.diagnostic.codes import CODES, FAMILIES


def test_each_code_stands_once_and_in_order() -> None:
    ids = [code.id for family in FAMILIES for code in family.TABLE]
    assert len(ids) > 90
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_each_code_is_explained(code: object) -> None:
    assert isinstance(code, tuple)
    assert re.fullmatch(r"B\d{3}", code[0])
    assert code[1] in ("error", "warning")
    assert all(text.strip() for text in code[:6])


def test_no_code_is_dead(root: Path) -> None:
    sources = [path for path in (root / "src").rglob("*.py") if "codes" not in path.parts]
    assert len(sources) > 100
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    # The eleven checks of a finished file number their codes B441 to B451 (docx/checks/base.py).
    checks = {f"B4{40 + number}" for number in range(1, 12)}
    # A rule of form says its own number: "R06" becomes B706 (docx/form/judging.py).
    checks |= {code for code in CODES if code.startswith("B7") and f'"R{code[2:]}"' in text}
    assert [code for code in CODES if f'"{code}"' not in text and code not in checks] == []
