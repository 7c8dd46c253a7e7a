"""R04: Times New Roman, Unicode in one form, black."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case
from baocao138.docx.form.paper import Paragraph, Run

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
        for run in paragraph.runs:
            if not run.inked:
                continue
            for font in sorted(_wrong_fonts(run, strict=case.profile.names_font)):
                _keep(fonts, font, paragraph)
            if run.letters.colour and case.profile.names_font and id(paragraph) not in stamps:
                _keep(colours, run.letters.colour, paragraph)
        if not unicodedata.is_normalized("NFC", paragraph.text):
            loose.append(paragraph)
    for font, found in fonts.items():
        yield from case.each("R04", found, _font_words(case, font), "chọn đoạn này, đặt phông chữ Times New Roman")
    for colour, found in colours.items():
        words = f"chữ có màu {'#' + colour if re.fullmatch('[0-9A-Fa-f]{6}', colour) else colour}, phải là màu đen"
        yield from case.each("R04", found, words, "chọn chữ, đặt màu Automatic hoặc Black")
    words = "chữ có dấu gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), phải là Unicode dựng sẵn"
    yield from case.each(
        "R04", loose, words, "chọn bảng mã Unicode (dựng sẵn) trong bộ gõ rồi gõ lại đoạn này", weak=True
    )


def _font_words(case: Case, font: str) -> str:
    if case.profile.names_font:
        return f"phông chữ đang là {font}, phải là Times New Roman"
    return f"phông chữ {font} không theo bộ mã Unicode, phải là phông chữ tiếng Việt Unicode"


def _keep(found: dict[str, list[Paragraph]], key: str, paragraph: Paragraph) -> None:
    known = found.setdefault(key, [])
    if not known or known[-1] is not paragraph:
        known.append(paragraph)


def _wrong_fonts(run: Run, *, strict: bool) -> set[str]:
    letters = [letter for letter in run.text if letter.isalnum()]
    used = {run.letters.ascii for letter in letters if letter.isascii()}
    used |= {run.letters.other for letter in letters if not letter.isascii()}
    return {font for font in used if _is_wrong(font, strict=strict)}


def _is_wrong(font: str, *, strict: bool) -> bool:
    bare = font.lower().replace(" ", "")
    return not bare.startswith(FONT) if strict else LEGACY.match(font.lower()) is not None
