"""Reports on parts of a period together tell of the whole, each day once."""

from __future__ import annotations

import pytest

from baocao138.aggregate.span import covering, is_covered
from baocao138.model.period import Period, read_period


def period(text: str) -> Period:
    found = read_period(text)
    assert isinstance(found, Period)
    return found


@pytest.mark.parametrize(
    ("filed", "whole", "chosen"),
    [
        ("2019 2019H1 2019H2", "2019", "2019"),
        ("2019H1 2019H2", "2019", "2019H1 2019H2"),
        ("2019H1", "2019", "2019H1"),
        ("2019N9 2019Q4 2019H1", "2019", "2019N9 2019Q4"),
        ("2019Q1 2019Q2 2019H1 2019H2", "2019", "2019H1 2019H2"),
        ("2019Q1 2019Q2 2019H2", "2019", "2019Q1 2019Q2 2019H2"),
        ("2019H1 2019M07 2019M08 2019M09", "2019N9", "2019H1 2019M07 2019M08 2019M09"),
        ("2019M01 2019M02 2019M03 2019Q2", "2019H1", "2019M01 2019M02 2019M03 2019Q2"),
        ("2018H1 2018H2", "2019", ""),
        ("2019N9 2019H2", "2019", "2019N9"),
    ],
)
def test_covering(filed: str, whole: str, chosen: str) -> None:
    assert covering([period(text) for text in filed.split()], period(whole)) == tuple(
        period(text) for text in chosen.split()
    )


def test_months_left_out() -> None:
    assert is_covered([period("2019H1"), period("2019H2")], period("2019"))
    assert not is_covered([period("2019N9")], period("2019"))


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("2019H1", "2018H2", "2019H2"),
        ("2019H2", "2019H1", "2020H1"),
        ("2019Q1", "2018Q4", "2019Q2"),
        ("2019M12", "2019M11", "2020M01"),
        ("2019", "2018", "2020"),
        ("2019N9", "2018N9", "2019Q4"),
    ],
)
def test_neighbours(text: str, before: str, after: str) -> None:
    assert (str(period(text).before), str(period(text).after)) == (before, after)
