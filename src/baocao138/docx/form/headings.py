"""What number opens a paragraph, and whether it is a heading."""

from __future__ import annotations

import re
from typing import NamedTuple

from baocao138.docx.form.paper import Paragraph

ROMAN = re.compile(r"(?P<number>[IVXLC]+)(?P<end>[.)/]| ?[-–—:]|)\s+(?P<title>.+)")
LETTER = re.compile(r"(?P<number>[A-ZĐ])(?P<end>\.)\s+(?P<title>.+)")
DECIMAL = re.compile(r"(?P<number>\d{1,2}(?:\.\d{1,2})*)(?P<end>[.)/]?)\s+(?P<title>.+)")
POINT = re.compile(r"(?P<number>[a-zđ](?=[.)])|[A-ZĐ](?=\)))(?P<end>[.)])\s*(?P<title>.+)")
PART = re.compile(
    r"(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?P<number>[IVXLC]+|\d+|thứ \w+)(?P<end>[.:]?| ?[-–—])"
    r"\s*(?P<title>.*)"
)
ARTICLE = re.compile(r"Điều\s+(?P<number>\d{1,4})(?P<end>[.:]?)\s*(?P<title>.*)")
ENDS = '.,;:…!?”"'
LONGEST = 200
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


JOINTS = ".:-–— "  # between a part's number and a title on the same line


class Heading(NamedTuple):
    """``kind`` is part, part title, roman, letter, decimal, point or article; ``number`` as written.

    ``titled`` is True where the words after the number are a title on a line of their own.
    """

    kind: str
    number: str
    end: str
    title: str
    titled: bool


def heading_of(paragraph: Paragraph) -> Heading | None:
    """The number of a paragraph and what follows it; None for one that begins with none."""
    words = paragraph.words
    for kind, pattern in (
        ("part", PART),
        ("article", ARTICLE),
        ("roman", ROMAN),
        ("letter", LETTER),
        ("decimal", DECIMAL),
        ("point", POINT),
    ):
        found = pattern.fullmatch(words)
        if found is None:
            continue
        if kind == "part" and found["title"] and not _heads_part(paragraph, found["end"].strip(), found["title"]):
            return None
        if kind == "roman" and found["end"] not in (".", ")", "/") and not _capitals(found["title"]):
            return None  # "I", "V", "C" may open a sentence
        if kind == "decimal" and not found["end"] and "." not in found["number"]:
            return None  # "12 xã, phường đã …"
        title = found["title"].strip()
        title = title.lstrip(JOINTS) if kind in ("part", "roman") else title
        return Heading(kind, found["number"], found["end"], title, _is_title(paragraph, title))
    if paragraph.shape.align == "center" and _capitals(words) and len(words) < LONGEST:
        return Heading("part title", "", "", words, titled=True)
    return None


def _heads_part(paragraph: Paragraph, end: str, title: str) -> bool:
    """A part with its title on one line; elsewhere than in the middle it is one only in bold, and parted by a mark."""
    if paragraph.shape.align == "center":
        return True
    whole = paragraph.words.lower().startswith(("phần", "chương"))
    return whole and bool(end) and paragraph.all("bold") and title[-1] not in ENDS and len(title) < LONGEST


def _is_title(paragraph: Paragraph, title: str) -> bool:
    """No sentence: it ends in no mark. A bold line of few words is one even so."""
    if not title or len(title) > LONGEST:
        return False
    return title[-1] not in ENDS or (paragraph.all("bold") and len(title) < 100 and title[-1] in ".:")


def _capitals(text: str) -> bool:
    return text == text.upper() and any(letter.isalpha() for letter in text)


def roman_value(text: str) -> int:
    """The value of a Roman number; 0 for letters that make none."""
    total = 0
    values = [ROMAN_VALUES.get(letter, 0) for letter in text]
    for at, value in enumerate(values):
        total += -value if at + 1 < len(values) and value < values[at + 1] else value
    return total
