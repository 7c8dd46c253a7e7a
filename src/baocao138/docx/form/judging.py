"""How a rule speaks: what is there, what is demanded, where, by which article, and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, Related, Severity, finding
from baocao138.docx.form.paper import Paper, Paragraph, Run
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.pieces import Piece
from baocao138.docx.profile import Profile
from baocao138.model.place import DocumentPlace

FEW = 5  # places told one by one; more of the same kind are told once
SLIP = 115  # twips: two millimetres
TEXT_SIZES = (13.0, 14.0)  # of the text, its headings and the page's number
POINT = 0.05  # half a tenth of a point is no difference
Somewhat = Paragraph | Piece | DocumentPlace


class Case(NamedTuple):
    """What every rule gets to see."""

    paper: Paper
    anatomy: Anatomy
    profile: Profile

    def fault(self, rule: str, where: Somewhat | None, message: str, remedy: str, *, weak: bool = False) -> Diagnostic:
        """A finding of ``rule`` ("R06"); ``weak`` where the source is weak: a warning."""
        article = f"{self.profile.articles[rule]} {self.profile.law}"
        told = finding(f"B7{rule[1:]}", self.place(where), message, f"{remedy} ({article})")
        return told.weighed(Severity.WARNING) if weak else told

    def known_from_one_side(self, problem: Diagnostic) -> Diagnostic:
        """The same; a warning under the circular, whose words on the matter nothing else confirms."""
        return problem if self.profile.names_font else problem.weighed(Severity.WARNING)

    def place(self, where: Somewhat | None) -> DocumentPlace:
        """The place of a paragraph or piece; the document as a whole for None."""
        if where is None:
            return DocumentPlace(self.paper.name)
        if isinstance(where, Piece):
            return where.paragraph.place
        return where.place if isinstance(where, Paragraph) else where

    def each(
        self, rule: str, places: Sequence[Paragraph | Piece], message: str, remedy: str, *, weak: bool = False
    ) -> Iterator[Diagnostic]:
        """The same fault in several places: a finding each, or, where they are many, one that names the first few."""
        if len(places) <= FEW:
            for place in places:
                yield self.fault(rule, place, message, remedy, weak=weak)
            return
        told = self.fault(rule, places[0], f"{message} (và {len(places) - 1} chỗ khác)", remedy, weak=weak)
        yield told._replace(related=tuple(Related(self.place(each), "cũng vậy") for each in places[1:FEW]))


def points(size: float) -> str:
    """A size as people say it: 13, 12,5."""
    return f"{size:g}".replace(".", ",")


def between(low: float, high: float) -> str:
    """The sizes allowed, in words."""
    return points(low) if low == high else f"{points(low)} đến {points(high)}"


def outside(runs: Iterable[Run], low: float, high: float) -> list[float]:
    """The sizes among the runs that are not allowed, each once."""
    sizes = {run.letters.size for run in runs}
    return sorted(size for size in sizes if not low - POINT <= size <= high + POINT)


def quoted(text: str, longest: int = 60) -> str:
    """A text in quotes, cut to what fits a line."""
    short = " ".join(text.split())
    return f"“{short if len(short) <= longest else short[: longest - 1].rstrip() + '…'}”"


class Look(NamedTuple):
    """What is demanded of a component. None = the rule does not say."""

    sizes: tuple[float, float]
    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    centred: bool = False
    underlined: bool | None = False


def looks(case: Case, rule: str, what: str, piece: Piece, wanted: Look) -> Iterator[Diagnostic]:
    """Size, weight, slant, capitals and place of one component."""
    runs = piece.inked
    if not runs:
        return
    sizes = outside(runs, *wanted.sizes)
    if sizes:
        allowed = between(*wanted.sizes)
        said = " và ".join(points(size) for size in sizes)
        yield case.fault(rule, piece, f"{what} đang cỡ chữ {said}, phải là cỡ {allowed}", f"đặt cỡ chữ {allowed}")
    for name, flag, words in (("bold", wanted.bold, "đậm"), ("italic", wanted.italic, "nghiêng")):
        if flag is None:
            continue
        wrong = [run for run in runs if getattr(run.letters, name) is not flag]
        if wrong:
            part = "" if len(wrong) == len(runs) else f" ở {quoted(''.join(run.text for run in wrong), 40)}"
            is_so = f"chưa {words}" if flag else ("đang in đậm" if name == "bold" else "đang in nghiêng")
            upright = "phải là chữ không đậm" if name == "bold" else "phải là kiểu chữ đứng"
            must = f"phải in {words}" if flag else upright
            remedy = f"{'đặt' if flag else 'bỏ'} chữ {words}"
            yield case.fault(rule, piece, f"{what} {is_so}{part}, {must}", remedy)
    if wanted.underlined is False and any(run.letters.underline for run in runs):
        yield case.fault(rule, piece, f"{what} đang gạch chân, không gạch chân", "bỏ gạch chân")
    yield from _capitals(case, rule, what, piece, wanted.capitals)
    if wanted.centred and not centred(piece):
        yield case.fault(
            rule, piece, f"{what} chưa được canh giữa", "canh giữa dòng này, bỏ các dấu cách và lùi lề đã gõ thêm"
        )


def _capitals(case: Case, rule: str, what: str, piece: Piece, wanted: bool | None) -> Iterator[Diagnostic]:
    text = piece.text
    letters = [letter for letter in text if letter.isalpha()]
    if wanted is None or not letters:
        return
    if wanted and text != text.upper():
        yield case.fault(rule, piece, f"{what} phải viết bằng chữ in hoa", f"viết lại là {quoted(text.upper())}")
    if not wanted and text == text.upper() and len(letters) > 1:
        yield case.fault(
            rule,
            piece,
            f"{what} đang viết toàn chữ in hoa, phải là chữ in thường",
            "viết lại bằng chữ in thường, chỉ hoa chữ đầu và tên riêng",
        )


def centred(piece: Piece) -> bool:
    """In the middle of its room, however that was brought about. A slip of two millimetres is none."""
    room = piece.paragraph.room
    if piece.kind == "center":
        return abs(piece.at - room / 2) < SLIP
    return piece.wide < room and abs(piece.middle - room / 2) < SLIP


def out_of_line(pieces: Sequence[Piece]) -> list[Piece]:
    """Those whose middle does not lie below that of the others, as far as they stand in one room.

    Most of them are right; of two the lower one is wrong.
    """
    if len(pieces) < 2:
        return []
    first = pieces[0]
    comparable = [piece for piece in pieces if _same_room(piece, first)]
    middles = sorted(piece.middle for piece in comparable)
    usual = first.middle if len(comparable) == 2 else middles[len(middles) // 2]
    return [piece for piece in comparable if abs(piece.middle - usual) > 2 * SLIP]


def _same_room(piece: Piece, other: Piece) -> bool:
    mine, its = piece.paragraph, other.paragraph
    return (
        mine.table is its.table
        and mine.spot.column == its.spot.column
        and (mine.table is not None or mine.region is its.region)
    )
