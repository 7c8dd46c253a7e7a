"""R32: annexes. Heading, title, the line that says what they belong to, page numbers of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.docx.form.headings import roman_value
from baocao138.docx.form.judging import Case, Look, looks, quoted
from baocao138.docx.form.numbering import written
from baocao138.docx.form.parts.anatomy import Annex
from baocao138.docx.form.parts.annex import joined
from baocao138.docx.form.parts.words import LISTED, TYPES
from baocao138.docx.form.pieces import folded, whole

HEADING = re.compile(r"Phụ lục(?: (?P<number>\S+))?")
NUMBER = re.compile(r"(\d{1,6})/[^\s,;)]+")
DAY = re.compile(r"ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})")
HEADING_LOOK = Look((14, 14), bold=True, italic=False, capitals=False, centred=True)
TITLE_LOOK = Look((13, 14), bold=True, italic=False, capitals=True, centred=True)
ATTACHED_LOOK = Look((13, 14), bold=False, italic=True, centred=True)


def check(case: Case) -> Iterator[Diagnostic]:
    """Every annex in its order, then what goes with the document under another heading."""
    annexes = [annex for annex in case.anatomy.annexes if annex.named]
    for at, annex in enumerate(annexes):
        yield from _heading(case, annex, at, len(annexes))
        for paragraph in annex.title:
            yield from looks(case, "R32", "tiêu đề phụ lục", whole(paragraph), TITLE_LOOK)
        yield from _attached(case, annex)
        if not annex.title and joined(annex.heading) is None:
            yield case.fault(
                "R32", annex.heading, "phụ lục chưa có tiêu đề", "ghi tiêu đề bằng chữ in hoa, đậm, dưới dòng “Phụ lục”"
            )
        if not annex.attached:
            remedy = f"ghi dưới tiêu đề: (Kèm theo {_own_name(case)} số …/… ngày … tháng … năm … của …)"
            yield case.fault("R32", annex.heading, "phụ lục chưa có dòng “Kèm theo …”", remedy)
    if not case.anatomy.is_annex and annexes:
        yield from _numbered_apart(case, annexes)
        yield from _referred(case, annexes)
    for annex in case.anatomy.annexes:
        if not annex.named:
            yield from _other(case, annex, alone=not annexes)


def _own_name(case: Case) -> str:
    """What the document calls itself in a sentence."""
    kind = case.anatomy.kind
    return "Công văn" if kind is None and case.anatomy.is_letter else (kind.text if kind else "Báo cáo").capitalize()


def _attached(case: Case, annex: Annex) -> Iterator[Diagnostic]:
    """The line in brackets that says what an annex belongs to."""
    note = " ".join(paragraph.words for paragraph in annex.attached)
    if note and not (note.startswith("(") and note.endswith(")")):
        yield case.fault("R32", annex.attached[0], "dòng “Kèm theo” phải để trong ngoặc đơn", "thêm “(” và “)”")
    for paragraph in annex.attached:
        yield from looks(case, "R32", "dòng “Kèm theo” của phụ lục", whole(paragraph), ATTACHED_LOOK)
    yield from _same_document(case, annex)
    yield from _same_day(case, annex)


def _other(case: Case, annex: Annex, *, alone: bool) -> Iterator[Diagnostic]:
    """A regulation, a list, a form: the decree shows how it looks (Annex III, 1.3), and demands less of it."""
    plain = folded(annex.heading.words).rstrip(" :.")
    if annex.is_enacted:
        wanted = Look((13, 14), bold=True, italic=False, capitals=True, centred=True)
        for problem in looks(case, "R13", "tên loại của văn bản kèm theo", whole(annex.heading), wanted):
            yield problem.weighed(Severity.WARNING)
    for problem in _attached(case, annex):
        yield problem._replace(message=problem.message.replace(" của phụ lục", "")).weighed(Severity.WARNING)
    said = any("phu luc" in folded(paragraph.words) for paragraph in case.anatomy.body)
    if alone and said and annex.attached and not (annex.is_enacted or LISTED.match(plain) or plain in TYPES):
        words = f"văn bản nhắc tới phụ lục, phần kèm theo {quoted(annex.heading.words)} chưa có dòng “Phụ lục”"
        yield case.fault("R32", annex.heading, words, "ghi “Phụ lục” ở một dòng riêng trên tiêu đề", weak=True)


def _same_document(case: Case, annex: Annex) -> Iterator[Diagnostic]:
    """The number said there is the number of the document that the annex belongs to, where both are filled in."""
    number = None if case.anatomy.number is None else NUMBER.search(case.anatomy.number.text)
    for paragraph in annex.attached:
        said = NUMBER.search(paragraph.words)
        if said is not None and number is not None and int(said[1]) != int(number[1]):
            words = f"dòng “Kèm theo” ghi số {quoted(said.group())}, văn bản này là số {quoted(number.group())}"
            yield case.fault("R32", paragraph, words, f"ghi đúng số {quoted(number.group())}", weak=True)


def _same_day(case: Case, annex: Annex) -> Iterator[Diagnostic]:
    """So with the day."""
    day = None if case.anatomy.date is None else DAY.search(case.anatomy.date.text)
    said = DAY.search(" ".join(paragraph.words for paragraph in annex.attached))
    if day is not None and said is not None and list(map(int, day.groups())) != list(map(int, said.groups())):
        words = f"dòng “Kèm theo” ghi {quoted(said.group())}, văn bản này ghi {quoted(day.group())}"
        yield case.fault("R32", annex.attached[0], words, f"ghi đúng {quoted(day.group())}", weak=True)


def _heading(case: Case, annex: Annex, at: int, count: int) -> Iterator[Diagnostic]:
    heading = annex.heading
    on_one_line = joined(heading)
    if on_one_line is not None:
        right = f"Phụ lục {written(at + 1, 'upperRoman')}" if count > 1 or on_one_line["number"] else "Phụ lục"
        words = f"{quoted(on_one_line['heading'])} và tiêu đề đang ghi chung một dòng"
        remedy = f"ghi {quoted(right)} ở một dòng, tiêu đề {quoted(on_one_line['title'].upper())} ở dòng dưới"
        yield case.fault("R32", heading, words, remedy)
        return
    said = HEADING.fullmatch(heading.words)
    yield from looks(case, "R32", "chữ “Phụ lục”", whole(heading), HEADING_LOOK)
    if said is None:
        if heading.words != heading.words.upper():
            yield case.fault("R32", heading, f"ghi {quoted(heading.words)}", "ghi “Phụ lục I”, không có dấu ở cuối")
        return
    number = said["number"] or ""
    if count > 1 and not number:
        yield case.fault(
            "R32", heading, "có từ hai phụ lục mà phụ lục này chưa đánh số", "đánh số La Mã: Phụ lục I, Phụ lục II"
        )
    elif number and not roman_value(number):
        words = f"số của phụ lục ghi {quoted(number)}, phải là chữ số La Mã"
        yield case.fault("R32", heading, words, "dùng chữ số La Mã: Phụ lục I, Phụ lục II")
    elif number and not case.anatomy.is_annex and roman_value(number) != at + 1:
        yield case.fault(
            "R32", heading, f"số của phụ lục ghi {quoted(number)} không đúng thứ tự", "đánh số liên tục từ I"
        )


def _numbered_apart(case: Case, annexes: Sequence[Annex]) -> Iterator[Diagnostic]:
    """Each annex begins a section whose pages are counted from 1."""
    if not any(case.paper.page_numbers.values()):
        return
    begun: set[int] = set()
    for annex in annexes:
        section = case.paper.sections[annex.heading.section]
        opens = next((each for each in section.paragraphs if not each.empty), None) is annex.heading
        if section.index in begun or not opens or section.number_start != "1":
            remedy = "ngắt phần (Section Break) trước phụ lục; trong Page Number, Format, đặt Start at là 1"
            yield case.fault("R32", annex.heading, "số trang của phụ lục chưa đánh riêng từ 1", remedy)
        begun.add(section.index)


def _referred(case: Case, annexes: Sequence[Annex]) -> Iterator[Diagnostic]:
    if not any("phu luc" in folded(paragraph.words) for paragraph in case.anatomy.body):
        words = "lời văn không nhắc tới phụ lục kèm theo"
        yield case.fault("R32", annexes[0].heading, words, "trong văn bản ghi, ví dụ: (có Phụ lục kèm theo)")
