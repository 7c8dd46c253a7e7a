"""A chart as a picture: for each indicator a dark bar (this period) above a hatched one (a year earlier).

The two fills are told apart in a black-and-white print. Each bar has its number, so there is no scale to be read off.
"""

from __future__ import annotations

import io
from typing import NamedTuple

from PIL import Image, ImageDraw

from baocao138.model.picture import Picture
from baocao138.picture.text import broken, composed, font
from baocao138.report.bars import Chart, Group

DOTS = 300  # to the inch, as printers have them
MILLIMETRE = DOTS / 25.4
WIDTH = round(165 * MILLIMETRE)  # the text on A4 between margins of 30 and 15 mm (Decree 30/2020/NĐ-CP, Annex I)
SIZE = round(12 * DOTS / 72)  # the letters of the tables of annexes
LINE = round(SIZE * 1.25)
GAP = SIZE // 2
NAMES = round(WIDTH * 0.4)
BARS = NAMES + 3  # behind the line at which they begin
BLACK, DARK, WHITE = 0, 70, 255
HATCH, STROKE = 14, 3
LEAST = 2 * STROKE  # the smallest number has a bar still: only nothing has none


class Block(NamedTuple):
    """A group with the lines of its name, and its height."""

    group: Group
    name: list[str]
    height: int


def draw(chart: Chart) -> Picture:
    """The picture of a chart: the same bytes for the same chart."""
    blocks = [_block(group) for group in chart.groups]
    notes = [line for note in chart.notes for line in broken(note, SIZE, WIDTH)]
    height = LINE * 3 + sum(block.height + GAP for block in blocks) + len(notes) * LINE + GAP
    image = Image.new("L", (WIDTH, height), WHITE)
    pen = ImageDraw.Draw(image)
    top = _legend(image, chart)
    scale = _scale(chart)
    start = top
    for block in blocks:
        _lines(pen, block.name, top + (block.height - len(block.name) * LINE) // 2)
        at = top + (block.height - 2 * LINE) // 2
        for bar, is_dark in ((block.group.now, True), (block.group.base, False)):
            value = float(bar.number.value) if bar.number else 0
            length = max(LEAST, round(value * scale)) if value > 0 else 0
            if length:
                _fill(image, (BARS, at + STROKE, BARS + length, at + LINE - STROKE), is_dark)
            pen.text((BARS + length + GAP // 2, at), composed(bar.printed), BLACK, font(SIZE))
            at += LINE
        top += block.height + GAP
    pen.line((NAMES, start - GAP // 2, NAMES, top - GAP // 2), BLACK, STROKE)
    _lines(pen, notes, top)
    target = io.BytesIO()
    image.save(target, "PNG", dpi=(DOTS, DOTS), optimize=True)
    return Picture(target.getvalue(), WIDTH / MILLIMETRE, height / MILLIMETRE, chart.words)


def _block(group: Group) -> Block:
    name = broken(group.name, SIZE, NAMES - GAP)
    return Block(group, name, LINE * max(2, len(name)))


def _scale(chart: Chart) -> float:
    """Pixels for one unit, such that the longest bar and its number end at the edge."""
    room = WIDTH - BARS - GAP
    bars = [(float(bar.number.value), bar.printed) for bar in chart.bars if bar.number and bar.number.value > 0]
    return min(((room - font(SIZE).getlength(composed(printed))) / value for value, printed in bars), default=0.0)


def _legend(image: Image.Image, chart: Chart) -> int:
    """What the fills mean, and the unit; the height at which the bars begin."""
    pen = ImageDraw.Draw(image)
    left = NAMES
    pen.text((0, 0), composed(f"Đơn vị tính: {chart.unit}"), BLACK, font(SIZE))
    for at, (words, is_dark) in enumerate(((chart.now, True), (chart.base, False))):
        top = at * LINE
        _fill(image, (left, top + STROKE, left + 2 * LINE, top + LINE - STROKE), is_dark)
        pen.text((left + 2 * LINE + GAP, top), composed(words), BLACK, font(SIZE))
    return LINE * 3


def _fill(image: Image.Image, box: tuple[int, int, int, int], is_dark: bool) -> None:
    """A bar: dark, or white with slanting lines in a frame."""
    pen = ImageDraw.Draw(image)
    if is_dark:
        pen.rectangle(box, DARK)
        return
    left, top, right, bottom = box
    size = (right - left + 1, bottom - top + 1)
    lines = Image.new("L", size, WHITE)
    hatch = ImageDraw.Draw(lines)
    for at in range(0, sum(size), HATCH):
        hatch.line((at, 0, at - size[1], size[1]), BLACK, STROKE)
    image.paste(lines, (left, top))
    pen.rectangle(box, outline=BLACK, width=STROKE)


def _lines(pen: ImageDraw.ImageDraw, lines: list[str], top: int) -> None:
    for at, line in enumerate(lines):
        pen.text((0, top + at * LINE), line, BLACK, font(SIZE))
