"""``template check``: the templates of a repository looked through before any report is filled into them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import shown
from baocao138.app.indicators import known_codes
from baocao138.app.load import read_bytes, unreadable
from baocao138.app.selection import Selection
from baocao138.app.side_file import out_of_date, write_side_file
from baocao138.app.sources import Sources
from baocao138.app.template import MOST_BYTES, carried
from baocao138.app.template_privacy import private_in
from baocao138.app.validate import Verdict, verdict
from baocao138.app.write import check_folder, write_whole
from baocao138.diagnostic.finding import Diagnostic

SUFFIXES = (".docx", ".docm", ".dotx", ".dotm", ".doc")


class Checked(NamedTuple):
    """What was found, the side-files that were written, and whether a marked copy was."""

    verdict: Verdict
    written: tuple[str, ...] = ()
    is_marked: bool = False


def check_templates(
    paths: Sequence[Path],
    base: Path,
    *,
    annotated: Path | None = None,
    selection: Selection | None = None,
    writes: bool = False,
) -> Checked:
    """Check templates: those that the paths name, else the repository's own, else those that the program carries.

    ``annotated`` is where to write a copy of the one template with its findings as comments, those of ``selection``.
    ``writes`` renews the side-files. WrongUse where there is nothing to check, or no place to write to.
    """
    files = _templates(paths, base)
    if annotated is not None:
        _check_target(annotated, files)
    codes = known_codes(base)
    found: list[Diagnostic] = []
    written: list[str] = []
    contents: dict[str, bytes] = {}
    sources = Sources()
    for path in files:
        name = shown(path, base)
        data = read_bytes(str(path), MOST_BYTES)
        if isinstance(data, str):
            found.append(unreadable(name, data))
            continue
        contents[name] = data
        found += _inspected(data, name, codes)
        found += private_in(data, name, sources)
        if writes:
            written += write_side_file(path, data, base)
        else:
            found += out_of_date(path, data, name)
    judged = verdict(found, [shown(path, base) for path in files], sources)
    told = [problem for problem in judged.diagnostics if selection is None or selection.keeps(problem)]
    return Checked(judged, tuple(written), annotated is not None and _mark(annotated, contents, told))


def _inspected(data: bytes, name: str, codes: frozenset[str] | None) -> tuple[Diagnostic, ...]:
    from baocao138.docx.inspect import inspect_template
    from baocao138.report.fields import tree

    return inspect_template(data, name, tree(), codes)


def _templates(paths: Sequence[Path], base: Path) -> list[Path]:
    own = base / "templates"
    named = list(paths) or ([own] if own.is_dir() else list(carried()))
    found: list[Path] = []
    for path in named:
        if path.is_dir():
            inside = sorted(each for each in path.rglob("*") if _is_template(each))
            if not inside and paths:
                raise WrongUse(f"thư mục “{path}” không có mẫu Word (.docx) nào", "nêu đúng tệp hoặc thư mục mẫu")
            found += inside
        elif path.exists():
            found.append(path)
        else:
            raise WrongUse(f"không có tệp hay thư mục “{path}”", "kiểm tra lại tên, ví dụ: templates/bao-cao")
    if not found:
        raise WrongUse(
            "không tìm thấy mẫu Word nào để kiểm tra", "nêu tệp mẫu, ví dụ: templates/bao-cao/nd30_2020.docx"
        )
    return list(dict.fromkeys(found))


def _is_template(path: Path) -> bool:
    """A Word file in a folder; what Word and LibreOffice keep beside a file that is open is none."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", ".")) and path.is_file()


def _check_target(target: Path, files: Sequence[Path]) -> None:
    if len(files) != 1:
        raise WrongUse(f"--annotate dùng cho một mẫu, ở đây có {len(files)} mẫu", "nêu một tệp mẫu")
    if target.suffix.lower() != ".docx":
        raise WrongUse(f"--annotate: “{target}” phải có đuôi .docx", "ví dụ: --annotate ban-danh-dau.docx")
    if target.is_dir():
        raise WrongUse(f"--annotate: “{target}” là một thư mục", "chọn tên tệp")
    if target.exists() and target.samefile(files[0]):
        raise WrongUse(f"--annotate: “{target}” chính là mẫu đang kiểm tra", "chọn tên khác cho bản đánh dấu")
    check_folder(target)


def _mark(target: Path, contents: dict[str, bytes], told: Sequence[Diagnostic]) -> bool:
    """Write the marked copy; False where the file cannot be opened, which is among the findings."""
    from baocao138.docx.annotate import annotate

    for name, data in contents.items():
        copy = annotate(data, name, told).value
        if copy is not None:
            write_whole(target, copy)
            return True
    return False
