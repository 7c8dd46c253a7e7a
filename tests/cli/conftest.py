"""What every run of the real program shares: the little province, a cache of its own, no runner around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.province import repository

_RUNNERS = ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "GITLAB_CI")
_GIT = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A repository with the good little province."""
    return repository(None, tmp_path)


@pytest.fixture(autouse=True)
def _an_environment_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOCAO138_CACHE_DIR", str(tmp_path / "cache"))
    for name in (*_RUNNERS, *_GIT):
        monkeypatch.delenv(name, raising=False)
