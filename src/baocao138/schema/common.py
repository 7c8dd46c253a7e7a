"""Forms that more than one kind of file uses."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from baocao138.model.malformed import Malformed
from baocao138.schema.leaf import Form, Line, Prose, refuse


def _reason(text: str) -> str:
    if not any(map(str.isalnum, text)):
        raise refuse("B104", Malformed("chưa ghi lý do", "ghi vì sao để nguyên, ví dụ:  ly_do: hai đợt in khác nhau"))
    return text


Reason = Annotated[Line, AfterValidator(_reason)]


class SilenceForm(Form):
    """``bo_qua``: a finding that its author asks to leave out."""

    code: Line = Field(alias="ma")
    words: Prose = Field(alias="cho")
    reason: Reason = Field(alias="ly_do")
