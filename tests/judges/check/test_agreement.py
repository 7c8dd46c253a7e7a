"""What `check` reads in the file and what is measured on the printed page are the same breaches."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.check.agreement import MISREAD, UNSEEN, families, plain
from tests.judges.check.faults import Planted
from tests.judges.check.verdicts import Said, verdicts
from tests.judges.form.judge import measure
from tests.judges.form.press import printed

FIRM, BOTH = ("error",), ("error", "warning")
AT_ONCE = 50  # LibreOffice tires of longer lists


@pytest.fixture(scope="module")
def documents() -> dict[str, Planted]:
    return {name: made for name, made in plain().items() if name not in UNSEEN | MISREAD}


@pytest.fixture(scope="module")
def files(documents: dict[str, Planted], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("plain")
    found = {name: folder / f"{place:03}.docx" for place, name in enumerate(documents)}
    for name, path in found.items():
        path.write_bytes(documents[name].content)
    return found


@pytest.fixture(scope="module")
def pages(documents: dict[str, Planted], files: dict[str, Path]) -> dict[str, set[str]]:
    """The rules that each printed report breaks."""
    paths = list(files.values())
    for start in range(0, len(paths), AT_ONCE):
        printed(paths[start : start + AT_ONCE], paths[0].parent)
    return {
        name: families(said.rule for said in measure(path.with_suffix(".pdf"), documents[name].profile))
        for name, path in files.items()
    }


def test_what_is_excused_is_among_the_documents() -> None:
    assert plain().keys() >= UNSEEN | MISREAD
    assert not UNSEEN & MISREAD


def test_the_page_shows_what_was_planted(documents: dict[str, Planted], pages: dict[str, set[str]]) -> None:
    """The judge of the page can tell: it finds nothing in the sound reports, and each fault of the others."""
    assert len(documents) > 200
    odd = {name: found for name, found in pages.items() if not found <= families(documents[name].rules)}
    assert odd == {}
    missed = [name for name, made in documents.items() if families(made.rules) and not pages[name]]
    assert missed == []


def test_both_judges_say_the_same(
    documents: dict[str, Planted], files: dict[str, Path], pages: dict[str, set[str]]
) -> None:
    told: dict[str, list[Said]] = verdicts({name: (files[name], made.profile) for name, made in documents.items()})
    apart = {}
    for name, said in told.items():
        errors, all_told = (families(one.rule for one in said if one.severity in weights) for weights in (FIRM, BOTH))
        # What the circular's text leaves open `check` tells as a warning; the page's judge knows breaches alone.
        if not errors <= pages[name] <= all_told:
            apart[name] = (errors, all_told, pages[name])
    assert apart == {}
