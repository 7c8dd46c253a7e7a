"""Control tags matched with each other: every ``if`` and ``for`` ended, in the right order, at the same level."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.docx.tags import Tag
from baocao138.model.place import DocumentPlace

ENDS = {"endif": "if", "endfor": "for", "endwith": "with"}
MIDDLES = {"elif": ("if",), "else": ("if", "for")}
OPENS = frozenset(ENDS.values())
DEEPEST = 15
"""Tags in one another. Python stops at 20 loops; a report's own template has five."""
RULE = (
    "hai thẻ phải cùng loại và cùng chỗ: cùng một đoạn với {% %}; cùng thân văn bản hoặc cùng một ô với {%p %}; "
    "cùng một bảng với {%tr %}; cùng một dòng với {%tc %}"
)


class Mark(NamedTuple):
    """A tag in its place. ``plain``: its value stands where no line break can. ``container``: what it is a child of.

    A tag that is not ``sound`` is told of elsewhere; it still opens or ends what it says.
    """

    tag: Tag
    place: DocumentPlace
    plain: bool
    container: etree._Element
    sound: bool = True


def meant(mark: Mark) -> str:
    """The command of a tag, however it is misspelt: that is told elsewhere, once."""
    word = mark.tag.keyword
    if word in OPENS or word in ENDS or word in MIDDLES or len(word) < len("if"):
        return word
    return next(iter(get_close_matches(word.lower(), [*OPENS, *ENDS, *MIDDLES], 1, 0.75)), word)


def match(marks: list[Mark]) -> list[Diagnostic]:
    """The problems of structure among the control tags, in the order of the document."""
    problems: list[Diagnostic] = []
    stack: list[Mark] = []
    last: dict[int, Mark] = {}  # the else of what is open, by its depth
    for mark in marks:
        word = meant(mark)
        if word in OPENS:
            stack.append(mark)
            last.pop(len(stack), None)
            if len(stack) == DEEPEST + 1:
                problems.append(_too_deep(mark))
        elif word in ENDS or word in MIDDLES:
            wanted = (ENDS[word],) if word in ENDS else MIDDLES[word]
            if word in ENDS and any(meant(each) == ENDS[word] for each in stack):
                # What was begun inside and not ended ends here at the latest.
                while meant(stack[-1]) != ENDS[word]:
                    problems.append(_unclosed(stack.pop()))
            if not stack or meant(stack[-1]) not in wanted:
                problems.append(_unopened(mark, wanted, stack[-1] if stack else None))
                continue
            if stack[-1].sound and mark.sound and not _together(stack[-1], mark):
                problems.append(_elsewhere(stack[-1], mark))
            if word in ENDS:
                stack.pop()
            elif len(stack) in last:
                problems.append(_behind_else(mark, last[len(stack)]))
            elif word == "else":
                last[len(stack)] = mark
    return problems + [_unclosed(mark) for mark in stack]


def _behind_else(mark: Mark, last: Mark) -> Diagnostic:
    message = f"thẻ “{mark.tag.source}” đứng sau “{last.tag.source}” của cùng một thẻ mở"
    hint = "“else” chỉ có một và là nhánh cuối cùng: chuyển nhánh này lên trước “else”, hoặc xóa một nhánh"
    return finding("B414", mark.place, message, hint, Related(last.place, "“else” ở đây"))


def _too_deep(mark: Mark) -> Diagnostic:
    message = f"thẻ “{mark.tag.source}” nằm trong quá {DEEPEST} thẻ lồng nhau"
    return finding("B414", mark.place, message, "bớt số thẻ if, for, with lồng vào nhau")


def _unclosed(mark: Mark) -> Diagnostic:
    word, level = meant(mark), mark.tag.level
    end = "{%" + level + " end" + word + " %}"
    return finding("B414", mark.place, f"thẻ “{mark.tag.source}” không có thẻ kết thúc", f"thêm “{end}”")


def _unopened(mark: Mark, wanted: tuple[str, ...], open_one: Mark | None) -> Diagnostic:
    names = " hoặc ".join("{% " + word + " … %}" for word in wanted)
    related = () if open_one is None else (Related(open_one.place, f"thẻ đang mở: “{open_one.tag.source}”"),)
    message = f"thẻ “{mark.tag.source}” không khớp với thẻ mở nào ({names})"
    return finding("B414", mark.place, message, "thêm thẻ mở còn thiếu, hoặc xóa thẻ này", *related)


def _together(first: Mark, second: Mark) -> bool:
    return first.container is second.container and first.tag.level == second.tag.level


def _elsewhere(first: Mark, second: Mark) -> Diagnostic:
    message = f"thẻ “{second.tag.source}” không cùng chỗ với thẻ mở “{first.tag.source}”"
    return finding("B414", second.place, message, _meant(first, second), Related(first.place, "thẻ mở ở đây"))


def _meant(first: Mark, second: Mark) -> str:
    """What the two tags should be, where their places tell; the rule in full where not."""
    here, there = first.place, second.place
    if first.tag.level != second.tag.level:
        one, other = ("{%" + mark.tag.level + " … %}" for mark in (first, second))
        return f"hai thẻ phải cùng loại: viết cả hai là {one}, hoặc cả hai là {other}"
    if here.table and (here.part, here.table) == (there.part, there.table) and first.tag.level in ("", "p"):
        if here.row != there.row:
            return "muốn lặp hay chọn cả dòng của bảng thì viết {%tr … %}, mỗi thẻ ở riêng một dòng"
        if here.column != there.column:
            return "muốn lặp hay chọn cả ô của bảng thì viết {%tc … %}, mỗi thẻ ở riêng một ô"
    return RULE
