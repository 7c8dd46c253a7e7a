"""Which encodings are opened beyond doubt, and which are left to a person."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from baocao138.mend.opened import opened
from baocao138.read.encoding import decode

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


EXAMPLES = sorted((Path(__file__).parents[3] / "data" / "examples").rglob("*.yaml"))


def test_letters_lost_to_question_marks_are_in_no_encoding() -> None:
    """ò, ã, õ that are left of a text saved as ANSI are tones of Windows-1258: they would be read as others."""
    assert EXAMPLES
    for path in EXAMPLES:
        data = path.read_text(encoding="utf-8").encode("cp1252", "replace")
        assert opened(data) is None, path
        assert [flaw.code for flaw in decode(data).flaws] == ["B041"], path


def test_letters_left_without_their_tones_are_not_taken_for_it() -> None:
    """Some programs put the nearest letter for what the encoding has not: ``phòng, chong mua bán nguoi``."""
    assert EXAMPLES
    for path in EXAMPLES:
        data = b"".join(_nearest(letter) for letter in path.read_text(encoding="utf-8"))
        assert opened(data) is None, path


def test_what_is_in_windows_1258_stays_known() -> None:
    assert EXAMPLES
    for path in EXAMPLES:
        text = path.read_text(encoding="utf-8").replace("–", "-")
        known = opened(in_windows_1258(text))
        assert known is not None, path
        assert known.text == text, path


def _nearest(letter: str) -> bytes:
    try:
        return letter.encode("cp1252")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFD", letter.replace("đ", "d").replace("Đ", "D"))[0].encode("cp1252", "replace")
