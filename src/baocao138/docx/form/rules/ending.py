"""R31: the sign at the end of the text."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, quoted

END = "./."


def check(case: Case) -> Iterator[Diagnostic]:
    """The last sentence before the signature, and none before it."""
    text = [paragraph for paragraph in case.anatomy.body if not paragraph.empty and not paragraph.ruled]
    if not text or not (case.anatomy.signature or case.anatomy.recipients):
        return
    last = text[-1]
    if not last.words.endswith(END) or last.words.endswith(" " + END):
        words = f"cuối văn bản ghi {quoted(last.words[-30:])}, phải kết thúc bằng {quoted(END)}"
        yield case.fault("R31", last, words, "ghi “./.” liền sau câu cuối cùng", weak=not last.words.endswith(END))
    early = [paragraph for paragraph in text[:-1] if END in paragraph.words]
    yield from case.each(
        "R31", early, f"{quoted(END)} đứng giữa văn bản", "chỉ ghi “./.” ở cuối văn bản, chỗ này ghi dấu chấm"
    )
