"""Templates that have been through an editor still build the same report, or are told in which paragraph not.

The editors: LibreOffice, python-docx, and what Word is known to leave (runs cut anywhere, curly quotes, lost spaces).
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest
from lxml import etree

from baocao138.diagnostic.finding import finding
from baocao138.docx import Line, fill, read_text
from baocao138.docx.annotate import annotate
from baocao138.docx.archive import pack
from baocao138.docx.inspect import inspect_template
from baocao138.docx.names import SPACE, W
from baocao138.docx.package import unpack
from baocao138.docx.place import located, shown_text
from baocao138.docx.tags import scan
from baocao138.docx.xml import parse, write
from baocao138.model.place import DocumentPlace
from baocao138.report.fields import tree
from tests.unit.docx.making import NAME, PROPERTIES, said
from tests.views import EXAMPLES, view_of

BODY = "word/document.xml"
FOLDER = Path(__file__).parents[3] / "templates" / "bao-cao"
TEMPLATES = {path.stem: path.read_bytes() for path in sorted(FOLDER.glob("*.docx"))}


def built(template: bytes, province: str) -> list[tuple[str, str, int, int, int]]:
    """The report of an example: where each paragraph stands and what it says."""
    outcome = fill(template, NAME, view_of(province), PROPERTIES)
    assert outcome.value is not None, said(outcome.diagnostics)
    return [shown(line) for line in read_text(outcome.value)]


def shown(line: Line) -> tuple[str, str, int, int, int]:
    return line.kind, line.text, line.table, line.row, line.column


def errors(template: bytes) -> list[str]:
    return said(tuple(found for found in inspect_template(template, NAME, tree()) if found.is_error))


def changed(template: bytes, root: etree._Element) -> bytes:
    package = unpack(template, NAME).value
    assert package is not None
    return pack({**package.parts, BODY: write(root)})


def body_of(template: bytes) -> etree._Element:
    package = unpack(template, NAME).value
    assert package is not None
    return parse(package.parts[BODY])


@pytest.mark.parametrize("province", EXAMPLES)
@pytest.mark.parametrize("name", TEMPLATES)
def test_saved_by_libreoffice(name: str, province: str, tmp_path: Path) -> None:
    program = shutil.which("soffice")
    assert program, "LibreOffice is missing: on Debian or Ubuntu apt-get install libreoffice-writer-nogui"
    (tmp_path / "mau.docx").write_bytes(TEMPLATES[name])
    words = ["--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "docx"]
    done = subprocess.run(
        [program, *words, "--outdir", tmp_path / "out", tmp_path / "mau.docx"], capture_output=True, timeout=180
    )
    saved = (tmp_path / "out" / "mau.docx").read_bytes()
    assert done.returncode == 0 and saved != TEMPLATES[name]
    assert errors(saved) == []
    before, after = built(TEMPLATES[name], province), built(saved, province)
    # It writes headers and footers out for every kind of page.
    assert [each for each in after if each[0] == "body"] == [each for each in before if each[0] == "body"]
    assert {each[:2] for each in before} <= {each[:2] for each in after}


@pytest.mark.parametrize("name", TEMPLATES)
def test_saved_by_python_docx(name: str) -> None:
    target = io.BytesIO()
    docx.Document(io.BytesIO(TEMPLATES[name])).save(target)
    assert errors(target.getvalue()) == []
    for province in EXAMPLES:
        assert built(target.getvalue(), province) == built(TEMPLATES[name], province)


def cut(template: bytes) -> bytes:
    """Every letter a run of its own, each but the first with a mark of spelling before it, as Word leaves them."""
    root = body_of(template)
    for run in list(root.iter(W + "r")):
        texts = run.findall(W + "t")
        looks = run.find(W + "rPr")
        if len(texts) != 1 or len(run) > 2:
            continue
        for letter in texts[0].text or "":
            piece = etree.Element(W + "r", {W + "rsidR": "00AB12CD"})
            if looks is not None:
                piece.append(etree.fromstring(etree.tostring(looks)))
            etree.SubElement(piece, W + "t", {SPACE: "preserve"}).text = letter
            run.addprevious(etree.Element(W + "proofErr", {W + "type": "spellStart"}))
            run.addprevious(piece)
        parent = run.getparent()
        assert parent is not None
        parent.remove(run)
    return changed(template, root)


def curly(template: bytes) -> bytes:
    """Quotation marks in tags as Word turns them while one types."""
    root = body_of(template)
    for text in root.iter(W + "t"):
        for tag in reversed(scan(text.text or "")[0]):
            typed = text.text or ""
            turned = re.sub(r"'([^']*)'", "‘\\1’", re.sub(r'"([^"]*)"', "“\\1”", tag.source))
            text.text = typed[: tag.start] + turned + typed[tag.end :]
    return changed(template, root)


@pytest.mark.parametrize("edit", [cut, curly], ids=["runs cut at every letter", "curly quotes"])
@pytest.mark.parametrize("name", TEMPLATES)
def test_what_word_leaves(name: str, edit: object) -> None:
    assert callable(edit)
    template = edit(TEMPLATES[name])
    assert template != TEMPLATES[name]
    assert errors(template) == []
    for province in EXAMPLES:
        assert built(template, province) == built(TEMPLATES[name], province)


def moved(template: bytes) -> list[bytes]:
    """The template with each paragraph that is not alone in its cell or body moved up by one."""
    count = sum(1 for _ in located(body_of(template)))
    found = []
    for number in range(count):
        root = body_of(template)
        paragraph = [each for each, _ in located(root)][number]
        above = paragraph.getprevious()
        if above is not None and above.tag == W + "p" and shown_text(above) != shown_text(paragraph):
            above.addprevious(paragraph)
            found.append(changed(template, root))
    return found


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_moved_paragraph_still_builds_or_is_named(name: str) -> None:
    told = kept = 0
    for template in moved(TEMPLATES[name]):
        problems = [found for found in inspect_template(template, NAME, tree()) if found.is_error]
        outcome = fill(template, NAME, view_of("tinh-minh-hoa"), PROPERTIES)
        for problem in (*problems, *outcome.diagnostics):
            assert isinstance(problem.place, DocumentPlace)
            assert problem.place.paragraph and problem.place.text, problem
        assert outcome.value is not None or problems or outcome.diagnostics
        if not problems:
            kept += outcome.value is not None
        told += bool(problems)
    assert told > 20 and kept > 5


def test_libreoffice_shows_the_comments_of_a_marked_copy(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    assert program, "LibreOffice is missing: on Debian or Ubuntu apt-get install libreoffice-writer-nogui"
    place = DocumentPlace(NAME, BODY, 1, 1, 1, 1)
    copy = annotate(TEMPLATES["nd30_2020"], NAME, [finding("B411", place, "không có tên “x”", "bỏ thẻ này")]).value
    assert copy is not None
    (tmp_path / "ban.docx").write_bytes(copy)
    words = ["--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", "odt"]
    subprocess.run([program, *words, "--outdir", tmp_path, tmp_path / "ban.docx"], capture_output=True, timeout=180)
    with zipfile.ZipFile(tmp_path / "ban.odt") as archive:
        content = archive.read("content.xml").decode()
    assert content.count("<office:annotation ") == 1
    shown = re.sub("<[^>]*>", " ", content.split("<office:annotation ")[1].split("</office:annotation>")[0])
    assert "baocao138" in shown and "không có tên “x”" in shown and "Cách sửa: bỏ thẻ này" in shown
