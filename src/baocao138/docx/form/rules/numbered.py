"""R18 to R20: parts, sections, articles; how they look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of, roman_value
from baocao138.docx.form.judging import TEXT_SIZES, Case, Look, looks, quoted
from baocao138.docx.form.numbering import written
from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.pieces import whole
from baocao138.docx.form.rules.clauses import clauses
from baocao138.docx.form.rules.order import in_context, in_order


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
    yield from clauses(case, text, [each for each in found if each[1].kind == "decimal"], has_sections=has_sections)
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
            f"số thứ tự của {word.lower()} ghi {quoted(heading.number)}, phải là chữ số La Mã",
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
