"""The words that give numbers a meaning, and the words of covert police work. Data only; add here.

Words near numbers are regular expressions over small letters, syllables parted by ``_`` in keys; the words of covert
work are plain phrases.
"""

from __future__ import annotations

# A 9-digit number is an identity card only near one of these (the card before 2021), 12 odd digits as well.
IDENTITY = (
    r"\bcmnd\b", r"\bcmtnd\b", r"\bcmt\b", r"cccd\b", r"căn_cước", r"can_cuoc", r"chứng_minh_(?:nhân_dân|thư)",
    r"số_chứng_minh", r"chung_minh_(?:nhan_dan|thu)", r"định_danh", r"dinh_danh", r"cmnd\b",
)  # fmt: skip
BANK = (r"tài_khoản", r"tai_khoan", r"\bstk\b", r"\bsố_tk\b", r"\bso_tk\b", r"\btk_số\b", r"\btk_ngân_hàng\b")
PHONE = (
    r"điện_thoại", r"dien_thoai", r"\bđt\b", r"\bsđt\b", r"\bsdt\b", r"\bđtdđ\b", r"di_động", r"số_máy", r"liên_hệ",
    r"\bgọi\b", r"\bzalo\b", r"\bviber\b", r"đường_dây_nóng", r"\bhotline\b", r"\btel\b", r"\bphone\b", r"\bmobile\b",
)  # fmt: skip
PASSPORT = (r"hộ_chiếu", r"ho_chieu", r"passport", r"giấy_thông_hành", r"giay_thong_hanh")

# What follows a counted figure; the number of a card or an account is never followed by a unit.
UNITS = r"tỷ|tỉ|triệu|nghìn|ngàn|đồng|đ\b|vnđ|vnd|usd|người|lượt|tờ|vụ|thẻ|trường hợp|hồ sơ|%"

# Words of covert work, under a piece that all in the row have. domain: the lists of state secrets of public security.
COVERT = {
    "bí số": ("bí số",),
    "đặc tình": ("đặc tình",),
    "bí mật": ("cơ sở bí mật", "mạng lưới bí mật", "cộng tác viên bí mật"),
    "trinh sát": ("trinh sát ngoại tuyến", "trinh sát nội tuyến", "trinh sát kỹ thuật", "trinh sát kĩ thuật"),
    "kế hoạch nghiệp vụ": ("kế hoạch nghiệp vụ",),
}
# A stamp in words: only where nothing else stands in the sentence ("quản lý tài liệu mật" is everyday work).
SOLE = ("tài liệu mật", "văn bản mật", "tuyệt đối bí mật")
# A covert operation against one ring. Named or coded it is secret; as a word, or counted, it is in published reports.
OPERATION = "chuyên án"

# Everyday phrases that begin or end like those above: an office's name, the law's own words.
NOT_AFTER = {"kế hoạch nghiệp vụ": ("phòng", "ban", "tổ", "bộ phận", "đội", "khoa")}
NOT_BEFORE = {"cơ sở bí mật": ("nhà nước", "kinh doanh", "đời tư", "cá nhân", "gia đình", "công tác")}
