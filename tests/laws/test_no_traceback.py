"""Whatever stands in whatever place of a file: findings, never an exception."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from baocao138.app.check import check_loaded
from baocao138.app.load import Loaded, load_one
from baocao138.app.masked import masked
from baocao138.app.provinces import group
from baocao138.app.sources import Sources
from baocao138.diagnostic.text import render
from baocao138.report.placing import place_entries
from baocao138.report.view import write_report
from tests.province import BASE

FILES = {
    f"data/{path.relative_to(BASE).as_posix()}": yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader)
    for path in sorted(BASE.rglob("*.yaml"))
}

WORDS = (
    " ",
    "0",
    "-1",
    "12.5",
    "hơn",
    "co",
    "2019H1",
    "17/6/2019",
    "{{ so_to_roi }}",
    "{{ tong.so_to_roi }}",
    "{{ x",
    "so-tu-phap",
    "truyen-thong",
    "con_lai",
    "{% if tong.so_to_roi %}",
    "a)",
    "I.",
    "Sở Tư pháp",
    "a: b # c",
    "\n\n",
)
words = st.sampled_from(("", *WORDS))
keys = st.sampled_from(["muc", "doan", "don_vi", "so_lieu", "tong", "thu", "gom", "ky", "loai", "gioi_tinh", "Kết quả"])
values = st.recursive(
    st.one_of(words, st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)),
    max_leaves=6,
)


def spots(node: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        found += spots(value, (*path, key))
    return found


def changed(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    copy = deepcopy(tree)
    node = copy
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return copy


def loaded(name: str, tree: Any) -> Loaded:
    return load_one(name, name, yaml.dump(tree, allow_unicode=True, sort_keys=False).encode("utf-8"))


@given(st.data())
def test_any_value_in_any_place(data: st.DataObject) -> None:
    trees = dict(FILES)
    for _ in range(data.draw(st.integers(1, 2))):
        name = data.draw(st.sampled_from(sorted(trees)))
        path = data.draw(st.sampled_from(spots(trees[name])))
        trees[name] = changed(trees[name], path, data.draw(values))
    files = [loaded(name, tree) for name, tree in trees.items()]
    sources = Sources()
    for file in files:
        sources.keep(file.shown, file.data)
    problems = masked(check_loaded(files), sources)
    for problem in problems:
        assert render(problem, sources.line)
    if any(problem.is_error for problem in problems):
        return
    for folder in group(files)[0]:
        province = folder.province
        for frame in province.frames if folder.whole else ():
            valid = province.submissions(frame.period)
            placing = place_entries(frame, valid, province.catalogue)
            write_report(frame, province.figures(), placing, draft=True)


def test_a_key_that_begins_with_what_no_key_begins_with() -> None:
    for kind in ("bao-cao-don-vi", "bao-cao-tong-hop", "danh-muc-don-vi", "danh-muc-chi-tieu"):
        for key in ("\\0", "\\x00a", "\\0<câu>"):
            found = load_one("t.yaml", "/t.yaml", f'loai: {kind}\n"{key}": x\n'.encode()).problems
            assert ("B102", 2) in {(each.code, getattr(each.place, "line", 0)) for each in found}
