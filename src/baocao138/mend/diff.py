"""What changed in a file, in the form that git shows and ``git apply`` takes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator

_CONTEXT = 3
_NO_END = "\\ No newline at end of file\n"
_QUOTED = re.compile(r'[\x00-\x1f"\\\x7f\ud800-\udfff]')
_Block = tuple[int, int, int, int]


def unified_diff(before: bytes, after: bytes, file: str, masked: Callable[[str], str] | None = None) -> str:
    r"""The difference of two states of ``file`` (a path with ``/``); nothing where they are the same.

    ``masked`` is asked for what to print of each line. Lines keep their CR, so whoever writes the text to a file must
    write it without translating line ends. What is no text in UTF-8 is said to differ, in git's words.
    """
    if before == after:
        return ""
    old_name, new_name = _name("a/", file), _name("b/", file)
    head = f"diff --git {old_name} {new_name}\n"
    old, new = _lines(before), _lines(after)
    if old is None or new is None:
        return f"{head}Binary files {old_name} and {new_name} differ\n"
    tab = "\t" if " " in file else ""  # tells git where a name with blanks ends
    show = masked or (lambda line: line)
    hunks = [text for group in _groups(_changes(old, new)) for text in _hunk(group, old, new, show)]
    return "".join([head, f"--- {old_name}{tab}\n", f"+++ {new_name}{tab}\n", *hunks])


def _name(side: str, file: str) -> str:
    """A path as git writes it: in quotes, byte by byte, where it holds signs that would break the line."""
    path = side + file.lstrip("/")
    if not _QUOTED.search(path):
        return path
    raw = path.encode("utf-8", "surrogateescape" if _is_bytes(path) else "replace")
    signs = (chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\{byte:03o}" for byte in raw)
    return f'"{"".join(signs)}"'


def _is_bytes(path: str) -> bool:
    """True where the surrogates in a path stand for bytes that are no UTF-8 (PEP 383)."""
    return not re.search("[\ud800-\udc7f\udd00-\udfff]", path)


def _lines(data: bytes) -> list[str] | None:
    """The lines with their ends, as git counts them: only LF ends one. None for what git calls binary."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else re.findall(r"[^\n]*\n|[^\n]+", text)


def _changes(old: list[str], new: list[str]) -> list[_Block]:
    """The stretches that differ. A mend keeps the number of lines, so each line is held against its own."""
    if len(old) == len(new):
        changed = [at for at in range(len(old)) if old[at] != new[at]]
        return [(at, at + 1, at, at + 1) for at in changed]
    matcher = difflib.SequenceMatcher(None, old, new)
    return [(i1, i2, j1, j2) for tag, i1, i2, j1, j2 in matcher.get_opcodes() if tag != "equal"]


def _groups(changes: list[_Block]) -> Iterator[list[_Block]]:
    """Changes that stand so near that their surroundings meet, with the surroundings as unchanged blocks."""
    group: list[_Block] = []
    for change in changes:
        if group and change[0] - group[-1][1] <= 2 * _CONTEXT:
            last = group[-1]
            if change[0] == last[1] and change[2] == last[3]:
                group[-1] = (last[0], change[1], last[2], change[3])
            else:
                group.append(change)
            continue
        if group:
            yield group
        group = [change]
    if group:
        yield group


def _hunk(group: list[_Block], old: list[str], new: list[str], show: Callable[[str], str]) -> Iterator[str]:
    lead = min(_CONTEXT, group[0][0])
    trail = min(_CONTEXT, len(old) - group[-1][1])
    begin = group[0][0] - lead, group[0][2] - lead
    end = group[-1][1] + trail, group[-1][3] + trail
    yield f"@@ -{_range(begin[0], end[0])} +{_range(begin[1], end[1])} @@\n"
    at = begin[0]
    for i1, i2, j1, j2 in group:
        yield from _printed(" ", old[at:i1], show)
        yield from _printed("-", old[i1:i2], show)
        yield from _printed("+", new[j1:j2], show)
        at = i2
    yield from _printed(" ", old[at : end[0]], show)


def _range(begin: int, end: int) -> str:
    length = end - begin
    if length == 1:
        return f"{begin + 1}"
    return f"{begin + 1 if length else begin},{length}"


def _printed(sign: str, lines: list[str], show: Callable[[str], str]) -> Iterator[str]:
    for line in lines:
        text, end = (line[:-1], "") if line.endswith("\n") else (line, _NO_END)
        yield f"{sign}{show(text)}\n{end}"
