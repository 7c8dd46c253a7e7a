"""R31, R34: the sign at the end of the text, and what somebody wrote behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted

END = "./."
SHOWN = 40  # letters
DRAFTER = re.compile(r"\./\.\s*[/*(]?\s*\*?\s*(?P<mark>[^\W\d_]{1,6}(?:\.?\(\d+\))?)\)?\.?$")


def _tail(words: str) -> str:
    """The last words of a sentence, none of them cut."""
    if len(words) <= SHOWN:
        return words
    return f"…{words[-SHOWN:].partition(' ')[2] or words[-SHOWN:]}"


def check(case: Case) -> Iterator[Diagnostic]:
    """The last sentence before the signature, and none before it."""
    text = [paragraph for paragraph in case.anatomy.body if not paragraph.empty and not paragraph.ruled]
    if not text or not (case.anatomy.signature or case.anatomy.recipients):
        return
    last = text[-1]
    mark = DRAFTER.search(last.words)
    if mark is not None:
        words = f"ký hiệu người soạn thảo {quoted(mark['mark'])} chen ở cuối lời văn"
        remedy = "bỏ khỏi lời văn, ghi ở một dòng riêng dưới nơi nhận, chữ in hoa, ví dụ PL.(300)"
        yield case.known_from_one_side(case.fault("R34", last, words, remedy))
    if not last.words.endswith(END) or last.words.endswith(" " + END):
        words = f"cuối văn bản ghi “{_tail(last.words)}”, phải kết thúc bằng {quoted(END)}"
        yield case.fault("R31", last, words, "ghi “./.” liền sau câu cuối cùng", weak=not last.words.endswith(END))
    early = [paragraph for paragraph in text[:-1] if END in paragraph.words]
    yield from case.each(
        "R31", early, f"{quoted(END)} đứng giữa văn bản", "chỉ ghi “./.” ở cuối văn bản, chỗ này ghi dấu chấm"
    )
