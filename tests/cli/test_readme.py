"""What the README tells a user to type is what the program takes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from baocao138.diagnostic.codes import CODES
from tests.program import EXAMPLE, ROOT, run

README = (ROOT / "README.md").read_text(encoding="utf-8")
# Options of other programs that the README names.
OTHERS = {"--strict", "--update-goldens"}


def test_the_example_file_is_one_that_validate_takes(tmp_path: Path) -> None:
    (written,) = re.findall(r"```yaml\n(.*?)```", README, flags=re.DOTALL)
    shutil.copytree(EXAMPLE, tmp_path / "data")
    (tmp_path / "data" / "2019H1" / "so-thong-tin-va-truyen-thong.yaml").write_text(written, encoding="utf-8")
    done = run("validate", "data", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_the_options_exist() -> None:
    named = set(re.findall(r"--[a-z][a-z-]+", README)) - OTHERS
    assert {"--period", "--data", "--allow-missing", "--template"} <= named
    help_text = "".join(run(command, "--help").stdout for command in ("build", "validate", "check"))
    assert {option for option in named if option not in help_text} == set()


def test_the_page_of_validate_names_all_its_options_and_no_others() -> None:
    page = (ROOT / "docs" / "kiem-tra.md").read_text(encoding="utf-8")
    known = set(re.findall(r"--[a-z][a-z-]+", run("validate", "--help").stdout)) - {"--help"}
    assert len(known) > 10
    assert set(re.findall(r"--[a-z][a-z-]+", page)) == known


def test_the_page_of_form_names_all_rules_and_only_options_that_there_are() -> None:
    page = (ROOT / "docs" / "the-thuc.md").read_text(encoding="utf-8")
    known = set(re.findall(r"--[a-z][a-z-]+", run("check", "--help").stdout))
    named = set(re.findall(r"--[a-z][a-z-]+", page))
    assert len(named) > 4 and named <= known
    assert {code for code in CODES if code.startswith("B7")} == set(re.findall(r"\| (B7\d\d) \|", page))


def test_the_make_targets_exist() -> None:
    named = set(re.findall(r"`?make ([a-z]+)", README))
    assert {"demo", "test", "lint", "types", "judges", "bench"} <= named
    targets = set(re.findall(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8")))
    assert named - targets == set()


def test_the_files_that_it_points_to_exist() -> None:
    named = re.findall(r"\]\(([^)h][^)]*)\)", README)
    named += re.findall(r"`((?:docs|tests|src|bench|templates|data|\.ci|\.github)/[\w./-]*)`", README)
    assert len(named) >= 8
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_windows_and_macos_are_said_to_be_untried() -> None:
    assert "Windows và macOS chưa được chạy thử" in README
    assert "Windows and macOS are untried by us" in README
    matrix = (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert "NOT been tried by us" in matrix
