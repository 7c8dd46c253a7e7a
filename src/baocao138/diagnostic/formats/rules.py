"""The codes of the table as SARIF rules: what code scanning shows beside a finding."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.codes.entry import Code


def rules(ids: Iterable[str]) -> list[dict[str, object]]:
    """A ``reportingDescriptor`` (SARIF 2.1.0, section 3.49) for each code, in the order given."""
    return [_rule(code) for code in ids]


def _rule(code: str) -> dict[str, object]:
    entry = CODES.get(code)
    if entry is None:
        return {"id": code}
    return {
        "id": code,
        "shortDescription": {"text": entry.title},
        "fullDescription": {"text": entry.reason},
        "help": {"text": _plain(entry), "markdown": _markdown(entry)},
        "defaultConfiguration": {"level": entry.severity},
    }


def _plain(entry: Code) -> str:
    return f"{entry.reason}\n\nSai:\n{entry.wrong}\n\nĐúng:\n{entry.right}\n"


def _markdown(entry: Code) -> str:
    return f"{entry.reason}\n\n**Sai**\n\n{_fenced(entry.wrong)}\n\n**Đúng**\n\n{_fenced(entry.right)}\n"


def _fenced(example: str) -> str:
    fence = "```"
    while fence in example:
        fence += "`"
    return f"{fence}\n{example}\n{fence}"
