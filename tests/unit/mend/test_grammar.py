"""Slips against YAML: what is put right, what is left to the clerk, and in which words that is told."""

from __future__ import annotations

import pytest

from baocao138.mend import Mend, mend
from baocao138.read.document import read_document

HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n"
DOUBLE = "đặt cả câu trong ngoặc kép"
SINGLE = "đặt cả câu trong nháy đơn"
COLON = "thêm dấu cách sau dấu hai chấm"
DASH = "thêm dấu cách sau dấu gạch đầu dòng"

CASES = {
    "no blank after a colon": ("ky:2019H1\na: b\n", "ky: 2019H1\na: b\n", [(1, COLON)]),
    "no blank in one line": ("a: {tong:4, gioi:{nu:3}}\n", "a: {tong: 4, gioi: {nu: 3}}\n", [(1, COLON)]),
    "a colon in a sentence": ("doan: Kết quả: 04 vụ\n", 'doan: "Kết quả: 04 vụ"\n', [(1, DOUBLE)]),
    "a colon and quotes": (
        'doan:\n  - duy trì mục: "A" hay\n',
        "doan:\n  - 'duy trì mục: \"A\" hay'\n",
        [(2, SINGLE)],
    ),
    "a colon and both quotes": ("ten: 'x' \"y\": z\n", "ten: '''x'' \"y\": z'\n", [(1, SINGLE)]),
    "a number sign": ("doan: vụ án #12 năm 2019\nb: x\n", 'doan: "vụ án #12 năm 2019"\nb: x\n', [(1, DOUBLE)]),
    "text after a quote": ('doan: "Tháng" năm\nb: x\n', "doan: '\"Tháng\" năm'\nb: x\n", [(1, SINGLE)]),
    "a figure first": ("doan: {{ so_vu = 4 }} vụ\nb: x\n", 'doan: "{{ so_vu = 4 }} vụ"\nb: x\n', [(1, DOUBLE)]),
    "a star": ("ghi_chu: *ns*\nb: x\n", 'ghi_chu: "*ns*"\nb: x\n', [(1, DOUBLE)]),
    "an alias": ("ghi_chu: *ns\nb: x\n", 'ghi_chu: "*ns"\nb: x\n', [(1, DOUBLE)]),
    "an anchor": ("ten: &Co quan\nb: x\n", 'ten: "&Co quan"\nb: x\n', [(1, DOUBLE)]),
    "a percent sign": ("doan: %5\nb: x\n", 'doan: "%5"\nb: x\n', [(1, DOUBLE)]),
    "blanks and a line after it": ("doan: @a   \nb: x\n", 'doan: "@a"\nb: x\n', None),
    "bullets of Word": (
        "ten:\n  •\tSở A\n  •\tSở B\nb: 1\n",
        "ten:\n  - Sở A\n  - Sở B\nb: 1\n",
        [(2, "đổi dấu “•” đầu dòng thành dấu gạch -"), (3, "đổi dấu “•” đầu dòng thành dấu gạch -")],
    ),
    "a long dash": (
        f"{HEAD}  - muc: a\n    doan: x\n  – muc: b\n    doan: y\n",
        f"{HEAD}  - muc: a\n    doan: x\n  - muc: b\n    doan: y\n",
        [(7, "đổi dấu “–” đầu dòng thành dấu gạch -")],
    ),
    "a sign of Word's own font": (
        "ten:\n  \uf0b7 Sở A\n  \uf0b7 Sở B\nb: 1\n",
        "ten:\n  - Sở A\n  - Sở B\nb: 1\n",
        [
            (2, "đổi dấu đầu dòng chép từ Word thành dấu gạch -"),
            (3, "đổi dấu đầu dòng chép từ Word thành dấu gạch -"),
        ],
    ),
    "dashes without blank": (
        f"{HEAD}  -muc: a\n    doan: x\n  -muc: b\n    doan: y\n",
        f"{HEAD}  - muc: a\n    doan: x\n  - muc: b\n    doan: y\n",
        [(5, DASH), (7, DASH)],
    ),
    "several at once": (
        'ky:2019H1\ndoan: Kết quả: 04 vụ\nten: "Sở" A\nghi_chu: @b\nz: \u200bq\n',
        'ky: 2019H1\ndoan: "Kết quả: 04 vụ"\nten: \'"Sở" A\'\nghi_chu: "@b"\nz: q\n',
        [(1, COLON), (2, DOUBLE), (3, SINGLE), (4, DOUBLE), (5, "bỏ ký tự vô hình")],
    ),
    "one slip under another": ("doan:\u00a0Kết quả: 04 vụ\n", 'doan: "Kết quả: 04 vụ"\n', None),
    "a comment beside it stays": (
        "# đầu  \ndoan: a: b\n\n# giữa: x #y\nky: 1   # cuối\n",
        '# đầu\ndoan: "a: b"\n\n# giữa: x #y\nky: 1   # cuối\n',
        None,
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_mended(case: str) -> None:
    typed, right, told = CASES[case]
    mended = mend(typed.encode(), "t.yaml")
    assert mended.data.decode() == right
    assert read_document(mended.data, "t.yaml").diagnostics == ()
    assert told is None or list(mended.mends) == [Mend(*each) for each in told]


LEFT = {
    "a note of the clerk's own, which must not be printed": "doan: đã in tờ rơi # hỏi lại phòng\nb: x\n",
    "two lines run into one": "muc: a doan: b\nb: x\n",
    "two lines run into one, prose first": "doan: đã in muc: b\nb: x\n",
    "a code": "don_vi: a: b\nb: x\n",
    "a figure": "so_vu: #5\nb: x\n",
    "a sentence that goes on": "doan: Kết quả: 04 vụ\n  và 05 đối tượng\nb: x\n",
    "a sentence begun above": "doan: Trong kỳ\n  kết quả: 04 vụ\nb: x\n",
    "an alias of what stands above": "ma: &a x\nten: *a\n",
    "what an alias below means": "ten: &SS Sammy Sosa\nb: *SS\n",
    "names, each in quotes": 'ten: "Sở A", "Sở B"\nb: x\n',
    "a quote never closed": 'ten: "Sở A\nky: 2019H1\n',
    "a list never closed": "ten: [Sở A\nb: x\n",
    "a tag, which may be taken out or quoted": "ten: !!int 5\nb: x\n",
    "a list begun beside its key": "doan: - x\nb: y\n",
    "an escape in quotes and text after": 'ten: "a\\tb" c\nb: x\n',
    "a key twice": "ky: 2019H1\nky: 2019H2\n",
    "a line too deep": "don_vi: a\n  ky: 2019H1\n",
    "a letterhead": "TỈNH THÁI BÌNH\nSố:1070\nloai: bao-cao-don-vi\n",
}


@pytest.mark.parametrize("case", LEFT)
def test_left_alone(case: str) -> None:
    data = LEFT[case].encode()
    mended = mend(data, "t.yaml")
    assert mended.data is data
    assert mended.mends == ()


def test_what_would_uncover_another_error_is_left() -> None:
    """The clerk first sees all that is wrong; a half-mended line that shows a new error would only confuse."""
    typed = "a: x\nky:2019H1\nb: ?\u200b[\n"
    mended = mend(typed.encode(), "t.yaml")
    before, after = (read_document(data, "t.yaml").diagnostics for data in (typed.encode(), mended.data))
    assert {found.code for found in after} <= {found.code for found in before}
    assert "ky: 2019H1" in mended.data.decode()
