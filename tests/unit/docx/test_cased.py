"""Names of parts that differ in small and capital letters only: Word takes no notice, nor do we."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from baocao138.docx.archive import pack
from baocao138.docx.cased import as_linked
from baocao138.docx.form import check_form
from baocao138.docx.package import unpack
from tests.unit.docx.planted import sound


def parts() -> dict[str, bytes]:
    package = unpack(sound(), "x.docx").value
    assert package is not None
    return package.parts


def renamed(change: Callable[[str], str]) -> bytes:
    return pack({change(name): data for name, data in parts().items()})


@pytest.mark.parametrize(
    "change",
    [
        lambda name: name.replace("word/document.xml", "Word/Document.xml"),
        lambda name: name.replace("word/", "WORD/"),
        str.upper,
        lambda name: name.replace("header", "Header"),
    ],
)
def test_the_same_parts_are_read(change: Callable[[str], str]) -> None:
    checked = check_form(renamed(change), "x.docx", "nd30_2020")
    assert checked.value == "nd30_2020"
    assert checked.diagnostics == ()


def test_an_ordinary_file_stays_as_it_is() -> None:
    found = parts()
    assert as_linked(found) is found
