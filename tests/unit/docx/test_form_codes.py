"""Numbers and codes: what the office reads, to the letter."""

from __future__ import annotations

import pytest

from tests.judges.check import kinds
from tests.judges.check.liberties import said
from tests.unit.docx.test_form_kinds import told

NO_UNIT = "ký hiệu của công văn ghi “{}”, chưa có tên viết tắt của đơn vị soạn thảo hoặc lĩnh vực"


@pytest.mark.parametrize("code", ["STC", "UBND", "VKS"])
def test_a_letter_names_who_drafted_it(code: str) -> None:
    assert told(said(kinds.letter(), "number", f"Số: 1256/{code}")) == [
        ("B711", NO_UNIT.format(code), f"ghi thêm sau dấu gạch nối, ví dụ “{code}-VP”")
    ]
    assert told(said(kinds.letter(), "number", f"Số: 1256/{code}-QLNS")) == []


@pytest.mark.parametrize(
    ("number", "words", "hint"),
    [
        ("Số: 09/2026/TB-SNV", "giữa số và ký hiệu ghi thừa năm “2026”",
         "ghi “Số: 09/TB-SNV”: chỉ văn bản quy phạm pháp luật mới ghi năm"),
        ("Số: 17/TB-SNgV", "ký hiệu văn bản “TB-SNgV” có chữ in thường ở “SNgV”",
         "ghi “TB-SNGV”, trừ khi đó là chữ viết tắt đã được quy định"),
        ("Số: 17/tb-snv", "ký hiệu văn bản “tb-snv” phải viết bằng chữ in hoa", "ghi “TB-SNV”"),
        ("Số: 17/TB–SNV", "ký hiệu văn bản ghi “TB–SNV”: dấu gạch ngang dài thay cho dấu gạch nối",
         "ghi theo dạng 08/TB-UBND: dấu gạch chéo giữa số và ký hiệu, dấu gạch nối giữa các nhóm chữ, không cách chữ"),
    ],
)  # fmt: skip
def test_codes_of_a_notice(number: str, words: str, hint: str) -> None:
    assert told(said(kinds.notice(), "number", number)) == [("B711", words, hint)]


def test_the_nought_before_a_number() -> None:
    assert told(said(kinds.notice(), "number", "Số: 7/TB-SNV")) == [
        ("B710", "số văn bản ghi “7”, phải là “07”", "ghi “07”: số nhỏ hơn 10 thì thêm số 0 ở trước")
    ]
    assert told(said(kinds.notice(), "number", "Số: 017/TB-SNV")) == [
        ("B710", "số văn bản ghi “017”, phải là “17”", "ghi “17”: chỉ số nhỏ hơn 10 mới thêm một số 0 ở trước")
    ]
