"""What goes in and out of this room besides bytes."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple


class Properties(NamedTuple):
    """What the file says of itself; ``created`` is also the time of the last change, so that no clock is asked.

    An empty ``title`` or ``creator`` leaves what the template says.
    """

    title: str
    creator: str
    created: datetime


class Line(NamedTuple):
    r"""A paragraph as text: a tab is ``\t``, a line break ``\n``.

    ``style`` is the name shown in Word (a paragraph that names none has the default one); ``kind`` is body, header,
    footer, footnote, endnote, comment, textbox or picture (what it shows, in words); ``table``, ``row``, ``column``
    count from 1 and are 0 outside tables.
    """

    text: str
    style: str = ""
    kind: str = "body"
    part: str = "word/document.xml"
    table: int = 0
    row: int = 0
    column: int = 0
