"""R16 and R28: the grounds, and whom the document addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.docx.form.judging import SLIP, TEXT_SIZES, Case, Look, looks, quoted
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.pieces import whole

JOINED = re.compile(r"[;,.] Căn cứ ")
ADDRESSED = Look(TEXT_SIZES, bold=False, italic=False)


def check(case: Case) -> Iterator[Diagnostic]:
    """What stands between title and text."""
    yield from _grounds(case)
    yield from _addressees(case)


def _grounds(case: Case) -> Iterator[Diagnostic]:
    grounds = case.anatomy.grounds
    wanted = Look(TEXT_SIZES, bold=False, italic=case.profile.grounds_italic)
    for paragraph in grounds:
        for problem in looks(case, "R16", "căn cứ", whole(paragraph), wanted):
            weak = not case.profile.grounds_italic and "nghiêng" in problem.message
            yield problem.weighed(Severity.WARNING) if weak else problem
    joined = [paragraph for paragraph in grounds if JOINED.search(paragraph.words)]
    yield from case.each("R16", joined, "hai căn cứ viết liền một dòng", "sau mỗi căn cứ phải xuống dòng")
    for at, paragraph in enumerate(grounds):
        end = "." if at == len(grounds) - 1 else ";"
        allowed = (end, ",") if at == len(grounds) - 1 and not case.profile.grounds_italic else (end,)
        if not paragraph.words.endswith(allowed):
            words = (
                "căn cứ cuối cùng phải kết thúc bằng dấu chấm (.)"
                if end == "."
                else "sau mỗi căn cứ phải là dấu chấm phẩy (;)"
            )
            yield case.fault("R16", paragraph, words, f"sửa dấu cuối dòng thành “{end}”")


def _addressees(case: Case) -> Iterator[Diagnostic]:
    found = case.anatomy
    if not found.addressees:
        letter = found.is_letter
        if letter or (found.kind is not None and found.kind.plain == "to trinh"):
            words = "công văn, tờ trình phải có dòng “Kính gửi”"
            yield case.fault("R28", found.kind or found.letter_subject, words, "ghi “Kính gửi: …” trên lời văn")
        elif found.is_report and case.profile.wants_address:
            words = "báo cáo không có dòng “Kính gửi”; báo cáo gửi cấp trên thì phải có"
            yield case.fault("R28", found.kind, words, "nếu gửi cấp trên, ghi “Kính gửi: …” dưới trích yếu", weak=True)
        return
    for piece in found.addressees:
        yield from looks(case, "R28", "dòng Kính gửi", piece, ADDRESSED)
    yield from _marks(case, found)


def _marks(case: Case, found: Anatomy) -> Iterator[Diagnostic]:
    first, *rest = found.addressees
    if not first.text.startswith("Kính gửi:"):
        yield case.fault(
            "R28",
            first,
            f"ghi {quoted(first.text, 30)}",
            "ghi “Kính gửi:”, chữ “Kính” viết hoa, sau chữ “gửi” có dấu hai chấm",
        )
    if ";" in first.text:
        words = f"{quoted(first.text)}: gửi nhiều nơi thì mỗi nơi một dòng"
        yield case.fault("R28", first, words, "xuống dòng, mỗi nơi một gạch đầu dòng")
    if not rest:
        return
    beside = first.paragraph.row is not None and rest[0].paragraph.row is first.paragraph.row
    if len(rest) == 1 and beside and not rest[0].text.startswith("-"):
        return
    if len(rest) == 1 and not rest[0].text.startswith("-"):
        words = "gửi một nơi thì ghi liền sau “Kính gửi:” trên một dòng"
        yield case.fault("R28", rest[0], words, f"ghi “Kính gửi: {rest[0].text}”")
        return
    for piece in rest[:-1]:
        if not piece.text.endswith(";"):
            yield case.fault(
                "R28", piece, f"{quoted(piece.text)} phải kết thúc bằng dấu chấm phẩy", "thêm dấu “;” ở cuối dòng"
            )
    if not rest[-1].text.endswith("."):
        yield case.fault(
            "R28",
            rest[-1],
            "nơi nhận cuối cùng của “Kính gửi” phải kết thúc bằng dấu chấm",
            "sửa dấu cuối dòng thành “.”",
        )
    starts = sorted(piece.at for piece in rest)
    usual = starts[len(starts) // 2]
    for piece in rest:
        if piece.kind == "left" and abs(piece.at - usual) > SLIP:
            yield case.fault(
                "R28", piece, f"{quoted(piece.text)} không thẳng hàng với các dòng khác", "đặt lùi lề như dòng trên"
            )
        if not piece.text.startswith("- "):
            yield case.fault(
                "R28", piece, f"{quoted(piece.text)} phải bắt đầu bằng gạch đầu dòng", "thêm “- ” ở đầu dòng"
            )
