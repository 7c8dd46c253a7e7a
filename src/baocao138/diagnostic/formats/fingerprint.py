"""A name for each finding that outlives edits elsewhere in the file: a tool knows an old finding from a new one by it.

It is made of the path, the code, the words of the line and the message: never of the line's number, which a line
inserted above would change. Tools merge findings with equal names, so a second equal one is salted anew.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.formats.where import path, whole
from baocao138.diagnostic.text import Lines
from baocao138.model.place import Place

# "dòng 12", "các dòng từ 3 đến 5", "so-tu-phap.yaml:7:4": numbers of lines inside a message.
_NUMBERS = re.compile(r"(?<=dòng )\d+|(?<=dòng từ )\d+(?: đến \d+)?|(?<=cột )\d+|(?<=\.yaml|\.docx):\d+(?::\d+)?")


def fingerprints(diagnostics: Iterable[Diagnostic], lines: Lines) -> list[str]:
    """A name for each finding, in the same order, no two alike (64 hexadecimal digits)."""
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for diagnostic in diagnostics:
        parts = _parts(diagnostic, lines)
        salt = (str(seen[parts]),) if seen[parts] else ()
        seen[parts] += 1
        found.append(_digest((*parts, *salt)))
    return found


def _parts(diagnostic: Diagnostic, lines: Lines) -> tuple[str, ...]:
    place = diagnostic.place
    if isinstance(place, Place):
        words = (lines(place.file, place.line) or "") if place.line > 0 else ""
    else:
        words = f"{place.part}\n{place.text}"
    return tuple(map(whole, (path(place), diagnostic.code, words.strip(), _NUMBERS.sub("", diagnostic.message))))


def _digest(parts: tuple[str, ...]) -> str:
    # The lengths keep two lists of parts apart whose joined texts are the same.
    return sha256("".join(f"{len(part)}:{part}" for part in parts).encode("utf-8")).hexdigest()
