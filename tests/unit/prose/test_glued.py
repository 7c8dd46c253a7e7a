"""Sentences cut in two, told from paragraphs that begin anew."""

from __future__ import annotations

import pytest

from baocao138.model.place import Passage, Place
from baocao138.prose.glued import check_glued


class Kept:
    """A text whose line ends were all kept."""

    def __init__(self, text: str) -> None:
        self.text = text

    def at(self, start: int, end: int) -> Place:
        before = self.text[:start]
        column = start - before.rfind("\n")
        return Place("x.yaml", before.count("\n") + 1, column, before.count("\n") + 1, column + end - start)


@pytest.mark.parametrize(
    ("text", "style", "hint"),
    [
        ("trợ giúp tại\n{{ so_xa = 08 }} xã", "|", "viết >- thay cho |"),
        ("trợ giúp tại\n08 xã", "|", "viết >- thay cho |"),
        ("trợ giúp tại\n\n{{ so_xa = 08 }} xã", ">", "bỏ dòng trống giữa dòng 1 và dòng 3"),
        ("cho\n  Hội viên", ">", "bớt 2 dấu cách ở đầu dòng 2, để thụt vào 0 dấu cách, thẳng hàng với dòng 1"),
        ("cho\n  “hội viên”", ">", "bớt 2 dấu cách ở đầu dòng 2, để thụt vào 0 dấu cách, thẳng hàng với dòng 1"),
        ("cho\n  hội viên\n  và phụ nữ\ncác xã", ">", "bớt 2 dấu cách ở đầu các dòng 2–3, để thụt vào 0 dấu cách"),
    ],
)
def test_cut(text: str, style: str, hint: str) -> None:
    sign = Place("x.yaml", 1, 7, 1, 8)
    (found,) = check_glued(Passage(text, Kept(text)), sign if style == "|" else None)
    assert (found.place == sign) is (style == "|")
    assert found.code == "B126" and found.hint.startswith(hint)


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả đạt được\n\nCông an tỉnh đã tổ chức.",
        "đã tổ chức.\n  Hội Phụ nữ tỉnh",
        "gồm:\n{{ so_xa = 08 }} xã",
        "các ý sau\n1. Một\n2. Hai",
        "các ý sau\na) một",
        "(theo Kế hoạch số 5)\n\n{{ so_xa = 08 }} xã",
        "x\n{% if tong.so_vu == 0 %}không{% endif %}",
    ],
)
def test_not_cut(text: str) -> None:
    assert list(check_glued(Passage(text, Kept(text)))) == []
