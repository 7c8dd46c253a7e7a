"""A province's repository made from the example, and the git that people and servers run in it.

No setting of the machine reaches it: another template of hooks or a signing key must not decide a verdict.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.program import EXAMPLE, ROOT, script

KITS = ROOT / "ci"
HOOKS = KITS / "hooks"
AGENCY = "data/2019H1/mttq.yaml"
# Twelve digits that the rule takes for a citizen's number (province 001, century 0): invented, no living person's.
PRIVATE = "001" + "0" * 9
LEAK = f"\n# liên hệ {PRIVATE}\n"
WRONG = ("don_vi: mttq", "don_vi: mttqq")


@dataclass(frozen=True, slots=True)
class Repository:
    """A folder under git."""

    path: Path

    def git(self, *words: str | Path, ok: bool = True, extra: Mapping[str, str] | None = None) -> str:
        """What git said on both streams. With ``ok`` it must succeed, without it must refuse."""
        done = subprocess.run(
            ["git", *words],
            cwd=self.path,
            env=environment(self.path.parent, extra),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            timeout=120,
        )
        assert (done.returncode == 0) is ok, f"git {' '.join(map(str, words))}: {done.returncode}\n{done.stdout}"
        return done.stdout

    def write(self, name: str, text: str) -> None:
        """A file with this text, in folders made as needed."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")

    def read(self, name: str) -> str:
        """The text of a file."""
        return (self.path / name).read_text(encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        """A file with the one occurrence of some words replaced."""
        text = self.read(name)
        assert text.count(old) == 1, f"{name} holds {old!r} {text.count(old)} times"
        self.write(name, text.replace(old, new))

    def commit(self, message: str = "sửa dữ liệu") -> str:
        """Everything that lies there as a commit; its name."""
        self.git("add", "-A")
        self.git("commit", "-q", "--no-verify", "-m", message)
        return self.git("rev-parse", "HEAD").strip()


def environment(home: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """This machine's programs, nobody's git settings, and `baocao138` as the environment of the tests has it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_", "GITEA_"))}
    person = {f"GIT_{role}_{part}": "can-bo" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")}
    path = os.pathsep.join([str(script().parent), sysconfig.get_path("scripts"), os.environ["PATH"]])
    own = {"HOME": str(home), "PATH": path, "PYTHONUTF8": "1", "NO_COLOR": "1"}
    return kept | person | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"} | own | dict(extra or {})


def province(folder: Path) -> Repository:
    """The example as a province keeps it: everything below data/, one commit on main."""
    shutil.copytree(EXAMPLE, folder / "data")
    repository = Repository(folder)
    repository.git("init", "-q", "-b", "main")
    repository.commit("dữ liệu đầu tiên")
    return repository


def server(folder: Path) -> Repository:
    """A bare repository guarded by the hook, installed as its head comment says."""
    folder.mkdir()
    bare = Repository(folder)
    bare.git("init", "-q", "--bare", "-b", "main")
    shutil.copy(HOOKS / "pre-receive", folder / "hooks" / "pre-receive")
    (folder / "hooks" / "pre-receive").chmod(0o755)
    bare.git("config", "baocao138.program", script())
    return bare
