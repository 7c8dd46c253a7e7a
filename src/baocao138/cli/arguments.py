"""``--changed`` with and without a commit: the word after it belongs to it unless it names a file or a flag."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_FLAG = "--changed"


def with_commit(words: Sequence[str]) -> list[str]:
    """The command line with every ``--changed`` given its commit, HEAD where none is named.

    An empty word is a name that was not set: it is left for the command to refuse.
    """
    made: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            return [*made, word, *rest]
        if word == _FLAG:
            named = bool(rest) and not rest[0].startswith("-") and not (rest[0] and Path(rest[0]).exists())
            word = f"{_FLAG}={rest.pop(0) if named else 'HEAD'}"
        made.append(word)
    return made
