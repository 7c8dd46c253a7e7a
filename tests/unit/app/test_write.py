"""A file that cannot be written: the reason in words, whichever command asked for it."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from baocao138.app import write
from baocao138.app.errors import WrongUse


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, ": không có quyền ghi"),
        (errno.ENOSPC, ": ổ đĩa đã đầy"),
        (errno.EROFS, ": ổ đĩa chỉ cho đọc"),
        (errno.EIO, ""),
    ],
)
def test_the_reason_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str) -> None:
    def refuse(**_: object) -> tuple[int, str]:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    with pytest.raises(WrongUse) as caught:
        write.write_whole(tmp_path / "gop-y.docx", b"")
    assert caught.value.args[0] == f"không ghi được vào thư mục “{tmp_path}”{reason}"
    assert caught.value.hint == "chọn thư mục khác"
