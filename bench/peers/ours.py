"""Ours as a whole process: the filler with its eleven checks, from a template and JSON to a written file."""

from __future__ import annotations

import gc
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

from baocao138.docx import Properties, fill

gc.disable()  # as the program does
template, data, output = sys.argv[1:]
values = json.loads(Path(data).read_bytes())
outcome = fill(Path(template).read_bytes(), template, values, Properties("t", "c", datetime(2019, 6, 17, tzinfo=UTC)))
if outcome.value is None:
    sys.exit(str(outcome.diagnostics))
Path(output).write_bytes(outcome.value)
