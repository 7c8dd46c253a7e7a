"""What must not be in a submission: names of persons, numbers that lead to one, and marks of state secrets.

Law 53/2024/QH15, article 3 clause 10, and law 91/2025/QH15 on personal data; law 117/2025/QH15 on state secrets. Both
functions look at a whole file as it was typed, comments and keys included: git keeps all of it for ever.
"""

from __future__ import annotations

from baocao138.language.hit import Hit
from baocao138.language.screen import may_be_private

__all__ = ["Hit", "may_be_private", "private"]


def private(text: str) -> list[Hit]:
    """Everything private or secret in the text, in order; where one hit lies within another, the outer one."""
    from baocao138.language.clean import cleaned  # few files ever need these
    from baocao138.language.homes import homes
    from baocao138.language.letters import mails, passports
    from baocao138.language.names import names
    from baocao138.language.near import Surroundings
    from baocao138.language.numbers import numbers
    from baocao138.language.secrecy import secrets

    clean = cleaned(text)
    around = Surroundings(clean.text)
    found = [
        *numbers(clean.text, around),
        *passports(clean.text, around),
        *mails(clean.text),
        *names(clean.text),
        *homes(clean.text),
        *secrets(clean.text),
    ]
    hits: list[Hit] = []
    for hit in sorted(found, key=lambda hit: (hit.start, -hit.end)):
        if not hits or hit.end > hits[-1].end:
            hits.append(hit)
    return [hit._replace(start=start, end=end) for hit in hits for start, end in [clean.typed(hit.start, hit.end)]]
