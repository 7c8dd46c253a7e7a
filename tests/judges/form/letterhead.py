"""R06 to R16: the letterhead and the title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tests.judges.form.layout import Line, Rule, Violation
from tests.judges.form.parts import COUNTRY, TITLE, Report

MOTTO = "Độc lập - Tự do - Hạnh phúc"
NUMBER = re.compile(r"Số: (0[1-9]|[1-9]\d+)/BC-[A-ZĐƯƠ0-9]+(-[A-ZĐƯƠ0-9]+)*")
NUMBER_BLANK = re.compile(r"Số: ?(0[1-9]|[1-9]\d+|[.…]*) ?/BC(-[A-ZĐƯƠ0-9]+)*")
DATE = re.compile(r"[A-ZĐÁÀẢÃẠÂĂÊÔƠƯ][^,]+, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}")
DATE_BLANK = re.compile(r"[^,]+, ngày ?(\d\d|[.…]*) ?tháng ?(\d\d?|[.…]*) ?năm ?(\d{4}|[.…]*)")
NEAR = 2.0


def check(report: Report, profile: str) -> Iterator[Violation]:
    """Every breach in the letterhead and the title."""
    yield from _country(report)
    yield from _issuer(report)
    yield from _title(report, profile)


def looks_wrong(rule: str, line: Line, low: float, high: float, look: str) -> Iterator[Violation]:
    """The size and the look of one line."""
    if not line.sized(low, high):
        yield Violation(rule, line.page, f"{line.text!r} is {line.size:.1f} pt, wanted {low} to {high}")
    if line.looks() != look:
        yield Violation(rule, line.page, f"{line.text!r} is {line.looks()}, wanted {look}")


def off_centre(rule: str, line: Line | Rule, middle: float, what: str) -> Iterator[Violation]:
    """A line that is not centred on ``middle``."""
    if abs(line.centre - middle) > NEAR:
        yield Violation(rule, 1, f"{what} is centred on {line.centre:.1f} pt, wanted {middle:.1f}")


def _ruled(
    rule: str, drawn: Sequence[Rule], lines: list[Line], shares: tuple[float, float], what: str
) -> Iterator[Violation]:
    """The line drawn under ``lines``: there, near, centred, and of the right share of the widest of them."""
    last, widest = lines[-1], max(lines, key=lambda line: line.width)
    near = [one for one in drawn if last.baseline < one.y < last.baseline + 10 and one.x0 < last.centre < one.x1]
    if len(near) != 1:
        yield Violation(rule, 1, f"{len(near)} lines are drawn under {what}, wanted 1")
        return
    share = near[0].length / widest.width
    if not shares[0] <= share <= shares[1]:
        yield Violation(rule, 1, f"the line under {what} is {share:.2f} of its text, wanted {shares[0]} to {shares[1]}")
    if near[0].y < last.baseline + 0.15 * last.size:
        yield Violation(rule, 1, f"the line under {what} touches its letters")
    yield from off_centre(rule, near[0], widest.centre, f"the line under {what}")


def _country(report: Report) -> Iterator[Violation]:
    lines = report.country
    if [line.text for line in lines[:2]] != [COUNTRY, MOTTO] or len(lines) != 3:
        yield Violation("R06", 1, f"the right of the letterhead reads {[line.text for line in lines]}")
        return
    country, motto, date = lines
    yield from looks_wrong("R06", country, 12, 13, "bold")
    yield from looks_wrong("R07", motto, 13, 14, "bold")
    yield from off_centre("R07", motto, country.centre, "the motto")
    if motto.baseline - country.baseline > 1.2 * motto.size:
        yield Violation("R07", 1, "country and motto are not single-spaced")
    yield from _ruled("R07", report.head_rules, [motto], (0.98, 1.02), "the motto")
    if not (DATE_BLANK if report.draft else DATE).fullmatch(date.text):
        yield Violation("R12", 1, f"place and date read {date.text!r}")
    yield from looks_wrong("R12", date, 13, 14, "italic")
    yield from off_centre("R12", date, country.centre, "the date")


def _issuer(report: Report) -> Iterator[Violation]:
    lines = report.issuer
    if len(lines) < 2:
        yield Violation("R09", 1, f"the left of the letterhead reads {[line.text for line in lines]}")
        return
    *bodies, number = lines
    if not (NUMBER_BLANK if report.draft else NUMBER).fullmatch(number.text):
        yield Violation("R10", 1, f"the number reads {number.text!r}")
    yield from looks_wrong("R10", number, 13, 13, "plain")
    date = report.country[-1]
    if abs(number.baseline - date.baseline) > 1:
        yield Violation("R12", 1, f"the date is {date.baseline - number.baseline:.1f} pt below the number")
    parents = [line for line in bodies if line.looks() == "plain"]
    issuing = bodies[len(parents) :]
    for line in bodies:
        rule, look = ("R08", "plain") if line in parents else ("R09", "bold")
        yield from looks_wrong(rule, line, 12, 13, look)
        if line.text != line.text.upper():
            yield Violation(rule, 1, f"{line.text!r} is not in capitals")
    if bodies[: len(parents)] != parents or not issuing:
        yield Violation("R09", 1, "the issuing body in bold does not follow its parent")
        return
    for line in [*bodies, number]:
        yield from off_centre("R10", line, issuing[0].centre, repr(line.text))
    yield from _ruled("R09", report.head_rules, issuing, (1 / 3, 1 / 2), "the issuing body")


def _title(report: Report, profile: str) -> Iterator[Violation]:
    low = 14.0 if profile == "tt01_2011" else 13.0
    name, *subject = report.title
    for line in report.title:
        rule = "R13" if line is name else "R14"
        yield from looks_wrong(rule, line, low, 14, "bold")
        yield from off_centre(rule, line, report.middle, repr(line.text))
    if not subject:
        yield Violation("R14", 1, f"nothing stands under {TITLE}")
        return
    if subject[0].baseline - name.baseline > 1.5 * name.size:
        yield Violation("R14", 1, f"the subject is not directly under {TITLE}")
    if subject[0].text == subject[0].text.upper():
        yield Violation("R14", 1, "the subject is in capitals")
    if any(line.text.startswith("V/v") for line in [*report.issuer, *subject]):
        yield Violation("R15", 1, "V/v belongs to a letter, not to a report")
    yield from _ruled("R14", report.pages[0].rules, subject, (1 / 3, 1 / 2), "the subject")
