"""The plain git hook of a clerk's machine, under a real `git commit`."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.judges.ci_kits.repository import AGENCY, HOOKS, LEAK, PRIVATE, WRONG, Repository, province

REFUSED = "baocao138: chưa ghi commit vì tệp còn lỗi. Sửa tệp, git add lại, rồi git commit."


@pytest.fixture
def clerk(tmp_path: Path) -> Repository:
    repository = province(tmp_path / "may can bo")
    hook = repository.path / ".git" / "hooks" / "pre-commit"
    shutil.copy(HOOKS / "pre-commit", hook)
    hook.chmod(0o755)
    return repository


def commit(repository: Repository, *words: str, ok: bool = True) -> str:
    return repository.git("commit", "-m", "sửa", *words, ok=ok)


def test_what_is_right_is_taken(clerk: Repository) -> None:
    clerk.write("data/2019H1/Ủy ban Mặt trận.yaml", "# ghi chú\n" + clerk.read(AGENCY))
    (clerk.path / AGENCY).unlink()
    clerk.git("add", "-A")
    commit(clerk)
    assert clerk.git("status", "--porcelain") == ""


def test_what_is_wrong_is_refused_and_taken_after_the_mend(clerk: Repository) -> None:
    clerk.change(AGENCY, *WRONG)
    output = commit(clerk, "-a", ok=False)
    assert f"{AGENCY}:3:9: lỗi B202: " in output
    assert "   3 | don_vi: mttqq\n" in output
    assert output.splitlines()[-1] == REFUSED
    clerk.change(AGENCY, *reversed(WRONG))
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    commit(clerk, "-a")


def test_a_first_commit_is_checked(tmp_path: Path, clerk: Repository) -> None:
    clerk.git("update-ref", "-d", "HEAD")
    commit(clerk)
    clerk.git("update-ref", "-d", "HEAD")
    clerk.change(AGENCY, *WRONG)
    clerk.git("add", "-A")
    assert f"{AGENCY}:3:9: lỗi B202: " in commit(clerk, ok=False)


def test_what_was_staged_counts_and_not_what_lies_in_the_folder(clerk: Repository) -> None:
    clerk.change(AGENCY, *WRONG)
    clerk.git("add", "-A")
    clerk.change(AGENCY, *reversed(WRONG))
    assert f"{AGENCY}:3:9: lỗi B202: " in commit(clerk, ok=False)
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    clerk.git("add", "-A")
    clerk.change(AGENCY, *WRONG)
    commit(clerk)


def test_what_is_private_never_enters_the_history(clerk: Repository) -> None:
    clerk.write(AGENCY, clerk.read(AGENCY) + LEAK)
    output = commit(clerk, "-a", ok=False)
    assert f"{AGENCY}:15:" in output
    assert "lỗi B6" in output
    assert PRIVATE not in output


def test_a_deletion_is_checked_against_all_others(clerk: Repository) -> None:
    (clerk.path / "data/danh-muc-chi-tieu.yaml").unlink()
    assert commit(clerk, "-a", ok=False).splitlines()[-1] == REFUSED


def test_a_file_that_the_program_would_overlook_is_named(clerk: Repository) -> None:
    clerk.write("data/2019H1/mttq.yaml.txt", "ghi chú\n")
    clerk.git("add", "-A")
    assert "data/2019H1/mttq.yaml.txt: cảnh báo B220: " in commit(clerk)


def test_other_files_are_no_business_of_the_hook(clerk: Repository) -> None:
    clerk.git("config", "baocao138.program", "/khong/co/baocao138")
    clerk.write("README.md", "Kho dữ liệu.\n")
    clerk.git("add", "-A")
    commit(clerk)
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    assert commit(clerk, "-a", ok=False).splitlines() == [
        "baocao138: chưa ghi commit vì máy này chưa có chương trình “/khong/co/baocao138” để kiểm tra."
    ]


def test_a_program_that_breaks_is_not_taken_for_a_clean_bill(clerk: Repository) -> None:
    broken = clerk.path.parent / "broken"
    broken.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    clerk.git("config", "baocao138.program", broken)
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    assert commit(clerk, "-a", ok=False).splitlines() == [
        "baocao138: chưa ghi commit vì chương trình kiểm tra không chạy được (mã 3)."
    ]


def test_nothing_is_left_in_the_folder_for_passing_files(clerk: Repository, tmp_path: Path) -> None:
    passing = tmp_path / "tam"
    passing.mkdir()
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    clerk.git("commit", "-a", "-m", "sửa", extra={"TMPDIR": str(passing)})
    assert list(passing.iterdir()) == []


def test_what_the_repository_has_settled_holds_here_too(clerk: Repository) -> None:
    clerk.change(AGENCY, *WRONG)
    clerk.write("baocao138.toml", '[validate]\nignore = ["B2"]\n')
    clerk.git("add", "-A")
    commit(clerk)
