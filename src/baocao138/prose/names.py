"""The names that a frame's texts may use."""

from __future__ import annotations

STANDING = ("ky", "ky_sau", "nam", "nam_truoc", "nam_sau")
TOTALS = "tong"
BASE = "cung_ky"
COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED = "so_sanh", "so_sanh_ky_truoc", "ty_le", "so_sanh_ty_le"
NUMBERS = (TOTALS, BASE)
"""What a condition may compare."""
OF_INDICATORS = (*NUMBERS, COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED)
"""What is followed by a dot and the code of an indicator."""
