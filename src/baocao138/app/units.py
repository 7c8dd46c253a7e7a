"""Files cut into units that have nothing to do with one another, so that they can be checked apart.

A province is the folder of its registry, ruled by the catalogues in it and above; so the folders below a common one are
apart, each together with the files that lie above them all.
"""

from __future__ import annotations

import os
from collections import defaultdict

from baocao138.app.find import REGISTRY_MARK
from baocao138.app.load import read_bytes

Files = dict[str, str]


def units(files: Files) -> tuple[Files, list[Files]]:
    """The files that lie above all units, and the units, in order.

    One unit of all files where there is but one folder, or a registry above the folders rules them all.
    """
    top = os.path.commonpath([path.rpartition(os.sep)[0] for path in files.values()])
    start = len(top.rstrip(os.sep)) + 1
    loose: Files = {}
    below: dict[str, Files] = defaultdict(dict)
    for name, path in files.items():
        folder, inside, _ = path[start:].partition(os.sep)
        if inside:
            below[folder][name] = path
        else:
            loose[name] = path
    if len(below) < 2 or any(_may_be_registry(path) for path in loose.values()):
        return {}, [files]
    return loose, [inside for _, inside in sorted(below.items())]


def _may_be_registry(path: str) -> bool:
    content = read_bytes(path)
    return isinstance(content, bytes) and REGISTRY_MARK in content
