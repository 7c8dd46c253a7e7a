"""The example report, built by the program itself, is in form under both profiles."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.judges.form.judge import measure
from tests.judges.form.layout import read
from tests.judges.form.press import printed
from tests.program import EXAMPLE, build


def _changed(folder: Path, pattern: str, new: str) -> Path:
    """The example's data with another line in the frame."""
    data = folder / "data"
    shutil.copytree(EXAMPLE, data)
    frames = [path for path in data.rglob("*.yaml") if "bao-cao-tong-hop" in path.read_text(encoding="utf-8")]
    assert len(frames) == 1
    text, count = re.subn(pattern, new, frames[0].read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1
    frames[0].write_text(text, encoding="utf-8")
    return data


def test_the_example_is_in_the_form_of_circular_01_2011(tmp_path: Path) -> None:
    report = build(tmp_path / "report.docx")
    assert measure(printed([report], tmp_path)[0], "tt01_2011") == []


def test_the_example_signed_later_is_in_the_form_of_decree_30_2020(tmp_path: Path) -> None:
    report = build(tmp_path / "report.docx", data=_changed(tmp_path, r"^ngay:.*$", "ngay: 17/6/2020"))
    assert measure(printed([report], tmp_path)[0], "nd30_2020") == []


@pytest.mark.parametrize("line", ["ngay", "so_ky_hieu"])
def test_the_example_without_a_date_or_a_number_is_a_draft_in_form(tmp_path: Path, line: str) -> None:
    report = build(tmp_path / "report.docx", data=_changed(tmp_path, rf"^{line}:.*\n", ""))
    paper = printed([report], tmp_path)[0]
    assert [margin.text for margin in read(paper)[0].margin_lines()] == ["DỰ THẢO"]
    assert measure(paper, "tt01_2011") == []


def test_the_example_without_an_agency_is_a_draft_in_form(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(EXAMPLE, data)
    (data / "2019H1" / "so-tu-phap.yaml").unlink()
    paper = printed([build(tmp_path / "report.docx", "--allow-missing", data=data)], tmp_path)[0]
    assert [margin.text for margin in read(paper)[0].margin_lines()] == ["DỰ THẢO"]
    assert measure(paper, "tt01_2011") == []
