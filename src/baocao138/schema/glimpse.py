"""What can be seen of a file whose YAML is broken: what kind it is, whose, and for which period."""

from __future__ import annotations

import re

from baocao138.model.identifier import normal
from baocao138.model.period import Period, read_period
from baocao138.schema.parsed import KINDS, Parsed

_LINE = re.compile(rb"^(loai|don_vi|ky)[ \t]*:[ \t]*([\w-]+)[ \t]*\r?$", re.MULTILINE)
_JOINT = re.compile(rb"^[ \t-]*cung_thuc_hien[ \t]*:[ \t]*\[?([\w, -]+)", re.MULTILINE)


def glimpse(data: bytes) -> Parsed:
    """The file without content. What it seems to be keeps the rules from calling it missing as well.

    Its co-authors may have nothing but what they wrote together: they too are kept.
    """
    seen = {match[1].decode(): match[2].decode() for match in _LINE.finditer(data[:4000])}
    kind = seen.get("loai", "").replace("_", "-")
    period = read_period(seen.get("ky", ""))
    joint = [normal(code) for match in _JOINT.finditer(data) for code in match[1].decode().split(",")]
    return Parsed(
        kind if kind in KINDS else "",
        None,
        (normal(seen["don_vi"]), *joint) if "don_vi" in seen else (),
        period if isinstance(period, Period) else None,
    )
