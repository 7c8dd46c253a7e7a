"""Writing a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path

from baocao138.app.errors import WrongUse


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` into ``path``: whoever looks, at any moment, finds the old file or the new one.

    The new one is written beside it and takes its name in one step. WrongUse where the disk does not let us.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    except OSError as error:
        raise WrongUse(f"không ghi được vào thư mục “{path.parent}”{_why(error)}", "chọn thư mục khác") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(path))
        Path(name).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise WrongUse(
            f"không ghi được tệp “{path}”{_why(error)}",
            "nếu tệp đang mở trong Word thì đóng lại rồi chạy lần nữa",
        ) from error
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _why(error: OSError) -> str:
    """The reason in words, as far as people can do something about it."""
    reasons = {
        errno.EACCES: "không có quyền ghi",
        errno.EPERM: "không có quyền ghi",
        errno.EROFS: "ổ đĩa chỉ cho đọc",
        errno.ENOSPC: "ổ đĩa đã đầy",
        errno.ENAMETOOLONG: "tên tệp quá dài",
        errno.EISDIR: "đó là một thư mục",
    }
    return f": {reasons[error.errno]}" if error.errno in reasons else ""


def check_folder(path: Path) -> None:
    """WrongUse where the folder that a file is to be written into is not there."""
    if not path.absolute().parent.is_dir():
        raise WrongUse(f"không có thư mục “{path.parent}”", "tạo thư mục trước, hoặc chọn chỗ khác")


def write_anywhere(path: Path, data: bytes) -> None:
    """Put ``data`` where ``path`` leads: into a file whole or not at all, straight into a device or a pipe."""
    # The real name of a pipe behind /dev/stdout is no file's name: it is opened by the name that was given.
    if path.exists() and not path.is_file():
        try:
            with path.open("wb") as file:
                file.write(data)
        except OSError as error:
            raise WrongUse(f"không ghi được vào “{path}”{_why(error)}", "chọn tệp khác") from error
    else:
        write_whole(Path(os.path.realpath(path)), data)


def _mode(path: Path) -> int:
    """The rights of the file that is replaced; for a new one those that the user's mask leaves."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
