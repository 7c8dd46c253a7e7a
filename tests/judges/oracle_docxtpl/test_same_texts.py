"""docxtpl as oracle: the same template and data give the same texts, over random values with naughty strings in them.

Known differences, kept out of the values: docxtpl rewrites ``{_{`` and its like, runs ``\\a`` and ``\\f`` as
paragraph and page breaks, drops control characters, and loses values with ``\\r``. It gets ``autoescape=True``.
"""

from __future__ import annotations

import io
import re

import pytest
from docx import Document
from docxtpl import DocxTemplate
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.judges.oracle_docxtpl.naughty import NAUGHTY, UNHOLDABLE
from tests.unit.docx.making import filled, problems, word
from tests.unit.docx.test_values import NAUGHTY as KNOWN

OWN = re.compile(r"\{_\{|\}_\}|\{_%|%_\}")
LETTERS = st.characters(
    exclude_categories=["Cs", "Cc"], exclude_characters=["\ufffe", "\uffff", "\u2028", "\u2029", "\x85"]
)
RANDOM = st.text(st.one_of(LETTERS, st.sampled_from("{}%#&<>\"' \n\t")), max_size=40)
VALUES = (
    st.lists(st.one_of(RANDOM, st.sampled_from(NAUGHTY)), max_size=3).map("".join).filter(lambda x: not OWN.search(x))
)
TEMPLATES = [
    ["{{ x }}", "a {{ x }} b {{ y }}", "{{ x|upper }}"],
    ["{%p for z in ds %}", "- {{ z }} ({{ loop.index }})", "{%p endfor %}", "hết"],
    ["{%p if x %}", "có {{ x }}", "{%p else %}", "không", "{%p endif %}"],
    ["{% if y %}có{% else %}không{% endif %}: {% for z in ds %}{{ z }}; {% endfor %}."],
    ["{#p ghi chú #}", "a{# b #}c", "{{ ds|length }} {{ ds|join(', ') }}", "{{ “chữ” }}"],
    ["{% set z = x %}{{ z }}{{ x if y else 'k' }}"],
]


def ours(template: bytes, view: dict[str, object]) -> list[str]:
    return paragraphs(filled(template, **view))


def theirs(template: bytes, view: dict[str, object]) -> list[str]:
    oracle = DocxTemplate(io.BytesIO(template))
    oracle.render(view, autoescape=True)
    target = io.BytesIO()
    oracle.save(target)
    return paragraphs(target.getvalue())


def paragraphs(document: bytes) -> list[str]:
    read = Document(io.BytesIO(document))
    cells = [cell.text for table in read.tables for row in table.rows for cell in row.cells]
    header = [paragraph.text for paragraph in read.sections[0].header.paragraphs]
    return [*(paragraph.text for paragraph in read.paragraphs), *cells, *header]


def in_rows() -> bytes:
    document = Document()
    table = document.add_table(3, 2)
    table.cell(0, 0).text = "{%tr for z in ds %}"
    table.cell(1, 0).text, table.cell(1, 1).text = "{{ z }}", "{{ x }}: {{ loop.index }}"
    table.cell(2, 0).text = "{%tr endfor %}"
    document.sections[0].header.paragraphs[0].text = "đầu trang {{ y }}"
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


ALL = [*(word(*each) for each in TEMPLATES), in_rows()]


@pytest.mark.parametrize("template", ALL, ids=range(len(ALL)))
@settings(max_examples=30, deadline=None)
@given(VALUES, VALUES, st.lists(VALUES, max_size=3))
def test_random_values(template: bytes, x: str, y: str, ds: list[str]) -> None:
    view: dict[str, object] = {"x": x, "y": y, "ds": ds}
    assert ours(template, view) == theirs(template, view)


COMPARABLE = [each for each in (*NAUGHTY, *KNOWN) if not OWN.search(each) and "\u2028" not in each]


@pytest.mark.parametrize("template", ALL, ids=range(len(ALL)))
def test_every_naughty_value(template: bytes) -> None:
    for value in COMPARABLE:
        view: dict[str, object] = {"x": value, "y": value, "ds": [value, value]}
        assert (value, ours(template, view)) == (value, theirs(template, view))


@pytest.mark.parametrize("letter", UNHOLDABLE)
def test_what_no_word_file_can_hold_is_refused_where_docxtpl_says_nothing(letter: str) -> None:
    value = f"trước{letter}sau"
    assert [each.partition(" ")[0] for each in problems(word("{{ x }}"), x=value)] == ["B417"]


@pytest.mark.parametrize("rows", [0, 1, 3])
def test_rows(rows: int) -> None:
    document = Document()
    table = document.add_table(4, 2)
    for number, text in enumerate(("tên", "{%tr for z in ds %}", "{{ z }}", "{%tr endfor %}")):
        table.cell(number, 0).text = text
    target = io.BytesIO()
    document.save(target)
    view: dict[str, object] = {"ds": [f"{n} & <{n}>" for n in range(rows)]}
    assert ours(target.getvalue(), view) == theirs(target.getvalue(), view)
