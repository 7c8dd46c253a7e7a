"""Conditions of a frame's text whose tags do not pair: what to write, and where, so that all of them do."""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.place import Passage
from baocao138.prose.unbraced import short

_TAG = re.compile(r"\{%\s*(\w+)\b[^{}]*?%\}")
_STOP = re.compile(r"[.;:!?](?=\s|$)")
_SHOWN = 40
END = "{% endif %}"


def unclosed(passage: Passage, opened: list[re.Match[str]]) -> Diagnostic:
    """The conditions that are still open where the text ends, told at the tag behind which their end belongs."""
    first, more = opened[0], f" {len(opened)} lần" if len(opened) > 1 else ""
    text = passage.text
    last = _last(text, list(_TAG.finditer(text, first.start())))
    place, opening = passage.at(*last.span()), passage.at(*first.span())
    if last[1] == "endif":
        hint = f"thêm  {END}  ngay sau {last[0]} này{more}, thành:  {last[0]}{END * len(opened)}"
    else:
        stop = _STOP.search(text, last.end())
        end = stop.start() if stop else len(text.rstrip())
        words = text[last.end() : end]
        shown = words if len(words) <= _SHOWN else f"…{words[-_SHOWN:].split(' ', 1)[-1]}"
        right = f"{' '.join(shown.split())}{END * len(opened)}{text[end : end + 1]}"
        hint = f"thêm  {END}{more}  vào sau các chữ của {short(last[0])} này:  {right}"
    related = (Related(opening, "điều kiện mở ở đây"),) if place != opening else ()
    return finding("B113", place, f"“{first[0]}” chưa có {END} đóng lại", hint, *related)


def _last(text: str, tags: list[re.Match[str]]) -> re.Match[str]:
    """The last tag of the sentence where conditions behind it pair by themselves; else the last of all."""
    for at, tag in enumerate(tags[1:], 1):
        if tag[1] == "if" and _STOP.search(text, tags[at - 1].end(), tag.start()) and _pair(tags[at:]):
            return tags[at - 1]
    return tags[-1]


def _pair(tags: list[re.Match[str]]) -> bool:
    depth = 0
    for tag in tags:
        depth += (tag[1] == "if") - (tag[1] == "endif")
        if depth < (tag[1] != "endif"):
            return False
    return depth == 0


def without_opening(tag: re.Match[str], word: str) -> str:
    """What to do with an else, elif or endif before which no condition is open."""
    before = [other for other in _TAG.finditer(tag.string, 0, tag.start()) if other[1] == "endif"]
    if not before:
        return f"bỏ {short(tag[0])} này, hoặc thêm  {{% if tong.… == 0 %}}  vào trước nó, ở chỗ bắt đầu điều kiện"
    if word == "endif":
        return f"bỏ {tag[0]} này: điều kiện ở trước đã đóng rồi"
    return f"chuyển {END} ở trước {short(tag[0])} này xuống sau các chữ của nó: điều kiện chỉ đóng ở cuối"


def behind_else(tag: re.Match[str], depth: int, *, closed: bool) -> str:
    """What to do with an else or elif behind the else of the innermost of ``depth`` open conditions.

    ``closed`` where all of them have their ends.
    """
    if closed:
        more = "{% elif tong.… == 0 %}"
        return f"bỏ {short(tag[0])} này; cần thêm một điều kiện thì viết  {more}  ở trước {{% else %}}"
    if depth > 1:
        return f"thêm  {END}  ngay trước {short(tag[0])} này để đóng điều kiện lồng bên trong"
    return f"sau {{% else %}} chỉ đóng lại, viết:  {END}"


def are_all_closed(tag: re.Match[str], depth: int) -> bool:
    """True where as many ends follow behind a tag as conditions are open there."""
    words = [other[1] for other in _TAG.finditer(tag.string, tag.end())]
    return words.count("endif") - words.count("if") >= depth
