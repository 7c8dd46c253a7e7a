"""R21 and R22: the order of numbers and letters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading, roman_value
from baocao138.docx.form.judging import Case, quoted
from baocao138.docx.form.numbering import written
from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.rules.lettered import lettered

KEPT = ("part", "phần", "chương", "article")  # what goes on counting whatever stands between
LATIN = "ABCDEFGHIJKLMNOPQRSTUVXYZ"
VIETNAMESE = "ABCDĐEGHIKLMNOPQRSTUVXY"
Numbered = tuple[Paragraph, Heading]


def in_context(found: Iterable[Numbered]) -> Iterator[Numbered]:
    """The same, with "C." after "B." a letter and "C)" after "B)" a point, where by itself each is a hundred."""
    letter = point = ""
    for paragraph, heading in found:
        number = heading.number
        if heading.kind == "roman" and heading.end == ")" and _next_letter(point, number):
            heading = heading._replace(kind="point")
        elif heading.kind == "roman" and heading.end == "." and number in ("C", "L") and _next_letter(letter, number):
            heading = heading._replace(kind="letter")
        letter = number if heading.kind == "letter" else letter
        point = number.upper() if heading.kind == "point" else ""
        yield paragraph, heading


def _next_letter(before: str, letter: str) -> bool:
    return bool(before) and any(before + letter in alphabet for alphabet in (LATIN, VIETNAMESE))


def in_order(case: Case, found: Sequence[Numbered]) -> Iterator[Diagnostic]:
    """No number is left out, doubled or swapped; points follow the Vietnamese alphabet."""
    last: dict[str, int] = {}
    whole_numbers = any(heading.kind in ("article", "decimal") and "." not in heading.number for _, heading in found)
    run: list[Numbered] = []
    for paragraph, heading in found:
        if heading.kind == "point":
            run.append((paragraph, heading))
            continue
        yield from lettered(case, run)
        run = []
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
    yield from lettered(case, run)


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
