"""What the name of a file tells: which of two is the copy or the newer one, and whose file it was meant to be."""

from __future__ import annotations

import datetime
import re

from baocao138.model.catalogue import Catalogue
from baocao138.model.filing import Filing
from baocao138.model.identifier import dashed, unaccented
from baocao138.model.period import Period

# What people and their file managers add to the name of a file that they copy or send again.
_COPY = re.compile(
    r"-(copy|ban-sao|sao|lan-?\d|lan-(hai|ba)|sua(-lai)?|da-sua|ban-sua|chinh-sua|bo-sung|thay-the|moi|new|v\d|ver\d"
    r"|final|cuoi|chinh-thuc|\d)(-\d+)?$"
)


def stem(file: str) -> str:
    """The name without folder and ending, as codes are written: ``so-tu-phap - Copy.yaml`` is ``so-tu-phap-copy``."""
    return unaccented(bare(file))


def bare(file: str) -> str:
    """The name without folder and ending, as it was typed."""
    return name_of(file).rpartition(".")[0]


def name_of(file: str) -> str:
    """The name without its folder."""
    return file.rpartition("/")[2]


def folder_of(file: str) -> str:
    """The name of the folder that a file lies in."""
    return file.rpartition("/")[0].rpartition("/")[2]


def is_copy(file: str) -> bool:
    """True where the name of the file, or of its folder, says that it is a copy, or was sent again."""
    return _COPY.search(stem(file)) is not None or _COPY.search(unaccented(folder_of(file))) is not None


def later(file: str, date: datetime.date | None, own: str) -> tuple[bool, datetime.date, bool, int, str]:
    """Orders files that say the same thing, the latest last.

    A copy comes after what it copies; then the day of signing counts; then one that bears its own name (the code of its
    agency) comes first, and the longest name last.
    """
    return is_copy(file), date or datetime.date.min, stem(file) != dashed(own), len(stem(file)), file


def meant_for(filing: Filing, catalogue: Catalogue) -> str:
    """The agency whose code the file bears as its name, where the file says that another one filed it; else ""."""
    code = bare(filing.file).replace("-", "_")
    if code == filing.agency or code not in catalogue.agencies or filing.agency not in catalogue.agencies:
        return ""
    return code if _are_apart(code, filing.agency, filing.period, catalogue) else ""


def _are_apart(code: str, author: str, period: Period, catalogue: Catalogue) -> bool:
    """False where one may well file under the other's name: a group and its member, a body and its heir."""
    named, filed = catalogue.agencies[code], catalogue.agencies[author]
    heirs = {heir.agency for heir in (*named.successors, *filed.successors)}
    return named.exists_on(period.end) and not {code, author} & {*named.members, *filed.members, *heirs}
