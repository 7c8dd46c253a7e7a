"""``template check``, ``template fields``: for the standing office, which edits the templates in Word."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from baocao138.cli.help import Command, Group
from baocao138.cli.options import (
    ExitZeroOption,
    FindingsFiles,
    FindingsForm,
    FormOption,
    IgnoreOption,
    MaxFindingsOption,
    SelectOption,
    StatisticsOption,
)

template_app = typer.Typer(
    cls=Group,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Kiểm tra mẫu Word, và xem mẫu dùng được những gì.",
)


@template_app.command("check", cls=Command, short_help="Kiểm tra các mẫu Word.")
def check_command(
    paths: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="MẪU", help="Tệp hoặc thư mục mẫu; không nêu thì là mọi mẫu trong templates.", show_default=False
        ),
    ] = None,
    annotate: Annotated[
        Path | None,
        typer.Option(
            "--annotate",
            metavar="TỆP.docx",
            help="Ghi một bản sao của mẫu, mỗi lỗi là một ghi chú (comment) ở đúng đoạn.",
            show_default=False,
        ),
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Ghi lại tệp chữ (.docx.txt) đi kèm mỗi mẫu.")] = False,
    form: FindingsForm = "",
    outputs: FindingsFiles = None,
    select: SelectOption = None,
    ignore: IgnoreOption = None,
    max_findings: MaxFindingsOption = None,
    statistics: StatisticsOption = False,
    exit_zero: ExitZeroOption = False,
) -> int:
    """Kiểm tra các mẫu Word: thẻ viết sai, tên không có, kiểu chữ không có, phần của báo cáo mà mẫu không in."""
    import sys

    from baocao138.app.errors import WrongUse
    from baocao138.app.template_check import check_templates
    from baocao138.cli.outcome import asked, tell
    from baocao138.cli.screen import wrong_use

    try:
        wanted = asked(form, outputs, select, ignore, max_findings, counts=statistics, exit_zero=exit_zero)
        named = [Path(path) for path in paths or ()]
        checked = check_templates(named, Path(), annotated=annotate, selection=wanted.selection, writes=write)
    except WrongUse as wrong:
        return wrong_use(wrong)
    code = tell(checked.verdict, wanted)
    for name in checked.written:
        sys.stderr.write(f"Đã ghi {name}.\n")
    if checked.is_marked:
        sys.stderr.write(f"Đã ghi bản đánh dấu: {annotate}. Sửa ở mẫu gốc, không sửa ở bản đánh dấu.\n")
    return code


@template_app.command("fields", cls=Command, short_help="Xem mọi tên mà mẫu dùng được.")
def fields_command(
    name: Annotated[
        str, typer.Argument(metavar="TÊN", help="Chỉ xem tên này và những gì ở trong.", show_default=False)
    ] = "",
    form: FormOption = "text",
) -> int:
    """Xem mọi tên mà một mẫu Word dùng được: là gì, viết thế nào, ví dụ in ra gì."""
    import sys

    from baocao138.app.errors import WrongUse
    from baocao138.app.template_fields import fields_below
    from baocao138.cli.fields import as_json, as_text
    from baocao138.cli.screen import wrong_use

    try:
        if form not in ("text", "json"):
            raise WrongUse(f"--format: không có dạng “{form}”", "dùng được: text, json")
        found = fields_below(name)
    except WrongUse as wrong:
        return wrong_use(wrong)
    sys.stdout.write(as_json(found) if form == "json" else as_text(found, whole=not name))
    return 0
