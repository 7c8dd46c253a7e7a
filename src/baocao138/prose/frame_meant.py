"""What a wrong tag in the frame was meant to be, with the office's own codes and numbers."""

from __future__ import annotations

import re

from baocao138.diagnostic.nearest import nearest
from baocao138.model.identifier import unaccented
from baocao138.prose.names import OF_INDICATORS, STANDING, TOTALS

_SAID = {
    "ky": "kỳ này", "ky_sau": "kỳ sau", "nam": "năm nay", "nam_truoc": "năm trước", "nam_sau": "năm sau",
}  # fmt: skip
_WORDS = ("if", "elif", "else", "endif")
_CALLED = {"end": "endif", "end_if": "endif", "fi": "endif", "else_if": "elif", "elseif": "elif"}
_TIME = re.compile(r"(?:ky|nam|ngay|thang|quy)(?:_|$)")
_NEAR = 60


def meant_value(expression: str) -> str:
    """The hint for what stands in ``{{ … }}``; "" where nothing can be told."""
    name = re.split(r"[=:|]", expression)[0].strip()
    if not name:
        return f"viết:  {{{{ {TOTALS}.… }}}}   (thay … bằng mã chỉ tiêu)"
    if not re.fullmatch(r"[\w\s.-]+", name) or not name[0].isalpha():
        total = re.search(rf"(?:{TOTALS}\.)?([a-z][a-z0-9]*(?:_[a-z0-9]+)+)", name)
        return f"mỗi ngoặc chỉ một con số:  {{{{ {TOTALS}.{total[1]} }}}}" if total else ""
    first, _, rest = name.partition(".")
    code = unaccented(rest if rest and unaccented(first) == TOTALS else name).replace("-", "_")
    if group := meant_group(name):
        return f"viết:  {{{{ {group}.{unaccented(rest).replace('-', '_')} }}}}"
    if not rest and code.startswith(f"{TOTALS}_"):
        code = code.removeprefix(f"{TOTALS}_")
    if code in STANDING:
        return f"viết:  {{{{ {code} }}}}"
    if _TIME.match(code):
        names = ", ".join(f"{{{{ {name} }}}} ({said})" for name, said in _SAID.items())
        return f"viết thẳng ra chữ, hoặc dùng: {names}"
    if not code or ("_" not in code and not rest):
        return f"viết:  {{{{ {TOTALS}.… }}}}   (thay … bằng mã chỉ tiêu)"
    return f"viết:  {{{{ {TOTALS}.{code} }}}}"


def meant_group(name: str) -> str:
    """The word before the dot in ``sosanh.so_vu`` as it is written, "" where it is right or near to none."""
    first, dot, rest = name.partition(".")
    if not dot or first.strip() in OF_INDICATORS or not re.fullmatch(r"[\w-]+", rest.strip()):
        return ""
    return nearest(first, OF_INDICATORS) or ""


def meant_block(block: str) -> str:
    """The hint for what stands in ``{% … %}``; "" where nothing can be told."""
    typed = block.strip()
    word, _, test = typed.partition(" ")
    glued = typed.lower().replace(" ", "_")
    if known := _CALLED.get(glued, "") or (nearest(typed, _WORDS) if " " not in typed else ""):
        return f"viết:  {{% {known} %}}" if known not in ("if", "elif") else ""
    if word.lower() == "else" and test.strip().startswith("if "):
        word, test = "elif", test.strip()[3:]
    if word.lower() not in ("if", "elif"):
        if not re.search(r"[=<>]", test):
            return ""
        word = "if"
    mended = test.replace("=>", ">=").replace("=<", "<=").replace("<>", "!=")
    mended = re.sub(rf"(?<![\w.])(?!{TOTALS}\.)([a-z][a-z0-9]*(?:_[a-z0-9]+)+)", rf"{TOTALS}.\1", mended)
    mended = re.sub(r"(?<![=!<>])=(?!=)", "==", mended.strip())
    mended = re.sub(r"(?<=\d)\.(?=\d{3}\b)", "", mended)
    mended = re.sub(r"(?<![\w.])0+(?=\d)", "", mended)
    changed = f"{word.lower()} {mended}"
    return f"viết:  {{% {changed} %}}" if " ".join(changed.split()) != " ".join(typed.split()) else ""


def meant_stray(text: str, start: int, end: int) -> str:
    """The hint for a mark without its pair, from what stands beside it."""
    mark = text[start:end]
    if mark in ("{{", "{%"):
        inner = re.split(r"[{}%]", text[end : end + _NEAR])[0]
    else:
        inner = re.split(r"[{}%]", text[max(0, start - _NEAR) : start])[-1]
    if mark in ("{{", "}}"):
        found = re.search(rf"(?:{TOTALS}\s*\.\s*)?[a-z]\w*", inner) if mark == "{{" else None
        found = found or re.search(r"[a-z][\w.]*(?=\s*$)", inner)
        return meant_value(found[0]) if found else ""
    return f"viết:  {{% {inner.strip()} %}}" if inner.strip().split(" ")[0] in _WORDS else ""
