"""What `explain` and docs/ma-loi.md say: whole, to the letter, within 80 columns, and in one style."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.app.silence import NEVER
from baocao138.diagnostic.codes import CODES
from baocao138.diagnostic.codes.entry import Code
from baocao138.diagnostic.explain import FAMILIES, WIDTH, explain, listing, page

ALL = list(CODES.values())


def test_an_error_to_the_letter() -> None:
    assert explain(CODES["B115"]) == (
        "B115 (lỗi): Một số liệu ghi cả trong câu lẫn ở so_lieu\n"
        "Nhóm B1: cách viết của một tệp\n"
        "\n"
        "Số đã gắn trong câu thì không ghi lần nữa ở so_lieu, vì sẽ bị cộng hai lần.\n"
        "\n"
        "Sai:\n"
        "    doan: đã in {{ so_to_roi = 500 }} tờ rơi\n"
        "    so_lieu: {so_to_roi: 500}\n"
        "\n"
        "Đúng:\n"
        "    doan: đã in {{ so_to_roi = 500 }} tờ rơi\n"
        "\n"
        "Đây là lỗi nên phải sửa, không che được bằng bo_qua.\n"
    )


def test_a_warning_tells_how_it_is_silenced() -> None:
    assert explain(CODES["B123"]).endswith(
        "\n\nĐây là cảnh báo. Đã xem lại mà vẫn đúng thì ghi vào chính tệp đó, kèm lý do:\n"
        "    bo_qua:\n"
        "      - ma: B123\n"
        "        cho: chép lại các chữ có dấu ^ ở dưới\n"
        "        ly_do: vì sao để nguyên\n"
    )


def test_what_is_owed_to_the_letter() -> None:
    assert explain(CODES["B212"]) == (
        "B212 (cảnh báo; là lỗi khi dựng báo cáo): Khung nêu đơn vị chưa có lời văn ở mục\n"
        "đó\n"
        "Nhóm B2: các tệp với nhau\n"
        "\n"
        "Khung dành chỗ cho đơn vị này nhưng chưa có gì để in.\n"
        "\n"
        "Sai:\n"
        "    gach_dau_dong:\n"
        "      - don_vi: cong-an-tinh\n"
        "      - don_vi: so-tu-phap  # Sở Tư pháp chưa gửi mục này\n"
        "\n"
        "Đúng:\n"
        "    gach_dau_dong:\n"
        "      - don_vi: cong-an-tinh\n"
        "\n"
        "Khi kiểm tra, đây là cảnh báo; khi dựng báo cáo, đây là lỗi, trừ khi dựng bản dự\n"
        "thảo bằng --allow-missing. Không che được bằng bo_qua.\n"
    )


def test_what_is_told_stands_without_its_brackets() -> None:
    said = explain(CODES["B220"])
    assert "\nSai:\n    tệp so-tu-phap.yaml.txt\n\nĐúng:\n    tệp so-tu-phap.yaml\n" in said
    assert said.endswith("\n\nĐây là cảnh báo, nhưng không che được bằng bo_qua; sửa rồi mới hết.\n")


def test_what_cannot_be_seen_is_named() -> None:
    said = " ".join(explain(CODES["B005"]).split())
    assert "đảo chiều. Trong ví dụ, chữ trong dấu < > đứng thay cho ký tự đó. Sai: don_vi: so-tu<U+200B>-phap" in said


def test_a_family_to_the_letter() -> None:
    assert listing([code for code in ALL if code.id.startswith("B9")]) == (
        "B9  Chương trình và máy\n  B901  Không đọc được tệp\n  B903  Mục bo_qua không có tác dụng\n"
    )
    assert "\n  B116  Số văn bản dưới 10 thiếu số 0 đứng trước (cảnh báo)\n" in listing(ALL)


@pytest.mark.parametrize("code", ALL, ids=CODES)
def test_each_code_fits_a_terminal(code: Code) -> None:
    assert max(map(len, explain(code).split("\n"))) <= WIDTH
    assert max(map(len, listing([code]).split("\n"))) <= WIDTH


def test_examples_are_shown_as_they_are_typed() -> None:
    """An example that is wrapped could not be copied."""
    wide = [code.id for code in ALL for line in f"{code.wrong}\n{code.right}".split("\n") if len(line) > WIDTH - 4]
    assert [name for name in wide if not CODES[name].wrong.startswith("(")] == []


@pytest.mark.parametrize("code", ALL, ids=CODES)
def test_titles_and_reasons_are_in_one_style(code: Code) -> None:
    assert code.title[0].isupper() and not code.title.endswith(".")
    assert len(code.title) <= 66
    assert code.reason.endswith(".") and (code.reason[0].isupper() or code.reason[0] == "{")
    assert len(re.findall(r"[.;?] ", code.reason)) <= 4
    words = f"{code.title} {code.reason}"
    assert not re.search(r"\byaml\b(?<!\.yaml)", words, re.IGNORECASE)
    assert "  " not in words and "Unicode tổ hợp" not in code.reason


def test_every_family_has_a_name() -> None:
    assert {code.id[:2] for code in ALL} <= set(FAMILIES)


def test_what_is_owed_is_what_cannot_be_silenced() -> None:
    assert {code.id for code in ALL if code.owed} == NEVER
    assert [code.id for code in ALL if code.firm and code.severity != "warning"] == []


def test_the_page_is_fresh(root: Path, update_goldens: bool) -> None:
    path = root / "docs" / "ma-loi.md"
    text = page(ALL)
    if update_goldens:
        path.write_text(text, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text


def test_the_page_has_an_anchor_for_every_code_and_shows_examples_to_the_letter() -> None:
    text = page(ALL)
    assert [name for name in CODES if text.count(f'<a id="{name.lower()}"></a>') != 1] == []
    shown = [example for code in ALL for example in (code.wrong, code.right) if not example.startswith("(")]
    assert len(shown) > 150
    assert [example for example in shown if f"```text\n{example}\n```" not in text] == []
    assert "### B019. Giá trị mở đầu bằng dấu \\*\n" in text
    assert "### B021. Khóa \\<\\<\n" in text
