"""Laws of counts: what is printed reads back, and adding does not care about order or grouping."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from baocao138.model.count import QUALIFIERS, Count, print_count, read_count

counts = st.builds(
    Count,
    st.integers(0, 10**12).map(Decimal),
    st.one_of(st.just(frozenset[str]()), st.sampled_from(QUALIFIERS).map(lambda word: frozenset((word,)))),
)


@given(counts, st.sampled_from([0, 2]))
def test_what_is_printed_reads_back(count: Count, pad: int) -> None:
    assert read_count(print_count(count, pad)) == count


@given(counts, counts, counts)
def test_adding_is_associative_and_commutative(a: Count, b: Count, c: Count) -> None:
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a


@given(st.text(max_size=40))
def test_any_text_is_a_count_or_refused_with_words(text: str) -> None:
    found = read_count(text)
    assert isinstance(found, Count) or (found.reason and found.remedy)
