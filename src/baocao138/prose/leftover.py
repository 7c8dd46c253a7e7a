"""What was to be filled in and was not: ``[ghi nội dung]``, ``(bổ sung sau)``, ``XX xã``, ``… vụ``; and ``./.``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.unfilled import DAY, DAY_LEFT, NUMBER, REST, remedy

# What is counted in these reports: dots before such a word stand for a number, elsewhere they end a list.
_COUNTED = (
    "xã|phường|huyện|thôn|vụ|người|lượt|buổi|lớp|tờ|đối tượng|nạn nhân|cuộc|hội nghị|triệu|tỷ|nghìn|đồng|bị can|tin|"
    "bài|trường|mô hình|cơ sở|đợt|phiên|cán bộ|học viên|lần|tài liệu|văn bản|kế hoạch|băng|pa nô|áp phích|hộ|trẻ em"
)
_LATER = "bổ sung|cập nhật|điền|gửi|báo cáo|ghi|viết"


def _spaced(words: str) -> str:
    return words.replace(" ", r"\ ")


_BLANK = re.compile(
    rf"""\[(?i:(?:ghi|điền|nhập|bổ\ sung|thêm|nêu|viết|số\ liệu|nội\ dung|tên)\b[^\]]*|số|\.{{2,}}|…|x+)\]
    |\((?:sẽ\ )?(?:{_spaced(_LATER)})\ (?:số\ liệu\ )?sau\)
    |\((?:sẽ\ (?:bổ\ sung|cập\ nhật)|chờ\ (?:số\ liệu|bổ\ sung))[^()]*\)
    |\((?:đang|cần)\ (?:bổ\ sung|cập\ nhật|điền|tổng\ hợp)(?:\ số\ liệu)?\)
    |\((?:điền|ghi\ rõ)\ [^()]*\)
    |\(chưa\ (?:điền|có\ số(?:\ liệu)?|rõ\ số(?:\ liệu)?)\)
    |(?<!\w)(?:XX+|xx+)(?=\s+(?:{_spaced(_COUNTED)})\b)
    |(?<![\w./@-])[Xx][Xx]{{2,}}(?![\w./@-]*\w)
    |{NUMBER}|{DAY}|{REST}
    |(?<![\w,;:.…“"])(?:…|\.\.\.)\.*(?=\s+(?:{_spaced(_COUNTED)})\b)
    |(?:(?<=\s)|^)(?:…|\.\.\.)\.*(?=\s|[,;.]\s)
    |\.{{6,}}|…{{2,}}|_{{3,}}|\?{{2,}}|\bTODO\b""",
    re.VERBOSE,
)
_BEFORE_COUNTED = re.compile(rf"\s+(?:{_COUNTED})\b")
_NUMERAL = re.compile(r"(?:thế kỷ|thế kỉ|khóa|khoá|lần thứ|đại hội|nhiệm kỳ)\s+$", re.IGNORECASE)
_LISTED = re.compile(r"[,;:]\s*$")
# Behind these words something must follow: dots stand for it, not for the rest of a list.
_ASKS = re.compile(
    r"(?<!\w)(?:với|tại|của|cho|là|về|do|từ|ở|đến|được|gồm|khoảng|hơn|gần|trên|trong|theo|số|năm|tháng|ngày|ông|bà"
    r"|địa bàn)\s+$",
    re.IGNORECASE,
)
# Behind these too, where nothing is listed before.
_ASKS_ALONE = re.compile(r"(?<!\w)(?:xã|phường|huyện|tỉnh|thôn)\s+$", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;:]\s")
END = "./."
_REMEDY = "điền nội dung thật vào đây, hoặc bỏ đi; con số gắn trong câu viết  {{ mã chỉ tiêu = con số }}"


_BRACKETS = ("(đang", "(cần", "(điền", "(ghi r", "(chưa")
_RARE = ("[", "…", " sau)", "...", "XX", "xx", END, "__", "??", "(sẽ", "(chờ", "TODO")
_COMMON = ("Xx", "../", " /", *DAY_LEFT)

# The signs of a file that blanks are made of, and what parts them: a quarter of it, so that searches are short.
_SIGNS = b" ./[?()xXTDO\xa6"
_OTHERS = bytes(byte for byte in range(0x100) if byte not in _SIGNS)
_AMONG_SIGNS = (b"[", b"?", b"...", END.encode(), b"xx", b"XX", b"TODO")
_AT_SIGN = ((b"\xa6", "…".encode()), (b")", b" sau)"), (b"(", "(sẽ".encode()), (b"(", "(chờ".encode()))


def may_be_left(text: str) -> bool:
    """A quick look: False where certainly nothing is left."""
    return any(word in text for word in _RARE) or may_be_left_in_prose(text)


def may_be_left_in_prose(text: str) -> bool:
    """The same for the blanks that ``may_be_left_in`` does not look for, in a text without the file's other lines."""
    return any(word in text for word in _COMMON) or ("(" in text and any(word in text for word in _BRACKETS))


def may_be_left_in(data: bytes) -> bool:
    """The same of a whole file's bytes, for the signs of which most files have none."""
    signs = data.translate(None, _OTHERS)
    return (
        any(row in signs for row in _AMONG_SIGNS)
        or any(sign in signs and words in data for sign, words in _AT_SIGN)
        or b"___" in data
    )


def has_leftover(text: str) -> bool:
    """True where there is anything to say of a text, wherever its lines are broken."""
    return may_be_left(text) and (END in text or next(_blanks(" ".join(text.split())), None) is not None)


def blanks(text: str) -> Iterator[tuple[int, int]]:
    """Where the blanks of a text begin and end."""
    if may_be_left(text):
        # Line ends count as blanks.
        yield from (blank.span() for blank in _blanks(text.replace("\n", " ")))


def check_leftover(passage: Passage) -> Iterator[Diagnostic]:
    """Every blank that was not filled in."""
    text = passage.text
    for start, end in blanks(text):
        yield finding(
            "B129",
            passage.at(start, end),
            f"“{' '.join(text[start:end].split())}” là chỗ để trống chưa điền, sẽ bị in ra",
            remedy(text[start:end]) or _REMEDY,
        )


def check_end_mark(passage: Passage) -> Iterator[Diagnostic]:
    """``./.`` in an agency's text: it ends the whole paper, and the template prints it there (Decree 30, Annex III)."""
    at = passage.text.find(END)
    if at >= 0:
        yield finding(
            "B122",
            passage.at(at, at + len(END)),
            f"dấu kết thúc “{END}” chỉ đứng ở cuối báo cáo và được in tự động",
            f"thay “{END}” bằng dấu chấm “.”",
        )


def _blanks(text: str) -> Iterator[re.Match[str]]:
    for blank in _BLANK.finditer(text):
        before = text[max(0, blank.start() - 12) : blank.start()]
        if blank[0][0] in "Xx" and _NUMERAL.search(before):
            continue
        if blank[0][0] in ".…" and "/" not in blank[0] and not _is_blank(blank, text):
            continue
        yield blank


def _is_blank(blank: re.Match[str], text: str) -> bool:
    """True where dots stand for what is missing, False where they end a list or what is quoted."""
    before = text[max(0, blank.start() - 200) : blank.start()]
    if _LISTED.search(before):
        return False
    if len(blank[0].strip("…")) > 5 or "……" in blank[0] or _BEFORE_COUNTED.match(text, blank.end()):
        return True
    if _ASKS.search(before):
        return True
    return _ASKS_ALONE.search(before) is not None and "," not in _CLAUSE.split(before)[-1]
