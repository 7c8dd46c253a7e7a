"""An entry that does not begin with its section: the two lines to write in the place of its first one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.identifier import dashed

SECTIONLESS = "B101"
_MESSAGE = "thiếu khóa “muc” trong “noi_dung”"
_ITEM = re.compile(r"([ \t]*)-([ \t]+)(\S.*)")


def with_section(problem: Diagnostic, line: str, sections: Sequence[str]) -> str:
    """The hint with the section before what stands behind the dash; ``sections`` are those that it may be of."""
    item = _ITEM.fullmatch(line.rstrip())
    if not item or not problem.message.startswith(_MESSAGE) or "#" in problem.message:
        return problem.hint
    depth = " " * (len(item[1]) + 1 + len(item[2]))
    code = dashed(sections[0]) if len(sections) == 1 else "…"
    lead = "thay dòng này bằng hai dòng"
    if len(sections) > 1:
        lead += f" (thay … bằng một trong: {', '.join(map(dashed, sections))})"
    elif not sections:
        lead += " (thay … bằng mã mục, xem danh-muc-chi-tieu)"
    return "\n".join((f"{lead}:", f"{item[1]}-{item[2]}muc: {code}", f"{depth}{item[3]}"))
