"""How a submission is written the plain way, as the guide shows it: a pattern for the head and one for an entry.

What they take is a small part of YAML on purpose: two blanks for each level, no quotes, prose under ``>-``, codes and
counts without surprises, no blank at the end of a line. Where a file has anything else, ``read`` and pydantic do it.
"""

from __future__ import annotations

import re

from baocao138.model.count import QUALIFIERS

_CODE = r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*"
_NUMBER = rf"(?:(?:{'|'.join(QUALIFIERS)}) )?\d[\d.,]*"
_COUNT = rf"(?:{_NUMBER}|chua-co-so-lieu|khong-thuoc-nhiem-vu)"
# A text without quotes that begins with a letter, a digit or a bracket, and has no sign of YAML in it.
_VALUE = r"(?:[^\W_]|\()[^\n#:{}]*(?<! )"
# A line of prose that cannot be taken for the item of a list.
_PROSE = r"(?![-–—•+*\s]|[a-zđ]\)|\d{1,2}[.)]\s)[^\n]+(?<! )\n"
_NOTHING = r"(?:(?: {0,4}#[^\n]*)?\n)*+"


KEY = re.compile(rf"{_NOTHING}(?P<key>[a-z_]+): (?P<value>{_VALUE})\n")
BEGIN = re.compile(rf"{_NOTHING}noi_dung:\n{_NOTHING}")
KEYS = {
    "only": (r"    doan: {}", rf">-\n(?:      {_PROSE})+"),
    "items": (r"    doan:\n{}", rf"(?:      - >-\n(?:        {_PROSE})+)+"),
    "figures": (r"    so_lieu:\n{}", rf"(?:      {_CODE}: (?:{_COUNT}|\{{[^\n]+\}})\n)+"),
    "subject": (r"    chu_the: {}\n", _VALUE),
    "joint": (r"    cung_thuc_hien: \[{}\]\n", rf"{_CODE}(?:, {_CODE})*"),
    "partners": (r"    phoi_hop: \[{}\]\n", rf"{_CODE}(?:, {_CODE})*"),
}
"""The keys of an entry: what is typed around the value, and the value."""

ENTRY = re.compile(
    rf"  - muc: (?P<section>{_CODE})\n(?P<body>(?:"
    + "|".join(around.format(f"(?P<{name}>{value})") for name, (around, value) in KEYS.items())
    + rf")*){_NOTHING}"
)
AROUND = tuple(len(around.format("").replace("\\n", "\n").replace("\\", "")) for around, _ in KEYS.values())
"""How many characters stand around the value of each key."""
ITEM = re.compile(r"      - (>-\n(?:        [^\n]+\n)+)")
LISTED = re.compile(rf"      (?P<name>{_CODE}): (?:(?P<count>{_COUNT})|\{{(?P<parts>[^\n]+)\}})\n")
PART = re.compile(rf"(?P<axis>{_CODE}): (?:(?P<whole>{_COUNT})|\{{(?P<groups>[^{{}}]+)\}})(?:, (?=.)|$)")
GROUP = re.compile(rf"(?P<name>{_CODE}): (?P<count>{_COUNT})(?:, (?=.)|$)")
CODE = re.compile(_CODE)
BOUND = re.compile(rf"\{{\{{ *(?P<name>{_CODE}) *(?:= *(?P<count>{_NUMBER}) *)?\}}\}}")
