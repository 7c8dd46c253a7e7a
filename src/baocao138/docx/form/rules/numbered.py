"""R18 to R22: parts, sections, clauses, points; their looks and their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of, roman_value
from baocao138.docx.form.judging import POINT, Case, Look, looks, points, quoted
from baocao138.docx.form.paper import Paragraph, usual_size
from baocao138.docx.form.pieces import whole

SIZES = (13.0, 14.0)
ALPHABET = "abcdđeghiklmnopqrstuvxy"  # Vietnamese, without ă â ê ô ơ ư, which no list uses
Numbered = tuple[Paragraph, Heading]


def check(case: Case) -> Iterator[Diagnostic]:
    """All paragraphs that open with a number, in their order."""
    found = [
        (paragraph, heading)
        for paragraph in case.anatomy.body
        if not paragraph.empty and (heading := heading_of(paragraph)) is not None
    ]
    for at, (paragraph, heading) in enumerate(found):
        if heading.kind == "part":
            yield from _part(case, paragraph, heading)
            follows = found[at + 1] if at + 1 < len(found) else None
            if not heading.title and (follows is None or follows[1].kind != "part title"):
                yield from _part_title(case, paragraph)
        elif heading.kind == "part title" and at and found[at - 1][1].kind == "part":
            wanted = Look(SIZES, bold=True, italic=False, capitals=True, centred=True)
            yield from looks(case, "R18", "tiêu đề của phần, chương", whole(paragraph), wanted)
        elif heading.kind in ("roman", "letter") and (heading.titled or paragraph.all("bold")):
            yield from _section(case, paragraph, heading)
    yield from _clauses(case, [each for each in found if each[1].kind == "decimal"])
    yield from _order(case, found)


def _part(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
    wanted = Look(SIZES, bold=True, italic=False, capitals=None, centred=True)
    yield from looks(case, "R18", f"dòng {quoted(paragraph.words, 30)}", whole(paragraph), wanted)
    word = paragraph.words.split()[0]
    if word.isupper():
        yield case.fault(
            "R18", paragraph, f"chữ {quoted(word)} phải là chữ in thường", f"ghi “{word.capitalize()} {heading.number}”"
        )
    if word.lower() in ("phần", "chương") and not roman_value(heading.number):
        yield case.fault(
            "R18",
            paragraph,
            f"số thứ tự của {word.lower()} ghi {quoted(heading.number)}",
            "dùng chữ số La Mã: I, II, III",
        )


def _part_title(case: Case, paragraph: Paragraph) -> Iterator[Diagnostic]:
    below = next((each for each in case.anatomy.body if each.index > paragraph.index and not each.empty), None)
    if below is not None and below.shape.align == "center":
        wanted = Look(SIZES, bold=True, italic=False, capitals=True, centred=True)
        yield from looks(case, "R18", "tiêu đề của phần, chương", whole(below), wanted)


def _section(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
    """The number and title of a section ("I. NHỮNG KẾT QUẢ …")."""
    what = f"tiêu đề mục {quoted(paragraph.words, 40)}"
    if heading.kind == "roman" or paragraph.all("bold"):
        yield from looks(case, "R19", what, whole(paragraph), Look(SIZES, bold=True, italic=False, capitals=True))


def _clauses(case: Case, found: Sequence[Numbered]) -> Iterator[Diagnostic]:
    """Titles of clauses are bold and in small letters; where none of a level is bold, none is taken for a title."""
    titled = [each for each in found if each[1].titled]
    usual = usual_size(case.anatomy.body)
    other = [paragraph for paragraph, _ in titled if usual and abs(paragraph.size - usual) > POINT]
    words = f"tiêu đề của khoản không cùng cỡ chữ với lời văn (cỡ {points(usual)})"
    yield from case.each("R20", other, words, f"đặt cỡ chữ {points(usual)}")
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
        shouted = [p for p in level if p.words == p.words.upper() and len(p.words) > 12 and depth == 1]
        roman = any(heading.kind == "roman" for _, heading in _all(case))
        yield from case.each(
            "R20",
            shouted,
            "tiêu đề của khoản phải viết bằng chữ in thường",
            "viết lại bằng chữ in thường",
            weak=not roman,
        )
    untitled = [p for p, heading in found if not heading.titled and p.all("bold") and len(p.words) > 120]
    yield from case.each("R20", untitled, "khoản không có tiêu đề thì không in đậm", "bỏ chữ đậm", weak=True)


def _all(case: Case) -> list[Numbered]:
    return [(p, heading) for p in case.anatomy.body if not p.empty and (heading := heading_of(p)) is not None]


def _depth(heading: Heading) -> int:
    return heading.number.count(".") + 1


def _order(case: Case, found: Sequence[Numbered]) -> Iterator[Diagnostic]:
    """No number is left out, doubled or swapped; points follow the Vietnamese alphabet."""
    last: dict[str, int] = {}
    letter = ""
    for paragraph, heading in found:
        if heading.kind in ("part", "article", "part title"):
            letter = ""
        elif heading.kind == "roman":
            value = roman_value(heading.number)
            yield from _next(case, paragraph, last.get("roman", 0), value, heading.number)
            last, letter = {"roman": value}, ""
        elif heading.kind == "decimal":
            above, _, own = heading.number.rpartition(".")
            yield from _next(case, paragraph, last.get(above, 0), int(own), heading.number)
            if above and above not in _seen(last):
                yield from _orphan(case, paragraph, heading.number, above)
            last = {
                key: value
                for key, value in last.items()
                if not key.startswith(heading.number + ".") and key != heading.number
            }
            last[above] = int(own)
            letter = ""
        elif heading.kind == "point":
            yield from _point(case, paragraph, letter, heading.number)
            letter = heading.number


def _seen(last: dict[str, int]) -> set[str]:
    """The numbers that a number one level below may follow."""
    return {f"{above}.{own}" if above else str(own) for above, own in last.items() if above != "roman"}


def _orphan(case: Case, paragraph: Paragraph, number: str, above: str) -> Iterator[Diagnostic]:
    yield case.fault(
        "R22",
        paragraph,
        f"số {quoted(number)} không nằm dưới mục {quoted(above)}",
        "đánh lại số thứ tự cho đúng mục đang viết",
    )


def _next(case: Case, paragraph: Paragraph, before: int, value: int, shown: str) -> Iterator[Diagnostic]:
    if value in (before + 1, 1):
        return
    if not before and value > 1:
        words = f"số thứ tự bắt đầu từ {quoted(shown)}"
    else:
        words = f"số thứ tự {quoted(shown)} không tiếp theo số trước"
    yield case.fault("R22", paragraph, words, "đánh lại số thứ tự liên tục, không bỏ cách, không trùng")


def _point(case: Case, paragraph: Paragraph, before: str, letter: str) -> Iterator[Diagnostic]:
    if letter not in ALPHABET:
        words = f"điểm {quoted(letter + ')')}: chữ này không có trong bảng chữ cái tiếng Việt"
        yield case.fault(
            "R21", paragraph, words, "dùng lần lượt a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y"
        )
        return
    at = ALPHABET.index(letter)
    wanted = ALPHABET[ALPHABET.index(before) + 1 : ALPHABET.index(before) + 2] if before in ALPHABET and before else "a"
    if letter not in (wanted, "a"):
        words = f"điểm {quoted(letter + ')')} không tiếp theo điểm trước"
        yield case.fault(
            "R21",
            paragraph,
            words,
            f"ghi “{wanted or ALPHABET[at]})” theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g",
        )
