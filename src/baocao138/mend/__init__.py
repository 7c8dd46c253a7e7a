"""Room: mend. The slips in a file whose right spelling is beyond doubt are put right in its text. No disk here."""

from __future__ import annotations

from baocao138.mend.diff import unified_diff
from baocao138.mend.mending import mend
from baocao138.mend.report import Mend, Mended

__all__ = ["Mend", "Mended", "mend", "unified_diff"]
