"""One file from bytes to tree: decode, look at the characters, parse, and collect every problem in one run.

What only a faulty file needs is imported where the fault is met, for a quick start.
"""

from __future__ import annotations

import unicodedata
from codecs import BOM_UTF8
from typing import Any

import yaml

from baocao138.diagnostic.finding import Diagnostic, Outcome, finding
from baocao138.model.place import Place
from baocao138.read import characters, traps
from baocao138.read.build import Build
from baocao138.read.encoding import decode
from baocao138.read.flaw import Flaw
from baocao138.read.source import Source
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

BYTES = 2 * 1024 * 1024
"""The largest file: a hundred times the longest submission seen."""
NODES = 100_000
"""The most values in one file: a report of 100 pages has some 5,000."""
ATTEMPTS = 20
"""How many breaks in the grammar of one file are reported in one run."""
FINDINGS = 200
"""How many problems of one file are reported in one run: after that the file is the wrong file."""

_CParser: Any = getattr(getattr(yaml, "cyaml", None), "CParser", None)
"""libyaml's parser; None where PyYAML was built without it."""


def read_document(data: bytes, file: str) -> Outcome[Mapping]:
    """The tree of a file, and all its problems. ``file`` is its name as shown to people. Raises nothing."""
    if _CParser is None:
        message = "thiếu thư viện libyaml trong PyYAML trên máy này"
        hint = "cài lại: python -m pip install --force-reinstall --only-binary :all: PyYAML"
        return Outcome(None, (finding("B039", Place(file), message, hint),))
    if len(data) > BYTES // 10 and (message := _too_much(data)):
        hint = "kiểm tra có lưu nhầm tệp Word, Excel hay ảnh không; nếu đúng thì tách ra nhiều tệp"
        return Outcome(None, (finding("B014", Place(file), message, hint),))
    decoded = decode(data)
    if not decoded.is_whole:
        source = Source(file, decoded.text)
        return Outcome(None, _reported(decoded.flaws, source))
    text = parsed = decoded.text
    flaws = decoded.flaws
    rest = characters.rare(data)
    is_composed = True
    found: list[Flaw] = []
    if characters.is_suspect(data, text, rest):
        from baocao138.read import strange

        spoiled, is_hopeless = strange.spoiled(text)
        if is_hopeless:
            return Outcome(None, _reported(spoiled, Source(file, text)))
        is_composed = unicodedata.is_normalized("NFC", text)
        found = strange.scan(text, spoiled)
        flaws += found
        if not is_composed:
            flaws += strange.decomposed(text)
        if found:
            parsed = strange.tamed(text)
    source = Source(file, text, is_composed=is_composed, signs=rest)
    if stop := _why_not(source, parsed, data):
        return Outcome(None, _reported([*flaws, stop], source))
    build, stops = _parse(source, parsed, flaws, data if parsed == text and not data.startswith(BOM_UTF8) else None)
    flaws += stops
    build.flaws = _further(build, source)
    flaws += build.flaws
    is_whole = build.is_whole and not stops and not any(flaw.code in _MISREAD for flaw in build.flaws)
    root = build.root
    if is_whole and (root is None or (isinstance(root, Scalar) and root.is_empty)):
        flaws.append(Flaw("B012", 0, 0, "tệp chỉ có ghi chú, chưa có nội dung", _START))
    elif is_whole and not isinstance(root, Mapping):
        flaws.append(_root(root))
    if is_whole and root is not None and (b"\\" in rest or (b"#" in rest and _has_sign_beside(text))):
        flaws += _closer_look(root, source)
    value = root if is_whole and isinstance(root, Mapping) else None
    return Outcome(value, _reported(flaws, source) if flaws else ())


def _why_not(source: Source, parsed: str, data: bytes) -> Flaw | None:
    """Why a text need not be parsed: there is nothing, or two versions of something."""
    if not parsed or parsed.isspace():
        return Flaw("B012", 0, 0, "tệp trống", _LOST)
    if b"<<<<<<<" in data or b">>>>>>>" in data:
        from baocao138.read.conflict import conflict

        return conflict(source)
    return None


_MISREAD = ("B029", "B033", "B040")
"""What leaves a tree so unlike the page that looking at it further would only repeat the mistake in other words."""
_LOST = "tệp có thể đã lưu hỏng: chép lại nội dung từ bản gốc rồi lưu; viết mới thì dòng đầu là:  loai: bao-cao-don-vi"
_START = "bắt đầu bằng dòng: loai: bao-cao-don-vi"


def _has_sign_beside(text: str) -> bool:
    """True for a "#" on a line with something before it: comments on lines of their own cut nothing off."""
    at = text.find("#")
    while at >= 0:
        if text[max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1 : at].strip():
            return True
        end = text.find("\n", at)
        at = text.find("#", end) if end >= 0 else -1
    return False


def _too_much(data: bytes) -> str:
    """What is too much in a large file. Each value needs one of a few signs, so counting these bounds the values."""
    if len(data) > BYTES:
        return f"tệp dài quá {BYTES // 1048576} MiB"
    if sum(map(data.count, (b"\n", b"\r", b",", b": ", b"- ", b"[", b"{"))) > NODES:
        return f"tệp có thể chứa hơn {NODES // 1000}.000 giá trị, nhiều hơn mọi báo cáo"
    return ""


def _parse(source: Source, text: str, known: list[Flaw], data: bytes | None) -> tuple[Build, list[Flaw]]:
    """Parse; where the grammar breaks, explain it, blank that line out and go on to the next break.

    ``data`` is the text's UTF-8 where that is at hand.
    """
    stops: list[Flaw] = []
    silent = {source.position(flaw.start)[0] for flaw in known if flaw.code not in ("B010", "B011")}
    floor = 0
    attempts = 0
    while True:
        build = Build(source)
        attempts += 1
        try:
            stop = build.run(_CParser(text.encode("utf-8") if data is None else data))
        except yaml.YAMLError as error:
            from baocao138.read import explain

            stop = explain.explained(error, source, build.last, floor)
        if stop is None:
            build.is_whole = build.is_whole and floor == 0
            return build, stops
        from baocao138.read import explain, repair

        build.is_whole = False
        line = source.position(stop.start)[0]
        # What breaks inside a block that has broken already, or on a line with a strange sign, comes of that.
        if (line > floor and line not in silent) or not (stops or silent):
            stops.append(stop)
        blanked = repair.mended(source, text, stop) if stop.code in explain.LOCAL or stop.mend else None
        if blanked is None or attempts >= ATTEMPTS:
            build.flaws = [flaw for flaw in build.flaws if flaw.start < stop.start]
            return build, stops
        data = None
        text, floor = blanked, max(floor, line if stop.mend else repair.last_line_of_block(source, line))


def _further(build: Build, source: Source) -> list[Flaw]:
    """The problems of a tree; where a second report or a letter's closing lines make it, that one in their place."""
    root = build.root
    if any(flaw.code == "B016" for flaw in build.flaws):
        from baocao138.read import refuse

        return refuse.second_report(build.flaws, source)
    if isinstance(root, Mapping) and (" " * 9 in source.text or not all(map(str.isascii, root.raw))):
        from baocao138.read import pasted

        if pasted_text := pasted.closing(source) or pasted.opening(source, root.raw):
            return [flaw for flaw in build.flaws if flaw.start < pasted_text.start] + [pasted_text]
    return build.flaws


def _root(root: Node | None) -> Flaw:
    start = root.start if root else 0
    end = root.end if root else 0
    if isinstance(root, Scalar):
        from baocao138.read import layout

        glued = layout.glued_colon(root.value.split("\n")[0], start)
        if glued:
            return glued
        message = "tệp chỉ có một đoạn chữ, không có khóa nào"
    else:
        message = "tệp mở đầu bằng danh sách, chưa có khóa nào"
    return Flaw("B013", start, end, message, _START)


def _closer_look(root: Node, source: Source) -> list[Flaw]:
    """What needs the finished tree: signs hidden in escapes, ends cut off by ``#``."""
    flaws: list[Flaw] = []
    todo: list[Node] = [root]
    while todo:
        node = todo.pop()
        if isinstance(node, Scalar):
            flaws += traps.commented(node, source)
            if node.style == '"':
                from baocao138.read import strange

                flaws += strange.escaped(node)
        elif isinstance(node, Sequence):
            todo.extend(node.items)
        else:
            for entry in node.entries.values():
                todo += entry
    return flaws


def _reported(flaws: list[Flaw], source: Source) -> tuple[Diagnostic, ...]:
    """All problems in the order of the file, each once."""
    first = sorted(set(flaws), key=lambda flaw: (flaw.start, flaw.code, flaw.message))[:FINDINGS]
    return tuple(sorted((flaw.diagnostic(source) for flaw in first), key=lambda diagnostic: diagnostic.sort_key))
