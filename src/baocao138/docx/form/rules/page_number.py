"""R05: the page's number."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, between, outside, points
from baocao138.docx.form.paper import Paragraph, Section
from baocao138.docx.form.pieces import Piece, pieces_of, whole

SIZES = (13.0, 14.0)
LONG = 4_500  # letters that do not fit on one page
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
        yield case.fault("R05", None, "văn bản nhiều trang mà không đánh số trang", remedy)
    for paragraph in dict.fromkeys(found):
        yield from _looks(case, paragraph, remedy)
    yield from _first_page(case)
    for section in case.paper.sections:
        if section.number_form not in ("decimal", "") and (found or misplaced):
            words = "số trang phải đánh bằng chữ số Ả Rập (1, 2, 3)"
            yield case.fault("R05", found[0] if found else None, words, "vào Page Number, Format, chọn 1, 2, 3")
            break
    start = case.paper.sections[0].number_start
    if found and start not in ("", "1"):
        words = f"số trang bắt đầu từ {start}, phải bắt đầu từ 1"
        yield case.fault("R05", found[0], words, "vào Page Number, Format, Start at, ghi 1")


def _shown(case: Case, section: Section, side: str) -> Iterator[str]:
    """The parts that print a number on some page of a section."""
    parts = section.headers if side == "headers" else section.footers
    kinds = ["default"]
    kinds += ["even"] if case.paper.even_differs else []
    kinds += ["first"] if section.differs_first else []
    for kind in kinds:
        part = parts.get(kind, "")
        if part and case.paper.page_numbers.get(part):
            yield part


def _several_pages(case: Case) -> bool:
    if case.paper.counted_pages:
        return case.paper.counted_pages > 1
    letters = sum(len(paragraph.text) for paragraph in case.paper.flow)
    return letters > LONG or any(paragraph.breaks_page for paragraph in case.paper.flow)


def _looks(case: Case, paragraph: Paragraph, remedy: str) -> Iterator[Diagnostic]:
    pieces = list(pieces_of(paragraph)) or [whole(paragraph)]
    piece = next((each for each in pieces if any(letter.isdigit() for letter in each.text)), pieces[-1])
    runs = [run for run in piece.runs if run.text.strip()] or list(paragraph.runs)
    sizes = outside(runs, *SIZES)
    if sizes:
        yield case.fault(
            "R05", paragraph, f"số trang đang cỡ chữ {points(sizes[0])}, phải là cỡ {between(*SIZES)}", remedy
        )
    if any(run.letters.bold or run.letters.italic for run in runs):
        yield case.fault("R05", paragraph, "số trang phải là kiểu chữ đứng, không đậm, không nghiêng", remedy)
    if any(letter.isalpha() for letter in piece.text):
        yield case.fault("R05", paragraph, f"số trang kèm chữ “{piece.text}”, chỉ ghi chữ số", remedy)
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
