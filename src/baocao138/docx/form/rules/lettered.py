"""R21: points a), b), c) in the order of the Vietnamese alphabet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.headings import Heading
from baocao138.docx.form.judging import Case, quoted
from baocao138.docx.form.paper import Paragraph

ALPHABET = "abcdđeghiklmnopqrstuvxy"  # Vietnamese, without ă â ê ô ơ ư, which no list uses


def lettered(case: Case, run: Sequence[tuple[Paragraph, Heading]]) -> Iterator[Diagnostic]:
    """Points that follow each other, or begin anew with a)."""
    before = ""
    swapped = _swapped([heading.number.lower() for _, heading in run])
    for at, (paragraph, heading) in enumerate(run):
        yield from _form(case, paragraph, heading.number)
        letter = heading.number.lower()
        if letter in ALPHABET:
            yield from _place(case, paragraph, before, letter, swapped[at] if swapped else "")
        else:
            words = f"điểm {quoted(letter + ')')}: chữ này không có trong bảng chữ cái tiếng Việt"
            remedy = "dùng lần lượt a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y"
            yield case.fault("R21", paragraph, words, remedy)
        before = letter


def _swapped(letters: Sequence[str]) -> str:
    """The letters in their right order where they are all there, but not in it; "" elsewhere."""
    right = ALPHABET[: len(letters)]
    return right if sorted(letters) == sorted(right) and list(letters) != list(right) else ""


def _form(case: Case, paragraph: Paragraph, letter: str) -> Iterator[Diagnostic]:
    if paragraph.words[1:2] == ".":
        words = f"điểm ghi {quoted(letter + '.')}, sau chữ cái phải là dấu đóng ngoặc đơn"
        yield case.fault("R21", paragraph, words, f"ghi “{letter})”")
    if letter.isupper():
        words = f"điểm ghi {quoted(letter + ')')}, phải là chữ in thường"
        yield case.fault("R21", paragraph, words, f"ghi “{letter.lower()})”")


def _place(case: Case, paragraph: Paragraph, before: str, letter: str, right: str) -> Iterator[Diagnostic]:
    """``right`` is the letter that belongs here where the points of a run only changed places."""
    order = "theo thứ tự bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g"
    if right:
        if letter != right:
            words = f"điểm {quoted(letter + ')')} không đúng thứ tự"
            yield case.fault("R21", paragraph, words, f"ghi “{right})” {order}")
        return
    at = ALPHABET.index(letter)
    wanted = ALPHABET[ALPHABET.index(before) + 1 : ALPHABET.index(before) + 2] if before and before in ALPHABET else "a"
    if letter not in (wanted, "a"):
        words = f"điểm {quoted(letter + ')')} không tiếp theo điểm trước"
        yield case.fault("R21", paragraph, words, f"ghi “{wanted or ALPHABET[at]})” {order}")
