"""What ``template fields`` prints."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence

from baocao138.app.template_fields import Offered

WIDTH = 80
HEAD = (
    "Mọi tên mà một mẫu Word dùng được. Dưới mỗi tên là cách viết trong mẫu; dấu → cho biết một báo cáo mẫu in ra gì. "
    "Tên thụt vào (x, y, z) chỉ dùng được ở giữa vòng lặp for … endfor của tên đứng trên."
)


def as_text(fields: Sequence[Offered], *, whole: bool) -> str:
    """For people: each name with what it means, how it is written, and an example."""
    lines = [*textwrap.wrap(HEAD, WIDTH), ""] if whole else []
    for field in fields:
        if lines and lines[-1] and "[" not in field.path and "." not in field.path:
            lines.append("")
        lines += _field(field)
    return "\n".join(lines) + "\n"


def _field(field: Offered) -> Iterator[str]:
    margin = "  " * field.path.count("[]")
    title = f"{margin}{field.name}"
    yield from _wrapped(f"{title}: {field.says} ({field.kind})", margin)
    yield f"{margin}    {field.tag}"
    if field.values:
        yield from _wrapped(f"{margin}    một trong: {', '.join(field.values)}", f"{margin}    ")
    if field.example:
        yield _cut(f"{margin}    → {field.example}")


def _wrapped(text: str, margin: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent=f"{margin}    ", break_long_words=False, break_on_hyphens=False)


def _cut(line: str) -> str:
    return line if len(line) <= WIDTH else line[: WIDTH - 1] + "…"


def as_json(fields: Sequence[Offered]) -> str:
    """For programs."""
    return json.dumps({"fields": [field._asdict() for field in fields]}, ensure_ascii=False, indent=1) + "\n"
