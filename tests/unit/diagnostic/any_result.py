"""Any result at all, for laws and judges: every text, every number, every kind of place."""

from __future__ import annotations

from hypothesis import strategies as st

from baocao138.diagnostic.finding import Diagnostic, Related, Severity
from baocao138.diagnostic.result import Result
from baocao138.model.place import DocumentPlace, Place
from tests.unit.diagnostic.findings import HARM

# Halves of characters too: names of files hold them where their bytes are no UTF-8.
texts = st.one_of(st.text(st.characters(exclude_categories=()), max_size=30), st.sampled_from(HARM))
files = st.sampled_from(["a.yaml", "./b/c d.yaml", "công an.docx", ""]) | texts
numbers = st.integers(0, 9)
places = st.builds(Place, files, numbers, numbers, numbers, numbers)
spots = st.builds(DocumentPlace, files, texts, numbers, numbers, numbers, numbers, texts)
somewhere = st.one_of(places, spots)
related = st.lists(st.builds(Related, somewhere, texts), max_size=2).map(tuple)
codes = st.sampled_from(["B001", "B110", "B207", "B410", "B699"])
diagnostics = st.builds(Diagnostic, codes, st.sampled_from(Severity), somewhere, texts, texts, related)


@st.composite
def results(draw: st.DrawFn) -> Result:
    """A result whose files have a few lines of any text each."""
    sources = draw(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=40), max_size=5))
    return Result(
        draw(st.lists(diagnostics, max_size=8).map(tuple)),
        draw(st.lists(files, max_size=4).map(tuple)),
        lambda _, number: sources[number - 1] if 0 < number <= len(sources) else None,
        draw(st.integers(0, 3)),
        draw(st.sampled_from(["0.2.0", ""])),
    )
