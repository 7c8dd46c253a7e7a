"""A little province to build reports from."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.build import Build, build
from baocao138.docx import read_text
from baocao138.model.period import Period
from tests.province import HOME

H1 = Period(2019, "H", 1)
POLICE, BORDER, JUSTICE, FRAME = (
    f"2019H1/{name}.yaml" for name in ("cong-an-tinh", "bo-doi-bien-phong", "so-tu-phap", "bao-cao")
)


def edit(here: Path, file: str, old: str, new: str) -> None:
    path = here / HOME / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def made(here: Path, *, allow_missing: bool = False) -> Build:
    return build(H1, here / "r.docx", here, None, None, allow_missing)


def text_of(here: Path) -> list[str]:
    return [line.text for line in read_text((here / "r.docx").read_bytes())]


def codes(result: Build) -> list[str]:
    """What is wrong with the data; the form of the file that came out is another matter (``of_form``)."""
    return [f"{d.code} {d.severity}" for d in result.verdict.diagnostics if not d.code.startswith("B7")]


def of_form(result: Build) -> list[str]:
    """What is wrong with the form of the file."""
    return [f"{d.code} {d.severity}" for d in result.verdict.diagnostics if d.code.startswith("B7")]
