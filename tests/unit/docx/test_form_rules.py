"""Each rule of form has a document that passes and one that fails by that rule alone."""

from __future__ import annotations

import pytest

from baocao138.diagnostic.codes import CODES
from baocao138.docx.form import check_form
from tests.unit.docx.planted import FAULTS, sound, with_faults


def codes_of(document: bytes) -> set[str]:
    return {found.code for found in check_form(document, "bao-cao.docx", "nd30_2020").diagnostics}


def test_a_sound_report_has_no_finding() -> None:
    assert codes_of(sound()) == set()


def test_every_rule_has_a_fault() -> None:
    assert sorted(FAULTS) == sorted(code for code in CODES if code.startswith("B7"))


@pytest.mark.parametrize("code", FAULTS)
def test_one_fault_is_told_by_its_rule_alone(code: str) -> None:
    assert codes_of(with_faults(*FAULTS[code])) == {code}
