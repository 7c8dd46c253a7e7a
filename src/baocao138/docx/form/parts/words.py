"""The words by which the components of a document are known; compared without diacritics where people mistype them."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
# The types of Decree 30/2020/NĐ-CP, Annex III, and the legal documents that look alike.
# fmt: off
TYPES = frozenset((
    "bao cao", "nghi quyet", "quyet dinh", "chi thi", "quy che", "quy dinh", "thong cao", "thong bao", "huong dan",
    "chuong trinh", "ke hoach", "phuong an", "de an", "du an", "bien ban", "to trinh", "hop dong", "cong dien",
    "ban ghi nho", "ban thoa thuan", "giay uy quyen", "giay moi", "giay gioi thieu", "giay nghi phep", "phieu gui",
    "phieu chuyen", "phieu bao", "nghi dinh", "thong tu", "thong tu lien tich",
))
# fmt: on
NUMBER = re.compile(r"so ?[:.]? ?[\d.…]* ?/|so ?: ?\S*\d")
DATE = re.compile(r"ngay.{0,12}thang.{0,12}nam")
LETTER_MARK = re.compile(r"v/ ?v\b")
SUBJECT_OF_LETTER = re.compile(r"v/ ?v\b|ve viec ")
DRAFT = re.compile(r"\(?du thao\b")
STAMP = re.compile(r"(?:tuyet mat|toi mat|mat|hoa toc|thuong khan|khan)(?: hen gio)?")
ANNEX = re.compile(r"phu luc(?: so)?(?: ?[ivxlc\d]+| ?[a-h])?[.:]?")
ATTACHED = re.compile(r"\(? ?(?:ban hanh )?kem theo\b")
RECIPIENTS = re.compile(r"noi nhan\b")
AUTHORITY = re.compile(r"(?P<short>tm|q|kt|tl|tuq|t/m|k/t|t/l)(?:[.,/:] ?| )(?=[a-z])")
ADDRESSED = re.compile(r"kinh gui\b")
GROUNDS = re.compile(r"can cu\b")
ALIKE = 0.8


def like(text: str, wanted: str) -> bool:
    """True where a text was meant to be another: the same but for a few letters."""
    return abs(len(text) - len(wanted)) < 12 and SequenceMatcher(None, text, wanted).ratio() >= ALIKE
