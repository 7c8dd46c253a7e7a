"""R17: the text. Size, weight, alignment, indents, spacing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of
from baocao138.docx.form.indent import first_line_start
from baocao138.docx.form.judging import POINT, TEXT_SIZES, Case, between, outside, points
from baocao138.docx.form.paper import Paragraph, usual_size
from baocao138.docx.form.shape import SINGLE, single_line
from baocao138.docx.widths import TWIPS

INDENTS = (567, 720)  # 1 cm and 1.27 cm
SLIP = 17  # twips: 0.3 mm
APART = 120  # 6 pt
SHORT, LONG = 30, 80  # letters
LETTERED, ITEM = 1, 2
EFFECTS = (
    ("struck", "có chữ bị gạch ngang", "xóa chữ ấy, hoặc bỏ gạch ngang", False),
    ("small_capitals", "có chữ hoa nhỏ, lời văn phải là chữ in thường", "bỏ Small caps", False),
    ("underline", "có chữ gạch chân", "bỏ gạch chân", True),
)


def check(case: Case) -> Iterator[Diagnostic]:
    """The paragraphs between title and signature, tables and centred lines left out."""
    for text in case.anatomy.texts:
        yield from _text(case, [paragraph for paragraph in text if not paragraph.empty and not paragraph.ruled])


def _text(case: Case, found: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    heads = {paragraph.index: heading_of(paragraph) for paragraph in found}
    under_part = {below.index for above, below in pairwise(found) if _names_part(heads[above.index])}
    text = [each for each in found if not _stands_alone(each, heads[each.index]) and each.index not in under_part]
    yield from _sizes(case, text, heads)
    yield from _slant(case, text, heads)
    yield from _lie(case, text)
    yield from _apart(case, found, text)
    yield from _lines(case, text)


def _names_part(heading: Heading | None) -> bool:
    """A part or chapter whose title follows in a paragraph of its own."""
    return heading is not None and heading.kind == "part" and not heading.title


def _stands_alone(paragraph: Paragraph, heading: Heading | None) -> bool:
    """Centred headings, captions of tables, the unit of a table at its right edge."""
    if heading is not None and heading.kind in ("part", "part title"):
        return True
    return paragraph.shape.align in ("center", "right") and len(paragraph.words) < LONG


def _sizes(case: Case, text: Sequence[Paragraph], heads: dict[int, Heading | None]) -> Iterator[Diagnostic]:
    wrong: dict[float, list[Paragraph]] = {}
    plain = [paragraph for paragraph in text if (head := heads[paragraph.index]) is None or not head.titled]
    for paragraph in plain:
        for size in outside(paragraph.inked, *TEXT_SIZES):
            wrong.setdefault(size, []).append(paragraph)
    for size, found in wrong.items():
        words = f"lời văn có chữ cỡ {points(size)}, phải là cỡ {between(*TEXT_SIZES)}"
        yield from case.each("R17", found, words, "đặt cỡ chữ 13 hoặc 14, cả văn bản một cỡ")
    most = usual_size(text)
    other = [each for each in plain if _differs(each, most)]
    words = f"có chữ cỡ khác với cả văn bản (cỡ {points(most)})"
    yield from case.each("R17", other, words, f"đặt cỡ chữ {points(most)} cho đoạn này")


def _differs(paragraph: Paragraph, usual: float) -> bool:
    """A size that is allowed, but not the one of the rest."""
    sizes = {run.letters.size for run in paragraph.inked}
    return any(TEXT_SIZES[0] <= size <= TEXT_SIZES[1] and abs(size - usual) > POINT for size in sizes)


def _is_prose(paragraph: Paragraph, heading: Heading | None) -> bool:
    point = heading is not None and heading.kind == "point" and not heading.titled
    return len(paragraph.words) > SHORT and (heading is None or point)


def _slant(case: Case, text: Sequence[Paragraph], heads: dict[int, Heading | None]) -> Iterator[Diagnostic]:
    plain = [each for each in text if _is_prose(each, heads[each.index])]
    slanting = [each for each in plain if each.all("italic")]
    yield from case.each("R17", slanting, "cả đoạn văn in nghiêng, lời văn phải là kiểu chữ đứng", "bỏ chữ nghiêng")
    bold = [each for each in plain if each.all("bold") and len(each.words) > LONG and each.words[-1] in ".;:"]
    yield from case.each("R17", bold, "cả đoạn văn in đậm, lời văn không in đậm", "bỏ chữ đậm")
    told = {each.index for each in bold}
    pairs = zip_longest(text, text[1:])
    items = [each for each, below in pairs if each.index not in told and _is_bold_item(each, below)]
    yield from case.each("R17", items, "cả ý liệt kê in đậm, lời văn không in đậm", "bỏ chữ đậm", weak=True)
    for look, words, remedy, weak in EFFECTS:
        found = [each for each in text if any(getattr(run.letters, look) for run in each.inked)]
        yield from case.each("R17", found, words, remedy, weak=weak)
    part = [each for each in plain if not each.all("italic") and _slants_within(each)]
    words = "có chữ in nghiêng giữa đoạn, lời văn phải là kiểu chữ đứng"
    yield from case.each("R17", part, words, "bỏ chữ nghiêng, trừ khi trích nguyên văn", weak=True)
    shouted = [each for each in plain if len(each.words) > LONG and each.words == each.words.upper()]
    yield from case.each(
        "R17", shouted, "cả đoạn văn viết chữ in hoa, lời văn phải là chữ in thường", "viết lại bằng chữ in thường"
    )


def _is_bold_item(item: Paragraph, below: Paragraph | None) -> bool:
    """An item or point that is a sentence, not the title of what stands below it."""
    level = _level(item)
    if level not in (ITEM, LETTERED) or len(item.words) <= SHORT or item.words[-1] not in ".;":
        return False
    return item.all("bold") and (below is None or _level(below) <= level)


def _level(paragraph: Paragraph) -> int:
    """How deep in a list: numbers above letters above dashes; all else lies deepest."""
    heading = heading_of(paragraph)
    if heading is not None:
        return LETTERED if heading.kind == "point" else 0
    return ITEM if paragraph.words.startswith(("- ", "– ")) else ITEM + 1


def _slants_within(paragraph: Paragraph) -> bool:
    """Words in italics that are no remark in brackets."""
    slanting = "".join(run.text for run in paragraph.inked if run.letters.italic).strip()
    return bool(slanting) and not slanting.startswith("(")


def _lie(case: Case, text: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    ragged = [each for each in text if each.shape.align != "both" and _more_than_a_line(each)]
    yield from case.each("R17", ragged, "đoạn văn chưa được canh đều cả hai lề", "chọn đoạn, bấm Ctrl+J (Justify)")
    wrong: dict[float, list[Paragraph]] = {}
    for paragraph in text:
        start = first_line_start(paragraph)
        if min(abs(start - wanted) for wanted in INDENTS) > SLIP:
            wrong.setdefault(start, []).append(paragraph)
    for start, found in wrong.items():
        words = f"dòng đầu lùi vào {start / 567:.2f} cm, phải lùi 1 cm hoặc 1,27 cm".replace(".", ",", 1)
        yield from case.each("R17", found, words, "vào Paragraph, Special, First line, đặt 1 cm hoặc 1,27 cm")
    hung = [each for each in text if abs(each.shape.left) > SLIP and _more_than_a_line(each)]
    yield from case.each(
        "R17", hung, "các dòng sau không bắt đầu từ lề trái", "vào Paragraph, Indentation, đặt Left là 0"
    )
    short = [each for each in text if abs(each.shape.right) > SLIP and _more_than_a_line(each)]
    yield from case.each("R17", short, "đoạn văn lùi vào từ lề phải", "vào Paragraph, Indentation, đặt Right là 0")


def _more_than_a_line(paragraph: Paragraph) -> bool:
    return paragraph.wide > paragraph.between_indents - max(paragraph.shape.first, 0) or "\n" in paragraph.text


def _apart(case: Case, found: Sequence[Paragraph], text: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    """Between two paragraphs of the open text that follow each other without anything between."""
    judged = {paragraph.index for paragraph in text}
    near: dict[int, list[Paragraph]] = {}
    for above, below in pairwise(found):
        follows = below.index == above.index + 1 and not above.breaks_page
        if follows and above.index in judged and below.index in judged and _gap(above, below) < APART:
            near.setdefault(_gap(above, below), []).append(below)
    for gap, close in near.items():
        words = f"đoạn văn cách đoạn trước {points(gap / TWIPS)} pt, phải từ 6 pt trở lên"
        yield from case.each("R17", close, words, "vào Paragraph, Spacing, đặt Before hoặc After từ 6 pt")


def _gap(above: Paragraph, below: Paragraph) -> int:
    """Word takes the larger of the two, and none between paragraphs of one style that ask for that."""
    same = above.style == below.style
    after = 0 if above.shape.contextual and same else above.shape.after
    before = 0 if below.shape.contextual and same else below.shape.before
    return max(after, before)


def _lines(case: Case, text: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    wrong: dict[str, list[Paragraph]] = {}
    for paragraph in text:
        if not _line_fits(case, paragraph):
            wrong.setdefault(_line_words(paragraph), []).append(paragraph)
    for said, found in wrong.items():
        words = f"giãn dòng đang là {said}, phải từ dòng đơn đến 1,5 dòng"
        yield from case.each("R17", found, words, "vào Paragraph, Line spacing, đặt từ Single đến 1.5 lines")


def _line_words(paragraph: Paragraph) -> str:
    shape = paragraph.shape
    if shape.rule == "auto":
        return f"{points(round(shape.line / SINGLE, 2))} dòng"
    return f"{points(shape.line / TWIPS)} pt"


def _line_fits(case: Case, paragraph: Paragraph) -> bool:
    shape = paragraph.shape
    if shape.rule == "auto":
        return SINGLE - 1 <= shape.line <= 1.5 * SINGLE + 1
    if shape.rule == "exact" and shape.line == case.profile.exact_line:
        return True
    single = single_line(paragraph.size)
    line = max(shape.line, single) if shape.rule == "atLeast" else shape.line
    return single * 0.97 <= line <= 1.5 * single * 1.02
