"""R04: Times New Roman, Unicode in one form, black."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import FEW, Case, quoted
from baocao138.docx.form.paper import Paragraph

MOST = 0.6  # share of the paragraphs: a font of more of them is that of the document
ODD = 0.25  # share of the paragraphs: a font of more of them was chosen
# A letter of Cyrillic or Greek in a word of ours, Ð for Đ.
STRANGE = re.compile(r"[A-Za-zĐđ\u00c0-\u1ef9][\u0370-\u052f]|[\u0370-\u052f][A-Za-zĐđ\u00c0-\u1ef9]|[Ðð]")
UNSEEN = re.compile(r"(?<=\w)[\u200b-\u200d\u2060\ufeff\u00ad]")
OLD_CODE = re.compile(r"[A-Za-z][®µ¸¶·¹¨»¾¼½×]|®\w")
ODD_LETTER = re.compile(r"[\u0370-\u052fÐð®µ¸¶·¹¨»¾¼½×\u200b-\u200d\u2060\ufeff\u00ad]")
LONGEST = 20  # letters shown to either side
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
        shown = {run.letters.colour for run in paragraph.runs if run.inked}
        shown |= {paragraph.label_looks.colour} if paragraph.label else set()
        for colour in sorted(shown - {""}):
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
    yield from _marked(case, everything, stamps)
    yield from _strangers(case, everything)
    words = "chữ có dấu gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), phải là Unicode dựng sẵn"
    remedy = "chọn bảng mã Unicode (dựng sẵn) trong bộ gõ rồi gõ lại đoạn này"
    yield from case.each("R04", loose, words, remedy, weak=True)


def _marked(case: Case, everything: list[Paragraph], stamps: set[int]) -> Iterator[Diagnostic]:
    """What was marked with a colour while it was written: nothing that the law forbids in so many words."""
    found = [
        paragraph
        for paragraph in everything
        if id(paragraph) not in stamps and any(run.letters.ground for run in paragraph.runs if run.inked)
    ]
    words = "chữ được tô nền màu, văn bản chính thức in chữ đen trên nền trắng"
    remedy = "chọn chữ, đặt Text Highlight Color là No Color, Shading là No Color"
    yield from case.each("R04", found, words, remedy, weak=True)


def _strangers(case: Case, everything: list[Paragraph]) -> Iterator[Diagnostic]:
    """Letters that only look right, signs that nobody sees, and text in the codes of old fonts."""
    kinds = (
        (STRANGE, "có chữ cái của bảng chữ khác, chỉ trông giống chữ Việt", "xóa đi gõ lại bằng bộ gõ tiếng Việt"),
        (UNSEEN, "có ký tự không nhìn thấy chen trong chữ", "xóa từ ấy đi rồi gõ lại"),
        (OLD_CODE, "có chữ mã cũ (TCVN3), không phải Unicode", "chuyển mã sang Unicode rồi dán lại"),
    )
    number = None if case.anatomy.number is None else case.anatomy.number.paragraph
    texts = [paragraph for paragraph in everything if paragraph is not number]
    for pattern, words, remedy in kinds:
        found = [(paragraph, match) for paragraph in texts if (match := pattern.search(paragraph.text))]
        for paragraph, match in found[:FEW]:
            word, odd = quoted(_word_around(match)), _odd(match.group())
            yield case.fault("R04", paragraph, f"từ {word} {words} (U+{ord(odd):04X})", remedy)


def _odd(found: str) -> str:
    """The letter that is meant, of the one or two that were found."""
    return next((letter for letter in found if ODD_LETTER.match(letter)), found[0])


def _word_around(match: re.Match[str]) -> str:
    """The word in which something was found."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - LONGEST) : start].rpartition(" ")[2]
    return before + match.group() + text[end : end + LONGEST].partition(" ")[0]


def _font(case: Case, font: str, found: list[Paragraph], everything: list[Paragraph]) -> Iterator[Diagnostic]:
    """The circular names no font: one for the whole document will do, as long as its letters are those of Unicode."""
    if case.profile.names_font:
        words = f"phông chữ đang là {font}, phải là Times New Roman"
        remedy = "chọn đoạn này, đặt phông chữ Times New Roman"
        if len(found) > FEW and len(found) > MOST * len([each for each in everything if _fonts(each)]):
            remedy = "bấm Ctrl+A để chọn tất cả (đầu trang, chân trang chọn riêng), đặt phông chữ Times New Roman"
        yield from case.each("R04", found, words, remedy)
    elif LEGACY.match(font.lower()):
        words = f"phông chữ {font} không theo bộ mã Unicode, phải là phông chữ tiếng Việt Unicode"
        yield from case.each("R04", found, words, "chuyển đoạn này sang Unicode, đặt phông chữ Times New Roman")
    elif len(found) < ODD * sum(bool(_fonts(paragraph)) for paragraph in everything):
        words = f"phông chữ {font} khác với phần còn lại của văn bản"
        yield from case.each("R04", found, words, "đặt một phông chữ cho cả văn bản", weak=True)


def _fonts(paragraph: Paragraph) -> set[str]:
    """The fonts of its letters and of the number before it."""
    found = {paragraph.label_looks.font} if paragraph.label and paragraph.label_looks.font else set()
    for run in paragraph.runs:
        if run.inked:
            letters = [letter for letter in run.text if letter.isalnum()]
            found |= {run.letters.ascii for letter in letters if letter.isascii()}
            found |= {run.letters.other for letter in letters if not letter.isascii()}
    return found
