"""R06 to R09: country and motto, the bodies."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.differing import difference
from baocao138.docx.form.drawn import under
from baocao138.docx.form.judging import SLIP, Case, Look, looks, out_of_line, quoted
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.attached import heads_letter
from baocao138.docx.form.parts.bodies import parted
from baocao138.docx.form.parts.words import COUNTRY, MOTTO
from baocao138.docx.form.pieces import Piece, pieces_of

OLD_TONE = COUNTRY.replace("HÒA", "HOÀ")
BODY = Look((12, 13), italic=False, capitals=True)
CLOSE = 60  # twips, three points: what is more parts two lines
WHOLE = (0.88, 1.12)
HEAD = 20  # paragraphs of a letterhead
PART = (0.29, 0.55)  # a third to a half, and what rounding of a typed row of underscores makes of it


def check(case: Case) -> Iterator[Diagnostic]:
    """The head of page 1."""
    found = case.anatomy
    if found.is_annex:
        return
    if not found.has_head:
        words = "không thấy phần đầu văn bản: Quốc hiệu, Tiêu ngữ, tên cơ quan, số và ký hiệu, ngày tháng"
        yield case.fault(
            "R06", None, words, "trình bày phần đầu văn bản theo mẫu, hoặc lập lại từ mẫu của chương trình"
        )
        return
    yield from _country(case, found)
    yield from _motto(case, found)
    yield from _bodies(case, found)
    for annex in found.annexes:
        if not annex.named:
            yield from _attached(case, annex.heading.index)


def _attached(case: Case, heading: int) -> Iterator[Diagnostic]:
    """The letterhead of a regulation or programme that goes with the document: its two fixed lines."""
    above = case.paper.flow[max(0, heading - HEAD) : heading]
    for piece in (each for paragraph in above for each in pieces_of(paragraph) if heads_letter(each)):
        rule, name, right = ("R06", "Quốc hiệu", COUNTRY) if "viet nam" in piece.plain else ("R07", "Tiêu ngữ", MOTTO)
        if piece.paragraph in case.anatomy.head or piece.typed in (right, OLD_TONE):
            continue
        words = f"{name} của văn bản kèm theo ghi “{piece.typed}”{difference(piece.typed, right)}"
        yield case.fault(rule, piece, words, f"ghi đúng là {quoted(right)}", weak=True)


def _country(case: Case, found: Anatomy) -> Iterator[Diagnostic]:
    piece = found.country
    if piece is None:
        yield case.fault("R06", found.motto, "không thấy Quốc hiệu", f"ghi {quoted(COUNTRY)} ở trên Tiêu ngữ")
        return
    if piece.typed.upper() not in (COUNTRY, OLD_TONE):
        words = f"Quốc hiệu ghi “{piece.typed}”{difference(piece.typed, COUNTRY)}"
        yield case.fault("R06", piece, words, f"ghi đúng là {quoted(COUNTRY)}")
    yield from looks(case, "R06", "Quốc hiệu", piece, Look((12, 13), bold=True, italic=False, capitals=True))
    beside = [each for each in found.issuers if each.paragraph.row is piece.paragraph.row]
    left = beside[0] if beside else found.number or (found.issuers[0] if found.issuers else None)
    if left is not None and _left_of(piece, left):
        words = "Quốc hiệu đang ở bên trái, phải ở bên phải trang đầu"
        yield case.fault("R06", piece, words, "đổi chỗ: tên cơ quan bên trái, Quốc hiệu bên phải")


def _left_of(piece: Piece, other: Piece) -> bool:
    mine, its = piece.paragraph, other.paragraph
    if mine.table is not None and mine.table is its.table:
        return mine.spot.column < its.spot.column
    return mine is its and piece.column < other.column


def _motto(case: Case, found: Anatomy) -> Iterator[Diagnostic]:
    piece = found.motto
    if piece is None:
        yield case.fault("R07", found.country, "không thấy Tiêu ngữ", f"ghi {quoted(MOTTO)} dưới Quốc hiệu")
        return
    if piece.typed != MOTTO:
        words = f"Tiêu ngữ ghi “{piece.typed}”{difference(piece.typed, MOTTO)}"
        yield case.fault("R07", piece, words, f"ghi đúng là {quoted(MOTTO)}")
    yield from looks(case, "R07", "Tiêu ngữ", piece, Look((13, 14), bold=True, italic=False, underlined=None))
    right = [each for each in (found.country, piece, found.date) if each is not None]
    if piece in out_of_line(right):
        yield case.fault("R07", piece, "Tiêu ngữ chưa được canh giữa dưới Quốc hiệu", "canh giữa cả hai dòng")
    if found.country in out_of_line(right) or _beside_motto(found.country, piece):
        yield case.fault("R06", found.country, "Quốc hiệu chưa được canh giữa trên Tiêu ngữ", "canh giữa cả hai dòng")
    if found.country is not None:
        yield from _close(case, "R07", found.country, piece, "Quốc hiệu và Tiêu ngữ")
    yield from under(case, "R07", "Tiêu ngữ", [piece], WHOLE, "dài bằng dòng chữ")


def _beside_motto(country: Piece | None, motto: Piece) -> bool:
    """The country so nearly fills its cell that it hardly moves when it is not in the middle."""
    if country is None or country.kind == "center" or motto.kind != "center":
        return False
    return country.paragraph.region is motto.paragraph.region and abs(country.middle - motto.middle) > SLIP


def _close(case: Case, rule: str, above: Piece, below: Piece, what: str) -> Iterator[Diagnostic]:
    """Two lines of one thing: single-spaced, nothing between them."""
    upper, lower = above.paragraph, below.paragraph
    if upper is lower or upper.region is not lower.region:
        return
    gap = max(upper.shape.after, lower.shape.before)
    between = [
        each for each in case.anatomy.head if upper.index < each.index < lower.index and each.region is upper.region
    ]
    wide = any(each.shape.rule == "auto" and each.shape.line > 300 for each in (upper, lower))
    blank = [each for each in between if each.empty and not each.drawn]
    if gap > CLOSE or wide or blank:
        yield case.fault(
            rule, below, f"{what} phải cách nhau dòng đơn", "đặt giãn dòng Single, khoảng cách trước và sau 0 pt"
        )


def _bodies(case: Case, found: Anatomy) -> Iterator[Diagnostic]:
    if not found.issuers:
        yield case.fault(
            "R09",
            found.number,
            "không thấy tên cơ quan ban hành văn bản",
            "ghi tên cơ quan ban hành ở bên trái, trên số và ký hiệu",
        )
        return
    parents, bodies = parted(found.issuers)
    for piece in parents:
        yield from looks(case, "R08", "tên cơ quan chủ quản", piece, BODY._replace(bold=False))
    told: set[str] = set()
    for piece in bodies:  # the lines of one name: what is wrong with all of them is told once
        for problem in looks(case, "R09", "tên cơ quan ban hành", piece, BODY._replace(bold=True, underlined=None)):
            if problem.message not in told:
                yield problem
            told.add(problem.message)
    left = [*found.issuers, *([found.number] if found.number else [])]
    for piece in out_of_line(left):
        if piece is not found.number:
            rule, words = ("R08", "chủ quản") if piece in parents else ("R09", "ban hành")
            yield case.fault(rule, piece, f"tên cơ quan {words} chưa được canh giữa", "canh giữa các dòng tên cơ quan")
    if parents:
        yield from _close(case, "R09", parents[-1], bodies[0], "tên cơ quan chủ quản và tên cơ quan ban hành")
    yield from under(case, "R09", "tên cơ quan ban hành", bodies, PART, "dài từ 1/3 đến 1/2 dòng chữ")
