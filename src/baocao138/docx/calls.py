"""What filters, tests and calls stand for in a tag, and what is wrong with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import nodes

from baocao138.docx import filters
from baocao138.docx.errors import not_a_picture
from baocao138.docx.lint import DEFAULTS, GUARDS, is_known, unknown_call
from baocao138.docx.spelling import as_typed
from baocao138.docx.things import TEXTS, UNKNOWN, Thing, word_for
from baocao138.model.fields import Shape

if TYPE_CHECKING:
    from baocao138.docx.meaning import Meaning


def filtered(meaning: Meaning, node: nodes.Filter) -> Thing:
    """A filter, with what it is given."""
    guards = node.name in DEFAULTS
    meaning.guarded += guards
    owner = UNKNOWN if node.node is None else meaning.of(node.node)
    meaning.guarded -= guards
    for each in [*node.args, *(pair.value for pair in node.kwargs)]:
        meaning.of(each)
    if not is_known(node, meaning.env):
        meaning.tell(unknown_call(meaning.mark.place, meaning.mark.tag.source, node, meaning.env))
        return UNKNOWN
    if filters.misfit(node, meaning.env):
        meaning.say("B413", f"bộ lọc “{node.name}” thiếu hoặc thừa tham số", "kiểm tra phần trong ngoặc sau tên bộ lọc")
    inner = filters.named_within(node)
    if inner is not None and not is_known(inner, meaning.env):
        meaning.tell(unknown_call(meaning.mark.place, meaning.mark.tag.source, inner, meaning.env))
    if node.name in filters.OF_LISTS and owner.shape in (Shape.TEXT, Shape.NUMBER, Shape.FLAG):
        words = f"bộ lọc “{node.name}” cần một danh sách, còn “{owner.path or 'giá trị này'}” là {word_for(owner)}"
        meaning.say("B412", words, "bỏ bộ lọc này, hoặc dùng với tên của một danh sách")
    if node.name in filters.TEXT:
        meaning.refuse_whole(owner, f"dùng với bộ lọc “{node.name}”")
    return _filtered(meaning, node, owner)


def _filtered(meaning: Meaning, node: nodes.Filter, owner: Thing) -> Thing:
    named = filters.field_named(node)
    inner = owner.item() if owner.shape is Shape.LIST else UNKNOWN
    for key in filter(None, named.split(".")):
        if not key.isdigit():
            inner = meaning.part(inner, key, f"{as_typed(node.node)}[]" if node.node else "")
            meaning.use(inner)
    if node.name == "map":
        if not named:
            meaning.wholly(owner)
        return Thing.list_of(inner) if named and inner.field is not None else UNKNOWN
    if node.name in filters.SAME:
        return owner
    if node.name in filters.ITEM:
        return TEXTS if owner.shape is Shape.TEXT else owner.item()
    if node.name in filters.NUMBER:
        return Thing.of_shape(Shape.NUMBER)
    if node.name in filters.TEXT or node.name == "join":
        meaning.wholly(owner)
        if node.name == "join" and owner.shape is Shape.LIST and not named:
            meaning.refuse_whole(owner.item(), "nối thành chữ")
        return TEXTS
    meaning.wholly(owner)
    return UNKNOWN


def tested(meaning: Meaning, node: nodes.Test) -> Thing:
    """A test, which is true or false."""
    guards = node.name in GUARDS
    meaning.guarded += guards
    meaning.of(node.node)
    meaning.guarded -= guards
    for each in node.args:
        meaning.of(each)
    if not is_known(node, meaning.env):
        meaning.tell(unknown_call(meaning.mark.place, meaning.mark.tag.source, node, meaning.env))
        return UNKNOWN
    if filters.misfit(node, meaning.env):
        words = f"phép thử “{node.name}” thiếu hoặc thừa tham số"
        meaning.say("B413", words, "viết thêm hoặc bớt phần sau tên phép thử")
    return Thing.of_shape(Shape.FLAG)


def called(meaning: Meaning, node: nodes.Call) -> Thing:
    """A call: of a method, whose answer is not followed, or of something that cannot be called."""
    owner = None
    if isinstance(node.node, nodes.Getattr):
        owner = meaning.of(node.node.node)
        thing = meaning.part_of(node.node, owner)
    else:
        thing = meaning.of(node.node)
    given = [meaning.of(each) for each in [*node.args, *(pair.value for pair in node.kwargs)]]
    for each in given:
        meaning.wholly(each)
    if isinstance(node.node, nodes.Name) and node.node.name == "hinh":
        if len(given) != 1 or given[0].shape not in (Shape.PICTURE, None):
            meaning.tell(not_a_picture(meaning.mark.place, meaning.mark.tag.source))
    elif thing.shape is not None:
        words = f"“{thing.path or 'giá trị này'}” là {word_for(thing)}, không gọi với dấu ngoặc được"
        meaning.say("B412", words, "bỏ cặp ngoặc ( )")
    elif owner is not None:
        meaning.wholly(owner)
    return UNKNOWN
