"""The keys that mending knows are keys of ours: one renamed in the forms must not be forgotten here."""

from __future__ import annotations

import re
from pathlib import Path

from baocao138.mend.positions import IN_ITEMS, TOP
from baocao138.mend.quotes import PROSE

PAGE = (Path(__file__).parents[3] / "docs" / "cac-khoa.md").read_text("utf-8")
DOCUMENTED = {word for code in re.findall(r"`([^`\n]+)`", PAGE) for word in re.findall(r"\w+", code)}


def test_every_key_is_documented() -> None:
    assert len(DOCUMENTED) > 50
    placed = {*TOP, *(key for _, keys in IN_ITEMS.values() for key in keys), *(items for items, _ in IN_ITEMS.values())}
    assert PROSE | placed <= DOCUMENTED
