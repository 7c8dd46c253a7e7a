"""R13 to R15: the type of document, its subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.drawn import under
from baocao138.docx.form.judging import Case, Look, looks, out_of_line, points, quoted
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.codes import NAMES, type_in
from baocao138.docx.form.parts.title import UNTITLED
from baocao138.docx.form.parts.words import LETTER_MARK, TYPES
from baocao138.docx.form.pieces import Piece, folded
from baocao138.docx.form.rules.letterhead import PART
from baocao138.docx.widths import TWIPS

SIX_POINTS, ROUNDING = 120, 10  # twips
FAR = 200  # twips: more than between two lines of one thing


def check(case: Case) -> Iterator[Diagnostic]:
    """What stands between letterhead and text."""
    found = case.anatomy
    if found.is_annex or not found.has_head:
        return
    if found.kind is None:
        yield from _untyped(case, found)
        return
    named = Look(case.profile.title_sizes, bold=True, italic=False, capitals=True, centred=True)
    yield from looks(case, "R13", "tên loại văn bản", found.kind, named)
    if found.kind.plain not in TYPES:
        words = f"tên loại văn bản ghi {quoted(found.kind.text)}"
        yield case.fault("R13", found.kind, words, f"ghi {quoted(_rightly(found.kind))}: liền chữ, không có dấu ở cuối")
    if found.letter_subject is not None:
        words = f"{quoted(found.letter_subject.text)}: “V/v” chỉ dùng cho công văn, văn bản này đã có tên loại"
        yield case.fault("R15", found.letter_subject, words, "bỏ dòng “V/v …”, ghi trích yếu dưới tên loại")
    if found.subject:
        yield from _subject(case, found.kind, found.subject, named._replace(capitals=False, underlined=None))
    elif found.above:
        words = f"{quoted(found.above[0].text)} đặt trên tên loại, trích yếu phải ở ngay dưới tên loại"
        yield case.fault("R14", found.above[0], words, "chuyển dòng này xuống dưới tên loại")
    elif found.kind.plain.rstrip(" :.") not in UNTITLED:
        words = "dưới tên loại không có trích yếu"
        yield case.fault("R14", found.kind, words, "ghi trích yếu nội dung ngay dưới tên loại văn bản")


def _untyped(case: Case, found: Anatomy) -> Iterator[Diagnostic]:
    """A letter, which has a subject of its own kind; or a document whose type is lost."""
    if found.letter_subject is not None:
        yield from _of_letter(case, found.letter_subject)
    elif found.is_letter:
        words = "công văn chưa có trích yếu “V/v …” dưới số, ký hiệu"
        remedy = "ghi “V/v …” (cỡ 12 đến 13, chữ đứng) ở giữa, dưới số, ký hiệu"
        yield case.fault("R15", found.number or found.country, words, remedy)
    else:
        named = type_in(found.number.text) if found.number else ""
        remedy = f"ghi tên loại, ví dụ {named or 'BÁO CÁO'}, ở giữa trang, dưới phần đầu văn bản"
        yield case.fault("R13", found.number or found.country, "không thấy tên loại văn bản", remedy)


def _subject(case: Case, kind: Piece, subject: Sequence[Piece], wanted: Look) -> Iterator[Diagnostic]:
    """The subject right under the type, the line under it."""
    if LETTER_MARK.match(subject[0].plain):
        words = f"trích yếu ghi {quoted(subject[0].text)}: “V/v” chỉ dùng cho công văn"
        yield case.fault("R15", subject[0], words, "bỏ chữ “V/v”, ghi thẳng nội dung trích yếu")
    for piece in subject:
        yield from looks(case, "R14", "trích yếu", piece, wanted)
    first = subject[0].paragraph
    blank = [each for each in case.paper.flow[kind.paragraph.index + 1 : first.index] if each.empty]
    far = max(kind.paragraph.shape.after, first.shape.before) > FAR and first is not kind.paragraph
    if blank or far:
        words = "trích yếu chưa đặt ngay dưới tên loại"
        yield case.fault("R14", subject[0], words, "bỏ dòng trống giữa tên loại và trích yếu")
    yield from under(case, "R14", "trích yếu", subject, PART, "dài từ 1/3 đến 1/2 dòng chữ")


def _rightly(kind: Piece) -> str:
    """The type without a colon, its letters together."""
    glued = kind.plain.rstrip(" :.").replace(" ", "")
    named = (name for name in NAMES.values() if folded(name).replace(" ", "") == glued)
    return next(named, kind.text.rstrip(" :.").upper())


def _of_letter(case: Case, piece: Piece) -> Iterator[Diagnostic]:
    """A letter has no type; its subject stands under the number."""
    yield from looks(case, "R15", "trích yếu công văn", piece, Look((12, 13), bold=False, italic=False))
    if not piece.text.startswith("V/v "):
        words = f"trích yếu công văn ghi {quoted(piece.text)}"
        yield case.fault("R15", piece, words, "bắt đầu bằng “V/v ” rồi nội dung, ví dụ: V/v báo cáo kết quả 6 tháng")
    number = case.anatomy.number
    if number is None:
        return
    if piece in out_of_line([number, piece]):
        yield case.fault("R15", piece, "trích yếu công văn chưa được canh giữa dưới số, ký hiệu", "canh giữa dòng này")
    upper, lower = number.paragraph, piece.paragraph
    gap = max(upper.shape.after, lower.shape.before)
    if upper.region is lower.region and lower.index == upper.index + 1 and abs(gap - SIX_POINTS) > ROUNDING:
        words = f"trích yếu công văn cách số, ký hiệu {points(gap / TWIPS)} pt, phải cách 6 pt"
        yield case.fault("R15", piece, words, "đặt khoảng cách Before của dòng này là 6 pt")
