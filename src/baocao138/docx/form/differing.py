"""In what a line differs from the one that it should be, in words."""

from __future__ import annotations

from itertools import zip_longest

from baocao138.docx.form.pieces import folded

DASHES = str.maketrans("–—−", "---")


def difference(said: str, right: str) -> str:
    """What is behind ": " names the difference, if it is one alone; then comes the right form."""
    must = f"phải là “{right}”"
    why = _why(said, right)
    return f": {why}, {must}" if why else f", {must}"


def _why(said: str, right: str) -> str:
    if said.translate(DASHES) == right:
        return "gạch ngang dài thay cho gạch nối"
    if "".join(said.split()) == "".join(right.split()):
        more = len(said) > len(right)
        return "thừa dấu cách" if more else "thiếu dấu cách"
    if said.rstrip(" .,;:") == right:
        return "thừa dấu ở cuối dòng"
    if said.lower() == right.lower():
        return "sai chữ hoa, chữ thường"
    pairs = [pair for pair in zip_longest(said.split(), right.split(), fillvalue="") if pair[0] != pair[1]]
    if len(pairs) == 1 and all(pairs[0]):
        kind = "sai dấu ở" if folded(pairs[0][0]) == folded(pairs[0][1]) else "viết sai"
        return f"{kind} “{pairs[0][0]}” (đúng là “{pairs[0][1]}”)"
    return ""
