"""The names that a template makes itself: what a loop, a set or a with binds, and how far each is known."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.docx.things import Thing


class Scopes:
    """Nested stretches of a part, the outermost being the part. A loop that never ends is known to the part's end."""

    def __init__(self) -> None:
        self._stack: list[tuple[str, dict[str, Thing]]] = [("", {})]
        self._gone: set[str] = set()

    def open(self, kind: str) -> None:
        """A stretch begins: ``kind`` is for or with."""
        self._stack.append((kind, {}))

    def close(self, kind: str) -> None:
        """The nearest open stretch of that kind ends, and all that began in it; nothing where there is none."""
        depth = max((at for at, (name, _) in enumerate(self._stack) if name == kind), default=0)
        if depth:
            for _, names in self._stack[depth:]:
                self._gone.update(names)
            del self._stack[depth:]

    def bind(self, name: str, thing: Thing) -> None:
        """A name of the stretch that is open."""
        self._stack[-1][1][name] = thing

    def find(self, name: str) -> Thing | None:
        """What a name stands for here; None where it is not the template's own."""
        return next((names[name] for _, names in reversed(self._stack) if name in names), None)

    def had(self, name: str) -> bool:
        """True for a name of a stretch that has ended."""
        return name in self._gone

    def names(self) -> Iterator[str]:
        """All names that are known here, of those that the template chose."""
        for _, names in self._stack:
            yield from (name for name in names if name != "loop")
