"""Laws of the filler: text comes out as it went in, twice the same bytes, wherever a tag was cut."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from baocao138.docx import fill, read_text
from baocao138.docx.tags import scan
from tests.unit.docx.making import NAME, PROPERTIES, filled, p, raw, table, texts

LEGAL = st.characters(exclude_categories=["Cs"], exclude_characters=[chr(n) for n in range(32)] + ["\ufffe", "\uffff"])
LETTERS = st.one_of(LEGAL, st.sampled_from("{}%#&<>\"'\n\t ]_[!-/"))
VALUES = st.text(LETTERS, max_size=60)
TEMPLATE = raw(
    p("a{{ x }}b")
    + p("{%p for y in ds %}")
    + p("- {{ y }}")
    + p("{%p endfor %}")
    + table((p("{%tr for y in ds %}"),), (p("{{ y }}"),), (p("{%tr endfor %}"),))
    + p("{% for y in ds %}[{{ y }}]{% endfor %}"),
    header=p("{{ x }}"),
)


@given(VALUES, st.lists(VALUES, max_size=4))
def test_text_comes_out_as_it_went_in(x: str, ds: list[str]) -> None:
    expected = [f"a{x}b", *(f"- {y}" for y in ds), *ds, "".join(f"[{y}]" for y in ds), x]
    assert texts(TEMPLATE, x=x, ds=ds) == expected


@given(VALUES)
def test_the_same_input_gives_the_same_bytes(x: str) -> None:
    assert filled(TEMPLATE, x=x, ds=[x]) == filled(TEMPLATE, x=x, ds=[x])


@given(st.text(max_size=20))
def test_any_text_at_all_comes_out_or_is_refused(x: str) -> None:
    outcome = fill(TEMPLATE, NAME, {"x": x, "ds": []}, PROPERTIES)
    if outcome.value is None:
        assert {each.code for each in outcome.diagnostics} == {"B417"}
    else:
        assert read_text(outcome.value)[0].text == f"a{x}b".replace("\r\n", "\n").replace("\r", "\n")


@given(st.lists(st.integers(0, 40), max_size=6))
def test_runs_may_be_cut_anywhere(cuts: list[int]) -> None:
    whole = "x{% if a == “1” %}[{{ b.c|upper }}]{% endif %}y"
    edges = sorted({0, len(whole), *cuts})
    runs = [whole[first:second] for first, second in pairwise(edges)]
    assert texts(raw(p(*runs)), a="1", b={"c": "é"}) == ["x[É]y"]


@given(st.text(st.sampled_from("{}%# '\"“”ab|."), max_size=40))
def test_any_text_of_a_template_is_read_without_a_traceback(text: str) -> None:
    tags, faults = scan(text)
    assert all(text[tag.start : tag.end] == tag.source for tag in tags)
    outcome = fill(raw(p(text.replace("<", ""))), NAME, {"a": "1", "b": "2"}, PROPERTIES)
    assert (outcome.value is None) == bool(outcome.diagnostics)
    assert outcome.value is None or not faults
