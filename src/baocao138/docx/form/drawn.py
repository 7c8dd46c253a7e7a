"""The line drawn under the motto, the issuing body and the subject: there, unbroken, of the right length."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case
from baocao138.docx.form.paper import Paragraph, Run
from baocao138.docx.form.pieces import Piece, pieces_of
from baocao138.docx.form.strokes import Stroke, border
from baocao138.docx.widths import widest_line, width

RAISED = 0.65  # a superscript's letters are that much smaller
OFF_CENTRE, LEANING = 400, 0.12  # twips, and a share of the text: a line that lies so far off is seen to do so
NEAR = 3  # paragraphs below, among which the line is looked for


def under(
    case: Case, rule: str, what: str, pieces: Sequence[Piece], shares: tuple[float, float], must: str
) -> Iterator[Diagnostic]:
    """The faults of the line under a component of one or more lines of text."""
    last = pieces[-1]
    remedy = f"vào Insert, Shapes, Line, kẻ một đường liền dưới {what}, {must}"
    if any(run.letters.underline for piece in pieces for run in piece.inked):
        yield case.fault(
            rule, last, f"{what} đang gạch chân; phải có đường kẻ ngang riêng ở dưới", f"bỏ gạch chân, {remedy}"
        )
        return
    widths = [_widest(piece) for piece in pieces]
    strokes = list(_strokes(case, pieces))
    # What hangs on another paragraph may belong to another component: it counts where it fits.
    strokes += [stroke for stroke in _floating(case, last.paragraph) if _fits(stroke, widths, shares)]
    if not strokes:
        yield case.fault(rule, last, f"dưới {what} không có đường kẻ ngang", remedy)
        return
    good = [stroke for stroke in strokes if _fits(stroke, widths, shares)]
    if not good:
        share = strokes[0].length / max(widths) if max(widths) else 0
        yield case.fault(
            rule, last, f"đường kẻ dưới {what} dài bằng {share:.2f} dòng chữ, phải {must}".replace(".", ","), remedy
        )
    elif not any(stroke.solid for stroke in good):
        yield case.fault(rule, last, f"đường kẻ dưới {what} phải là nét liền", remedy)
    elif not any(_balanced(stroke, pieces, widths) for stroke in good):
        words = f"đường kẻ dưới {what} đặt lệch, chưa cân đối so với dòng chữ"
        yield case.fault(rule, last, words, "kéo đường kẻ vào giữa, dưới dòng chữ", weak=True)


def _fits(stroke: Stroke, widths: Sequence[float], shares: tuple[float, float]) -> bool:
    """Of a name in several lines any line may be the measure; a length that nobody can tell is believed."""
    return not stroke.length or any(shares[0] <= stroke.length / wide <= shares[1] for wide in widths if wide)


def _balanced(stroke: Stroke, pieces: Sequence[Piece], widths: Sequence[float]) -> bool:
    """Below the middle of any line of the text, by what eye sees; a place that nobody can tell is believed."""
    slack = max(OFF_CENTRE, LEANING * max(widths, default=0.0))
    return stroke.middle is None or any(abs(stroke.middle - piece.middle) <= slack for piece in pieces)


def _widest(piece: Piece) -> float:
    return widest_line(((run.text, run.letters.type) for run in piece.runs), piece.paragraph.between_indents)


def _strokes(case: Case, pieces: Sequence[Piece]) -> Iterator[Stroke]:
    """The lines drawn in or just below the paragraphs of a component, in its room."""
    paragraphs = list(dict.fromkeys(piece.paragraph for piece in pieces))
    last = paragraphs[-1]
    for paragraph in paragraphs:
        yield from paragraph.strokes
    if last.shape.below:
        yield border(last.shape.below, last.between_indents, last.shape.left)
    yield from _typed_in(last, pieces[-1])
    for paragraph in _following(case, last):
        yield from paragraph.strokes
        kind = paragraph.shape.above or (paragraph.shape.below if paragraph.empty else "")
        if kind and (paragraph.empty or paragraph.shape.above):
            yield border(kind, paragraph.between_indents, paragraph.shape.left)
        if paragraph.ruled:
            yield from (stroke for stroke in _rows(paragraph) if _is_own(stroke, pieces[-1]))


def _is_own(stroke: Stroke, piece: Piece) -> bool:
    """False for a row that lies below what a tab sets beside a piece."""
    beside = [each for each in pieces_of(piece.paragraph) if each.line == piece.line]
    if stroke.middle is None or len(beside) < 2:
        return True
    nearest = min(beside, key=lambda each: abs(each.middle - (stroke.middle or 0.0)))
    return nearest.column == piece.column


def _typed_in(paragraph: Paragraph, piece: Piece) -> Iterator[Stroke]:
    """A row of underscores on the next line of the same paragraph."""
    for other in pieces_of(paragraph):
        if other.line > piece.line and other.column == piece.column and set(other.text) <= {"_", "-", "—", "─", " "}:
            yield Stroke(other.wide, solid=True, middle=other.middle)


def _following(case: Case, last: Paragraph) -> Iterator[Paragraph]:
    """The paragraphs below in the same room: up to the next that has words, that one's upper border included."""
    for paragraph in case.paper.flow[last.index + 1 : last.index + 1 + NEAR]:
        below = paragraph.table is last.table and paragraph.spot.column == last.spot.column
        if paragraph.region is not last.region and not (last.table is not None and below):
            if last.table is not None and paragraph.table is last.table:
                continue
            return
        yield paragraph
        if not paragraph.empty and not paragraph.ruled:
            return


def _floating(case: Case, last: Paragraph) -> Iterator[Stroke]:
    """Shapes may hang on any paragraph of the letterhead, wherever they float."""
    if last in case.anatomy.head:
        for paragraph in case.anatomy.head:
            if paragraph is not last:
                yield from (stroke._replace(middle=None) for stroke in paragraph.strokes)


def _rows(paragraph: Paragraph) -> Iterator[Stroke]:
    """The rows of underscores of a paragraph: one, or, parted by tabs, one for each side of a letterhead."""
    pieces = list(pieces_of(paragraph))
    for piece in pieces:
        yield Stroke(_row(piece.runs), solid=True, middle=piece.middle)
    if not pieces:
        yield Stroke(_row(paragraph.runs), solid=True)


def _row(runs: Sequence[Run]) -> float:
    """How long a row of signs is."""
    return sum(
        width(run.text.strip("\n").replace("\t", "        "), run.letters.type) * (RAISED if run.letters.raised else 1)
        for run in runs
    )
