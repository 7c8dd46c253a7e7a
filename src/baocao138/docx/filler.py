"""Filling a template: open, compile, run, mend, pack, check. Bytes come out only where nothing was wrong."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Outcome
from baocao138.docx import hidden, lines, notes, opc, pictures, properties, remarks
from baocao138.docx.archive import pack
from baocao138.docx.characters import illegal
from baocao138.docx.checks import check_output
from baocao138.docx.compile import Compiled, compile_leaves, compile_part
from baocao138.docx.contract import Properties
from baocao138.docx.errors import unprintable
from baocao138.docx.finish import Numbers, mend, strip
from baocao138.docx.limits import Budget
from baocao138.docx.looks import Looks
from baocao138.docx.names import TYPES
from baocao138.docx.render import Run, execute, prepare
from baocao138.docx.template import APP_TYPE, MOST_IN_TEMPLATE, Document, open_document
from baocao138.docx.xml import Parsed, write
from baocao138.model.place import DocumentPlace


class Filled(NamedTuple):
    """The bytes of filled parts; ``read`` are those whose tree is still that of their bytes, as nothing was mended."""

    parts: dict[str, bytes]
    read: dict[str, Parsed]


def fill_template(template: bytes, name: str, view: Mapping[str, object], wanted: Properties) -> Outcome[bytes]:
    """See :func:`baocao138.docx.fill`."""
    opened = open_document(template, name, MOST_IN_TEMPLATE)
    if opened.value is None:
        return Outcome(None, opened.diagnostics)
    document = opened.value
    given = dict(document.parts)
    refused = _unfit(wanted, name)
    if refused:
        return Outcome(None, refused)
    if any(b"vanish" in data for data in given.values()) and (unseen := tuple(hidden.check(document))):
        return Outcome(None, unseen)
    budget = Budget()
    runs = [Run(name, compiled, view, budget) for compiled in compiled_parts(document)]
    for run in runs:
        prepare(run)
    problems = [problem for run in runs for problem in run.problems.values()]
    filled = Filled({}, {}) if problems else _executed(document, runs, problems)
    if problems:
        return Outcome(None, tuple(problems))
    _settle(document, filled.parts, wanted)
    for part, root in document.roots.items():
        if document.parts.get(part) is given[part]:
            filled.read[part] = Parsed(given[part], root)
    document.roots.clear()
    runs.clear()
    result = pack(document.parts)
    found = check_output(result, name, filled.read)
    return Outcome(None, found) if found else Outcome(result)


def _unfit(wanted: Properties, name: str) -> tuple[Diagnostic, ...]:
    """Title and creator are values as well: what XML cannot hold is refused in the same words."""
    place = DocumentPlace(name, properties.CORE)
    both = (("tiêu đề", wanted.title), ("người lập", wanted.creator))
    return tuple(unprintable(place, word, text, "character", {}) for word, text in both if illegal(text))


def compiled_parts(document: Document) -> list[Compiled]:
    """The parts that may hold tags, each as the source of a Jinja template."""
    found = []
    remarks.drop(document)
    for part in document.pages():
        root = document.roots[part]
        strip(root)
        found.append(compile_part(root, document.name, part))
    for part in filter(None, (document.core, document.of_type(APP_TYPE))):
        found.append(compile_leaves(document.roots[part], document.name, part))
    return found


def _executed(document: Document, runs: list[Run], problems: list[Diagnostic]) -> Filled:
    """The filled parts, mended and with the lines drawn. What is wrong goes to ``problems``."""
    numbers = Numbers()
    looks = Looks.of(document.roots.get(document.of_type(opc.STYLES)))
    body = document.roots[document.main]
    filled = Filled({}, {})
    held: dict[str, Parsed] = {}
    for run in runs:
        made = execute(run)
        run.template = None
        part = run.compiled.part
        problems += run.problems.values()
        if made is None:
            continue
        if not document.kind(part):
            document.roots[part] = made.root
            continue
        if part == document.main or document.kind(part) in notes.CALLS:
            held[part] = made
        has_lines = lines.MARK in run.compiled.source
        if has_lines:
            problems += lines.draw(made.root, looks, body, run.compiled.lines)
        if run.pictures:
            pictures.place(made.root, run.pictures, looks, body, document.parts, part)
        if mend(made, numbers, has_controls="sdtPr" in run.compiled.source) or has_lines or run.pictures:
            filled.parts[part] = write(made.root)
        else:
            filled.parts[part], filled.read[part] = made.data, made
    _own_notes(document, held, filled)
    return filled


def _own_notes(document: Document, held: dict[str, Parsed], filled: Filled) -> None:
    """A note for each of its calls, where a loop has called one many times."""
    homes = {document.kind(part): part for part in held if part != document.main}
    if not homes or document.main not in held:
        return
    changed = notes.renumber(held[document.main], {kind: held[part].root for kind, part in homes.items()})
    for part in [homes[kind] for kind in sorted(changed)] + [document.main] * bool(changed):
        filled.parts[part] = write(held[part].root)
        filled.read.pop(part, None)


def _settle(document: Document, parts: dict[str, bytes], wanted: Properties) -> None:
    """Put the filled parts back and make everything else say only what the report says."""
    document.parts.update(parts)
    core = document.core
    made = properties.core(document.roots.get(core), wanted)
    document.parts[core or properties.CORE] = write(made)
    if not core:
        properties.register_core(document.parts)
    properties.drop_thumbnail(document.parts)
    properties.detach(document.parts, document.of_type(opc.SETTINGS))
    for part, change in (
        (document.of_type(APP_TYPE), properties.app),
        (document.of_type(opc.SETTINGS), properties.settings),
    ):
        if part:
            root: etree._Element = document.roots[part]
            change(root)
            document.parts[part] = write(root)
    document.parts[TYPES] = document.parts[TYPES].replace(
        b"wordprocessingml.template.main+xml", b"wordprocessingml.document.main+xml"
    )
