"""The eleven checks each find what they are for, in files broken on purpose, and nothing in a good one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from baocao138.docx.archive import pack
from baocao138.docx.checks import CHECKS, check_output, leftover
from baocao138.docx.compile import Compiled
from baocao138.docx.xml import Parsed, parse
from tests.unit.docx.making import NAME, SPACES, filled, p, raw, said, table

BODY = "word/document.xml"


@pytest.fixture(scope="module")
def good() -> dict[str, bytes]:
    made = filled(raw(p("a b", style="Dam") + table((p("x"), p("y"))) + p("z"), header=p("đầu")))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def swap(old: str, new: str, name: str = BODY) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        before = parts[name].decode()
        assert old in before
        parts[name] = before.replace(old, new, 1).encode()

    return change


def drop(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: (parts.pop(name), None)[1]


def add(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return lambda parts: parts.update({name: data})


DRAWING = "<w:r><w:drawing><wp:inline xmlns:wp='{}'><wp:docPr id='1' name='a'/></wp:inline></w:drawing></w:r>".format(
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
)
MARK = "<w:bookmarkStart w:id='1' w:name='{}'/><w:bookmarkEnd w:id='1'/>"
BROKEN = [
    ("B441", swap("a b", "a & b")),
    ("B441", swap("a b", "a \x0b b")),
    ("B441", swap("a b", "a &#11; b")),
    ("B441", swap("a b", "a \uffff b")),
    ("B442", swap("</w:p></w:tc>", "</w:p><w:tbl><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>")),
    ("B442", swap('<w:p><w:r><w:t xml:space="preserve">x</w:t></w:r></w:p>', "")),
    ("B442", add("word/header1.xml", f"<w:hdr {SPACES}/>".encode())),
    ("B443", swap("<w:tr>", "<w:tr/><w:tr>")),
    ("B443", swap('<w:gridCol w:w="3000"/>', "")),
    ("B443", lambda parts: parts.update({BODY: parts[BODY].replace(b"w:tblGrid>", b"w:tblPrEx>")})),
    ("B444", swap("<w:tr>", "<w:tr>chữ")),
    ("B444", swap("</w:r>", "chữ</w:r>")),
    ("B445", swap("</w:p>", DRAWING * 2 + "</w:p>")),
    ("B445", swap("</w:p>", MARK.format("a") + MARK.format("b") + "</w:p>")),
    ("B446", swap("</w:p>", "<w:hyperlink r:id='rId99'/></w:p>")),
    ("B446", drop("word/header1.xml")),
    ("B446", add("word/x.unknown", b"x")),
    ("B447", swap("</w:body>", "<w:p/></w:body>")),
    ("B448", swap('"Dam"', '"KhongCo"')),
    ("B449", swap('<w:t xml:space="preserve">a b', "<w:t>a b ")),
    ("B451", swap("<w:p>", "<w:p w:rsidR='00AA'>")),
]  # fmt: skip


def test_a_good_file_passes(good: dict[str, bytes]) -> None:
    assert check_output(pack(good), NAME) == ()


@pytest.mark.parametrize(("code", "change"), BROKEN, ids=[f"{n}-{code}" for n, (code, _) in enumerate(BROKEN)])
def test_a_broken_file_is_found(good: dict[str, bytes], code: str, change: Callable[[dict[str, bytes]], None]) -> None:
    parts = dict(good)
    change(parts)
    assert parts != good
    found = {each.code for each in check_output(pack(parts), NAME)}
    assert code in found


def test_the_clock_in_the_zip_is_found(good: dict[str, bytes]) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in good.items():
            archive.writestr(zipfile.ZipInfo(name, (2019, 6, 17, 0, 0, 0)), data)
    assert {each.code for each in check_output(target.getvalue(), NAME)} == {"B451"}


def test_a_finding_says_where(good: dict[str, bytes]) -> None:
    parts = dict(good)
    swap('"Dam"', '"KhongCo"')(parts)
    assert said(check_output(pack(parts), NAME)) == [
        "B448 mau.docx, thân văn bản, đoạn 1: kiểu chữ “KhongCo” được dùng nhưng không có trong tệp"
    ]


def test_a_finding_in_a_table_has_its_cell(good: dict[str, bytes]) -> None:
    parts = dict(good)
    text = '<w:r><w:t xml:space="preserve">y'
    swap(text, '<w:pPr><w:pStyle w:val="No"/></w:pPr>' + text)(parts)
    assert said(check_output(pack(parts), NAME)) == [
        "B448 mau.docx, thân văn bản, bảng 1, dòng 1, cột 2, đoạn 1: kiểu chữ “No” được dùng nhưng không có trong tệp"
    ]


def test_a_tag_left_in_the_templates_own_text() -> None:
    compiled = Compiled(BODY)
    data = ["<w:p><w:t>a {</w:t><w:t>{ x }}</w:t></w:p>", "<w:p><w:t>b</w:t></w:p>"]
    assert [each.code for each in leftover.check(compiled, NAME, data)] == ["B450"]
    assert not list(leftover.check(compiled, NAME, ["<w:p><w:t>a {", "{ b</w:t></w:p>"]))


def test_every_check_is_run() -> None:
    assert len(CHECKS) == 10


def test_a_tree_counts_only_for_the_bytes_that_it_was_read_from(good: dict[str, bytes]) -> None:
    earlier = {BODY: Parsed(good[BODY], parse(good[BODY]))}
    assert check_output(pack(good), NAME, earlier) == ()
    broken = dict(good)
    swap('"Dam"', '"KhongCo"')(broken)
    assert {each.code for each in check_output(pack(broken), NAME, earlier)} == {"B448"}
    other = parse(broken[BODY].replace(b"rId", b"rIdX"))
    assert {each.code for each in check_output(pack(good), NAME, {BODY: Parsed(good[BODY] + b" ", other)})} == set()
