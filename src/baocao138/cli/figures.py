"""The commands on figures: ``trace``, ``export``, ``diff``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from baocao138.cli.options import DataOption, FormOption, PeriodOption, TemplateOption, period_of

if TYPE_CHECKING:
    from baocao138.app.differ import Differences
    from baocao138.app.trace import Trace

    Answer = TypeVar("Answer", Trace, Differences)


def trace_command(
    words: Annotated[
        str, typer.Argument(metavar="MÃ HOẶC CHỮ", help="Mã chỉ tiêu, hoặc vài chữ liền nhau trong báo cáo.")
    ],
    period: PeriodOption,
    data: DataOption = None,
    document: Annotated[
        Path | None,
        typer.Option("--in", metavar="TỆP", help="Tệp Word đã dựng, trong đó có các chữ ấy.", show_default=False),
    ] = None,
    template: TemplateOption = None,
    form: FormOption = "text",
) -> int:
    """Cho biết một con số trong báo cáo do đơn vị nào ghi, ở tệp nào, dòng nào, và được tính thế nào."""
    from baocao138.app.trace import REBUILD, trace
    from baocao138.cli.traced import as_json, as_text

    def ask() -> Trace:
        found = trace(words, period_of(period), Path(), data, document, template)
        if found.strange:
            sys.stderr.write(
                f"Còn {len(found.strange)} dòng khác của {document} có các chữ ấy mà báo cáo dựng từ dữ liệu hiện nay "
                f"không có: {REBUILD}.\n"
            )
        return found

    return _answer(form, ask, as_text, as_json)


def export_command(
    period: PeriodOption,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="TỆP", help="Tệp sẽ ghi: .csv, .json hoặc .xlsx (Excel).")
    ],
    data: DataOption = None,
    wide: Annotated[bool, typer.Option("--wide", help="Mỗi đơn vị một cột thay vì mỗi con số một dòng.")] = False,
) -> int:
    """Ghi số liệu của một kỳ ra bảng cho Excel hay chương trình khác; có lỗi thì không ghi gì."""
    from baocao138.app.errors import WrongUse
    from baocao138.app.export import export
    from baocao138.cli.extras import not_installed
    from baocao138.cli.screen import show, summary_of, wrong_use

    try:
        made = export(period_of(period), output, Path(), data, wide=wide)
    except WrongUse as wrong:
        return wrong_use(wrong)
    except ModuleNotFoundError as error:
        return wrong_use(not_installed(error))
    show(made.verdict, sys.stderr)
    if not made.files:
        sys.stderr.write(summary_of(made.verdict) + "\nChưa ghi được số liệu.\n")
        return 1
    sys.stdout.write(f"Đã ghi {', '.join(str(path) for path in made.files)}.\n")
    return 0


def diff_command(
    before: Annotated[str, typer.Argument(metavar="KỲ TRƯỚC", help="Kỳ làm gốc, ví dụ 2018H1.")],
    after: Annotated[str, typer.Argument(metavar="KỲ SAU", help="Kỳ so sánh, ví dụ 2019H1.")],
    data: DataOption = None,
    form: FormOption = "text",
) -> int:
    """So sánh số liệu hai kỳ theo từng chỉ tiêu và từng đơn vị."""
    from baocao138.app.differ import diff
    from baocao138.cli.traced import changes_as_json, changes_as_text

    def ask() -> Differences:
        return diff(period_of(before), period_of(after), Path(), data)

    return _answer(form, ask, changes_as_text, changes_as_json)


def _answer(
    form: str, ask: Callable[[], Answer], as_text: Callable[[Answer], str], as_json: Callable[[Answer], str]
) -> int:
    """Print an answer; where there are errors in the data that it rests on, say so beside it."""
    from baocao138.app.errors import WrongUse
    from baocao138.cli.screen import summary_of, wrong_use

    if form not in ("text", "json"):
        return wrong_use(WrongUse(f"--format: không có dạng “{form}”", "dùng được: text, json"))
    try:
        found = ask()
    except WrongUse as wrong:
        return wrong_use(wrong)
    sys.stdout.write(as_json(found) if form == "json" else as_text(found))
    if found.verdict.failed:
        sys.stderr.write(f"{summary_of(found.verdict)} Con số trên có thể thay đổi sau khi sửa lỗi.\n")
    return 0
