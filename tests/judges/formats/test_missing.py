"""A judge that is not here is a failure with words that help."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.formats import judge


def test_a_missing_judge_fails_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(judge, "PLACES", (tmp_path,))
    for package in (judge.SARIF, judge.JUNIT):
        with pytest.raises(AssertionError, match=f"{package} is missing: .* `npm install "):
            judge.npm_file(package, "package.json")


def test_the_versions_are_the_pinned_ones() -> None:
    for package in (judge.SARIF, judge.JUNIT):
        version = package.rpartition("@")[2]
        assert f'"version": "{version}"' in judge.npm_file(package, "package.json").read_text(encoding="utf-8")
