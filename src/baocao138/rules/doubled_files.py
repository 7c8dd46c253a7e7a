"""Two files that say the same thing twice: one agency's report, or the frame, of one period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, Related, finding
from baocao138.model.filing import Filing
from baocao138.rules.province import Province


def check(province: Province) -> Iterator[Diagnostic]:
    """Doubles, corrections of nothing, and two corrections of one report."""
    groups: dict[tuple[str, str], list[Filing]] = defaultdict(list)
    for submission in sorted(province.filings, key=lambda s: s.file):
        groups[submission.agency, str(submission.period)].append(submission)
    for (agency, period), group in groups.items():
        firsts = [s for s in group if not s.replaces]
        corrections = [s for s in group if s.replaces]
        name = province.name(agency)
        for kind in (firsts, corrections):
            for double in kind[1:]:
                what = "bản thay thế" if double.replaces else "báo cáo"
                yield finding(
                    "B201",
                    double.submission.agency_place,
                    f"{name} có hai {what} cho kỳ {period}",
                    "giữ lại một tệp; nếu tệp này sửa tệp kia thì thêm dòng:  thay_the: (lý do)",
                    Related(kind[0].submission.agency_place, "tệp thứ nhất"),
                )
        broken = any((s.agency, str(s.period)) == (agency, period) and not s.replaces for s in province.unsound)
        if corrections and not firsts and not broken:
            yield finding(
                "B219",
                corrections[0].submission.agency_place,
                f"tệp này ghi thay_the nhưng {name} chưa có báo cáo nào khác cho kỳ {period}",
                "bỏ dòng thay_the",
            )
    seen: dict[str, Related] = {}
    for frame in sorted(province.frames, key=lambda f: f.file):
        period = str(frame.period)
        if period in seen:
            yield finding("B209", frame.place, f"kỳ {period} có hai khung báo cáo", "giữ lại một khung", seen[period])
        else:
            seen[period] = Related(frame.place, "khung thứ nhất")
