"""Letters that look like others: they come of another keyboard, or of a page that was read by a machine."""

from __future__ import annotations

_CYRILLIC = "АВЕІЈКМНОРЅСТХаеіјорѕсухһԁԛԝ", "ABEIJKMHOPSCTXaeijopscyxhdqw"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "ABEZHIKMNOPTYXo"

LATIN = str.maketrans(_CYRILLIC[0] + _GREEK[0], _CYRILLIC[1] + _GREEK[1])
"""Cyrillic and Greek letters that cannot be told from Latin ones on a screen. α, β, μ are told, and are used."""

ETH = str.maketrans("\u00d0\u00f0\u0189\u0256", "\u0110\u0111\u0110\u0111")
"""The Icelandic and the African letter, of which the capital is drawn like that of Vietnamese đ (domain.md 5.1)."""

PLAIN = LATIN | ETH

LOOK_ALIKE = str.maketrans("OoIl|", "00111")
"""Letters typed in the place of digits."""
