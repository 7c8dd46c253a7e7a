"""What was said to a colleague in a message and came along with the copied text: ``anh xem giúp em nhé``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

# Particles of speech, which no official paper has; in quotation marks they may belong to a title.
_SAID = re.compile(r"(?<!\w)(?:nhé|ạ)(?!\w)", re.IGNORECASE)
_QUOTED = re.compile('“[^”]*”|"[^"]*"')
_BEGIN = re.compile(r"[.!?;]\s+|\n")
_SHOWN = 60


def may_have_chat(data: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly nothing is there."""
    return b"nh\xc3\xa9" in data or b" \xe1\xba\xa1" in data


def has_chat(text: str) -> bool:
    """True where a text has such words, quoted or not."""
    return _SAID.search(text) is not None


def check_chat(passage: Passage) -> Iterator[Diagnostic]:
    """The first such sentence of a text."""
    text = _QUOTED.sub(lambda quoted: "·" * len(quoted[0]), passage.text)
    said = _SAID.search(text)
    if not said:
        return
    begins = [found.end() for found in _BEGIN.finditer(text, 0, said.start())]
    start = begins[-1] if begins else 0
    words = " ".join(passage.text[start : said.end()].split())
    shown = words if len(words) <= _SHOWN else "…" + words[-_SHOWN:]
    yield finding(
        "B145",
        passage.at(start, said.end()),
        f"“{shown}” giống lời nhắn, không phải lời văn của báo cáo, sẽ bị in ra",
        "xóa câu này",
    )
