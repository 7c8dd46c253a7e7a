"""What comes along when a file is pasted: the fences of a chat answer, the closing lines of an official letter.

The closing words, the list of recipients and the signature are those of Decree 30/2020/NĐ-CP, annex I; the report's
frame prints its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from baocao138.read import letterhead
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.words import short

_FENCE = re.compile(r"(?m)^[ \t]*```[^\r\n]*")
_OURS = re.compile(r"(?m)^<{7}")
_CONFLICT = re.compile(r"(?ms)^(<{7}[^\r\n]*).*?^(={7}$)\r?.*?^>{7}[^\r\n]*")
_SIGNATURE = re.compile(
    r"(?m)^[ \t]{9,}(?:T/?M\. |KT\. ?|TL\. ?|TUQ\. ?|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?CHỦ TỊCH|THỦ TRƯỞNG|NGƯỜI LẬP"
    r"|(Nơi nhận:))[^\r\n]*$"
)
"""In the middle or to the right of a page; the case counts, for a sentence may begin with these words."""
_DATA = re.compile(r"(?m)^noi_dung[ \t]*:")
_CLOSING = re.compile(
    r"(?im)^(?:(?:xin |rất )?trân trọng|kính (?:trình|gửi|báo cáo)|xin báo cáo|trên đây là|nơi nhận|t/?m\."
    r"|kt\.|tl\.|tuq\.|người (?:lập|báo cáo|tổng hợp|ký)|thủ trưởng|giám đốc|phó giám đốc|trưởng (?:phòng|ban)"
    r"|chủ tịch|phó chủ tịch|chánh văn phòng)(?!\w)[^\r\n]*"
)
_ADDRESS = re.compile(r"(?i)(?:kính gửi|số|v/v|về việc|báo cáo)(?!\w)")
_LESS_DEEP = re.compile(r"(?m)^[ \t]{0,8}(?=[^ \t\r\n])")
_KEY = re.compile(r"(?m)^[a-z][a-z0-9_]*[ \t]*:")


def fences(source: Source, number: int) -> Flaw | None:
    """Lines of three backticks, of which the one at line ``number`` broke the grammar: all are told of at once."""
    if not _FENCE.match(source.line(number)):
        return None
    found = list(_FENCE.finditer(source.text))
    lines = [source.position(match.start())[0] for match in found]
    start, end = found[0].start(), found[0].end()
    typed = source.text[start : found[-1].end()]
    harmless = _FENCE.sub(lambda match: "#" * len(match[0]), typed)
    message = f"dòng {short(found[0][0].strip())} không thuộc báo cáo, lẫn vào khi chép từ nơi khác"
    which = f"dòng {lines[0]}"
    if len(lines) > 1:
        which = f"các dòng {', '.join(map(str, lines[:-1]))} và {lines[-1]}"
    return Flaw("B033", start, end, message, f"xóa {which}", None, (start, harmless))


def conflict(source: Source, number: int) -> Flaw | None:
    """The marks that Git leaves where two people changed the same lines, if line ``number`` is within them."""
    for match in _conflicts(source.text):
        first, last = source.position(match.start())[0], source.position(match.end())[0]
        if first <= number <= last:
            middle = source.position(match.start(2))[0]
            message = f"hai người cùng sửa chỗ này, hai bản chưa được gộp lại (dòng {first} đến {last})"
            mine, other = _lines(first + 1, middle - 1), _lines(middle + 1, last - 1)
            hint = f"giữ một trong hai bản ({mine}; {other}), xóa bản kia và các dòng {first}, {middle}, {last}"
            hidden = re.sub(r"[^\r\n]", "#", match[0])
            begin, end = match.end(1) - match.start(), match.start(2) - match.start()
            harmless = hidden[:begin] + match[0][begin:end] + hidden[end:]
            return Flaw("B033", match.start(), match.end(1), message, hint, None, (match.start(), harmless))
    return None


def _conflicts(text: str) -> Iterator[re.Match[str]]:
    """All of them; where one does not end, none behind it does."""
    at = 0
    while (ours := _OURS.search(text, at)) and (match := _CONFLICT.match(text, ours.start())):
        yield match
        at = match.end()


def _lines(first: int, last: int) -> str:
    return f"dòng {first}" if first >= last else f"dòng {first} đến {last}"


def closing(source: Source, number: int = 0) -> Flaw | None:
    """Closing lines at the margin, below the data; with ``number``, where the break at that line comes of them."""
    data = _DATA.search(source.text)
    match = None
    if data:
        match = _CLOSING.search(source.text, data.end())
        signed = _SIGNATURE.finditer(source.text, data.end())
        match = match or next((each for each in signed if each[1] or each[0].isupper()), None)
    if not match:
        return None
    first = source.position(match.start())[0]
    if number and number < first:
        return None
    key = (_LESS_DEEP if match[0][0].isspace() else _KEY).search(source.text, match.end())
    end = len(source.text.rstrip()) if not key else len(source.text[: key.start()].rstrip())
    last = source.position(end)[0]
    if number > last + 1:
        return None
    harmless = re.sub(r"[^\r\n]", "#", source.text[match.start() : end])
    message = f"lời kết, nơi nhận hay chữ ký không thuộc nội dung: “{short(match[0].strip())}”"
    which = f"dòng {first}" if first == last else f"các dòng từ {first} đến {last}"
    hint = f"xóa {which}: phần này do khung của báo cáo in"
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Flaw("B033", start, start + len(match[0].strip()), message, hint, None, (match.start(), harmless))


def opening(source: Source, keys: Iterable[str]) -> Flaw | None:
    """``Kính gửi: …`` above the first key, which YAML takes for a key itself."""
    return letterhead.above_first_key(source, 1) if _ADDRESS.match(next(iter(keys), "")) else None
