"""Lists in one line, ``[a, b]``: for codes only, because a comma cuts them and names have commas."""

from __future__ import annotations

import re
from functools import lru_cache

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Scalar, Sequence
from baocao138.read.words import short

_COUNTED = re.compile(r"[a-z][\w-]*[ \t]+\d[\d.,]*")
_GLUED = re.compile(r"[{,][ \t]*([A-Za-z_][\w-]*):(?=[^\s/,}\]])")


def cut_item(item: Scalar, here: Mapping | Sequence, source: Source) -> list[Flaw]:
    """A text of several words without quotes in ``[…]``: a name, which a comma has cut or will cut."""
    if not source.text.startswith("[", here.start):
        return []
    value = item.value
    if flaw := _wrong_sign(item, here, source):
        return [flaw]
    if whole := _LIST.match(source.text, here.start):
        # All names at once: where one ends and the next begins, the commas do not tell.
        message = f"trong [ ] chỉ viết mã, tên thì bị cắt ở mỗi dấu phẩy: “{short(whole[1].strip())}”"
        hint = "bỏ [ ], xuống dòng, viết mỗi tên một dòng sau dấu gạch “- ”, thụt vào; dấu phẩy trong tên giữ nguyên"
        return [Flaw("B029", *whole.span(), message, hint)]
    message = f"“{short(value)}” có dấu cách, mà danh sách trong [ ] bị cắt ở mỗi dấu phẩy, chỉ dùng cho mã"
    hint = "bỏ [ ], xuống dòng, mỗi tên một dòng (cả dấu phẩy trong tên)"
    if short(value) == value:
        hint = f"{hint}: - {value}"
    return [Flaw("B029", item.start, item.end, message, hint)]


_LIST = re.compile(r"\[([^\[\]\r\n]*)\]")
_CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_CODES = frozenset(("don_vi", "phoi_hop", "cung_thuc_hien", "gom", "muc", "chi_tieu", "ke_thua"))
"""Keys under which a list in one line can hold codes only, never names."""


def _wrong_sign(item: Scalar, here: Mapping | Sequence, source: Source) -> Flaw | None:
    """``[cong-an-tinh; so-noi-vu]``: codes parted by a semicolon; or what is wrong with the whole list."""
    from baocao138.read import brackets

    right = brackets.on_line(source, here.start)
    if right and ";" in item.value:
        message = f"các mã trong [ ] cách nhau bằng dấu phẩy, không phải dấu chấm phẩy: “{short(item.value)}”"
        return Flaw("B029", item.start, item.end, message, f"viết: {right[0]}: {right[2]}")
    return _names_for_codes(source, here.start)


@lru_cache(maxsize=1)
def _names_for_codes(source: Source, start: int) -> Flaw | None:
    """``[so noi vu]``: names where codes belong. The same for each item of the list at ``start``."""
    from baocao138.model.identifier import unaccented

    key = re.search(r"([\w-]+):[ \t]*$", source.text[max(0, start - 60) : start])
    whole = _LIST.match(source.text, start)
    if not whole or not key or key[1] not in _CODES:
        return None
    # Codes with only blanks between them, or names.
    parts = re.split(r"[\s,;，、]+" if re.search(r"\w[-_]\w", whole[1]) else "[,;，、]", whole[1].strip())
    parts = [part.strip() for part in parts if unaccented(part)]
    message = f"trong [ ] chỉ viết mã, mã không có dấu cách: “{short(whole[1])}”"
    if all(map(str.isascii, parts)):
        codes = ", ".join(part if _CODE.fullmatch(part) else unaccented(part) for part in parts)
        return Flaw("B029", *whole.span(1), message, f"viết mã như trong danh mục: {key[1]}: [{codes}]")
    # Which code a name has, only the catalogue tells.
    listed = "danh-muc-chi-tieu" if key[1] in ("muc", "chi_tieu") else "danh-muc-don-vi"
    hint = f"thay mỗi tên bằng mã ghi ở {listed}: {key[1]}: [{', '.join('…' for _ in parts)}]"
    return Flaw("B029", *whole.span(1), message, hint)


def cut_value(key: Scalar, value: Scalar, source: Source) -> list[Flaw]:
    """A key without colon in ``{…}``: the tail of the value before it, which a comma has cut off."""
    if ":" in source.text[key.end : value.end + 1]:
        return []
    glued = _GLUED.match("{" + key.value)
    if glued and not key.style:
        return [_glued_anywhere(source, key.start) or _glued(glued[1], key.start + len(glued[1]))]
    if "=" in key.value or _COUNTED.fullmatch(key.value):
        from baocao138.read import brackets

        if right := brackets.on_line(source, key.start):
            message = "trong { } sau mỗi tên phải có dấu hai chấm và dấu cách"
            return [Flaw("B033", right[1], right[1] + 1, message, f"viết: {right[0]}: {right[2]}")]
    message = f"“{short(key.value)}” bị tách khỏi giá trị trước nó vì dấu phẩy trong {{ }}"
    hint = "đặt cả giá trị có dấu phẩy trong ngoặc kép, hoặc viết mỗi khóa một dòng, không dùng { }"
    return [Flaw("B029", key.start, key.end, message, hint)]


def glued_colon(source: Source, at: int) -> Flaw | None:
    """``{tong:4, gioi_tinh:{…}}`` on the line of a break: libyaml stumbles only after the colon without a blank."""
    number = source.position(at)[0]
    line = source.line(number)
    begin = line.find("{")
    if begin < 0 or "{{" in line:
        return None
    match = _GLUED.search(line, begin)
    if not match:
        return None
    return _glued_anywhere(source, at) or _glued(match[1], source.line_starts[number - 1] + match.end(1))


def _glued_anywhere(source: Source, at: int) -> Flaw | None:
    """One flaw for all the colons without a blank on a line, where the whole can be written right."""
    from baocao138.read import brackets

    whole = brackets.on_line(source, at)
    if not whole:
        return None
    key, start, right = whole
    match = _GLUED.search(source.text, start)
    colon = match.end(1) if match else start
    message = f"thiếu dấu cách sau dấu hai chấm: “{short(match[1] if match else key)}:”"
    return Flaw("B033", colon, colon + 1, message, f"viết: {key}: {right}")


def _glued(key: str, colon: int) -> Flaw:
    message = f"thiếu dấu cách sau dấu hai chấm: “{short(key)}:”"
    hint = f"gõ một dấu cách giữa {short(key)}: và giá trị; trong {{ }} sau mỗi dấu hai chấm đều phải có dấu cách"
    return Flaw("B033", colon, colon + 1, message, hint)
