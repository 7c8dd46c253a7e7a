"""What stands right beside a figure and would be read twice, or be lost to the total: its qualifier, its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.count import DIGITS, TYPED_OUTSIDE, Count
from baocao138.model.place import Passage
from baocao138.model.submission import Slot

_OUTSIDE = re.compile(rf"({'|'.join(TYPED_OUTSIDE)})\s+$", re.IGNORECASE)
_BEFORE = re.compile(rf"(?<![\w.,/-])({DIGITS})\s+$")
_AFTER = re.compile(rf"\s+({DIGITS})(?![\w/-]|[.,]\d)")


def beside(passage: Passage, slot: Slot) -> Iterator[Diagnostic]:
    """A qualifier before the braces, the number once more before or behind them, or a word without a blank."""
    figure, text = slot.figure, passage.text
    for at, where in ((slot.start - 1, "trước"), (slot.end, "sau")):
        if at >= 0 and text[at : at + 1].isalnum():
            place = passage.at(slot.start, slot.end)
            yield finding("B111", place, "số liệu này dính liền với chữ bên cạnh", f"thêm một dấu cách ở {where} ngoặc")
    if not isinstance(figure.value, Count):
        return
    # From where the longest of the words could begin: a long paragraph has many figures.
    begin = max(0, len(text[: slot.start].rstrip()) - max(map(len, TYPED_OUTSIDE)))
    if word := _OUTSIDE.search(text, begin, slot.start):
        place = passage.at(word.start(1), word.end(1))
        if figure.value.qualifiers:
            yield finding(
                "B123",
                place,
                f"chữ “{word[1]}” đứng ngoài ngoặc, trong ngoặc đã có “{figure.value.qualifier}” nên sẽ in cả hai",
                f"bỏ chữ “{word[1]}” ở ngoài ngoặc",
            )
        else:
            yield finding(
                "B123",
                place,
                f"chữ “{word[1]}” đứng ngoài ngoặc nên con số tổng hợp sẽ mất chữ này",
                f"đưa vào trong:  {{{{ {figure.indicator} = {word[1].lower()} {figure.typed} }}}}",
            )
    number = figure.typed.split()[-1]
    for again in (number_before(text, slot.start), _AFTER.match(text, slot.end)):
        if again and again[1] == number:
            yield finding(
                "B111",
                passage.at(again.start(1), again.end(1)),
                f"số {number} gõ cả ở ngoài ngoặc nên sẽ in hai lần",
                f"bỏ số {number} ở ngoài ngoặc; số trong ngoặc tự in ra trong câu",
            )


def number_before(text: str, end: int) -> re.Match[str] | None:
    """The number that stands right before ``end``, in group 1."""
    return _BEFORE.search(text, max(0, end - 30), end)
