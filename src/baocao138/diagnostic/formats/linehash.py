"""GitHub's own name for a line of a file, ``primaryLocationLineHash``: its code scanning knows an alert again by it.

Source: github/codeql-action, src/fingerprints.ts. The hash is of the next hundred UTF-16 code units from the start of
the line, blanks and tabs left out, times powers of 37 modulo 2^64; the number after the colon counts equal ones from
the top of the file. The upload action computes it too, and complains where ours is another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator

from baocao138.diagnostic.text import Lines

_BLOCK = 100
_FACTOR = 37
_END = "\uffff"
# A report has some hundred lines; what is longer is something else, and its lines need no names.
_LONGEST = 100_000


def text_of(file: str, lines: Lines) -> str:
    """A file's text from its lines."""
    found: list[str] = []
    for number in range(1, _LONGEST):
        line = lines(file, number)
        if line is None:
            break
        found.append(line)
    return "\n".join(found)


def line_hashes(text: str, wanted: Collection[int]) -> dict[int, str]:
    """The names of the wanted lines (counted from 1) that the text has."""
    seen: Counter[bytes] = Counter()
    found = {}
    for number, block in enumerate(_blocks(text), 1):
        seen[block] += 1
        if number in wanted:
            found[number] = f"{_hash(block):x}:{seen[block]}"
    return found


def _blocks(text: str) -> Iterator[bytes]:
    bare = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "") + _END
    units = bare.encode("utf-16-le", "surrogatepass")
    start = 0
    for line in bare.split("\n"):
        yield units[start : start + 2 * _BLOCK]
        start += len(line.encode("utf-16-le", "surrogatepass")) + 2


def _hash(block: bytes) -> int:
    value = 0
    for at in range(0, 2 * _BLOCK, 2):
        value = (value * _FACTOR + int.from_bytes(block[at : at + 2], "little")) % 2**64
    return value
