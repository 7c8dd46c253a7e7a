"""A figure under the code of another section, among the words of one that is owed here and missing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from baocao138.model.catalogue import Indicator
from baocao138.model.submission import Entry, Figure
from baocao138.rules.meant_indicator import stands_for, the_one

_PART = re.compile(r"[,;:.()]|\s(?:và|với|cho|tại)\s")
_WORDS = 5


def meant_here(figure: Figure, entry: Entry, owed: Iterable[Indicator], given: set[str]) -> str:
    """The figure as it should stand, with the words behind it; "" where no one indicator of ``owed`` is meant."""
    for paragraph in entry.paragraphs:
        for slot in paragraph.slots:
            if slot.figure is figure:
                behind = paragraph.behind(slot)
                code = the_one((each for each in owed if stands_for(each, behind)), given, ())
                words = _PART.split(behind, maxsplit=1)[0].split()[:_WORDS]
                return " ".join([f"{{{{ {code} = {figure.typed} }}}}", *words]) if code else ""
    return ""
