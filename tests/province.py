"""The good little province of tests/cases/base, laid out as a repository, and one file of it to spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.program import ROOT

BASE = ROOT / "tests" / "cases" / "base"
HOME = "data/minh-hoa"
REGISTRY = f"{HOME}/danh-muc-don-vi.yaml"
FILE = f"{HOME}/2019H1/so-tu-phap.yaml"
BAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n  - muc: truyen-thong\n    doan: >-\n      {}\n"


def repository(case: Path | None, here: Path) -> Path:
    """The good little province with the files of a case laid over it; ``X.xoa`` takes X away."""
    province = here / HOME
    shutil.copytree(BASE, province)
    for file in sorted((case / "files").rglob("*")) if case else []:
        target = province / file.relative_to(case / "files" if case else file)
        if file.suffix == ".xoa":
            target.with_suffix("").unlink()
        elif file.is_file():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)
    if case and (case / "lac").exists():
        shutil.copytree(case / "lac", here / "data" / "lac")
    return here
