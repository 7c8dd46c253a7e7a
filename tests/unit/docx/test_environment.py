"""The quick look at a text (is it printable?) lets nothing through that XML cannot hold."""

from __future__ import annotations

from baocao138.docx.characters import illegal


def is_legal(code: int) -> bool:
    """A character of XML 1.0 (section 2.2)."""
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000


def test_exactly_the_characters_outside_xml_are_illegal() -> None:
    codes = [*range(0x10000), 0x10000, 0x1F600, 0xE0001, 0x10FFFF]
    wrong = [hex(code) for code in codes if (illegal(chr(code)) is None) != is_legal(code)]
    assert not wrong
    assert illegal("chữ\x02 sau") is not None
