"""python-docx, the API: paragraphs, runs and rows are added one by one, in the way of its documentation."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docx import Document

# As in work.py, which a process of this peer's own should not have to load.
RUNS = ("- {ten}: {loi} đã mở {a} buổi cho ", "{b} lượt người", ", cấp phát {c} tờ rơi, đăng {d} tin, bài trên mạng.")
template, data, output = sys.argv[1:]
values = json.loads(Path(data).read_bytes())
document = Document(template)
for section in values.get("muc", ()):
    document.add_paragraph(section["ten"])
    for fields in section["doan"]:
        paragraph = document.add_paragraph()
        for number, run in enumerate(RUNS):
            paragraph.add_run(run.format(**fields)).bold = number % 2 == 1
for each in values.get("noi_nhan", ()):
    document.add_paragraph(f"- {each['ten']};")
if "dong" in values:
    table = document.add_table(len(values["dong"]), 6)
    for row, fields in zip(table.rows, values["dong"], strict=True):
        for cell, text in zip(row.cells, fields.values(), strict=True):
            cell.text = text
document.save(output)
