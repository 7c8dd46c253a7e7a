from __future__ import annotations

import re

import pytest

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats.summary import escaped, step_summary
from baocao138.model.place import Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result


def test_the_whole() -> None:
    assert step_summary(result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=2)) == (
        "### Đã kiểm tra 3 tệp: 3 lỗi, 1 cảnh báo.\n"
        "\n"
        "| Mức | Mã | Chỗ | Nội dung | Cách sửa |\n"
        "| --- | --- | --- | --- | --- |\n"
        "| lỗi | B110 | data/2019H1/so-tu-phap.yaml\\:7\\:4 | “12.5” sai | viết 12.500 |\n"
        "| cảnh báo | B120 | data/2019H1/so-tu-phap.yaml\\:2\\:5 | nhắc lại hay thêm? |  |\n"
        "| lỗi | B207 | data/2019H1/công an, tỉnh\\: mới.yaml | chưa gửi |  |\n"
        "| lỗi | B410 | templates/bao-cao.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3 "
        "| thiếu dấu } | viết {{ so }} |\n"
        "\n"
        "Còn 2 lỗi, cảnh báo nữa, xem nhật ký.\n"
    )


def test_clean() -> None:
    assert step_summary(result()) == "### Đã kiểm tra 3 tệp: không có lỗi.\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a|b `c` \\|", "a\\|b \\`c\\` \\\\\\|"),
        ("<b>đ</b> &lt;", "\\<b\\>đ\\</b\\> \\&lt;"),
        ("[đây](http://x) ![y](z)", "\\[đây\\](http\\://x) !\\[y\\](z)"),
        ("*a* _b_ ~~c~~ $d$ :bug:", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\$d\\$ \\:bug\\:"),
        ("a\n\n# b\r\x1b", "a⏎⏎# b\ufffd\ufffd"),
    ],
)
def test_words_from_a_file_are_no_markdown(words: str, expected: str) -> None:
    assert escaped(words) == expected


@pytest.mark.parametrize("words", HARM)
def test_each_finding_is_one_row_of_five_cells(words: str) -> None:
    rows = step_summary(harmful(words)).splitlines()[4:]
    assert len(rows) == 3
    assert [len(re.findall(r"(?<!\\)(?:\\\\)*\|", row)) for row in rows] == [6, 6, 6]


def test_it_stops_before_900_kilobytes() -> None:
    found = [Diagnostic("B110", Severity.ERROR, Place("a.yaml", n, 1), "ữ" * 3000) for n in range(1, 400)]
    text = step_summary(result(*found, hidden=1))
    rows = sum(line.startswith("| lỗi") for line in text.splitlines())
    assert 850_000 < len(text.encode("utf-8")) < 900_000
    assert text.endswith(f"…\u0020|  |\n\nCòn {400 - rows} lỗi, cảnh báo nữa, xem nhật ký.\n")
