"""Findings on lines that nobody may see: they keep their code and place, and lose every word that was typed."""

from __future__ import annotations

from collections.abc import Iterable

from baocao138.app.sources import PRIVACY, Sources
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic, Related, Somewhere
from baocao138.language.masking import mask_line
from baocao138.model.place import DocumentPlace, Place

_HINT = "dòng này được che vì có thông tin không được ghi vào báo cáo (xem lỗi B6 ở đó); sửa lỗi ấy trước"
_NOTE = "dòng này được che"


def masked(diagnostics: Iterable[Diagnostic], sources: Sources) -> list[Diagnostic]:
    """The same findings, with nothing private left in them."""
    return [_without_numbers(_masked(diagnostic, sources), sources) for diagnostic in diagnostics]


def _without_numbers(diagnostic: Diagnostic, sources: Sources) -> Diagnostic:
    """Without the long numbers of files whose words cannot be read."""
    file = diagnostic.place.file
    return diagnostic._replace(
        message=sources.told_of(file, diagnostic.message),
        hint=sources.told_of(file, diagnostic.hint),
        related=tuple(
            Related(other.place, sources.told_of(other.place.file, other.note)) for other in diagnostic.related
        ),
    )


def _masked(diagnostic: Diagnostic, sources: Sources) -> Diagnostic:
    related = tuple(
        Related(_shown(other.place, sources), _NOTE)
        if _is_hidden(other.place, sources) or sources.tells(other.note)
        else other._replace(place=_shown(other.place, sources))
        for other in diagnostic.related
    )
    hidden = _is_hidden(diagnostic.place, sources) or any(other.note == _NOTE for other in related)
    if diagnostic.code.startswith(PRIVACY):
        return diagnostic._replace(related=related)
    place = _shown(diagnostic.place, sources)
    if hidden or sources.tells(diagnostic.message) or sources.tells(diagnostic.hint):
        title = CODES[diagnostic.code].title
        message = title[:1].lower() + title[1:]
        return diagnostic._replace(message=message, hint=_HINT, related=related, place=place)
    return diagnostic._replace(place=place, related=related)


def _shown(place: Somewhere, sources: Sources) -> Somewhere:
    """A place in a document bears words of it."""
    if isinstance(place, DocumentPlace) and sources.tells(place.text):
        return place._replace(text=mask_line(place.text))
    return place


def _is_hidden(place: Somewhere, sources: Sources) -> bool:
    return isinstance(place, Place) and sources.is_masked(place.file, place.line, place.end_line)
