"""How a submission is written the plain way, as the guide shows it: a pattern for the head and one for an entry.

What they take is a small part of YAML on purpose: two blanks for each level, no quotes, prose under ``>-``, codes and
counts without surprises, no blank at the end of a line. Where a file has anything else, ``read`` and pydantic do it.
"""

from __future__ import annotations

import re

from baocao138.model.count import QUALIFIER

# No sign of a code can follow one, so nothing is ever given back.
_CODE = r"[a-z][a-z0-9]*+(?:[-_][a-z0-9]++)*+"
_NUMBER = rf"(?:(?:{QUALIFIER}) )?\d[\d.,]*"
_COUNT = rf"(?:{_NUMBER}|chua-co-so-lieu|khong-thuoc-nhiem-vu)"
# A text without quotes that begins with a letter, a digit or a bracket, and has no sign of YAML in it.
_VALUE = r"(?:[^\W_]|\()[^\n#:{}]*(?<! )"
# A line of prose that cannot be taken for the item of a list, for a key, or for a sign of the form.
_PROSE = r"(?![-–—•+*\s=>|#<‹«→›»➔➜]|[a-zđ]\)|\d{1,2}[.)]\s|[A-Za-z0-9_]+ ?:)[^\n]+(?<! )\n"
_NOTHING = r"(?:(?: {0,4}#[^\n]*)?\n)*+"


KEY = re.compile(rf"{_NOTHING}(?P<key>[a-z_]+): (?P<value>{_VALUE})\n")
BEGIN = re.compile(rf"{_NOTHING}noi_dung:\n{_NOTHING}")
_SUBJECT = rf"    chu_the: (?P<subject>{_VALUE})\n"
_JOINT = rf"    cung_thuc_hien: \[(?P<joint>{_CODE}(?:, {_CODE})*)\]\n"
_PARTNERS = rf"    phoi_hop: \[(?P<partners>{_CODE}(?:, {_CODE})*)\]\n"
_ONLY = rf"    doan: (?P<only>>-\n(?:      {_PROSE})+)"
_ITEMS = rf"    doan:\n(?P<items>(?:      - >-\n(?:        {_PROSE})+)+)"
_FIGURES = rf"    so_lieu:\n(?P<figures>(?:      {_CODE}: (?:{_COUNT}|\{{[^\n]+\}})\n)+)"

ENTRY = re.compile(
    rf"  - muc: (?P<section>{_CODE})\n(?P<heads>(?:{_SUBJECT}|{_JOINT}|{_PARTNERS})*)"
    rf"(?:{_ONLY}|{_ITEMS})?(?:{_FIGURES})?{_NOTHING}"
)
"""An entry: who speaks, in any order, then what is said, then the figures."""
HEADS = ("subject", "joint", "partners")
GROUPS = tuple(ENTRY.groupindex[name] for name in ("section", "heads", "only", "items", "figures"))
ITEM = re.compile(r"      - (>-\n(?:        [^\n]+\n)+)")
LISTED = re.compile(rf"      (?P<name>{_CODE}): (?:(?P<count>{_COUNT})|\{{(?P<parts>[^\n]+)\}})\n")
PART = re.compile(rf"(?P<axis>{_CODE}): (?:(?P<whole>{_COUNT})|\{{(?P<groups>[^{{}}]+)\}})(?:, (?=.)|$)")
GROUP = re.compile(rf"(?P<name>{_CODE}): (?P<count>{_COUNT})(?:, (?=.)|$)")
CODE = re.compile(_CODE)
BOUND = re.compile(rf"\{{\{{ *(?P<name>{_CODE}) *(?:= *(?P<count>{_NUMBER}) *)?\}}\}}")
