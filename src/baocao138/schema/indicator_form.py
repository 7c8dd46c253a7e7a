"""``danh-muc-chi-tieu``: the sections asked for and the indicators counted."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from baocao138.schema.leaf import DateText, Form, Identifier, Line, OneOrMany, Plain, Yes, required


class SectionForm(Form):
    """An item of ``muc``."""

    id: Identifier = Field(alias="ma")
    title: Plain = Field("", alias="tieu_de")
    sections: list[SectionForm] = Field([], alias="muc")


class IndicatorForm(Form):
    """An item of ``chi_tieu``."""

    id: Identifier = Field(alias="ma")
    short_id: Identifier | None = Field(None, alias="ma_ngan")
    name: Line = Field(alias="ten")
    unit: Line = Field(alias="don_vi_tinh")
    kind: Literal["dong", "ton", "pham_vi", "pham-vi"] = Field(alias="loai_so")
    section: Identifier = Field(alias="muc")
    axes: dict[Identifier, list[Identifier]] = Field({}, alias="phan_to")
    subset_of: OneOrMany[Identifier] = Field([], alias="tap_con_cua")
    carried_over: OneOrMany[Identifier] = Field([], alias="chuyen_ky")
    sum_of: list[Identifier] = Field([], alias="tong_cua")
    decimals: Literal["0", "1", "2"] = Field("0", alias="thap_phan")
    since: DateText | None = Field(None, alias="tu")
    until: DateText | None = Field(None, alias="den")
    successor: Identifier | None = Field(None, alias="ke_thua")
    note: Plain = Field("", alias="ghi_chu")
    adds: Yes = Field("khong", alias="cong_theo_don_vi")


class IndicatorFile(Form):
    """The whole file."""

    kind: Literal["danh-muc-chi-tieu"] = Field(alias="loai")
    labels: dict[Identifier, Line] = Field({}, alias="nhan_phan_to")
    sections: Annotated[list[SectionForm], AfterValidator(required)] = Field(alias="muc")
    indicators: Annotated[list[IndicatorForm], AfterValidator(required)] = Field(alias="chi_tieu")
