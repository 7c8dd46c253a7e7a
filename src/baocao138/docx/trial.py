"""A template tried on made-up reports: what only shows in a filled one is told before there is a report to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx.contract import Properties
from baocao138.docx.filler import fill_template
from baocao138.docx.sample import Sample, Vital
from baocao138.docx.text import lines_of
from baocao138.docx.unused import LOST
from baocao138.docx.uses import Uses
from baocao138.model.fields import Field, Use
from baocao138.model.place import DocumentPlace

# What has its cause in the template alone. Values that cannot be worked out may be those of the made-up report.
OF_TEMPLATE = ("B402", "B418", "B419", "B44", "B45")
AGAIN = "mở mẫu bằng Word rồi lưu lại, hoặc lấy lại mẫu gốc"
PROPERTIES = Properties("Báo cáo", "Ban Chỉ đạo", datetime(2020, 3, 5, tzinfo=UTC))


def run(template: bytes, name: str, tree: Field, uses: Uses) -> Iterator[Diagnostic]:
    """What is wrong with a template in which nothing wrong was found yet."""
    never: set[str] | None = None
    for full in (True, False):
        sample = Sample(tree, full=full)
        filled = fill_template(template, name, sample.view, PROPERTIES)
        for problem in filled.diagnostics:
            if problem.code.startswith(OF_TEMPLATE):
                yield problem if problem.hint else problem._replace(hint=AGAIN)
        if filled.value is None:
            return
        text = "\n".join(line.text for line in lines_of(filled.value)).casefold()
        missing = {path for words, path in sample.needed.items() if words.casefold() not in text}
        never = missing if never is None else never & missing
        if full:
            yield from _lost(text, name, sample.vital, uses)
    for path, field in tree.walk():
        if path in (never or ()) and path in uses.printed:
            says = (field.says[:1].lower() + field.says[1:]).split(";")[0]
            message = f"mẫu có thẻ in “{path.replace('[]', '')}” ({says}) mà in thử thì không thấy: {LOST[Use.NEEDED]}"
            hint = "xem lại các thẻ if ở quanh thẻ ấy, hoặc lấy lại mẫu gốc"
            yield finding("B421", DocumentPlace(name), message, hint)


def _lost(text: str, name: str, vital: dict[str, Vital], uses: Uses) -> Iterator[Diagnostic]:
    """The texts that are not in the filled document, a finding for each list that they are in."""
    lost: dict[str, dict[str, None]] = {}
    for words, told in vital.items():
        if words.casefold() not in text:
            lost.setdefault(told.path, {})[told.kind] = None
    for path, kinds in lost.items():
        within = path[: path.rfind("[]") + 2]
        loop = uses.loops.get(within)
        field = path.replace("[]", "")
        which = ", ".join(f"“{kind}”" for kind in kinds if kind)
        of = f" của các đoạn loại {which}" if which else ""
        message = f"mẫu không in “{field}”{of}: báo cáo có đoạn như thế sẽ không dựng được"
        item = f"{loop.item if loop else 'x'}.{path.rpartition('.')[2]}"
        hint = f"thêm nhánh có in {{{{ {item} }}}} cho loại ấy, hoặc nhánh {{%p else %}} ở cuối, hoặc lấy lại mẫu gốc"
        yield finding("B420", loop.place if loop else DocumentPlace(name), message, hint)
