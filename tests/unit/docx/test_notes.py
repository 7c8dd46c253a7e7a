"""Notes and content controls in a loop: each round has its own, with a number that no other has."""

from __future__ import annotations

import io
import re
import zipfile

from baocao138.docx import fill, read_text
from baocao138.docx.checks import check_output
from tests.unit.docx.making import NAME, PROPERTIES, filled, p, part, raw, zipped

CALL = "<w:r><w:footnoteReference w:id='1'/></w:r>"
LOOP = p("{%p for x in ds %}") + p("{{ x }}", CALL) + p("{%p endfor %}")
BODY = "word/document.xml"
VIEW: dict[str, object] = {"ds": ["a", "b", "c"], "nam": "2019"}


def test_a_note_called_in_a_loop_is_there_for_each_round() -> None:
    made = filled(raw(LOOP, footnote=p("xem {{ nam }}")), **VIEW)
    assert re.findall(r'footnoteReference w:id="(\d+)"', part(made)) == ["1", "2", "3"]
    notes = part(made, "word/footnotes.xml")
    assert re.findall(r'<w:footnote w:id="(\d+)"', notes) == ["1", "2", "3"]
    assert [line.text for line in read_text(made) if line.kind == "footnote"] == ["xem 2019"] * 3
    assert filled(raw(LOOP, footnote=p("xem {{ nam }}")), **VIEW) == made


def test_a_note_called_once_and_none_at_all() -> None:
    made = filled(raw(LOOP, footnote=p("xem")), ds=["a"])
    assert re.findall(r'<w:footnote w:id="(\d+)"', part(made, "word/footnotes.xml")) == ["1"]
    made = filled(raw(LOOP, footnote=p("xem")), ds=[])
    assert "footnoteReference" not in part(made)


def test_two_calls_of_one_note_in_a_file_of_others_are_told() -> None:
    made = filled(raw(p("a", CALL), footnote=p("xem")))
    assert check_output(made, NAME) == ()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = parts[BODY].decode()
    call = body[body.index("<w:r><w:footnoteRef") : body.index("</w:p>")]
    parts[BODY] = body.replace("</w:p>", f"{call}</w:p>", 1).encode()
    told = [one.message for one in check_output(zipped(parts), NAME) if one.code == "B445"]
    assert told == ["hai cước chú cùng mang số hoặc tên “1”"]


def test_content_controls_in_a_loop() -> None:
    control = (
        "<w:sdt><w:sdtPr><w:id w:val='7'/></w:sdtPr><w:sdtContent><w:r><w:t>{{ x }}</w:t></w:r></w:sdtContent></w:sdt>"
    )
    made = filled(raw(p("{%p for x in ds %}") + p(control) + p("{%p endfor %}")), **VIEW)
    numbers = re.findall(r'<w:sdtPr><w:id w:val="(\d+)"', part(made))
    assert numbers[0] == "7" and len(set(numbers)) == 3
    assert fill(raw(p(control)), NAME, {"x": "a"}, PROPERTIES).diagnostics == ()
