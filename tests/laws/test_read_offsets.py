"""Law: the text at the place of a character is that character, in every style of YAML."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from baocao138.model.place import Place
from baocao138.read.document import read_document
from baocao138.read.tree import Mapping, Scalar

_LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyế ộữĐÀ.,;“”–½🙂0123456789{}()/'\"#:-\\%"
_WORD = st.text(_LETTERS.replace(" ", ""), min_size=1, max_size=6)
_LINE = st.lists(_WORD, min_size=1, max_size=4).map(" ".join)
_LINES = st.lists(_LINE, min_size=1, max_size=4)
_BREAK = st.sampled_from(["\n", "\r\n", "\r"])
_GAP = st.lists(st.sampled_from(["", " ", "   "]), min_size=1, max_size=3)


def _scalar(text: str) -> Scalar | None:
    value = read_document(text.encode(), "t.yaml").value
    if value is None or set(value) - {"a", "b", "k"}:
        return None
    found = value.get("k")
    while isinstance(found, Mapping) and "k" in found:
        found = found.get("k")
    return found if isinstance(found, Scalar) else None


def _typed(text: str, place: Place) -> str:
    lines = re.split(r"\r\n|\r|\n", text)
    if place.line == place.end_line:
        return lines[place.line - 1][place.column - 1 : place.end_column - 1]
    return "\n"


def _holds(text: str) -> int:
    scalar = _scalar(text)
    if scalar is None:
        return 0
    for index, character in enumerate(scalar.value):
        place = scalar.at(index, index + 1)
        typed = _typed(text, place)
        if character == "\n":
            assert typed == "\n" or typed == "\\n"
        elif character == " ":
            assert typed == "\\ " or not typed.strip()
        elif typed.startswith("\\u") and len(typed) == 6:
            assert typed[2:] == f"{ord(character):04x}"
        elif len(typed) == 2 and typed.startswith("\\"):
            assert typed[1] == character
        elif typed == "''":
            assert character == "'"
        else:
            assert unicodedata.normalize("NFC", typed) == character, (text, index, place)
    begins = [(scalar.at(i, i + 1).line, scalar.at(i, i + 1).column) for i in range(len(scalar.value))]
    assert begins == sorted(begins)
    return len(scalar.value)


@given(_LINES, st.sampled_from(["|", ">", "|-", ">-", "|+", ">+", ">2", "|2-"]), _BREAK, _GAP, st.data())
@settings(max_examples=150, deadline=None)
def test_blocks(lines: list[str], header: str, end: str, gap: list[str], data: st.DataObject) -> None:
    deeper = [data.draw(st.sampled_from(["", "", "  "])) + line for line in lines]
    if "2" not in header:
        deeper[0] = deeper[0].lstrip()
    body = end.join("  " + line + data.draw(st.sampled_from(["", end, end + end, end + "  "])) for line in deeper)
    _holds(f"a: x{end}k: {header}{end}{body}{end}" + "".join(blank + end for blank in gap) + f"b: y{end}")


@given(_LINES, st.sampled_from("\"'"), _BREAK, st.data())
@settings(max_examples=150, deadline=None)
def test_quoted(lines: list[str], quote: str, end: str, data: st.DataObject) -> None:
    if quote == "'":
        lines = [line.replace("'", "''") for line in lines]
    else:
        lines = [line.replace("\\", "\\\\").replace('"', '\\"').replace("0", "\\u0110") for line in lines]
        lines = [line + data.draw(st.sampled_from(["", "", " \\", "\\n", " "])) for line in lines[:-1]] + lines[-1:]
    body = data.draw(st.sampled_from([end, end + end, f" {end}\t{end}"])).join(lines).replace(end, end + "   ")
    _holds(f"a: x{end}k: {quote}{body}{quote}{end}b: y{end}")


@given(_LINES, _BREAK, st.data())
@settings(max_examples=150, deadline=None)
def test_plain(lines: list[str], end: str, data: st.DataObject) -> None:
    body = data.draw(st.sampled_from([end, end + end])).join(lines).replace(end, end + "   ")
    _holds(f"a: x{end}k: x{body}{end}b: y{end}")


@given(_LINES, st.sampled_from(['"', "'", ">-\n  ", "|\n  ", ""]))
@settings(max_examples=80, deadline=None)
def test_letters_in_pieces(lines: list[str], style: str) -> None:
    text = unicodedata.normalize("NFD", " ".join(lines))
    for sign in "\\'\"#:":
        text = text.replace(sign, "")
    close = style if style in "\"'" else ""
    source = f"k: {style}x{text}{close}\n"
    _holds(source)
    scalar = _scalar(source)
    assert scalar is None or unicodedata.is_normalized("NFC", scalar.value)


def test_the_laws_saw_something() -> None:
    assert _holds('k: >-\n  một hai\n  ba\n\n  bốn\nb: "x"\n') == len("một hai ba\nbốn")
    assert _holds("k: 'một\n  hai'\n") == len("một hai")


def test_a_word_in_folded_text_has_its_own_line_and_column() -> None:
    scalar = _scalar("k: >-\n  đặt in và\n  phát 12.500 tờ rơi\n")
    assert scalar is not None
    start = scalar.value.index("12.500")
    assert scalar.at(start, start + 6) == Place("t.yaml", 3, 8, 3, 14)
    assert scalar.place == Place("t.yaml", 1, 4, 3, 21)
