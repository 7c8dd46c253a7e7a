"""`baocao138 check` before an independent judge: documents that it did not make, sound ones and spoilt ones."""

from __future__ import annotations

import pytest

from tests.judges.check.faults import Planted, planted
from tests.judges.check.good import recipes
from tests.judges.check.verdicts import Said, verdicts, written

ENOUGH = 0.97
# "Kính gửi" is asked for only in a report to a superior, which a document does not say of itself; "./." stands in the
# decree's models alone; the circular of 2011 names no font, and two of them in one text look odd.
LEFT_OPEN = {
    "no addressees, none superior": {"R28"},
    "an end without a stroke": {"R31"},
    "a day below ten, February": {"R32"},
    "December": {"R32"},
    "another Unicode font, which the circular allowed": {"R04"},
}

Told = dict[str, list[Said]]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Told:
    found = recipes()
    files = written(found, tmp_path_factory.mktemp("good"))
    return verdicts({name: (files[name], recipe.profile) for name, recipe in found.items()})


@pytest.fixture(scope="module")
def spoilt() -> dict[str, Planted]:
    return planted()


@pytest.fixture(scope="module")
def bad(spoilt: dict[str, Planted], tmp_path_factory: pytest.TempPathFactory) -> Told:
    folder = tmp_path_factory.mktemp("bad")
    files = {name: folder / f"{place:03}.docx" for place, name in enumerate(spoilt)}
    for name, made in spoilt.items():
        files[name].write_bytes(made.content)
    return verdicts({name: (files[name], made.profile) for name, made in spoilt.items()})


@pytest.mark.parametrize("name", recipes())
def test_nothing_is_found_in_a_good_document(good: Told, name: str) -> None:
    open_rules = LEFT_OPEN.get(name, set())
    assert [one for one in good[name] if one.severity == "error" or one.rule not in open_rules] == []


def _right(said: Said, made: Planted) -> bool:
    return said.rule.startswith(made.rules)


def test_nearly_every_fault_is_found_under_its_rule(bad: Told, spoilt: dict[str, Planted]) -> None:
    missed = {
        name: (made.rules, made.profile, str(made.ways), bad[name])
        for name, made in spoilt.items()
        if not any(_right(said, made) for said in bad[name])
    }
    listed = "\n".join(f"{name}: {about}" for name, about in missed.items())
    assert len(missed) <= (1 - ENOUGH) * len(spoilt), listed


def test_no_fault_is_taken_for_another(bad: Told, spoilt: dict[str, Planted]) -> None:
    mistaken = {
        name: others
        for name, made in spoilt.items()
        if (others := [said for said in bad[name] if said.severity == "error" and not _right(said, made)])
    }
    assert mistaken == {}
