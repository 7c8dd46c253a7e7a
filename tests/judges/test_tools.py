"""The outside programs that the judges need are here: a missing one is a failure that says what to install, no skip."""

from __future__ import annotations

import importlib.util
import shutil

import pytest

from tests.judges.word_validator import validator

PROGRAMS = {
    "soffice": "LibreOffice Writer is missing: apt-get install libreoffice-writer-nogui fonts-liberation2",
    "pdftotext": "poppler is missing: apt-get install poppler-utils",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_is_here(name: str) -> None:
    assert shutil.which(name), PROGRAMS[name]


@pytest.mark.parametrize("name", ["docxtpl", "docxtpl_lint", "pdfplumber"])
def test_a_package_is_here(name: str) -> None:
    assert importlib.util.find_spec(name), f'{name} is missing: pip install -c constraints.txt -e ".[dev]"'


def test_the_word_validator_is_here() -> None:
    assert validator.command()
