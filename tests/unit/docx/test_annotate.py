"""A marked copy: each finding is a Word comment at its paragraph, and nothing else has changed."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import read_text
from baocao138.docx.annotate import annotate
from baocao138.docx.archive import pack
from baocao138.docx.checks import check_output
from baocao138.docx.names import W
from baocao138.model.place import DocumentPlace, Place
from tests.unit.docx.making import NAME, filled, p, part, parts_of, raw, table, word, zipped
from tests.unit.docx.planted import changed
from tests.unit.docx.test_parts import box

BODY = "word/document.xml"
COMMENTS = "word/comments.xml"


def at(paragraph: int, table: int = 0, row: int = 0, column: int = 0, part: str = BODY, text: str = "") -> Diagnostic:
    place = DocumentPlace(NAME, part, paragraph, table, row, column, text)
    return finding("B411", place, "thẻ “{{ x }}”: không có tên “x”", "có phải “y” không?")


def marked(document: bytes, *findings: Diagnostic) -> bytes:
    outcome = annotate(document, NAME, findings)
    assert outcome.value is not None, outcome.diagnostics
    return outcome.value


def said(document: bytes) -> dict[str, list[str]]:
    """The paragraphs of each comment, by the text of the paragraph that it is tied to."""
    root = etree.fromstring(part(document, COMMENTS).encode())
    words = {
        comment.get(W + "id"): ["".join(map(str, each.itertext())) for each in comment.iter(W + "p")]
        for comment in root.iter(W + "comment")
    }
    body = etree.fromstring(part(document).encode())
    found: dict[str, list[str]] = {}
    for start in body.iter(W + "commentRangeStart"):
        paragraph = start.getparent()
        assert paragraph is not None
        number = start.get(W + "id")
        kinds = [child.tag for child in paragraph if child.get(W + "id") == number]
        assert kinds == [W + "commentRangeStart", W + "commentRangeEnd"]
        assert [each.get(W + "id") for each in paragraph.iter(W + "commentReference")].count(number) == 1
        own = "".join(node.text or "" for node in paragraph.iter(W + "t"))
        found.setdefault(own, []).extend(words[number])
    return found


def test_a_comment_has_code_message_and_hint_in_a_paragraph_each() -> None:
    copy = marked(filled(raw(p("một") + p("hai"))), at(2))
    assert said(copy) == {"hai": ["B411 (lỗi)", "thẻ “{{ x }}”: không có tên “x”", "Cách sửa: có phải “y” không?"]}
    assert check_output(copy, NAME) == ()


def test_the_author_is_the_program_and_no_clock_is_asked() -> None:
    head = re.search("<w:comment [^>]*>", part(marked(raw(p("a")), at(1)), COMMENTS))
    assert head is not None
    assert head.group() == '<w:comment w:id="0" w:author="baocao138" w:initials="BC">'


def test_cells_are_told_apart() -> None:
    document = filled(raw(p("trước") + table((p("a"), p("b") + p("c")), (p("d"), p("e")))))
    assert set(said(marked(document, at(2, 1, 1, 2), at(1, 1, 2, 1)))) == {"c", "d"}


def test_a_table_row_or_cell_as_a_whole_is_marked_at_its_first_paragraph() -> None:
    document = filled(raw(table((p("a"), p("b")), (p("c"), p("d")))))
    assert set(said(marked(document, at(0, 1, 2, 2)))) == {"d"}
    assert set(said(marked(document, at(0, 1, 2, 0)))) == {"c"}
    assert set(said(marked(document, at(0, 1, 0, 0)))) == {"a"}


def test_several_findings_at_one_paragraph() -> None:
    copy = marked(filled(raw(p("a", style="Dam"))), at(1), at(1)._replace(message="hai"))
    assert said(copy)["a"][::3] == ["B411 (lỗi)", "B411 (lỗi)"]
    assert said(copy)["a"][1::3] == ["thẻ “{{ x }}”: không có tên “x”", "hai"]
    assert part(copy).index("<w:pPr>") < part(copy).index("commentRangeStart")
    assert check_output(copy, NAME) == ()


def test_what_stands_elsewhere_is_told_at_the_first_paragraph_with_its_place() -> None:
    document = filled(raw(p("một") + p("hai"), header=p("đầu")))
    found = at(1, part="word/header1.xml", text="đầu"), at(0, part=""), at(9)
    assert said(marked(document, *found))["một"][1::4] == [
        "Chỗ cần xem: đầu trang (header1.xml), đoạn 1: “đầu”",
        "Chỗ cần xem: cả tệp",
        "Chỗ cần xem: thân văn bản, đoạn 9",
    ]


def test_a_finding_of_another_file_is_told_with_that_file() -> None:
    other = at(1)._replace(place=Place("bao-cao.yaml", 3, 5))
    assert said(marked(raw(p("một")), other))["một"][1] == "Chỗ cần xem: bao-cao.yaml:3:5"


def test_a_text_box_is_marked_at_the_paragraph_that_holds_it() -> None:
    document = filled(raw(p("a") + p("b", box(p("trong hộp") + table((p("c"),))))))
    copy = marked(document, at(2, 1, 1, 1))
    assert [text[0] for text in said(copy)] == ["b"]
    assert part(copy).count("commentRangeStart") == 1
    assert check_output(copy, NAME) == ()


def test_comments_that_the_file_has_stay_and_ids_are_unique() -> None:
    once = changed(
        marked(filled(raw(p("một") + p("hai"))), at(1)), (COMMENTS, 'w:author="baocao138"', 'w:author="Lan"')
    )
    twice = marked(once, at(2))
    assert set(said(twice)) == {"một", "hai"}
    assert re.findall(r'<w:comment w:id="(\d+)"', part(twice, COMMENTS)) == ["0", "1"]
    assert check_output(twice, NAME) == ()
    with zipfile.ZipFile(io.BytesIO(twice)) as archive:
        assert [name for name in archive.namelist() if "comments" in name] == [COMMENTS]


def test_our_own_comments_of_an_earlier_run_make_room() -> None:
    once = marked(filled(raw(p("một") + p("hai"))), at(1))
    twice = marked(once, at(2))
    assert set(said(twice)) == {"hai"}
    assert part(twice, COMMENTS).count("<w:comment ") == 1
    assert part(twice).count("commentReference") == 1
    assert marked(once, at(1)) == once
    assert said(marked(once)) == {}
    assert check_output(marked(once), NAME) == ()


def test_a_comment_by_another_program_stays() -> None:
    def add(document: object) -> None:
        paragraph = document.paragraphs[0]  # type: ignore[attr-defined]
        document.add_comment(paragraph.runs, text="ghi chú của người sửa", author="Lan", initials="L")  # type: ignore[attr-defined]

    copy = marked(word("một", "hai", change=add), at(2))
    assert said(copy)["một"] == ["ghi chú của người sửa"]
    assert said(copy)["hai"][0] == "B411 (lỗi)"


def test_a_body_without_paragraphs() -> None:
    document = pack({name: data.encode() for name, data in parts_of("").items()})
    assert said(marked(document, at(0)))[""][1] == "Chỗ cần xem: thân văn bản"


def test_a_named_but_lacking_part_of_comments_is_made() -> None:
    parts = parts_of(p("một"))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    link = f"<Relationship Id='rIdBC0' Type='{kind}' Target='ghi-chu.xml'/></Relationships>"
    parts["word/_rels/document.xml.rels"] = parts["word/_rels/document.xml.rels"].replace("</Relationships>", link)
    copy = marked(pack({name: data.encode() for name, data in parts.items()}), at(1))
    assert "B411" in part(copy, "word/ghi-chu.xml")
    assert check_output(copy, NAME) == ()


def test_a_body_without_relationships_gets_them() -> None:
    parts = parts_of(p("một"))
    del parts["word/_rels/document.xml.rels"]
    del parts["word/styles.xml"]
    parts["[Content_Types].xml"] = re.sub("<Override PartName='/word/styles[^>]*>", "", parts["[Content_Types].xml"])
    assert check_output(marked(pack({name: data.encode() for name, data in parts.items()}), at(1)), NAME) == ()


def test_characters_that_xml_cannot_hold_are_boxes() -> None:
    copy = marked(raw(p("một")), at(1)._replace(message="có \x0b và \ud800"))
    assert said(copy)["một"][1] == "có ▯ và ▯"


def test_the_same_bytes_twice_and_the_same_parts_without_findings() -> None:
    document = filled(raw(p("một")))
    assert marked(document, at(1)) == marked(document, at(1))
    assert marked(document) == document


def test_a_file_that_is_none_is_refused_with_its_reason() -> None:
    outcome = annotate(b"chu", NAME, (at(1),))
    assert outcome.value is None
    assert [each.code for each in outcome.diagnostics] == ["B401"]


def test_the_text_is_what_it_was() -> None:
    document = zipped(parts_of(p("a", box(p("b"))) + table((p("c"), p("d"))), header=p("e"), footnote=p("f")))
    copy = marked(document, at(1), at(1, 1, 1, 2))
    assert [line for line in read_text(copy) if line.kind != "comment"] == read_text(document)
