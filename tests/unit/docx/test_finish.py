"""Mending says whether it changed anything: a part of which it says no is written as it was filled."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baocao138.docx.finish import Numbers, mend
from baocao138.docx.xml import DECLARATION, Parsed, parse, write
from tests.unit.docx.making import SPACES

GRID = "<w:tblGrid><w:gridCol w:w='100'/></w:tblGrid>"
SOUND = [
    "<w:p/>",
    f"<w:tbl>{GRID}<w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    "<wp:docPr id='1'/>",
    "<w:bookmarkStart w:id='0' w:name='a'/><w:bookmarkEnd w:id='0'/>",
    "<v:shape id='a'/>",
    "<v:shape/>",
    "<w:txbxContent><w:p/><w:bookmarkEnd w:id='9'/></w:txbxContent>",
]
MENDED = [
    f"<w:tbl>{GRID}<w:tr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    f"<w:tbl>{GRID}</w:tbl>",
    f"<w:tbl>{GRID}<w:tr><w:tc/></w:tr></w:tbl>",
    f"<w:tbl>{GRID}<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
    f"<w:tbl>{GRID}<w:tr><w:tc><w:p/><w:tbl>{GRID}</w:tbl></w:tc></w:tr></w:tbl>",
    "<wp:docPr id='7'/>",
    "<wp:docPr/>",
    "<w:bookmarkStart w:id='5' w:name='a'/><w:bookmarkEnd w:id='5'/>",
    "<v:shape id='a'/><v:shape id='a'/>",
    "<w:txbxContent/>",
]


def part(body: str) -> Parsed:
    data = DECLARATION + f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".replace("'", '"').encode()
    return Parsed(data, parse(data))


@pytest.mark.parametrize("body", SOUND)
def test_what_is_sound_is_left_alone(body: str) -> None:
    made = part(body)
    assert not mend(made, Numbers())
    assert write(made.root) == made.data


@pytest.mark.parametrize("body", MENDED)
def test_what_is_mended_is_told(body: str) -> None:
    made = part(body)
    assert mend(made, Numbers())
    assert write(made.root) != made.data


@settings(deadline=None)
@given(st.lists(st.sampled_from(SOUND + MENDED), min_size=1, max_size=4).map("".join))
def test_told_is_exactly_what_changed(body: str) -> None:
    made = part(body)
    assert mend(made, Numbers()) == (write(made.root) != made.data)
