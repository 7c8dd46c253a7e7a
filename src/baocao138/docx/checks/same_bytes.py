"""Check 11: nothing in the file differs between two runs: times and order in the zip, marks of editing sessions."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.archive import ATTRIBUTES, EPOCH
from baocao138.docx.checks.base import Output, found
from baocao138.docx.names import TYPES
from baocao138.docx.xml import strings

SESSIONS = strings("//@*[starts-with(name(), 'w:rsid')]")


def check(output: Output) -> Iterator[Diagnostic]:
    """What a clock or a machine could have left."""
    with zipfile.ZipFile(io.BytesIO(output.archive)) as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if names[0] != TYPES or names[2:] != sorted(names[2:]):
        yield found(output, 11, names[0], "thứ tự các phần trong tệp không cố định")
    for entry in entries:
        if entry.date_time != EPOCH or entry.create_system or entry.external_attr != ATTRIBUTES or entry.extra:
            yield found(output, 11, entry.filename, f"phần “{entry.filename}” mang giờ hoặc dấu vết của máy")
    for part, root in output.pages():
        if b"rsid" in output.parts[part] and SESSIONS(root):
            yield found(output, 11, part, f"phần “{part}” còn dấu vết của các lần soạn thảo (rsid)")
