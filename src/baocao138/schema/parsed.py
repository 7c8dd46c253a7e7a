"""What becomes of a file."""

from __future__ import annotations

from typing import NamedTuple

from baocao138.model.catalogue import Agency, Indicator, Section
from baocao138.model.filing import Filing
from baocao138.model.frame import Frame
from baocao138.model.period import Period
from baocao138.model.submission import Submission

KINDS = {
    "bao-cao-don-vi": "báo cáo của một đơn vị",
    "bao-cao-tong-hop": "khung báo cáo tổng hợp",
    "danh-muc-don-vi": "danh mục đơn vị",
    "danh-muc-chi-tieu": "danh mục mục và chỉ tiêu",
}


class AgencyList(NamedTuple):
    """What a ``danh-muc-don-vi`` says."""

    province: str
    agencies: tuple[Agency, ...]


class IndicatorList(NamedTuple):
    """What a ``danh-muc-chi-tieu`` says."""

    sections: tuple[Section, ...]
    indicators: tuple[Indicator, ...]
    labels: tuple[tuple[str, str], ...] = ()


Content = Filing | Frame | AgencyList | IndicatorList


class Parsed(NamedTuple):
    """A file as far as it could be understood.

    ``content`` is None where the form has errors; ``authors`` (who filed it, then co-authors) and ``period`` are kept
    all the same, so that a file with a mistake in it is not also called missing. ``sound`` are the parts of such a
    submission that are right in form, for the checks of its codes: all errors of a file come in one run.
    """

    kind: str
    content: Content | None
    authors: tuple[str, ...] = ()
    period: Period | None = None
    sound: Submission | None = None

    @property
    def agency(self) -> str:
        """The code under ``don_vi``, "" where there is none."""
        return self.authors[0] if self.authors else ""
