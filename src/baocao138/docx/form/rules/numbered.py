"""R18 to R20: parts, sections, clauses; how they look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of, roman_value
from baocao138.docx.form.judging import POINT, TEXT_SIZES, Case, Look, looks, points, quoted
from baocao138.docx.form.numbering import written
from baocao138.docx.form.paper import Paragraph, usual_size
from baocao138.docx.form.pieces import whole
from baocao138.docx.form.rules.order import Numbered, in_context, in_order

LONG_ENOUGH = 25  # letters of a title


def check(case: Case) -> Iterator[Diagnostic]:
    """All paragraphs that open with a number, in their order."""
    for text in case.anatomy.texts:
        yield from _text(case, text)


def _text(case: Case, text: Sequence[Paragraph]) -> Iterator[Diagnostic]:
    found = list(
        in_context(
            (paragraph, heading)
            for paragraph in text
            if not paragraph.empty and (heading := heading_of(paragraph)) is not None
        )
    )
    for at, (paragraph, heading) in enumerate(found):
        if heading.kind == "part":
            yield from _part(case, paragraph, heading)
            follows = found[at + 1] if at + 1 < len(found) else None
            if not heading.title and (follows is None or follows[1].kind != "part title"):
                yield from _part_title(case, text, paragraph)
        elif heading.kind == "article" and not paragraph.inked[0].letters.bold:
            words = f"chữ “Điều {heading.number}.” chưa in đậm"
            yield case.fault("R20", paragraph, words, "đặt chữ đậm cho từ “Điều”, số thứ tự và tiêu đề")
        elif heading.kind == "article" and heading.end == ":":
            yield case.fault(
                "R20", paragraph, "sau số thứ tự của điều phải là dấu chấm", f"ghi “Điều {heading.number}.”"
            )
        elif heading.kind == "part title" and at and found[at - 1][1].kind == "part":
            wanted = Look(TEXT_SIZES, bold=True, italic=False, capitals=True, centred=True)
            yield from looks(case, "R18", "tiêu đề của phần, chương", whole(paragraph), wanted)
        elif heading.kind in ("roman", "letter") and (heading.titled or paragraph.all("bold")):
            yield from _section(case, paragraph, heading)
    has_sections = any(heading.kind == "roman" for _, heading in found)
    clauses = [each for each in found if each[1].kind == "decimal"]
    yield from _clauses(case, clauses, usual_size(text), has_sections=has_sections)
    yield from in_order(case, found)


def _part(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
    if heading.title:
        word = paragraph.words.partition(heading.number)[0].strip().capitalize()
        value = int(heading.number) if heading.number.isdecimal() else 0
        roman = value and word in ("Phần", "Chương")
        right = f"{word} {written(value, 'upperRoman') if roman else heading.number}"
        words = f"{quoted(f'{word} {heading.number}')} và tiêu đề đang ghi chung một dòng"
        remedy = f"ghi {quoted(right)} ở một dòng, tiêu đề {quoted(heading.title.upper())} ở dòng dưới, đều canh giữa"
        yield case.fault("R18", paragraph, words, remedy)
        return
    wanted = Look(TEXT_SIZES, bold=True, italic=False, capitals=None, centred=True)
    yield from looks(case, "R18", f"dòng {quoted(paragraph.words, 30)}", whole(paragraph), wanted)
    word = paragraph.words.split()[0]
    if word.isupper():
        yield case.fault(
            "R18", paragraph, f"chữ {quoted(word)} phải là chữ in thường", f"ghi “{word.capitalize()} {heading.number}”"
        )
    value = roman_value(heading.number)
    if word.lower() in ("phần", "chương") and (not value or written(value, "upperRoman") != heading.number):
        yield case.fault(
            "R18",
            paragraph,
            f"số thứ tự của {word.lower()} ghi {quoted(heading.number)}",
            "dùng chữ số La Mã: I, II, III",
        )


def _part_title(case: Case, text: Sequence[Paragraph], paragraph: Paragraph) -> Iterator[Diagnostic]:
    below = next((each for each in text if each.index > paragraph.index and not each.empty), None)
    if below is not None and (below.shape.align == "center" or below.all("bold")):
        wanted = Look(TEXT_SIZES, bold=True, italic=False, capitals=True, centred=True)
        yield from looks(case, "R18", "tiêu đề của phần, chương", whole(below), wanted)


def _section(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
    """The number and title of a section ("I. NHỮNG KẾT QUẢ …")."""
    if heading.kind == "roman" and heading.end != ".":
        words = f"sau số La Mã của mục phải là dấu chấm, đang ghi {quoted(paragraph.words, 40)}"
        yield case.fault("R19", paragraph, words, f"ghi {quoted(f'{heading.number}. {heading.title}')}")
    what = f"tiêu đề mục {quoted(paragraph.words, 40)}"
    if heading.kind == "roman" or paragraph.all("bold"):
        yield from looks(case, "R19", what, whole(paragraph), Look(TEXT_SIZES, bold=True, italic=False, capitals=True))


def _clauses(case: Case, found: Sequence[Numbered], usual: float, *, has_sections: bool) -> Iterator[Diagnostic]:
    """Titles of clauses are bold and in small letters; where none of a level is bold, none is taken for a title."""
    titled = [each for each in found if each[1].titled]
    other = [paragraph for paragraph, _ in titled if usual and abs(paragraph.size - usual) > POINT]
    words = f"tiêu đề của khoản không cùng cỡ chữ với lời văn (cỡ {points(usual)})"
    yield from case.each("R20", other, words, f"đặt cỡ chữ {points(usual)}")
    yield from _numbers(case, found, usual)
    for depth in sorted({_depth(heading) for _, heading in titled}):
        level = [paragraph for paragraph, heading in titled if _depth(heading) == depth]
        bold = [paragraph for paragraph in level if paragraph.all("bold")]
        plain = [paragraph for paragraph in level if not any(run.letters.bold for run in paragraph.inked)]
        weak = depth > 1 or not bold
        remedy = "đặt số và tiêu đề chữ đứng, đậm; nếu đây không phải tiêu đề thì thêm dấu chấm ở cuối câu"
        if bold or depth == 1:
            yield from case.each("R20", plain, "tiêu đề của khoản chưa in đậm", remedy, weak=weak)
        slanting = [paragraph for paragraph in bold if paragraph.all("italic") and depth == 1]
        yield from case.each("R20", slanting, "tiêu đề của khoản phải là kiểu chữ đứng", "bỏ chữ nghiêng")
        shouted = [paragraph for paragraph in level if depth == 1 and _shouts(paragraph)]
        yield from case.each(
            "R20",
            shouted,
            "tiêu đề của khoản phải viết bằng chữ in thường",
            "viết lại bằng chữ in thường",
            weak=not has_sections,
        )
    untitled = [p for p, heading in found if not heading.titled and p.all("bold") and len(p.words) > 120]
    yield from case.each("R20", untitled, "khoản không có tiêu đề thì không in đậm", "bỏ chữ đậm", weak=True)


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
