"""R06 to R13, R24 and R29: every component once, and on its own side."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted
from baocao138.docx.form.pieces import Piece


def check(case: Case) -> Iterator[Diagnostic]:
    """Doubled components, and pairs whose sides are swapped."""
    found = case.anatomy
    for rule, piece in found.doubles:
        yield case.fault(rule, piece, f"{quoted(piece.text)} ghi hai lần", "xóa dòng thừa")
    if found.country and found.motto and _precedes(found.motto, found.country):
        yield case.fault(
            "R07", found.motto, "Tiêu ngữ đang ở trên Quốc hiệu", "đổi chỗ: Quốc hiệu ở trên, Tiêu ngữ ở dưới"
        )
    if found.date and found.number and _left_of(found.date, found.number):
        words = "ngày tháng năm đang ở bên trái, số và ký hiệu ở bên phải"
        yield case.fault("R12", found.date, words, "đổi chỗ: số, ký hiệu bên trái, ngày tháng năm bên phải")
    titles = [piece for piece in found.recipients if piece.plain.startswith("noi nhan")]
    for piece in titles[1:]:
        yield case.fault("R29", piece, "chữ “Nơi nhận:” ghi hai lần", "xóa dòng thừa")
    if titles and found.signature and _left_of(found.signature[0], titles[0]):
        yield case.fault("R29", titles[0], "“Nơi nhận:” đang ở bên phải, phải ở bên trái", "đổi chỗ hai cột")
    for above, below in zip(found.signature, found.signature[1:], strict=False):
        if above.text == below.text:
            yield case.fault(
                "R24" if above.text.isupper() else "R26", below, f"{quoted(below.text)} ghi hai lần", "xóa dòng thừa"
            )


def _precedes(piece: Piece, other: Piece) -> bool:
    mine, its = piece.paragraph, other.paragraph
    return mine.region is its.region and (mine.index, piece.line) < (its.index, other.line)


def _left_of(piece: Piece, other: Piece) -> bool:
    mine, its = piece.paragraph, other.paragraph
    if mine.row is not None and mine.row is its.row:
        return mine.spot.column < its.spot.column
    return mine is its and piece.column < other.column
