"""Documents filled from the shipped templates and printed by LibreOffice."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from baocao138.docx import Properties, fill

ROOT = Path(__file__).resolve().parents[3]
NO_OFFICE = "LibreOffice Writer is missing: apt-get install libreoffice-writer-nogui fonts-liberation2"


def filled(profile: str, view: Mapping[str, object]) -> bytes:
    """The template of a profile with a view in it, as a Word file."""
    template = ROOT / "templates" / "bao-cao" / f"{profile}.docx"
    says = Properties(title="", creator="", created=datetime(2019, 6, 17, tzinfo=UTC))
    outcome = fill(template.read_bytes(), template.name, view, says)
    assert outcome.value is not None, [problem.message for problem in outcome.diagnostics]
    return outcome.value


def printed(documents: Sequence[Path], folder: Path) -> list[Path]:
    """The documents as PDF files in ``folder``, all in one run; LibreOffice keeps its own settings in there too."""
    office = shutil.which("soffice")
    assert office, NO_OFFICE
    settings = (folder / "settings").resolve().as_uri()
    words = ["--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    done = subprocess.run(
        [office, f"-env:UserInstallation={settings}", *words, *map(str, documents)],
        capture_output=True,
        text=True,
        timeout=300,
    )
    found = [folder / f"{document.stem}.pdf" for document in documents]
    lost = [path.name for path in found if not path.is_file()]
    assert not lost, f"LibreOffice made no {lost}: {done.stdout}{done.stderr}"
    return found


def print_all(documents: Mapping[str, bytes], folder: Path) -> dict[str, Path]:
    """Named Word files as PDF files, by the same names."""
    paths: list[Path] = []
    for place, content in enumerate(documents.values()):
        paths.append(folder / f"report-{place}.docx")
        paths[-1].write_bytes(content)
    return dict(zip(documents, printed(paths, folder), strict=True))
