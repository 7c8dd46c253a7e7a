"""How wide a line prints: the widths of Times New Roman, read from its metric twin Liberation Serif."""

from __future__ import annotations

import subprocess
from functools import cache

from fontTools.ttLib import TTFont

from tests.judges.check.looks import Look


@cache
def _font(weight: str) -> tuple[dict[int, str], dict[str, tuple[int, int]], int]:
    words = ["fc-match", "-f", "%{file}", f"Liberation Serif:{weight}"]
    path = subprocess.run(words, capture_output=True, text=True, check=True, timeout=60).stdout
    assert "LiberationSerif" in path, f"Liberation Serif is missing, fontconfig offers {path}"
    font = TTFont(path)
    return font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm


def width(text: str, look: Look) -> float:
    """The printed width of a line, in points."""
    weight = {(True, True): "bold:italic", (True, False): "bold", (False, True): "italic"}.get(
        (look.bold, look.italic), "regular"
    )
    names, metrics, unit = _font(weight)
    shown = text.upper() if look.caps else text
    return sum(metrics[names[ord(letter)]][0] for letter in shown) * look.size / unit
