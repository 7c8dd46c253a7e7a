"""R01 to R03: paper, orientation, margins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case
from baocao138.docx.form.paper import Paragraph, Section
from baocao138.docx.form.parts.attached import heads_letter
from baocao138.docx.form.parts.signing import has_authority, is_post, is_recipient, is_title, may_sign
from baocao138.docx.form.pieces import Piece, pieces_of
from baocao138.model.place import DocumentPlace

A4 = (11906, 16838)
A5 = (8391, 11906)
SLACK = 20  # twips: programs round millimetres in their own ways
MM = 56.6929
# Millimetres; the slack of two twips is the decree's own file's (left 1985, top 1418).
MARGINS = {
    "top": (20, 25, "trên"),
    "bottom": (20, 25, "dưới"),
    "left": (30, 35, "trái"),
    "right": (15, 20, "phải"),
}
# Which edge of a sheet lying on its side is bound nobody says: each may have what any edge may have.
ON_ITS_SIDE = (15, 35)
SENTENCE = 40  # letters; what is shorter may be a caption
FEW_LINES = 2  # a heading alone on its sheet, before a table on the next
SMALL_PAPERS = frozenset({"giay gioi thieu", "bien nhan", "phieu gui", "phieu chuyen"})


def check(case: Case) -> Iterator[Diagnostic]:
    """Each section by itself; what all of them share is told once."""
    told: set[str] = set()
    for section in case.paper.sections:
        for problem in (*_paper(case, section), *_turned(case, section), *_margins(case, section)):
            if problem.message not in told:
                told.add(problem.message)
                yield problem


def _first(section: Section) -> Paragraph | None:
    return next((paragraph for paragraph in section.paragraphs if not paragraph.empty), None)


def _where(case: Case, section: Section) -> Paragraph | DocumentPlace:
    """The first section is the document; a later one is known by the paragraph with which it begins."""
    first = _first(section)
    return first if first is not None and section.index else DocumentPlace(case.paper.name, "word/document.xml")


def _paper(case: Case, section: Section) -> Iterator[Diagnostic]:
    if section.unreadable:
        words = "không đọc được khổ giấy ghi trong tệp, phải là A4 (210 x 297 mm)"
        yield case.fault("R01", _where(case, section), words, "vào Layout, Size, chọn A4")
        return
    short, long = sorted((section.wide, section.high))
    if abs(short - A4[0]) <= SLACK and abs(long - A4[1]) <= SLACK:
        return
    kind = case.anatomy.kind
    small = not case.profile.names_font and kind is not None and kind.plain in SMALL_PAPERS
    if small and abs(short - A5[0]) <= SLACK and abs(long - A5[1]) <= SLACK:
        return
    said = f"{section.wide / MM:.0f} x {section.high / MM:.0f} mm"
    yield case.fault(
        "R01", _where(case, section), f"khổ giấy đang là {said}, phải là A4 (210 x 297 mm)", "vào Layout, Size, chọn A4"
    )


def _turned(case: Case, section: Section) -> Iterator[Diagnostic]:
    if not section.landscape:
        return
    prose = [each for each in case.anatomy.body if each.section == section.index and _is_sentence(each)]
    alone = not (_holds_table(case, section) or _holds_picture(section)) and len(_prose(section)) > FEW_LINES
    if prose or alone:
        yield case.fault(
            "R02",
            prose[0] if prose else _where(case, section),
            "trang nằm ngang có lời văn; chỉ phần bảng, biểu rộng mới được nằm ngang",
            "vào Layout, Orientation, chọn Portrait cho phần này",
        )


def _is_sentence(paragraph: Paragraph) -> bool:
    """No caption, no unit of a table, no note in italics under it."""
    return len(paragraph.words) > SENTENCE and paragraph.words[-1] in ".;:" and not paragraph.all("italic")


def _holds_table(case: Case, section: Section) -> bool:
    """A table of figures: not the ones that letterhead and signature are laid out in, be it of what is attached."""
    found = case.anatomy
    laid_out = {id(each.table) for each in found.head}
    laid_out |= {id(piece.paragraph.table) for piece in (*found.recipients, *found.signature)}
    tables: dict[int, list[Paragraph]] = {}
    for each in section.paragraphs:
        if each.table is not None and id(each.table) not in laid_out:
            tables.setdefault(id(each.table), []).append(each)
    return not all(_is_letterhead(table) or _is_signed(table) for table in tables.values())


def _is_letterhead(table: Sequence[Paragraph]) -> bool:
    return any(heads_letter(piece) for paragraph in table for piece in pieces_of(paragraph))


def _is_signed(table: Sequence[Paragraph]) -> bool:
    """Posts and names, recipients beside them, and nothing else."""
    pieces = [piece for paragraph in table for piece in pieces_of(paragraph)]
    posted = any(has_authority(piece) or is_post(piece) for piece in pieces)
    return posted and all(may_sign(each) or all(map(_receives, pieces_of(each))) for each in table)


def _receives(piece: Piece) -> bool:
    return is_recipient(piece) or is_title(piece, ())


def _holds_picture(section: Section) -> bool:
    """A chart or diagram, which may be wide, too; the line under a title is none."""
    return any(each.drawn and not each.strokes and each.table is None for each in section.paragraphs)


def _prose(section: Section) -> list[Paragraph]:
    return [paragraph for paragraph in section.paragraphs if not paragraph.empty and paragraph.table is None]


def _margins(case: Case, section: Section) -> Iterator[Diagnostic]:
    for side, (low, high, words) in MARGINS.items():
        low, high = ON_ITS_SIDE if section.landscape else (low, high)
        wide = abs(section.margins[side]) + (section.margins["gutter"] if side == "left" else 0)
        if low * MM - 2.5 <= wide <= high * MM + 2.5:
            continue
        yield case.fault(
            "R03",
            _where(case, section),
            f"lề {words} đang là {wide / MM:.1f} mm, phải từ {low} đến {high} mm".replace(".", ","),
            f"vào Layout, Margins, đặt lề {words} từ {low} đến {high} mm",
        )
