"""The example provinces with a clerk's slip in one file of theirs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from baocao138.app.answering import OFFER
from baocao138.app.validate import Request, validate
from baocao138.diagnostic.finding import Diagnostic
from tests.program import ROOT

EXAMPLES = ROOT / "data" / "examples"
NEW, OLD = "tinh-minh-hoa/2026H1", "thai-binh/2019H1"

_ANSWER = re.compile(r"thêm vào cuối (?:tệp|bo_qua), thay … bằng lý do:\n.*", re.DOTALL)
Edit = tuple[str, str]


def spoiled(here: Path, file: str, *edits: Edit) -> tuple[Diagnostic, ...]:
    """What is found in the province of the file when each text is once another one."""
    province = file.partition("/")[0]
    shutil.copytree(EXAMPLES / province, here / "data" / province)
    path = here / "data" / file
    text = path.read_text(encoding="utf-8")
    for old, new in edits:
        assert text.count(old) == 1, (text.count(old), old)
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    return validate(Request(), here).diagnostics


def said(found: tuple[Diagnostic, ...]) -> list[tuple[str, str, str]]:
    """Code, message and hint of each, the hint as its rule says it: how one may answer is said elsewhere."""
    return [(each.code, each.message, _ANSWER.sub(OFFER, each.hint)) for each in found]
