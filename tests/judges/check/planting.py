"""How one fault is planted in a sound paper, before it is written in any of the ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from tests.judges.check.looks import BODY_ROLES
from tests.judges.check.paper import Block, Paper, Par, count, restyle, rewrite

Plant = Callable[[Paper], Paper]
SHAPE = {"align", "left", "right", "first", "before", "after", "line", "pitch"}


@dataclass(frozen=True, slots=True)
class Fault:
    """A planted fault. ``rules``: those that may rightly be reported.

    ``base`` names the sound paper, ``needs`` what the ways must be able to show, ``edits`` are changes to the parts
    that are made after writing: part, old, new.
    """

    rules: tuple[str, ...]
    plant: Plant = lambda paper: paper
    base: str = ""
    needs: frozenset[str] = frozenset()
    edits: tuple[tuple[str, str, str], ...] = ()


def needs(*changes: str) -> frozenset[str]:
    """Tabs hold letters, not the shape of paragraphs."""
    return frozenset({"shape"}) if SHAPE & set(changes) else frozenset()


def every(rule: str, role: str, base: str = "", **changes: Any) -> Fault:
    """All paragraphs of a role look otherwise: a fault in a style, in the defaults, or made time and again by hand."""

    def plant(paper: Paper) -> Paper:
        assert role == "page" or count(paper, role), f"no {role}"
        return replace(paper, looks={**paper.looks, role: restyle(paper.looks[role], changes)})

    return Fault((rule,), plant, base, needs(*changes))


def text(rule: str, base: str = "", **changes: Any) -> Fault:
    """The whole text looks otherwise."""

    def plant(paper: Paper) -> Paper:
        looks = {role: restyle(look, changes) if role in BODY_ROLES else look for role, look in paper.looks.items()}
        return replace(paper, looks=looks)

    return Fault((rule,), plant, base)


def one(rule: str, role: str, place: int = 0, base: str = "", **changes: Any) -> Fault:
    """A single paragraph looks otherwise."""
    return _at(rule, role, place, base, lambda par: replace(par, looks={**par.looks, **changes}), needs(*changes))


def word(rule: str, role: str, place: int, words: str, base: str = "", **changes: Any) -> Fault:
    """A few words inside a paragraph look otherwise."""
    return _at(rule, role, place, base, lambda par: replace(par, part=(words, changes)))


def says(rule: str, role: str, place: int, old: str, new: str, base: str = "") -> Fault:
    """A paragraph says something else; ``old`` empty: all of it."""

    def change(par: Par) -> Par:
        assert old in par.text, f"{old!r} is not in {par.text!r}"
        return replace(par, text=par.text.replace(old, new) if old else new)

    return _at(rule, role, place, base, change)


def numbered(rule: str, role: str, place: int, number: str, base: str = "") -> Fault:
    """A typed number is another."""
    return _at(rule, role, place, base, lambda par: replace(par, number=number), frozenset({"typed"}))


def without(rule: str, role: str, place: int | None = None, base: str = "") -> Fault:
    """A component is missing."""
    return in_rows(Fault((rule,), lambda paper: rewrite(paper, role, lambda _: (), place), base))


def beside(rule: str, role: str, place: int, *blocks: Block, base: str = "", after: bool = True) -> Fault:
    """Something stands beside a paragraph that should not."""
    return Fault(
        (rule,),
        lambda paper: rewrite(paper, role, lambda par: (par, *blocks) if after else (*blocks, par), place),
        base,
        frozenset({"shape"}),
    )


def ruled(rule: str, place: int, share: float, base: str = "") -> Fault:
    """A drawn line of another length: 0 under the issuing body, 1 under the motto, 2 under the subject."""

    def change(par: Par) -> Par | tuple[Par, ...]:
        return replace(par, share=share) if share else ()

    return Fault((rule,), lambda paper: rewrite(paper, "rule", change, place), base, frozenset({"line", "rows"}))


def page(rule: str, base: str = "", **changes: Any) -> Fault:
    """Another page."""
    return Fault((rule,), lambda paper: replace(paper, page=replace(paper.page, **changes)), base)


def edited(rule: str, part: str, old: str, new: str, base: str = "", **more: frozenset[str]) -> Fault:
    """A change that only the files show; the last ``old`` of the part is replaced."""
    return Fault((rule,), base=base, edits=((part, old, new),), needs=more.get("needs", frozenset()))


def _at(
    rule: str, role: str, place: int, base: str, change: Callable[[Par], Par], wanted: frozenset[str] = frozenset()
) -> Fault:
    return Fault((rule,), lambda paper: rewrite(paper, role, change, place), base, wanted)


def in_rows(fault: Fault) -> Fault:
    """Only rows hold the other column in place where one column grows or shrinks."""
    return replace(fault, needs=fault.needs | {"rows"})


def framed(fault: Fault) -> Fault:
    """A paragraph as narrow as its text looks the same wherever its text stands in it."""
    return replace(fault, needs=fault.needs | {"line"})


def also(fault: Fault, *rules: str) -> Fault:
    """The law puts the same fault under these rules too."""
    return replace(fault, rules=(*fault.rules, *rules))
