"""Thousands of equal findings in one file: so many are told, and how many more there are."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.most import MOST
from baocao138.app.sources import Sources
from baocao138.app.validate import Request, validate, verdict
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import Place

_HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n  - muc: dau-tranh\n    doan: >-\n      "


def found_in(words: str, base: Path, code: str) -> list[Diagnostic]:
    (base / "t.yaml").write_text(f"{_HEAD}{words}\n", encoding="utf-8")
    verdict = validate(Request([base / "t.yaml"]), base)
    assert verdict.failed
    return [each for each in verdict.diagnostics if each.code == code]


def test_marks_of_figures(tmp_path: Path) -> None:
    found = found_in("{{ " * 1_000, tmp_path, "B111")
    assert len(found) == MOST
    assert found[-1].message.endswith("; tệp này còn 800 chỗ như vậy nữa chưa nêu")
    assert not found[-2].message.endswith("chưa nêu")


def test_what_is_private_is_counted_to_the_last(tmp_path: Path) -> None:
    found = found_in("gọi 0912345678, " * 1_000, tmp_path, "B602")
    assert len(found) == MOST
    assert found[-1].message.startswith("có số điện thoại (10 chữ số, ")
    assert found[-1].message.endswith("; tệp này còn 800 chỗ như vậy nữa chưa nêu")


def test_each_file_and_each_code_by_itself_and_what_is_missing_between_files_in_full() -> None:
    files = [finding("B111", Place(file, line, 1, line, 2), "x") for file in "ab" for line in range(1, 151)]
    codes = [finding("B110", Place("a", 1, 1, 1, 2), f"{number}") for number in range(150)]
    between = [finding("B207", Place("a", 1, 1, 1, 2), f"{number}") for number in range(300)]
    assert len(verdict([*files, *codes, *between], ["a", "b"], Sources()).diagnostics) == 750


def test_what_is_not_told_is_masked_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_text(
        _HEAD + "".join(f"gọi 09123{number}, " for number in range(10_000, 10_300)) + "\n# 0912310299\n",
        encoding="utf-8",
    )
    done = validate(Request([tmp_path / "t.yaml"]), tmp_path)
    assert done.sources.line("t.yaml", 8) == "• ••••••••••"
