"""``validate`` among links, devices, odd names and other people's runners."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.acting import commit, git, spoil, standard_input
from tests.program import run
from tests.province import BAD, FILE


def test_an_editor_may_spell_the_name_in_any_way(here: Path) -> None:
    for name in (f"./{FILE}", str(here / FILE), f"data/../{FILE}", FILE.replace("/", "//", 1)):
        done = standard_input(here, b"x: 1\n", "--stdin-filename", name)
        assert done.stdout.decode().startswith(f"{FILE}:1:1: lỗi B105: "), name


def test_outputs_go_where_they_lead(here: Path, tmp_path: Path) -> None:
    target = tmp_path / "target.json"
    (here / "link.json").symlink_to(target)
    assert run("validate", "-o", "json=link.json", "-o", "gitlab=/dev/null", cwd=here).returncode == 0
    assert (here / "link.json").is_symlink() and target.read_text(encoding="utf-8").startswith("{")
    for name, why in ((FILE, "là một tệp dữ liệu"), ("baocao138.toml", "là một tệp dữ liệu"), ("-", "là màn hình")):
        done = run("validate", "-o", f"json={name}", cwd=here)
        assert done.returncode == 2
        assert done.stderr.startswith(f"baocao138: --output: “{name}” {why}")
    done = run("validate", "-o", "json=x", "-o", "sarif=./x", cwd=here)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "baocao138: --output: “./x” được nêu hai lần")


def test_a_mend_goes_through_a_link(here: Path) -> None:
    path = spoil(here, "đã in {{ so_to_roi = 12 500 }} tờ rơi")
    real = path.replace(here / "that.yaml")
    path.symlink_to(real)
    assert run("validate", "--fix", cwd=here).returncode == 0
    assert path.is_symlink() and "12.500" in real.read_text(encoding="utf-8")


@pytest.mark.skipif(os.name == "nt", reason="names are no bytes there")
def test_a_name_that_is_no_text_is_no_bug(here: Path) -> None:
    (here / "data/minh-hoa/2019H1" / os.fsdecode(b"\xff.yaml")).write_text("x: 1\n", encoding="utf-8")
    assert run("validate", cwd=here).returncode == 1


def test_changes_behind_a_link_are_seen(here: Path) -> None:
    (here / "data").rename(here / "that")
    (here / "data").symlink_to("that")
    commit(here)
    spoil(here)
    assert run("validate", "--changed", cwd=here).returncode == 1


def test_a_repository_inside_is_not_passed_over(here: Path) -> None:
    commit(here)
    inner = here / "data/minh-hoa/2020H1"
    inner.mkdir()
    git(inner, "init")
    (inner / "a.yaml").write_text(BAD.format("x"), encoding="utf-8")
    done = run("validate", "--changed", cwd=here)
    assert done.returncode == 2
    assert "nằm ngoài kho git đang xét" in done.stderr


def test_no_line_is_a_runner_s_command(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = here / FILE
    path.write_text(path.read_text(encoding="utf-8").replace("truyen-thong", '"##[add-mask]x"'), encoding="utf-8")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    for words in (["validate"], ["validate", "--format", "text"], ["build", "--period", "2019H1", "-o", "r.docx"]):
        done = run(*words, cwd=here)
        assert done.returncode == 1
        assert "##[" not in done.stdout + done.stderr


def test_what_cannot_be_written_or_read_is_no_bug(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(here / "khong-co" / "x"))
    assert run("validate", cwd=here).returncode == 0
    assert run("validate", "--jobs", "9" * 5000, cwd=here).returncode == 2
    for text in ("validate = 3\n", "[[validate]]\n", f"x = {'[' * 5000}\n"):
        (here / "baocao138.toml").write_text(text, encoding="utf-8")
        assert run("validate", cwd=here).returncode == 2


def test_a_commit_that_was_not_set_is_refused() -> None:
    for words in (("--changed", ""), ("--changed=",)):
        done = run("validate", *words)
        assert done.returncode == 2
        assert done.stderr == (
            "baocao138: --changed không nêu nhánh, thẻ hay commit nào\n  = cách sửa: ví dụ: --changed origin/main\n"
        )


def test_a_report_may_go_into_a_pipe() -> None:
    done = run("validate", "--format", "concise", "--output", "json=/dev/stdout", "tests/cases/base/2019H1")
    assert done.stdout.startswith('{\n  "version": 1,')
