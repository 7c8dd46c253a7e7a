"""The example report, built by the program itself, is in form under both profiles."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.judges.form.judge import measure
from tests.judges.form.press import printed
from tests.program import EXAMPLE, build


def _signed_on(folder: Path, date: str) -> Path:
    """The example's data with another signing date, and so perhaps another profile."""
    data = folder / "data"
    shutil.copytree(EXAMPLE, data)
    frames = [path for path in data.rglob("*.yaml") if "bao-cao-tong-hop" in path.read_text(encoding="utf-8")]
    assert len(frames) == 1
    text, count = re.subn(r"(?m)^ngay:.*$", f"ngay: {date}", frames[0].read_text(encoding="utf-8"))
    assert count == 1
    frames[0].write_text(text, encoding="utf-8")
    return data


def test_the_example_is_in_the_form_of_circular_01_2011(tmp_path: Path) -> None:
    report = build(tmp_path / "report.docx")
    assert measure(printed([report], tmp_path)[0], "tt01_2011") == []


def test_the_example_signed_later_is_in_the_form_of_decree_30_2020(tmp_path: Path) -> None:
    report = build(tmp_path / "report.docx", data=_signed_on(tmp_path, "17/6/2020"))
    assert measure(printed([report], tmp_path)[0], "nd30_2020") == []
