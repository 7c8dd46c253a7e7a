"""A report before it is written: its parts in reading order, each with a role, and the page they stand on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tests.judges.check.looks import Look

Changes = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Par:
    """A paragraph. ``number`` stands before the text, typed or counted by Word; ``looks`` differ from the role's.

    ``part`` is words of the text with changes of their own; a role "rule" is a drawn line of ``share`` of the text
    above it.
    """

    role: str
    text: str = ""
    number: str = ""
    looks: Changes = field(default_factory=dict)
    part: tuple[str, Changes] | None = None
    share: float = 0.0
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, the first is the head; ``landscape`` gives it a section of its own, turned."""

    rows: tuple[tuple[Par, ...], ...]
    landscape: bool = False


Block = Par | Table


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and page numbers; lengths in twips, as Word counts. ``start`` is the first number of every part."""

    width: int = 11906
    height: int = 16838
    top: int = 1134
    bottom: int = 1134
    left: int = 1701
    right: int = 851
    gutter: int = 0
    turned: bool = False
    place: str = "header"
    numbered: bool = True
    first_hidden: bool = True
    first_part: bool = True
    start: int | None = None
    form: str = ""
    annex_start: int | None = 1
    landscape_width: int = 16838
    landscape_height: int = 11906

    @property
    def text_width(self) -> float:
        """Between the margins, in points."""
        width = self.landscape_width if self.turned else self.width
        return (width - self.left - self.right - self.gutter) / 20


@dataclass(frozen=True, slots=True)
class Paper:
    """A report: letterhead in two columns, title, text, signature block in two columns, annexes, foot of page 1."""

    profile: str
    looks: Mapping[str, Look]
    issuer: tuple[Par, ...]
    country: tuple[Par, ...]
    title: tuple[Par, ...]
    text: tuple[Block, ...]
    recipients: tuple[Par, ...]
    signature: tuple[Par, ...]
    annexes: tuple[tuple[Block, ...], ...] = ()
    address: tuple[Par, ...] = ()
    page: Page = Page()

    def look(self, par: Par) -> Look:
        """How a paragraph prints."""
        return restyle(self.looks[par.role], par.looks)


def restyle(look: Look, changes: Changes) -> Look:
    """A look with some of its values changed."""
    return replace(look, **changes)


Change = Callable[[Par], Par | Sequence[Block]]


def rewrite(paper: Paper, role: str, change: Change, place: int | None = None) -> Paper:
    """Every paragraph of a role, or the one at ``place`` among them (negative: from the end), put through ``change``.

    Raises AssertionError where the paper has no such paragraph: a fault that is not planted must not pass for one.
    """
    total = count(paper, role)
    wanted = range(total) if place is None else [place % total if total else -1]
    assert total and (place is None or -total <= place < total), f"no {role} at {place}"
    seen = iter(range(total))

    def each(par: Par) -> Sequence[Block]:
        if par.role != role or next(seen) not in wanted:
            return (par,)
        made = change(par)
        return (made,) if isinstance(made, Par) else made

    return _mapped(paper, each)


def _mapped(paper: Paper, each: Callable[[Par], Sequence[Block]]) -> Paper:
    def blocks(found: Sequence[Block]) -> tuple[Block, ...]:
        made: list[Block] = []
        for block in found:
            if isinstance(block, Table):
                rows = tuple(tuple(pars(row)) for row in block.rows)
                made.append(replace(block, rows=rows))
            else:
                made.extend(each(block))
        return tuple(made)

    def pars(found: Sequence[Par]) -> tuple[Par, ...]:
        return tuple(block for block in blocks(found) if isinstance(block, Par))

    return replace(
        paper,
        issuer=pars(paper.issuer),
        country=pars(paper.country),
        title=pars(paper.title),
        text=blocks(paper.text),
        recipients=pars(paper.recipients),
        signature=pars(paper.signature),
        annexes=tuple(blocks(annex) for annex in paper.annexes),
        address=pars(paper.address),
    )


def count(paper: Paper, role: str) -> int:
    """How many paragraphs have the role."""
    found: list[Par] = []

    def each(par: Par) -> Sequence[Block]:
        found.append(par)
        return (par,)

    _mapped(paper, each)
    return sum(par.role == role for par in found)
