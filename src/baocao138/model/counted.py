"""Whether the words around figures are those that their codes count; ``{{ so_bi_can = 18 }} vụ`` may be a slip."""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.model.mixed_up import akin, mixed_up

# What is counted in these reports, and how codes spell it: of two that begin alike, the longer first.
_NOUNS = {
    "vụ": "vu", "bị can": "bi_can", "bị cáo": "bi_cao", "đối tượng": "doi_tuong", "nạn nhân": "nan_nhan", "tờ": "to",
    "lớp": "lop", "buổi": "buoi", "tin": "tin", "cuộc": "cuoc", "văn bản": "van_ban", "mô hình": "mo_hinh",
    "cơ sở": "co_so", "xã": "xa", "lượt người": "luot_nguoi", "lượt": "luot",
}  # fmt: skip
# Codes count these, too; behind a number they say too little: nearly everybody may be called so.
_COUNTED = (*_NOUNS.values(), "nguoi")
# One thing has several names: an event is a "buổi", a "cuộc" or a "lượt", an accused a "đối tượng" as well.
_ALIKE = (
    frozenset(("lop", "buoi", "cuoc", "luot")),
    frozenset(("bi_can", "bi_cao", "doi_tuong")),
    frozenset(("nan_nhan", "nguoi", "luot", "luot_nguoi")),
)
# So far behind a figure the noun ends, wherever the line is broken.
_REACH = 32
_fitting: set[str] = set()
_MOST = 100_000


def fits(names: Sequence[str], texts: Sequence[str]) -> bool:
    """False where a code may stand before a figure of something else; ``texts`` are those around the figures in order.

    There is one text more than names. What was seen to fit once is remembered: most pairs come again.
    """
    behind = texts[1:]
    pairs = [name + text[:_REACH] for name, text in zip(names, behind, strict=True)]
    if not _fitting.issuperset(pairs):
        if any(map(is_slip, names, behind)):
            return False
        if len(_fitting) < _MOST:
            _fitting.update(pairs)
    return len(names) < 2 or not akin(tuple(names)) or not mixed_up(tuple(names), texts)


def is_slip(name: str, behind: str) -> bool:
    """True where the code names one counted thing and the text goes on with another one."""
    said, code = _said(behind), _spelled(name)
    return bool(said) and f"_{said}_" not in code and any(f"_{spelled}_" in code for spelled in _COUNTED)


def is_certain(name: str, behind: str) -> bool:
    """True where the thing that the text goes on with is no other name for what the code counts."""
    said, code = _said(behind), _spelled(name).replace("_luot_nguoi_", "_nguoi_")
    return not any(said in group and any(f"_{each}_" in code for each in group) for group in _ALIKE)


def _said(behind: str) -> str:
    words = " ".join(behind[:_REACH].split()).lower()
    found = (noun for noun in _NOUNS if words.startswith(noun) and not words[len(noun) :][:1].isalnum())
    return _NOUNS.get(next(found, ""), "")


def _spelled(name: str) -> str:
    return f"_{name.replace('-', '_')}_"
