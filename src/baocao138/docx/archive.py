"""Writing the zip so that the same parts give the same bytes, on every machine and on every day."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from baocao138.docx.names import ROOT_RELATIONS, TYPES

EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip can say
ATTRIBUTES = 0x20  # DOS: an ordinary file; with 0 Python would put in rights of its own choice
LEVEL = 6
FIRST = (TYPES, ROOT_RELATIONS)


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The zip of the parts: content types first (as the packaging standard wants), then the rest in order of names."""
    rest = sorted(set(parts) - set(FIRST))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as archive:
        for name in [*(first for first in FIRST if first in parts), *rest]:
            archive.writestr(entry(name), parts[name], zipfile.ZIP_DEFLATED, LEVEL)
    return target.getvalue()


def entry(name: str) -> zipfile.ZipInfo:
    """The head of an entry with nothing in it that could differ between two runs."""
    info = zipfile.ZipInfo(name, EPOCH)
    info.create_system = 0
    info.external_attr = ATTRIBUTES
    info.compress_type = zipfile.ZIP_DEFLATED
    return info
