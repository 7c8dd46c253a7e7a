"""R05: the page's number."""

from __future__ import annotations

import math
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import TEXT_SIZES, Case, between, outside, points
from baocao138.docx.form.paper import Paragraph, Section
from baocao138.docx.form.pieces import Piece, pieces_of, whole
from baocao138.docx.form.shape import SINGLE, single_line

SURELY = 1.2  # what is estimated to be so much longer than a page is longer than a page
PAGE = 20_000  # twips: more than any page is high
SLIP = 240
REMEDY = "vào Insert, Page Number, đặt số trang ở {}, chữ đứng cỡ 13 hoặc 14"


def check(case: Case) -> Iterator[Diagnostic]:
    """Where it stands, how it looks, that the first page has none."""
    wanted, other = ("headers", "footers") if case.profile.number_in_header else ("footers", "headers")
    numbers = case.paper.page_numbers
    used = list(dict.fromkeys(part for section in case.paper.sections for part in _shown(case, section, wanted)))
    misplaced = list(dict.fromkeys(part for section in case.paper.sections for part in _shown(case, section, other)))
    where = "giữa lề trên trang giấy" if case.profile.number_in_header else "góc phải lề dưới trang giấy"
    remedy = REMEDY.format(where)
    for part in misplaced:
        for paragraph in numbers.get(part, ())[:1]:
            is_at = "lề dưới" if case.profile.number_in_header else "lề trên"
            yield case.fault("R05", paragraph, f"số trang đang đặt ở {is_at}, phải ở {where}", remedy)
    found = [paragraph for part in used for paragraph in numbers.get(part, ())]
    if not found and not any(numbers.get(part) for part in misplaced) and _several_pages(case):
        lost = [part for section in case.paper.sections for part in _parts(section, wanted).values() if part]
        lost = [part for part in lost if part not in case.paper.pages]
        words = "văn bản nhiều trang mà không đánh số trang"
        words += f": phần “{lost[0]}” mà tệp nhắc tới không có trong tệp" if lost else ""
        yield case.fault("R05", None, words, remedy)
    for paragraph in dict.fromkeys(found):
        yield from _looks(case, paragraph, remedy)
    yield from _first_page(case)
    if found and case.paper.even_differs:
        bare = [each for each in case.paper.sections if not numbers.get(_parts(each, wanted).get("even", ""))]
        if bare:
            yield case.fault(
                "R05", found[0], "các trang chẵn không có số trang", "chèn số trang vào cả Even Page Header"
            )
    for section in case.paper.sections:
        if (section.number_form not in ("decimal", "") or case.paper.other_digits) and (found or misplaced):
            words = "số trang phải đánh bằng chữ số Ả Rập (1, 2, 3)"
            yield case.fault("R05", found[0] if found else None, words, "vào Page Number, Format, chọn 1, 2, 3")
            break
    start = case.paper.sections[0].number_start
    if found and start not in ("", "1"):
        words = f"số trang bắt đầu từ {start}, phải bắt đầu từ 1"
        yield case.fault("R05", found[0], words, "vào Page Number, Format, Start at, ghi 1")


def _shown(case: Case, section: Section, side: str) -> Iterator[str]:
    """The parts that print a number on some page of a section."""
    parts = _parts(section, side)
    kinds = ["default"]
    kinds += ["even"] if case.paper.even_differs else []
    kinds += ["first"] if section.differs_first else []
    for kind in kinds:
        part = parts.get(kind, "")
        if part and case.paper.page_numbers.get(part):
            yield part


def _parts(section: Section, side: str) -> dict[str, str]:
    return section.headers if side == "headers" else section.footers


def _several_pages(case: Case) -> bool:
    if case.paper.counted_pages > 1:  # a program that does not lay out pages says 1
        return True
    first = case.paper.sections[0]
    room = first.high - first.margins["top"] - first.margins["bottom"]
    return len(case.paper.sections) > 1 or sum(_height(paragraph) for paragraph in case.paper.flow) > SURELY * room


def _height(paragraph: Paragraph) -> float:
    """About how high a paragraph is, in twips; those of a table stand beside each other and count half."""
    shape = paragraph.shape
    lines = max(1, math.ceil(paragraph.wide / max(paragraph.room, 1)))
    single = single_line(paragraph.size or 13)
    line = single * shape.line / SINGLE if shape.rule == "auto" else shape.line
    high = lines * line + max(shape.before, shape.after)
    return (high / 2 if paragraph.table is not None else high) + (PAGE if paragraph.breaks_page else 0)


def _looks(case: Case, paragraph: Paragraph, remedy: str) -> Iterator[Diagnostic]:
    pieces = list(pieces_of(paragraph)) or [whole(paragraph)]
    piece = next((each for each in pieces if any(letter.isdigit() for letter in each.text)), pieces[-1])
    runs = [run for run in piece.runs if run.text.strip()] or list(paragraph.runs)
    sizes = outside(runs, *TEXT_SIZES)
    if sizes:
        yield case.fault(
            "R05", paragraph, f"số trang đang cỡ chữ {points(sizes[0])}, phải là cỡ {between(*TEXT_SIZES)}", remedy
        )
    if any(run.letters.bold or run.letters.italic for run in runs):
        yield case.fault("R05", paragraph, "số trang phải là kiểu chữ đứng, không đậm, không nghiêng", remedy)
    if any(letter.isalpha() or letter in "-–—/" for letter in piece.text):
        yield case.fault("R05", paragraph, f"số trang ghi kèm: “{piece.text}”, chỉ ghi chữ số", remedy)
    if not _well_placed(case, piece):
        where = "canh giữa" if case.profile.number_in_header else "canh phải"
        yield case.fault("R05", paragraph, f"số trang chưa được {where}", remedy)


def _well_placed(case: Case, piece: Piece) -> bool:
    paragraph = piece.paragraph
    frame = paragraph.shape.frame
    if case.profile.number_in_header:
        middle = paragraph.room / 2
        return frame == "center" or (not frame and piece.kind == "center" and abs(piece.at - middle) < SLIP)
    far = piece.kind == "right" and abs(piece.at - paragraph.room) < SLIP
    return frame in ("right", "outside") or (not frame and far)


def _first_page(case: Case) -> Iterator[Diagnostic]:
    first = case.paper.sections[0]
    for parts in (first.headers, first.footers):
        part = parts.get("first" if first.differs_first else "default", "")
        for paragraph in case.paper.page_numbers.get(part, ())[:1]:
            yield case.fault(
                "R05",
                paragraph,
                "số trang hiện cả ở trang thứ nhất",
                "chọn Different First Page trong Header & Footer, và để trống đầu trang của trang thứ nhất",
            )
