"""The commands and their flags. Rooms are imported inside, so that help starts at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from baocao138.cli.check import check_command
from baocao138.cli.explain import explain_command
from baocao138.cli.figures import diff_command, export_command, trace_command
from baocao138.cli.help import Command, Group
from baocao138.cli.options import DataOption, PeriodOption, TemplateOption, period_of
from baocao138.cli.template import template_app
from baocao138.cli.validate import validate_command

app = typer.Typer(
    cls=Group,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    help="Kiểm tra báo cáo của các đơn vị và dựng báo cáo của Ban Chỉ đạo 138 tỉnh về phòng, chống mua bán người.",
    epilog="Mã thoát: 0 sạch; 1 dữ liệu có lỗi; 2 dùng lệnh chưa đúng; 3 lỗi của chương trình.",
)


@app.callback(invoke_without_command=True)
def program(
    version: Annotated[bool, typer.Option("--version", help="Xem số phiên bản.")] = False,
) -> None:
    """What the program does without a command: its version."""
    if version:
        from baocao138 import __version__

        typer.echo(f"baocao138 {__version__}")
        raise typer.Exit


app.command("validate", cls=Command, short_help="Kiểm tra các tệp đơn vị đã gửi.")(validate_command)
app.command("check", cls=Command, short_help="Kiểm tra thể thức một văn bản Word.")(check_command)
app.command("explain", cls=Command, short_help="Giải thích một mã lỗi.")(explain_command)

app.command("trace", cls=Command, short_help="Cho biết một con số từ đâu ra.")(trace_command)
app.command("diff", cls=Command, short_help="So sánh số liệu hai kỳ.")(diff_command)
app.command("export", cls=Command, short_help="Ghi số liệu ra bảng (csv, json, xlsx).")(export_command)
app.add_typer(template_app, name="template", short_help="Kiểm tra mẫu Word; xem mẫu dùng được những gì.")


@app.command("build", cls=Command, short_help="Dựng báo cáo Word của một kỳ.")
def build_command(
    period: PeriodOption,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="TỆP", help="Tệp Word sẽ ghi, ví dụ report.docx.")],
    data: DataOption = None,
    template: TemplateOption = None,
    allow_missing: Annotated[
        bool, typer.Option("--allow-missing", help="Vẫn dựng khi còn đơn vị chưa gửi; trang 1 ghi DỰ THẢO.")
    ] = False,
    provenance: Annotated[
        Path | None,
        typer.Option(
            "--provenance", metavar="TỆP", help="Ghi thêm tệp JSON: nguồn của từng con số.", show_default=False
        ),
    ] = None,
) -> int:
    """Dựng báo cáo Word của một kỳ từ các tệp đơn vị đã gửi; có lỗi thì không ghi gì."""
    import sys

    from baocao138.app.build import build
    from baocao138.app.errors import WrongUse
    from baocao138.cli.extras import not_installed
    from baocao138.cli.screen import show, summary_of, wrong_use

    out, err = sys.stdout, sys.stderr
    try:
        wanted = period_of(period, "--period")
        result = build(wanted, output, Path(), data, template, allow_missing, provenance)
    except WrongUse as wrong:
        return wrong_use(wrong)
    except ModuleNotFoundError as error:
        return wrong_use(not_installed(error))
    show(result.verdict, err)
    if not result.written:
        kept = f"; “{output}” vẫn như cũ" if output.exists() else ""
        err.write(summary_of(result.verdict) + f"\nChưa dựng được báo cáo{kept}.\n")
        return 1
    if result.verdict.diagnostics:
        err.write(summary_of(result.verdict) + "\n")
    out.write(f"Đã dựng {output} từ {len(result.verdict.files)} tệp, theo mẫu {result.template}.\n")
    if result.draft_because:
        lacks = ", ".join(DRAFT_REASONS[reason] for reason in result.draft_because)
        out.write(f"Đây là bản DỰ THẢO vì {lacks}.\n")
    return 0


DRAFT_REASONS = {
    "so_ky_hieu": "chưa có số (so_ky_hieu)",
    "ngay": "chưa có ngày ký (ngay)",
    "ho_ten": "chưa có họ tên người ký (ho_ten)",
    "thieu_bao_cao": "còn thiếu báo cáo hoặc số liệu của đơn vị",
}
