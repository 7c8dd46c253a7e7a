"""The three published examples, each with the judge's own figures; and the program run once for each thing it makes."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from tests.judges.recompute.figures import Judge
from tests.judges.recompute.reading import province
from tests.judges.recompute.word import Report, report
from tests.program import ROOT, run

EXAMPLES = Path("data/examples")
CASES = [("thai-binh", "2019H1"), ("tinh-minh-hoa", "2025H1"), ("tinh-minh-hoa", "2026H1")]
TEMPORARY = Path(mkdtemp(prefix="recompute-"))


@cache
def judge(name: str) -> Judge:
    """The judge of an example; its files are named as the program names them, from the top of the checkout."""
    found = province(ROOT / EXAMPLES / name)
    found.said = [s.__class__(**(vars(s) | {"file": s.file.relative_to(ROOT)})) for s in found.said]
    return Judge(found)


@cache
def exported(name: str, period: str, ending: str, *options: str) -> Path:
    """The file that `export` writes."""
    file = TEMPORARY / f"{name}-{period}{''.join(options)}" / f"so-lieu.{ending}"
    file.parent.mkdir(exist_ok=True)
    done = run("export", "-p", period, "--data", EXAMPLES / name, "-o", file, *options)
    assert done.returncode == 0, done.stdout + done.stderr
    return file


@cache
def built(name: str, period: str) -> tuple[Report, dict[str, Any]]:
    """The report that `build` writes, with its provenance."""
    file, origins = TEMPORARY / f"{name}-{period}.docx", TEMPORARY / f"{name}-{period}.json"
    done = run("build", "-p", period, "--data", EXAMPLES / name, "-o", file, "--provenance", origins)
    assert done.returncode == 0, done.stdout + done.stderr
    return report(file), json.loads(origins.read_text("utf-8"))
