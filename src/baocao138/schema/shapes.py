"""A text where a list is wanted, a list where keys are: what to write instead, in the clerk's codes and numbers."""

from __future__ import annotations

import re

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.count import QUALIFIER
from baocao138.model.identifier import IDENTIFIER
from baocao138.read.tree import Mapping, Node, Scalar, Sequence
from baocao138.schema.examples import example
from baocao138.schema.keys import lines_of
from baocao138.schema.locate import Loc, head

_WANTED = {
    "string_type": "một dòng chữ",
    "list_type": "một danh sách (mỗi mục một dòng, bắt đầu bằng dấu gạch “- ”)",
    "dict_type": "các dòng “khóa: giá trị” thụt vào trong",
    "model_type": "các dòng “khóa: giá trị” thụt vào trong",
}
_FIGURES, _SILENCES, _ENTRIES, _DUTY = "so_lieu", "bo_qua", "noi_dung", "phai_bao_cao"
_FIGURE = rf"([a-z][\w-]*)[\s=:]+((?:(?:{QUALIFIER}) )?[\d.,]+)"
_FEW = 5
_NEXT_LINE = "   (xuống dòng)   "


def wrong_shape(kind: str, node: Node, loc: Loc, file: str) -> Diagnostic:
    """The finding for a value of another shape than its key takes."""
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    shown = _line(node) if isinstance(node, Scalar) else _shape(node)
    wanted = _WANTED.get(kind, "một cách viết khác")
    hint = _hint(kind, node, loc, name) or f"viết:  {example(name, file)}"
    if hint.endswith(f"{name}: …"):
        hint = "xem lại cách thụt dòng và dấu gạch đầu dòng"
    return finding("B103", head(node), f"{name}: cần {wanted}, ở đây lại là {shown}", hint)


def _line(node: Scalar) -> str:
    """The text of a line; a tab, which nobody sees, by its name."""
    if "\t" not in node.value:
        return f"một dòng chữ “{node.value}”"
    typed = re.sub(r" *\t\s*", " [Tab] ", node.value)
    return f"một dòng chữ có phím Tab (dán từ bảng tính), không có dấu hai chấm: “{typed}”"


def _hint(kind: str, node: Node, loc: Loc, name: str) -> str:
    if name == _SILENCES and isinstance(node, Scalar):
        code = node.value if re.fullmatch(r"B\d{3}", node.value) else "…"
        item = f"- {{ma: {code}, cho: …, ly_do: …}}"
        return f"viết:  {name}:{_NEXT_LINE}{item}   (cho: các chữ bị nhắc; ly_do: vì sao để nguyên)"
    if kind == "list_type" and isinstance(node, Mapping):
        return _dashed(node)
    if name == _DUTY and isinstance(node, Sequence):
        return f"viết:  {name}: {{muc: [{', '.join(_texts(node)) or '…'}]}}   (chỉ tiêu thì ghi ở chi_tieu: […])"
    if kind == "list_type" and isinstance(node, Scalar) and (codes := _codes(node.value)):
        return f"viết:  {name}: [{', '.join(codes)}]"
    if name == _FIGURES:
        return _figures(node)
    if _FIGURES in loc and isinstance(node, Sequence):
        return _listed_figure(node, name) if loc[-2] == _FIGURES else _listed_axis(node, name)
    if kind == "string_type" and isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items):
        values = [item.value for item in node.items if isinstance(item, Scalar)]
        return f"viết một giá trị, không có ngoặc vuông và dấu gạch:  {name}: {' hoặc '.join(values)}" if values else ""
    if name == _ENTRIES and isinstance(node, Scalar):
        return f"viết:  {name}:{_NEXT_LINE}- muc: …   (mã mục){_NEXT_LINE}doan: >-{_NEXT_LINE}{node.value}"
    return ""


def _codes(typed: str) -> list[str]:
    """The codes in a text where a list of them is wanted; none where the text is no codes."""
    codes = re.split(r"\s*[,;]\s*|\s+", typed.strip(" ,;"))
    return codes if all(map(IDENTIFIER.fullmatch, codes)) else []


def _texts(node: Sequence) -> list[str]:
    return [item.value for item in node.items if isinstance(item, Scalar)]


def _dashed(node: Mapping) -> str:
    """A list of one whose dash is missing."""
    if node.closing or not len(node):
        return ""
    first, *rest = node
    hint = f"thêm dấu gạch và dấu cách “- ” vào trước {first} ở dòng {node.key(first).place.line}"
    return f"{hint}; thụt {lines_of(node, rest)} vào thêm 2 dấu cách" if rest else hint


def _figures(node: Node) -> str:
    """Figures in a list, or copied from a table, as the lines that they should be."""
    if isinstance(node, Sequence):
        pairs = [item for item in node.items if isinstance(item, Mapping)]
        if pairs and len(pairs) == len(node):
            depth = max(head(node).column - 3, 0)
            lines = [" " * depth + _first_figure(pair) for pair in pairs[:_FEW]]
            more = "" if len(pairs) <= _FEW else f" ({_FEW} dòng đầu)"
            return "\n".join((f"bỏ dấu gạch ở đầu mỗi dòng, viết{more}:", *lines))
        texts = "\n".join(item.value for item in node.items if isinstance(item, Scalar))
        return _pairs(texts, max(head(node).column - 3, 0))
    if not isinstance(node, Scalar):
        return ""
    if re.fullmatch(r"[\d.,]+", node.value):
        return f"ghi cả mã chỉ tiêu:  {_FIGURES}:   (xuống dòng, thụt vào)   …: {node.value}"
    return _pairs(node.value, head(node).column - 1)


def _first_figure(pair: Mapping) -> str:
    key, value = next(iter(pair.items()), ("…", None))
    return f"{key}: {value.value}" if isinstance(value, Scalar) else f"{key}: …"


def _pairs(text: str, depth: int) -> str:
    found = re.findall(_FIGURE, text)
    lines = [" " * depth + ": ".join(pair) for pair in found]
    return "\n".join(("viết mỗi số một dòng, sau mã có dấu hai chấm và dấu cách:", *lines)) if found else ""


def _listed_figure(node: Sequence, name: str) -> str:
    numbers = [item.value for item in node.items if isinstance(item, Scalar)]
    whole = numbers[0] if numbers else "…"
    groups = f"{name}: {{tong: {whole}, gioi_tinh: {{nu: …, nam: …}}}}"
    return f"chỉ ghi tổng:  {name}: {whole}   ; có phân tổ thì viết:  {groups}"


def _listed_axis(node: Sequence, name: str) -> str:
    pairs = [_first_figure(item) for item in node.items if isinstance(item, Mapping)]
    return f"viết trong ngoặc nhọn:  {name}: {{{', '.join(pairs) or '…'}}}"


def _shape(node: object) -> str:
    return "một danh sách" if isinstance(node, Sequence) else "các dòng “khóa: giá trị”"
