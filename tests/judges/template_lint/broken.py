"""Broken templates, each with one or more of the faults that people make in Word."""

from __future__ import annotations

from collections.abc import Iterator

from tests.unit.docx.making import p, raw, table, word

LOOP = ("{%p for x in noi_nhan %}", "{{ x.muc_dich }}", "{%p endfor %}")
DELETED = "<w:del w:id='1' w:author='a'><w:r><w:delText>{{ luu }}</w:delText></w:r></w:del>"
SPLIT = ("{{ so", "_ky", "_hieuu", " }}")

PARAGRAPHS: dict[str, tuple[str, ...]] = {
    "a tag without end": ("Số: {{ so_ky_hieu }",),
    "a tag without end, then others": ("Số: {{ so_ky_hieu }", "{{ luu|uper }}"),
    "a command without end": ("{%p if luu", "x", "{%p endif %}"),
    "a tag over two paragraphs": ("{{ so_ky", "_hieu }}"),
    "a command over two paragraphs": ("{% if", "luu %}x{% endif %}"),
    "an if without end": ("{%p if luu %}", "x"),
    "an inline if without end": ("{% if luu %}x",),
    "an if without end, then a filter": ("{%p if luu %}", "{{ luu|uper }} {{ dia_danh|titel }}"),
    "a loop without end": ("{%p for x in noi_nhan %}", "{{ x.muc_dich }}"),
    "an end without beginning": ("x", "{%p endif %}"),
    "an end of a loop without beginning": ("x", "{%p endfor %}"),
    "an else without if": ("{%p else %}", "x"),
    "an elif without if": ("{%p elif luu %}", "x"),
    "ends in the wrong order": ("{%p if luu %}", *LOOP[:2], "{%p endif %}", "{%p endfor %}"),
    "an elif in a loop": ("{%p for x in noi_nhan %}", "{%p elif luu %}", "{%p endfor %}"),
    "an empty tag": ("{{ }}",),
    "an unknown command": ("{% iff luu %}x{% endiff %}",),
    "two names": ("{{ so ky hieu }}",),
    "a bracket too few": ("{{ (luu }}",),
    "a quotation without end": ("{{ luu|replace('a, 'b') }}",),
    "a comma too many": ("{% for x, in noi_nhan, %}{% endfor %}{{ luu|join(,) }}",),
    "an assignment without value": ("{% set x = %}",),
    "an if without condition": ("{%p if %}", "x", "{%p endif %}"),
    "a loop without in": ("{%p for x noi_nhan %}", "x", "{%p endfor %}"),
    "an unknown filter": ("{{ luu|uper }}",),
    "two unknown filters": ("{{ luu|uper }}", "{{ dia_danh|loweer|upper }}"),
    "an unknown test": ("{% if luu is trong %}x{% endif %}",),
    "a loop's name after the loop": (*LOOP, "{{ x.muc_dich }}"),
    "loop outside of a loop": ("{{ loop.index }}",),
    "a name set in a loop": ("{% for x in kinh_gui %}{% set y = x %}{% endfor %}{{ y }}",),
    "a space before p": ("{% p if luu %}", "x", "{% p endif %}"),
    "a row tag outside of tables": ("{%tr for x in noi_nhan %}", "{{ x.muc_dich }}", "{%tr endfor %}"),
    "a cell tag outside of tables": ("{%tc for x in noi_nhan %}", "{%tc endfor %}"),
    "a paragraph tag ended by a plain one": ("{%p if luu %}", "x{% endif %}"),
    "a plain tag ended by a paragraph tag": ("{% if luu %}x", "{%p endif %}"),
    "text beside a paragraph tag": ("Nơi nhận: {%p for x in noi_nhan %}", "{{ x.muc_dich }}", "{%p endfor %}"),
    "a tag beside a paragraph tag": ("{%p if luu %}{{ luu }}", "{%p endif %}"),
    "begun and ended in one paragraph": ("{%p if luu %}{%p endif %}",),
    "a colour outside of cells": ("{% cellbg luu %}",),
    "an unknown name": ("{{ so_ky_hieuu }}",),
    "an unknown name in a group": ("{{ ky_ten.hoten }}",),
    "an unknown name in a list": ("{%p for x in noi_nhan %}", "{{ x.tenn }}", "{%p endfor %}"),
    "an unknown name two lists deep": ("{%p for x in phu_luc %}{%p for y in x.doann %}", "{%p endfor %}"),
    "an unknown name by index": ("{{ noi_nhan[0].tenn }}",),
    "an unknown name for a filter": ("{{ noi_nhan|map(attribute='tenn')|join(', ') }}",),
    "an unknown list": ("{%p for x in noi_nhann %}", "{{ x.ten }}", "{%p endfor %}"),
    "a loop over a flag": ("{%p for x in du_thao %}", "x", "{%p endfor %}"),
    "a filter for lists on a text": ("{{ luu|join(', ') }}",),
    "a filter for lists on a flag": ("{{ du_thao|sum }}",),
    "a macro without end": ("{% macro a() %}x",),
    "a raw without end": ("{% raw %}{{ luu }}",),
}  # fmt: skip


def _rows(*cells: str) -> bytes:
    return raw(table(*((p(cell), p("y")) for cell in cells)))


TABLES: dict[str, bytes] = {
    "text beside a row tag": raw(
        table((p("{%tr for x in noi_nhan %}"), p("chữ")), (p("{{ x.muc_dich }}"), p("")), (p("{%tr endfor %}"), p("")))
    ),
    "a row begun and ended in one row": raw(table((p("{%tr if luu %}") + p("{%tr endif %}"), p("")))),
    "rows over two tables": raw(table((p("{%tr if luu %}"),)) + p("x") + table((p("{%tr endif %}"),))),
    "cells over two rows": raw(table((p("{%tc if luu %}"), p("x")), (p("{%tc endif %}"), p("y")))),
    "a row tag ended by a paragraph tag": raw(table((p("{%tr if luu %}"),), (p("{%p endif %}"),))),
    "a space before tr": raw(table((p("{% tr if luu %}"),), (p("x"),), (p("{% tr endif %}"),))),
    "an unknown name in a cell": _rows("{{ luuu }}"),
    "an unknown filter in a nested table": raw(table((table((p("{{ luu|uper }}"),)) + p("z"),))),
    "in a header": raw(p("x"), header=p("{{ luu|uper }}") + p("{% if luu %}")),
    "in a footnote": raw(p("x"), footnote=p("{{ luuu }}")),
    "in what is deleted": raw(p("a", DELETED)),
    "over several runs": raw(p(*SPLIT)),
    "in a hyperlink": raw(p("a", "<w:hyperlink w:anchor='x'><w:r><w:t>{{ luu|uper }}</w:t></w:r></w:hyperlink>")),
    "with curly quotes": word("{{ luu|replace(“a”, “b”)|uper }}"),
}


def all_broken() -> Iterator[tuple[str, bytes]]:
    """Every broken template, by what is wrong with it."""
    yield from ((name, word(*paragraphs)) for name, paragraphs in PARAGRAPHS.items())
    yield from TABLES.items()
