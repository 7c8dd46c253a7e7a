"""Filling a frame's text: Jinja, sandboxed and strict, with nothing to call and nothing to change."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import StrictUndefined, TemplateError, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Passage
from baocao138.prose.frame import HINT, PLAIN_TEXT, VALUE, pieces, references
from baocao138.prose.marks import Marks, Standing

_MARKS = " marks"  # no name that a text could use


@pass_context
def _marked(context: Context, value: object) -> object:
    marks = context.get(_MARKS)
    if not isinstance(marks, Marks) or (isinstance(value, str) and not isinstance(value, Standing)):
        return value
    return marks.mark(str(value), value)


_ENVIRONMENT = ImmutableSandboxedEnvironment(
    undefined=StrictUndefined,
    autoescape=False,
    keep_trailing_newline=True,
    newline_sequence="\n",
    finalize=_marked,
)


class Unsayable(Exception):
    """Raised by a value that a sentence names or compares and that cannot be said: a total that is not complete.

    ``indicator`` is the total's code; ``gap`` is what a draft prints instead of the paragraph; ``code``, ``message``
    and ``hint`` make the finding.
    """

    def __init__(self, indicator: str, code: str, message: str, hint: str, gap: str) -> None:
        super().__init__(message)
        self.indicator, self.code, self.message, self.hint, self.gap = indicator, code, message, hint, gap


def _value(expression: str, names: Mapping[str, object]) -> object:
    """``ky`` or ``tong.so_vu``: what Jinja would find, without compiling a template for it."""
    name, _, attribute = expression.strip().partition(".")
    return getattr(names[name], attribute) if attribute else names[name]


def _piece(text: str, names: Mapping[str, object]) -> str:
    """One piece of a text for a draft: what can be said is said, what cannot leaves its gap."""
    try:
        return _ENVIRONMENT.from_string(text).render(names)
    except Unsayable as unsayable:
        return unsayable.gap


def _said(expression: str, names: Mapping[str, object], marks: Marks | None) -> str:
    value = _value(expression, names)
    return str(value) if marks is None else marks.mark(str(value), value)


def render_frame_text(
    passage: Passage, names: Mapping[str, object], marks: Marks | None = None
) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text with its tags filled; where that cannot be, the gap that a draft shows, and why.

    Where ``marks`` are given, each value but the standing words is marked in the text.
    """
    text = passage.text
    if "{" not in text:
        return text, ()
    if marks is not None:
        names = {**names, _MARKS: marks}
    try:
        if PLAIN_TEXT.fullmatch(text):
            return VALUE.sub(lambda tag: _said(tag[1], names, marks), text), ()
        return _ENVIRONMENT.from_string(text).render(names), ()
    except Unsayable as unsayable:
        gapped = "".join(_piece(piece, names) for piece in pieces(text))
        named = next((r for r in references(passage) if r.indicator == unsayable.indicator), None)
        place = passage.at(named.start, named.end) if named else passage.place
        return gapped, (finding(unsayable.code, place, unsayable.message, unsayable.hint),)
    except TemplateError:
        return text, (finding("B113", passage.place, "không điền được câu này", HINT),)
