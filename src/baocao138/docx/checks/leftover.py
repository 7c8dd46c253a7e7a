"""Check 10: no tag is left unread. Made on the template's own text, as Jinja sees it, never on values."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.compile import Compiled
from baocao138.model.place import DocumentPlace

END = re.compile(r"</[aw]:p>|</\w+:\w+><(?:dc|cp|dcterms):")
OPENING = re.compile(r"\{\{|\{%|\{#")
ELEMENT = re.compile(r"<[^>]*>")
GAP = "\x00"
NEAR = 40


def check(compiled: Compiled, file: str, data: list[str]) -> Iterator[Diagnostic]:
    """``data`` is all of the template's source that is not inside a tag, as Jinja cut it up."""
    for paragraph in END.split(GAP.join(data)):
        text = ELEMENT.sub("", paragraph)
        for found in OPENING.finditer(text):
            near = text[max(0, found.start() - NEAR) : found.end() + NEAR].replace(GAP, "…")
            message = f"chữ của mẫu còn dấu “{found.group()}” của một thẻ chưa được đọc: “{near}”"
            yield finding("B450", DocumentPlace(file, compiled.part, text=near), message)
