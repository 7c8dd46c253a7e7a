"""R24: in whose stead somebody signs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted
from baocao138.docx.form.parts.signing import has_authority
from baocao138.docx.form.parts.words import AUTHORITY, COLLECTIVE, POST, SPELLED, SPELLED_OUT
from baocao138.docx.form.pieces import Piece

RIGHT = re.compile(r"(TM|Q|KT|TL|TUQ)\. \S")
WORDS_OF_OFFICE = (
    "truong", "pho", "chu tich", "giam doc", "ban", "uy ban", "bo truong", "thu tuong", "chinh phu", "cuc", "vu",
    "chanh",
)  # fmt: skip

# Who signs them does so for himself, or for a party to them.
AGREEMENTS = frozenset({"bien ban", "hop dong", "ban ghi nho", "ban thoa thuan"})


def is_authority(piece: Piece) -> bool:
    """A short form of an authority, and an office behind it or any words in capitals; or the authority in words.

    Offices are too many to be listed. No name of a person opens with one of these short forms and a blank.
    """
    found = AUTHORITY.match(piece.plain)
    if found is None:
        return SPELLED_OUT.match(piece.plain) is not None and has_authority(piece)
    shouted = piece.text.isupper() or RIGHT.match(piece.text) is not None
    return shouted or piece.plain[found.end() :].startswith(WORDS_OF_OFFICE)


def authority(case: Case, piece: Piece) -> Iterator[Diagnostic]:
    """One that is written wrongly."""
    found = AUTHORITY.match(piece.plain)
    if found is None:
        spelled = SPELLED_OUT.match(piece.plain)
        assert spelled is not None
        right = f"{SPELLED[spelled['words']]} {piece.text[spelled.end() :].strip()}".upper()
        words = f"quyền hạn ghi {quoted(piece.text)}, phải ghi bằng chữ viết tắt"
        yield case.fault("R24", piece, words, f"ghi {quoted(right)}")
        return
    short = found["short"].replace("/", "").upper()
    right = f"{short}. {piece.text[found.end() :].strip()}".upper()
    yield case.fault(
        "R24",
        piece,
        f"quyền hạn ghi {quoted(piece.text)}, phải là {quoted(right)}",
        f"ghi {quoted(right)}: chữ viết tắt, dấu chấm, một dấu cách",
    )


def authorities(case: Case, posts: Sequence[Piece]) -> Iterator[Diagnostic]:
    """Whether an authority is there where one is due, the first of the lines, and of the right office."""
    if not posts:
        return
    first, *rest = posts
    known = [piece for piece in posts if is_authority(piece)]
    if _is_collective(first) and rest:
        yield case.fault("R24", first, f"{quoted(first.text)} ghi thiếu “TM.”", f"ghi {quoted('TM. ' + first.text)}")
    else:
        for above, piece in zip(posts, rest, strict=False):
            if is_authority(piece) and not is_authority(above):
                remedy = "ghi quyền hạn (KT., TM., …) ở dòng trên cùng"
                yield case.fault("R24", piece, "quyền hạn đang đặt dưới chức vụ", remedy)
    agreed = case.anatomy.kind is not None and case.anatomy.kind.plain in AGREEMENTS
    if not (known or agreed) and first.plain.startswith("pho ") and POST.match(first.plain) and first.text.isupper():
        head = first.text.removeprefix("PHÓ ").removesuffix(" THƯỜNG TRỰC").removesuffix(" PHỤ TRÁCH")
        words = f"{quoted(first.text)} ký thay người đứng đầu mà không ghi “KT.”"
        yield case.fault(
            "R24", first, words, f"ghi {quoted('KT. ' + head)} ở dòng trên, {quoted(first.text)} ở dòng dưới"
        )
    for piece in known:
        if piece.plain.startswith("kt. pho ") and piece is posts[-1]:
            deputy = piece.text[len("KT. ") :]
            words = f"ghi {quoted(piece.text)}: sau “KT.” phải là chức vụ của người đứng đầu"
            remedy = f"ghi {quoted('KT. ' + deputy.removeprefix('PHÓ '))} ở dòng trên, {quoted(deputy)} ở dòng dưới"
            yield case.fault("R24", piece, words, remedy)


def _is_collective(piece: Piece) -> bool:
    return piece.text.isupper() and COLLECTIVE.match(piece.plain) is not None


def deputy_of(text: str) -> str:
    """The post of who signs under an authority, as an example."""
    short, _, head = text.partition(". ")
    if short == "KT":
        return {"BỘ TRƯỞNG": "THỨ TRƯỞNG", "THỦ TƯỚNG": "PHÓ THỦ TƯỚNG"}.get(head, f"PHÓ {head}")
    if short == "TM":
        return "TRƯỞNG BAN" if head.startswith("BAN") else "CHỦ TỊCH"
    return "CHÁNH VĂN PHÒNG"
