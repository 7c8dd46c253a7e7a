"""The forms in which a run gives its findings: each is one module with a pure ``render(result) -> str``.

Only the form that is asked for is imported. What a form gives ends with a line break, or is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from baocao138.diagnostic.result import Result

FORMATS: Mapping[str, str] = MappingProxyType(
    {name: f"{__name__}.{name}" for name in ("text", "concise", "json", "github", "gitlab", "sarif", "junit")}
)


def render(name: str, result: Result) -> str:
    """The result in the form of that name. KeyError for a name that FORMATS does not have."""
    form: Callable[[Result], str] = import_module(FORMATS[name]).render
    return form(result)
