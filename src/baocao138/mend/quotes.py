"""Sentences that YAML does not take for text are put in quotes, where the reader's finding asks for it."""

from __future__ import annotations

import re

from baocao138.mend.edit import Edit, applied
from baocao138.mend.reading import Reading

_CODES = ("B018", "B019", "B025", "B026", "B027", "B032")
_HEAD = re.compile(r"[ \t]*((?:-[ \t]+)*)(?:([\w-]+):(?:[ \t]+|$))?")
PROSE = frozenset((
    "can_cu", "cap_bac", "cho", "chu_the", "chuc_danh", "chuc_vu", "co_quan_ban_hanh", "co_quan_cap_tren",
    "con", "dau_ket", "dia_danh", "doan", "doan_cuoi", "don_vi_tinh", "gach_dau_dong", "ghi_chu", "ho_ten",
    "ket_bai", "kinh_gui", "luu", "ly_do", "mo_dau", "muc_dich", "nguoi_soan", "quyen_han", "ten",
    "ten_co_quan", "ten_ngan", "ten_trong_bao_cao", "thay_the", "tieu_de", "tinh", "trich_yeu", "y",
))  # fmt: skip
"""Keys whose value is prose or a name (docs/cac-khoa.md): a code, a date, a count in quotes would mend nothing."""
# Keys that no sentence holds: where one stands inside a value, two lines have run into one.
_TWO_LINES = re.compile(
    r"(?<![\w-])(?:loai|don_vi|ky|noi_dung|muc|doan|so_lieu|chu_the|phoi_hop|cung_thuc_hien|tieu_de|ten|ma|ngay|ly_do"
    r"|tu_ngay|den_ngay|so_ky_hieu|bo_qua|chi_tieu):[ \t]"
)
_REFERENCE = re.compile(r"([*&])([\w-]+)")
_OTHER_END = {"*": "&", "&": "*"}
_NOTE = re.compile(r"[ \t]#(?:[\s#]|$)")
_LIST = re.compile(r"\[[^\[\]{}]*,")
_SEVERAL = re.compile(r"""(["'])[^"']*\1(?:[ \t]*,[ \t]*(["'])[^"']*\2)+""")


def quotes(now: Reading) -> list[Edit]:
    """Each such value on one line, whole, in quotes that leave it as it was typed."""
    lines = {now.source.position(at)[0]: found.code for found, at in now.starts(*_CODES)}
    edits = ((number, _wrapped(now, number, code)) for number, code in lines.items())
    return [edit for number, edit in edits if edit and _helps(now, edit, number)]


def _helps(now: Reading, edit: Edit, number: int) -> bool:
    """False where the line is found fault with as before: what is wrong is where it stands, not what it says."""
    new = Reading(applied(now.text, [edit]), now.file)
    return all(new.source.position(at)[0] != number for _, at in new.starts(*_CODES))


def _wrapped(now: Reading, number: int, code: str) -> Edit | None:
    line = now.source.line(number)
    head = _HEAD.match(line)
    value = line[head.end() :].rstrip(" \t") if head else ""
    if not head or not value or not (head[1] or head[2]) or (head[2] and head[2] not in PROSE):
        return None
    if not _is_sentence(value, code) or _goes_on(now, number):
        return None
    if (reference := _REFERENCE.match(value)) and _OTHER_END[reference[1]] + reference[2] in now.text:
        return None  # One end of an alias, whose other end stands in the file: it means what is written there.
    start = now.source.line_starts[number - 1] + head.end()
    quoted = quoted_as_typed(value)
    name = "ngoặc kép" if quoted[0] == '"' else "nháy đơn"
    return Edit(start, start + len(value), quoted, f"đặt cả câu trong {name}")


def _is_sentence(value: str, code: str) -> bool:
    """False where the value may be meant otherwise: a list, a note of the clerk's own, two lines run into one."""
    if not any(map(str.isalnum, value)):
        return False  # a sign that stands for what is not known yet
    if value[0] in "\"'" and value[-1] == value[0] and len(value) > 1:
        return False  # in quotes already: what is wrong here is something else
    if value[0] in "|>" or _NOTE.search(value) or _TWO_LINES.search(value) or _SEVERAL.fullmatch(value):
        return False
    if value[0] in "[{" and code != "B027" and not value.startswith("{{"):
        return False
    if _LIST.match(value):
        return False  # several names, with something too many: as one text they would be one name
    return code != "B032" or "\\" not in value


def quoted_as_typed(value: str) -> str:
    """The value in the quotes in which nothing has to be written otherwise; failing that, with ``'`` doubled."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def _goes_on(now: Reading, number: int) -> bool:
    """True where the next line with text is more of the same sentence, or stands below it."""
    depth = _depth(now.source.line(number))
    for below in range(number + 1, len(now.source.line_starts) + 1):
        line = now.source.line(below)
        if line.strip():
            head = _HEAD.match(line)
            return _depth(line) > depth and not (head and (head[1] or head[2]))
    return False


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
