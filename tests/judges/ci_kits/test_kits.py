"""What lies in ci/ and in .pre-commit-hooks.yaml is what the services say they read, and tells how to install it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.judges.ci_kits.repository import KITS
from tests.judges.ci_kits.tools import tool
from tests.program import ROOT

SCHEMAS = {
    "github/kiem-tra.yml": "vendor.github-workflows",
    "gitea/kiem-tra.yml": "vendor.github-workflows",
    "gitlab/.gitlab-ci.yml": "vendor.gitlab-ci",
}
SCRIPTS = {"hooks/pre-receive", "hooks/pre-commit"}


def ask(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, encoding="utf-8", timeout=120)


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_a_kit_is_what_its_service_reads(name: str, schema: str) -> None:
    done = ask(tool("check-jsonschema"), "--builtin-schema", schema, KITS / name)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("name", "schema"), SCHEMAS.items())
def test_the_schema_finds_a_broken_kit(tmp_path: Path, name: str, schema: str) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text((KITS / name).read_text(encoding="utf-8") + "\nkiem-tra-2:\n  script: {sai: 1}\n", "utf-8")
    assert ask(tool("check-jsonschema"), "--builtin-schema", schema, broken).returncode == 1


def test_every_job_has_a_time_limit() -> None:
    schema = "custom.github-workflows-require-timeout"
    for name in ("github", "gitea"):
        done = ask(tool("check-jsonschema"), "--builtin-schema", schema, KITS / name / "kiem-tra.yml")
        assert done.returncode == 0, done.stdout


def test_the_list_of_hooks_is_what_pre_commit_reads() -> None:
    done = ask(tool("pre-commit"), "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_a_hook_is_plain_sh_and_can_be_started(name: str) -> None:
    assert ask("sh", "-n", KITS / name).returncode == 0
    assert (KITS / name).read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    assert (KITS / name).stat().st_mode & 0o111 == 0o111


def test_every_kit_says_in_its_head_how_to_install_it() -> None:
    kits = sorted(path.relative_to(KITS).as_posix() for path in KITS.rglob("*") if path.is_file())
    assert kits == sorted({"README.md", *SCHEMAS, *SCRIPTS})
    for name in {*SCHEMAS, *SCRIPTS}:
        head = (KITS / name).read_text(encoding="utf-8").removeprefix("#!/bin/sh\n").partition("\n\n")[0]
        assert "# Cài đặt" in head, name
        assert name in (KITS / "README.md").read_text(encoding="utf-8"), f"ci/README.md does not name {name}"


def test_no_kit_runs_words_that_somebody_else_may_write() -> None:
    """`${{ … }}` in a script would run what stands in the title of a merge request."""
    for name in ("github", "gitea"):
        lines = (KITS / name / "kiem-tra.yml").read_text(encoding="utf-8").splitlines()
        assert [line for line in lines if "${{" in line and not line.strip().startswith("if: ")] == []
