"""The Python that Jinja makes of a template, with what costs memory or time put under the budget.

Nothing is worked out while compiling: a constant expression is an expression, and its place is known only at the run.
"""

from __future__ import annotations

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.visitor import NodeTransformer

LOOPED, JOINED = "_looped", "_joined"


class Generator(CodeGenerator):
    """Jinja's, which runs filters on constants while compiling, before any guard is in its place; this one does not."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> str:
        if not isinstance(node, (nodes.TemplateData, nodes.Const)):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


class _Guarding(NodeTransformer):
    """What a loop goes over is counted first; texts put together with ``~`` are measured first."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        """``{% for x in y %}``."""
        self.generic_visit(node)
        node.iter = _filter(LOOPED, node.iter, [nodes.Const(node.lineno)], node)
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        """``a ~ b``."""
        self.generic_visit(node)
        return _filter(JOINED, nodes.List(node.nodes), [], node)


def _filter(name: str, value: nodes.Node, arguments: list[nodes.Expr], at: nodes.Node) -> nodes.Filter:
    made = nodes.Filter(value, name, arguments, [], None, None)
    made.set_lineno(at.lineno)
    return made


def guard(tree: nodes.Template) -> nodes.Template:
    """The template with the guards in it; it is changed on the spot."""
    _Guarding().visit(tree)
    return tree
