"""What stops a recipe before it can look at any data: wrong use."""

from __future__ import annotations


class WrongUse(Exception):
    """The command was given something that cannot be; ``hint`` says what to give instead."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint
