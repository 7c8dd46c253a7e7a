"""Laws of mending: twice is once, never worse, the same meaning, no byte beside a mend, no traceback for any bytes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from baocao138.mend import Mended, mend, unified_diff
from baocao138.read.document import read_document
from baocao138.read.tree import Plain

GOOD = """\
# ghi chú: của đơn vị
loai: bao-cao-don-vi
don_vi: so-tu-phap
ky: 2019H1
ngay: 17/6/2019
noi_dung:
  - muc: truyen-thong
    doan:
      - >-
        đặt in và phát {{ so_to_roi = 12.500 }} tờ rơi,
        “biên tập” và đăng 30 tin
      - 'một ''hai'''
    so_lieu:
      so_luot: hơn 2.000   # ước
      so_nan_nhan: {tong: 4, gioi_tinh: {nu: 3, nam: 1}}
  - muc: dau-tranh
    chu_the: "Ban Chỉ đạo: 138"
    doan: |
      Trong kỳ
       có 4 vụ
"""
_SIGNS = "\t\n\r :-?,[]{}#&*!|>'\"%@`\\~<=ế\u00a0\u200b\ufeff\u0085\u2028\x00\x07：０\u0301®Ððоа•–"
_WORDS = [
    "\n", "\n  ", "\n- ", ": ", " #", "---\n", "{{", "}}", "<<: ", "&a ", "*a ", '"\\u', "12 500", "17-6-2019", "  \n",
    "\r\n", "\n    -", "\n  • ", "ky:", "doan: ", "h\u043e\u0323i",
]  # fmt: skip
_PIECES = st.sampled_from([*_SIGNS, *_WORDS])
_SPOILT = st.lists(st.tuples(st.integers(0, len(GOOD)), st.integers(0, 6), _PIECES), min_size=1, max_size=4)


def _spoilt(edits: list[tuple[int, int, str]]) -> bytes:
    text = GOOD
    for index, length, piece in edits:
        text = text[:index] + piece + text[index + length :]
    return text.encode()


def _holds(data: bytes) -> Mended:
    """All laws for these bytes."""
    mended = mend(data, "t.yaml")
    assert (mended.data is data) == (mended.data == data) == (not mended.mends)
    assert mend(mended.data, "t.yaml").data is mended.data
    before, after = read_document(data, "t.yaml"), read_document(mended.data, "t.yaml")
    known = {found.code for found in before.diagnostics}
    if not any(each.what.startswith("đổi bảng mã") for each in mended.mends):  # nobody could look into that file
        assert len(after.diagnostics) <= len(before.diagnostics)
        assert {found.code for found in after.diagnostics} <= known
    if before.value is not None:
        assert after.value is not None
        if not any(found.is_error for found in before.diagnostics):
            assert _is_same(before.value.plain(), after.value.plain())
    _untouched(data, mended)
    unified_diff(data, mended.data, "t.yaml").encode()
    return mended


def _is_same(old: Plain, new: Plain) -> bool:
    if isinstance(old, str) and isinstance(new, str):
        return unicodedata.normalize("NFC", old) == new or _letters(old) == _letters(new)
    if isinstance(old, list) and isinstance(new, list):
        return len(old) == len(new) and all(map(_is_same, old, new))
    if isinstance(old, dict) and isinstance(new, dict):
        return _is_same(list(old), list(new)) and _is_same(list(old.values()), list(new.values()))
    return old is new is None


def _letters(value: str) -> str:
    """A text but for what mends may change in it: look-alikes, and what stands between the digits of a number."""
    plain = value.translate(str.maketrans("Ððоау", "Đđoay"))
    plain = re.sub(r"(?<=\d)\s*[-./ '_\u00a0]\s*(?=\d)", ".", unicodedata.normalize("NFC", plain))
    return re.sub(r"^\s*(\d{4})[\s_-]*([HQMNhqmn]\d+)\s*$", lambda match: match[1] + match[2].upper(), plain)


def _untouched(data: bytes, mended: Mended) -> None:
    """A line that no mend names is as it was, where no mend concerns the whole file."""
    lines = {found.line for found in mended.mends}
    if 0 in lines:
        return
    old, new = (re.split(b"\n", text) for text in (data, mended.data))
    assert len(new) - len(old) in (0, 1)
    if b"\r" not in data:
        assert all(before == new[at] for at, before in enumerate(old) if at + 1 not in lines)


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data: bytes) -> None:
    _holds(data)


@given(st.text(max_size=100))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    _holds(text.encode("utf-8", "surrogatepass"))


@given(st.lists(_PIECES | st.sampled_from(["a", "ky", "một hai", "12.500"]), max_size=25).map("".join))
@settings(max_examples=250, deadline=None)
def test_any_signs(text: str) -> None:
    _holds(text.encode())


@given(_SPOILT)
@settings(max_examples=400, deadline=None)
def test_spoilt_submissions(edits: list[tuple[int, int, str]]) -> None:
    _holds(_spoilt(edits))


@given(_SPOILT, st.sampled_from(["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp1258"]))
@settings(max_examples=80, deadline=None)
def test_spoilt_and_otherwise_encoded(edits: list[tuple[int, int, str]], codec: str) -> None:
    _holds(_spoilt(edits).decode().encode(codec, "replace"))


def test_the_good_one_is_good() -> None:
    data = GOOD.encode()
    assert read_document(data, "t.yaml").diagnostics == ()
    assert mend(data, "t.yaml").data is data


_HARM: dict[str, Callable[[str], str]] = {
    "loose marks": lambda text: unicodedata.normalize("NFD", text),
    "byte order mark": lambda text: "\ufeff" + text,
    "no-break indents": lambda text: re.sub(r"(?m)^ +", lambda run: "\u00a0" * len(run[0]), text),
    "no-break separators": lambda text: text.replace("don_vi: ", "don_vi:\u00a0").replace(
        "- muc: t", "-\u00a0muc:\u00a0t"
    ),
    "zero width": lambda text: text.replace("t", "t\u200b").replace("phap", "ph\u00adap"),
    "blanks at ends": lambda text: re.sub(r"(?m)^(ky.*|  - muc.*|noi_dung:)$", r"\1  ", text),
    "wide digits": lambda text: text.replace("2019H1", "２０１９H1").replace("12.500", "1２.５00"),
    "wide colons": lambda text: text.replace("loai: ", "loai：").replace("chu_the: ", "chu_the："),
    "Icelandic letters": lambda text: text.replace("đ", "ð"),
    "Cyrillic letters": lambda text: text.replace("truyen-thong", "truуen-thоng"),
    "no-break thousands": lambda text: text.replace("12.500", "12\u00a0500").replace("2.000", "2 000"),
    "another date": lambda text: text.replace("17/6/2019", "17-6-2019"),
    "another period": lambda text: text.replace("2019H1", "2019h1"),
    "no blank after colons": lambda text: text.replace("muc: ", "muc:").replace("ky: ", "ky:"),
    "dashes of Word": lambda text: text.replace("  - muc", "  – muc"),
    "no quotes": lambda text: text.replace('"Ban Chỉ đạo: 138"', "Ban Chỉ đạo: 138"),
    "CRLF": lambda text: text.replace("\n", "\r\n"),
}


@given(st.lists(st.sampled_from(sorted(_HARM)), min_size=1, max_size=4, unique=True))
@settings(max_examples=200, deadline=None)
def test_what_other_programs_do_to_a_file_is_undone(harms: list[str]) -> None:
    """Of the two slips of which each hides the other from the reader only one is made at a time."""
    assume(not {"dashes of Word", "no blank after colons"} <= set(harms))
    text = GOOD
    for harm in sorted(harms, key=list(_HARM).index):  # line ends last
        text = _HARM[harm](text)
    assert _holds(text.encode()).data.decode() == GOOD
