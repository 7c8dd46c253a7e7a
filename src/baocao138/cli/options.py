"""Flags that several commands have, and how a period is read from one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from baocao138.model.period import Period

PeriodOption = Annotated[str, typer.Option("--period", "-p", metavar="KỲ", help="Kỳ báo cáo, ví dụ 2019H1.")]
DataOption = Annotated[
    Path | None,
    typer.Option("--data", metavar="THƯ MỤC", help="Thư mục dữ liệu; không nêu thì là data.", show_default=False),
]
TemplateOption = Annotated[
    Path | None,
    typer.Option("--template", metavar="THƯ MỤC", help="Thư mục mẫu Word của cơ quan.", show_default=False),
]
FormOption = Annotated[
    str, typer.Option("--format", metavar="DẠNG", help="text hoặc json; không nêu thì là text.", show_default=False)
]
FORMATS = "text, concise, json, github, gitlab, sarif, junit"
FindingsForm = Annotated[
    str,
    typer.Option("--format", metavar="DẠNG", help=f"Dạng in ra: {FORMATS}; không nêu thì tự chọn.", show_default=False),
]
FindingsFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DẠNG=TỆP",
        help="Ghi thêm kết quả vào tệp; nêu được nhiều lần.",
        show_default=False,
    ),
]
SelectOption = Annotated[
    list[str] | None,
    typer.Option("--select", metavar="MÃ", help="Chỉ báo các mã này; B1 là cả nhóm B1.", show_default=False),
]
IgnoreOption = Annotated[
    list[str] | None,
    typer.Option("--ignore", metavar="MÃ", help="Không báo các mã này (trừ nhóm B6).", show_default=False),
]
MaxFindingsOption = Annotated[
    str | None,
    typer.Option("--max-findings", metavar="SỐ", help="In nhiều nhất ngần này lỗi.", show_default=False),
]
StatisticsOption = Annotated[bool, typer.Option("--statistics", help="In thêm số lần gặp của từng mã.")]
ExitZeroOption = Annotated[bool, typer.Option("--exit-zero", help="Có lỗi trong dữ liệu vẫn kết thúc bằng mã 0.")]


def period_of(text: str, called: str = "kỳ") -> Period:
    """The period that was typed. WrongUse, with what it is ``called``, where it is none."""
    from baocao138.app.errors import WrongUse
    from baocao138.model.malformed import Malformed
    from baocao138.model.period import read_period

    wanted = read_period(text)
    if isinstance(wanted, Malformed):
        raise WrongUse(f"{called}: {wanted.reason}", wanted.remedy)
    return wanted
