"""What other programs leave in copied text: signs of web pages, failed fields of Word and Excel, emoji of chats."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.excel import EXCEL_ERROR, REMEDY
from baocao138.model.place import Passage

_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,7}|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});")
_TAG = re.compile(
    r"</?(?:[abiupq]|br|hr|em|strong|span|div|font|table|tbody|thead|t[rdh]|[uo]l|li|h[1-6]|su[bp]|img|o:p)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
# Word says so in the language of its menus.
_FIELD = re.compile(r"(?:Error|Lỗi)!\s(?=[^\W\d_])[^.!?]{3,60}\.")
# Pictures; arrows, dashes and the marks of lists (• ●) are none.
_EMOJI = re.compile("[\u2600-\u2767\u2795-\u2797\u27b0\u27bf\u2b50\u2b55\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d]*")
_MOST_SHOWN = 5


def may_be_left_over(text: str, signs: bytes) -> bool:
    """A quick look, for texts that have been found to have no emoji: False where certainly nothing is there.

    ``signs`` are the rare ones among the text's bytes (``read.characters``).
    """
    return (
        (b"<" in signs and _TAG.search(text) is not None)
        or (b"&" in signs and _ENTITY.search(text) is not None)
        or (b"#" in signs and EXCEL_ERROR.search(text) is not None)
        or (b"!" in signs and ("Error!" in text or "Lỗi!" in text))
    )


def _unescaped(sign: str) -> str:
    from html import unescape  # few texts have such signs

    return unescape(sign)


def check_residue(passage: Passage) -> Iterator[Diagnostic]:
    """One finding for each kind, at the first of them."""
    text = passage.text
    if "&" in text and (found := [each for each in _ENTITY.finditer(text) if _unescaped(each[0]) != each[0]]):
        yield _signs(passage, found, "thay", lambda sign: f"“{sign}” bằng {_meaning(sign)}")
    if "\t" in text:
        at, count = text.index("\t"), text.count("\t")
        message = f"có phím Tab giữa câu{_times(count)}: các ô của bảng Word, Excel bị dán liền thành một dòng"
        hint = "viết lại thành câu, giữa các ý là dấu phẩy; chỉ là khoảng trống thì thay bằng một dấu cách"
        yield finding("B130", passage.at(at, at + 1), message, hint)
    if "<" in text and (tags := list(_TAG.finditer(text))):
        yield _signs(passage, tags, "xóa", lambda sign: f"“{sign}”", ", giữ lại các chữ khác")
    for pattern, program, remedy in (
        (_FIELD, "Word", "mở lại tệp Word, xem chỗ này là số hay chữ gì rồi gõ vào đây"),
        (EXCEL_ERROR, "Excel", REMEDY),
    ):
        if failed := pattern.search(text):
            message = f"“{failed[0]}” là báo lỗi của {program} lẫn vào lời văn, sẽ bị in ra"
            yield finding("B130", passage.at(*failed.span()), message, remedy)
    if not text.isascii() and (pictures := _EMOJI.findall(text)):
        first = _EMOJI.search(text)
        assert first
        message = f"hình “{first[0]}” lẫn vào lời văn, văn bản hành chính không dùng hình{_times(len(pictures))}"
        yield finding("B131", passage.at(*first.span()), message, f"bỏ {', '.join(dict.fromkeys(pictures))}")


def _signs(
    passage: Passage, found: list[re.Match[str]], verb: str, shown: Callable[[str], str], rest: str = ""
) -> Diagnostic:
    """The signs of web pages, of one kind: what to do with the first few of them."""
    signs = list(dict.fromkeys(each[0] for each in found))
    named = ", ".join(map(shown, signs[:_MOST_SHOWN])) + (", …" if len(signs) > _MOST_SHOWN else "")
    message = f"“{found[0][0]}” là ký hiệu của trang web lẫn vào lời văn, sẽ bị in ra{_times(len(found))}"
    return finding("B130", passage.at(*found[0].span()), message, f"{verb} {named}{rest}")


def _meaning(sign: str) -> str:
    meaning = _unescaped(sign)
    return f"“{meaning}”" if meaning.isprintable() and not meaning.isspace() else "một dấu cách"


def _times(count: int) -> str:
    return f" ({count} chỗ)" if count > 1 else ""
