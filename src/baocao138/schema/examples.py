"""One line for each key that a clerk may have to add or fill in, with the clerk's own words where they are known.

The name of the file is the code of its agency, the folder is named after the period. What nothing tells stays "…": a
ready-made answer from elsewhere would be copied.
"""

from __future__ import annotations

import re

from baocao138.model.date import write_date
from baocao138.model.identifier import IDENTIFIER
from baocao138.model.period import Period, read_period

_EXAMPLES = {
    "loai": "loai: bao-cao-don-vi",
    "don_vi": "don_vi: …   (mã đơn vị, xem danh-muc-don-vi)",
    "ky": "ky: …   (như 2025H2 là 6 tháng cuối năm 2025)",
    "noi_dung": "noi_dung:   (xuống dòng)   - muc: …   (xuống dòng, thụt vào)   doan: >-   (xuống dòng, viết lời văn)",
    "muc": "muc: …   (mã mục, xem danh-muc-chi-tieu)",
    "doan": "doan: >-   (xuống dòng, thụt vào, rồi viết lời văn)",
    "so_lieu": "so_lieu:   (xuống dòng, thụt vào)   mã chỉ tiêu, dấu hai chấm, con số",
    "ma": "ma: …   (chữ thường không dấu, nối bằng gạch)",
    "ten": "ten: …   (tên đầy đủ)",
    "don_vi_tinh": "don_vi_tinh: …   (như vụ, người, lượt)",
    "loai_so": "loai_so: dong   (số phát sinh trong kỳ; số có đến cuối kỳ thì ghi ton)",
    "chi_tieu": "chi_tieu: […]   (các mã chỉ tiêu)",
    "ngay": "ngay: …   (ngày/tháng/năm)",
    "tu_ngay": "tu_ngay: …   (ngày/tháng/năm)",
    "den_ngay": "den_ngay: …   (ngày/tháng/năm)",
    "so_ky_hieu": "so_ky_hieu: …   (như 15/BC-STP)",
    "co_quan_ban_hanh": "co_quan_ban_hanh: BAN CHỈ ĐẠO 138",
    "co_quan_cap_tren": "co_quan_cap_tren: TỈNH …",
    "trich_yeu": "trich_yeu: …   (tên của báo cáo)",
    "ky_ten": "ky_ten:   (xuống dòng, thụt vào)   quyen_han: KT. TRƯỞNG BAN",
    "chuc_vu": "chuc_vu: PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
    "ho_ten": "ho_ten: …   (cấp bậc, họ tên người ký)",
    "noi_nhan": "noi_nhan:   (xuống dòng)   - ten:   (xuống dòng, thụt vào)   - …",
    "ly_do": "ly_do: …   (viết vì sao)",
    "cho": "cho: …   (các chữ bị nhắc trong thông báo)",
    "y": "y: …   (câu dẫn trước các ý con)",
    "con": "con:   (xuống dòng, thụt vào)   - …   (ý con thứ nhất)",
}
# A second file of the same agency, or a copy that Explorer made.
_COPIED = re.compile(r"(?:[-_ ]+(?:lan[-_ ]?)?\d{1,2}|[-_ ]*\(\d+\)|[-_ ]+(?:copy|sua|moi))+$", re.IGNORECASE)


def example(key: str, file: str) -> str:
    """The line to write for a key of this file, with its colon; "…" stands for what only the clerk knows."""
    name = file.rpartition("/")[2].rpartition(".")[0]
    if key == "don_vi" and IDENTIFIER.fullmatch(agency := _COPIED.sub("", name)) and not agency.startswith("bao-cao"):
        return f"don_vi: {agency}"
    period = period_of(file)
    if period and key in ("ky", "tu_ngay", "den_ngay"):
        return f"{key}: {period if key == 'ky' else write_date(period.start if key == 'tu_ngay' else period.end)}"
    return _EXAMPLES.get(key, f"{key}: …")


def period_of(file: str) -> Period | None:
    """The period that the nearest folder is named after."""
    for folder in reversed(file.split("/")[:-1]):
        if isinstance(period := read_period(folder), Period):
            return period
    return None
