"""What a person sees of mends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from baocao138.app.mending import Repair
from baocao138.cli.outcome import Wanted
from baocao138.diagnostic.text import printable


def show_diffs(found: Sequence[Repair], wanted: Wanted) -> int:
    """The differences on standard output, so that ``git apply`` can take them; 1 where there are any."""
    sys.stdout.flush()
    for repair in found:
        # Bytes: a line's CR is part of it.
        sys.stdout.buffer.write(repair.diff.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()
    if found:
        sys.stderr.write(f"{_counted(found)} sửa giúp được: chạy lại với --fix.\n")
    else:
        sys.stderr.write("Không có chỗ nào cần sửa giúp.\n")
    return int(bool(found) and not wanted.exit_zero)


def show_mends(found: Sequence[Repair]) -> None:
    """A line for each mend, on standard error: what is wrong with the files comes after on standard output."""
    for repair in found:
        for mend in repair.mends:
            place = f"{repair.file}:{mend.line}" if mend.line else repair.file
            sys.stderr.write(f"{printable(place)}: đã sửa: {printable(mend.what)}\n")
    if found:
        sys.stderr.write(f"Đã sửa giúp {_counted(found)}.\n\n")


def _counted(found: Sequence[Repair]) -> str:
    return f"{sum(len(repair.mends) for repair in found)} chỗ trong {len(found)} tệp"
