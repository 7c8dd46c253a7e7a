"""The names that a frame's texts may use."""

from __future__ import annotations

STANDING = ("ky", "ky_sau", "nam", "nam_truoc", "nam_sau")
TOTALS = "tong"
