"""GitHub Actions: all findings as text for the log, then the most useful ones as annotations.

Source: the runner's ActionCommandManager and the toolkit's ``command`` module. A line is a command when it starts with
``::`` after blanks, or holds ``##[`` anywhere; what comes from a file must never be one. A step shows ten annotations
of each level and cuts each at 4,096 characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats import text
from baocao138.diagnostic.formats.said import advice, message, title
from baocao138.diagnostic.formats.where import path, span, spot
from baocao138.diagnostic.result import Result
from baocao138.diagnostic.text import printable

MOST = 9
LONGEST = 4096
_BREAK = "\u200b"
_LEFT = {Severity.ERROR: "còn {} lỗi nữa, xem nhật ký", Severity.WARNING: "còn {} cảnh báo nữa, xem nhật ký"}

Group = list[Diagnostic]


def render(result: Result) -> str:
    """The text, made harmless for the runner, and the annotations after it."""
    log = [harmless(line) for line in text.render(result).splitlines()]
    commands = [command for severity in Severity for command in _annotations(result.diagnostics, severity)]
    return "".join(f"{line}\n" for line in (*log, *commands))


def harmless(line: str) -> str:
    """A line of a log that the runner cannot take for a command. It looks the same to a person."""
    body = line.lstrip()
    if body.startswith("::"):
        line = f"{line[: len(line) - len(body)]}:{_BREAK}{body[1:]}"
    return line.replace("##[", f"##{_BREAK}[")


def _annotations(diagnostics: Iterable[Diagnostic], severity: Severity) -> Iterator[str]:
    groups = list(_spread(_grouped(diagnostic for diagnostic in diagnostics if diagnostic.severity is severity)))
    for group in groups[:MOST]:
        yield _command(severity, _properties(group), _message(group))
    left = sum(len(group) for group in groups[MOST:])
    if left:
        yield _command(severity, {"title": "baocao138"}, _LEFT[severity].format(left))


def _grouped(diagnostics: Iterable[Diagnostic]) -> Iterable[Group]:
    """Findings on one line of one file together: the page shows them at one spot anyway."""
    groups: dict[tuple[str, int, str], Group] = {}
    for diagnostic in diagnostics:
        found = span(diagnostic.place)
        key = (diagnostic.place.file, found.line if found else 0, spot(diagnostic.place))
        groups.setdefault(key, []).append(diagnostic)
    return groups.values()


def _spread(groups: Iterable[Group]) -> Iterator[Group]:
    """Every file's first group, then every file's second, …: those that stand on a line come first in their file."""
    files: dict[str, list[Group]] = {}
    for group in groups:
        files.setdefault(group[0].place.file, []).append(group)
    queues = (sorted(queue, key=lambda group: span(group[0].place) is None) for queue in files.values())
    for turn in zip_longest(*queues):
        yield from (group for group in turn if group)


def _properties(group: Group) -> dict[str, str]:
    """Columns only where the stretch is within one line: the runner drops them otherwise."""
    place, code = group[0].place, group[0].code
    found = span(place)
    numbers: dict[str, int] = {}
    if found and found.line == found.end_line:
        numbers = {"line": found.line, "col": found.column, "endLine": found.line, "endColumn": found.end_column}
    elif found:
        numbers = {"line": found.line, "endLine": found.end_line}
    words = {name: str(number) for name, number in numbers.items() if number}
    return {"file": printable(path(place)), **words, "title": f"{code} {title(code)}".strip()}


def _message(group: Group) -> str:
    first, *others = group
    lines = [message(first), *advice(first, "\n")]
    for other in others:
        lines += [f"{other.code}: {message(other)}", *advice(other, "\n")]
    return "\n".join(lines)


def _command(severity: Severity, properties: dict[str, str], words: str) -> str:
    named = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value)
    return f"::{severity.value} {named}::{_data(cut(words, LONGEST))}".replace("##[", f"##{_BREAK}[")


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")


def cut(words: str, longest: int) -> str:
    """At most so many UTF-16 code units, which is how the runner counts characters, with ``…`` for what is lost."""
    units = words.encode("utf-16-le", "surrogatepass")
    if len(units) <= 2 * longest:
        return words
    return units[: 2 * (longest - 1)].decode("utf-16-le", "ignore") + "…"
