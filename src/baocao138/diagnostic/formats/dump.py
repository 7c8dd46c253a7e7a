"""JSON as a file that a person can open: Vietnamese as it is, what cannot be seen as an escape, which loses nothing."""

from __future__ import annotations

import json

from baocao138.diagnostic.formats.where import whole


def dump(tree: object) -> str:
    """The tree as indented JSON, with a line break at the end; never a byte order mark, nor what UTF-8 cannot hold."""
    text = whole(json.dumps(tree, ensure_ascii=False, indent=2))
    for char in sorted(set(text)):
        if not char.isprintable() and char not in "\n\u00a0":
            text = text.replace(char, json.dumps(char)[1:-1])
    return text + "\n"
