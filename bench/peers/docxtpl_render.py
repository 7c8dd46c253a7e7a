"""The peer of `baocao138 build`: docxtpl renders given paragraphs into a like template, and does nothing else."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate

template, data, output = sys.argv[1:]
values = json.loads(Path(data).read_text(encoding="utf-8"))
document = DocxTemplate(template)
document.render(values, autoescape=True)
document.save(output)
