"""``bao-cao-tong-hop``: the standing office's frame."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Discriminator, Field, Tag

from baocao138.schema.common import SilenceForm
from baocao138.schema.leaf import (
    DateText,
    Form,
    Identifier,
    Line,
    OneOrMany,
    Ordinal,
    PeriodText,
    Plain,
    Prose,
    Subject,
    Symbol,
    Yes,
    required,
)
from baocao138.schema.twice import (
    first_not_dashed,
    not_addressed,
    not_bracketed,
    not_dashed,
    not_dated,
    not_filed,
    not_listed,
    not_numbered,
    not_pointed,
)


class EntryItem(Form):
    """``{don_vi}``: an agency's entries go here."""

    agency: Identifier = Field(alias="don_vi")
    ordinal: Ordinal = Field("0", alias="thu")
    dash: Yes = Field("co", alias="gach")


class TextItem(Form):
    """``{doan}``: paragraphs without a dash."""

    paragraphs: OneOrMany[Prose] = Field(alias="doan")


Bullet = Annotated[Prose, AfterValidator(not_dashed)]
Point = Annotated[Prose, AfterValidator(not_pointed)]


class PointsItem(Form):
    """``{y, con}``: a bullet with sub-items."""

    lead: Bullet = Field(alias="y")
    items: Annotated[list[Point], AfterValidator(required)] = Field(alias="con")
    marks: Literal["+", "a)"] = Field("+", alias="dau")


def _shape(value: object) -> str:
    if isinstance(value, str):
        return "\0<câu>"
    if isinstance(value, list):
        return "\0<các đoạn>"
    if isinstance(value, dict):
        if "y" in value or "con" in value:
            return "\0<ý>"
        return "\0<đoạn>" if "doan" in value else "\0<đơn vị>"
    return "\0<câu>"


Item = Annotated[
    Annotated[Bullet, Tag("\0<câu>")]
    | Annotated[list[Prose], AfterValidator(first_not_dashed), Tag("\0<các đoạn>")]
    | Annotated[PointsItem, Tag("\0<ý>")]
    | Annotated[TextItem, Tag("\0<đoạn>")]
    | Annotated[EntryItem, Tag("\0<đơn vị>")],
    Discriminator(_shape),
]


class PartForm(Form):
    """An item of ``muc``."""

    id: Identifier = Field(alias="ma")
    title: Annotated[str, AfterValidator(not_numbered)] | None = Field(None, alias="tieu_de")
    number: Plain | None = Field(None, alias="so_muc")
    paragraphs: OneOrMany[Prose] = Field([], alias="doan")
    agencies: OneOrMany[Identifier] = Field([], alias="don_vi")
    items: list[Item] = Field([], alias="gach_dau_dong")
    parts: list[PartForm] = Field([], alias="muc")
    closing: OneOrMany[Prose] = Field([], alias="doan_cuoi")


Recipient = Annotated[Line, AfterValidator(not_listed)]
Addressee = Annotated[Line, AfterValidator(not_addressed)]


class RecipientsForm(Form):
    """A group under ``noi_nhan``."""

    names: Annotated[OneOrMany[Recipient], AfterValidator(required)] = Field(alias="ten")
    purpose: Annotated[Plain, AfterValidator(not_bracketed)] = Field("", alias="muc_dich")


class SignatureForm(Form):
    """``ky_ten``."""

    authority: OneOrMany[Line] = Field([], alias="quyen_han")
    post: Plain = Field("", alias="chuc_vu")
    other_post: Plain = Field("", alias="chuc_danh")
    rank: Plain = Field("", alias="cap_bac")
    name: Plain = Field("", alias="ho_ten")


class AnnexForm(Form):
    """An item of ``phu_luc``: in words, a table of figures, a chart, or several of these."""

    title: Prose = Field(alias="tieu_de")
    paragraphs: OneOrMany[Prose] = Field([], alias="doan")
    table: Literal["tong-hop", "theo-don-vi", "phan-to"] | None = Field(None, alias="bang")
    indicators: OneOrMany[Identifier] = Field([], alias="chi_tieu")
    chart: OneOrMany[Identifier] = Field([], alias="bieu_do")


class OmissionForm(Form):
    """An item of ``khong_in``: of each of the agencies what it filed for any of the sections."""

    agencies: Annotated[OneOrMany[Identifier], AfterValidator(required)] = Field(alias="don_vi")
    sections: Annotated[OneOrMany[Identifier], AfterValidator(required)] = Field(alias="muc")
    ordinal: Ordinal = Field("0", alias="thu")
    reason: Line = Field(alias="ly_do")


class RewordingForm(Form):
    """An item of ``sua_loi_van``."""

    agency: Identifier = Field(alias="don_vi")
    section: Identifier = Field(alias="muc")
    ordinal: Ordinal = Field("0", alias="thu")
    subject: Subject | None = Field(None, alias="chu_the")
    paragraphs: Annotated[OneOrMany[Prose], AfterValidator(required), AfterValidator(first_not_dashed)] = Field(
        alias="doan"
    )
    reason: Plain = Field("", alias="ly_do")


class FrameFile(Form):
    """The whole file."""

    kind: Literal["bao-cao-tong-hop"] = Field(alias="loai")
    period: PeriodText = Field(alias="ky")
    template: Identifier = Field("bao-cao", alias="mau")
    superior: Plain = Field("", alias="co_quan_cap_tren")
    issuer: Line = Field(alias="co_quan_ban_hanh")
    issuer_in_words: Plain = Field("", alias="ten_co_quan")
    symbol: Symbol = Field("", alias="so_ky_hieu")
    locality: Annotated[Plain, AfterValidator(not_dated)] = Field("", alias="dia_danh")
    date: DateText | None = Field(None, alias="ngay")
    subject: Annotated[OneOrMany[Prose], AfterValidator(required)] = Field(alias="trich_yeu")
    addressees: OneOrMany[Addressee] = Field([], alias="kinh_gui")
    grounds: OneOrMany[Prose] = Field([], alias="can_cu")
    opening: OneOrMany[Prose] = Field([], alias="mo_dau")
    parts: Annotated[list[PartForm], AfterValidator(required)] = Field(alias="muc")
    closing: OneOrMany[Prose] = Field([], alias="ket_bai")
    end_mark: Plain = Field("", alias="dau_ket")
    recipients: list[RecipientsForm] = Field([], alias="noi_nhan")
    filed: Annotated[Plain, AfterValidator(not_filed)] = Field("", alias="luu")
    drafter: Plain = Field("", alias="nguoi_soan")
    signature: SignatureForm = Field(alias="ky_ten")
    padding: Literal["02", "2"] = Field("02", alias="kieu_so")
    numbering: OneOrMany[Literal["Phần I", "A.", "I.", "1.", "1.1.", "a)"]] = Field(["1."], alias="danh_so")
    annexes: list[AnnexForm] = Field([], alias="phu_luc")
    omissions: list[OmissionForm] = Field([], alias="khong_in")
    rewordings: list[RewordingForm] = Field([], alias="sua_loi_van")
    silences: list[SilenceForm] = Field([], alias="bo_qua")
