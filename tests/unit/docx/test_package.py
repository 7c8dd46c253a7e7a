"""Broken and hostile files: one clear finding each, no traceback, bounded memory."""

from __future__ import annotations

import io
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable

import pytest

from baocao138.docx import fill, read_text
from baocao138.docx.package import MIB, unpack
from tests.unit.docx.making import NAME, PROPERTIES, p, parts_of, problems, raw, word, zipped

GOOD = parts_of(p("x"))


def without(name: str) -> bytes:
    return zipped({each: data for each, data in GOOD.items() if each != name})


def with_part(name: str, data: str | bytes) -> bytes:
    return zipped({**GOOD, name: data})


def doubled() -> bytes:
    target = io.BytesIO(zipped(GOOD))
    with warnings.catch_warnings(), zipfile.ZipFile(target, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", "<x/>")
    return target.getvalue()


DTD = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
DEEP = (
    "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    + "<w:r>" * 400
    + "</w:r>" * 400
    + "</w:p>"
)
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
SAYINGS = [
    (b"", "B401 mau.docx: tệp rỗng"),
    (b"hello", "B401 mau.docx: tệp này không phải tệp Word (.docx)"),
    (b"PK\x03\x04", "B401 mau.docx: tệp Word bị hỏng hoặc bị cắt cụt: không mở được các phần bên trong"),
    (word("x")[:-100], "B401 mau.docx: tệp Word bị hỏng hoặc bị cắt cụt: không mở được các phần bên trong"),
    (OLE, "B401 mau.docx: tệp ở định dạng Word cũ (.doc), không phải .docx"),
    (OLE + "EncryptedPackage".encode("utf-16-le"), "B401 mau.docx: tệp Word bị khóa bằng mật khẩu"),
    (zipped({"a.txt": "x"}), "B401 mau.docx: tệp này không phải tệp Word: thiếu phần “[Content_Types].xml”"),
    (without("_rels/.rels"), "B401 mau.docx: tệp này không phải tệp Word: thiếu phần “_rels/.rels”"),
    (without("word/document.xml"), "B401 mau.docx: tệp này không phải tệp Word: thiếu phần thân văn bản"),
    (doubled(), "B402 mau.docx: phần “word/document.xml” có hai lần trong tệp"),
    (with_part("../../x.xml", "<x/>"), "B402 mau.docx: tên phần “../../x.xml” không hợp lệ"),
    (with_part("/x.xml", "<x/>"), "B402 mau.docx: tên phần “/x.xml” không hợp lệ"),
    (with_part("WORD/document.xml", "<x/>"), "B402 mau.docx: phần “WORD/document.xml” có hai lần trong tệp"),
    (
        with_part("word/document.xml", "<w:document"),
        "B403 mau.docx, thân văn bản: phần “word/document.xml” của tệp Word không đọc được: XML không hợp lệ ở dòng 1",
    ),
    (
        with_part("word/document.xml", DTD + "<x>&b;</x>"),
        (
            "B403 mau.docx, thân văn bản: phần “word/document.xml” của tệp Word không đọc được: "
            "có khai báo DTD, Word không bao giờ ghi như vậy"
        ),
    ),
    (
        with_part("word/document.xml", "<x/>"),
        "B403 mau.docx, thân văn bản: phần “word/document.xml” của tệp Word không đọc được: không đúng loại nội dung",
    ),
    (
        with_part("word/document.xml", DEEP),
        "B403 mau.docx, thân văn bản: phần “word/document.xml” của tệp Word không đọc được: XML không hợp lệ ở dòng 1",
    ),
    (
        with_part("word/styles.xml", ""),
        "B403 mau.docx, kiểu chữ: phần “word/styles.xml” của tệp Word không đọc được: XML không hợp lệ ở dòng 1",
    ),
]


@pytest.mark.parametrize(("data", "said"), SAYINGS, ids=[str(number) for number in range(len(SAYINGS))])
def test_one_clear_finding(data: bytes, said: str) -> None:
    assert problems(data) == [said]


def test_a_bomb_is_refused_without_being_opened() -> None:
    bomb = with_part("word/media/x.bin", bytes(40 << 20))
    tracemalloc.start()
    assert problems(bomb) == [
        "B402 mau.docx: phần “word/media/x.bin” bung ra quá lớn (quá 32 MiB, hoặc cả tệp quá 96 MiB)"
    ]
    assert tracemalloc.get_traced_memory()[1] < 4 << 20
    tracemalloc.stop()


@pytest.mark.parametrize("cut", range(0, 3000, 97))
def test_a_file_cut_anywhere_never_raises(cut: int) -> None:
    data = raw(p("{{ x }}"))
    assert fill(data[: min(cut, len(data) - 1)], NAME, {"x": "a"}, PROPERTIES).value is None


@pytest.mark.parametrize("spot", range(0, 2400, 61))
def test_a_file_with_a_flipped_byte_never_raises(spot: int) -> None:
    data = bytearray(raw(p("{{ x }}")))
    data[spot % len(data)] ^= 0x55
    outcome = fill(bytes(data), NAME, {"x": "a"}, PROPERTIES)
    assert outcome.value is not None or outcome.diagnostics


def test_reading_refuses_as_well() -> None:
    with pytest.raises(ValueError, match="không phải tệp Word"):
        read_text(b"hello")


@pytest.mark.parametrize("large", [b"", b"a", b"ab" * MIB, b"ab" * MIB + b"c"])
def test_an_expected_part_is_not_kept_twice(large: bytes) -> None:
    package = unpack(with_part("word/x.bin", large), NAME, {"word/x.bin": large}).value
    assert package is not None and package.parts["word/x.bin"] is large


@pytest.mark.parametrize("change", [lambda x: x[:-1], lambda x: x + b"c", lambda x: x[:-1] + b"c"])
def test_a_part_is_what_the_file_holds_not_what_was_expected(change: Callable[[bytes], bytes]) -> None:
    large = b"ab" * MIB
    package = unpack(with_part("word/x.bin", change(large)), NAME, {"word/x.bin": large}).value
    assert package is not None and package.parts["word/x.bin"] == change(large) != large
