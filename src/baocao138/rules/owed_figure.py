"""Where in a file the figure belongs that an agency owes, and what to write there."""

from __future__ import annotations

from baocao138.model.catalogue import Catalogue, Indicator
from baocao138.model.identifier import dashed
from baocao138.model.meant_count import STATES
from baocao138.model.submission import Entry, Submission
from baocao138.rules.duties import belongs
from baocao138.rules.lines_owed import figure_lines


def where_owed(indicator: Indicator, code: str, submission: Submission, catalogue: Catalogue) -> str:
    """The hint: the line, then the agency's own number before all that may stand in its place."""
    instead = f"thay … bằng con số của đơn vị ({STATES}):"
    entry = _entry(indicator, submission, catalogue)
    if entry is None:
        lines = figure_lines(indicator.section, indicator, code, submission)
        return "\n".join((f"thêm vào cuối noi_dung, {instead}", *lines))
    section, line = dashed(entry.section), f"{code}: …"
    if entry.figures:
        place = entry.figures[0].name_place
        below = entry.figures[-1].place.end_line
        return (
            f"thêm vào so_lieu của mục {section}, ngay dưới dòng {below}, {instead}\n{' ' * (place.column - 1)}{line}"
        )
    depth = entry.place.column - 1 - len("muc: ")
    lines = [" " * depth + "so_lieu:", " " * (depth + 2) + line]
    return "\n".join((f"thêm vào cuối mục {section} (mục bắt đầu ở dòng {entry.place.line}), {instead}", *lines))


def _entry(indicator: Indicator, submission: Submission, catalogue: Catalogue) -> Entry | None:
    """The entry of the indicator's section, one with ``so_lieu`` first; failing that, of a section around it."""
    around = [entry for entry in submission.entries if belongs(indicator.id, entry.section, catalogue)]
    own = [entry for entry in around if entry.section == indicator.section]
    return next((entry for entry in (own or around) if entry.figures), next(iter(own or around), None))
