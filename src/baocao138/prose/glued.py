"""Line breaks that a paragraph has too few of, or too many: items folded into one, and sentences cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage, Place

_ITEM = re.compile(r"[:;.,]\s+([-–•+*]|[a-zđ]\)|\d{1,2}[.)])\s|\s(•)\s")
# A line that does not end a sentence, and the next, which is a paragraph of its own: how deep it stands and its
# first word. Signs and numbers of lists begin a paragraph rightly.
_CUT = re.compile(
    r"(?P<last>[^\s.;:!?…”\"»])[^\S\n]*\n+(?P<deeper>[^\S\n]*)"
    r"(?P<next>(?![a-zđ]\)|\d[\d.]*[.)]\s|\{%)(?:\{\{|[^\W_]|[“\"(])[^\s{]*)"
)


def check_glued(passage: Passage, kept: Place | None = None) -> Iterator[Diagnostic]:
    """A sentence cut in two, and items glued to one; ``kept`` is the place of the ``|`` that keeps every line end."""
    cut = next(filter(_is_cut, _CUT.finditer(passage.text)), None)
    if cut:
        yield _explained(passage, cut, kept)
    yield from _glued_items(passage)


def _glued_items(passage: Passage) -> Iterator[Diagnostic]:
    """One finding for all items of a paragraph, with the first of them as it should be written."""
    text = passage.text
    new: list[tuple[int, Place]] = []
    for item in _ITEM.finditer(text):
        begin = item.start(item.lastindex or 0)
        here = passage.at(begin, begin + 1)
        if here.line > passage.at(item.start(), item.start() + 1).line:
            new.append((begin, here))
    if not new:
        return
    (at, place), lines = new[0], [str(each.line) for _, each in new]
    sign = text[at:].split(maxsplit=1)[0]
    also = f" (các dòng {', '.join(lines)})" if len(lines) > 1 else ""
    message = f"dòng bắt đầu bằng “{sign}” đang bị nối vào câu trước, không thành dòng riêng{also}"
    end = new[1][0] if len(new) > 1 else len(text)
    first = " ".join(text[at:end].split())
    first = first if len(first) <= _SHOWN else f"{sign} …"
    hint = f"viết mỗi ý thành một mục riêng:  doan:{_DOWN}- >-{_IN}đoạn đầu{_DOWN}- >-{_IN}{first}"
    yield finding("B124", place, message, hint)


_DOWN, _IN = "   (xuống dòng)   ", "   (xuống dòng, thụt vào)   "
_SHOWN = 60


def _is_cut(cut: re.Match[str]) -> bool:
    """True before what begins no sentence: a small letter, a number, a figure; before others in a deeper line."""
    word = cut["next"]
    if word[0].islower():
        return True
    if cut["last"] == ")":
        return False
    return word[0].isdigit() or word.startswith("{{") or (bool(cut["deeper"]) and "\n\n" not in cut[0])


def _explained(passage: Passage, cut: re.Match[str], kept: Place | None) -> Diagnostic:
    deeper, word, at = cut["deeper"], cut["next"], cut.start("next")
    place = passage.at(at, at + len(word))
    before = passage.at(cut.start(), cut.start() + 1).line
    message = f"câu bị ngắt giữa chừng: dòng bắt đầu bằng “{_shown(passage.text, at, word)}” sẽ thành một đoạn riêng"
    if deeper:
        lines = _deeper_lines(passage, at)
        which = f"dòng {place.line}" if lines == place.line else f"các dòng {place.line}–{lines}"
        column = place.column - len(deeper)
        hint = (
            f"bớt {len(deeper)} dấu cách ở đầu {which}, để thụt vào {column - 1} dấu cách, thẳng hàng với dòng {before}"
        )
    elif kept:
        shown = _shown(passage.text, at, word)
        message = f"dấu | giữ nguyên chỗ xuống dòng nên câu bị ngắt ở dòng {place.line}, trước “{shown}”"
        return finding("B126", kept, message, "viết >- thay cho |")
    elif place.line > before + 1:
        hint = f"bỏ dòng trống giữa dòng {before} và dòng {place.line}"
    else:
        hint = f"thụt mọi dòng của đoạn thẳng hàng với dòng {place.line}"
    return finding("B126", place, message, hint)


def _deeper_lines(passage: Passage, at: int) -> int:
    """The last of the lines that stand deeper, from the one in which the character ``at`` is."""
    text = passage.text
    end = text.find("\n", at)
    while end >= 0 and text[end + 1 : end + 2] in (" ", "\t"):
        end = text.find("\n", end + 1)
    last = (len(text) if end < 0 else end) - 1
    return passage.at(last, last + 1).line


def _shown(text: str, at: int, word: str) -> str:
    """The first word of the line, a figure whole."""
    if word.startswith("{{") and (end := text.find("}}", at)) >= 0:
        return text[at : end + 2]
    return word.lstrip('“"(') + "…"
