"""Documents opened and saved again by other programs, which rewrite nearly every part."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from docx import Document

from tests.judges.form.press import NO_OFFICE


def by_python_docx(content: bytes) -> bytes:
    """The document as python-docx writes it."""
    kept = BytesIO()
    Document(BytesIO(content)).save(kept)
    return kept.getvalue()


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
