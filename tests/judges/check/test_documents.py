"""The judge's own documents: many, valid in Word's eyes, each fault really planted, every rule among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.check.faults import FAULTS, bases, edit, planted, usual
from tests.judges.check.good import recipes
from tests.judges.check.package import document
from tests.judges.check.planting import Fault
from tests.judges.word_validator import validator

# R27 asks for pictures of signatures, which only the digital original has.
RULES = {f"R{number:02}" for number in range(1, 36)} - {"R27"}
OLDER = "smartTag"  # Word 2003 wrote them and Word reads them still; the validator knows newer files only


def test_there_are_enough_documents() -> None:
    assert len(recipes()) >= 60
    assert len(FAULTS) >= 140
    assert {rule for fault in FAULTS.values() for rule in fault.rules if rule[0] == "R"} == RULES


@pytest.mark.parametrize("name", recipes())
def test_a_good_document_is_valid(tmp_path: Path, name: str) -> None:
    recipe = recipes()[name]
    file = tmp_path / "good.docx"
    file.write_bytes(document(recipe.paper, recipe.ways))
    assert [error for error in validator.errors(file) if OLDER not in error] == []


def test_every_fault_is_planted() -> None:
    papers = bases()
    for name, made in planted().items():
        sound = document(papers[FAULTS[name].base or usual(name)], made.ways)
        assert made.content != edit(sound, Fault(())), name
