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
    return [f"{d.code} {d.severity}" for d in result.verdict.diagnostics]
