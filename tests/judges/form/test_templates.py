"""Whatever the report holds, the shipped templates print it in the form that the law asks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.form.judge import PROFILES, measure
from tests.judges.form.layout import read
from tests.judges.form.press import filled, print_all
from tests.judges.form.views import VIEWS

CASES = [(profile, name) for profile in PROFILES for name in VIEWS]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    documents = {f"{profile} {name}": filled(profile, VIEWS[name]) for profile, name in CASES}
    return print_all(documents, tmp_path_factory.mktemp("templates"))


@pytest.mark.parametrize(("profile", "name"), CASES, ids=[" ".join(case) for case in CASES])
def test_a_report_is_in_form(papers: dict[str, Path], profile: str, name: str) -> None:
    assert measure(papers[f"{profile} {name}"], profile) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_the_reports_are_as_long_as_they_say(papers: dict[str, Path], profile: str) -> None:
    assert len(read(papers[f"{profile} two pages"])) == 2
    assert len(read(papers[f"{profile} five pages"])) >= 5


@pytest.mark.parametrize("profile", PROFILES)
def test_a_draft_breaks_its_pages_like_the_signed_report(papers: dict[str, Path], profile: str) -> None:
    """DỰ THẢO stands in the margin: the text does not move by a line."""
    draft, signed = (read(papers[f"{profile} {name}"])[0] for name in ("draft", "two pages"))
    assert [line.text for line in draft.margin_lines()] == ["DỰ THẢO"]
    assert signed.margin_lines() == []
    below = 200
    assert [(line.text, line.baseline) for line in draft.lines() if line.baseline > below] == [
        (line.text, line.baseline) for line in signed.lines() if line.baseline > below
    ]
