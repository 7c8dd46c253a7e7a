"""Running a part's template, a stretch at a time to spare memory, and reading the result at once as XML."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from types import FrameType

from jinja2 import Template, nodes
from jinja2.exceptions import TemplateSyntaxError
from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import lint, strays
from baocao138.docx.checks import leftover
from baocao138.docx.compile import Compiled
from baocao138.docx.environment import Environment, environment
from baocao138.docx.errors import stopped, syntax, too_deep, unprintable
from baocao138.docx.generator import guard
from baocao138.docx.limits import Budget, TooMuch
from baocao138.docx.package import MAX_PART, MIB
from baocao138.docx.xml import DECLARATION, Parsed, parser
from baocao138.model.picture import Picture
from baocao138.model.place import DocumentPlace

STRETCH = 4_000  # pieces of text handed on at once
GENERATED = "<template>"


class NotYet(Exception):
    """A constant that cannot be printed while compiling; Jinja then leaves it for the run, where its place is known."""


class Run:
    """One part on its way through Jinja."""

    def __init__(self, file: str, compiled: Compiled, view: Mapping[str, object], budget: Budget | None = None) -> None:
        self.file = file
        self.compiled = compiled
        self.view = view
        self.budget = budget or Budget()
        self.template: Template | None = None
        self.pictures: list[Picture] = []
        self.problems: dict[tuple[str, str, DocumentPlace], Diagnostic] = {}

    def add(self, problem: Diagnostic) -> None:
        """Keep a problem, but once: a loop meets it many times."""
        assert isinstance(problem.place, DocumentPlace)
        self.problems.setdefault((problem.code, problem.message, problem.place), problem)

    def report(self, value: object, kind: str) -> None:
        """``finalize`` met something unprintable: find out in which tag."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename != GENERATED:
            frame = frame.f_back
        if frame is None or self.template is None:
            raise NotYet
        place, source = self.at(self.template.get_corresponding_lineno(frame.f_lineno))
        self.add(unprintable(place, source, value, kind, self.view))

    def at(self, line: int) -> tuple[DocumentPlace, str]:
        """Place and source of the tag on a line of the Jinja source."""
        mark = self.compiled.at_line(line)
        return (mark.place, mark.tag.source) if mark else (DocumentPlace(self.file, self.compiled.part), "")


def prepare(run: Run) -> None:
    """Compile; ``run.template`` stays None where the tags themselves are wrong, with all their problems in ``run``."""
    compiled = run.compiled
    env = environment(run.report, run.pictures, run.budget, compiled.part)
    for problem in [*compiled.problems, *lint.commands(compiled), *_strays(compiled, run.view)]:
        run.add(problem)
    try:
        tree = env.parse(compiled.source)
        found = lint.every_node(tree)
    except RecursionError:
        _too_deep(run, env)
        return
    except TemplateSyntaxError as error:
        for problem in lint.each_alone(compiled, env, run.view):
            run.add(problem)
        if not run.problems:
            run.add(syntax(*run.at(error.lineno), error))
        return
    static = [node.data for node in found if isinstance(node, nodes.TemplateData)]
    for problem in [*lint.names(compiled, found, env, run.view), *leftover.check(compiled, run.file, static)]:
        run.add(problem)
    if run.problems:
        return
    try:
        run.template = env.from_string(guard(tree))
    except Exception:  # Python's own compiler gives up on much that Jinja reads
        _too_deep(run, env)


def _strays(compiled: Compiled, view: Mapping[str, object]) -> Iterator[Diagnostic]:
    if not compiled.strays:
        return
    tags = [mark.tag for mark in compiled.marks]
    names, written = dict.fromkeys([*view, *strays.names_of(tags)]), {tag.body for tag in tags}
    for stray, place in compiled.strays:
        if problem := strays.judged(stray, place, names, written):
            compiled.spoilt.update(strays.WORD.findall(stray.body))
            yield problem


def _too_deep(run: Run, env: Environment) -> None:
    whole = too_deep(DocumentPlace(run.file, run.compiled.part))
    for problem in lint.uncompilable(run.compiled, env) or [whole]:
        run.add(problem)


def execute(run: Run) -> Parsed | None:
    """The filled part; None where a problem was met, which then stands in ``run``."""
    if run.template is None:
        return None
    try:
        data = b"".join([DECLARATION, *_stretches(run.template.generate(run.view), run)])
    except Exception as error:
        line = _line_of(error) or run.budget.busiest(run.compiled.part)
        run.add(stopped(*run.at(line), error, run.view))
        return None
    try:
        root = etree.fromstring(data, parser(keep_instructions=True))
    except etree.XMLSyntaxError as error:
        place = DocumentPlace(run.file, run.compiled.part)
        run.add(finding("B441", place, f"sau khi điền, phần này không còn là XML hợp lệ ({error.msg})"))
        return None
    return None if run.problems else Parsed(data, root)


def _stretches(pieces: Iterator[str], run: Run) -> Iterator[bytes]:
    size = 0
    while stretch := list(islice(pieces, STRETCH)):
        written = "".join(stretch).encode()
        size += len(written)
        if size > MAX_PART:
            raise TooMuch(f"phần này của báo cáo dài quá {MAX_PART // MIB} MiB", "bỏ vòng lặp thừa trong mẫu")
        yield written


def _line_of(error: Exception) -> int:
    """The line of the template at which an exception arose: Jinja rewrites the traceback to its own lines."""
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == GENERATED:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
