"""The one table of codes: what each finding means, why it matters, and a wrong and a right example."""

from __future__ import annotations

from baocao138.diagnostic.codes import (
    b0_reading,
    b1_form,
    b2_files,
    b3_figures,
    b4_template,
    b6_privacy,
    b7_form,
    b9_ours,
)
from baocao138.diagnostic.codes.entry import Code

FAMILIES = (b0_reading, b1_form, b2_files, b3_figures, b4_template, b6_privacy, b7_form, b9_ours)

CODES: dict[str, Code] = {code.id: code for family in FAMILIES for code in family.TABLE}
