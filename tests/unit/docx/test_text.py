"""Reading a file as lines."""

from __future__ import annotations

import subprocess
import sys

from baocao138.docx import Line, read_text
from tests.unit.docx.making import p, raw, table


def test_lines_have_style_and_place() -> None:
    data = raw(
        p("a", "<w:r><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>", style="Dam")
        + table((p("x"), table((p("y"),)) + p("z")))
        + p("hết"),
        header=p("đầu"),
    )
    assert read_text(data) == [
        Line("a\tb\nc-", "Chữ đậm"),
        Line("x", "Normal", table=1, row=1, column=1),
        Line("y", "Normal", table=2, row=1, column=1),
        Line("z", "Normal", table=1, row=1, column=2),
        Line("hết", "Normal"),
        Line("đầu", "Normal", "header", "word/header1.xml"),
    ]


def test_the_room_is_light_to_import() -> None:
    heavy = "{'lxml', 'jinja2', 'docx', 'docxtpl'} & set(sys.modules)"
    script = f"import sys, baocao138.docx; print({heavy})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_filling_never_imports_python_docx() -> None:
    script = (
        "import sys, datetime; from baocao138.docx import fill, Properties; data = sys.stdin.buffer.read();"
        "made = fill(data, 'x', {}, Properties('', '', datetime.datetime(2019, 1, 1)));"
        "assert made.value; print({'docx', 'docxtpl'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], input=raw(p("x")), capture_output=True, check=True)
    assert done.stdout.strip() == b"set()"
