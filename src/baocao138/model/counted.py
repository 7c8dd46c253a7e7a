"""Whether the word behind a figure is one that its code counts: ``{{ so_bi_can = 18 }} vụ`` is most likely a slip."""

from __future__ import annotations

# What is counted in these reports, and how codes spell it.
_NOUNS = {
    "vụ": "vu", "bị can": "bi_can", "bị cáo": "bi_cao", "đối tượng": "doi_tuong", "nạn nhân": "nan_nhan", "tờ": "to",
    "lớp": "lop", "buổi": "buoi", "tin": "tin", "cuộc": "cuoc", "văn bản": "van_ban", "mô hình": "mo_hinh",
    "cơ sở": "co_so", "xã": "xa",
}  # fmt: skip
_REACH = 24
_fitting: set[str] = set()
_MOST = 100_000


def fits(names: list[str], behind: list[str]) -> bool:
    """False where any of the texts ``behind`` begins with a noun that the code before it does not count.

    What was seen to fit once is remembered: most pairs come again.
    """
    pairs = [f"{name} {text.lstrip()[:_REACH]}" for name, text in zip(names, behind, strict=True)]
    if _fitting.issuperset(pairs):
        return True
    if any(map(is_slip, names, behind)):
        return False
    if len(_fitting) < _MOST:
        _fitting.update(pairs)
    return True


def is_slip(name: str, behind: str) -> bool:
    """True where the code names one counted thing and the text goes on with another one."""
    words = " ".join(behind[: 2 * _REACH].split()).lower()
    said = next((noun for noun in _NOUNS if words.startswith(noun) and not words[len(noun) :][:1].isalnum()), "")
    code = f"_{name.replace('-', '_')}_"
    if not said or f"_{_NOUNS[said]}_" in code:
        return False
    return any(f"_{spelled}_" in code for spelled in _NOUNS.values())
