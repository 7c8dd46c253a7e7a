"""What was to be filled in and was not: ``[ghi nội dung]``, ``(bổ sung sau)``, ``XX xã``, ``… vụ``; and ``./.``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage

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
    |(?<!\w)(?:XX+|xx+)(?=\s+(?:{_spaced(_COUNTED)})\b)
    |(?<![\w,;:.…])(?:…|\.\.\.)\.*(?=\s+(?:{_spaced(_COUNTED)})\b)
    |\.{{6,}}|…{{2,}}|_{{3,}}|\?{{2,}}|\bTODO\b""",
    re.VERBOSE,
)
_NUMERAL = re.compile(r"(?:thế kỷ|thế kỉ|khóa|khoá|lần thứ|đại hội|nhiệm kỳ)\s+$", re.IGNORECASE)
_LISTED = re.compile(r"[,;:]\s*$")
END = "./."


_WORDS = ("[", "…", " sau)", "...", "XX", "xx", END, "__", "??", "(sẽ", "(chờ", "TODO")

# The signs of a file that blanks are made of, and what parts them: a quarter of it, so that searches are short.
_SIGNS = b" ./[?()xXTDO\xa6"
_OTHERS = bytes(byte for byte in range(0x100) if byte not in _SIGNS)
_AMONG_SIGNS = (b"[", b"?", b"...", END.encode(), b"xx", b"XX", b"TODO")
_AT_SIGN = ((b"\xa6", "…".encode()), (b")", b" sau)"), (b"(", "(sẽ".encode()), (b"(", "(chờ".encode()))


def may_be_left(text: str) -> bool:
    """A quick look: False where certainly nothing is left."""
    return any(word in text for word in _WORDS)


def may_be_left_in(data: bytes) -> bool:
    """The same of a whole file's bytes, where most signs may also stand in keys and numbers."""
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
    for start, end in blanks(passage.text):
        yield finding(
            "B129",
            passage.at(start, end),
            f"“{' '.join(passage.text[start:end].split())}” là chỗ để trống chưa điền, sẽ bị in ra",
            "điền nội dung thật vào đây, hoặc bỏ đi; con số gắn trong câu viết  {{ mã chỉ tiêu = con số }}",
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
        if blank[0][0] in ".…" and _LISTED.search(before):
            continue
        yield blank
