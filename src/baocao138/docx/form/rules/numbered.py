"""R18 to R22: parts, sections, clauses, points; their looks and their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, heading_of, roman_value
from baocao138.docx.form.judging import POINT, TEXT_SIZES, Case, Look, looks, points, quoted
from baocao138.docx.form.numbering import written
from baocao138.docx.form.paper import Paragraph, usual_size
from baocao138.docx.form.pieces import whole

KEPT = ("part", "phần", "chương", "article")  # what goes on counting whatever stands between
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
    yield from _clauses(case, [each for each in found if each[1].kind == "decimal"], has_sections=has_sections)
    yield from _order(case, found)


def _part(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
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


def _part_title(case: Case, paragraph: Paragraph) -> Iterator[Diagnostic]:
    below = next((each for each in case.anatomy.body if each.index > paragraph.index and not each.empty), None)
    if below is not None and (below.shape.align == "center" or below.all("bold")):
        wanted = Look(TEXT_SIZES, bold=True, italic=False, capitals=True, centred=True)
        yield from looks(case, "R18", "tiêu đề của phần, chương", whole(below), wanted)


def _section(case: Case, paragraph: Paragraph, heading: Heading) -> Iterator[Diagnostic]:
    """The number and title of a section ("I. NHỮNG KẾT QUẢ …")."""
    what = f"tiêu đề mục {quoted(paragraph.words, 40)}"
    if heading.kind == "roman" or paragraph.all("bold"):
        yield from looks(case, "R19", what, whole(paragraph), Look(TEXT_SIZES, bold=True, italic=False, capitals=True))


def _clauses(case: Case, found: Sequence[Numbered], *, has_sections: bool) -> Iterator[Diagnostic]:
    """Titles of clauses are bold and in small letters; where none of a level is bold, none is taken for a title."""
    titled = [each for each in found if each[1].titled]
    usual = usual_size(case.anatomy.body)
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
        shouted = [p for p in level if p.words == p.words.upper() and len(p.words) > 12 and depth == 1]
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
    bracketed = [paragraph for paragraph, heading in found if heading.end == ")"]
    yield from case.each("R20", bracketed, "sau số thứ tự của khoản phải là dấu chấm", "ghi “1.” thay cho “1)”")
    odd = [paragraph for paragraph, heading in found if paragraph.label and _odd_label(paragraph, usual)]
    words = "số thứ tự tự động không cùng kiểu chữ, cỡ chữ với tiêu đề"
    yield from case.each("R20", odd, words, "vào Define New Multilevel List, Font, đặt cho số như tiêu đề")


def _odd_label(paragraph: Paragraph, usual: float) -> bool:
    looks, first = paragraph.label_looks, paragraph.inked[0].letters
    return looks.bold is not first.bold or abs(looks.size - usual) > POINT


def _depth(heading: Heading) -> int:
    return heading.number.count(".") + 1


def _order(case: Case, found: Sequence[Numbered]) -> Iterator[Diagnostic]:
    """No number is left out, doubled or swapped; points follow the Vietnamese alphabet."""
    last: dict[str, int] = {}
    whole_numbers = any(heading.kind in ("article", "decimal") and "." not in heading.number for _, heading in found)
    letter = ""
    for paragraph, heading in found:
        if heading.kind == "point":
            yield from _point(case, paragraph, letter, heading.number)
            letter = heading.number.lower()
            continue
        letter = ""
        if heading.kind == "part":
            yield from _part_order(case, paragraph, heading, last)
        elif heading.kind == "article":
            yield from _next(case, paragraph, last.get("article", 0), int(heading.number), heading.number, anew=False)
            last = {key: last[key] for key in KEPT if key in last} | {"article": int(heading.number)}
        elif heading.kind == "roman":
            value = roman_value(heading.number)
            yield from _next(case, paragraph, last.get("roman", 0), value, heading.number, anew="part" in last)
            last = {"roman": value} | {key: last[key] for key in KEPT if key in last}
        elif heading.kind == "decimal":
            above, _, own = heading.number.rpartition(".")
            yield from _next(case, paragraph, last.get(above, 0), int(own), heading.number)
            if above and whole_numbers and above not in _seen(last):
                yield from _orphan(case, paragraph, heading.number, above)
            inside = f"{heading.number}."
            last = {key: value for key, value in last.items() if key != heading.number and not key.startswith(inside)}
            last[above] = int(own)


def _part_order(case: Case, paragraph: Paragraph, heading: Heading, last: dict[str, int]) -> Iterator[Diagnostic]:
    """Parts go on counting through the whole document, chapters in a part may begin anew."""
    word, value = paragraph.words.split()[0].lower(), roman_value(heading.number)
    if heading.number.isdecimal():
        value = int(heading.number)
    elif written(value, "upperRoman") != heading.number:
        value = last.get(word, 0) + 1  # no number at all: R18 says so
    if word in ("phần", "chương"):
        yield from _next(case, paragraph, last.get(word, 0), value, heading.number, anew=word == "chương")
        last |= {word: value, "part": 1}


def _seen(last: dict[str, int]) -> set[str]:
    """The numbers that a number one level below may follow: those of clauses, and of articles."""
    named = {above: own for above, own in last.items() if above not in ("roman", *KEPT[:-1])}
    return {str(own) if above in ("", "article") else f"{above}.{own}" for above, own in named.items()}


def _orphan(case: Case, paragraph: Paragraph, number: str, above: str) -> Iterator[Diagnostic]:
    yield case.fault(
        "R22",
        paragraph,
        f"số {quoted(number)} không nằm dưới mục {quoted(above)}",
        "đánh lại số thứ tự cho đúng mục đang viết",
    )


def _next(
    case: Case, paragraph: Paragraph, before: int, value: int, shown: str, *, anew: bool = True
) -> Iterator[Diagnostic]:
    """``anew`` where counting may begin with 1 again."""
    if value == before + 1 or (value == 1 and anew and before != 1):
        return
    if not before and value > 1:
        words = f"số thứ tự bắt đầu từ {quoted(shown)}"
    else:
        words = f"sau số {_before(shown, before)} là số {quoted(shown)}"
    yield case.fault("R22", paragraph, words, "đánh lại số thứ tự liên tục, không bỏ cách, không trùng")


def _before(shown: str, before: int) -> str:
    """The number before, written as the one that is shown."""
    if shown.isdecimal() or "." in shown:
        return quoted(f"{shown.rpartition('.')[0]}.{before}".lstrip("."))
    return quoted(written(before, "upperRoman"))


def _point(case: Case, paragraph: Paragraph, before: str, letter: str) -> Iterator[Diagnostic]:
    if paragraph.words[1:2] == ".":
        words = f"điểm ghi {quoted(letter + '.')}, sau chữ cái phải là dấu đóng ngoặc đơn"
        yield case.fault("R21", paragraph, words, f"ghi “{letter})”")
    if letter.isupper():
        words = f"điểm ghi {quoted(letter + ')')}, phải là chữ in thường"
        yield case.fault("R21", paragraph, words, f"ghi “{letter.lower()})”")
        letter = letter.lower()
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
