"""``bao-cao-don-vi``: what one agency files for one period."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag

from baocao138.model.malformed import Malformed
from baocao138.schema.common import SilenceForm
from baocao138.schema.leaf import (
    CountText,
    DateText,
    Form,
    Identifier,
    Line,
    Listed,
    OneOrMany,
    PeriodText,
    Prose,
    Reference,
    Subject,
    read_symbol,
    refuse,
    required,
)
from baocao138.schema.twice import first_not_dashed


def _shape(value: object) -> str:
    return "\0<phân tổ>" if isinstance(value, dict) else "\0<số>"


Axis = dict[Identifier, CountText]


def _part(value: object) -> str:
    return "\0<trục>" if isinstance(value, dict) else "\0<số>"


def _total_is_one_number(parts: dict[str, object]) -> dict[str, object]:
    if isinstance(parts.get("tong"), dict):
        raise refuse("B103", Malformed("tong phải là một con số", "viết:  tong: 4, rồi đến các phân tổ"))
    return parts


AxisOrTotal = Annotated[Annotated[CountText, Tag("\0<số>")] | Annotated[Axis, Tag("\0<trục>")], Discriminator(_part)]
FigureValue = Annotated[
    Annotated[CountText, Tag("\0<số>")]
    | Annotated[dict[Identifier, AxisOrTotal], AfterValidator(_total_is_one_number), Tag("\0<phân tổ>")],
    Discriminator(_shape),
]


FiledSymbol = Annotated[Line, AfterValidator(read_symbol)]


class EntryForm(Form):
    """An item of ``noi_dung``."""

    section: Reference = Field(alias="muc")
    subject: Subject | None = Field(None, alias="chu_the")
    joint: OneOrMany[Listed] = Field([], alias="cung_thuc_hien")
    partners: OneOrMany[Listed] = Field([], alias="phoi_hop")
    paragraphs: Annotated[OneOrMany[Prose], AfterValidator(first_not_dashed)] = Field([], alias="doan")
    figures: dict[Reference, FigureValue] = Field({}, alias="so_lieu")


class SubmissionFile(Form):
    """The whole file."""

    kind: Literal["bao-cao-don-vi"] = Field(alias="loai")
    agency: Reference = Field(alias="don_vi")
    period: PeriodText = Field(alias="ky")
    replaces: Line | None = Field(None, alias="thay_the")
    since: DateText | None = Field(None, alias="tu_ngay")
    until: DateText | None = Field(None, alias="den_ngay")
    symbol: FiledSymbol | None = Field(None, alias="so_ky_hieu")
    date: DateText | None = Field(None, alias="ngay")
    entries: Annotated[list[EntryForm], AfterValidator(required)] = Field(alias="noi_dung")
    silences: list[SilenceForm] = Field([], alias="bo_qua")
