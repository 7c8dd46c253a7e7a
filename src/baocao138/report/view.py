"""What a template is filled from: the names that the standing office writes in Word."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from baocao138.aggregate.figures import Figures
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.frame import Frame, Signature
from baocao138.model.picture import Picture
from baocao138.prose.names import BASE, COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED, TOTALS
from baocao138.report.bars import Chart, chart_of
from baocao138.report.body import Body, BodyParagraph
from baocao138.report.fields import SignatureView, View
from baocao138.report.numbering import roman
from baocao138.report.placing import Placing
from baocao138.report.spoken import InTemplate, names_of
from baocao138.report.tables import Table, Tables
from baocao138.report.wording import blank_date, long_date

BLANK_NUMBER = "      "
Draw = Callable[[Chart], Picture]


class AnnexParts(NamedTuple):
    """What an annex is made of, in the order in which it is printed."""

    title: BodyParagraph
    paragraphs: tuple[BodyParagraph, ...]
    chart: Chart | None
    table: Table | None


class Report(NamedTuple):
    """A report ready to be filled into a template.

    ``view`` is for the template; all else is what it is made of, with the sources. ``body`` is without the annexes.
    """

    view: View
    title: str
    head: tuple[BodyParagraph, ...]
    grounds: tuple[BodyParagraph, ...]
    body: tuple[BodyParagraph, ...]
    annexes: tuple[AnnexParts, ...]

    @property
    def paragraphs(self) -> tuple[BodyParagraph, ...]:
        """Those of the body, then those of the annexes."""
        return (*self.body, *(paragraph for annex in self.annexes for paragraph in annex.paragraphs))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Those of the annexes."""
        return tuple(annex.table for annex in self.annexes if annex.table)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """Those of the annexes."""
        return tuple(annex.chart for annex in self.annexes if annex.chart)


def unfinished(frame: Frame) -> list[str]:
    """What a frame still lacks to be signed: with any of these missing it is a draft."""
    lacks = []
    if not re.match(r"\d", frame.symbol):
        lacks.append("so_ky_hieu")
    if frame.date is None:
        lacks.append("ngay")
    if not frame.signature.name:
        lacks.append("ho_ten")
    return lacks


def write_report(
    frame: Frame, figures: Figures, placing: Placing, draft: bool, draw: Draw | None = None
) -> tuple[Report, list[Diagnostic]]:
    """The report as a view. ``draft`` marks page 1; the findings are sentences that cannot be said truly.

    A template that names a figure by itself adds its findings while it is filled. Without ``draw`` the view has no
    pictures.
    """
    catalogue = figures.catalogue
    names = names_of(frame, figures)
    body = Body(frame, catalogue, placing, names)
    paragraphs = body.paragraphs()
    texts = body.annexes()
    tables = Tables(figures, frame.period)
    tabled = [
        tables.table(annex.table, (code for code, _ in annex.indicators)) if annex.table else None
        for annex in frame.annexes
    ]
    charts = [
        chart_of(tables, (code for code, _ in annex.chart), frame.period) if annex.chart else None
        for annex in frame.annexes
    ]
    annexes = tuple(AnnexParts(*text, chart, table) for text, chart, table in zip(texts, charts, tabled, strict=True))
    head, grounds = body.head(), body.grounds()
    subject = [line.text for line in head if line.kind == "trich_yeu"]
    title = " ".join(["Báo cáo", *subject])

    def spoken(name: str) -> InTemplate:
        return InTemplate(names[name], figures, frame, body.problems)

    view: View = {
        "tong": spoken(TOTALS),
        "cung_ky": spoken(BASE),
        "so_sanh": spoken(COMPARED),
        "so_sanh_ky_truoc": spoken(COMPARED_BEFORE),
        "ty_le": spoken(RATIO),
        "so_sanh_ty_le": spoken(RATIO_COMPARED),
        "ky": str(names["ky"]),
        "ky_sau": str(names["ky_sau"]),
        "nam": str(names["nam"]),
        "nam_truoc": str(names["nam_truoc"]),
        "nam_sau": str(names["nam_sau"]),
        "co_quan_cap_tren": frame.superior,
        "co_quan_ban_hanh": frame.issuer,
        "ten_co_quan": frame.issuer_in_words or frame.issuer,
        "so_ky_hieu": _symbol(frame.symbol),
        "dia_danh": frame.locality,
        "ngay_thang": long_date(frame.date) if frame.date else blank_date(frame.period.end.year),
        "du_thao": draft,
        "trich_yeu": subject,
        "tieu_de_tai_lieu": title,
        "kinh_gui": [passage.text.strip() for passage in frame.addressees],
        "can_cu": [paragraph.text for paragraph in grounds],
        "than_bai": [{"kieu": p.kind, "so": p.number, "chu": p.text, "cuoi": p.last} for p in paragraphs],
        "noi_nhan": [{"ten": list(group.names), "muc_dich": group.purpose} for group in frame.recipients],
        "luu": frame.filed,
        "nguoi_soan": frame.drafter,
        "ky_ten": _signature(frame.signature),
        "phu_luc": [
            {
                # Several annexes are numbered in Roman, one alone is not (Decree 30/2020/NĐ-CP, Annex I).
                "so": f"Phụ lục {roman(at)}" if len(annexes) > 1 else "Phụ lục",
                "tieu_de": annex.title.text,
                "doan": [paragraph.text for paragraph in annex.paragraphs],
                "bieu_do": draw(annex.chart) if annex.chart and draw else None,
                "bang": annex.table.view if annex.table else None,
            }
            for at, annex in enumerate(annexes, 1)
        ],
    }
    return Report(view, title, head, grounds, paragraphs, annexes), body.problems


def _symbol(symbol: str) -> str:
    """The number and code; a draft without a number leaves room to write it."""
    if re.match(r"\d", symbol):
        return symbol
    return BLANK_NUMBER + (symbol if symbol.startswith("/") else "/BC")


def _signature(signature: Signature) -> SignatureView:
    return {
        "quyen_han": list(signature.authority),
        "chuc_vu": signature.post,
        "chuc_danh": signature.other_post,
        "ho_ten": " ".join(word for word in (signature.rank, signature.name) if word),
    }
