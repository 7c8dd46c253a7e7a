"""Names and numbers of persons in the names of files: git keeps these as well, and every message repeats them."""

from __future__ import annotations

import re
from functools import cache

from baocao138.language import people
from baocao138.model.identifier import unaccented

# Mostly the agency's code: nothing that is looked for stands in a name without one of these.
_MAYBE = re.compile(r"[- _.](?:thi|van|a|mi|seo|thị|văn|mí)[- _.]|[0-9][0-9 ._-]{7,}[0-9]", re.IGNORECASE)
_NO_NAME = "dua|hanh|tuyen|cu|sinh|truong|tran"


def may_name_person(path: str) -> bool:
    """A quick look at the name of a file: False where ``names_person`` says no and no number is in it."""
    return _MAYBE.search(path.rpartition("/")[2]) is not None


def names_person(path: str) -> bool:
    """True where the name of a file is, or tells, a person's full name: ``nan-nhan-lo-thi-mau.yaml``."""
    return _pattern().search(unaccented(path.rpartition("/")[2].rpartition(".")[0])) is not None


@cache
def _pattern() -> re.Pattern[str]:
    who = "|".join(unaccented(word) for word in (*people.VICTIMS, *people.PRONOUNS))
    family = "|".join(sorted({unaccented(word) for word in people.FAMILIES | people.DOUBTFUL}))
    sure = "|".join(sorted(people.UNMARKED))
    given = rf"(?!(?:{_NO_NAME})(?:-|$))[a-z]+"
    return re.compile(rf"(?:^|-)(?:{who})-(?:{family})-(?:thi|van|a|mi|seo)-{given}|^(?:{sure})-thi-{given}")
