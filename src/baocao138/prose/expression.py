"""Which expressions a frame's tag may hold, asked of Jinja's own parser."""

from __future__ import annotations

from jinja2 import Environment, TemplateSyntaxError, nodes

from baocao138.prose.names import STANDING, TOTALS

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.TemplateData,
)
LONGEST = 300
_PARSER = Environment(autoescape=False)


def why_not(expression: str, tag: str) -> str | None:
    """What is wrong with the expression, in words for the standing office; None where it may stand."""
    if len(expression) > LONGEST:
        return f"“{tag[:40]}…” quá dài; mỗi câu chỉ nên có một, hai điều kiện"
    try:
        tree = _PARSER.parse("{{" + expression + "}}")
    except TemplateSyntaxError:
        if "=" in expression and "==" not in expression:
            return f"“{tag}”: khung không gắn số liệu được; con số do đơn vị ghi ở tệp của đơn vị, khung in tong.<mã>"
        return f"“{tag}” viết sai cú pháp"
    for node in _walk(tree):
        if isinstance(node, nodes.Name) and node.name not in (*STANDING, TOTALS):
            return f"“{tag}”: không có tên “{node.name}”; dùng được: tong.<mã chỉ tiêu>, {', '.join(STANDING)}"
        if isinstance(node, nodes.Getattr) and not (_is_totals(node.node) and not node.attr.startswith("_")):
            return f"“{tag}”: chỉ in được tổng của cả tỉnh: tong.<mã chỉ tiêu>"
        if isinstance(node, nodes.Const) and (isinstance(node.value, bool) or not isinstance(node.value, int)):
            return f"“{tag}”: chỉ so sánh với số nguyên viết liền, ví dụ: tong.so_vu > 3200"
        if not isinstance(node, _ALLOWED):
            return f"“{tag}”: chỉ được in một con số hoặc so sánh, không tính toán trong câu"
    if isinstance(tree.body[0], nodes.Output) and any(_is_totals(node) for node in tree.body[0].nodes):
        return f"“{tag}”: thiếu mã chỉ tiêu sau “tong.”"
    return None


def _is_totals(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == TOTALS


def _walk(node: nodes.Node) -> list[nodes.Node]:
    found = [node]
    for child in node.iter_child_nodes():
        found += _walk(child)
    return found
