"""Which encodings are opened beyond doubt, and which are left to a person."""

from __future__ import annotations

import unicodedata

from baocao138.mend.opened import opened

TEXT = "loai: bao-cao-don-vi\ndoan: tuyên truyền về phòng, chống mua bán người ở các xã biên giới\n"
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def in_windows_1258(text: str) -> bytes:
    """As Windows saves it: letters with their hats, tones behind them."""
    made = b""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
        made += (base + "".join(part for part in parts if part in _TONES)).encode("cp1258")
    return made


def test_windows_1258_gives_the_same_text() -> None:
    known = opened(in_windows_1258(TEXT))
    assert known is not None
    assert known.text == TEXT
    assert known.what == ("đổi bảng mã Windows-1258 sang UTF-8",)


def test_french_in_latin_1_is_not_taken_for_it() -> None:
    assert opened("titre: résumé général, été à Orléans, forêt, naïf, œuvre\n".encode("cp1252")) is None
