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
# Two letters that were meant for "Số", whatever alphabet they are of, and what is like a number behind them.
NUMBER = re.compile(r"s\w ?[:.]? ?[\d.…ivxlc]* ?/|\w\w ?: ?[\d.…ivxlc]+ ?/|so ?: ?\S*\d")
DATE = re.compile(r"ngay.{0,12}thang.{0,12}nam")
# Place and date as nobody may write them in a letterhead: "Hưng Yên, ngày 09/4/2024", "Hưng Yên, 09.4.2024".
SHORT_DATE = re.compile(r"[a-z][a-z .-]{1,40},? (?:ngay ?)?\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4}")
LETTER_MARK = re.compile(r"v/ ?v\b")
SUBJECT_OF_LETTER = re.compile(r"v/ ?v\b|ve viec ")
DRAFT = re.compile(r"\(?du thao\b")
STAMP = re.compile(r"(?:tuyet mat|toi mat|mat|hoa toc|thuong khan|khan)(?: hen gio)?")
# Papers that a decision puts into force or that go with it under a title of their own: not all are types of documents.
ENACTED = frozenset((
    "quy che", "quy dinh", "noi quy", "dieu le", "quy trinh", "chuong trinh", "ke hoach", "de an", "phuong an",
    "huong dan",
))  # fmt: skip
LISTED = re.compile(
    r"danh sach|danh muc|bang tong hop|bang ke|bieu tong hop|du toan|phieu|bieu(?: mau)?(?: so)? ?\d|mau(?: so)? ?\d"
)
ANNEX = re.compile(r"phu luc(?: so)?(?: ?[ivxlc\d]+| ?[a-h])?[.:]?")
ATTACHED = re.compile(r"\(? ?(?:ban hanh )?kem theo\b")
RECIPIENTS = re.compile(r"noi nhan\b")
AUTHORITY = re.compile(r"(?P<short>tm|q|kt|tl|tuq|t/m|k/t|t/l)(?:[.,/:] ?| )(?=[a-z])")
# The same in whole words, as it is never written.
SPELLED = {
    "quyen": "Q.", "ky thay": "KT.", "thua lenh": "TL.", "thua uy quyen": "TUQ.", "thay mat": "TM.",
}  # fmt: skip
SPELLED_OUT = re.compile(r"(?P<words>quyen|ky thay|thua lenh|thua uy quyen|thay mat)(?= )")
# What the post of a signer begins with.
POST = re.compile(
    r"(?:quyen )?(?:pho )?(?:tong |chi |uy vien )?"
    r"(?:chu tich|giam doc|bo truong|thu truong|cuc truong|vu truong|vien truong|hieu truong|thu tuong|thong doc|"
    r"truong (?:ban|phong|doan|khoa|bo mon|cong an|tram|thon|to|tieu ban|trung tam|dai|chi nhanh|van phong)|"
    r"truong (?:tieu hoc|thcs|thpt)|chanh (?:van phong|thanh tra|an)|chi huy truong|doi truong|to truong|nhom truong|"
    r"chinh uy|chinh tri vien|tu lenh|ke toan truong|kiem toan (?:truong|nha nuoc)|chu nhiem|bi thu|thanh tra|"
    r"thu ky|chu toa|chu tri|bien tap|nguoi (?:lap|ghi)|dai dien|thu truong (?:co quan|don vi)|pho thu tuong)\b"
)
# The posts of minutes, which people write in small letters, too.
POST_OF_MINUTES = re.compile(
    r"(?:thu ky|chu toa|chu tri|nguoi (?:lap|ghi)(?: bien ban)?)(?: (?:cuoc|buoi|phien) hop| hoi nghi| dai hoi)?"
)
COLLECTIVE = re.compile(
    r"(?:thuong truc )?(?:uy ban|hoi dong|ban (?:chi dao|chap hanh|thuong vu|thuong truc)|dang uy|chi uy|tap the)\b"
)
RANK = re.compile(r"(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)\b[.,]? ?")
DRAFTER = re.compile(r"(?P<code>[^\W\d_]{1,8}(?:\.[^\W\d_]{1,5})?)\.? ?\((?P<copies>\d+)(?:b| bản)?\)\.?")
KEPT = re.compile(r"(?:[-–—•*+] ?)?L[ưu]u\b(?! ý)")
LEARNED = re.compile(
    r"(?:(?:PGS|GS|TSKH|TS|ThS|Th\.S|CN|KS|BS|DS|NGND|NGƯT|NSƯT|NSND|TTƯT|TTND|BSCK\w*|LS|ĐBQH)\b[. ,]+ ?"
    r"|(?:Phó Giáo sư|Giáo sư|Tiến s[ĩỹ](?: khoa học)?|Thạc s[ĩỹ]|Cử nhân|Kỹ sư|Bác s[ĩỹ]|Dược s[ĩỹ]|Luật sư|Anh hùng|"
    r"Nhà giáo|Thầy thuốc|Nghệ s[ĩỹ])\b[., ]+)"
)
ADDRESSED = re.compile(r"kinh gui\b")
GROUNDS = re.compile(r"can cu\b")
ALIKE = 0.8


def like(text: str, wanted: str) -> bool:
    """True where a text was meant to be another: the same but for a few letters."""
    return abs(len(text) - len(wanted)) < 12 and SequenceMatcher(None, text, wanted).ratio() >= ALIKE
