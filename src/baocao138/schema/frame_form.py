"""``bao-cao-tong-hop``: the standing office's frame."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag

from baocao138.schema.common import SilenceForm
from baocao138.schema.leaf import DateText, Form, Identifier, Line, OneOrMany, PeriodText, Plain, Prose, required


class EntryItem(Form):
    """``{don_vi}``: an agency's entries go here."""

    agency: Identifier = Field(alias="don_vi")


class TextItem(Form):
    """``{doan}``: paragraphs without a dash."""

    paragraphs: OneOrMany[Prose] = Field(alias="doan")


class PointsItem(Form):
    """``{y, con}``: a bullet with sub-items."""

    lead: Prose = Field(alias="y")
    items: Annotated[list[Prose], AfterValidator(required)] = Field(alias="con")
    marks: Literal["+", "a)"] = Field("+", alias="dau")


def _shape(value: object) -> str:
    if isinstance(value, str):
        return "<câu>"
    if isinstance(value, list):
        return "<các đoạn>"
    if isinstance(value, dict):
        if "y" in value or "con" in value:
            return "<ý>"
        return "<đoạn>" if "doan" in value else "<đơn vị>"
    return "<câu>"


Item = Annotated[
    Annotated[Prose, Tag("<câu>")]
    | Annotated[list[Prose], Tag("<các đoạn>")]
    | Annotated[PointsItem, Tag("<ý>")]
    | Annotated[TextItem, Tag("<đoạn>")]
    | Annotated[EntryItem, Tag("<đơn vị>")],
    Discriminator(_shape),
]


class PartForm(Form):
    """An item of ``muc``."""

    id: Identifier = Field(alias="ma")
    title: str | None = Field(None, alias="tieu_de")
    number: Plain | None = Field(None, alias="so_muc")
    paragraphs: OneOrMany[Prose] = Field([], alias="doan")
    agencies: OneOrMany[Identifier] = Field([], alias="don_vi")
    items: list[Item] = Field([], alias="gach_dau_dong")
    parts: list[PartForm] = Field([], alias="muc")


class RecipientsForm(Form):
    """A group under ``noi_nhan``."""

    names: Annotated[OneOrMany[Line], AfterValidator(required)] = Field(alias="ten")
    purpose: Plain = Field("", alias="muc_dich")


class SignatureForm(Form):
    """``ky_ten``."""

    authority: OneOrMany[Line] = Field([], alias="quyen_han")
    post: Plain = Field("", alias="chuc_vu")
    other_post: Plain = Field("", alias="chuc_danh")
    rank: Plain = Field("", alias="cap_bac")
    name: Plain = Field("", alias="ho_ten")


class OmissionForm(Form):
    """An item of ``khong_in``."""

    agency: Identifier = Field(alias="don_vi")
    section: Identifier = Field(alias="muc")
    reason: Line = Field(alias="ly_do")


class RewordingForm(Form):
    """An item of ``sua_loi_van``."""

    agency: Identifier = Field(alias="don_vi")
    section: Identifier = Field(alias="muc")
    paragraphs: Annotated[OneOrMany[Prose], AfterValidator(required)] = Field(alias="doan")
    reason: Plain = Field("", alias="ly_do")


class FrameFile(Form):
    """The whole file."""

    kind: Literal["bao-cao-tong-hop"] = Field(alias="loai")
    period: PeriodText = Field(alias="ky")
    template: Identifier = Field("bao-cao", alias="mau")
    superior: Plain = Field("", alias="co_quan_cap_tren")
    issuer: Line = Field(alias="co_quan_ban_hanh")
    symbol: Plain = Field("", alias="so_ky_hieu")
    locality: Plain = Field("", alias="dia_danh")
    date: DateText | None = Field(None, alias="ngay")
    subject: Annotated[OneOrMany[Prose], AfterValidator(required)] = Field(alias="trich_yeu")
    addressees: OneOrMany[Line] = Field([], alias="kinh_gui")
    grounds: OneOrMany[Prose] = Field([], alias="can_cu")
    opening: OneOrMany[Prose] = Field([], alias="mo_dau")
    parts: Annotated[list[PartForm], AfterValidator(required)] = Field(alias="muc")
    closing: OneOrMany[Prose] = Field([], alias="ket_bai")
    end_mark: Plain = Field("", alias="dau_ket")
    recipients: list[RecipientsForm] = Field([], alias="noi_nhan")
    filed: Plain = Field("", alias="luu")
    drafter: Plain = Field("", alias="nguoi_soan")
    signature: SignatureForm = Field(alias="ky_ten")
    padding: Literal["02", "2"] = Field("02", alias="kieu_so")
    numbering: OneOrMany[Line] = Field(["1."], alias="danh_so")
    omissions: list[OmissionForm] = Field([], alias="khong_in")
    rewordings: list[RewordingForm] = Field([], alias="sua_loi_van")
    silences: list[SilenceForm] = Field([], alias="bo_qua")
