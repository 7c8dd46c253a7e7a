"""What ``trace`` and ``diff`` print."""

from __future__ import annotations

import json
import textwrap

from baocao138.app.differ import Differences
from baocao138.app.trace import Found, Trace, found_as_json

WIDTH = 80


def as_text(trace: Trace) -> str:
    """For people: the line, then under each number its rule and the places where it was typed."""
    return "\n".join(_found(found) for found in trace.found)


def _found(found: Found) -> str:
    lines = textwrap.wrap(found.words, WIDTH, break_long_words=False, break_on_hyphens=False) or [""]
    if not found.numbers:
        lines += [f"  {'ghi ở:':<16} {place}" for place in found.places]
    for printed, rule, sources in found.numbers:
        lines.append(f"  {printed}: {rule}")
        if not sources:
            lines.append("      không có dòng nào")
        for source in sources:
            who = ", ".join(source.agencies) or "văn phòng (khung báo cáo)"
            if source.letter:
                who += f", văn bản {source.letter}"
            if source.window:
                who += f", số liệu {source.window}"
            lines += [f"      {source.value:<12} {who}", f"      {'':<12} {source.place}"]
    return "\n".join(lines) + "\n"


def as_json(trace: Trace) -> str:
    """For programs."""
    return json.dumps(found_as_json(trace), ensure_ascii=False, indent=1) + "\n"


def changes_as_text(found: Differences) -> str:
    """For people: each indicator that differs, and under it the agencies."""
    if not found.changes:
        return "Số liệu hai kỳ không khác nhau.\n"
    lines: list[str] = []
    for change in found.changes:
        numbers = f"{change.before} → {change.after} {change.unit}"
        by = f"  ({change.change})" if change.change else ""
        if change.agency:
            was = f" (trước là {', '.join(change.predecessors)})" if change.predecessors else ""
            lines.append(f"    {change.agency}{was}: {numbers}{by}")
        else:
            lines.append(f"{change.name} ({change.indicator}): {numbers}{by}")
    return "\n".join(lines) + "\n"


def changes_as_json(found: Differences) -> str:
    """For programs."""
    return json.dumps({"changes": [change._asdict() for change in found.changes]}, ensure_ascii=False, indent=1) + "\n"
