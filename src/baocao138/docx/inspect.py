"""All that can be said of a template before any report is filled into it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx import breaks, dressing, hidden, trial, unused
from baocao138.docx.environment import environment
from baocao138.docx.errors import too_deep
from baocao138.docx.filler import compiled_parts
from baocao138.docx.front import front_parts
from baocao138.docx.limits import Budget
from baocao138.docx.place import located
from baocao138.docx.render import Run, prepare
from baocao138.docx.template import MOST_IN_TEMPLATE, Document, open_document
from baocao138.docx.uses import Context, Uses
from baocao138.docx.walk import Walk
from baocao138.model.fields import Field
from baocao138.model.place import DocumentPlace

Order = Mapping[tuple[str, int, int, int, int], int]


def inspect_template(
    template: bytes, name: str, tree: Field, codes: Collection[str] | None = None
) -> tuple[Diagnostic, ...]:
    """Every problem of a template, in the order of its text. ``name`` is the file as shown to people.

    ``tree`` is all that a template may use, ``codes`` the indicators of the catalogue where it is known.
    """
    opened = open_document(template, name, MOST_IN_TEMPLATE)
    if opened.value is None:
        return opened.diagnostics
    document = opened.value
    order = _order(document)
    problems = [*dressing.check(document), *hidden.check(document)]
    uses = Uses()
    front = front_parts(document)
    env = environment(lambda value, kind: None, [], Budget())
    for compiled in compiled_parts(document):
        walk = Walk(compiled, tree, codes, env, Context(uses, compiled.part in front))
        run = Run(name, compiled, tree.fields)
        problems += walk.problems
        try:
            prepare(run)
        except RecursionError:
            run.add(too_deep(DocumentPlace(name, compiled.part)))
        uses.spoilt |= compiled.spoilt
        problems += breaks.check(compiled.breaks, uses, tree)
        problems += run.problems.values()
    if any(problem.code == "B414" for problem in problems):  # where a loop ends is not known
        uses.printed |= uses.elsewhere.keys()
    problems += unused.check(tree, uses, name)
    if not any(problem.is_error for problem in problems):
        problems += trial.run(template, name, tree, uses)
    return tuple(sorted(_once(problems), key=lambda problem: _position(problem, order)))


def _once(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Each problem once: two readings of the same tag find the same."""
    found: dict[object, Diagnostic] = {}
    for problem in problems:
        found.setdefault((problem.code, problem.message, problem.place), problem)
    return list(found.values())


def _order(document: Document) -> Order:
    """Where each paragraph stands when the parts are read one after the other."""
    found: dict[tuple[str, int, int, int, int], int] = {}
    for page in document.pages():
        for _, spot in located(document.roots[page]):
            found.setdefault((page, spot.paragraph, spot.table, spot.row, spot.column), len(found) + 1)
    return found


def _position(problem: Diagnostic, order: Order) -> int:
    """What is wrong with the file as a whole comes first, what is only missing last."""
    place = problem.place
    if not isinstance(place, DocumentPlace) or not place.part:
        return len(order) + 1 if problem.code in unused.CODES.values() else 0
    return order.get((place.part, place.paragraph, place.table, place.row, place.column), 0)
