"""Characters that come with a copied text: what is put right, and in which words the clerk is told."""

from __future__ import annotations

import unicodedata

import pytest

from baocao138.mend import Mend, mend

HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\n"
NBSP = "đổi dấu cách không ngắt thành dấu cách thường"
UNSEEN = "bỏ ký tự vô hình"
ETH = "đổi chữ Ð, ð của nước khác thành Đ, đ của tiếng Việt"
ALIKE = "đổi chữ cái Nga, Hy Lạp trông giống chữ La-tinh thành chữ La-tinh"
WIDE_COLON = "đổi dấu hai chấm toàn chiều rộng thành dấu thường"
WIDE_DIGIT = "đổi chữ số toàn chiều rộng thành chữ số thường"

CASES = {
    "no-break space after a key": ("ky:\u00a02019H1\n", "ky: 2019H1\n", [(1, NBSP)]),
    "no-break spaces for an indent": ("a:\n\u00a0 \u00a0- x\n", "a:\n   - x\n", [(2, NBSP)]),
    "no-break space after a dash and a key": ("a:\n  - \u00a0b:\u00a0x\n", "a:\n  -  b: x\n", [(2, NBSP)]),
    "no-break space right after a dash": ("a:\n  - x\n  -\u00a0y\n", "a:\n  - x\n  - y\n", [(3, NBSP)]),
    "tab in an empty line": ("a: x\n\t\nb: y\n", "a: x\n\nb: y\n", [(2, "bỏ Tab ở dòng trống")]),
    "wide space": ("ten:\u3000x\n", "ten: x\n", [(1, "đổi dấu cách lạ thành dấu cách thường")]),
    "zero width": ("don_vi: so-tu\u200b-phap\n", "don_vi: so-tu-phap\n", [(1, UNSEEN)]),
    "mark of byte order inside": ("ky: 2019\ufeffH1\n", "ky: 2019H1\n", [(1, UNSEEN)]),
    "soft hyphen": ("a: x\nten: Sở Tư\u00ad pháp\n", "a: x\nten: Sở Tư pháp\n", [(2, UNSEEN)]),
    "marks of direction": ("ten: \u202aSở\u202c\u200f Tư\n", "ten: Sở Tư\n", [(1, UNSEEN)]),
    "wide colon": ("ky：2019H1\n", "ky: 2019H1\n", [(1, WIDE_COLON)]),
    "wide digits": ("ky： ２０１９\n", "ky: 2019\n", [(1, WIDE_COLON), (1, WIDE_DIGIT)]),
    "wide colon in one line": ("a: {nu： 3, nam：1}\n", "a: {nu: 3, nam: 1}\n", [(1, WIDE_COLON)]),
    "Icelandic letter": ("ten: Ban Chỉ ðạo BCÐ tỉnh Ðắk Lắk\n", "ten: Ban Chỉ đạo BCĐ tỉnh Đắk Lắk\n", [(1, ETH)]),
    "number of an act": ("ten: 162/2025/NÐ-CP, QÐ-TTg\n", "ten: 162/2025/NĐ-CP, QĐ-TTg\n", [(1, ETH)]),
    "Cyrillic in a code": ("don_vi: so-tu-phар\n", "don_vi: so-tu-phap\n", [(1, ALIKE)]),
    "Cyrillic in a key": ("dоn_vi: a\n", "don_vi: a\n", [(1, ALIKE)]),
    "Cyrillic with a loose mark": ("ten: h\u043e\u0323i đồng\n", "ten: họi đồng\n", [(1, ALIKE)]),
    "tab for an indent": ("a:\n\t- x\nb: y\n", "a:\n  - x\nb: y\n", [(2, "đổi Tab ở đầu dòng thành dấu cách")]),
    "tab of four": (
        "noi_dung:\n  - muc: a\n\tdoan: b\n",
        "noi_dung:\n  - muc: a\n    doan: b\n",
        [(3, "đổi Tab ở đầu dòng thành dấu cách")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mended(case: str) -> None:
    typed, right, told = CASES[case]
    mended = mend(typed.encode(), "t.yaml")
    assert mended.data.decode() == right
    assert list(mended.mends) == [Mend(*each) for each in told]


LEFT = {
    "a name from Iceland": "ten: ông Sigurðsson\n",
    "a word in Russian": "ten: báo Правда\n",
    "a word of Greek for science": "ten: tia β và γ\n",
    "a Russian word after a hyphen": "ten: Việt-Нга\n",
    "a no-break space in prose": "doan: số\u00a0liệu\n",
    "a tab that may be two or four blanks": "a: >-\n  x\n\ty\nb: z\n",
    "an old font's letters": "ten: C«ng an tØnh Th¸i B×nh §Ð\n",
    "a letter of TCVN3 that Unicode has for a soft hyphen": "doan: hç trî ng\u00adêi bÞ h¹i\n",
    "the same letter on a line that does not tell": "doan: >-\n  hç trî ng\u00adêi bÞ h¹i\n  trong n\u00adíc\n",
    "half of a letter that was misread": "doan: tÃ\u00adch cá»±c há»— trá»£\n",
    "a line end of another kind": "a: x\u2028y\n",
    "a lost letter": "ten: Sở T\ufffd pháp\n",
}


@pytest.mark.parametrize("case", LEFT)
def test_left_alone(case: str) -> None:
    data = LEFT[case].encode()
    mended = mend(data, "t.yaml")
    assert mended.data is data
    assert mended.mends == ()


def test_beside_an_old_encoding_what_is_no_letter_of_it_is_still_taken_out() -> None:
    mended = mend("don_vi: so-tu\u200b-phap\ndoan: hç trî ng\u00adêi bÞ h¹i\n".encode(), "t.yaml")
    assert mended.data.decode() == "don_vi: so-tu-phap\ndoan: hç trî ng\u00adêi bÞ h¹i\n"


def test_line_ends_of_the_whole_file_are_told_once() -> None:
    mended = mend(b"a: x\r\nb: y\r\nc: >-\r  m\r  n\n", "t.yaml")
    assert mended.data == b"a: x\nb: y\nc: >-\n  m\n  n\n"
    assert mended.mends == (
        Mend(0, "đổi dấu xuống dòng kiểu Windows (CRLF) thành LF (2 dòng)"),
        Mend(0, "đổi dấu xuống dòng kiểu máy Mac cũ (CR) thành LF (2 dòng)"),
    )


def test_letters_in_pieces_are_told_once() -> None:
    right = "ten: Sở Tư pháp\n# ghi chú\n"
    mended = mend(unicodedata.normalize("NFD", right).encode(), "t.yaml")
    assert mended.data.decode() == right
    assert mended.mends == (Mend(0, "ghép chữ và dấu gõ rời thành chữ dựng sẵn (2 dòng)"),)


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-16", "UTF-16"), ("utf-16-le", "UTF-16"), ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"), ("utf-32-le", "UTF-32"), ("utf-32-be", "UTF-32"),
    ],
)  # fmt: skip
def test_wide_encodings(codec: str, name: str) -> None:
    text = HEAD + "noi_dung:\n  - muc: a\n    doan: đã in {{ so_to_roi = 12 500 }} tờ rơi\n"
    mended = mend(text.encode(codec), "t.yaml")
    assert mended.data.decode() == text.replace("12 500", "12.500")
    assert mended.mends[0] == Mend(0, f"đổi bảng mã {name} sang UTF-8")
    assert len(mended.mends) == 2


def test_byte_order_mark() -> None:
    mended = mend("\ufeff\ufeffky: 2019H1\n".encode(), "t.yaml")
    assert mended == (b"ky: 2019H1\n", (Mend(0, "bỏ dấu BOM ở đầu tệp"),))


@pytest.mark.parametrize("data", [b"", b"\n", b"\xef\xbb\xbf", b"ten: S\xe3o\n", b"ten: C\xabng an t\xd8nh"])
def test_what_cannot_be_read_comes_back(data: bytes) -> None:
    assert mend(data, "t.yaml").data is data
