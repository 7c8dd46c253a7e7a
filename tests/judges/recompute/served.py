"""The program for many small provinces: loaded once, then a process of its own for each command, by a fork.

What it says and writes is that of `tests.program.run`, without the half second that loading takes each time.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import mkdtemp

from tests.program import ROOT, environment
from tests.program import run as started

LOADED = ("pydantic", "lxml.etree", "jinja2", "openpyxl")
OURS = ("cli", "app.export", "app.differ", "app.build", "app.trace")
SERVER = """
import importlib, json, os, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
from baocao138.cli import main
for line in sys.stdin:
    words, cwd, out, err = json.loads(line)
    child = os.fork()
    if not child:
        os.chdir(cwd)
        for number, file in enumerate((os.devnull, out, err)):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC if number else os.O_RDONLY), number)
        sys.argv = ["baocao138", *words]
        main()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
THREAD = threading.local()
SERVERS: list[subprocess.Popen[str]] = []


def run(*words: str | Path) -> CompletedProcess[str]:
    """`baocao138 WORDS` run to its end at the top of the checkout."""
    if not hasattr(os, "fork"):
        return started(*words)
    if not hasattr(THREAD, "server"):
        THREAD.server, THREAD.folder = serving(), Path(mkdtemp(prefix="recompute-said-"))
    out, err = THREAD.folder / "out", THREAD.folder / "err"
    said = json.dumps([[str(w) for w in words], str(ROOT), str(out), str(err)])
    print(said, file=THREAD.server.stdin, flush=True)
    code = THREAD.server.stdout.readline()
    assert code, "the program's server has ended"
    return CompletedProcess(list(words), int(code), out.read_text("utf-8"), err.read_text("utf-8"))


def serving() -> subprocess.Popen[str]:
    """A process that has loaded the program; it ends with its input."""
    command = [sys.executable, "-c", SERVER, *LOADED, *(f"baocao138.{name}" for name in OURS)]
    server = subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    SERVERS.append(server)
    return server


@atexit.register
def end() -> None:
    """Ends the servers."""
    for server in SERVERS:
        server.communicate()
