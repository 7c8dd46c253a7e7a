"""What an expression in a tag stands for, read off the tree of fields without any data; what it cannot mean is told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from jinja2 import nodes

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import calls, errors, misspelt
from baocao138.docx.allowed import REFUSED_METHODS
from baocao138.docx.blocks import Mark
from baocao138.docx.environment import Environment
from baocao138.docx.errors import forbidden, not_a_text, not_alone, unknown_name, unwrapped
from baocao138.docx.lint import refused_method
from baocao138.docx.scopes import Scopes
from baocao138.docx.spelling import as_typed
from baocao138.docx.things import LOOP, LOOP_NAMES, METHODS, TEXTS, UNKNOWN, Thing, of_const, word_for
from baocao138.docx.uses import Context
from baocao138.model.fields import Shape
from baocao138.model.identifier import IDENTIFIER, normal

LISTS = (nodes.List, nodes.Tuple)
NUMBERS = (nodes.Sub, nodes.Mul, nodes.Div, nodes.FloorDiv, nodes.Mod, nodes.Pow, nodes.Neg, nodes.Pos)


class Meaning:
    """Reads the expressions of one part, tag after tag. ``codes`` are the indicators, None where they are not known.

    ``context`` keeps what the tags use, and where. ``mark`` is the tag that is being read. While ``guarded`` is above
    0, a name may be absent: the template itself allows it, as in ``x|default("")``.
    """

    mark: Mark

    def __init__(
        self,
        top: Thing,
        codes: Collection[str] | None,
        env: Environment,
        tell: Callable[[Diagnostic], None],
        context: Context,
    ) -> None:
        self.scopes = Scopes()
        self.context = context
        self._prints = False
        self.env, self.tell = env, tell
        self._top, self._codes = top, codes
        self.guarded = 0
        self._readers: dict[type, Callable[..., Thing]] = {
            nodes.Name: self._name,
            nodes.Getattr: self._attribute,
            nodes.Getitem: self._item,
            nodes.Filter: lambda node: calls.filtered(self, node),
            nodes.Test: lambda node: calls.tested(self, node),
            nodes.Call: lambda node: calls.called(self, node),
            nodes.Compare: self._compare,
            nodes.Concat: self._concat,
            nodes.CondExpr: self._choice,
            nodes.Const: lambda node: of_const(node.value),
        }

    def of(self, node: nodes.Node) -> Thing:
        """What an expression stands for; everything in it counts as used."""
        reader = self._readers.get(type(node))
        thing = self._others(node) if reader is None else reader(node)
        self.use(thing)
        return thing

    def printed(self, node: nodes.Node) -> None:
        """An expression that is put into the text."""
        self._prints = True
        self.refuse_whole(self.of(node), "in ra thành chữ")
        self._prints = False

    def item_of(self, node: nodes.Node) -> Thing:
        """What a loop over an expression meets."""
        thing = self.of(node)
        if thing.shape in (Shape.TEXT, Shape.NUMBER, Shape.FLAG):
            message = f"không lặp được: “{thing.path or 'giá trị này'}” là {word_for(thing)}, không phải danh sách"
            self.say("B412", message, "sau “in” phải là tên của một danh sách")
        return TEXTS if thing.shape in (Shape.GROUP, Shape.CODES) else thing.item()

    def wholly(self, thing: Thing) -> None:
        """All that is in a thing is used: where it goes is not followed."""
        if thing.field is not None and thing.path:
            below = {path for path, _ in thing.field.walk(thing.path)}
            self.context.uses.named |= below
            for path in below:
                self.context.prints(path, self.mark)

    def use(self, thing: Thing) -> None:
        """A field is used, and those that it lies in."""
        path, named = thing.path, self.context.uses.named
        if self._prints and path:
            self.context.prints(path, self.mark)
        while path and path not in named:
            named.add(path)
            path = path[:-2] if path.endswith("[]") else path.rpartition(".")[0]

    def say(self, code: str, message: str, hint: str) -> None:
        """A problem of the tag that is being read."""
        self.tell(finding(code, self.mark.place, f"thẻ “{self.mark.tag.source}”: {message}", hint))

    def _unknown(self, key: str, names: Sequence[str], owner: str = "") -> Thing:
        if not self.guarded:
            self.context.uses.spoilt.add(misspelt.near(key, names))
            self.tell(unknown_name(self.mark.place, self.mark.tag.source, key, names, owner))
        return UNKNOWN

    def refuse_whole(self, thing: Thing, what: str) -> None:
        """A list, a group or a flag where only a text will do: Python's spelling of it would be printed."""
        if thing.shape is Shape.PICTURE:
            self.tell(unwrapped(self.mark.place, self.mark.tag.source))
        if thing.shape in (Shape.LIST, Shape.GROUP, Shape.CODES, Shape.FLAG):
            kind = {Shape.LIST: list, Shape.FLAG: bool}.get(thing.shape, dict)
            self.tell(not_a_text(self.mark.place, self.mark.tag.source, kind, what))

    def _others(self, node: nodes.Node) -> Thing:
        """An expression of several, of which only the shape is known."""
        for child in node.iter_child_nodes():
            self.of(child)
        if isinstance(node, nodes.Not):
            return Thing.of_shape(Shape.FLAG)
        if isinstance(node, LISTS):
            return Thing.of_shape(Shape.LIST)
        return Thing.of_shape(Shape.NUMBER) if isinstance(node, NUMBERS) else UNKNOWN

    def _name(self, node: nodes.Name) -> Thing:
        found = self.scopes.find(node.name)
        if found is not None:
            return found
        if node.name in self.env.globals:
            return UNKNOWN
        fields = self._top.fields
        if node.name in fields:
            return self._top.child(node.name)
        if node.name == "ke":
            self.tell(not_alone(self.mark.place, self.mark.tag.source))
            return UNKNOWN
        if node.name == "loop" or self.scopes.had(node.name):
            if not self.guarded:
                self.say(
                    "B411",
                    f"“{node.name}” chỉ dùng được bên trong vòng lặp, giữa for và endfor của nó",
                    "đưa thẻ này vào trong vòng lặp, hoặc xóa thẻ",
                )
            return UNKNOWN
        body = self.mark.tag.body
        if not self.guarded and (meant := misspelt.whole(body, fields)):
            self.context.uses.spoilt.add(meant.rpartition(".")[2])
            self.tell(errors.misspelt(self.mark.place, self.mark.tag.source, body, meant))
            return UNKNOWN
        return self._unknown(node.name, [*self.scopes.names(), *fields])

    def _attribute(self, node: nodes.Getattr) -> Thing:
        return self.part_of(node, self.of(node.node))

    def part_of(self, node: nodes.Getattr, owner: Thing) -> Thing:
        """What stands behind the dot of an expression, of which the owner is known already."""
        thing = self.part(owner, node.attr, as_typed(node.node))
        self.use(thing)
        return thing

    def _item(self, node: nodes.Getitem) -> Thing:
        owner = self.of(node.node)
        if isinstance(node.arg, nodes.Slice):
            self._others(node.arg)
            return owner if owner.shape in (Shape.LIST, Shape.TEXT) else UNKNOWN
        key = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if isinstance(key, str):
            return self.part(owner, key, as_typed(node.node))
        self.of(node.arg)
        if owner.shape is Shape.TEXT:
            return TEXTS
        return owner.item() if owner.shape is Shape.LIST else UNKNOWN

    def part(self, owner: Thing, key: str, spelled: str) -> Thing:
        """What stands behind a dot; ``spelled`` is what stands before it, as typed."""
        if key.startswith("_"):
            self.tell(forbidden(self.mark.place, self.mark.tag.source))
            return UNKNOWN
        if key in REFUSED_METHODS and key not in owner.fields:
            self.tell(refused_method(self.mark.place, self.mark.tag.source, key))
            return UNKNOWN
        if owner.shape is None:
            return self._of_loop(owner, key)
        if owner.shape is Shape.GROUP and key in owner.fields:
            return owner.child(key)
        if key in METHODS[owner.shape]:
            return UNKNOWN
        if owner.shape is Shape.GROUP:
            return self._unknown(key, list(owner.fields), spelled or owner.path)
        if owner.shape is Shape.CODES:
            return self._code(owner, key)
        if not self.guarded:
            name = spelled or owner.path or "giá trị này"
            hint = "kiểm tra lại tên đứng trước dấu chấm"
            if key in owner.item().fields:
                loop = f"{{%p for x in {name} %}} … {{{{ x.{key} }}}} … {{%p endfor %}}"
                hint = f"“{key}” ở trong từng phần của danh sách: {loop}"
            self.say("B411", f"“{name}” là {word_for(owner)}, không có “{key}” ở trong", hint)
        return UNKNOWN

    def _of_loop(self, owner: Thing, key: str) -> Thing:
        if owner == LOOP and key not in LOOP_NAMES:
            return self._unknown(key, sorted(LOOP_NAMES), "loop")
        return UNKNOWN

    def _code(self, owner: Thing, key: str) -> Thing:
        """An indicator: any well-formed code while the catalogue is not known."""
        if self._codes is None and IDENTIFIER.fullmatch(key):
            return owner.item()
        if self._codes is not None and normal(key) in self._codes:
            return owner.item()
        if self._codes is None:
            hint = "mã chỉ tiêu viết bằng chữ thường không dấu, nối bằng “_”, như trong danh mục chỉ tiêu"
            self.say("B411", f"“{key}” không phải là mã của một chỉ tiêu", hint)
            return UNKNOWN
        return self._unknown(key, sorted(self._codes), owner.path)

    def _compare(self, node: nodes.Compare) -> Thing:
        left = self.of(node.expr)
        for operand in node.ops:
            right = self.of(operand.expr)
            if operand.op in ("eq", "ne", "in", "notin"):
                self._possible(left, operand.expr)
                self._possible(right, node.expr)
        return Thing.of_shape(Shape.FLAG)

    def _possible(self, thing: Thing, other: nodes.Node) -> None:
        """A text that can be one of a few is compared with one of these."""
        values = thing.field.values if thing.field is not None else ()
        choices = other.items if isinstance(other, LISTS) else [other]
        for choice in choices if values else ():
            if isinstance(choice, nodes.Const) and isinstance(choice.value, str) and choice.value not in values:
                name = thing.path.rpartition(".")[2]
                self.say("B411", f"“{name}” không bao giờ là “{choice.value}”", f"chỉ có thể là: {', '.join(values)}")

    def _concat(self, node: nodes.Concat) -> Thing:
        for each in node.nodes:
            self.refuse_whole(self.of(each), "nối vào chữ")
        return TEXTS

    def _choice(self, node: nodes.CondExpr) -> Thing:
        self.of(node.test)
        first = self.of(node.expr1)
        second = first if node.expr2 is None else self.of(node.expr2)
        return first if first.shape is second.shape else UNKNOWN
