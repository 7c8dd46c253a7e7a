"""Whatever the length of the text, the signature is never alone on a page and no heading closes one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.form.judge import PROFILES, measure
from tests.judges.form.layout import read
from tests.judges.form.press import filled, print_all
from tests.judges.form.views import Block, block, view, words

# Words in the last paragraph, and words before it: by about a line from a full first page to well into the second.
LAST = (5, 45)
BEFORE = range(270, 540, 20)
LONG = 60


def a_text(before: int, last: int) -> list[Block]:
    """So many words in paragraphs, then a heading and the last paragraph."""
    found = [block("mo_dau", "Ban Chỉ đạo 138 tỉnh Minh Họa báo cáo như sau:"), block("so", "Kết quả thực hiện", "1.")]
    for start in range(0, before, LONG):
        found.append(block("doan", words(min(LONG, before - start))))
    return [*found, block("so", "Nhiệm vụ trọng tâm", "2."), block("gach", words(last, "./."), last=True)]


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    documents = {
        f"{profile} {before} {last}": filled(profile, view(than_bai=a_text(before, last)))
        for profile in PROFILES
        for before in BEFORE
        for last in LAST
    }
    return print_all(documents, tmp_path_factory.mktemp("page-ends"))


@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("profile", PROFILES)
def test_every_length_is_in_form(papers: dict[str, Path], profile: str, last: int) -> None:
    found = {before: measure(papers[f"{profile} {before} {last}"], profile) for before in BEFORE}
    assert {before: violations for before, violations in found.items() if violations} == {}


@pytest.mark.parametrize("last", LAST)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_signature_did_meet_the_end_of_the_page(papers: dict[str, Path], profile: str, last: int) -> None:
    """The lengths go from a signature on page 1, or one pushed off it, to one that stays on page 2 by itself."""
    lines_before = []
    for before in BEFORE:
        pages = read(papers[f"{profile} {before} {last}"])
        page = next(page for page in pages if any(line.text.startswith("Nơi nhận:") for line in page.lines()))
        lines = [line.text for line in page.lines()]
        start = next(n for n, text in enumerate(lines) if text.startswith("Nơi nhận:"))
        lines_before.append((page.number, start))
    on_second = [count for number, count in lines_before if number == 2]
    assert on_second, lines_before
    assert min(on_second) < max(on_second), lines_before
