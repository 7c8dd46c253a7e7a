"""``--changed``: the files that differ from a commit, and what they brought about elsewhere.

A finding counts where it concerns a changed file, or stands in another one and was not there before the change: a code
taken out of a catalogue is found at every file that uses it.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import NamedTuple

from baocao138.app.cache import Cache
from baocao138.app.check import check
from baocao138.app.errors import WrongUse
from baocao138.app.find import SUFFIXES, folder_left, is_lookalike, shown, whole
from baocao138.app.scope import Scope, with_neighbours
from baocao138.diagnostic.finding import Diagnostic

Key = tuple[str, str, str]


class Change(NamedTuple):
    """What differs from a commit of the repository at ``top``: the files as shown, and as git names them."""

    top: Path
    commit: str
    files: dict[str, str]


def change_since(ref: str, base: Path) -> Change:
    """All data files that differ from ``ref``, untracked ones included; from where the branch left it, if it did.

    WrongUse outside of a git repository, or where there is no such commit.
    """
    top = Path(os.fsdecode(_git(base, "rev-parse", "--show-toplevel").rstrip(b"\n")))
    commit = _commit(ref, base)
    differing = _git(top, "diff", "--name-only", "--no-renames", "--no-ext-diff", "-z", commit, "--")
    untracked = _git(top, "ls-files", "--others", "--exclude-standard", "-z")
    files: dict[str, str] = {}
    for name in filter(None, (differing + untracked).split(b"\0")):
        path = os.fsdecode(name)
        if any(part.startswith(".") for part in path.split("/")):
            continue
        if path.lower().endswith(SUFFIXES) or (is_lookalike(path.rpartition("/")[2]) and (top / path).exists()):
            files[shown(top / path, base)] = path
    return Change(top, commit, files)


def changed_scope(scope: Scope, change: Change, base: Path) -> Scope:
    """Of the scope only what changed, with the neighbours of what is no longer there."""
    changed = {os.path.realpath(base / name) for name in change.files}
    chosen = {name for name in scope.chosen if _real(scope.files[name], change.top) in changed}
    gone = {folder_left(base / name) for name in change.files if not (base / name).exists()}
    files = scope.files | with_neighbours(gone, base)
    return Scope(frozenset(chosen), files, tuple(name for name in scope.misnamed if name in change.files))


def _real(path: str, top: Path) -> str:
    """The file itself, behind all links. WrongUse where it lies in another repository, which has changes of its own."""
    real = Path(os.path.realpath(path))
    for folder in real.parents:
        if (folder / ".git").exists():
            if folder == Path(os.path.realpath(top)):
                return str(real)
            break
    raise WrongUse(
        f"--changed: “{path}” nằm ngoài kho git đang xét (kho khác, hoặc kho con)", "chạy lệnh ở trong kho chứa tệp ấy"
    )


def brought_about(found: list[Diagnostic], scope: Scope, change: Change, cache: Cache, jobs: int) -> list[Diagnostic]:
    """The findings in files that did not change, and that were not there before."""
    elsewhere = [problem for problem in found if problem.place.file not in scope.chosen]
    if not elsewhere:
        return []
    old = {name: path for name, path in scope.files.items() if name not in change.files}
    given = {
        name: data
        for name, path in change.files.items()
        if name.lower().endswith(SUFFIXES) and (data := _content(change.top, change.commit, path)) is not None
    }
    old |= {name: str(whole(Path(name))) for name in given}
    known = {_key(problem) for problem in check(old, cache, jobs, given)}
    return [problem for problem in elsewhere if _key(problem) not in known]


def _key(problem: Diagnostic) -> Key:
    return problem.code, problem.place.file, problem.message


def _commit(ref: str, base: Path) -> str:
    try:
        _git(base, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    except WrongUse as wrong:
        if ref == "HEAD":
            return _git(base, "hash-object", "-t", "tree", "/dev/null").decode().strip()
        raise WrongUse(
            f"--changed: không có nhánh, thẻ hay commit “{ref}”",
            "xem lại tên; trên máy CI có thể phải tải đủ lịch sử (fetch-depth: 0)",
        ) from wrong
    try:
        return _git(base, "merge-base", ref, "HEAD").decode().strip()
    except WrongUse:
        return ref


def _content(top: Path, commit: str, path: str) -> bytes | None:
    try:
        return _git(top, "cat-file", "blob", f"{commit}:{path}")
    except WrongUse:
        return None


def _git(folder: Path, *words: str) -> bytes:
    command = ["git", "-c", "core.quotepath=off", "-C", str(folder), *words]
    try:
        done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - git, with words of ours
    except OSError as error:
        raise WrongUse("--changed cần chương trình git, mà máy này không có", "cài git, hoặc bỏ --changed") from error
    if done.returncode:
        if b"safe.directory" in done.stderr:
            raise WrongUse(
                "--changed: git không nhận kho này vì kho thuộc về một người dùng khác",
                f"git config --global --add safe.directory {folder.resolve()}",
            )
        raise WrongUse("--changed chỉ dùng được trong một kho git", "chạy lệnh ở thư mục gốc của kho dữ liệu")
    return done.stdout
