from __future__ import annotations

import pytest

from baocao138.read.document import read_document
from baocao138.schema.keys import is_sentence, keys_at, meant_key
from baocao138.schema.parse import parse
from baocao138.schema.submission_form import SubmissionFile

TOP = keys_at(SubmissionFile, ())
ENTRY = keys_at(SubmissionFile, ("noi_dung", 0))


@pytest.mark.parametrize(
    ("typed", "known", "meant"),
    [
        ("DON_VI", TOP, "don_vi"),
        ("Đơn vị", TOP, "don_vi"),
        ("Tên đơn vị", TOP, "don_vi"),
        ("KY", TOP, "ky"),
        ("Kỳ báo cáo", TOP, "ky"),
        ("tu ngay", TOP, "tu_ngay"),
        ("Từ ngày", TOP, "tu_ngay"),
        ("noi dung", TOP, "noi_dung"),
        ("Muc", ENTRY, "muc"),
        ("Số liệu", ENTRY, "so_lieu"),
        ("Cùng thực hiện", ENTRY, "cung_thuc_hien"),
    ],
)
def test_a_key_in_other_letters_is_that_key(typed: str, known: list[str], meant: str) -> None:
    assert meant_key(typed, known) == meant
    assert not is_sentence(typed, known)


@pytest.mark.parametrize(
    "typed",
    [
        "Kết quả kiểm tra",
        "Công an tỉnh đã phối hợp với các sở",
        "Mục tiêu",
        "đã phối hợp với hai sở và các xã",
        "Đoàn viên",
    ],
)
def test_a_sentence_is_no_key(typed: str) -> None:
    assert is_sentence(typed, ENTRY)


@pytest.mark.parametrize(
    ("file", "hint"),
    [
        ("tinh/2025H2/so-y-te.yaml", "thêm ngay dưới dòng 1:  don_vi: so-y-te"),
        ("tinh/2025H2/so-y-te-lan-2.yaml", "thêm ngay dưới dòng 1:  don_vi: so-y-te"),
        ("tinh/2025H2/so-y-te - Copy.yaml", "thêm ngay dưới dòng 1:  don_vi: so-y-te"),
        ("tinh/2025H2/bao-cao.yaml", "thêm ngay dưới dòng 1:  don_vi: …   (mã đơn vị, xem danh-muc-don-vi)"),
        ("tinh/2025H2/Báo cáo.yaml", "thêm ngay dưới dòng 1:  don_vi: …   (mã đơn vị, xem danh-muc-don-vi)"),
    ],
)
def test_the_name_of_the_file_is_the_agency(file: str, hint: str) -> None:
    text = "loai: bao-cao-don-vi\nky: 2025H2\nnoi_dung:\n  - muc: a\n    doan: b\n"
    assert hints(text, file) == [hint]


@pytest.mark.parametrize(
    ("file", "hint"),
    [
        ("tinh/2025H2/moi/so-y-te.yaml", "thêm ngay dưới dòng 2:  ky: 2025H2"),
        ("tinh/so-y-te.yaml", "thêm ngay dưới dòng 2:  ky: …   (như 2025H2 là 6 tháng cuối năm 2025)"),
    ],
)
def test_the_folder_is_the_period(file: str, hint: str) -> None:
    text = "loai: bao-cao-don-vi\ndon_vi: so-y-te\nnoi_dung:\n  - muc: a\n    doan: b\n"
    assert hints(text, file) == [hint]


def test_a_signature_that_is_not_indented_is_one_mistake() -> None:
    text = (
        "loai: bao-cao-tong-hop\nky: 2025H2\nco_quan_ban_hanh: B\ntrich_yeu: t\nmuc:\n  - ma: a\n    doan: b\n"
        "ky_ten:\nquyen_han: KT. TRƯỞNG BAN\nho_ten: A\n"
    )
    assert hints(text, "2025H2/bao-cao.yaml") == ["thụt dòng 9-10 vào thêm 2 dấu cách"]


def hints(text: str, file: str) -> list[str]:
    tree = read_document(text.encode(), file)
    assert tree.value is not None and tree.diagnostics == ()
    return [problem.hint for problem in parse(tree.value, file)[1]]
