"""What a person sees of mends."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from baocao138.app.mending import Repair
from baocao138.cli.outcome import Wanted
from baocao138.cli.screen import for_log
from baocao138.diagnostic.text import printable


def show_diffs(found: Sequence[Repair], wanted: Wanted) -> int:
    """The differences on standard output, so that ``git apply`` can take them; 1 where there are any."""
    differing = [(repair, repair.diff) for repair in found]
    texts = [diff for _, diff in differing if not _is_binary(diff)]
    write_bytes(for_log("".join(texts)).encode("utf-8", "surrogateescape"))
    for repair, diff in differing:
        if _is_binary(diff):
            sys.stderr.write(f"{printable(repair.file)}: đổi sang UTF-8 (không so sánh được từng dòng)\n")
        elif repair.is_masked:
            sys.stderr.write(f"{printable(repair.file)}: có dòng được che nên phần so sánh này chỉ để xem\n")
    if found:
        sys.stderr.write(f"{_counted(found)} sửa giúp được: chạy lại với --fix.\n")
    else:
        sys.stderr.write("Không có chỗ nào cần sửa giúp.\n")
    return int(bool(found) and not wanted.exit_zero)


def _is_binary(diff: str) -> bool:
    return "\nBinary files " in diff and "\n@@ " not in diff


def write_bytes(data: bytes) -> None:
    """Onto standard output as they are: a line's CR is part of it. Nowhere, where the caller closed it."""
    sys.stdout.flush()
    if (stream := getattr(sys.stdout, "buffer", None)) is not None:
        stream.write(data)
        stream.flush()


def show_mends(found: Sequence[Repair]) -> None:
    """A line for each mend, on standard error: what is wrong with the files comes after on standard output."""
    for repair in found:
        for mend in repair.mends:
            place = f"{repair.file}:{mend.line}" if mend.line else repair.file
            sys.stderr.write(for_log(f"{printable(place)}: đã sửa: {printable(mend.what)}") + "\n")
    if found:
        sys.stderr.write(f"Đã sửa giúp {_counted(found)}.\n\n")


def _counted(found: Sequence[Repair]) -> str:
    return f"{sum(len(repair.mends) for repair in found)} chỗ trong {len(found)} tệp"
