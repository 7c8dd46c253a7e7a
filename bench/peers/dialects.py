"""One template for each engine, in its own dialect: the same paragraphs and runs, the same table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import NamedTuple

from docx import Document

from bench.peers.work import COLUMNS, RUNS

# The loops: what one item is called, in whose item its list is, what the list is called.
LISTS = {"m": ("", "muc"), "x": ("m", "doan"), "n": ("", "noi_nhan"), "r": ("", "dong")}
CARBONE = {"m": "d.muc[i]", "x": "d.muc[i].doan[i]", "n": "d.noi_nhan[i]", "r": "d.dong[i]"}


class Dialect(NamedTuple):
    """How an engine writes a field of an item, and what stands before and behind what is repeated ("" = nothing)."""

    value: Callable[[str, str], str]
    before: Callable[[str], str]
    after: Callable[[str], str]


def _path(item: str, mark: str = "") -> str:
    owner, name = LISTS[item]
    return f"{mark}{owner}.{name}" if owner else name


def _level(item: str) -> str:
    return "tr" if item == "r" else "p"


JINJA = Dialect(
    lambda item, field: f"{{{{ {item}.{field} }}}}",
    lambda item: f"{{%{_level(item)} for {item} in {_path(item)} %}}",
    lambda item: f"{{%{_level(item)} endfor %}}",
)
MUSTACHE = Dialect(
    lambda _, field: f"{{{field}}}",
    lambda item: f"{{#{LISTS[item][1]}}}",
    lambda item: f"{{/{LISTS[item][1]}}}",
)
SCRIPT = Dialect(
    lambda item, field: f"+++${item}.{field}+++",
    lambda item: f"+++FOR {item} IN {_path(item, '$')}+++",
    lambda item: f"+++END-FOR {item}+++",
)
SECOND = Dialect(  # carbone: no marks of a loop, but its second item as an example
    lambda item, field: f"{{{CARBONE[item]}.{field}}}",
    lambda _: "",
    lambda item: f"{{{CARBONE[item][:-3]}[i+1].{'a' if item == 'r' else 'ten'}}}",
)
PLAIN = Dialect(lambda *_: "", lambda _: "", lambda _: "")


def write(path: Path, work: str, dialect: Dialect) -> None:
    """The template of a work."""
    document = Document()
    if dialect is PLAIN:
        pass
    elif work == "table":
        cells = [dialect.value("r", name) for name in COLUMNS]
        lines = [[dialect.before("r")], cells, [dialect.after("r")]]
        if dialect is MUSTACHE:  # marks of a loop over rows stand in the row itself
            lines = [[dialect.before("r") + cells[0], *cells[1:-1], cells[-1] + dialect.after("r")]]
        kept = [line for line in lines if line[0]]
        table = document.add_table(len(kept), len(COLUMNS))
        for number, line in enumerate(kept):
            for column, text in enumerate(line):
                table.cell(number, column).text = text
    else:
        paragraph = tuple(_told(run, dialect) for run in RUNS)
        inner = ((dialect.before("x"),), paragraph, (dialect.after("x"),))
        outer = ((dialect.before("m"),), (dialect.value("m", "ten"),), *inner, (dialect.after("m"),))
        last = ((dialect.before("n"),), (f"- {dialect.value('n', 'ten')};",), (dialect.after("n"),))
        for runs in (*outer, *last):
            if runs[0]:
                written = document.add_paragraph()
                for number, text in enumerate(runs):
                    written.add_run(text).bold = number % 2 == 1
    document.save(str(path))


def _told(run: str, dialect: Dialect) -> str:
    pieces = Formatter().parse(run)
    return "".join(text + (dialect.value("x", field) if field else "") for text, field, _, _ in pieces)
