"""What a report holds and a template never prints: it would be lost without a word."""

from __future__ import annotations

from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.docx.spelling import spelled, tag_for
from baocao138.docx.uses import Uses
from baocao138.model.fields import Field, Shape, Use
from baocao138.model.place import DocumentPlace

CODES = {Use.VITAL: "B420", Use.NEEDED: "B421", Use.PART: "B422"}
LOST = {
    Use.VITAL: "báo cáo làm ra sẽ thiếu lời văn nên không dựng được",
    Use.NEEDED: "báo cáo nào cũng phải có phần này",
    Use.PART: "báo cáo có phần này sẽ bị thiếu mà không ai hay",
}
TEXTS = (Shape.TEXT, Shape.NUMBER, Shape.PICTURE)


def check(tree: Field, uses: Uses, name: str) -> Iterator[Diagnostic]:
    """The fields that no tag prints; of a group or list of which nothing is named, only itself."""
    everything = dict(tree.walk())
    missing: list[str] = []
    for path, field in everything.items():
        last = path.replace("[]", "").rpartition(".")[2]
        if path in uses.loops:
            last = uses.loops[path].item
        lost = path not in (uses.printed if field.shape in TEXTS and not field.values else uses.named)
        if not lost or last in uses.spoilt or any(path.startswith((above + ".", above + "[")) for above in missing):
            continue
        missing.append(path)
        use = field.use
        if path.endswith("[]") and use is Use.PART:  # an item weighs what its list weighs
            use = everything[path.removesuffix("[]")].use
        if use is not Use.FREE:
            yield _finding(path, field, use, uses, name)


def _finding(path: str, field: Field, use: Use, uses: Uses, name: str) -> Diagnostic:
    says = (field.says[:1].lower() + field.says[1:]).split(";")[0]
    what = f"“{path.replace('[]', '')}” ({says})"
    related: tuple[Related, ...] = ()
    if path in uses.elsewhere:
        words = f"mẫu chỉ in {what} ở chỗ mà không phải báo cáo nào cũng có"
        if use is not Use.PART:
            words = f"mẫu không in {what} ở phần mà báo cáo nào cũng có"
        related = (Related(uses.elsewhere[path], "chỉ in ở đây"),)
    elif path in uses.named:
        words = f"mẫu chỉ hỏi có {what} hay không mà không in ra"
    else:
        words = f"mẫu không in {what}"
    return finding(CODES[use], DocumentPlace(name), f"{words}: {LOST[use]}", _hint(path, field, uses), *related)


def _hint(path: str, field: Field, uses: Uses) -> str:
    """What to write, in the template's own names."""
    names = {items: loop.item for items, loop in uses.loops.items()}
    told = field
    tags = [tag_for(path, told, names=names)]
    if field.shape is Shape.GROUP:
        tags = [tag_for(f"{path}.{key}", each, names=names) for key, each in field.fields.items()]
    within = path[: path.rfind("[]") + 2]
    if within not in uses.loops:
        if path.endswith("[]"):  # the list is named, and nowhere gone through
            loop = path.removesuffix("[]")
            item = spelled(path, names)
            tags = [f"{{%p for {item} in {spelled(loop, names)} %}} … {tags[0]} … {{%p endfor %}}"]
        return f"thêm {', '.join(tags)} vào mẫu, hoặc lấy lại mẫu gốc"
    return f"thêm {', '.join(tags)} vào trong vòng lặp “{uses.loops[within].source}”, hoặc lấy lại mẫu gốc"
