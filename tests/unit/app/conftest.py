from __future__ import annotations

from pathlib import Path

import pytest

from tests.province import repository


@pytest.fixture
def here(tmp_path: Path) -> Path:
    return repository(None, tmp_path)
