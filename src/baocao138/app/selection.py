"""Which findings are shown: by their codes, by their number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.app.sources import PRIVACY
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic
from baocao138.diagnostic.same_code import nearest_code


class Selection(NamedTuple):
    """Beginnings of codes: ``B1`` stands for its family. Nothing selected means all; privacy is never left out."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def keeps(self, diagnostic: Diagnostic) -> bool:
        """True for a finding that is shown, and counts."""
        code = diagnostic.code
        if code.startswith(PRIVACY):
            return True
        wanted = max((len(each) for each in self.select if code.startswith(each)), default=0 if self.select else 1)
        unwanted = max((len(each) for each in self.ignore if code.startswith(each)), default=0)
        return wanted > unwanted or (wanted > 0 and not unwanted)


def selection_of(select: Iterable[str], ignore: Iterable[str]) -> Selection:
    """The codes as typed, with commas or blanks between them. WrongUse for a code that does not exist."""
    return Selection(_codes("--select", select), _codes("--ignore", ignore))


def _codes(flag: str, typed: Iterable[str]) -> tuple[str, ...]:
    found = []
    for word in " ".join(typed).replace(",", " ").upper().split():
        if not any(code.startswith(word) for code in CODES):
            guess = nearest_code(word, CODES)
            hint = f"có phải là {guess}?" if guess else "xem các mã: baocao138 explain"
            raise WrongUse(f"{flag}: không có mã “{word}”", hint)
        if flag == "--ignore" and (word.startswith(PRIVACY) or PRIVACY.startswith(word)):
            raise WrongUse(
                f"{flag}: không bỏ qua được nhóm {PRIVACY}", "lỗi về thông tin riêng và bí mật nhà nước phải sửa"
            )
        found.append(word)
    return tuple(found)


def cut(diagnostics: Sequence[Diagnostic], most: int | None) -> tuple[tuple[Diagnostic, ...], int]:
    """The first ``most`` findings, errors before warnings where not all fit, and how many were left out."""
    if most is None or len(diagnostics) <= most:
        return tuple(diagnostics), 0
    first = sorted(diagnostics, key=lambda d: (not d.code.startswith(PRIVACY), not d.is_error))[:most]
    kept = set(map(id, first))
    return tuple(d for d in diagnostics if id(d) in kept), len(diagnostics) - most


def statistics(diagnostics: Iterable[Diagnostic]) -> str:
    """How often each code was found, the most frequent first; a line each."""
    counts = Counter(diagnostic.code for diagnostic in diagnostics)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return "".join(f"{count:>6}  {code}  {CODES[code].title}\n" for code, count in rows)
