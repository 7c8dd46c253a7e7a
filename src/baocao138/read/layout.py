"""Slips of layout: a colon too many or too few, a line that stands deeper or less deep than its neighbours."""

from __future__ import annotations

import re

from baocao138.read import advice, levels, marks, run_on, stray
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.words import is_short, short, whole_line

_HEAD = re.compile(r"([ \t]*)((?:-[ \t]+)*)(?:([\w-]+):(?:[ \t]+|$))?")
_KEY_ONLY = re.compile(r"[ \t]*(?:-[ \t]+)*[A-Za-z_][\w-]*[ \t]*")
_ENTRY = re.compile(r"[ \t]*-[ \t]+muc:")
_CONTENT = re.compile(r"^(?:noi_dung|muc)\b", re.MULTILINE)
_GLUED = re.compile(r"[ \t]*(?:-[ \t]+)*([A-Za-z_][A-Za-z0-9_-]*):(?=\S)(.*)")


def second_colon(source: Source, at: int) -> Flaw:
    """``: `` where no key can be: inside prose, or after a key on a line that stands too deep."""
    number, column = source.position(at)
    line = source.line(number)
    above = _line_above(source, number)
    is_key = above and _KEY_ONLY.fullmatch(line[: column - 1])
    if is_key and (glued := glued_colon(source.line(above), source.line_starts[above - 1])):
        return glued
    if is_key and _depth(line) == _depth(source.line(above)):
        return no_colon(source, source.line_starts[above - 1])
    if is_key and stray.lacks_colon(source.line(above)):
        return no_colon(source, source.line_starts[above - 1])
    if is_key and _depth(line) > _depth(source.line(above)):
        if lost := _lost_list(source, number, above):
            return lost
        start = source.line_starts[number - 1] + _depth(line)
        message = f"dòng này thụt vào sâu hơn dòng {above}, mà dòng {above} đã có giá trị"
        head = _HEAD.match(source.line(above))
        if not (head and head[2] and head[3]) and (first := _first_of_block(source, above, number)):
            return first
        column, beside = head.end(2) if head else _depth(source.line(above)), above
        meant = levels.meant_depth(source, number)
        if meant and meant[0] != _depth(line):
            column, beside = meant
        move = levels.moved(source, number, column, levels.beside(source, beside))
        return Flaw("B030", start, at, message, move.words, None, move.hidden(source))
    if known := run_on.two_keys(source, at) or marks.breakdown(source, at):
        return known
    match = _HEAD.match(line)
    value = line[match.end() :].strip() if match else line.strip()
    return advice.colon(source, at, value)


def _lost_list(source: Source, number: int, above: int) -> Flaw | None:
    """``- muc:`` right below the keys at the top of a file: the line ``noi_dung:`` above it has been lost."""
    line = source.line(number)
    if _depth(source.line(above)) or not _ENTRY.match(line) or _CONTENT.search(source.text):
        return None
    start = source.line_starts[number - 1] + _depth(line)
    end = source.line_starts[number - 1] + len(line.rstrip())
    message = "trên dòng này thiếu dòng mở đầu phần nội dung"
    return Flaw("B030", start, end, message, "thêm một dòng ở ngay trên dòng này, sát lề trái:  noi_dung:")


def _first_of_block(source: Source, above: int, number: int) -> Flaw | None:
    """The line ``above`` where that is the one that stands wrong: the next is two blanks deeper than their key."""
    parent = _line_above(source, above)
    head = _HEAD.match(source.line(parent)) if parent else None
    right, depth = _depth(source.line(number)), _depth(source.line(above))
    if not head or not head[3] or head.end() < len(source.line(parent).rstrip()) or right != head.end(2) + 2:
        return None
    begin = source.line_starts[above - 1]
    message = f"dòng này thụt vào {depth} dấu cách, không thẳng hàng với dòng {number}"
    hint = f"thụt vào {right} dấu cách, thẳng hàng với dòng {number}"
    return Flaw("B030", begin + depth, begin + len(source.line(above).rstrip()), message, hint)


def no_colon(source: Source, begin: int) -> Flaw:
    """A line that ought to be ``key: value`` and is not."""
    number = source.position(begin)[0]
    line = source.line(number)
    glued = glued_colon(line, source.line_starts[number - 1])
    if glued:
        return glued
    key = stray.lacks_colon(line)
    if known := stray.other_sign(source, number) or (None if key else stray.line_of_text(source, number)):
        return known
    start = source.line_starts[number - 1] + _depth(line)
    end = source.line_starts[number - 1] + len(line.rstrip())
    text = line.strip()
    if text[:1] in ("'", '"', "[", "{"):
        message = f"dòng này không có dạng “khóa: giá trị”: “{short(text)}”"
        return Flaw("B033", start, end, message, "nếu là chữ nối tiếp dòng trên thì thụt vào sâu hơn dòng trên")
    if key:
        name, value = key
        message = f"dòng này thiếu dấu hai chấm sau {name}"
        dash = "- " if text.startswith("-") else ""
        written = whole_line(_depth(line), f"{dash}{name}: {value}".rstrip())
        hint = written if is_short(value) else f"gõ dấu hai chấm ngay sau {name}"
        return Flaw("B033", start, end, message, hint)
    message = f"dòng này không có dạng “khóa: giá trị”: “{short(text)}”"
    if not any(map(str.isalnum, text)):
        return Flaw("B033", start, max(end, start), message, "xóa dòng này")
    return Flaw("B033", start, max(end, start), message, _KEY_OR_TEXT)


_KEY_OR_TEXT = "viết: ten_khoa: giá trị; nếu là chữ nối tiếp dòng trên thì thụt vào sâu hơn khóa ở trên, sau dấu >-"


def glued_colon(line: str, begin: int) -> Flaw | None:
    """``key:value`` without the blank that YAML needs."""
    match = _GLUED.fullmatch(line.rstrip())
    if not match or match[2].startswith("//"):
        return None
    colon = begin + match.end(1)
    message = f"dòng này thiếu dấu cách sau dấu hai chấm: “{short(line.strip())}”"
    value = match[2].strip()
    dash = "- " if line.lstrip().startswith("-") else ""
    written = whole_line(_depth(line), f"{dash}{match[1]}: {value}")
    hint = written if is_short(value) else f"gõ một dấu cách ngay sau {match[1]}:"
    return Flaw("B033", colon, colon + 1, message, hint)


def dash_beside_key(source: Source, at: int) -> Flaw:
    """``key: - a``: an item begun on the line of its key."""
    number = source.position(at)[0]
    line = source.line(number)
    match = _HEAD.match(line)
    key = match[3] if match else None
    value = source.text[at : source.line_starts[number - 1] + len(line)].strip()
    if key and value == "-" and _depth(source.line(number + 1)) > _depth(line):
        message = "dấu mở đoạn văn viết sai: “-”, phải là >-"
        written = whole_line(_depth(line), f"{line[: at - source.line_starts[number - 1]].strip()} >-")
        return Flaw("B037", at, at + 1, message, written)
    if key and value == "-" and key.startswith(("so_", "kinh_")):
        message = f"giá trị của {key} chỉ có một dấu gạch"
        hint = "không phát sinh thì viết 0; chưa có số thì viết chua-co-so-lieu; không phải việc của đơn vị thì viết "
        return Flaw("B038", at, at + 1, message, hint + "khong-thuoc-nhiem-vu")
    if not key:
        message = "gạch đầu dòng này không thẳng hàng với các gạch đầu dòng ở trên, hoặc đứng sau một giá trị"
        return Flaw("B028", at, at + 1, message, "thụt gạch đầu dòng thẳng hàng với các gạch đầu dòng cùng danh sách")
    message = f"gạch đầu dòng đứng cùng dòng với khóa {key}"
    if key == "doan":
        return Flaw("B028", at, at + 1, message, advice.as_block(source, number, value[1:].strip()))
    hint = f"xuống dòng sau {key}: rồi mới gạch đầu dòng; nếu là chữ thì "
    hint += advice.as_text(source, at, value, "đặt trong ngoặc kép", "")
    return Flaw("B028", at, at + 1, message, hint)


def misplaced(source: Source, at: int) -> Flaw | None:
    """A line whose indent fits no line above it, or which lacks the dash of its neighbours."""
    number, column = source.position(at)
    line = source.line(number)
    depth = _depth(line)
    start = source.line_starts[number - 1] + depth
    if line[: column - 1].strip(" \t-"):
        match = _HEAD.match(line)
        value = match.end() if match else 0
        return marks.bad_start(source, start - depth + value) if line[value : value + 1] in ("[", "{") else None
    possible = _depths_above(source, number)
    end = source.line_starts[number - 1] + len(line.rstrip())
    if depth in possible:
        above = possible[depth]
        if source.line(above).lstrip().startswith("- ") and not line.lstrip().startswith("-"):
            message = f"dòng này thẳng hàng với gạch đầu dòng ở dòng {above} nhưng không có gạch đầu dòng"
            return _beside_dash(source, number, above, Flaw("B030", start, end, message))
        like_it = _item_like(source, number)
        if like_it and like_it[0] != depth:
            right, beside = like_it
            message = f"gạch đầu dòng này thụt vào {depth} dấu cách, không thẳng hàng với gạch đầu dòng ở dòng {beside}"
            move = levels.moved(source, number, right, f"thẳng hàng với dòng {beside}")
            return Flaw("B030", start, end, message, move.words, None, move.hidden(source))
        message = f"dòng này không nối tiếp được dòng {above}, dòng thẳng hàng với nó"
        return Flaw("B030", start, end, message, f"kiểm tra dòng này có thiếu hay thừa “- ” so với dòng {above} không")
    if not possible:
        return None
    right, beside = levels.meant_depth(source, number) or _nearest(source, number, possible)
    if right == depth:
        right, beside = _nearest(source, number, possible)
    message = f"dòng này thụt vào {depth} dấu cách, không thẳng hàng với dòng nào ở trên"
    own = levels.head_of(line)
    in_line = f"thẳng hàng với dòng {beside}" if own.is_item else levels.beside(source, beside)
    if source.line(beside).rstrip().endswith("so_lieu:"):
        in_line = f"sâu hơn so_lieu ở dòng {beside} 2 dấu cách"
    move = levels.moved(source, number, right, in_line)
    return Flaw("B030", start, end, message, move.words, None, move.hidden(source))


def _nearest(source: Source, number: int, possible: dict[int, int]) -> tuple[int, int]:
    """Of the indents that the lines above have, the nearest that a line like this one can have, and the line."""
    line = source.line(number)
    own, depth = levels.head_of(line), _depth(line)
    dashes = {known for known, above in possible.items() if source.line(above)[known : known + 1] == "-"}
    like = {known for known in possible if (known in dashes) == own.is_item}
    if not own.is_item and not levels.is_top(own.key):
        like -= {0}
    found = min(like or set(possible), key=lambda known: (abs(known - depth), -possible[known]))
    return found, possible[found]


def _beside_dash(source: Source, number: int, above: int, flaw: Flaw) -> Flaw:
    """What to do with a line that stands under the dash of the item ``above``: more of it, or an item of its own."""
    line = source.line(number)
    key, first = levels.head_of(line), levels.head_of(source.line(above))
    if not key.key or not first.key:
        return flaw._replace(hint="thêm “- ” ở đầu, hoặc thụt thêm 2 dấu cách nếu thuộc mục ở trên")
    if key.key == first.key:
        text = f"- {line.strip()}"
        hint = whole_line(key.depth, text) if is_short(text) else "thêm “- ” (dấu gạch, dấu cách) ngay trước chữ đầu"
        return flaw._replace(hint=hint)
    move = levels.moved(source, number, first.column, levels.beside(source, above))
    rest = "" if first.key in ("muc", "ma") else "; nếu là mục mới thì thêm “- ” ở đầu"
    return flaw._replace(hint=move.words + rest, mend=move.hidden(source))


def _item_like(source: Source, number: int) -> tuple[int, int] | None:
    """The indent and line of the nearest item above that begins as this one does: with the same key, or with none."""
    match = _HEAD.match(source.line(number))
    if not match or not match[2]:
        return None
    for above in range(number - 1, max(0, number - 2000), -1):
        known = _HEAD.match(source.line(above))
        if known and known[2] and known[3] == match[3]:
            return len(known[1]), above
    return None


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _line_above(source: Source, number: int) -> int:
    """The nearest line above that is neither blank nor a comment; 0 where there is none."""
    for above in range(number - 1, 0, -1):
        text = source.line(above).strip()
        if text and not text.startswith("#"):
            return above
    return 0


def _depths_above(source: Source, number: int) -> dict[int, int]:
    """The indents that a line can have here, with the nearest line above that has each."""
    found: dict[int, int] = {}
    least = 10**6
    for above in range(number - 1, max(0, number - 2000), -1):
        line = source.line(above)
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        depth = _depth(line)
        match = _HEAD.match(line)
        if depth < least and match and (match[2] or match[3]):
            least = depth
            found.setdefault(depth, above)
            if match[2] and match[3]:
                found.setdefault(depth + len(match[2]), above)
        if not least:
            break
    return found
