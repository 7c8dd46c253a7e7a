"""The example report as text with style names; the same bytes however its files are named and ordered."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from baocao138.app.build import build
from baocao138.docx import read_text
from baocao138.model.period import Period

HERE = Path(__file__).parent
H1 = Period(2019, "H", 1)


def built(data: Path, output: Path, root: Path) -> bytes:
    result = build(H1, output, root, data, None, allow_missing=False)
    assert result.verdict.diagnostics == ()
    assert result.written and result.draft_because == ()
    return output.read_bytes()


def test_the_example_reads_as_expected(root: Path, tmp_path: Path, update_goldens: bool) -> None:
    document = built(root / "data/examples/thai-binh", tmp_path / "r.docx", root)
    text = "".join(f"[{line.style}] {line.text}\n" for line in read_text(document))
    golden = HERE / "thai-binh-2019H1.txt"
    if update_goldens:
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_names_and_order_of_files_and_their_folders_change_nothing(root: Path, tmp_path: Path) -> None:
    example = root / "data/examples/thai-binh"
    first = built(example, tmp_path / "a.docx", root)
    other = tmp_path / "data"
    names = sorted(example.rglob("*.yaml"))
    assert len(names) == 13
    for at, file in enumerate(names):
        folder = other if file.parent == example else other / f"thu-muc-{at % 3}"
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, folder / f"{len(names) - at:02d}.yml")
    assert built(other, tmp_path / "b.docx", root) == first


def test_two_builds_at_different_times_are_the_same_bytes(root: Path, tmp_path: Path) -> None:
    example = root / "data/examples/thai-binh"
    first = built(example, tmp_path / "r.docx", root)
    os.utime(tmp_path / "r.docx", (0, 0))
    assert built(example, tmp_path / "r.docx", root) == first
