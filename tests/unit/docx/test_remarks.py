"""Comments in a template are for those who edit it: a marked copy that was mended in Word is a good template."""

from __future__ import annotations

import io
import zipfile

from docx.document import Document as WordDocument

from baocao138.diagnostic.finding import finding
from baocao138.docx import read_text
from baocao138.docx.annotate import annotate
from baocao138.docx.inspect import inspect_template
from baocao138.model.place import DocumentPlace
from tests.unit.docx.making import NAME, filled, lines, p, raw, texts, word
from tests.unit.docx.test_inspect import TREE


def marked(template: bytes, paragraph: int) -> bytes:
    place = DocumentPlace(NAME, "word/document.xml", paragraph)
    copy = annotate(template, NAME, [finding("B411", place, "thẻ “{{ tenn }}”: không có tên “tenn”")]).value
    assert copy is not None
    return copy


def test_a_marked_copy_is_filled_as_the_template_is() -> None:
    template = raw(p("{%p for x in ds %}") + p("- {{ x }}") + p("{%p endfor %}") + p("{{ ten }}"))
    for paragraph in (1, 2, 4):
        assert lines(marked(template, paragraph), ds=["1", "2"], ten="AN") == lines(template, ds=["1", "2"], ten="AN")


def test_tags_in_comments_are_not_read() -> None:
    template = raw(p("{{ ten }}"))
    assert inspect_template(marked(template, 1), NAME, TREE) == inspect_template(template, NAME, TREE)


def test_neither_comments_nor_their_writers_go_into_a_report() -> None:
    def remark(document: WordDocument) -> None:
        document.add_comment(document.paragraphs[0].runs, text="{{ xem lại", author="Ngần", initials="L")

    made = filled(word("{{ ten }}", change=remark), ten="AN")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert [name for name in archive.namelist() if "comment" in name] == []
        assert all("Ngần".encode() not in archive.read(name) for name in archive.namelist())
        assert b"comments" not in archive.read("[Content_Types].xml")
    assert texts(word("{{ ten }}", change=remark), ten="AN") == ["AN"]
    assert {line.kind for line in read_text(made)} == {"body"}
