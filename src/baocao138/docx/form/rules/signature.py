"""R24 to R26: the authority, the posts and the name of who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import SLIP, Case, Look, looks, out_of_line, quoted
from baocao138.docx.form.parts.words import AUTHORITY
from baocao138.docx.form.pieces import Piece

RIGHT = re.compile(r"(TM|Q|KT|TL|TUQ)\. \S")
TITLES = frozenset(("TS", "PGS", "GS", "CN", "KS", "BS"))
UNKNOWN = re.compile(r"[A-ZĐ]{1,4}[./] ?[A-ZĐ]")
SIGNING = Look((13, 14), bold=True, italic=False)
LEARNED = re.compile(
    r"(?:PGS|GS|TSKH|TS|ThS|CN|KS|BS|DS|NGND|NGƯT|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Cử nhân|Kỹ sư"
    r"|Bác sĩ|Anh hùng|Nhà giáo|Thầy thuốc|Nghệ sĩ|NSƯT|NSND|TTƯT|TTND)\b[. ]"
)
NOT_PRINTED = re.compile(r"[\[(].*|[.…]+")
WORDS_OF_OFFICE = (
    "truong",
    "pho",
    "chu tich",
    "giam doc",
    "ban",
    "uy ban",
    "bo truong",
    "thu tuong",
    "chinh phu",
    "cuc",
    "vu",
    "chanh",
)


def check(case: Case) -> Iterator[Diagnostic]:
    """The lines at the right under the text."""
    found = case.anatomy
    if found.is_annex:
        return
    lines = [piece for piece in found.signature if not NOT_PRINTED.fullmatch(piece.text) and piece.inked]
    if not lines:
        if found.recipients:
            yield case.fault(
                "R24",
                found.recipients[0],
                "không thấy quyền hạn, chức vụ của người ký",
                "ghi quyền hạn, chức vụ của người ký ngang với dòng “Nơi nhận:”",
            )
        return
    if UNKNOWN.match(lines[0].text) and not _is_authority(lines[0]):
        words = f"quyền hạn ghi {quoted(lines[0].text)}: không có chữ viết tắt này"
        yield case.fault("R24", lines[0], words, "chỉ dùng TM., Q., KT., TL., TUQ.")
    name = _name(lines)
    posts = [piece for piece in lines if name is None or piece.text != name.text]
    yield from _posts(case, posts)
    if name is not None:
        yield from _signer(case, name)
    elif _is_final(case):
        words = "văn bản đã có số, ngày mà không ghi họ tên người ký"
        yield case.fault("R26", lines[-1], words, "ghi họ và tên dưới chức vụ")
    yield from _aligned(case, lines, name)
    yield from _post_missing(case, posts)


def _posts(case: Case, posts: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Authorities and posts, each in its looks, the authorities first."""
    for at, piece in enumerate(posts):
        authority = _is_authority(piece)
        misspelt = authority and RIGHT.match(piece.text) is None
        if misspelt:
            yield from _authority(case, piece)
        rule, what = ("R24", "quyền hạn của người ký") if authority else ("R25", "chức vụ của người ký")
        yield from looks(case, rule, what, piece, SIGNING._replace(capitals=None if misspelt else True))
        if authority and at and not _is_authority(posts[at - 1]):
            remedy = "ghi quyền hạn (KT., TM., …) ở dòng trên cùng"
            yield case.fault("R24", piece, "quyền hạn đang đặt dưới chức vụ", remedy)


def _aligned(case: Case, lines: Sequence[Piece], name: Piece | None) -> Iterator[Diagnostic]:
    """All of it has one middle: that of its cell, where it has one."""
    remedy = "canh giữa các dòng của phần ký"
    elsewhere = out_of_line(lines)
    for piece in elsewhere:
        rule = "R26" if piece is name else ("R24" if _is_authority(piece) else "R25")
        yield case.fault(rule, piece, f"{quoted(piece.text)} chưa được canh giữa với các dòng khác", remedy)
    if lines[0].paragraph.region is not None and not _middle(lines[0]) and lines[0] not in elsewhere:
        yield case.fault("R24", lines[0], "quyền hạn, chức vụ của người ký chưa được canh giữa", remedy)


def _post_missing(case: Case, posts: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Who signs for somebody says in what post."""
    alone = next((piece for piece in posts if _is_authority(piece)), None)
    if alone is not None and alone.text.startswith(("TM.", "KT.", "TL.", "TUQ.")) and posts[-1] is alone:
        yield case.fault(
            "R25",
            alone,
            "dưới quyền hạn chưa ghi chức vụ của người ký",
            "thêm dòng chức vụ, ví dụ PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
        )


def _is_final(case: Case) -> bool:
    """No draft: number and day are filled in."""
    found = case.anatomy
    number, date = (piece.text if piece else "" for piece in (found.number, found.date))
    filled = (number.partition("/")[0], date.partition("tháng")[0])
    return not found.draft and all(any(letter.isdigit() for letter in text) for text in filled)


def _is_authority(piece: Piece) -> bool:
    """A short form of an authority, and an office behind it or the form that only an authority has."""
    found = AUTHORITY.match(piece.plain)
    return found is not None and (
        piece.plain[found.end() :].startswith(WORDS_OF_OFFICE) or RIGHT.match(piece.text) is not None
    )


def _authority(case: Case, piece: Piece) -> Iterator[Diagnostic]:
    found = AUTHORITY.match(piece.plain)
    assert found is not None
    short = found["short"].replace("/", "").upper()
    right = f"{short}. {piece.text[found.end() :].strip()}".upper()
    yield case.fault(
        "R24",
        piece,
        f"quyền hạn ghi {quoted(piece.text)}",
        f"ghi {quoted(right)}: chữ viết tắt, dấu chấm, một dấu cách",
    )


def _name(lines: Sequence[Piece]) -> Piece | None:
    """The last line, where it is no post: a name is not in capitals, or it stands where only a name can."""
    last = lines[-1]
    if last.text != last.text.upper():
        return last
    if len(lines) > 1 and not _is_authority(last) and not last.plain.startswith(WORDS_OF_OFFICE):
        return last
    return None


def _signer(case: Case, name: Piece) -> Iterator[Diagnostic]:
    yield from looks(case, "R26", "họ tên người ký", name, SIGNING._replace(capitals=False))
    shouted = [word for word in name.text.split() if len(word) > 1 and word.isupper() and word not in TITLES]
    if shouted and name.text != name.text.upper():
        words = f"họ tên người ký ghi {quoted(name.text)}, phải là chữ in thường"
        yield case.fault("R26", name, words, "chỉ viết hoa các chữ cái đầu")
    if LEARNED.match(name.text):
        yield case.fault(
            "R26",
            name,
            f"trước họ tên ghi học hàm, học vị: {quoted(name.text)}",
            "chỉ ghi họ và tên (quân hàm thì được ghi)",
        )


def _middle(piece: Piece) -> bool:
    return abs(piece.middle - piece.paragraph.room / 2) < 2 * SLIP
