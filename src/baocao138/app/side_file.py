"""The text beside a template: what a review of a change can read, since nobody can read a Word file's difference."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.find import shown
from baocao138.app.template_privacy import without_private
from baocao138.app.write import write_whole
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.place import DocumentPlace

REMEDY = "baocao138 template check --write"
HEAD = (
    "Tệp này ghi lại mẫu Word cùng tên, để người duyệt thấy mẫu đã đổi gì.\n"
    "Đừng sửa tệp này: sửa mẫu bằng Word, rồi chạy\n"
    f"    {REMEDY}\n\n"
)


def side_file(template: Path) -> Path:
    """Where the text of a template lies."""
    return template.with_name(f"{template.name}.txt")


def out_of_date(template: Path, data: bytes, name: str) -> list[Diagnostic]:
    """A finding where there is a text and it is not that of the template."""
    path = side_file(template)
    text = _text(data, name)
    if text is None or not path.is_file():
        return []
    told = path.read_text(encoding="utf-8", errors="replace")
    if told == text:
        return []
    message = f"tệp chữ đi kèm “{path.name}” không khớp với mẫu" + _first_difference(told, text)
    return [finding("B425", DocumentPlace(name), message, f"chạy: {REMEDY} {name}")]


def write_side_file(template: Path, data: bytes, base: Path) -> list[str]:
    """Renew the text of a template; the file as shown, if it was not right already."""
    path = side_file(template)
    text = _text(data, "")
    if text is None or (path.is_file() and path.read_bytes() == text.encode()):
        return []
    write_whole(path, text.encode())
    return [shown(path, base)]


def _text(data: bytes, name: str) -> str | None:
    from baocao138.docx.outline import outline

    made = outline(data, name).value
    return None if made is None else HEAD + without_private(made, data)


def _first_difference(told: str, text: str) -> str:
    """Where the two part, so that one sees at once which of them is the older."""
    lines, now = told.splitlines(), text.splitlines()
    for number, (old, new) in enumerate(zip(lines, now, strict=False), 1):
        if old != new:
            return f", từ dòng {number}: mẫu ghi “{new[:60]}”"
    return f": mẫu có {len(now)} dòng, tệp chữ có {len(lines)} dòng"
