"""What came along with a text copied from a message: ``anh xem giúp em nhé``, ``[09:12, 15/6/2026] Lan VP:``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.remark import has_remark

# Particles of speech, which no official paper has; in quotation marks they may belong to a title.
_SAID = re.compile(r"(?<!\w)(?:nhé|ạ)(?!\w)", re.IGNORECASE)
# Who wrote and when, as messengers put it before a message: the time in brackets, the name before or behind them.
_TIME = r"\[(?:[\d/.,\s-]{0,24}[\s,])?\d{1,2}:\d{2}(?::\d{2})?[^\[\]:]{0,24}\]"
_STAMP = re.compile(_TIME)
_SENT = re.compile(
    rf"(?:(?<![^\W_])[^\W\d_][^,.;:!?\[\]]{{0,38}},\s*)?{_TIME}"
    r"(?P<name>\s*[^\W\d_][^\s:.;,\[\]{}]*(?:\s[^\s:.;,\[\]{}]+){0,3}:|\s*:)?"
)
_QUOTED = re.compile('“[^”]*”|"[^"]*"')
_NOTE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_BEGIN = re.compile(r"[.!?;]\s+|\n")
_SHOWN = 60


def may_have_chat(data: bytes) -> bool:
    """A quick look at a file's bytes: False where certainly nothing is there."""
    return b"[" in data or b"nh\xc3\xa9" in data or b" \xe1\xba\xa1" in data


def has_chat(text: str) -> bool:
    """True where a text has such words, quoted or not."""
    return _SAID.search(text) is not None or _STAMP.search(text) is not None


def check_chat(passage: Passage) -> Iterator[Diagnostic]:
    """The first such sentence of a text, and each line that tells who sent it."""
    for sent in _SENT.finditer(passage.text) if _STAMP.search(passage.text) else ():
        # Words in small letters are no name, but the message.
        is_message = (sent["name"] or "").strip()[:1].islower()
        end = sent.start("name") if is_message else sent.end()
        shown = " ".join(passage.text[sent.start() : end].split())
        message = f"“{shown}” là tên người và giờ gửi của tin nhắn, sẽ bị in ra"
        hint = "xóa tên người và giờ gửi ở đây, giữ lại nội dung báo cáo"
        yield finding("B145", passage.at(sent.start(), end), message, hint)
    text = _QUOTED.sub(lambda quoted: "·" * len(quoted[0]), passage.text)
    said = _SAID.search(text)
    if not said:
        return
    begins = [found.end() for found in _BEGIN.finditer(text, 0, said.start())]
    start = begins[-1] if begins else 0
    for note in _NOTE.finditer(text):
        if note.start() < said.start() < note.end():
            # A note behind a true sentence: the sentence stays.
            if not has_remark(note[0]):
                shown = " ".join(note[0].split())
                message = f"“{shown}” giống lời nhắn, không phải lời văn của báo cáo, sẽ bị in ra"
                yield finding("B145", passage.at(*note.span()), message, "xóa phần trong ngoặc này")
            return
    words = " ".join(passage.text[start : said.end()].split())
    shown = words if len(words) <= _SHOWN else "…" + words[-_SHOWN:]
    yield finding(
        "B145",
        passage.at(start, said.end()),
        f"“{shown}” giống lời nhắn, không phải lời văn của báo cáo, sẽ bị in ra",
        "xóa câu này",
    )
