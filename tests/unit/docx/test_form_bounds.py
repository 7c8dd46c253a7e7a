"""What a hostile document costs: so many paragraphs, so many findings, words without an end."""

from __future__ import annotations

import pytest

from baocao138.docx import form
from baocao138.docx.form import SHOWN, check_form
from baocao138.docx.outline import outline
from tests.unit.docx.planted import BODY, PARAGRAPH, typed, with_faults

CLOSING = '<w:p><w:pPr><w:pStyle w:val="KetBaiCuoi"/>'


def test_a_document_without_an_end_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "MOST", 20)
    outcome = check_form(with_faults(), "x.docx")
    assert outcome.value is None
    assert [(one.code, one.message) for one in outcome.diagnostics] == [
        ("B402", "văn bản có 52 đoạn, nhiều hơn mức kiểm tra được là 20")
    ]


def test_of_one_code_so_many_are_told_and_the_rest_counted() -> None:
    numbers = [*range(5, 100, 3)] * 2
    more = "".join(PARAGRAPH.format("DoanVan", f"{number}. Việc thứ {number}.") for number in numbers)
    found = check_form(with_faults((BODY, CLOSING, more + CLOSING)), "x.docx", "nd30_2020").diagnostics
    assert [one.code for one in found] == ["B722"] * SHOWN
    assert found[-1].message.endswith(f"(và {len(numbers) - SHOWN} lỗi khác cùng mã)")


@pytest.mark.parametrize("filler", [" ", "\u00a0", "a", "_", "1.", "/", "V ", "Số ", "а\u200bb"])
def test_a_word_without_an_end_is_read_once(filler: str) -> None:
    """Each of these once made some pattern look at all of it from every letter on: minutes instead of a blink."""
    for spot in ("BÁO CÁO", "Số: 08/BC-BCĐ-CQTT", "- Như trên;", "Phụ lục"):
        assert check_form(with_faults(typed(spot, spot + filler * 20_000)), "x.docx").value


@pytest.mark.parametrize("typed_number", ["²", "--5", "9" * 400, "9" * 5_000, "nan", "1e9", ""])
def test_no_number_in_an_attribute_stops_a_command(typed_number: str) -> None:
    for attribute in ('w:left="1701"', 'w:w="3742" w:type="dxa"', 'w:space="720"'):
        name = attribute.partition("=")[0]
        document = with_faults((BODY, attribute, f'{name}="{typed_number}"'))
        assert check_form(document, "x.docx").value
        assert outline(document, "x.docx").value
