"""Keys that a form does not have: mistyped, typed at the wrong level, or no keys at all but sentences with a colon."""

from __future__ import annotations

import datetime
import re
from typing import get_args

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.model.count import DECIMALS, read_reported
from baocao138.model.date import read_date
from baocao138.model.identifier import unaccented
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period
from baocao138.model.place import Place
from baocao138.model.symbol import SYMBOL
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.leaf import Form
from baocao138.schema.locate import Loc, head, key_place, node_at

# What clerks call a key that has a shorter name.
_CALLED = {
    "kỳ báo cáo": "ky", "đơn vị báo cáo": "don_vi", "tên đơn vị": "don_vi", "cơ quan": "don_vi", "loại": "loai",
    "loại báo cáo": "loai", "loại tệp": "loai", "nội dung báo cáo": "noi_dung", "tên mục": "muc", "đoạn văn": "doan",
    "lời văn": "doan", "số hiệu": "so_ky_hieu", "ngày ký": "ngay", "từ": "tu_ngay", "đến": "den_ngay",
    "period": "ky", "agency": "don_vi", "unit": "don_vi", "type": "loai", "kind": "loai", "content": "noi_dung",
    "section": "muc", "paragraph": "doan", "text": "doan", "data": "so_lieu", "date": "ngay", "number": "so_ky_hieu",
    "ngày bắt đầu": "tu_ngay", "ngày kết thúc": "den_ngay", "các số liệu": "so_lieu", "số": "so_ky_hieu",
}  # fmt: skip
ENTRIES, FIGURES = "noi_dung", "so_lieu"
INDICATORS = ("so_", "kinh_", "tong_")
_SHOWN = 60
# What stands beside the figures of an entry, not among them.
_BESIDE = ("muc", "chu_the", "cung_thuc_hien", "phoi_hop", "doan")
_MORE = re.compile(r"(?:doan|đoạn)[ _-]?(?:văn[ _-]?)?\d", re.IGNORECASE)
_DOWN, _IN = "(xuống dòng)", "(xuống dòng, thụt vào)"


def keys_at(form: type[Form], loc: Loc) -> list[str]:
    """The keys that may stand in the mapping at ``loc``."""
    return [str(field.alias) for one in _forms_at(form, loc) for field in one.model_fields.values()]


def required_at(form: type[Form], loc: Loc) -> set[str]:
    """Those of them that must stand there."""
    fields = [field for one in _forms_at(form, loc) for field in one.model_fields.values()]
    return {str(field.alias) for field in fields if field.is_required()}


def _forms_at(form: type[Form], loc: Loc) -> list[type[Form]]:
    forms = [form]
    for step in loc:
        if isinstance(step, str):
            below = [
                found
                for one in forms
                for field in one.model_fields.values()
                if field.alias == step
                for found in _forms_in(field.annotation)
            ]
            forms = below or forms
    return forms


def _forms_in(annotation: object) -> list[type[Form]]:
    if isinstance(annotation, type) and issubclass(annotation, Form):
        return [annotation]
    return [form for argument in get_args(annotation) for form in _forms_in(argument)]


def is_sentence(key: str, known: list[str] | None = None) -> bool:
    """True for words that are no key, mistyped or not: a sentence cut at its colon."""
    has_words = " " in key.strip() or key[:1].isupper()
    return has_words and not (known and meant_key(key, known))


def meant_key(key: str, known: list[str]) -> str:
    """The key that was meant, "" where none is near. A sentence in which a key occurs is not that key."""
    bare = unaccented(key)
    called = next((meant for name, meant in _CALLED.items() if meant in known and unaccented(name) == bare), "")
    guess = called or nearest(key, known) or ""
    more = len(bare.split("-")) - len(guess.split("_"))
    return guess if called or more <= 2 else ""


def inside(loc: Loc) -> str:
    """Where in the file, for a key that is not at the top."""
    names = [step for step in loc[:-1] if isinstance(step, str)]
    return f" trong “{names[-1]}”" if names else ""


def unknown_key(form: type[Form], tree: Mapping, loc: Loc) -> tuple[Diagnostic, str]:
    """The finding for a key that the form does not have, and the key it was likely meant to be ("" if none)."""
    key = str(loc[-1])
    known = keys_at(form, loc[:-1])
    parent = node_at(tree, loc[:-1])
    present = set(parent) if isinstance(parent, Mapping) else set()
    guess = meant_key(key, [name for name in known if name not in present])
    if key in known:
        others = ", ".join(f"“{name}”" for name in present if name != key)
        return finding("B102", key_place(tree, loc), f"“{key}” không đi cùng {others}", "tách thành hai dòng riêng"), ""
    if not guess:
        guess = _meant_by_value(parent, key, [name for name in known if name not in present])
    if not guess and key in keys_at(form, ()):
        moved = "bỏ dòng này: ở đầu tệp đã có" if key in tree else f"đưa dòng này ra sát lề trái, ở trên {ENTRIES}"
        return finding("B102", key_place(tree, loc), f"“{key}” không nằm trong mục", moved), ""
    if _MORE.fullmatch(key) and "doan" in known:
        several = (
            f"nhiều đoạn thì viết chung một khóa:  doan:   {_DOWN}   - >-   {_IN}   đoạn thứ nhất   {_DOWN}   - >- …"
        )
        return finding("B102", key_place(tree, loc), f"không có khóa “{key}”{inside(loc)}", several), ""
    if not guess and (figure := _figure_outside(parent, known, key)):
        return finding("B102", key_place(tree, loc), f"“{key}” phải nằm trong {FIGURES}", figure), ""
    sure = guess if guess and is_sure(key, guess, [name for name in known if name not in present], _CALLED) else ""
    hint = f"viết:  {guess}" if sure else f"có phải là “{guess}”?" if guess else _not_needed(parent, key, known)
    problem = finding("B102", key_place(tree, loc), f"không có khóa “{key}”{inside(loc)}", hint)
    return problem._replace(instead=sure), guess


def _meant_by_value(parent: Node, key: str, absent: list[str]) -> str:
    """``ngay_bao_cao: 15/6/2026``: a key that is not there yet with words too many, told by its value; "" for none."""
    value = parent.get(key) if isinstance(parent, Mapping) else None
    if not isinstance(value, Scalar):
        return ""
    words = unaccented(key).split("-")
    if "ngay" in words and "ngay" in absent and isinstance(read_date(value.value), datetime.date):
        return "ngay"
    if not {"ky", "thang", "nam"}.isdisjoint(words) and "ky" in absent and isinstance(read_period(value.value), Period):
        return "ky"
    is_number = words[0] in ("so", "van", "bao", "cong") and "so_ky_hieu" in absent
    return "so_ky_hieu" if is_number and "/" in value.value and SYMBOL.fullmatch(value.value) else ""


def _figure_outside(entry: Node, known: list[str], key: str) -> str:
    """Where the line of an indicator belongs that stands among the keys of an entry; "" where it is none."""
    value = entry.get(key) if isinstance(entry, Mapping) else None
    if FIGURES not in known or not key.startswith(INDICATORS) or not isinstance(entry, Mapping):
        return ""
    if isinstance(value, Scalar) and isinstance(read_reported(value.value, DECIMALS), Malformed):
        return ""
    line = f"{key}: {value.value}" if isinstance(value, Scalar) else f"{key}: …"
    if FIGURES in entry:
        return f"chuyển dòng này xuống dưới {FIGURES}: ở dòng {entry.key(FIGURES).place.line}, thụt vào như các số ở đó"
    return f"viết:  {FIGURES}:   (xuống dòng, thụt thêm 2 dấu cách)   {line}"


def _not_needed(parent: Node, key: str, known: list[str]) -> str:
    """What to do with a line of which the form knows nothing near: nothing asks for it."""
    value = parent.get(key) if isinstance(parent, Mapping) else None
    line = f"{key}: {value.value}" if isinstance(value, Scalar) and not value.style else f"{key}: …"
    note = f"# {line}" if len(line) <= _SHOWN else f"# {key}: …"
    return f"bỏ dòng này, hoặc để làm ghi chú thì thêm dấu # ở đầu:  {note}   (các khóa dùng được: {', '.join(known)})"


def is_words(typed: str) -> bool:
    """True for a text without a digit: no count, however spelled."""
    return " " in typed.strip() and not any(map(str.isdigit, typed))


def no_figure(node: Node, place: Place, name: str) -> Diagnostic:
    """A note among the figures: ``ghi_chu: Không có vụ nào``."""
    line = f"{name}: {node.value}" if isinstance(node, Scalar) and len(node.value) <= _SHOWN else f"{name}: …"
    hint = f"bỏ dòng này, hoặc để làm ghi chú thì thêm dấu # ở đầu:  # {line}"
    if name in _BESIDE:
        hint = f"lùi dòng này ra, thẳng hàng với dòng {FIGURES}: ở trên; mục đã có {name} thì chuyển chữ ở đây vào đó"
    return finding("B102", place, f"“{name}” không phải là chỉ tiêu, {FIGURES} chỉ nhận mã chỉ tiêu và con số", hint)


def fallen_out(form: type[Form], tree: Mapping, keys: list[str]) -> tuple[Diagnostic | None, set[Loc]]:
    """Keys of an entry that stand at the left edge: one finding for all of them, and the places that it settles."""
    entry = keys_at(form, (ENTRIES,))
    out = [key for key in keys if key in entry]
    if not out or ENTRIES not in keys_at(form, ()):
        return None, set()
    settled: set[Loc] = {(key,) for key in out}
    place = tree.key(out[0]).place
    lines = lines_of(tree, out)
    last = _last_entry(tree)
    if last is None:
        hint = f"thêm dòng  {ENTRIES}:  ở trên dòng {place.line}; viết “- {out[0]}” thụt vào 2 dấu cách, các dòng sau 4"
        message = f"“{out[0]}” phải nằm trong một mục của “{ENTRIES}”"
        return finding("B102", place, message, hint), {*settled, (ENTRIES,)}
    under = head(last)
    hint = f"thụt {lines} vào thêm {under.column - place.column} dấu cách, để {out[0]} thẳng hàng với dòng {under.line}"
    if "muc" in out:
        hint = (
            f"viết “- muc” thụt vào {under.column - 3} dấu cách như dòng {under.line}, các dòng dưới nó cũng thụt theo"
        )
    return finding("B102", place, f"“{out[0]}” đứng sát lề trái nên nằm ngoài mục của nó", hint), settled


def lines_of(parent: Mapping, keys: list[str]) -> str:
    """The lines on which the keys and their values stand: "dòng 9" or "dòng 9-10"."""
    begin = min(parent.key(key).place.line for key in keys)
    last = max(node.place.end_line for key in keys if (node := parent.get(key)) is not None)
    return f"dòng {begin}" if last <= begin else f"dòng {begin}-{last}"


def _last_entry(tree: Mapping) -> Mapping | None:
    entries = tree.get(ENTRIES)
    found = [item for item in entries.items if isinstance(item, Mapping)] if isinstance(entries, Sequence) else []
    return found[-1] if found else None
