from __future__ import annotations

import unicodedata

from baocao138.diagnostic.finding import Diagnostic, Related, Severity
from baocao138.diagnostic.text import MARGIN, Screen, display_width, render, window
from baocao138.model.place import DocumentPlace, Place


def problem(place: Place | DocumentPlace, *related: Related) -> Diagnostic:
    return Diagnostic("B110", Severity.ERROR, place, "“12.5” sai", "viết 12.500", related)


def test_the_whole_message() -> None:
    related = Related(Place("b.yaml", 1, 1), "đã ghi ở đây")
    text = render(problem(Place("a.yaml", 7, 4, 7, 8), related), lambda *_: "ab 12.5 tờ")
    assert text == (
        "a.yaml:7:4: lỗi B110: “12.5” sai\n"
        "   7 | ab 12.5 tờ\n"
        "     |    ^^^^\n"
        "  = cách sửa: viết 12.500\n"
        "  = xem thêm: b.yaml:1:1: đã ghi ở đây"
    )


def test_marks_stand_under_the_words_as_seen() -> None:
    source = unicodedata.normalize("NFD", "tờ ") + "漢\t12"
    column = source.index("12") + 1
    shown, marks = window(source, Place("a", 1, column, 1, column + 2))
    assert marks.index("^") == display_width(source[: column - 1]) == 3 + 2 + 4
    assert shown.endswith("    12")


def test_a_long_line_is_shown_around_the_mark() -> None:
    source = "x" * 500 + "12.5" + "y" * 500
    shown, marks = window(source, Place("a", 1, 501, 1, 505))
    assert shown.startswith("…") and shown.endswith("…")
    assert shown[marks.index("^") : marks.index("^") + 4] == "12.5"
    assert marks.count("^") == 4


def test_control_characters_are_shown_not_obeyed() -> None:
    text = render(problem(Place("a\x1b[2J.yaml", 1, 1, 1, 2)), lambda *_: "\x1b[31mđỏ\u202e")
    assert "\x1b" not in text and "\u202e" not in text


def test_a_mark_past_the_end_of_a_line_still_shows() -> None:
    assert window("ab", Place("a", 1, 9, 1, 12)) == ("ab", "  ^")


def test_a_long_line_is_cut_to_the_columns_that_there_are() -> None:
    line = "một hai ba bốn năm " * 20
    place = Place("a.yaml", 1, 101, 1, 104)
    for width in (40, 71):
        shown = render(problem(place), lambda *_: line, Screen(width=width)).splitlines()[1:3]
        assert [display_width(each) <= width + MARGIN for each in shown] == [True, True]
        at = shown[1].index("^")
        assert shown[0][at : at + 3] == line[100:103]


def test_colour_only_when_asked_for() -> None:
    place = Place("a.yaml", 1, 1, 1, 2)
    assert "\x1b[" not in render(problem(place), lambda *_: "x")
    assert "\x1b[1;31mlỗi B110\x1b[0m" in render(problem(place), lambda *_: "x", Screen(colour=True))


def test_a_place_in_a_document() -> None:
    place = DocumentPlace("m.docx", "word/document.xml", 3, 1, 2, 1, "{{ x }}")
    assert render(problem(place), lambda *_: None).splitlines()[:2] == [
        "m.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: lỗi B110: “12.5” sai",
        "  | {{ x }}",
    ]


def test_a_line_of_a_million_characters_is_shown_at_once() -> None:
    source = "- " * 500_000
    shown, marks = window(source, Place("a", 1, 600_001, 1, 900_000))
    assert len(shown) < 120 and len(marks) < 240


def test_a_thousand_findings_in_one_long_line_are_shown_at_once() -> None:
    # A second; where each cut measures the line again at every step, half a minute.
    source = "{{ số 1 漢 }} " * 3_000
    for start in range(1, len(source), len(source) // 2_000):
        shown, marks = window(source, Place("a", 1, start, 1, start + 2))
        assert display_width(shown) <= 102 and "^" in marks


def marks_under(source: str, words: str) -> tuple[str, str]:
    """What is shown above the marks that stand under these words, and the marks."""
    column = source.index(words) + 1
    shown, marks = window(source, Place("a", 1, column, 1, column + len(words)))
    return shown, marks


def test_what_takes_no_column_moves_no_mark() -> None:
    # A circle around a letter, a variation selector, the vowel and the final of a Hangul syllable.
    for source in ("a\u20dd 12", "a\ufe0f 12", "\u1100\u1161\u11a8 12"):
        assert marks_under(source, "12")[1].index("^") == display_width(source) - 2
    assert display_width("\u1100\u1161\u11a8") == 2


def test_what_is_invisible_is_shown_and_counted() -> None:
    assert marks_under("so\u200btu\u00ad: 12", "12") == ("so\ufffdtu\ufffd: 12", "        ^^")
    assert marks_under("\ufffe\x1b\u3000x", "x") == ("\ufffd\ufffd\ufffdx", "   ^")


def test_a_tab_is_four_columns_before_and_under_the_mark() -> None:
    assert marks_under("\tx", "x") == ("    x", "    ^")
    assert marks_under("a\tb", "\t") == ("a    b", " ^^^^")


def test_wide_characters_are_marked_in_full() -> None:
    assert marks_under("ky：2019", "：") == ("ky：2019", "  ^^")


def test_a_mark_under_a_combining_character_stands_under_its_letter() -> None:
    source = unicodedata.normalize("NFD", "tiế")
    assert window(source, Place("a", 1, 5, 1, 6)) == (source, "  ^")


def test_a_cut_leaves_no_mark_without_its_letter() -> None:
    source = unicodedata.normalize("NFD", "ế" * 300) + "12"
    shown, _ = marks_under(source, "12")
    assert shown.startswith("…e\u0302\u0301") and shown.endswith("12")


def test_lines_to_write_stand_under_the_source_line_as_they_must_be() -> None:
    found = problem(Place("a.yaml", 7, 3, 7, 4))._replace(hint="viết cả dòng, thụt vào 2 dấu cách:\n  - muc: a")
    assert render(found, lambda *_: "  – muc: a") == (
        "a.yaml:7:3: lỗi B110: “12.5” sai\n"
        "   7 |   – muc: a\n"
        "     |   ^\n"
        "  = cách sửa: viết cả dòng, thụt vào 2 dấu cách:\n"
        "     |   - muc: a"
    )
