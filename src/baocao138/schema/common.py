"""Forms that more than one kind of file uses."""

from __future__ import annotations

from pydantic import Field

from baocao138.schema.leaf import Form, Line, Prose


class SilenceForm(Form):
    """``bo_qua``: a finding that its author asks to leave out."""

    code: Line = Field(alias="ma")
    words: Prose = Field(alias="cho")
    reason: Line = Field(alias="ly_do")
