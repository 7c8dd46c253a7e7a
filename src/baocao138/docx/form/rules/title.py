"""R13 to R15: the type of document, its subject."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.drawn import under
from baocao138.docx.form.judging import Case, Look, looks, quoted
from baocao138.docx.form.parts.words import LETTER_MARK
from baocao138.docx.form.rules.letterhead import PART


def check(case: Case) -> Iterator[Diagnostic]:
    """What stands between letterhead and text."""
    found = case.anatomy
    if found.is_annex or not found.has_head:
        return
    if found.kind is None:
        if found.letter_subject is None:
            words = "không thấy tên loại văn bản"
            yield case.fault(
                "R13",
                found.number or found.country,
                words,
                "ghi tên loại, ví dụ BÁO CÁO, ở giữa trang, dưới phần đầu văn bản",
            )
        return
    sizes = case.profile.title_sizes
    named = Look(sizes, bold=True, italic=False, capitals=True, centred=True)
    yield from looks(case, "R13", "tên loại văn bản", found.kind, named)
    if found.letter_subject is not None:
        words = f"{quoted(found.letter_subject.text)}: “V/v” chỉ dùng cho công văn, văn bản này đã có tên loại"
        yield case.fault("R15", found.letter_subject, words, "bỏ dòng “V/v …”, ghi trích yếu dưới tên loại")
    if not found.subject:
        yield case.fault(
            "R14", found.kind, "dưới tên loại không có trích yếu", "ghi trích yếu nội dung ngay dưới tên loại văn bản"
        )
        return
    if LETTER_MARK.match(found.subject[0].plain):
        words = f"trích yếu ghi {quoted(found.subject[0].text)}: “V/v” chỉ dùng cho công văn"
        yield case.fault("R15", found.subject[0], words, "bỏ chữ “V/v”, ghi thẳng nội dung trích yếu")
    for piece in found.subject:
        yield from looks(case, "R14", "trích yếu", piece, named._replace(capitals=False))
    first = found.subject[0].paragraph
    blank = [each for each in case.paper.flow[found.kind.paragraph.index + 1 : first.index] if each.empty]
    if blank:
        yield case.fault(
            "R14", found.subject[0], "trích yếu chưa đặt ngay dưới tên loại", "bỏ dòng trống giữa tên loại và trích yếu"
        )
    yield from under(case, "R14", "trích yếu", found.subject, PART, "dài từ 1/3 đến 1/2 dòng chữ")
