"""The forms by name, and the two that people read: text and concise."""

from __future__ import annotations

import subprocess
import sys

import pytest

from baocao138.diagnostic.formats import FORMATS, render
from baocao138.diagnostic.result import Result
from tests.unit.diagnostic.findings import ABOUT_A_FILE, ERROR, HARM, IN_A_TEMPLATE, WARNING, harmful, result

ALL = result(ERROR, WARNING, ABOUT_A_FILE, IN_A_TEMPLATE, hidden=12)


def test_the_names() -> None:
    assert list(FORMATS) == ["text", "concise", "json", "github", "gitlab", "sarif", "junit"]


def test_only_the_form_asked_for_is_imported() -> None:
    script = (
        "import sys; from baocao138.diagnostic.formats import FORMATS;"
        "print(len(FORMATS), [name for name in sys.modules if name in FORMATS.values()], 'json' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "7 [] False\n"


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_result_gives_the_same_text_ended_by_a_line_break(name: str) -> None:
    assert render(name, ALL) == render(name, ALL)
    assert render(name, ALL).endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("words", HARM)
def test_no_control_character_reaches_a_terminal(name: str, words: str) -> None:
    text = render(name, harmful(words))
    text.encode("utf-8")
    allowed = {"\u2028", "\u202e", "\x85", "\ufffe"} if name == "json" else {"\u200b"} if name == "github" else set()
    assert {char for char in text if not char.isprintable()} <= {"\n", "\u00a0"} | allowed


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_to_say(name: str) -> None:
    for nothing in (result(), Result((), (), lambda *_: None)):
        assert (render(name, nothing) == "") == (name in ("text", "concise", "github"))


def test_concise() -> None:
    assert render("concise", ALL) == (
        "data/2019H1/so-tu-phap.yaml:7:4: lỗi B110: “12.5” sai [viết 12.500]\n"
        "data/2019H1/so-tu-phap.yaml:2:5: cảnh báo B120: nhắc lại hay thêm?\n"
        "data/2019H1/công an, tỉnh: mới.yaml: lỗi B207: chưa gửi\n"
        "templates/bao-cao.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: lỗi B410: thiếu dấu } [viết {{ so }}]\n"
        "Còn 12 lỗi, cảnh báo nữa chưa nêu ở đây.\n"
    )


def test_concise_has_one_line_for_a_finding_whatever_it_says() -> None:
    for words in HARM:
        assert len(render("concise", harmful(words)).splitlines()) == 3
    assert render("concise", harmful("a\nb\x1b\tc")).splitlines()[0] == (
        "a⏎b\ufffd    c:1:1: lỗi B110: a⏎b\ufffd    c [a⏎b\ufffd    c]"
    )


def test_text() -> None:
    assert render("text", ALL) == (
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
        "data/2019H1/công an, tỉnh: mới.yaml: lỗi B207: chưa gửi\n"
        "\n"
        "templates/bao-cao.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 3: lỗi B410: thiếu dấu }\n"
        "  | Số: {{ so }\n"
        "  = cách sửa: viết {{ so }}\n"
        "\n"
        "Còn 12 lỗi, cảnh báo nữa chưa nêu ở đây.\n"
        "\n"
    )
