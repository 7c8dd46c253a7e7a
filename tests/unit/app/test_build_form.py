"""``build`` judges the form of what it has made: a warning, for the fault is in the template."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.build import build
from baocao138.docx.archive import pack
from baocao138.docx.package import unpack
from tests.unit.app.building import FRAME, H1, codes, edit, made, of_form


def edited_template(here: Path, root: Path, old: str, new: str) -> Path:
    """The shipped template with a stretch of its styles replaced."""
    package = unpack((root / "templates/bao-cao/tt01_2011.docx").read_bytes(), "tt01_2011.docx").value
    assert package is not None
    styles = package.parts["word/styles.xml"].decode()
    assert old in styles
    folder = here / "mau"
    folder.mkdir()
    parts = {**package.parts, "word/styles.xml": styles.replace(old, new, 1).encode()}
    (folder / "tt01_2011.docx").write_bytes(pack(parts))
    return folder


def test_the_shipped_template_makes_a_sound_file(here: Path) -> None:
    result = made(here)
    assert (codes(result), of_form(result), result.written) == ([], [], True)


def test_a_fault_of_the_template_is_told_and_the_file_written(here: Path, root: Path) -> None:
    folder = edited_template(here, root, '<w:rFonts w:ascii="Times New Roman"', '<w:rFonts w:ascii=".VnTime"')
    result = build(H1, here / "r.docx", here, None, folder, allow_missing=False)
    assert (codes(result), of_form(result), result.written) == ([], ["B704 warning"], True)
    assert result.verdict.diagnostics[0].place.file == str(here / "r.docx")


def test_an_annex_that_the_text_does_not_name(here: Path) -> None:
    edit(
        here,
        FRAME,
        "luu: VT, CQTT\n",
        "luu: VT, CQTT\nphu_luc:\n  - tieu_de: Các đơn vị\n    doan: Không có đơn vị nào.\n",
    )
    assert of_form(made(here)) == ["B732 warning"]
