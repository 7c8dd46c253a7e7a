"""R23: a document that is cited for the first time is named in full. A matter of wording: warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted
from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.codes import code_of

# Laws and ordinances are cited by their names alone (Decree 30/2020/NĐ-CP, Annex I, part I, II.6).
TYPES = (
    "Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Nghị quyết liên tịch|Nghị quyết|Chỉ thị|Kết luận|Kế hoạch|"
    "Công văn|Công điện|Chương trình|Hướng dẫn|Thông báo|Báo cáo|Tờ trình|Đề án|Phương án|Văn bản"
)
NUMBERED = re.compile(
    rf"(?P<type>{TYPES})\s+(?:số:?\s*)?(?P<number>\d+/(?P<year>\d{{4}}/)?(?P<code>[A-ZĐ][\w.&]*(?:[-/][\w.&]+)*(?<![.&])))"
)
# Reports, notices and programmes may be without a number; these never are.
UNNUMBERED = re.compile(
    r"(?:Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Công điện|Tờ trình)"
    r"(?=(?P<day> ngày \d{1,2}(?:/\d{1,2}/\d{4}| tháng \d{1,2} năm \d{4})))"
)
DATED = re.compile(r"\bngày\s*[\d….]")
ISSUED = re.compile(r"\b(?:của|do)\s+[A-ZĐÀ-Ỹ]")
ISSUING = re.compile(r"\b(?:ban hành|xây dựng|tham mưu|ký|gửi|trình)\b", re.IGNORECASE)
# What opens the words that say what a document is about.
ABOUT = re.compile(
    r"\b(?:về|V/v|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi|bổ sung|triển khai|thực hiện|tổ chức|tăng cường|"
    r"đẩy mạnh|công bố|giao|thành lập|thông qua|chi tiết|điều chỉnh|kiểm soát|phân công|ủy quyền|bãi bỏ|"
    r"kiện toàn|xử lý|đề nghị|"
    r"nâng cao|tiếp tục|chấn chỉnh|báo cáo|kết quả|kết luận|tổng kết|sơ kết|phát động|xây dựng|bảo đảm|quản lý|"
    r"công nhận|phối hợp|chuyển|trả lời|mời|họp|cho|đối với|trong|theo)\b",
    re.IGNORECASE,
)
SURELY_ABOUT = re.compile(r"\b(?:về|V/v|ban hành|quy định|phê duyệt|hướng dẫn|sửa đổi)\b", re.IGNORECASE)
END = re.compile(r";|\.(?=\s|$)|\)")
SHARED = re.compile(r"\s*(?:,|và|hoặc|;)\s*$")
NEAR = 300  # letters of a citation
SHORT = 80
NAMED_IN = re.compile(r"\b(?:của|các|thi hành|thực hiện|theo|tại) $")
PLURAL = re.compile(r"\b(?:các|những) $", re.IGNORECASE)


def check(case: Case) -> Iterator[Diagnostic]:
    """Each document where it is named first, in the grounds or in the text."""
    seen: set[str] = set()
    number = case.anatomy.number
    own_body = "" if number is None else code_of(number.text).partition("-")[2]
    for paragraph in (*case.anatomy.grounds, *(each for text in case.anatomy.texts for each in text)):
        words = paragraph.words
        found = sorted((*NUMBERED.finditer(words), *UNNUMBERED.finditer(words)), key=lambda one: one.start())
        clause = -1
        for at, one in enumerate(found):
            cited = one.groupdict().get("number") or ""
            inside = END.search(words, clause, one.start()) is None if clause >= 0 else False
            first = not cited or cited not in seen
            seen.add(cited)
            if first and not (inside and _in_title(words, one.start())):
                lacking = _lacking(words, found, at, own_body, nested=inside)
                yield from _finding(case, paragraph, one, lacking)
            clause = one.end()


def _in_title(words: str, at: int) -> bool:
    """Named in the title of another: "… sửa đổi một số điều của Nghị định số …"."""
    return NAMED_IN.search(words[max(0, at - SHORT) : at]) is not None


def _lacking(words: str, found: Sequence[re.Match[str]], at: int, own_body: str, *, nested: bool) -> list[str]:
    """What a citation does not say. One that shares body or subject with the next is not asked for them.

    Nor is a body that issues its own documents, ``own_body`` in their codes, or is told to issue one: it is known.
    """
    one = found[at]
    rest = words[one.end() : one.end() + NEAR]
    end = END.search(rest)
    rest = rest[: end.start()] if end else rest
    following = found[at + 1].start() - one.end() if at + 1 < len(found) else len(words)
    shares = following < len(rest) and SHARED.search(rest[:following]) is not None
    own = rest[:following] if shares else rest
    before = words[max(0, one.start() - SHORT) : one.start()]
    lacking = []
    if "number" not in one.groupdict():
        lacking.append("số, ký hiệu")
    legal = one.groupdict().get("year") is not None
    if not (legal and shares) and DATED.search(own[:SHORT] if not ISSUED.search(own) else own[: 2 * SHORT]) is None:
        lacking.append("ngày ban hành")
    if nested or shares or PLURAL.search(before):
        return lacking
    issued = ISSUED.search(rest)
    known = ISSUING.search(before) is not None or (own_body and own_body in (one.groupdict().get("code") or ""))
    if issued is None and not known and ISSUED.search(before) is None:
        lacking.append("cơ quan ban hành")
    if not _says_about(rest, issued):
        lacking.append("trích yếu")
    return lacking


def _says_about(rest: str, issued: re.Match[str] | None) -> bool:
    """Whether it says what the document is about: beside the body's name, or for certain farther on."""
    near = rest if issued is None else rest[: issued.start()] + rest[issued.start() :].partition(",")[0]
    if issued is None:
        near = near.partition(",")[0] if DATED.search(near.partition(",")[0]) else near
    return ABOUT.search(near) is not None or SURELY_ABOUT.search(rest) is not None or "(" in near or "“" in rest


def _finding(case: Case, paragraph: Paragraph, one: re.Match[str], lacking: Sequence[str]) -> Iterator[Diagnostic]:
    if lacking:
        cited = one.group() + one.groupdict().get("day", "")
        words = f"viện dẫn lần đầu {quoted(cited)} chưa ghi {', '.join(lacking)}"
        remedy = "lần đầu ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu"
        yield case.fault("R23", paragraph, words, remedy, weak=True)
