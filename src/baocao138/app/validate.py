"""``validate``: every file by itself, then all files of each province against one another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from baocao138.app.cache import Cache
from baocao138.app.check import check
from baocao138.app.find import folder_left, shown, whole
from baocao138.app.load import names_in, privacy_of, read_bytes
from baocao138.app.masked import masked
from baocao138.app.misnamed import agency_of, is_closed, told
from baocao138.app.most import at_most, with_left
from baocao138.app.scope import Scope, scope_of, with_neighbours
from baocao138.app.silence import MUTUAL
from baocao138.app.sources import Sources
from baocao138.diagnostic.finding import Diagnostic, Related


class Verdict(NamedTuple):
    """What a command found: sorted findings, the files asked about, and the sources for excerpts."""

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    sources: Sources

    @property
    def failed(self) -> bool:
        """True where anything found is an error."""
        return any(d.is_error for d in self.diagnostics)


class Request(NamedTuple):
    """What is asked of ``validate``: paths, and how to go about it.

    ``changed`` is a commit to compare with, "" for none. ``given`` are bytes that stand for a file's own: its name as
    shown, and what an editor holds of it.
    """

    paths: Sequence[Path] = ()
    changed: str = ""
    given: tuple[str, bytes] | None = None
    jobs: int = 1


def validate(request: Request, base: Path, cache: Cache | None = None) -> Verdict:
    """Check the files that the paths name (``data`` below ``base`` where there are none).

    WrongUse where there is nothing to check.
    """
    cache = cache or Cache(None, base)
    given = {shown(base / request.given[0], base): request.given[1]} if request.given else {}
    scope = _given_scope(request.given[0], base) if request.given else scope_of(request.paths, base)
    change = None
    if request.changed:
        from baocao138.app.changed import change_since, changed_scope  # git: not for every run

        change = change_since(request.changed, base)
        scope = changed_scope(scope, change, base)
        if not scope.chosen and not scope.misnamed and not change.files:
            return Verdict((), (), Sources())
    sources = Sources(dict(scope.files))
    for name, data in given.items():
        sources.keep(name, data)
    everything = _not_sent(check(scope.files, cache, request.jobs, given), scope.misnamed, base)
    misnamed = [problem for name in scope.misnamed for problem in _misnamed_findings(name, base)]
    sources.hide(everything + misnamed)
    found = [_facing(d, scope) for d in everything if _concerns(d, scope)] + misnamed
    if change:
        from baocao138.app.changed import brought_about

        found += brought_about(everything, scope, change, cache, request.jobs)
    return verdict(found, scope.chosen, sources)


def asked_about(request: Request, base: Path) -> Scope:
    """The files that the request is about. WrongUse where there are none."""
    scope = scope_of(request.paths, base)
    if not request.changed:
        return scope
    from baocao138.app.changed import change_since, changed_scope  # git: not for every run

    return changed_scope(scope, change_since(request.changed, base), base)


def _given_scope(name: str, base: Path) -> Scope:
    """The scope of a file whose bytes are given; it need not be there yet."""
    path = base / name
    here = shown(path, base)
    return Scope(frozenset([here]), with_neighbours([folder_left(path)], base) | {here: str(whole(path))})


def verdict(found: Sequence[Diagnostic], files: Iterable[str], sources: Sources) -> Verdict:
    """The findings in order, each once, no more of a kind than anybody reads, with nothing private in them."""
    kept, left = at_most(sorted(dict.fromkeys(found), key=lambda d: d.sort_key))
    return Verdict(tuple(with_left(masked(kept, sources), left)), tuple(sorted(files)), sources)


def _misnamed_findings(name: str, base: Path) -> list[Diagnostic]:
    """A file whose name hides it from the program: git keeps it, so it is looked at for what is private."""
    path = whole(base / name)
    content = b"" if is_closed(path) else read_bytes(str(path))
    hits = privacy_of(content, name) if isinstance(content, bytes) else ()
    return [told(name, base), *hits, *names_in(name)]


def _not_sent(found: list[Diagnostic], misnamed: Sequence[str], base: Path) -> list[Diagnostic]:
    """The findings without those that call a report missing which lies there under a wrong name."""
    sent = [f"({agency})" for name in misnamed if (agency := agency_of(base / name))]
    return [d for d in found if d.code not in ("B207", "B212") or not any(code in d.hint for code in sent)]


def _concerns(diagnostic: Diagnostic, scope: Scope) -> bool:
    places = (diagnostic.place, *(related.place for related in diagnostic.related))
    return any(place.file in scope.chosen for place in places)


def _facing(diagnostic: Diagnostic, scope: Scope) -> Diagnostic:
    """What two files say together, told in the one that was asked about."""
    if diagnostic.code not in MUTUAL or diagnostic.place.file in scope.chosen:
        return diagnostic
    return diagnostic._replace(
        place=diagnostic.related[0].place, related=(Related(diagnostic.place, "chỗ kia ghi ở đây"),)
    )
