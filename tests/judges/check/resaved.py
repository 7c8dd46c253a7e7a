"""Documents opened and saved again by other programs, which rewrite nearly every part."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from docx import Document

from tests.judges.form.press import NO_OFFICE

STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/"
    "relationships",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
}
SIDES = {"left": "start", "right": "end"}


def by_python_docx(content: bytes) -> bytes:
    """The document as python-docx writes it."""
    kept = BytesIO()
    Document(BytesIO(content)).save(kept)
    return kept.getvalue()


def as_strict(content: bytes) -> bytes:
    """The document as Word's "Strict Open XML Document": other namespaces, start and end for left and right."""
    kept = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as package, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in package.infolist():
            text = package.read(info).decode()
            for transitional, strict in STRICT.items():
                text = text.replace(transitional, strict)
            text = re.sub(r'(?<=<w:jc w:val=")(left|right)|(?<=<w:tab w:val=")(left|right)', _side, text)
            text = re.sub(r"<w:ind [^>]*>", lambda found: _sided(found[0]), text)
            copy.writestr(info, text)
    return kept.getvalue()


def _side(found: re.Match[str]) -> str:
    return SIDES[found[0]]


def _sided(text: str) -> str:
    return text.replace("w:left=", "w:start=").replace("w:right=", "w:end=")


def by_office(documents: Sequence[Path], folder: Path) -> list[Path]:
    """The documents as LibreOffice writes them, under the same names in ``folder``."""
    office = shutil.which("soffice")
    assert office, NO_OFFICE
    settings = (folder / "settings").resolve().as_uri()
    words = ["--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(folder)]
    done = subprocess.run(
        [office, f"-env:UserInstallation={settings}", *words, *map(str, documents)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    found = [folder / document.name for document in documents]
    assert all(path.is_file() for path in found), f"{done.stdout}{done.stderr}"
    return found
