"""What a report holds and a template never prints: it would be lost without a word."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.spelling import tag_for
from baocao138.model.fields import Field, Use
from baocao138.model.place import DocumentPlace

CODES = {Use.VITAL: "B420", Use.NEEDED: "B421", Use.PART: "B422"}
WORDS = {
    Use.VITAL: "mẫu không in “{}” ({}): báo cáo làm ra sẽ thiếu lời văn nên không dựng được",
    Use.NEEDED: "mẫu không in “{}” ({}): báo cáo nào cũng phải có phần này",
    Use.PART: "mẫu không in “{}” ({}): báo cáo có phần này sẽ bị thiếu mà không ai hay",
}


def check(tree: Field, used: Collection[str], spoilt: Collection[str], name: str) -> Iterator[Diagnostic]:
    """The fields that no tag names; of a group or list of which nothing is named, only itself.

    ``spoilt`` are words of tags that cannot be read, which may name anything.
    """
    missing: list[str] = []
    for path, field in tree.walk():
        shown = path.replace("[]", "")
        last = shown.rpartition(".")[2]
        if path in used or last in spoilt or any(path.startswith((above + ".", above + "[")) for above in missing):
            continue
        missing.append(path)
        if field.use is not Use.FREE:
            says = field.says[:1].lower() + field.says[1:]
            message = WORDS[field.use].format(shown, says.split(";")[0])
            hint = f"thêm {tag_for(path, field)} vào mẫu, hoặc lấy lại mẫu gốc"
            yield finding(CODES[field.use], DocumentPlace(name), message, hint)
