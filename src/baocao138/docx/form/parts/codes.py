"""The short forms of the types of documents, as they stand in a document's code."""

from __future__ import annotations

import re

# Decree 30/2020/NĐ-CP, Annex III; the second one of a type is that of Circular 01/2011/TT-BNV.
ABBREVIATIONS = {
    "bao cao": ("BC",), "nghi quyet": ("NQ",), "quyet dinh": ("QĐ",), "chi thi": ("CT",), "quy che": ("QC", "QĐ"),
    "quy dinh": ("QyĐ", "QĐ"), "thong cao": ("TC",), "thong bao": ("TB",), "huong dan": ("HD",),
    "chuong trinh": ("CTr",), "ke hoach": ("KH",), "phuong an": ("PA",), "de an": ("ĐA",), "du an": ("DA",),
    "bien ban": ("BB",), "to trinh": ("TTr",), "hop dong": ("HĐ",), "cong dien": ("CĐ",), "ban ghi nho": ("BGN",),
    "ban thoa thuan": ("BTT",), "giay uy quyen": ("GUQ", "UQ"), "giay moi": ("GM",),
    "giay gioi thieu": ("GGT", "GT"), "giay nghi phep": ("GNP", "NP"), "phieu gui": ("PG",),
    "phieu chuyen": ("PC",), "phieu bao": ("PB",),
}  # fmt: skip
NAMES = {
    "BC": "BÁO CÁO", "NQ": "NGHỊ QUYẾT", "QĐ": "QUYẾT ĐỊNH", "CT": "CHỈ THỊ", "QC": "QUY CHẾ", "QyĐ": "QUY ĐỊNH",
    "TC": "THÔNG CÁO", "TB": "THÔNG BÁO", "HD": "HƯỚNG DẪN", "CTr": "CHƯƠNG TRÌNH", "KH": "KẾ HOẠCH",
    "PA": "PHƯƠNG ÁN", "ĐA": "ĐỀ ÁN", "DA": "DỰ ÁN", "BB": "BIÊN BẢN", "TTr": "TỜ TRÌNH", "HĐ": "HỢP ĐỒNG",
    "CĐ": "CÔNG ĐIỆN", "BGN": "BẢN GHI NHỚ", "BTT": "BẢN THỎA THUẬN", "GUQ": "GIẤY ỦY QUYỀN", "GM": "GIẤY MỜI",
    "GGT": "GIẤY GIỚI THIỆU", "GNP": "GIẤY NGHỈ PHÉP", "PG": "PHIẾU GỬI", "PC": "PHIẾU CHUYỂN", "PB": "PHIẾU BÁO",
}  # fmt: skip
CODE = re.compile(r"/ ?(?:\d{4}/ ?)?(?P<code>[^\W\d_][\w.&-]*)")


def code_of(number: str) -> str:
    """The code in a line "Số: 08/BC-BCĐ"; "" where there is none."""
    found = CODE.search(number)
    return "" if found is None else found["code"]


def type_in(number: str) -> str:
    """The type that a code speaks of, as it is written in capitals; "" for a letter's."""
    return NAMES.get(code_of(number).partition("-")[0], "")


def example(kind: str, number: str) -> str:
    """A number and code in good form for this type of document, of the body that its own number names."""
    groups = [group for group in code_of(number).upper().split("-") if group.isalnum() and group != "CV"]
    short = ABBREVIATIONS[kind][0] if kind in ABBREVIATIONS else ""
    if not short:
        return f"08/{'-'.join(groups[:2])}" if len(groups) > 1 else "08/UBND-VX"
    body = [group for group in groups if group not in NAMES and group != short.upper()]
    return f"08/{short}-{body[0] if body else ('BCĐ' if short == 'BC' else 'UBND')}"
