"""``danh-muc-don-vi``: the registry of agencies."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag

from baocao138.schema.leaf import DateText, Form, Identifier, Line, OneOrMany, Plain, required


class DutyForm(Form):
    """``phai_bao_cao``: what an agency owes."""

    sections: list[Identifier] = Field([], alias="muc")
    indicators: list[Identifier] = Field([], alias="chi_tieu")


class SuccessionForm(Form):
    """An item of ``ke_thua`` that hands over only a part."""

    agency: Identifier = Field(alias="don_vi")
    sections: list[Identifier] = Field([], alias="muc")
    indicators: list[Identifier] = Field([], alias="chi_tieu")


def _shape(value: object) -> str:
    return "\0<mã>" if isinstance(value, str) else "\0<kế thừa>"


Successor = Annotated[
    Annotated[Identifier, Tag("\0<mã>")] | Annotated[SuccessionForm, Tag("\0<kế thừa>")], Discriminator(_shape)
]


class AgencyForm(Form):
    """An item of ``don_vi``."""

    id: Identifier = Field(alias="ma")
    name: Line = Field(alias="ten")
    short_name: Plain = Field("", alias="ten_ngan")
    subject: Plain = Field("", alias="ten_trong_bao_cao")
    duty: DutyForm | None = Field(None, alias="phai_bao_cao")
    members: list[Identifier] = Field([], alias="gom")
    since: DateText | None = Field(None, alias="tu")
    until: DateText | None = Field(None, alias="den")
    successors: OneOrMany[Successor] = Field([], alias="ke_thua")


class AgencyFile(Form):
    """The whole file."""

    kind: Literal["danh-muc-don-vi"] = Field(alias="loai")
    province: Plain = Field("", alias="tinh")
    agencies: Annotated[list[AgencyForm], AfterValidator(required)] = Field(alias="don_vi")
