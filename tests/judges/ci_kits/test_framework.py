"""The hooks of `.pre-commit-hooks.yaml` under the real pre-commit, which builds their environment from this tree."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.judges.ci_kits.repository import AGENCY, WRONG, Repository, province
from tests.judges.ci_kits.tools import tool
from tests.program import ROOT

CONFIG = """\
repos:
  - repo: {path}
    rev: {rev}
    hooks:
      - id: baocao138-fix
      - id: baocao138-ten-tep
      - id: baocao138-validate
      - id: baocao138-mau
"""


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> tuple[Repository, str]:
    """The checkout as it lies here, committed changes or not, as a repository of hooks."""
    folder = tmp_path_factory.mktemp("hooks") / "baocao138"
    git = Repository(ROOT)
    listed = git.git("ls-files", "-co", "--exclude-standard", "-z").split("\0")
    wanted = ("src/", "templates/", "pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")
    names = [name for name in listed if name.startswith(wanted) and (ROOT / name).is_file()]
    assert ".pre-commit-hooks.yaml" in names
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    repository = Repository(folder)
    repository.git("init", "-q", "-b", "main")
    return repository, repository.commit("bản dùng thử")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps the environment that it builds once."""
    return tmp_path_factory.mktemp("pre-commit")


@pytest.fixture
def clerk(tmp_path: Path, hooks: tuple[Repository, str], home: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    monkeypatch.setenv("PRE_COMMIT_HOME", str(home))
    monkeypatch.setenv("PIP_CONSTRAINT", str(ROOT / "constraints.txt"))
    repository = province(tmp_path / "kho")
    repository.write(".pre-commit-config.yaml", CONFIG.format(path=hooks[0].path, rev=hooks[1]))
    repository.commit("dùng pre-commit")
    repository.git("-c", f"alias.cai=!'{tool('pre-commit')}' install", "cai")
    return repository


def commit(repository: Repository, ok: bool = True) -> str:
    repository.git("add", "-A")
    return repository.git("commit", "-m", "sửa", ok=ok)


def verdicts(output: str) -> dict[str, str]:
    """Each hook's name and what pre-commit says of it."""
    said = (line for line in output.splitlines() if line.startswith("baocao138 ") and "..." in line)
    return {line.partition("...")[0]: line.rpartition(".")[2].rpartition(")")[2] for line in said}


def test_what_is_right_is_taken(clerk: Repository) -> None:
    clerk.write("data/2019H1/Ủy ban Mặt trận.yaml", "# ghi chú\n" + clerk.read(AGENCY))
    (clerk.path / AGENCY).unlink()
    assert verdicts(commit(clerk)) == {
        "baocao138 sửa giúp": "Passed",
        "baocao138 tên tệp": "Skipped",
        "baocao138 kiểm tra dữ liệu": "Passed",
        "baocao138 mẫu Word": "Skipped",
    }


def test_what_is_wrong_is_refused_with_its_place(clerk: Repository) -> None:
    clerk.change(AGENCY, *WRONG)
    output = commit(clerk, ok=False)
    assert verdicts(output)["baocao138 kiểm tra dữ liệu"] == "Failed"
    assert f"{AGENCY}:3:9: lỗi B202: " in output
    clerk.change(AGENCY, *reversed(WRONG))
    clerk.write(AGENCY, clerk.read(AGENCY) + "# xong\n")
    commit(clerk)


def test_what_is_wrong_between_files_is_found_from_one_of_them(clerk: Repository) -> None:
    clerk.write("data/2019H1/lan-hai.yaml", clerk.read(AGENCY))
    output = commit(clerk, ok=False)
    assert verdicts(output)["baocao138 kiểm tra dữ liệu"] == "Failed"
    assert AGENCY in output


def test_what_can_be_mended_is_mended_and_left_to_the_clerk_to_look_at(clerk: Repository) -> None:
    right = clerk.read(AGENCY) + "# xong\n"
    clerk.write(AGENCY, "\ufeff" + right)
    output = commit(clerk, ok=False)
    assert verdicts(output)["baocao138 sửa giúp"] == "Failed"
    assert "files were modified by this hook" in output
    assert clerk.read(AGENCY) == right
    commit(clerk)


def test_a_name_that_nothing_would_read_is_refused(clerk: Repository) -> None:
    clerk.write("data/2019H1/mttq.yaml.txt", "ghi chú\n")
    output = commit(clerk, ok=False)
    assert verdicts(output)["baocao138 tên tệp"] == "Failed"
    assert "Chương trình không đọc những tệp này; đổi tên cho kết thúc bằng .yaml:" in output
    assert "data/2019H1/mttq.yaml.txt" in output


def test_files_outside_the_data_are_no_business_of_the_hooks(clerk: Repository) -> None:
    clerk.write("cau-hinh.yaml", "khong: phai-du-lieu\n")
    assert set(verdicts(commit(clerk)).values()) == {"Skipped"}


def test_a_template_that_was_edited_without_its_text_is_refused(clerk: Repository) -> None:
    folder = clerk.path / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    for name in ("nd30_2020.docx", "nd30_2020.docx.txt"):
        shutil.copy(ROOT / "templates" / "bao-cao" / name, folder / name)
    assert verdicts(commit(clerk))["baocao138 mẫu Word"] == "Passed"
    shutil.copy(ROOT / "templates" / "bao-cao" / "tt01_2011.docx", folder / "nd30_2020.docx")
    output = commit(clerk, ok=False)
    assert verdicts(output)["baocao138 mẫu Word"] == "Failed"
    assert "lỗi B425: " in output
