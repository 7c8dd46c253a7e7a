"""The program's entry: runs a command and turns whatever happens into an exit code.

0 clean, 1 problems in the data, 2 wrong use, 3 a bug of ours.
"""

from __future__ import annotations

import gc
import io
import os
import sys
from typing import NoReturn

import typer

from baocao138.cli.arguments import with_commit, with_copied
from baocao138.cli.commands import app
from baocao138.cli.usage import UsageError, usage_message

BUG = 3
WRONG_USE = 2


def main() -> None:
    """Run the command line and exit."""
    # A run makes few cycles and ends soon; looking for them is a tenth of its time.
    gc.disable()
    # What else is installed has no say in how files are read, and need not be searched for plugins of pydantic.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    _open_streams()
    try:
        code = app(args=with_commit(with_copied(sys.argv[1:])), standalone_mode=False)
    except UsageError as error:
        typer.echo(usage_message(error, sys.argv[1:]), err=True)
        code = WRONG_USE
    except (typer.Abort, KeyboardInterrupt):
        typer.echo("\nĐã dừng theo yêu cầu; không tệp nào bị ghi dở.", err=True)
        code = 130
    except BrokenPipeError:
        # The reader of our output (head, a pager) has gone: nothing is wrong, and nothing more can be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        typer.echo(f"baocao138: máy không cho thực hiện ({error.strerror or error}).", err=True)
        code = WRONG_USE
    except Exception as error:
        _tell_bug(error)
        code = BUG
    _leave(code)


def _leave(code: int) -> NoReturn:
    """Exit at once: taking apart all that was loaded, piece by piece, is a tenth of a short run.

    Nothing waits for the interpreter's own end: files are written whole by now, and what was said is flushed here.
    """
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BrokenPipeError:
            pass
        except OSError:
            code = code or WRONG_USE
    os._exit(code)


def _open_streams() -> None:
    """Somewhere to write even where the caller closed the streams, and UTF-8 whatever an old code page says."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.StringIO())
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _tell_bug(error: Exception) -> None:
    typer.echo(
        f"Chương trình gặp lỗi của chính nó ({type(error).__name__}); dữ liệu của anh/chị không bị thay đổi.\n"
        "Xin gửi cho người phụ trách kỹ thuật: dòng trên, lệnh vừa chạy và tệp đang kiểm tra.",
        err=True,
    )
    if os.environ.get("BAOCAO138_DEBUG"):
        import traceback

        traceback.print_exception(error)
