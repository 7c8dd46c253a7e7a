from __future__ import annotations

import pytest
from lxml import etree

from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats.junit import render
from baocao138.model.place import Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, CLEAN, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result


def test_the_whole() -> None:
    assert render(result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=2)) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="baocao138" tests="4" failures="3" errors="0" time="0">\n'
        '  <testsuite name="baocao138" tests="4" failures="3" errors="0" time="0">\n'
        '    <testcase classname="data/2019H1" name="so-tu-phap.yaml" time="0">\n'
        '      <failure type="B110" message="“12.5” sai">'
        "data/2019H1/so-tu-phap.yaml:7:4: lỗi B110: “12.5” sai\n"
        "   7 | ab 12.5 tờ\n"
        "     |    ^^^^\n"
        "  = cách sửa: viết 12.500\n"
        "  = xem thêm: data/2019H1/công an, tỉnh: mới.yaml:2:1: đã ghi ở đây</failure>\n"
        "      <system-out>data/2019H1/so-tu-phap.yaml:2:5: cảnh báo B120: nhắc lại hay thêm?\n"
        "   2 | ky: 2019H1\n"
        "     |     ^^^^^^</system-out>\n"
        "    </testcase>\n"
        '    <testcase classname="data/2019H1" name="công an, tỉnh: mới.yaml" time="0">\n'
        '      <failure type="B207" message="chưa gửi">'
        "data/2019H1/công an, tỉnh: mới.yaml: lỗi B207: chưa gửi</failure>\n"
        "    </testcase>\n"
        '    <testcase classname="data" name="don-vi.yaml" time="0"/>\n'
        '    <testcase classname="templates" name="bao-cao.docx" time="0">\n'
        '      <failure type="B410" message="thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: thiếu dấu }">'
        "templates/bao-cao.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: lỗi B410: thiếu dấu }\n"
        "  | Số: {{ so }\n"
        "  = cách sửa: viết {{ so }}</failure>\n"
        "    </testcase>\n"
        "    <system-out>Còn 2 lỗi, cảnh báo nữa chưa nêu ở đây.</system-out>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_a_clean_file_passes() -> None:
    assert render(result(files=(CLEAN, "a.yaml"))) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="baocao138" tests="2" failures="0" errors="0" time="0">\n'
        '  <testsuite name="baocao138" tests="2" failures="0" errors="0" time="0">\n'
        '    <testcase classname="data" name="don-vi.yaml" time="0"/>\n'
        '    <testcase classname="." name="a.yaml" time="0"/>\n'
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_a_warning_fails_nothing() -> None:
    suite = etree.fromstring(render(result(WARNING)).encode())[0]
    assert (suite.get("tests"), suite.get("failures")) == ("3", "0")
    assert [child.tag for child in suite[0]] == ["system-out"]


def test_all_errors_of_a_file_are_in_its_one_failure() -> None:
    found = [Diagnostic(code, Severity.ERROR, Place("a.yaml", 1, 1), code.lower()) for code in ("B110", "B111", "B112")]
    suite = etree.fromstring(render(result(*found, files=("a.yaml",))).encode())[0]
    assert (suite.get("tests"), suite.get("failures")) == ("1", "1")
    (failure,) = suite[0]
    assert (failure.get("type"), failure.get("message")) == ("B110", "b110 (và 2 lỗi nữa)")
    assert failure.text == ("a.yaml:1:1: lỗi B110: b110\n\na.yaml:1:1: lỗi B111: b111\n\na.yaml:1:1: lỗi B112: b112")


def test_a_finding_without_a_file_has_a_case_of_its_own() -> None:
    suite = etree.fromstring(render(result(ABOUT_A_FILE._replace(place=Place("")), files=())).encode())[0]
    assert [(case.get("classname"), case.get("name")) for case in suite] == [(".", "baocao138")]


@pytest.mark.parametrize("words", HARM)
def test_words_from_a_file_are_no_markup(words: str) -> None:
    tree = etree.fromstring(render(harmful(words)).encode())
    assert {element.tag for element in tree.iter()} == {"testsuites", "testsuite", "testcase", "failure", "system-out"}


def test_the_end_of_a_cdata_section_to_the_letter() -> None:
    found = Diagnostic("B110", Severity.ERROR, Place("a.yaml"), "]]>\"&'<")
    assert (
        '<failure type="B110" message="]]&gt;&quot;&amp;&#x27;&lt;">'
        "a.yaml: lỗi B110: ]]&gt;\"&amp;'&lt;</failure>" in render(result(found))
    )
