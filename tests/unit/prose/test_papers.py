"""Numbers of laws and decrees that no paper has, and that a clerk is told so."""

from __future__ import annotations

import pytest

from baocao138.model.period import Period
from baocao138.prose.papers import check_papers, last_year
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (
            "Luật số 53/2014/QH15",
            "không có luật nào mang số “53/2014/QH15”: Quốc hội khóa XV làm việc từ năm 2021 đến năm 2026",
            "viết:  53/2024/QH15",
        ),
        (
            "Luật số 31/2017/QH13 về",
            "không có luật nào mang số “31/2017/QH13”: Quốc hội khóa XIII làm việc từ năm 2011 đến năm 2016",
            "xem lại năm và khóa Quốc hội trong số của luật",
        ),
        (
            "Nghị định số 162/2028/NĐ-CP",
            "“162/2028/NĐ-CP” là văn bản của năm 2028, sau cả kỳ báo cáo",
            "xem lại năm trong số của văn bản",
        ),
        (
            "Nghị định 09/2013/QĐ-CP",
            "“09/2013/QĐ-CP” không phải là số của một nghị định",
            "ký hiệu của nghị định là NĐ-CP; xem lại số của văn bản",
        ),
        (
            "Luật số 53/2024/NĐ-CP",
            "“53/2024/NĐ-CP” không phải là số của một luật",
            "ký hiệu của luật là QH và số khóa, như QH15; xem lại số của văn bản",
        ),
    ],
)
def test_no_such_paper(text: str, message: str, hint: str) -> None:
    (found,) = check_papers(folded(*text.split(" ")), 2026)
    assert (found.code, found.message, found.hint) == ("B162", message, hint)


@pytest.mark.parametrize(
    "text",
    [
        "Luật số 53/2024/QH15, 66/2011/QH12, 100/2015/QH13, 31/2016/QH14, 01/2021/QH14, 01/2021/QH15, 02/2026/QH16",
        "Nghị định số 162/2025/NĐ-CP, 09/2013/NĐ-CP; Thông tư liên tịch số 01/2014/TTLT-BCA-BQP",
        "Thông tư 01/2011/TT-BNV",
        "Nghị quyết số 04/2016/UBTVQH14, 12/2020/NQ-HĐND; Quyết định số 2546/QĐ-TTg, 20/2021/QĐ-UBND",
        "Kế hoạch 12/KH-UBND ngày 15/01/2025; Kế hoạch số 05/2026/KH-BCĐ; xét xử theo luật 12/2026",
    ],
)
def test_papers_that_are(text: str) -> None:
    assert list(check_papers(folded(text), 2026)) == []


def test_until_when_a_report_is_written() -> None:
    assert last_year(Period(2025, "H", 1)) == 2025
    assert last_year(Period(2025, "H", 2)) == 2026
