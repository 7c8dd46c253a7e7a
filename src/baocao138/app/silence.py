"""``bo_qua``: warnings that the author of a file has answered with a reason are left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from baocao138.app.load import Loaded
from baocao138.app.sources import Sources
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic, Somewhere, finding
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.place import Place
from baocao138.model.submission import Silence

# What is owed, or cannot be said, is not a matter of taste: it is mended, or the report is a draft.
NEVER = frozenset({"B207", "B212", "B304", "B306"})
# What two files say together: either may answer, and where one of them is looked at it is told there.
MUTUAL = frozenset({"B215", "B228", "B311"})


def silence(problems: Iterable[Diagnostic], files: Sequence[Loaded]) -> list[Diagnostic]:
    """The findings that remain, and a finding for each silence that silences nothing. Errors are never silenced."""
    sources = Sources()
    for file in files:
        sources.keep(file.shown, file.data)
    wishes = {
        file.shown: list(file.parsed.content.silences)
        for file in files
        if isinstance(file.parsed.content, Filing | Frame) and file.parsed.content.silences
    }
    used: set[Silence] = set()
    kept = []
    for problem in problems:
        places = [problem.place] + [other.place for other in problem.related if problem.code in MUTUAL]
        answers = (_wish(problem, place, wishes.get(place.file, []), sources) for place in places)
        wish = next((answer for answer in answers if answer), None)
        if wish is None or problem.is_error or problem.code in NEVER:
            kept.append(problem)
        else:
            used.add(wish)
    return kept + [_vain(wish) for listed in wishes.values() for wish in listed if wish not in used]


def _vain(wish: Silence) -> Diagnostic:
    """The finding for a wish that meets no warning; most often its code was mistyped."""
    if wish.code not in CODES:
        number = re.search(r"\d{3}", wish.code.replace("O", "0").replace(" ", ""))
        meant = f"B{number[0]}" if number else ""
        hint = (
            f"có phải là {meant}?"
            if meant in CODES
            else "chép mã in ngay sau chữ “cảnh báo”, hoặc bỏ mục này khỏi bo_qua"
        )
        return finding("B903", wish.place, f"bo_qua: không có mã “{wish.code}”", hint)
    message = f"bo_qua {wish.code} “{wish.words}” không che cảnh báo nào"
    return finding("B903", wish.place, message, "bỏ mục này khỏi bo_qua; lỗi thì phải sửa, không bỏ qua được")


def _wish(problem: Diagnostic, place: Somewhere, wishes: list[Silence], sources: Sources) -> Silence | None:
    if not wishes or not isinstance(place, Place):
        return None
    lines = range(place.line, max(place.end_line, place.line) + 1)
    typed = "\n".join(filter(None, (sources.typed(place.file, at) for at in lines)))
    text = unicodedata.normalize("NFC", typed)
    for wish in wishes:
        if wish.code == problem.code and (wish.words in text or wish.words in problem.message):
            return wish
    return None
