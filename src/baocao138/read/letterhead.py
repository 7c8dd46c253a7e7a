"""The head of a paper (names of offices, motto, number) pasted above the first key of a file."""

from __future__ import annotations

import re

from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.words import short

_FIRST_KEY = re.compile(r"(?m)^loai[ \t]*:")
_MAY_BE_KEY = re.compile(r"[a-z][a-z0-9_-]*(?:[ \t:]|$)|[-#%&*!\[{'\"]")


def above_first_key(source: Source, number: int) -> Flaw | None:
    """Prose above ``loai:``, where the break at line ``number`` comes of it."""
    key = _FIRST_KEY.search(source.text)
    if not key:
        return None
    key_line = source.position(key.start())[0]
    typed = [line for line in range(1, key_line) if _is_typed(source.line(line))]
    if not typed or number > key_line or _MAY_BE_KEY.match(source.line(typed[0]).lstrip("\ufeff \t")):
        return None
    start = source.line_starts[typed[0] - 1]
    end = source.line_starts[typed[-1] - 1] + len(source.line(typed[-1]))
    harmless = re.sub(r"[^\r\n]", "#", source.text[start:end])
    message = (
        f"trên dòng loai: (dòng {key_line}) còn chữ không thuộc khóa nào: “{short(source.line(typed[0]).strip())}”"
    )
    which = f"dòng {typed[0]}" if len(typed) == 1 else f"các dòng từ {typed[0]} đến {typed[-1]}"
    hint = f"xóa {which}: tệp bắt đầu bằng dòng loai:, phần đầu văn bản do chương trình in"
    end = start + len(source.line(typed[0]))
    return Flaw("B033", start, end, message, hint, None, (start, harmless))


def _is_typed(line: str) -> bool:
    text = line.strip()
    return bool(text) and not text.startswith("#") and text != "---"
