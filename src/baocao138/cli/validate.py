"""``validate``: its flags, and what becomes of its findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from baocao138.cli.options import (
    ExitZeroOption,
    FindingsFiles,
    FindingsForm,
    IgnoreOption,
    MaxFindingsOption,
    SelectOption,
    StatisticsOption,
)

if TYPE_CHECKING:
    from baocao138.app.validate import Request
    from baocao138.cli.outcome import Wanted


def validate_command(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ĐƯỜNG-DẪN", help="Tệp hoặc thư mục cần kiểm tra; không nêu thì là data.", show_default=False
        ),
    ] = None,
    form: FindingsForm = "",
    outputs: FindingsFiles = None,
    changed: Annotated[
        str | None,
        typer.Option(
            "--changed",
            metavar="[COMMIT]",
            help="Chỉ báo lỗi do các tệp đã sửa so với một nhánh, thẻ hay commit của git (không nêu thì là HEAD).",
            show_default=False,
        ),
    ] = None,
    stdin_filename: Annotated[
        str | None,
        typer.Option(
            "--stdin-filename",
            metavar="TỆP",
            help="Đọc nội dung của tệp này từ đầu vào chuẩn (dùng trong trình soạn thảo).",
            show_default=False,
        ),
    ] = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    max_findings: MaxFindingsOption = None,
    statistics: StatisticsOption = False,
    exit_zero: ExitZeroOption = False,
    fix: Annotated[
        bool, typer.Option("--fix", help="Sửa giúp những chỗ chắc chắn ngay trong tệp, rồi kiểm tra.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Chỉ cho xem những chỗ --fix sẽ sửa, không ghi gì.")] = False,
    jobs: Annotated[
        str | None,
        typer.Option("--jobs", "-j", metavar="SỐ", help="Số tiến trình chạy song song.", show_default=False),
    ] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Không dùng kết quả đã biết từ lần chạy trước.")] = False,
) -> int:
    """Kiểm tra các tệp đơn vị đã gửi: cách viết, mã, số liệu, và các tệp với nhau."""
    import sys

    from baocao138.app.errors import WrongUse
    from baocao138.app.selection import selection_of
    from baocao138.app.settings import read_settings
    from baocao138.app.share import processors
    from baocao138.app.validate import Request
    from baocao138.cli.outcome import Wanted, number, wanted_outputs
    from baocao138.cli.screen import wrong_use

    base = Path()
    try:
        settings = read_settings(base)
        wanted = Wanted(
            form,
            wanted_outputs(form, outputs or []),
            selection_of(select or settings.select, [*settings.ignore, *(ignore or [])]),
            number("--max-findings", max_findings) or settings.max_findings,
            statistics,
            exit_zero,
        )
        given = None
        if changed == "":
            raise WrongUse("--changed không nêu nhánh, thẻ hay commit nào", "ví dụ: --changed origin/main")
        if stdin_filename is not None:
            if paths or changed:
                raise WrongUse("--stdin-filename không đi cùng đường dẫn khác hay --changed", "bỏ bớt một bên")
            if sys.stdin is None:
                raise WrongUse(
                    "--stdin-filename: đầu vào chuẩn đã đóng", f"ví dụ: … --stdin-filename {stdin_filename} < TỆP"
                )
            given = (stdin_filename, sys.stdin.buffer.read())
        request = Request(
            tuple(map(Path, paths or ())), changed or "", given, number("--jobs", jobs) or settings.jobs or processors()
        )
        keeps = not no_cache and settings.cache is not False
        if fix or diff:
            return _mend(request, base, wanted, keeps=keeps, writes=fix, shows=diff)
        return _judge(request, base, wanted, keeps=keeps)
    except WrongUse as wrong:
        return wrong_use(wrong)


def _judge(request: Request, base: Path, wanted: Wanted, *, keeps: bool, to_stderr: bool = False) -> int:
    from baocao138.app.cache import Cache, default_folder
    from baocao138.app.validate import validate
    from baocao138.cli.outcome import tell

    cache = Cache(default_folder() if keeps else None, base)
    return tell(validate(request, base, cache), wanted, to_stderr=to_stderr)


def _mend(request: Request, base: Path, wanted: Wanted, *, keeps: bool, writes: bool, shows: bool) -> int:
    """``--fix`` mends and then checks, ``--diff`` only shows; what an editor gave comes back on standard output."""
    from baocao138.app.find import shown, whole
    from baocao138.app.mending import repair_of, repairs, write
    from baocao138.app.validate import asked_about
    from baocao138.cli.mended import show_diffs, show_mends, write_bytes

    if request.given is not None:
        name, data = request.given
        path = base / name
        repair = repair_of(shown(path, base), str(whole(path)), data)
        if shows:
            return show_diffs([repair] if repair else [], wanted)
        after = repair.after if repair else data
        write_bytes(after)
        return _judge(request._replace(given=(name, after)), base, wanted, keeps=keeps, to_stderr=True)
    scope = asked_about(request, base)
    found = repairs(scope.chosen, scope.files)
    if shows:
        code = show_diffs(found, wanted)
        if not writes:
            return code
    done = []
    try:
        for repair in found:
            write(repair)
            done.append(repair)
    finally:
        show_mends(done)
    return _judge(request, base, wanted, keeps=keeps)
