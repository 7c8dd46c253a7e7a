"""The table of rooms (design.md section 3) and the check of one module against it."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass

PACKAGE = "baocao138"


@dataclass(frozen=True, slots=True)
class Room:
    """What a room may import: other rooms of ours, and third-party packages."""

    ours: frozenset[str]
    third: frozenset[str]


def _room(ours: str = "", third: str = "") -> Room:
    return Room(frozenset(ours.split()), frozenset(third.split()))


_BELOW_APP = "model diagnostic read mend prose schema aggregate language rules report docx sheet picture page"

ROOMS = {
    "model": _room(),
    "diagnostic": _room("model"),
    "read": _room("model diagnostic", "yaml"),
    "mend": _room("model diagnostic read"),
    "prose": _room("model diagnostic", "jinja2"),
    "schema": _room("model diagnostic read prose", "pydantic pydantic_core"),
    "aggregate": _room("model"),
    "language": _room("model diagnostic"),
    "rules": _room("model diagnostic prose aggregate language"),
    "report": _room("model diagnostic prose aggregate"),
    "docx": _room("model diagnostic prose", "jinja2 lxml docx"),
    "sheet": _room("model diagnostic report", "openpyxl"),
    "picture": _room("model report", "PIL"),
    "page": _room("model diagnostic report", "jinja2"),
    "app": _room(_BELOW_APP),
    "cli": _room("app diagnostic model", "typer"),
}

# Rooms that may touch the clock, the environment and the terminal.
WORLDLY = frozenset({"app", "cli"})
_WORLD_MODULES = frozenset({"time", "subprocess", "socket", "random", "tempfile", "urllib", "getpass", "platform"})
_WORLD_CALLS = frozenset(
    {"datetime.now", "datetime.utcnow", "datetime.today", "date.today", "os.environ", "os.getenv", "os.getcwd"}
)
_WORLD_NAMES = frozenset({"print", "input", "open"})
_STREAMS = frozenset({"sys.stdout", "sys.stderr", "sys.stdin", "sys.argv"})


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Every imported module with its line: at the top, inside functions and under TYPE_CHECKING alike."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                yield node.lineno, "." * node.level + (node.module or "")
            elif node.module == PACKAGE:
                for alias in node.names:
                    yield node.lineno, f"{PACKAGE}.{alias.name}"
            else:
                yield node.lineno, node.module or ""


def _imports_at_fault(room: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    allowed = ROOMS[room]
    for line, name in imports(tree):
        top, _, rest = name.partition(".")
        if name.startswith("."):
            yield line, f"relative import {name}"
        elif top == PACKAGE:
            other = rest.partition(".")[0]
            if other in ROOMS and other != room and other not in allowed.ours:
                yield line, f"{room} may not import {other}"
            elif other not in ROOMS and other not in {"", "__version__"}:
                yield line, f"{PACKAGE}.{other} is no room"
        elif top not in sys.stdlib_module_names and top not in allowed.third:
            yield line, f"{room} may not import {top}"


def _world_at_fault(room: str, tree: ast.Module) -> Iterator[tuple[int, str]]:
    for line, name in imports(tree):
        if name.partition(".")[0] in _WORLD_MODULES:
            yield line, f"{room} may not use {name}"
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "os":
            for alias in node.names:
                if f"os.{alias.name}" in _WORLD_CALLS:
                    yield node.lineno, f"{room} may not use os.{alias.name}"
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in _WORLD_NAMES:
            yield node.lineno, f"{room} may not use {node.id}"
        elif isinstance(node, ast.Attribute):
            words = ast.unparse(node)
            tail = ".".join(words.split(".")[-2:])
            if tail in _WORLD_CALLS or words in _STREAMS:
                yield node.lineno, f"{room} may not use {tail}"


def faults(room: str, source: str) -> list[str]:
    """What a module of `room` with this source does against the table, as "line: words" in the order of lines."""
    tree = ast.parse(source)
    found = set(_imports_at_fault(room, tree))
    if room not in WORLDLY:
        found |= set(_world_at_fault(room, tree))
    return [f"{line}: {words}" for line, words in sorted(found)]
