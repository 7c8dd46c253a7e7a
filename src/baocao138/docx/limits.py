"""How much a template may make: rounds of its loops, letters of a text, digits of a number.

One budget for all parts of a build. What goes beyond it stops the build in the tag that does, before memory fills.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sized
from itertools import islice

from jinja2 import Undefined
from jinja2.exceptions import SecurityError

MOST_ROUNDS = 1_000_000
MOST_NUMBERS = 10_000  # of one range()
MOST_LETTERS = 1_000_000  # of one text
MOST_WORK = 50_000_000  # letters of all texts that tags make out of others
MOST_BITS = 4_096  # of a number: some 1,200 digits
MOST_PLACES = 20  # behind the comma, and in a width


class TooMuch(SecurityError):
    """A tag that goes beyond the budget: ``words`` say what it does, ``hint`` what to do."""

    def __init__(self, words: str, hint: str) -> None:
        super().__init__(words)
        self.words, self.hint = words, hint


def _dotted(number: int) -> str:
    return f"{number:,}".replace(",", ".")


class Budget:
    """What is used up. ``loops`` counts the rounds of each loop by part and line."""

    def __init__(self) -> None:
        self.rounds = self.letters = 0
        self.loops: Counter[tuple[str, int]] = Counter()

    def round(self, count: int) -> None:
        """So many items are gone through."""
        self.rounds += count
        if self.rounds > MOST_ROUNDS:
            words = f"mẫu lặp quá {_dotted(MOST_ROUNDS)} lần"
            raise TooMuch(words, "bỏ vòng lặp thừa: mẫu chỉ cần lặp các danh sách của báo cáo, mỗi danh sách một lần")

    def text(self, length: int) -> None:
        """A text of so many letters is made."""
        if length > MOST_LETTERS:
            words = f"làm ra một chuỗi dài quá {_dotted(MOST_LETTERS)} ký tự"
            raise TooMuch(words, "bỏ phép nối, nhân hoặc thay chữ làm chuỗi dài ra như thế")
        self.letters += length
        if self.letters > MOST_WORK:
            words = f"mẫu nối, đổi quá {_dotted(MOST_WORK)} ký tự"
            raise TooMuch(words, "bỏ bớt phép nối, đổi chữ trong vòng lặp")

    def busiest(self, part: str) -> int:
        """The line of the loop of a part that went round most; 0 where there is none."""
        inside = {line: count for (where, line), count in self.loops.items() if where == part}
        return max(inside, key=inside.__getitem__, default=0)

    def looped(self, value: object, part: str, line: int) -> object:
        """What a loop goes over, counted. What cannot be gone through is left for the loop to stumble over."""
        if isinstance(value, Undefined) or not isinstance(value, Iterable):
            return value
        items = value if isinstance(value, Sized) else list(islice(value, MOST_ROUNDS + 1))
        self.loops[part, line] += len(items)
        self.round(len(items))
        return items


def numbers(*bounds: int) -> range:
    """``range`` of a few numbers."""
    made = range(*bounds)
    if made[MOST_NUMBERS:]:
        raise TooMuch(f"range(…) cho quá {_dotted(MOST_NUMBERS)} số", "viết số nhỏ hơn trong ngoặc")
    return made


def of_number(bits: int) -> None:
    """A number of so many bits is made."""
    if bits > MOST_BITS:
        raise TooMuch("làm ra một con số quá dài", "bỏ phép tính ấy: số của báo cáo đã có sẵn trong các tên")


def size_of(value: object) -> int:
    """The length of a text or a list."""
    return len(value) if isinstance(value, (str, list, tuple)) else 0


def is_group(value: object) -> bool:
    """True for what has no text of its own."""
    return value is None or isinstance(value, (list, tuple, bool, dict, Mapping, range))
