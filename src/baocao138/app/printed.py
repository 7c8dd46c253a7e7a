"""The last look at a finished report: is every sentence in it?"""

from __future__ import annotations

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.docx import read_text
from baocao138.model.place import DocumentPlace
from baocao138.report.view import Report


def missing_text(document: bytes, report: Report, template: str) -> list[Diagnostic]:
    """A finding for each paragraph of the report that the template did not print."""
    lines = [" ".join(line.text.split()) for line in read_text(document)]
    text = "\n".join(lines)
    found = _missing_rows(set(lines), report, template)
    charts = [" ".join(chart.words.split()) for chart in report.charts]
    found += _missing_charts([words for words in charts if words not in lines], template)
    found += [
        finding(
            "B420",
            DocumentPlace(template, text=paragraph.text[:120]),
            "mẫu Word không in một đoạn của báo cáo",
            "lấy lại mẫu gốc, hoặc thêm vào mẫu vòng lặp {%p for d in than_bai %} có in {{ d.chu }}",
        )
        for paragraph in report.paragraphs
        if " ".join(paragraph.text.split()) not in text
    ]
    return found


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
