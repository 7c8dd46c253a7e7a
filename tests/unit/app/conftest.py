from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.unit.app.building import BASE


@pytest.fixture
def here(tmp_path: Path) -> Path:
    shutil.copytree(BASE, tmp_path / "data" / "minh-hoa")
    return tmp_path
