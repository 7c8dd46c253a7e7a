"""Makes the pictures of ../HUONG-DAN.md from the template of Decree 30: `make pictures` (LibreOffice and poppler).

The template itself, the report that is built from it, and a marked copy of a template with two faults.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from baocao138.docx.annotate import annotate
from baocao138.docx.archive import pack
from baocao138.docx.inspect import inspect_template
from baocao138.docx.package import unpack
from baocao138.report.fields import tree

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TEMPLATE = ROOT / "templates" / "bao-cao" / "nd30_2020.docx"
DOTS = 100  # an inch
COLOURS = 16
# What is cut out of the first page: left, top, right, bottom, as parts of its width and height.
HEAD = (0.1, 0.083, 0.98, 0.345)
# Comments are shown as the signs of notes.
PDF = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"true"}}'
FAULTS = (("{{ so_ky_hieu }}", "{{ so_ki_hieu }}"), ("{{ dia_danh }}", "{{ dia_danh|hoa }}"))


def picture(document: bytes, name: str) -> None:
    """The head of the first page as ``name``.png."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trang.docx"
        path.write_bytes(document)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        _run("soffice", profile, "--headless", "--convert-to", PDF, "--outdir", folder, str(path))
        _run("pdftoppm", "-r", str(DOTS), "-f", "1", "-l", "1", "-png", f"{folder}/trang.pdf", f"{folder}/trang")
        (page,) = Path(folder).glob("trang-*.png")
        with Image.open(page) as whole:
            width, height = whole.size
            left, top, right, bottom = HEAD
            cut = whole.crop((int(left * width), int(top * height), int(right * width), int(bottom * height)))
            cut.quantize(COLOURS).save(HERE / f"{name}.png", optimize=True)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=180)


def faulty() -> bytes:
    """The template with two slips of the pen."""
    package = unpack(TEMPLATE.read_bytes(), TEMPLATE.name).value
    assert package is not None
    body = package.parts["word/document.xml"].decode()
    for right, wrong in FAULTS:
        body = body.replace(right, wrong, 1)
    return pack({**package.parts, "word/document.xml": body.encode()})


def report() -> bytes:
    """The example report of the invented province."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "bao-cao.docx"
        data = ROOT / "data" / "examples" / "tinh-minh-hoa"
        _run(sys.executable, "-m", "baocao138", "build", "-p", "2026H1", "--data", str(data), "-o", str(target))
        return target.read_bytes()


def main() -> None:
    """All pictures."""
    picture(TEMPLATE.read_bytes(), "mau")
    picture(report(), "bao-cao")
    found = [each for each in inspect_template(faulty(), TEMPLATE.name, tree()) if each.is_error]
    marked = annotate(faulty(), TEMPLATE.name, found).value
    assert len(found) == len(FAULTS) and marked is not None
    picture(marked, "ban-danh-dau")


if __name__ == "__main__":
    main()
