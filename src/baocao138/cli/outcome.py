"""Findings to the screen and to files, in the forms that were asked for; the verdict as an exit code."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from baocao138.app.errors import WrongUse
from baocao138.app.find import SUFFIXES
from baocao138.app.selection import Selection, cut, selection_of, statistics
from baocao138.app.settings import FILE as SETTINGS
from baocao138.app.validate import Verdict
from baocao138.app.write import write_anywhere
from baocao138.cli.screen import for_log, on_github, result_of, screen_of
from baocao138.diagnostic.formats import FORMATS, render, text
from baocao138.diagnostic.formats.said import summary
from baocao138.diagnostic.nearest import nearest
from baocao138.diagnostic.result import Result

FOR_PEOPLE = ("text", "concise", "github")


class Wanted(NamedTuple):
    """What is to be shown, and how. ``form`` "" leaves the choice to where the program runs."""

    form: str
    files: tuple[tuple[str, Path], ...]
    selection: Selection
    most: int | None
    statistics: bool
    exit_zero: bool


def asked(
    form: str,
    outputs: Sequence[str] | None,
    select: Sequence[str] | None,
    ignore: Sequence[str] | None,
    most: str | None,
    *,
    counts: bool,
    exit_zero: bool,
) -> Wanted:
    """What the flags of a command ask for. WrongUse for a format, a file, a code or a number that there cannot be."""
    files, selection = wanted_outputs(form, outputs or []), selection_of(select or (), ignore or ())
    return Wanted(form, files, selection, number("--max-findings", most), counts, exit_zero)


def wanted_outputs(form: str, typed: Sequence[str]) -> tuple[tuple[str, Path], ...]:
    """``--output FORMAT=FILE``. WrongUse for a format that there is not, or a file that cannot be."""
    if form:
        _known("--format", form)
    found: list[tuple[str, Path]] = []
    for word in typed:
        name, equals, file = word.partition("=")
        if not equals or not file:
            raise WrongUse(f"--output: “{word}” chưa có dạng DẠNG=TỆP", "ví dụ: --output sarif=kiem-tra.sarif")
        _known("--output", name)
        path = Path(file)
        if file == "-" or path.suffix.lower() in SUFFIXES or path.name == SETTINGS:
            what = "là màn hình" if file == "-" else "là một tệp dữ liệu hay tệp quy định của kho"
            raise WrongUse(
                f"--output: “{file}” {what}", "in ra màn hình thì dùng --format; ghi ra tệp thì chọn tên khác"
            )
        if any(path.absolute() == other.absolute() for _, other in found):
            raise WrongUse(f"--output: “{file}” được nêu hai lần", "mỗi dạng ghi vào một tệp riêng")
        if path.is_dir() or not path.absolute().parent.is_dir():
            what = "là một thư mục" if path.is_dir() else "nằm trong một thư mục chưa có"
            raise WrongUse(f"--output: “{file}” {what}", "tạo thư mục trước, hoặc chọn tên tệp khác")
        found.append((name, path))
    return tuple(found)


def number(flag: str, typed: str | None) -> int | None:
    """A number from 1 on. WrongUse for anything else."""
    if typed is None:
        return None
    if not (typed.isascii() and typed.isdigit() and len(typed) < 10 and int(typed)):
        raise WrongUse(f"{flag}: “{typed[:40]}” không phải là một số từ 1 trở lên", f"ví dụ: {flag} 4")
    return int(typed)


def _known(flag: str, name: str) -> None:
    if name not in FORMATS:
        guess = nearest(name, FORMATS)
        hint = f"có phải là {guess}?" if guess else f"dùng được: {', '.join(FORMATS)}"
        raise WrongUse(f"{flag}: không có dạng “{name}”", hint)


def tell(verdict: Verdict, wanted: Wanted, *, to_stderr: bool = False) -> int:
    """Write everything; 1 where anything that was selected is an error."""
    selected = [d for d in verdict.diagnostics if wanted.selection.keeps(d)]
    shown, hidden = cut(selected, wanted.most)
    whole = result_of(verdict)._replace(diagnostics=tuple(selected))
    out = sys.stderr if to_stderr else sys.stdout
    form = wanted.form or automatic()
    # Files first: whoever reads the screen may leave at any time.
    for name, path in wanted.files:
        write_anywhere(path, render(name, whole).encode("utf-8", "surrogateescape"))
    if on_github() and (page := os.environ.get("GITHUB_STEP_SUMMARY")):
        _summarise(page, whole)
    _show(form, whole._replace(diagnostics=shown, hidden=hidden), out)
    if form in FOR_PEOPLE:
        out.write(summary(whole) + "\n")
    if wanted.statistics:
        (out if form in FOR_PEOPLE else sys.stderr).write(statistics(selected))
    return int(any(d.is_error for d in selected) and not wanted.exit_zero)


def _show(form: str, result: Result, out: TextIO) -> None:
    if form == "text" and out.isatty():
        out.write(text.render(result, screen_of(out)))
    else:
        out.write(for_log(render(form, result)) if form in FOR_PEOPLE else render(form, result))


def automatic() -> str:
    """The form for where the program runs: annotations on GitHub; text for people, GitLab, Gitea and Forgejo.

    Gitea and Forgejo say that they are GitHub, but show no annotations; GitLab reads reports from files (--output).
    """
    return "github" if on_github() else "text"


def _summarise(page: str, result: Result) -> None:
    from baocao138.diagnostic.formats.summary import step_summary

    # A page that cannot be written must not hide the verdict.
    with contextlib.suppress(OSError), Path(page).open("a", encoding="utf-8", newline="\n") as file:
        file.write(step_summary(result))
