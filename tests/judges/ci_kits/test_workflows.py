"""Every line that the CI kits run, run: in a repository made from the example, clean and with an error."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import venv
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from tests.judges.ci_kits.repository import AGENCY, HOOKS, KITS, LEAK, WRONG, Repository, environment, province
from tests.program import ROOT

INSTALL = 'python -m pip install "$BAOCAO138"'
HISTORY = "sh cong-cu/pre-receive --soat HEAD"


class Machine(NamedTuple):
    """A runner: a repository, and programs and wheel outside the checkout."""

    repository: Repository
    programs: Path
    wheel: Path

    def run(self, line: str, **extra: str) -> subprocess.CompletedProcess[str]:
        """One entry of a kit as the services run it: bash that stops at the first failure."""
        known = environment(self.repository.path.parent)
        path = f"{self.programs}:{known['PATH']}"
        return subprocess.run(
            ["bash", "-eo", "pipefail", "-c", line],
            cwd=self.repository.path,
            env=known
            | {"PATH": path, "BAOCAO138": str(self.wheel), "PIP_CONSTRAINT": str(ROOT / "constraints.txt")}
            | extra,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
        )


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A fresh environment without baocao138, and a wheel of this checkout."""
    folder = tmp_path_factory.mktemp("runner")
    words = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    made = subprocess.run(words, cwd=ROOT, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=True)
    return folder / "venv" / "bin", wheel


@pytest.fixture
def machine(tmp_path: Path, runner: tuple[Path, Path]) -> Machine:
    repository = province(tmp_path / "kho")
    (repository.path / "cong-cu").mkdir()
    shutil.copy(HOOKS / "pre-receive", repository.path / "cong-cu" / "pre-receive")
    repository.commit("thêm kiểm tra tự động")
    return Machine(repository, *runner)


def steps(kit: str) -> list[str]:
    """All that a kit runs, in order."""
    document = yaml.safe_load((KITS / kit).read_text(encoding="utf-8"))
    jobs = document["jobs"].values() if "jobs" in document else [j for j in document.values() if "script" in j]
    lines = [line for job in jobs for line in _lines(job)]
    assert sum(line == INSTALL for line in lines) >= 1
    return lines


def _lines(job: dict[str, list[dict[str, str]]]) -> Iterator[str]:
    for step in job.get("steps", []):
        if "run" in step:
            yield step["run"]
    yield from (str(line) for line in job.get("script", []))


def only(kit: str, words: str) -> str:
    """The one step of a kit that holds some words."""
    (line,) = {step for step in steps(kit) if words in step}
    return line


GITHUB, GITLAB, GITEA = "github/kiem-tra.yml", "gitlab/.gitlab-ci.yml", "gitea/kiem-tra.yml"
KNOWN = {
    GITHUB: {"CI": "true", "GITHUB_ACTIONS": "true"},
    GITLAB: {"CI": "true", "GITLAB_CI": "true"},
    GITEA: {"CI": "true", "GITHUB_ACTIONS": "true", "GITEA_ACTIONS": "true"},
}


@pytest.mark.parametrize("kit", KNOWN)
def test_a_clean_repository_passes_every_step_and_gets_its_draft(kit: str, machine: Machine, tmp_path: Path) -> None:
    (machine.repository.path / "data/2019H1/so-tu-phap.yaml").unlink()  # not every agency has sent its file yet
    known = KNOWN[kit] | {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    for line in steps(kit):
        done = machine.run(line, **known)
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    assert [path.name for path in (machine.repository.path / "du-thao").iterdir()] == ["bao-cao-2019H1.docx"]
    assert (machine.programs / "baocao138").exists()


@pytest.mark.parametrize("kit", KNOWN)
def test_a_leak_in_the_history_fails_the_look_at_the_history(kit: str, machine: Machine) -> None:
    machine.run(INSTALL)
    machine.repository.write(AGENCY, machine.repository.read(AGENCY) + LEAK)
    machine.repository.commit()
    machine.repository.change(AGENCY, LEAK, "")
    machine.repository.commit()
    done = machine.run(only(kit, "--soat"), **KNOWN[kit])
    assert done.returncode == 1
    assert "lỗi B6" in done.stderr


@pytest.mark.parametrize("kit", KNOWN)
def test_a_report_that_cannot_be_built_fails_the_draft(kit: str, machine: Machine) -> None:
    machine.run(INSTALL)
    machine.repository.change(AGENCY, *WRONG)
    assert machine.run(only(kit, "baocao138 build"), **KNOWN[kit]).returncode == 1


def test_github_shows_the_error_at_its_line(machine: Machine, tmp_path: Path) -> None:
    machine.run(INSTALL)
    machine.repository.change(AGENCY, *WRONG)
    summary = tmp_path / "summary.md"
    extra = {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_WORKSPACE": str(machine.repository.path)}
    done = machine.run(only(GITHUB, "baocao138 validate"), **KNOWN[GITHUB], **extra)
    assert done.returncode == 1, done.stderr
    assert f"::error file={AGENCY},line=3,col=9,endLine=3,endColumn=14,title=B202" in done.stdout
    assert f"{AGENCY}:3:9: lỗi B202: " in done.stdout
    assert "B202" in summary.read_text(encoding="utf-8")
    sarif = json.loads((machine.repository.path / "kiem-tra.sarif").read_text(encoding="utf-8"))
    result = next(found for found in sarif["runs"][0]["results"] if found["ruleId"] == "B202")
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == AGENCY


def test_gitlab_gets_both_its_reports_with_the_error(machine: Machine) -> None:
    machine.run(INSTALL)
    machine.repository.change(AGENCY, *WRONG)
    done = machine.run(only(GITLAB, "baocao138 validate"), **KNOWN[GITLAB])
    assert done.returncode == 1, done.stderr
    assert f"{AGENCY}:3:9: lỗi B202: " in done.stdout
    quality = json.loads((machine.repository.path / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert (AGENCY, 3) in {(found["location"]["path"], found["location"]["lines"]["begin"]) for found in quality}
    failures = ET.parse(machine.repository.path / "junit.xml").getroot().iter("failure")  # our own output
    assert "B202" in {failure.get("type") for failure in failures}


def test_gitlab_gets_its_reports_when_all_is_well(machine: Machine) -> None:
    machine.run(INSTALL)
    assert machine.run(only(GITLAB, "baocao138 validate"), **KNOWN[GITLAB]).returncode == 0
    assert json.loads((machine.repository.path / "gl-code-quality-report.json").read_text(encoding="utf-8")) == []
    assert list(ET.parse(machine.repository.path / "junit.xml").getroot().iter("testcase"))


def test_gitea_gets_words_and_no_annotations(machine: Machine) -> None:
    machine.run(INSTALL)
    machine.repository.change(AGENCY, *WRONG)
    done = machine.run(only(GITEA, "baocao138 validate"), **KNOWN[GITEA])
    assert done.returncode == 1, done.stderr
    assert f"{AGENCY}:3:9: lỗi B202: " in done.stdout
    assert "::error" not in done.stdout


def test_what_the_reports_of_gitlab_are_named_is_what_is_written() -> None:
    kit = yaml.safe_load((KITS / GITLAB).read_text(encoding="utf-8"))
    line = only(GITLAB, "baocao138 validate")
    artifacts = kit["kiem-tra"]["artifacts"]
    assert artifacts["when"] == "always"
    assert f"--output gitlab={artifacts['reports']['codequality']} " in line
    assert line.endswith(f"--output junit={artifacts['reports']['junit']}")
