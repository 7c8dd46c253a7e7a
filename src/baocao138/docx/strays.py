"""Text of a template that was meant as a tag: a brace lost or doubled wrongly, other brackets, none at all.

Such text would be printed as it stands, in a report that is signed. What has a form of its own (``{p if x }``) is told
by that; a word in brackets only where it is a name of the report, for an office may write what it likes in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import nearest
from baocao138.docx.tags import Tag
from baocao138.model.place import DocumentPlace

SUSPECT = re.compile(r"[{}｛｝«]|\[\[|\(\(|<<|[\[(<]%|\w_\w|\w\.[^\W\d]")
"""What no text without strays and tags holds, as a rule; a quick look before a close one."""
COMMAND = r"(?:(?P<level>p|tr|tc|r)\s+)?(?P<body>(?:if|for|with|elif|set)\s+\S.*|(?:else|endif|endfor|endwith)\s*)"
IS_COMMAND = re.compile(COMMAND, re.DOTALL)
PATH = r"[^\W\d]\w*+(?:\.\w++|\[\d++\])*+"
EXPRESSION = re.compile(r"(?P<head>[^\W\d]\w*+)(?:\.\w++|\[\d++\]|\([^()]*+\))*+(?:\s*\|.*)?", re.DOTALL)
NAME = re.compile(r"[^\W\d]\w+(?:\.\w+)*", re.ASCII)
BRACES, OTHERS, NONE = "braces", "others", "none"
BARE = r"(?<![\w.@/\\])(?P<g>[^\W\d]\w*+(?:\.\w++)*+)(?![@/\\])"
FORMS = re.compile(
    r"(?P<braces>[{｛]\s*(?:[{｛]\s*)*[%％#]?(?P<a>[^{}｛｝\x00\ufffc]*)(?:(?:[}｝]\s*)*[}｝]|$))"
    r"|(?P<others>[\[(<]%(?P<b>[^\[\]()<>\x00\ufffc]*)%[\])>]|\[\[(?P<c>[^\[\]\x00\ufffc]*)\]\]"
    rf"|\(\((?P<d>\s*{PATH}\s*)\)\)|<<(?P<e>[^<>\x00\ufffc]*)>>|«(?P<f>\s*\w+[_.][\w.]*\s*)»)"
    rf"|(?P<half>(?<![\w.]){PATH}\s*[%％]?[}}｝]+)|(?P<none>{BARE})"
)
ALONE = re.compile(BARE)
BOUND = re.compile(r"(?:for|set|with)\s+(\w+(?:\s*,\s*\w+)*)")
WORD = re.compile(r"\w+")
OWN = frozenset({"loop", "ke", "hinh"})
MOST = 80
SHOWN = 60


class Stray(NamedTuple):
    """Text that may be a tag: where it begins and ends, as it stands, and what it says without its brackets.

    ``kind`` is braces, others or none, by what stands around it; ``level`` and ``is_command`` as of the tag meant.
    """

    start: int
    end: int
    source: str
    kind: str
    body: str
    level: str = ""
    is_command: bool = False

    @property
    def right(self) -> str:
        """How it is written."""
        return f"{{%{self.level} {self.body} %}}" if self.is_command else f"{{{{ {self.body} }}}}"

    @property
    def tag(self) -> Tag | None:
        """The control tag that was meant; None for a name."""
        return Tag("block", self.level, self.body, self.start, 0, self.source) if self.is_command else None


def find(text: str) -> Iterator[Stray]:
    """What may be a tag in a text in which everything that is one has been blanked out with NUL."""
    for found in FORMS.finditer(text):
        kind = next((name for name in (OTHERS, NONE) if found[name] is not None), BRACES)
        inside = next(each for each in found.group("a", "b", "c", "d", "e", "f", "g", "half") if each is not None)
        body = " ".join(inside.strip("%％#-}｝ \t").split())
        command = IS_COMMAND.fullmatch(body) if kind != NONE else None
        if command is not None:
            words = command["body"].strip(), command["level"] or "", True
            yield Stray(found.start(), found.end(), _cut(found.group()), kind, *words)
        elif len(body) <= MOST and (EXPRESSION.fullmatch(body) or found.group()[-1:] in "}｝"):
            yield Stray(found.start(), found.end(), _cut(found.group()), kind, body)
        else:
            for name in ALONE.finditer(text, found.start(), found.end()):
                yield Stray(name.start(), name.end(), name.group(), NONE, name.group())


def _cut(source: str) -> str:
    source = " ".join(source.split())
    return source if len(source) <= SHOWN else f"{source[: SHOWN - 1]}…"


def is_plausible(stray: Stray) -> bool:
    """True for a command, or what is a name or begins with one: enough where a brace is missing beyond doubt."""
    return stray.is_command or EXPRESSION.fullmatch(stray.body) is not None


def rewritten(source: str) -> str:
    """How a tag was most likely meant, as in ``{{{ x }}}`` or ``{{ if x }}``; "" where it is written that way."""
    body = " ".join(source.strip("{}%｛｝％# \t").split())
    command = IS_COMMAND.fullmatch(body)
    if command is not None:
        meant = f"{{%{command['level'] or ''} {command['body'].strip()} %}}"
    else:
        meant = f"{{{{ {body} }}}}" if EXPRESSION.fullmatch(body) else ""
    return "" if meant == " ".join(source.split()) else meant


def names_of(tags: Iterable[Tag]) -> set[str]:
    """The names that the tags of a part bind."""
    found = {name for tag in tags for part in BOUND.findall(tag.body) for name in WORD.findall(part)}
    return found | OWN


def told(stray: Stray, place: DocumentPlace) -> Diagnostic:
    """The finding for text that is a tag, as its form says (B410)."""
    return _finding(stray, place, f"viết “{stray.right}”")


def judged(stray: Stray, place: DocumentPlace, names: Collection[str], written: Iterable[str]) -> Diagnostic | None:
    """The finding (B410) where it stands for one of ``names``: those of the report, and those that the tags bind.

    ``written`` is what the tags say.
    """
    found = EXPRESSION.fullmatch(stray.body)
    head = found["head"] if found else ""
    known = bool(head) and head in names
    if stray.kind == NONE:
        # A dot stands between two words of many a text, without a blank; a name with a line in it stands in none.
        certain = known and ("_" in head or ("." in stray.body and any(stray.body in each for each in written)))
        return told(stray, place) if certain else None
    if known:
        return told(stray, place)
    if stray.kind != BRACES:
        return None
    meant = nearest(stray.body, names)
    if meant and len(re.findall(r"[^\W_]+", stray.body)) == len(meant.split("_")):
        return _finding(stray, place, f"có phải “{{{{ {meant} }}}}” không?")
    if NAME.fullmatch(stray.body):
        hint = f"nếu là thẻ thì viết “{stray.right}”, tên có trong: baocao138 template fields; nếu là chữ thì bỏ ngoặc"
        return _finding(stray, place, hint)
    return None


def _finding(stray: Stray, place: DocumentPlace, hint: str) -> Diagnostic:
    lacks = "là tên dùng trong thẻ mà không có dấu ngoặc" if stray.kind == NONE else "là thẻ viết sai dấu ngoặc"
    return finding("B410", place, f"“{stray.source}” {lacks}: báo cáo sẽ in nguyên như thế", hint)
