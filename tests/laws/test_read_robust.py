"""Law: no bytes whatever make the reader raise, and nobody ever reads libyaml's English."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from baocao138.read.document import read_document

_GOOD = """\
# ghi chú
loai: bao-cao-don-vi
don_vi: "so-tư-pháp"
ky: 2019H1
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
      don_vi: [so-a, so-b]
  - muc: dau-tranh
    doan: |
      Trong kỳ
       có 4 vụ
"""
_ENGLISH = re.compile(r"\b(?:expected|found|while|scanning|parsing|token|character|mapping)\b")
_SIGNS = "\t\n\r :-?,[]{}#&*!|>'\"%@`\\~<=ế\u00a0\u200b\ufeff\u0085\u2028\x00\x07：０\u0301®"
_WORDS = [
    "\n",
    "\n  ",
    "\n- ",
    ": ",
    " #",
    "---\n",
    "...\n",
    "{{",
    "}}",
    "<<: ",
    "%YAML 1.1\n",
    "!!int ",
    "&a ",
    "*a ",
    '"\\u',
]
_PIECES = st.sampled_from([*_SIGNS, *_WORDS])


def _survives(data: bytes) -> None:
    outcome = read_document(data, "t.yaml")
    assert outcome.value is not None or any(found.is_error for found in outcome.diagnostics)
    for found in outcome.diagnostics:
        assert found.hint and found.message
        assert not _ENGLISH.search(found.message), found
    if outcome.value is not None:
        outcome.value.plain()
        outcome.value.find(("noi_dung", 0, "doan", 1))


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes(data: bytes) -> None:
    _survives(data)


@given(st.text(max_size=120))
@settings(max_examples=200, deadline=None)
def test_any_text(text: str) -> None:
    _survives(text.encode("utf-8", "surrogatepass"))


@given(st.lists(_PIECES | st.sampled_from(["a", "ky", "một hai", "12.500"]), max_size=25).map("".join))
@settings(max_examples=400, deadline=None)
def test_any_signs(text: str) -> None:
    _survives(text.encode())


@given(st.lists(st.tuples(st.integers(0, len(_GOOD)), st.integers(0, 8), _PIECES), min_size=1, max_size=4))
@settings(max_examples=400, deadline=None)
def test_spoilt_submissions(edits: list[tuple[int, int, str]]) -> None:
    text = _GOOD
    for index, length, piece in edits:
        text = text[:index] + piece + text[index + length :]
    _survives(text.encode())


@given(st.integers(0, len(_GOOD.encode())), st.sampled_from(["utf-16", "utf-16-le", "utf-32", "cp1258", "latin-1"]))
@settings(max_examples=60, deadline=None)
def test_cut_and_otherwise_encoded(length: int, codec: str) -> None:
    _survives(_GOOD.encode()[:length])
    _survives(_GOOD.encode(codec, "replace")[:length])


def test_the_submission_that_is_spoilt_is_good() -> None:
    assert read_document(_GOOD.encode(), "t.yaml").diagnostics == ()
