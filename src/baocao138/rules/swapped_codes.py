"""Figures under the code of something else: ``{{ so_bi_can = 18 }} vụ, {{ so_vu = 31 }} bị can``, or one alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.submission import Paragraph, Slot, Submission
from baocao138.rules.mistaken import CODE, Mistake, mistakes

_PART = re.compile(r"[,;:.()]|\s(?:và|với|cho)\s")
# So many words behind a figure show what it counts.
_WORDS = 5


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Every figure with a number among the words of another indicator, those that have changed places together."""
    for mistake in mistakes(submission, catalogue):
        yield _exchanged(mistake, mistake.exchanged) if mistake.exchanged else _alone(mistake, catalogue)


def _exchanged(mistake: Mistake, other: Slot) -> Diagnostic:
    one, paragraph = mistake.slot, mistake.paragraph
    codes = one.figure.indicator, other.figure.indicator
    wrong = (_shown(slot, code, paragraph) for slot, code in zip((one, other), codes, strict=True))
    right = (_shown(slot, code, paragraph) for slot, code in zip((one, other), codes[::-1], strict=True))
    first, second = wrong
    return finding(
        CODE,
        one.figure.name_place,
        f"“{first}” và “{second}”: hai mã có thể đặt nhầm chỗ của nhau",
        f"có phải là  {'  và  '.join(right)}? Đúng là mã đang ghi thì ghi vào bo_qua kèm lý do",
        Related(other.figure.name_place, "mã kia ghi ở đây"),
    )


def _alone(mistake: Mistake, catalogue: Catalogue) -> Diagnostic:
    figure, known, paragraph = mistake.slot.figure, mistake.meant, mistake.paragraph
    own = catalogue.indicator(figure.indicator)
    assert own
    shown, right = (_shown(mistake.slot, code, paragraph) for code in (figure.indicator, known.id))
    related = (Related(mistake.elsewhere.name_place, f"{known.id} ghi ở đây"),) if mistake.elsewhere else ()
    return finding(
        CODE,
        figure.name_place,
        f"“{shown}”: chỉ tiêu {figure.indicator} tính bằng “{own.unit}”, không phải “{known.unit}”",
        f"có phải là  {right}? Đúng là mã đang ghi thì ghi vào bo_qua kèm lý do",
        *related,
    )


def _shown(slot: Slot, code: str, paragraph: Paragraph) -> str:
    """A figure under a code, with the words beside it that belong to it."""
    behind = _PART.split(paragraph.behind(slot), maxsplit=1)[0].split()
    return " ".join([f"{{{{ {code} = {slot.figure.typed} }}}}", *behind[:_WORDS]])
