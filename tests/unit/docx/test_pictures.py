"""Pictures of the report: ``{{ hinh(x) }}`` alone in a paragraph becomes a drawing, with its file, link and number."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

import pytest

from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Shape
from baocao138.model.picture import Picture
from tests.unit.docx.making import (
    NAME,
    TEXT_WIDTH,
    filled,
    lines,
    p,
    part,
    parts_of,
    problems,
    raw,
    said,
    table,
    word,
    zipped,
)

PICTURE = Picture(b"\x89PNG one", 100, 50, 'Số vụ: kỳ này 3 & "hơn" <2>.')
OTHER = Picture(b"\x89PNG two", 400, 100, "Hình khác.")
TAG = "{{ hinh(h) }}"
BODY, LINKS, TYPES = "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"
TREE = Field(Shape.GROUP, fields={"h": Field(Shape.PICTURE), "ten": Field(Shape.TEXT)})


def test_a_picture_stands_in_its_paragraph_with_file_link_type_and_words() -> None:
    made = filled(raw(p("trước") + p(TAG, style="Dam") + p("sau")), h=PICTURE)
    with zipfile.ZipFile(BytesIO(made)) as package:
        assert package.read("word/media/hinh1.png") == PICTURE.png
    body = part(made, BODY)
    assert re.findall(r'<w:pStyle w:val="Dam"/></w:pPr><w:r><w:drawing>', body)
    assert re.findall(r'r:embed="(\w+)"', body) == ["rIdHinh1"]
    assert '<wp:extent cx="3600000" cy="1800000"/>' in body
    assert 'Id="rIdHinh1"' in part(made, LINKS) and 'Target="media/hinh1.png"' in part(made, LINKS)
    assert part(made, TYPES).count('Extension="png"') == 1
    assert [(line.text, line.kind) for line in lines(raw(p(TAG)), h=PICTURE)] == [
        ("", "body"),
        (PICTURE.words, "picture"),
    ]


def test_a_tag_over_several_runs_and_one_in_a_cell() -> None:
    made = filled(raw(p("{{ hi", "nh(h) }}") + table((p(TAG),))), h=OTHER)
    widths = [int(found) for found in re.findall(r'<wp:extent cx="(\d+)"', part(made, BODY))]
    assert widths == [TEXT_WIDTH * 635, (3000 - 2 * 108) * 635]


def test_one_too_wide_is_made_smaller_in_all_directions() -> None:
    body = part(filled(raw(p(TAG)), h=OTHER), BODY)
    width, height = map(int, re.findall(r'<wp:extent cx="(\d+)" cy="(\d+)"', body)[0])
    assert width == TEXT_WIDTH * 635 and height == round(width / 4)


def test_several_in_a_loop_have_files_links_and_numbers_of_their_own() -> None:
    made = filled(word("{%p for h in hs %}", TAG, "{%p endfor %}", TAG), hs=[PICTURE, OTHER], h=PICTURE)
    body = part(made, BODY)
    assert re.findall(r'<wp:docPr id="(\d+)"', body) == ["1", "2", "3"]
    assert re.findall(r'r:embed="(\w+)"', body) == ["rIdHinh1", "rIdHinh2", "rIdHinh3"]
    with zipfile.ZipFile(BytesIO(made)) as package:
        files = [package.read(f"word/media/hinh{number}.png") for number in (1, 2, 3)]
    assert files == [PICTURE.png, OTHER.png, PICTURE.png]


def test_a_template_with_such_names_already_loses_nothing() -> None:
    parts: dict[str, str | bytes] = {**parts_of(p(TAG)), "word/media/hinh1.png": b"logo"}
    parts[TYPES] = str(parts[TYPES]).replace(
        "<Default", "<Default Extension='PNG' ContentType='image/png'/><Default", 1
    )
    image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    link = f"<Relationship Id='rIdHinh1' Type='{image}' Target='media/hinh1.png'/></Relationships>"
    parts[LINKS] = str(parts[LINKS]).replace("</Relationships>", link)
    made = filled(zipped(parts), h=PICTURE)
    with zipfile.ZipFile(BytesIO(made)) as package:
        assert (package.read("word/media/hinh1.png"), package.read("word/media/hinh2.png")) == (b"logo", PICTURE.png)
    assert 'r:embed="rIdHinh2"' in part(made, BODY) and part(made, TYPES).lower().count('extension="png"') == 1


def test_a_header_has_links_of_its_own() -> None:
    made = filled(raw(p("x"), header=p(TAG)), h=PICTURE)
    assert 'Target="media/hinh1.png"' in part(made, "word/_rels/header1.xml.rels")


def test_the_same_bytes_twice() -> None:
    assert filled(raw(p(TAG)), h=PICTURE) == filled(raw(p(TAG)), h=PICTURE)


@pytest.mark.parametrize(
    "text",
    ["Hình: {{ hinh(h) }}", "{{ hinh(h) }}.", "{{ hinh(h) }}{{ hinh(h) }}", "{{ hinh(h) ~ '' }}", "{{ hinh((h)) }}"],
)
def test_anything_beside_it_is_refused(text: str) -> None:
    tag = re.findall(r"\{\{.*?\}\}", text)[0]
    expected = [f"B426 mau.docx, thân văn bản, đoạn 1: thẻ “{tag}”: hinh() phải đứng một mình trong đoạn"]
    assert problems(raw(p(text)), h=PICTURE) == expected
    assert [one for one in said(inspect_template(raw(p(text)), NAME, TREE)) if "B426" in one] == expected


def test_where_no_picture_can_stand_it_is_refused() -> None:
    space = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    core = f"<coreProperties xmlns='{space}'><keywords>{TAG}</keywords></coreProperties>"
    assert [each[:4] for each in problems(raw(p("x"), core=core), h=PICTURE)] == ["B426"]


@pytest.mark.parametrize(
    ("text", "value", "message"),
    [
        (TAG, "chữ", "thẻ “{{ hinh(h) }}”: giá trị trong ngoặc không phải là hình"),
        (TAG, None, "thẻ “{{ hinh(h) }}”: chưa có giá trị để in"),
        ("{{ h }}", PICTURE, "thẻ “{{ h }}”: hình không in ra thành chữ được"),
    ],
)
def test_what_is_no_picture_is_told(text: str, value: object, message: str) -> None:
    assert problems(raw(p(text)), h=value) == [f"B412 mau.docx, thân văn bản, đoạn 1: {message}"]


def test_a_remedy_is_offered() -> None:
    templates = ("a {{ hinh(h) }}", "{{ hinh(ten) }}", "{{ h }}")
    found = [problem for text in templates for problem in inspect_template(raw(p(text)), NAME, TREE)]
    assert [problem.hint for problem in found if problem.code in ("B426", "B412")] == [
        "để {{ hinh(…) }} một mình trong một đoạn, trong ngoặc chỉ có tên của hình",
        "trong ngoặc phải là tên của một hình, ví dụ {{ hinh(pl.bieu_do) }}",
        "viết {{ hinh(…) }}, trong ngoặc là tên của hình, một mình trong một đoạn",
    ]


def test_what_xml_cannot_hold_is_told() -> None:
    assert [each[:4] for each in problems(raw(p(TAG)), h=PICTURE._replace(words="a\x0bb"))] == ["B417"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (TAG, []),
        ("{{ hinh(ten) }}", ["B412"]),
        ("{{ hinh() }}", ["B412"]),
        ("{{ h }}", ["B412"]),
        ("{{ hinh(hh) }}", ["B411"]),
    ],
)
def test_a_template_is_checked_without_data(text: str, codes: list[str]) -> None:
    found = inspect_template(raw(p(text) + p("{{ ten }}")), NAME, TREE)
    assert [each.code for each in found if each.code != "B422"] == codes
