"""Short codes of indicators replaced by those that the catalogue keeps, so that all else knows only these."""

from __future__ import annotations

from baocao138.model.catalogue import Catalogue
from baocao138.model.filing import Filing
from baocao138.model.submission import Entry, Figure, Paragraph, Submission


def resolved(submission: Submission, catalogue: Catalogue) -> Submission:
    """The submission with every figure under its catalogued code; unknown codes stay as they are."""
    if not catalogue.short_ids:
        return submission
    return submission._replace(entries=tuple(_entry(entry, catalogue) for entry in submission.entries))


def resolved_filing(filing: Filing, catalogue: Catalogue) -> Filing:
    """The filing of the resolved submission."""
    if not catalogue.short_ids:
        return filing
    sketch = filing.sketch
    if catalogue.short_ids.keys().isdisjoint(sketch.said) and all(entry.is_simple for entry in sketch.entries):
        return filing
    return Filing.of(resolved(filing.submission, catalogue))


def _entry(entry: Entry, catalogue: Catalogue) -> Entry:
    return entry._replace(
        paragraphs=tuple(_paragraph(paragraph, catalogue) for paragraph in entry.paragraphs),
        figures=tuple(_figure(figure, catalogue) for figure in entry.figures),
    )


def _paragraph(paragraph: Paragraph, catalogue: Catalogue) -> Paragraph:
    return paragraph._replace(
        slots=tuple(slot._replace(figure=_figure(slot.figure, catalogue)) for slot in paragraph.slots)
    )


def _figure(figure: Figure, catalogue: Catalogue) -> Figure:
    return figure._replace(indicator=catalogue.short_ids.get(figure.indicator, figure.indicator))
