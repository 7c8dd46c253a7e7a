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
FormOption = Annotated[
    str, typer.Option("--format", metavar="DẠNG", help="text hoặc json; không nêu thì là text.", show_default=False)
]


def period_of(text: str, called: str = "kỳ") -> Period:
    """The period that was typed. WrongUse, with what it is ``called``, where it is none."""
    from baocao138.app.errors import WrongUse
    from baocao138.model.malformed import Malformed
    from baocao138.model.period import read_period

    wanted = read_period(text)
    if isinstance(wanted, Malformed):
        raise WrongUse(f"{called}: {wanted.reason}", wanted.remedy)
    return wanted
