"""R24 to R26: the authority, the posts and the name of who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import SLIP, Case, Look, looks, out_of_line, quoted
from baocao138.docx.form.parts.signing import is_post
from baocao138.docx.form.parts.words import LEARNED, POST
from baocao138.docx.form.pieces import Piece
from baocao138.docx.form.rules.authority import RIGHT, WORDS_OF_OFFICE, authorities, authority, deputy_of, is_authority

UNKNOWN = re.compile(r"[A-ZĐ]{1,4}[./] ?[A-ZĐ]")
SIGNING = Look((13, 14), bold=True, italic=False)
NOT_PRINTED = re.compile(r"[\[(].*|[.…]+")


def check(case: Case) -> Iterator[Diagnostic]:
    """The lines at the right under the text; of a document that several sign, column by column."""
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
    for signer in signers(lines):
        yield from _signer_block(case, signer)


def signers(lines: Sequence[Piece]) -> list[list[Piece]]:
    """The lines of each signer; one block where not every column has a post of its own at its top."""
    columns: dict[tuple[int, int], list[Piece]] = {}
    for piece in lines:
        columns.setdefault((piece.paragraph.spot.column, piece.column), []).append(piece)
    blocks = list(columns.values())
    own = all(is_post(block[0]) or is_authority(block[0]) for block in blocks)
    return blocks if own else [list(lines)]


def _signer_block(case: Case, lines: Sequence[Piece]) -> Iterator[Diagnostic]:
    if UNKNOWN.match(lines[0].text) and not is_authority(lines[0]):
        words = f"quyền hạn ghi {quoted(lines[0].text)}: không có chữ viết tắt này"
        yield case.fault("R24", lines[0], words, "chỉ dùng TM., Q., KT., TL., TUQ.")
    name = _name(lines)
    posts = [piece for piece in lines if name is None or piece.text != name.text]
    yield from authorities(case, posts)
    yield from _posts(case, posts)
    if name is not None:
        yield from _signer(case, name)
    elif _is_final(case):
        words = "văn bản đã có số, ngày mà không ghi họ tên người ký"
        yield case.fault("R26", lines[-1], words, "ghi họ và tên dưới chức vụ")
    yield from _aligned(case, lines, name)
    yield from _post_missing(case, posts)


def _posts(case: Case, posts: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Authorities and posts, each in its looks."""
    for piece in posts:
        known = is_authority(piece)
        misspelt = known and RIGHT.match(piece.text) is None
        if misspelt:
            yield from authority(case, piece)
        rule, what = ("R24", "quyền hạn của người ký") if known else ("R25", "chức vụ của người ký")
        yield from looks(case, rule, what, piece, SIGNING._replace(capitals=None if misspelt else True))


def _aligned(case: Case, lines: Sequence[Piece], name: Piece | None) -> Iterator[Diagnostic]:
    """All of it has one middle: that of its cell, where it has one."""
    remedy = "canh giữa các dòng của phần ký"
    elsewhere = out_of_line(lines)
    if elsewhere and lines[0].paragraph.region is not None and any(map(_middle, lines)):
        elsewhere = [piece for piece in lines if not _middle(piece)]  # the middle of the cell is the right one
    for piece in elsewhere:
        rule = "R26" if piece is name else ("R24" if is_authority(piece) else "R25")
        yield case.fault(rule, piece, f"{quoted(piece.text)} chưa được canh giữa với các dòng khác", remedy)
    if lines[0].paragraph.region is not None and not _middle(lines[0]) and lines[0] not in elsewhere:
        yield case.fault("R24", lines[0], "quyền hạn, chức vụ của người ký chưa được canh giữa", remedy)


def _post_missing(case: Case, posts: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Who signs for somebody says in what post."""
    alone = next((piece for piece in posts if is_authority(piece)), None)
    if alone is not None and alone.text.startswith(("TM.", "KT.", "TL.", "TUQ.")) and posts[-1] is alone:
        if alone.plain.startswith("kt. pho "):
            return  # whose place it is, is told
        words = "dưới quyền hạn chưa ghi chức vụ của người ký"
        yield case.fault("R25", alone, words, f"thêm dòng chức vụ, ví dụ {deputy_of(alone.text)}")


def _is_final(case: Case) -> bool:
    """No draft: number and day are filled in."""
    found = case.anatomy
    number, date = (piece.text if piece else "" for piece in (found.number, found.date))
    filled = (number.partition("/")[0], date.partition("tháng")[0])
    return not found.draft and all(any(letter.isdigit() for letter in text) for text in filled)


def _name(lines: Sequence[Piece]) -> Piece | None:
    """The last line, where it is no post: a name is not in capitals, or it stands where only a name can."""
    last = lines[-1]
    if last.text != last.text.upper():
        return last
    if len(lines) > 1 and not is_authority(last) and not last.plain.startswith(WORDS_OF_OFFICE):
        return None if POST.match(last.plain) else last
    return None


def _signer(case: Case, name: Piece) -> Iterator[Diagnostic]:
    yield from looks(case, "R26", "họ tên người ký", name, SIGNING._replace(capitals=False))
    own = LEARNED.sub("", name.text)
    shouted = [word for word in own.split() if len(word) > 1 and word.isupper()]
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
