"""A chart as a picture: read back dot by dot."""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from baocao138.aggregate.sources import Sources
from baocao138.model.count import Count
from baocao138.picture.chart import BLACK, DARK, LEAST, LINE, NAMES, STROKE, WHITE, WIDTH, draw
from baocao138.picture.text import FONT, broken, font
from baocao138.report.bars import Bar, Chart, Group

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"


def bar(printed: str, number: int | None) -> Bar:
    return Bar(printed, None if number is None else Count(Decimal(number)), "so", Sources(), 0)


def chart(*pairs: tuple[Bar, Bar], name: str = "Số vụ", notes: tuple[str, ...] = ()) -> Chart:
    groups = tuple(Group(name, now, base) for now, base in pairs)
    return Chart("vụ", "6 tháng đầu năm 2026", "6 tháng đầu năm 2025", groups, notes, "Lời.")


def picture(made: Chart) -> Image.Image:
    return Image.open(BytesIO(draw(made).png))


def dark_lengths(made: Chart) -> list[int]:
    """The length of each dark bar, from top to bottom, the one of the legend left out."""
    image = picture(made)
    rows = [bytes(image.crop((0, y, WIDTH, y + 1)).tobytes()).count(DARK) for y in range(LINE * 3 - 1, image.height)]
    found, before = [], 0
    for dots in rows:
        if dots >= LEAST and before < LEAST:
            found.append(dots)
        before = dots
    return found


def test_its_size_on_paper_is_that_of_its_dots() -> None:
    made = draw(chart((bar("3", 3), bar("2", 2))))
    image = Image.open(BytesIO(made.png))
    assert (image.mode, image.format) == ("L", "PNG")
    assert [round(dots) for dots in image.info["dpi"]] == [300, 300]
    assert (made.width, made.height) == pytest.approx((image.width / 300 * 25.4, image.height / 300 * 25.4))
    assert made.width == pytest.approx(165, abs=0.05) and made.words == "Lời."


def test_the_same_chart_is_the_same_bytes() -> None:
    assert draw(chart((bar("3", 3), bar("2", 2)))) == draw(chart((bar("3", 3), bar("2", 2))))


def test_bars_are_as_long_as_their_numbers() -> None:
    dark = dark_lengths(chart((bar("12.500", 12500), bar("0", 0)), (bar("6.250", 6250), bar("0", 0))))
    assert dark[0] > WIDTH // 3 and dark[1] == pytest.approx(dark[0] / 2, abs=2)


def test_nothing_has_no_bar_and_the_smallest_number_has_one() -> None:
    nothing = chart((bar("0", 0), bar("5", 5)), (bar("chưa có số tổng hợp", None), bar("9", 9)))
    assert dark_lengths(nothing) == []
    assert dark_lengths(chart((bar("1", 1), bar("90.000", 90000)))) == [LEAST + 1]


def test_the_two_fills_are_told_apart_without_colour() -> None:
    """This period is one dark grey, the year before mostly paper with black lines."""
    image = picture(chart((bar("8", 8), bar("8", 8))))
    inside = (NAMES + 20, NAMES + 220)
    top = LINE * 3 + STROKE * 3
    now = image.crop((inside[0], top, inside[1], top + LINE // 2)).histogram()
    base = image.crop((inside[0], top + LINE, inside[1], top + LINE + LINE // 2)).histogram()
    assert now[DARK] == sum(now)
    assert base[DARK] == 0 and 0.5 < base[WHITE] / sum(base) < 0.85 and base[BLACK] > 0


def test_nothing_runs_over_the_edge() -> None:
    """The last column of dots is paper, however long the number beside the longest bar."""
    for printed in ("12.500", "khoảng 12.500,75 (1)"):
        image = picture(chart((bar(printed, 12500), bar("chưa có số tổng hợp", None)), name="từ " * 40))
        assert set(image.crop((WIDTH - 1, 0, WIDTH, image.height)).tobytes()) == {WHITE}


def test_notes_and_long_names_make_it_higher() -> None:
    low, pair = draw(chart((bar("1", 1), bar("1", 1)))).height, (bar("1", 1), bar("1", 1))
    assert draw(chart(pair, notes=("Còn thiếu: xã Mẫu Một.",))).height > low
    assert draw(chart(pair, name="từ " * 40)).height > low


def test_every_vietnamese_letter_has_a_sign_of_its_own() -> None:
    unknown = font(60).getmask("\U0010fffd")
    for letter in LETTERS + LETTERS.upper():
        assert bytes(font(60).getmask(letter)) != bytes(unknown), letter


def test_letters_in_parts_are_put_together() -> None:
    assert broken(unicodedata.normalize("NFD", "Số vụ phát hiện"), 50, 9999) == ["Số vụ phát hiện"]


def test_lines_are_broken_between_words() -> None:
    room = font(50).getlength("aaa bbb")
    assert broken("aaa bbb ccc", 50, room) == ["aaa bbb", "ccc"]
    assert broken("", 50, room) == []
    assert broken("mộttừrấtdàikhôngngắtđược", 50, 10) == ["mộttừrấtdàikhôngngắtđược"]


def test_the_font_comes_with_its_licence() -> None:
    licence = FONT.with_name("LiberationSerif-LICENSE.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence and "Reserved Font Name Liberation" in licence
