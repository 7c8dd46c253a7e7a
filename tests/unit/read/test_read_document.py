"""The reader as a whole: looking up a path, the limits of size, a machine without libyaml."""

from __future__ import annotations

import time

import pytest

from baocao138.diagnostic.codes.b0_reading import TABLE
from baocao138.model.place import Place
from baocao138.read import document
from baocao138.read.document import read_document
from baocao138.read.tree import Mapping, Scalar, Sequence

_TEXT = "ky: 2019H1\nnoi_dung:\n  - muc: a\n    so_lieu: {tong: 4}\n    trong:\n"


def _tree() -> Mapping:
    outcome = read_document(_TEXT.encode(), "t.yaml")
    assert outcome.diagnostics == ()
    assert outcome.value is not None
    return outcome.value


def test_values_stay_as_typed() -> None:
    assert _tree().plain() == {"ky": "2019H1", "noi_dung": [{"muc": "a", "so_lieu": {"tong": "4"}, "trong": None}]}


@pytest.mark.parametrize(
    ("loc", "place"),
    [
        (("ky",), Place("t.yaml", 1, 5, 1, 11)),
        (("noi_dung", 0, "so_lieu", "tong"), Place("t.yaml", 4, 21, 4, 22)),
        (("noi_dung", 0, "trong"), Place("t.yaml", 5, 5, 5, 10)),
        (("noi_dung", 0, "so_lieu", "thieu"), Place("t.yaml", 4, 5, 4, 12)),
        (("noi_dung", "function-after", 0, "muc"), Place("t.yaml", 3, 10, 3, 11)),
    ],
)
def test_find(loc: tuple[str | int, ...], place: Place) -> None:
    assert _tree().find(loc)[1] == place


def test_key_at_points_at_the_key() -> None:
    assert _tree().key_at(("noi_dung", 0, "muc")) == Place("t.yaml", 3, 5, 3, 8)


def test_kinds_of_nodes() -> None:
    tree = _tree()
    items = tree.get("noi_dung")
    assert isinstance(items, Sequence)
    item = items.items[0]
    assert isinstance(item, Mapping)
    empty = item.get("trong")
    assert isinstance(empty, Scalar)
    assert empty.is_empty
    assert empty.plain() is None
    assert tree.get("thieu") is None
    assert tree.key("ky").place == Place("t.yaml", 1, 1, 1, 3)
    assert list(tree) == ["ky", "noi_dung"]


@pytest.mark.parametrize("data", [b"a: " + b"x" * document.BYTES, b"- a\n" * document.NODES])
def test_a_huge_file_is_refused_unread(data: bytes) -> None:
    (found,) = read_document(data, "t.yaml").diagnostics
    assert (found.code, found.place) == ("B014", Place("t.yaml"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("- " * 90_000, "B015"),
        ("a: " + "[" * 90_000, "B015"),
        ("&a a: b\n" * 20_000, "B016"),
        ('a: "' + "\\0" * 30_000 + '"', "B004"),
    ],
)
def test_a_hostile_file_is_refused_at_once(text: str, code: str) -> None:
    start = time.perf_counter()
    assert code in {found.code for found in read_document(text.encode(), "t.yaml").diagnostics}
    assert time.perf_counter() - start < 10  # some 0.1 s here; what was quadratic took minutes


def test_a_machine_without_libyaml_gets_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "_CParser", None)
    (found,) = read_document(b"a: b\n", "t.yaml").diagnostics
    assert found.code == "B039"
    assert found.message == "thiếu thư viện libyaml trong PyYAML trên máy này"
    assert found.hint == "cài lại: python -m pip install --force-reinstall --only-binary :all: PyYAML"


def test_a_tree_is_given_beside_errors_that_leave_it_whole() -> None:
    outcome = read_document("ky: 2019H1\nten: Sở Tư\u200b pháp\n".encode(), "t.yaml")
    assert [found.code for found in outcome.diagnostics] == ["B005"]
    assert outcome.value is not None


def test_every_code_explains_itself() -> None:
    assert [code.id for code in TABLE] == [f"B{number:03}" for number in range(1, 47)]
    for code in TABLE:
        assert code.title and code.reason.endswith(".") and code.wrong != code.right


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04\x14\x00 [Content_Types].xml word/document.xml", "tệp Word"),
        (b"PK\x03\x04\x14\x00 xl/workbook.xml", "tệp Excel"),
        (b"PK\x03\x04\x14\x00", "tệp Word hoặc Excel, hoặc tệp nén"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "tệp Word hoặc Excel đời cũ"),
        (b"%PDF-1.7\n", "tệp PDF"),
        (b"\x89PNG\r\n", "tệp ảnh"),
    ],
)
def test_files_of_other_programs_are_named(data: bytes, what: str) -> None:
    (found,) = read_document(data, "t.yaml").diagnostics
    assert (found.code, found.message) == ("B043", f"đây là {what}, chỉ đổi tên thành .yaml nên không đọc được")


def test_text_that_begins_like_them_is_text() -> None:
    assert read_document(b"PK: 1\n", "t.yaml").diagnostics == ()


def test_wide_digits_are_read_as_digits_and_keep_their_places() -> None:
    outcome = read_document("doan: in {{ so_x = １２ }} tờ\n".encode(), "t.yaml")
    assert [found.code for found in outcome.diagnostics] == ["B007"]
    assert outcome.value is not None
    text = outcome.value.get("doan")
    assert isinstance(text, Scalar) and text.value == "in {{ so_x = 12 }} tờ"
    assert text.at(13, 15) == Place("t.yaml", 1, 20, 1, 22)
