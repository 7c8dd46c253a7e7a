"""The last look at a finished report: is every sentence in it?"""

from __future__ import annotations

from collections.abc import Sequence

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.docx import read_text
from baocao138.model.place import DocumentPlace
from baocao138.report.view import Report

# What loses text, of all that can be wrong with a template.
CAUSES = ("B411", "B412", "B420", "B428")


def missing_text(document: bytes, report: Report, template: str, content: bytes) -> list[Diagnostic]:
    """What of the report the template did not print. ``template`` is its name as shown, ``content`` its bytes."""
    lines = [" ".join(line.text.split()) for line in read_text(document)]
    text = "\n".join(lines)
    found = _missing_rows(set(lines), report, template)
    charts = [" ".join(chart.words.split()) for chart in report.charts]
    found += _missing_charts([words for words in charts if words not in lines], template)
    lost = [each.text for each in report.paragraphs if " ".join(each.text.split()) not in text]
    return found + ([_missing_paragraphs(lost, template, content)] if lost else [])


def _missing_paragraphs(lost: Sequence[str], template: str, content: bytes) -> Diagnostic:
    """One finding for all, with the paragraphs of the template at which they get lost, where these can be told."""
    from baocao138.docx.inspect import inspect_template
    from baocao138.report.fields import tree

    several = f"mẫu Word không in {len(lost)} đoạn của báo cáo, đoạn đầu tiên là đoạn này"
    message = several if len(lost) > 1 else "mẫu Word không in một đoạn của báo cáo"
    hint = "lấy lại mẫu gốc, hoặc thêm vào mẫu vòng lặp {%p for d in than_bai %} có in {{ d.chu }}"
    causes = [each for each in inspect_template(content, template, tree()) if each.code in CAUSES]
    related = [Related(each.place, each.message) for each in causes if isinstance(each.place, DocumentPlace)]
    return finding("B420", DocumentPlace(template, text=lost[0][:120]), message, hint, *related)


def _missing_charts(words: list[str], template: str) -> list[Diagnostic]:
    hint = "lấy lại mẫu gốc, hoặc thêm vào mẫu, trong vòng lặp của phụ lục, một đoạn chỉ có {{ hinh(pl.bieu_do) }}"
    message = "mẫu Word không in biểu đồ của phụ lục"
    return [finding("B420", DocumentPlace(template, text=each[:120]), message, hint) for each in words]


def _missing_rows(lines: set[str], report: Report, template: str) -> list[Diagnostic]:
    """One finding where a table of an annex, or a number in it, is not in the document."""
    for table in report.tables:
        for row in table.rows:
            for cell in (row.name, row.now, row.base):
                if cell and cell not in lines:
                    message = "mẫu Word không in bảng số liệu của phụ lục"
                    hint = "lấy lại mẫu gốc, hoặc thêm vào mẫu bảng có vòng lặp {%tr for h in pl.bang.hang %}"
                    return [finding("B420", DocumentPlace(template, text=cell[:120]), message, hint)]
    return []
