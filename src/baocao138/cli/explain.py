"""``explain``: what a code means, as the table of codes has it."""

from __future__ import annotations

from typing import Annotated

import typer


def explain_command(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="MÃ", help="Mã cần xem (B110), hoặc một nhóm (B1); không nêu thì là tất cả.", show_default=False
        ),
    ] = None,
) -> int:
    """Giải thích một mã lỗi hay cảnh báo: vì sao cần sửa, ví dụ sai, ví dụ đúng."""
    from baocao138.diagnostic.codes import CODES
    from baocao138.diagnostic.explain import explain, listing

    # As it is copied from a message: "B110:", in small letters.
    typed = (code or "").strip().strip(" .,:;[]()“”\"'").upper()
    found = [entry for name, entry in CODES.items() if name.startswith(typed)]
    if found and typed in CODES:
        typer.echo(explain(CODES[typed]), nl=False)
    elif found:
        typer.echo(listing(found))
        typer.echo(f"Xem từng mã: baocao138 explain {found[0].id}")
    else:
        typer.echo(f"baocao138: không có mã “{code}”\n  = cách sửa: {_hint(typed)}", err=True)
        return 2
    return 0


def _hint(typed: str) -> str:
    from baocao138.diagnostic.codes import CODES
    from baocao138.diagnostic.explain import FAMILIES
    from baocao138.diagnostic.same_code import nearest_code

    near = nearest_code(typed, CODES)
    guess = f"có phải là {near}? Nếu không, " if near else ""
    family = (near or typed)[:2]
    if family in FAMILIES and any(name.startswith(family) for name in CODES):
        return f"{guess}xem các mã của nhóm {family}: baocao138 explain {family}"
    return f"{guess}xem tất cả các mã: baocao138 explain"
