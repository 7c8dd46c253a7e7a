"""``check``: its flags, and what becomes of its findings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

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


def check_command(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="TỆP", help="Tệp Word (.docx) cần kiểm tra, hoặc thư mục.", show_default=False),
    ],
    profile: Annotated[
        str,
        typer.Option(
            "--profile",
            metavar="BỘ",
            help="nd30_2020 hoặc tt01_2011; không nêu thì theo ngày ký ghi trong văn bản.",
            show_default=False,
        ),
    ] = "",
    annotate: Annotated[
        Path | None,
        typer.Option(
            "--annotate", metavar="TỆP", help="Ghi thêm một bản Word có góp ý ở từng chỗ sai.", show_default=False
        ),
    ] = None,
    form: FindingsForm = "",
    outputs: FindingsFiles = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    max_findings: MaxFindingsOption = None,
    statistics: StatisticsOption = False,
    exit_zero: ExitZeroOption = False,
) -> int:
    """Kiểm tra thể thức của văn bản Word theo Nghị định 30/2020/NĐ-CP hoặc Thông tư 01/2011/TT-BNV."""
    import sys

    from baocao138.app.check_document import check_documents
    from baocao138.app.errors import WrongUse
    from baocao138.cli.outcome import asked, tell
    from baocao138.cli.screen import wrong_use

    try:
        wanted = asked(form, outputs, select, ignore, max_findings, counts=statistics, exit_zero=exit_zero)
        checked = check_documents(files, Path(), profile, annotate, wanted.selection)
    except WrongUse as wrong:
        return wrong_use(wrong)
    code = tell(checked.verdict, wanted)
    if annotate is not None and all(checked.profiles.values()):
        sys.stderr.write(f"Đã ghi bản có góp ý: {annotate}.\n")
    return code
