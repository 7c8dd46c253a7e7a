"""``check``: finished Word documents, whoever made them, judged rule by rule on their form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.find import shown
from baocao138.app.selection import Selection
from baocao138.app.sources import Sources
from baocao138.app.validate import Verdict, verdict
from baocao138.app.write import check_folder, write_whole
from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.profile import PROFILES

EVERYTHING = Selection()
BIGGEST = 64 << 20  # bytes of a file; a report has some hundred thousand


class Checked(NamedTuple):
    """What was found, and the profile that each file was judged by ("" where it could not be opened)."""

    verdict: Verdict
    profiles: dict[str, str]


def check_documents(
    paths: Sequence[Path],
    base: Path,
    profile: str = "",
    annotate: Path | None = None,
    selection: Selection = EVERYTHING,
) -> Checked:
    """Judge the form of Word files; of a folder, all ``.docx`` below it.

    ``profile`` "" means the rules in force on the day that each document bears. ``annotate`` is where to write a copy
    with those findings that ``selection`` keeps as comments. WrongUse for a profile that there is not, files that are
    not there, more than one file to annotate, or nowhere to write.
    """
    from baocao138.docx.form import check_form

    if profile and profile not in PROFILES:
        raise WrongUse(f"--profile: không có bộ quy định “{profile}”", f"dùng được: {', '.join(PROFILES)}")
    files = _files(paths, base)
    if annotate is not None:
        _check_copy(annotate, files)
    found: list[Diagnostic] = []
    profiles: dict[str, str] = {}
    for path in files:
        name, data = shown(path, base), _read(path)
        checked = check_form(data, name, profile)
        found += checked.diagnostics
        profiles[name] = checked.value or ""
    judged = verdict(found, [shown(path, base) for path in files], Sources())
    if annotate is not None and all(profiles.values()):
        judged = _annotate(files[0], shown(files[0], base), annotate, judged, selection)
    return Checked(judged, profiles)


def _annotate(path: Path, name: str, annotate: Path, judged: Verdict, selection: Selection) -> Verdict:
    from baocao138.docx.annotate import annotate as annotated

    copy = annotated(_read(path), name, [found for found in judged.diagnostics if selection.keeps(found)])
    if copy.value is not None:
        write_whole(annotate, copy.value)
    return verdict([*judged.diagnostics, *copy.diagnostics], judged.files, judged.sources)


def _files(paths: Sequence[Path], base: Path) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        whole = base / path
        if whole.is_dir():
            inside = sorted(each for each in whole.rglob("*.docx") if each.is_file() and not each.name.startswith("~$"))
            if not inside:
                raise WrongUse(f"thư mục “{path}” không có tệp Word (.docx) nào", "nêu tệp cần kiểm tra")
            found += inside
        elif not whole.exists():
            raise WrongUse(f"không có tệp “{path}”", "kiểm tra lại đường dẫn và tên tệp")
        elif not whole.is_file():
            raise WrongUse(f"“{path}” không phải là một tệp", "nêu một tệp Word (.docx)")
        else:
            found.append(whole)
    return list(dict.fromkeys(found))


def _check_copy(annotate: Path, files: Sequence[Path]) -> None:
    if len(files) > 1:
        raise WrongUse("--annotate chỉ dùng cho một tệp", "kiểm tra từng tệp một")
    if annotate.suffix.lower() != ".docx":
        raise WrongUse(f"--annotate: tệp “{annotate}” phải có đuôi .docx", "ví dụ: --annotate gop-y.docx")
    if annotate.resolve() == files[0].resolve():
        raise WrongUse(f"--annotate: “{annotate}” chính là tệp đang kiểm tra", "chọn tên khác cho bản có góp ý")
    check_folder(annotate)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > BIGGEST:
            raise WrongUse(f"tệp “{path}” quá lớn (trên {BIGGEST >> 20} MiB)", "kiểm tra xem có đúng tệp không")
        return path.read_bytes()
    except OSError as error:
        raise WrongUse(f"không đọc được “{path}” ({error.strerror})", "kiểm tra quyền đọc của tệp") from error
