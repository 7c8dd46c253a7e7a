"""R04: Times New Roman, Unicode in one form, black."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case
from baocao138.docx.form.paper import Paragraph

FONT = "timesnewroman"
LEGACY = re.compile(r"\.vn|vni-|vni |vnarial|vntime|abc")


def check(case: Case) -> Iterator[Diagnostic]:
    """Every letter of the document, headers and footers included."""
    everything = [*case.paper.flow, *(each for found in case.paper.pages.values() for each in found)]
    stamps = {id(piece.paragraph) for piece in case.anatomy.stamps}
    fonts: dict[str, list[Paragraph]] = {}
    colours: dict[str, list[Paragraph]] = {}
    loose: list[Paragraph] = []
    for paragraph in everything:
        for font in sorted(_fonts(paragraph)):
            if not font.lower().replace(" ", "").startswith(FONT):
                fonts.setdefault(font, []).append(paragraph)
        for colour in sorted({run.letters.colour for run in paragraph.runs if run.inked and run.letters.colour}):
            if id(paragraph) not in stamps:
                colours.setdefault(colour, []).append(paragraph)
        if not unicodedata.is_normalized("NFC", paragraph.text):
            loose.append(paragraph)
    for font, found in fonts.items():
        yield from _font(case, font, found, everything)
    for colour, found in colours.items():
        words = f"chữ có màu {'#' + colour if re.fullmatch('[0-9A-Fa-f]{6}', colour) else colour}, phải là màu đen"
        remedy = "chọn chữ, đặt màu Automatic hoặc Black"
        yield from case.each("R04", found, words, remedy, weak=not case.profile.names_font)
    words = "chữ có dấu gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), phải là Unicode dựng sẵn"
    remedy = "chọn bảng mã Unicode (dựng sẵn) trong bộ gõ rồi gõ lại đoạn này"
    yield from case.each("R04", loose, words, remedy, weak=True)


def _font(case: Case, font: str, found: list[Paragraph], everything: list[Paragraph]) -> Iterator[Diagnostic]:
    """The circular names no font: one for the whole document will do, as long as its letters are those of Unicode."""
    if case.profile.names_font:
        words = f"phông chữ đang là {font}, phải là Times New Roman"
        yield from case.each("R04", found, words, "chọn đoạn này, đặt phông chữ Times New Roman")
    elif LEGACY.match(font.lower()):
        words = f"phông chữ {font} không theo bộ mã Unicode, phải là phông chữ tiếng Việt Unicode"
        yield from case.each("R04", found, words, "chuyển đoạn này sang Unicode, đặt phông chữ Times New Roman")
    elif any(font not in _fonts(paragraph) for paragraph in everything if _fonts(paragraph)):
        words = f"phông chữ {font} khác với phần còn lại của văn bản"
        yield from case.each("R04", found, words, "đặt một phông chữ cho cả văn bản", weak=True)


def _fonts(paragraph: Paragraph) -> set[str]:
    """The fonts of its letters and of the number before it."""
    found = {paragraph.label_font} if paragraph.label and paragraph.label_font else set()
    for run in paragraph.runs:
        if run.inked:
            letters = [letter for letter in run.text if letter.isalnum()]
            found |= {run.letters.ascii for letter in letters if letter.isascii()}
            found |= {run.letters.other for letter in letters if not letter.isascii()}
    return found
