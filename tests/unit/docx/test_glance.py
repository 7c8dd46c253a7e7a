"""What a glance at the bytes rules out, the tree does not find; and it rules it out for what this program writes."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from lxml import etree

from baocao138.docx.checks.base import Output
from baocao138.docx.checks.cells import OPEN_CELLS
from baocao138.docx.checks.links import USED
from baocao138.docx.checks.stray_text import STRAY
from baocao138.docx.checks.styles import USES
from baocao138.docx.finish import OPEN_SPACE
from baocao138.docx.glance import Glance
from baocao138.docx.names import PREFIXES, W
from baocao138.docx.opc import ContentTypes
from baocao138.docx.xml import DECLARATION, Unreadable, parse
from tests.unit.docx.making import filled, p, raw, table

KNOWN = frozenset({"Dam", "rId1"})
ROOTS = [
    "<w:document xmlns:w='{w}' xmlns:r='{r}'>",
    '<w:document xmlns:w="{w}" xmlns:r="{r}">',
    '<x:document xmlns:x="{w}" xmlns:y="{r}">',
    '<w:document xmlns:w="{w}" xmlns:w2="{w}" xmlns:r="{r}" xmlns:r2="{r}">',
]
NAMES = ["w:p", "w:r", "w:t", "w:tc", "w:tr", "w:tbl", "w2:t", "x:t", "w:instrText", "w:pStyle", "w:tblStyle", "w:sdt"]
MARKS = [
    "", " xml:space='preserve'", ' xml:space="preserve"', ' xml:space="default"', ' w:val="Dam"', ' w:val="Lạ"',
    ' r:id="rId1"', ' r:id="rId2"', "\tr:id='rId2'", ' r2:id="rId2"', ' y:id="rId2"', ' w:x="1" w:val="Lạ"',
    ' xmlns:w="{w}"', ' xmlns:w="urn:other"', ' xmlns:q="{w}" q:val="Lạ"',
]  # fmt: skip
TEXTS = ["", "a", " a", "a ", " ", "\n", "&#32;a", "a&#x20;", "&amp; ", "<![CDATA[ b ]]>", "r:id", "12;"]


def element(name: str, marks: list[str], before: str, inside: str, after: str) -> str:
    """An element that may hold others, with text on both sides of them and behind it."""
    tag = f"{name}{''.join(dict.fromkeys(marks))}"
    return f"<{tag}/>{after}" if not before + inside else f"<{tag}>{before}{inside}</{name}>{after}"


def tree(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(children, max_size=3).map("".join)
    text = st.sampled_from(TEXTS)
    return st.builds(element, st.sampled_from(NAMES), st.lists(st.sampled_from(MARKS), max_size=2), text, inside, text)


BODIES = st.recursive(st.sampled_from(TEXTS), tree, max_leaves=5)
PARTS = st.builds(lambda root, body: root + body + f"</{root[1:11]}>", st.sampled_from(ROOTS), BODIES)


TRICKY = [
    "<w:r><![CDATA[b]]></w:r>",
    "<w:r> b</w:r>",
    "<w:t>a&#x20;</w:t>",
    "<w:t>&#32;a</w:t>",
    '<w:t xml:space="default">a </w:t>',
    '<q:r xmlns:q="{w}"> b</q:r>',
    '<q:pStyle xmlns:q="{w}" q:val="Lạ"/>',
    '<w:pStyle w:x="1" w:val="Lạ"/>',
    "<w:rStyle/>",
    "<w:tc/>",
    "<w:tc><w:p/><w:tbl/></w:tc>",
    '<w:p xmlns:q="{r}" q:id="rId2"/>',
    '<w:tc><w:p xmlns:w="urn:other"></w:p></w:tc>',
    "<w:p\tr:id='rId2'/>",
    "<w:p r:id='rId&#50;'/>",
    '<w:p r:id="rId&#50;"/>',
]


def read(written: str, declared: bool = True) -> tuple[Glance, etree._Element]:
    text = written.replace("{w}", PREFIXES["w"]).replace("{r}", PREFIXES["r"])
    data = (DECLARATION if declared else b"") + text.encode()
    return Glance(data), parse(data)


@settings(max_examples=300, deadline=None)
@given(PARTS, st.booleans())
def test_nothing_is_ruled_out_that_the_tree_finds(written: str, declared: bool) -> None:
    try:
        glance, root = read(written, declared)
    except Unreadable:
        assume(False)
    agree(glance, root)


@pytest.mark.parametrize("written", TRICKY)
def test_odd_spellings_are_left_to_the_tree(written: str) -> None:
    glance, root = read(f"{ROOTS[1]}{written}</w:document>")
    assert agree(glance, root)


def agree(glance: Glance, root: etree._Element) -> bool:
    """True where the tree finds something, which then must not be ruled out."""
    styles = {use.get(W + "val", "") for use in root.iter(*USES)} - KNOWN
    both = [
        (glance.no_stray_text(), STRAY(root)),
        (glance.no_open_space(), OPEN_SPACE(root)),
        (glance.no_open_cell(), OPEN_CELLS(root)),
        (glance.only_links(KNOWN), set(USED(root)) - KNOWN),
        (glance.only_styles(KNOWN), styles),
    ]
    assert not [found for ruled_out, found in both if ruled_out and found]
    return any(found for _, found in both)


@pytest.fixture(scope="module")
def body() -> bytes:
    made = filled(raw(p(" a {{ x }} ", style="Dam") + table((p("x"), p("y"))) + p("z"), header=p("đầu")), x="& <b> ")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return archive.read("word/document.xml")


def test_what_this_program_writes_needs_no_walk(body: bytes) -> None:
    glance = Glance(body)
    told = (glance.no_stray_text(), glance.no_open_space(), glance.no_open_cell())
    assert told == (True, True, True)
    assert glance.only_styles({"Dam"}) and not glance.only_styles({"Khac"})
    assert glance.only_links(set(USED(parse(body))))


def test_a_glance_is_taken_once(body: bytes) -> None:
    output = Output("x", b"", {"a": body}, ContentTypes({}, {}), {}, {}, {})
    assert output.glance("a") is output.glance("a")
