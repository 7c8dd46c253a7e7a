"""The command line: flags to recipes, findings to the screen, verdicts to exit codes."""

from __future__ import annotations

from baocao138.cli.main import main

__all__ = ["main"]
