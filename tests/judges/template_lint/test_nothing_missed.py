"""docxtpl-lint 2.0.1 on the same broken templates: nothing that it finds is missed by ours.

Its findings and ours are the same where they stand at the same paragraph. What it finds in the data (a key that is
never used) has no paragraph and is compared by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from docxtpl_lint.core import Issue, lint_path
from docxtpl_lint.messages import RULES

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.inspect import inspect_template
from baocao138.docx.place import located
from baocao138.docx.template import open_document
from baocao138.model.fields import Use
from baocao138.model.place import DocumentPlace
from baocao138.report.fields import tree
from tests.judges.template_lint.broken import all_broken
from tests.unit.docx.making import p, raw, texts, word
from tests.views import view_of

TEMPLATES = dict(all_broken())
PARTS = {"body": "word/document.xml", "header1": "word/header1.xml", "footnotes": "word/footnotes.xml"}
# What it finds besides, in one paragraph, of a fault that ours tells in another, or what is no fault.
TOLD_ELSEWHERE = {
    ("a command without end", "DTL102"): "the end of a command that cannot be read; told at the command",
    ("a loop without end", "DTL301"): "false: the name is the loop's",
    ("ends in the wrong order", "DTL301"): "false: the name is the loop's",
    ("an unknown list", "DTL301"): "a name in an unknown list; told at the loop over it",
    ("a row begun and ended in one row", "DTL206"): "told at the row's first tag",
}
# Rules that find nothing here: what they warn of is harmless in our filler, or needs a run or a schema of its own.
OTHER_RULES = {
    "DTL005": "its own comments that silence it",
    "DTL201": "a fault of docxtpl: our filler reads such tags (see below)",
    "DTL302": "keys never used; compared by name (see below)",
    "DTL304": "its own schema, in place of which there is the tree of fields",
    "DTL305": "its own schema",
    "DTL307": "objects of docxtpl, which our dialect has not",
    "DTL308": "unescaped values: ours are always escaped (see below)",
    "DTL401": "runs docxtpl",
    "DTL402": "runs docxtpl",
}


def plain(value: object) -> object:
    if isinstance(value, list):
        return [plain(each) for each in value]
    return {key: plain(each) for key, each in value.items()} if isinstance(value, Mapping) else value


@pytest.fixture(scope="module")
def data() -> object:
    return plain(view_of("tinh-minh-hoa"))


def theirs(template: bytes, here: Path, data: object, *, unused: bool = False) -> list[Issue]:
    path = here / "mau.docx"
    path.write_bytes(template)
    return list(lint_path(str(path), contexts=[data], report_unused_data=unused).issues)


def ours(template: bytes) -> list[Diagnostic]:
    return [found for found in inspect_template(template, "mau.docx", tree()) if isinstance(found.place, DocumentPlace)]


def place_of(issue: Issue, template: bytes) -> tuple[str, int, int, int, int]:
    """Where an issue of theirs stands, in our numbers: they count every paragraph of a part."""
    document = open_document(template, "mau.docx").value
    assert document is not None
    part = PARTS[issue.location.part]
    spots = [spot for _, spot in located(document.roots[part])]
    spot = spots[issue.location.paragraph - 1]
    return part, spot.paragraph, spot.table, spot.row, spot.column


def places(template: bytes) -> set[tuple[str, int, int, int, int]]:
    found = [problem.place for problem in ours(template)]
    return {(at.part, at.paragraph, at.table, at.row, at.column) for at in found if isinstance(at, DocumentPlace)}


def missed(name: str, here: Path, data: object) -> list[str]:
    template = TEMPLATES[name]
    known = places(template)
    return [issue.rule for issue in theirs(template, here, data) if place_of(issue, template) not in known]


@pytest.mark.parametrize("name", TEMPLATES)
def test_nothing_that_it_finds_is_missed(name: str, tmp_path: Path, data: object) -> None:
    assert [rule for rule in missed(name, tmp_path, data) if (name, rule) not in TOLD_ELSEWHERE] == []


def test_what_is_told_elsewhere_is_still_told_elsewhere(tmp_path: Path, data: object) -> None:
    assert {(name, rule) for name in TEMPLATES for rule in missed(name, tmp_path, data)} == set(TOLD_ELSEWHERE)


def test_it_finds_something_in_every_template_and_every_rule_has_its_template(tmp_path: Path, data: object) -> None:
    found = {name: {issue.rule for issue in theirs(template, tmp_path, data)} for name, template in TEMPLATES.items()}
    assert len(found) >= 40
    assert [name for name, rules in found.items() if not rules] == []
    assert set().union(*found.values()) | set(OTHER_RULES) == set(RULES)


def test_keys_that_it_calls_unused_are_told_by_us_or_need_not_be_used(tmp_path: Path, data: object) -> None:
    template = word("{{ luu }}")
    unused = {issue.params["key"] for issue in theirs(template, tmp_path, data, unused=True) if issue.rule == "DTL302"}
    told = {found.message.split("“")[1].split("”")[0] for found in ours(template) if found.code.startswith("B42")}
    free = {name for name, field in tree().fields.items() if field.use is Use.FREE}
    assert len(unused) > 15
    assert unused - told - free == set()


def test_an_unclosed_tag_hides_filters_from_it_and_not_from_us(tmp_path: Path, data: object) -> None:
    template = TEMPLATES["an if without end, then a filter"]
    assert {issue.rule for issue in theirs(template, tmp_path, data)} == {"DTL101"}
    assert [found.code for found in ours(template) if not found.code.startswith("B42")] == ["B414", "B413", "B413"]


def test_what_it_warns_of_in_docxtpl_is_done_right_here(tmp_path: Path, data: object) -> None:
    template = word("{%p if luu != '%' and luu != '}' %}", "{{ luu }}", "{%p endif %}")
    assert {issue.rule for issue in theirs(template, tmp_path, data)} >= {"DTL201"}
    assert texts(template, luu="a & b < c") == ["a & b < c"]


def test_the_shipped_templates_have_nothing_for_either(tmp_path: Path, data: object) -> None:
    folder = Path(__file__).parents[3] / "templates" / "bao-cao"
    templates = sorted(folder.glob("*.docx"))
    assert len(templates) == 2
    for path in templates:
        found = theirs(path.read_bytes(), tmp_path, data)
        # It takes ke() and hinh(), our filler's own, for names of the data, and cannot know values that are escaped.
        drawn = {"{{ ke() }}", "{{ ke(0.4) }}", "{{ hinh(pl.bieu_do) }}"}
        assert {issue.snippet for issue in found if issue.rule == "DTL301"} <= drawn
        assert {issue.rule for issue in found} <= {"DTL301", "DTL306", "DTL308", "DTL201"}
        assert ours(path.read_bytes()) == []


def test_the_judge_sees_places() -> None:
    assert places(raw(p("a") + p("{{ luuu }}"))) >= {("word/document.xml", 2, 0, 0, 0)}
