"""What a template may use of Jinja and Python: few filters, few tests, the methods of texts that change no length."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from jinja2.filters import FILTERS

# Escaping is done once, for every value, so these have nothing left to do; templates made for docxtpl write them.
NOTHING = ("e", "escape", "forceescape", "safe")
FILTERS_USED = frozenset(
    {"abs", "capitalize", "count", "d", "default", "first", "float", "format", "int", "join", "last", "length", "list",
     "lower", "map", "max", "min", "reject", "rejectattr", "replace", "reverse", "round", "select", "selectattr",
     "sort", "string", "title", "trim", "truncate", "unique", "upper", *NOTHING}
)  # fmt: skip
TESTS_REFUSED = frozenset({"callable", "escaped", "filter", "test"})
TEXT_METHODS = frozenset(
    {"capitalize", "count", "endswith", "find", "isalpha", "isdigit", "islower", "isupper", "lower", "lstrip",
     "removeprefix", "removesuffix", "replace", "rstrip", "split", "startswith", "strip", "title", "upper"}
)  # fmt: skip
LIST_METHODS = frozenset({"count", "index"})
GROUP_METHODS = frozenset({"get", "items", "keys", "values"})
METHODS = TEXT_METHODS | LIST_METHODS | GROUP_METHODS | {"cycle", "changed"}
REFUSED_METHODS = (
    frozenset(name for kind in (str, list, tuple, dict, int, float) for name in dir(kind) if not name.startswith("_"))
    - METHODS
)
"""What Python's own values can do besides. Some of it makes a gigabyte out of a letter."""
LOOKS = "canh lề, lùi dòng bằng kiểu chữ (Styles) của đoạn, không bằng thẻ"
READY = "số của báo cáo đã viết sẵn thành chữ, cộng sẵn: in thẳng tên của nó, xem baocao138 template fields tong"
LOOP = "lặp thẳng danh sách bằng {%p for … %} hoặc {%tr for … %}"
INSTEAD = {
    **dict.fromkeys(("center", "ljust", "rjust", "zfill", "expandtabs", "indent", "wordwrap"), LOOKS),
    **dict.fromkeys(("format", "format_map", "filesizeformat", "sum"), READY),
    **dict.fromkeys(("batch", "slice", "groupby", "dictsort"), LOOP),
}
COMMON = ("upper", "lower", "title", "capitalize", "trim", "join", "length", "first", "last", "default", "replace")


def is_refused(name: str) -> bool:
    """True for a filter that Jinja has and templates have not."""
    return name in FILTERS and name not in FILTERS_USED


def instead(name: str, known: Iterable[str]) -> str:
    """What to write in the place of a filter, a test or a method that there is not."""
    if name in INSTEAD:
        return INSTEAD[name]
    names = sorted(each for each in known if each.isidentifier() and not each.startswith("_"))
    near = get_close_matches(name, names, 1)
    if near:
        return f"có phải “{near[0]}” không?"
    common = [each for each in COMMON if each in names] or names
    return f"thường dùng: {', '.join(common)}"
