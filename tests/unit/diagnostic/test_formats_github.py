from __future__ import annotations

import pytest

from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.finding import Diagnostic, Severity
from baocao138.diagnostic.formats.github import cut, harmless, render
from baocao138.model.place import Place
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result

B110, B120, B410 = (CODES[code].title.replace(",", "%2C") for code in ("B110", "B120", "B410"))


def commands(*found: Diagnostic) -> list[str]:
    return [line for line in render(result(*found)).splitlines() if line.startswith("::")]


def many(severity: Severity, files: int, each: int) -> list[Diagnostic]:
    return [
        Diagnostic("B110", severity, Place(f"{file}.yaml", line, 1), f"{file}.{line}")
        for file in range(files)
        for line in range(1, each + 1)
    ]


def test_the_text_then_the_annotations() -> None:
    assert render(result(ERROR, WARNING, IN_A_TEMPLATE)) == (
        "data/2019H1/so-tu-phap.yaml:7:4: lỗi B110: “12.5” sai\n"
        "   7 | ab 12.5 tờ\n"
        "     |    ^^^^\n"
        "  = cách sửa: viết 12.500\n"
        "  = xem thêm: data/2019H1/công an, tỉnh: mới.yaml:2:1: đã ghi ở đây\n"
        "\n"
        "data/2019H1/so-tu-phap.yaml:2:5: cảnh báo B120: nhắc lại hay thêm?\n"
        "   2 | ky: 2019H1\n"
        "     |     ^^^^^^\n"
        "\n"
        "templates/bao-cao.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: lỗi B410: thiếu dấu }\n"
        "  | Số: {{ so }\n"
        "  = cách sửa: viết {{ so }}\n"
        "\n"
        f"::error file=data/2019H1/so-tu-phap.yaml,line=7,col=4,endLine=7,endColumn=8,title=B110 {B110}::"
        "“12.5” sai%0Acách sửa: viết 12.500%0Axem thêm: data/2019H1/công an, tỉnh: mới.yaml:2:1: đã ghi ở đây\n"
        f"::error file=templates/bao-cao.docx,title=B410 {B410}::"
        "thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: thiếu dấu }%0Acách sửa: viết {{ so }}\n"
        f"::warning file=data/2019H1/so-tu-phap.yaml,line=2,endLine=3,title=B120 {B120}::nhắc lại hay thêm?\n"
    )


def test_a_path_is_escaped() -> None:
    assert commands(ABOUT_A_FILE)[0].startswith("::error file=data/2019H1/công an%2C tỉnh%3A mới.yaml,title=B207 ")


def test_a_percent_sign_is_escaped_first() -> None:
    found = Diagnostic("B110", Severity.ERROR, Place("50%,a.yaml", 1, 2), "100%0A: ::x")
    assert commands(found) == [
        f"::error file=50%25%2Ca.yaml,line=1,col=2,endLine=1,title=B110 {B110}::100%250A: ::x",
    ]


def test_findings_of_one_line_share_an_annotation() -> None:
    place = Place("a.yaml", 3, 5, 3, 6)
    found = [
        Diagnostic("B110", Severity.ERROR, place, "một", "sửa một"),
        Diagnostic("B111", Severity.ERROR, place._replace(column=1), "hai", "sửa hai"),
        Diagnostic("B120", Severity.WARNING, place, "ba"),
    ]
    assert commands(*found) == [
        (
            f"::error file=a.yaml,line=3,col=5,endLine=3,endColumn=6,title=B110 {B110}::"
            "một%0Acách sửa: sửa một%0AB111: hai%0Acách sửa: sửa hai"
        ),
        f"::warning file=a.yaml,line=3,col=5,endLine=3,endColumn=6,title=B120 {B120}::ba",
    ]


def test_nine_of_each_level_and_how_many_are_left() -> None:
    made = commands(*many(Severity.ERROR, 1, 12), *many(Severity.WARNING, 1, 10))
    assert len(made) == 20
    assert made[9] == "::error title=baocao138::còn 3 lỗi nữa, xem nhật ký"
    assert made[19] == "::warning title=baocao138::còn 1 cảnh báo nữa, xem nhật ký"
    assert len(commands(*many(Severity.ERROR, 1, 9))) == 9


def test_the_nine_are_spread_over_the_files() -> None:
    made = commands(*many(Severity.ERROR, 4, 8))
    shown = [line.rpartition("::")[2] for line in made]
    assert shown == ["0.1", "1.1", "2.1", "3.1", "0.2", "1.2", "2.2", "3.2", "0.3", "còn 23 lỗi nữa, xem nhật ký"]


def test_what_stands_on_a_line_comes_first_in_its_file() -> None:
    whole = Diagnostic("B207", Severity.ERROR, Place("0.yaml"), "cả tệp")
    made = commands(whole, *many(Severity.ERROR, 1, 9))
    assert "cả tệp" not in "".join(made)
    assert made[9] == "::error title=baocao138::còn 1 lỗi nữa, xem nhật ký"


def test_all_findings_are_in_the_log() -> None:
    text = render(result(*many(Severity.ERROR, 4, 8), hidden=5))
    assert sum(": lỗi B110: " in line and not line.startswith("::") for line in text.splitlines()) == 32
    assert "\nCòn 5 lỗi, cảnh báo nữa chưa nêu ở đây.\n" in text


def test_a_message_is_cut_at_4096() -> None:
    made = commands(Diagnostic("B110", Severity.ERROR, Place("a.yaml", 1, 1), "ữ%" * 3000))[0]
    words = made.partition(f"{B110}::")[2].replace("%25", "%")
    assert len(words) == 4096
    assert words == ("ữ%" * 3000)[:4095] + "…"


@pytest.mark.parametrize(
    ("words", "longest", "expected"),
    [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("😀😀", 4, "😀😀"), ("😀😀", 3, "😀…"), ("a😀😀", 3, "a…")],
)
def test_the_runner_counts_utf16(words: str, longest: int, expected: str) -> None:
    assert cut(words, longest) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("::stop-commands::x", ":\u200b:stop-commands::x"),
        (" \u00a0\u2003::error::x", " \u00a0\u2003:\u200b:error::x"),
        ("a ##[error]x ##[group]", "a ##\u200b[error]x ##\u200b[group]"),
        ("a.yaml:1:1: lỗi ::x", "a.yaml:1:1: lỗi ::x"),
        ("", ""),
    ],
)
def test_a_line_of_the_log_is_no_command(line: str, expected: str) -> None:
    assert harmless(line) == expected


@pytest.mark.parametrize("words", HARM)
def test_no_command_but_ours(words: str) -> None:
    lines = render(harmful(words)).split("\n")
    ours = [line for line in lines if line.lstrip().startswith("::")]
    assert [line.split(" ")[0] for line in ours] == ["::error", "::error", "::warning"]
    assert not any("##[" in line for line in lines)


def test_a_hostile_name_of_a_file_to_the_letter() -> None:
    place = Place("::stop-commands::\x1b[2J\n##[x].yaml", 1, 1)
    assert render(result(Diagnostic("B110", Severity.ERROR, place, "sai"))) == (
        ":\u200b:stop-commands::\ufffd[2J⏎##\u200b[x].yaml:1:1: lỗi B110: sai\n"
        "\n"
        "::error file=%3A%3Astop-commands%3A%3A\ufffd[2J⏎##\u200b[x].yaml,line=1,col=1,endLine=1,"
        f"title=B110 {B110}::sai\n"
    )
