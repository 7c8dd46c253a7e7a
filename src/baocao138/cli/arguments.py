"""The command line as people type it: ``--changed`` without its commit, words of a report that begin with a dash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_FLAG = "--changed"
_COPIED = re.compile(r"-[\s\d]")


def with_copied(words: Sequence[str]) -> list[str]:
    """The command line with what was copied from a report after all flags: "- Sở Y tế …" and "-18" are none."""
    copied = [word for word in words if _COPIED.match(word)]
    if not copied or "trace" not in words[:1] or "--" in words:
        return list(words)
    return [*(word for word in words if not _COPIED.match(word)), "--", *copied]


def with_commit(words: Sequence[str]) -> list[str]:
    """The command line with every ``--changed`` given its commit, HEAD where none is named.

    The word after it belongs to it unless it names a file or a flag. An empty word is a name that was not set: it is
    left for the command to refuse.
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
