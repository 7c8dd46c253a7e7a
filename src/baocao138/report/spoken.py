"""The numbers and comparisons of a report, as its sentences name them and as a template does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from baocao138.aggregate.figures import Figures
from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.frame import Frame
from baocao138.model.identifier import normal
from baocao138.prose.marks import Standing
from baocao138.prose.names import BASE, COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED, TOTALS
from baocao138.prose.render import Unsayable
from baocao138.report.comparisons import Comparisons
from baocao138.report.totals import Totals
from baocao138.report.wording import period_label


def names_of(frame: Frame, figures: Figures) -> dict[str, object]:
    """All that a frame's sentence may name."""
    period, padding = frame.period, frame.padding
    return {
        TOTALS: Totals(figures, period, padding),
        BASE: Totals(figures, period.year_before, padding, BASE),
        **{
            name: Comparisons(figures, period, padding, name)
            for name in (COMPARED, COMPARED_BEFORE, RATIO, RATIO_COMPARED)
        },
        "ky": Standing(period_label(period)),
        "ky_sau": Standing(period_label(period.after)),
        "nam": Standing(period.year),
        "nam_truoc": Standing(period.year - 1),
        "nam_sau": Standing(period.year + 1),
    }


class InTemplate(Mapping[str, str]):
    """What a template may name after ``tong.``, ``so_sanh.``, …: words for the code of each indicator.

    What cannot be said is kept in ``problems``, and its gap printed.
    """

    def __init__(self, names: object, figures: Figures, frame: Frame, problems: list[Diagnostic]) -> None:
        self._names, self._figures, self._frame, self._problems = names, figures, frame, problems

    def said(self, code: str) -> object:
        """What stands behind the words for an indicator. AttributeError where there is none."""
        return getattr(self._names, code)

    def __getitem__(self, code: str) -> str:
        try:
            return str(self.said(code))
        except AttributeError as error:
            raise KeyError(code) from error
        except Unsayable as unsayable:
            message = f"mẫu Word: {unsayable.message}"
            self._problems.append(finding(unsayable.code, self._frame.place, message, unsayable.hint))
            return unsayable.gap

    def __contains__(self, code: object) -> bool:
        try:
            return isinstance(code, str) and bool(code) and getattr(self._names, code) is not None
        except AttributeError:
            return False

    def __iter__(self) -> Iterator[str]:
        return iter(normal(code) for code in self._figures.catalogue.indicators if code in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)
