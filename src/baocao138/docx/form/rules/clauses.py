"""R20: clauses. Their titles are bold; a clause that is a sentence looks like the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of
from baocao138.docx.form.judging import POINT, Case, points
from baocao138.docx.form.paper import Paragraph, usual_size
from baocao138.docx.form.rules.order import Numbered

LONG_ENOUGH = 25  # letters of a title
LONGEST_TITLE = 120  # letters: what is longer is a sentence, with its last dot or without
INSIDE = ("; ", ". ", "./", " / ")  # a sentence goes on, or ends, where a title would not


def clauses(
    case: Case, text: Sequence[Paragraph], found: Sequence[Numbered], *, has_sections: bool
) -> Iterator[Diagnostic]:
    """``found`` are the clauses of a text; where none of a level is bold, none is taken for a title."""
    usual = usual_size(text)
    closing = {piece.paragraph.index for piece in (*case.anatomy.recipients, *case.anatomy.signature)}
    last = text[-1].index if text else 0
    heading = {each[0].index for each in found if _heads(_below(case, each[0], closing), each[1], last)}
    sentences = [paragraph for paragraph, each in found if _is_sentence(paragraph, each, paragraph.index in heading)]
    told = {paragraph.index for paragraph in sentences}
    titled = [each for each in found if each[1].titled and each[0].index not in told]
    other = [paragraph for paragraph, _ in titled if usual and abs(paragraph.size - usual) > POINT]
    words = f"tiêu đề của khoản không cùng cỡ chữ với lời văn (cỡ {points(usual)})"
    yield from case.each("R20", other, words, f"đặt cỡ chữ {points(usual)}")
    yield from _numbers(case, found, usual)
    for depth in sorted({_depth(each) for _, each in titled}):
        level = [paragraph for paragraph, each in titled if _depth(each) == depth]
        yield from _titles(case, level, heading, depth)
        shouted = [paragraph for paragraph in level if depth == 1 and _shouts(paragraph)]
        words = "tiêu đề của khoản phải viết bằng chữ in thường"
        yield from case.each("R20", shouted, words, "viết lại bằng chữ in thường", weak=not has_sections)
    yield from _untitled(case, sentences)


def _titles(case: Case, level: Sequence[Paragraph], heading: set[int], depth: int) -> Iterator[Diagnostic]:
    """The titles of one level: bold where something stands below them, and upright; a bare list has none."""
    bold = [paragraph for paragraph in level if paragraph.all("bold")]
    plain = [paragraph for paragraph in level if not any(run.letters.bold for run in paragraph.inked)]
    listed = not bold and any(paragraph.index not in heading for paragraph in plain)
    plain = [each for each in plain if each.index in heading and _may_be_title(each) and not listed]
    remedy = "đặt số và tiêu đề chữ đứng, đậm; nếu đây không phải tiêu đề thì thêm dấu chấm ở cuối câu"
    if bold or depth == 1:
        yield from case.each("R20", plain, "tiêu đề của khoản chưa in đậm", remedy, weak=depth > 1 or not bold)
    if depth == 1:
        words = "tiêu đề của khoản phải là kiểu chữ đứng"
        yield from case.each("R20", [each for each in bold if each.all("italic")], words, "bỏ chữ nghiêng")
        slanting = [each for each in plain if each.all("italic")]
        yield from case.each("R20", slanting, words, "bỏ chữ nghiêng", weak=True)


def _untitled(case: Case, sentences: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    """Clauses that are sentences, in looks that only a title has, or none."""
    bold = [paragraph for paragraph in sentences if paragraph.all("bold")]
    yield from case.each("R20", bold, "khoản không có tiêu đề thì không in đậm", "bỏ chữ đậm", weak=True)
    slanting = [paragraph for paragraph in sentences if paragraph.all("italic")]
    words = "khoản không có tiêu đề đang in nghiêng, phải là kiểu chữ đứng"
    yield from case.each("R20", slanting, words, "bỏ chữ nghiêng, trừ khi trích nguyên văn", weak=True)


def _below(case: Case, paragraph: Paragraph, closing: set[int]) -> Paragraph | None:
    """What is seen next under a clause; None where the signature or nothing follows."""
    flow = case.paper.flow
    for at in range(paragraph.index + 1, len(flow)):
        if not flow[at].empty or flow[at].drawn:
            return None if at in closing else flow[at]
    return None


def _heads(below: Paragraph | None, heading: Heading, last: int) -> bool:
    """True where that belongs to the clause: a paragraph, a point, a deeper clause, a table or a picture."""
    if below is None:
        return False
    if below.region is not None or below.empty:
        return True
    follows = heading_of(below) if below.index <= last else heading
    if follows is None or follows.kind == "point":
        return True
    return follows.kind == "decimal" and _depth(follows) > _depth(heading)


def _is_sentence(paragraph: Paragraph, heading: Heading, has_below: bool) -> bool:
    """By its last mark; a bold title may end in a dot, but then it is short, and something stands below it."""
    if not heading.titled and len(paragraph.words) > LONGEST_TITLE:
        return paragraph.words[-1] in ".;:"
    return paragraph.words[-1] in ".;" and not has_below


def _may_be_title(paragraph: Paragraph) -> bool:
    words = paragraph.words
    return len(words) <= LONGEST_TITLE and not any(mark in words.partition(" ")[2] for mark in INSIDE)


def _numbers(case: Case, found: Sequence[Numbered], usual: float) -> Iterator[Diagnostic]:
    """A dot follows the number; where Word writes it, it looks like its title."""
    for mark in (")", "/"):
        marked = [paragraph for paragraph, heading in found if heading.end == mark]
        remedy = f"ghi “1.” thay cho “1{mark}”"
        yield from case.each("R20", marked, "sau số thứ tự của khoản phải là dấu chấm", remedy)
    odd = [paragraph for paragraph, heading in found if paragraph.label and _odd_label(paragraph, usual)]
    words = "số thứ tự tự động không cùng kiểu chữ, cỡ chữ với tiêu đề"
    yield from case.each("R20", odd, words, "vào Define New Multilevel List, Font, đặt cho số như tiêu đề")


def _shouts(paragraph: Paragraph) -> bool:
    """A title in capitals; abbreviations ("HĐND, UBND") have no marks over their letters."""
    words = paragraph.words
    spoken = any(letter.isalpha() and letter != "Đ" and not letter.isascii() for letter in words)
    return words == words.upper() and (len(words) > LONG_ENOUGH or spoken)


def _odd_label(paragraph: Paragraph, usual: float) -> bool:
    looks, first = paragraph.label_looks, paragraph.inked[0].letters
    return looks.bold is not first.bold or abs(looks.size - usual) > POINT


def _depth(heading: Heading) -> int:
    return heading.number.count(".") + 1
