"""Every file of the tests and examples: the right ones come back untouched, the wrong ones never get worse."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.mend import mend
from baocao138.read.document import read_document

ROOT = Path(__file__).parent.parent.parent.parent
CLEAN = sorted(
    file
    for folder in ("data", "tests/data", "tests/cases/base", "tests/cases/good")
    for file in (ROOT / folder).rglob("*.yaml")
)
WRONG = sorted(file for folder in ("bad", "read") for file in (ROOT / "tests" / "cases" / folder).rglob("*.yaml"))
RECODED = frozenset(("utf-16-be", "utf-16-le", "utf-16-with-mark", "utf-32"))


def test_there_are_files() -> None:
    assert len(CLEAN) > 15 and len(WRONG) > 150


@pytest.mark.parametrize("file", CLEAN, ids=lambda file: str(file.relative_to(ROOT)))
def test_clean_files_come_back(file: Path) -> None:
    data = file.read_bytes()
    assert mend(data, file.name) == (data, ())
    assert mend(data, file.name).data is data


@pytest.mark.parametrize("file", WRONG, ids=lambda file: str(file.relative_to(ROOT / "tests" / "cases")))
def test_wrong_files_get_no_worse(file: Path) -> None:
    data = file.read_bytes()
    mended = mend(data, file.name)
    before, after = read_document(data, file.name), read_document(mended.data, file.name)
    assert len(after.diagnostics) <= len(before.diagnostics)
    assert {found.code for found in after.diagnostics} <= {found.code for found in before.diagnostics}
    assert before.value is None or after.value is not None
    assert mend(mended.data, file.name).data is mended.data


def test_most_slips_with_one_right_spelling_are_mended() -> None:
    left = [file.stem for file in WRONG if file.stem in RECODED and read_document(file.read_bytes(), "t").diagnostics]
    assert len(left) == len(RECODED)
    clean = [file for file in WRONG if _is_mended(file)]
    assert len(clean) >= 45


def _is_mended(file: Path) -> bool:
    data = file.read_bytes()
    return bool(read_document(data, "t").diagnostics) and not read_document(mend(data, "t").data, "t").diagnostics
