"""Findings of privacy, to the letter. The numbers are invented: rows of zeros."""

from __future__ import annotations

from baocao138.diagnostic.codes import b6_privacy
from baocao138.diagnostic.finding import Severity
from baocao138.language.find import check_privacy
from baocao138.language.privacy import private
from baocao138.model.place import Place

TEXT = """\
loai: bao-cao-don-vi
doan: >-
  CCCD 001000000000, gọi 0900 000
      000 hoặc x@x.vn, hộ chiếu B0000000, STK 1111111111
# TỐI MẬT: dùng đặc tình, lập 02 chuyên án
# chị Lò Thị Mẫu, em N.T.H
"""
KEPT = "kho dữ liệu giữ lại mọi bản cũ: nếu tệp đã gửi đi thì báo ngay người phụ trách kho dữ liệu"
SECRET = (
    "dừng lại, không gửi tệp này qua mạng; nội dung mật soạn trên máy không nối mạng và gửi theo đường công văn mật; "
)
DOUBT = (
    "chỉ giữ lại nếu đây là chủ trương chung hoặc tổng số đã được công khai; nếu nói về một án cụ thể hay án chưa kết "
    "thúc thì xóa đi và gửi theo đường công văn mật"
)


def test_the_words() -> None:
    assert [(d.code, str(d.place), d.message) for d in check_privacy(TEXT, "a.yaml")] == [
        ("B601", "a.yaml:3:8", "có số căn cước công dân (12 chữ số, bắt đầu từ cột 8)"),
        ("B602", "a.yaml:3:26", "có số điện thoại (10 chữ số, bắt đầu từ cột 26, sang đến dòng 4)"),
        ("B604", "a.yaml:4:16", "có địa chỉ thư điện tử (6 ký tự, bắt đầu từ cột 16)"),
        ("B603", "a.yaml:4:33", "có số hộ chiếu (8 ký tự, bắt đầu từ cột 33)"),
        ("B605", "a.yaml:4:47", "có số tài khoản ngân hàng (10 chữ số, bắt đầu từ cột 47)"),
        ("B621", "a.yaml:5:3", "có dấu chỉ mức độ bí mật nhà nước (7 ký tự, bắt đầu từ cột 3)"),
        ("B622", "a.yaml:5:17", "có từ ngữ về công tác nghiệp vụ mật (8 ký tự, bắt đầu từ cột 17)"),
        ("B623", "a.yaml:5:34", "có từ ngữ về án nghiệp vụ (9 ký tự, bắt đầu từ cột 34)"),
        ("B606", "a.yaml:6:7", "có họ tên của một người (10 ký tự, bắt đầu từ cột 7)"),
        ("B607", "a.yaml:6:22", "có chữ viết tắt tên người (5 ký tự, bắt đầu từ cột 22)"),
    ]


def test_the_hints() -> None:
    citizen, phone, mail, *_, stamp, _, operation, name, initials = check_privacy(TEXT, "a.yaml")
    assert citizen.hint == "xóa đi, chỉ báo cáo tổng số; " + KEPT
    assert mail.hint == "xóa địa chỉ thư; cần nói gửi đi đâu thì chỉ ghi tên cơ quan; " + KEPT
    assert phone.hint == (
        "xóa đi, chỉ báo cáo tổng số (nếu đây là các số liệu đứng cạnh nhau thì đặt dấu phẩy ở giữa); " + KEPT
    )
    assert stamp.hint == SECRET + KEPT
    assert operation.hint == DOUBT
    assert name.hint == (
        "xóa họ tên, chỉ báo cáo tổng số; cán bộ làm việc công thì ghi “đồng chí” ngay trước họ tên, hoặc ghi chức vụ "
        "ngay sau họ tên; " + KEPT
    )
    assert initials.hint == (
        "nếu là nạn nhân, người bị xử lý hay người dân thì xóa đi, chỉ báo cáo tổng số (viết tắt thì người quen biết "
        "vẫn nhận ra); cán bộ làm việc công thì ghi “đồng chí” ngay trước họ tên"
    )


def test_a_finding_ends_where_the_number_ends() -> None:
    assert check_privacy(TEXT, "a.yaml")[1].place == Place("a.yaml", 3, 26, 4, 10)


def test_all_are_errors_but_what_is_in_doubt() -> None:
    mild = [d.code for d in check_privacy(TEXT, "a.yaml") if d.severity is Severity.WARNING]
    assert mild == ["B623", "B607"]


def test_no_finding_repeats_what_it_found() -> None:
    for hit, found in zip(private(TEXT), check_privacy(TEXT, "a.yaml"), strict=True):
        assert TEXT[hit.start : hit.end] not in f"{found.message} {found.hint}"


def test_a_clean_file_has_none() -> None:
    assert check_privacy("loai: bao-cao-don-vi\n", "a.yaml") == ()


def test_every_kind_has_its_code_and_no_entry_trips() -> None:
    assert len(b6_privacy.TABLE) == 10
    assert {code.id for code in b6_privacy.TABLE} == {d.code for d in check_privacy(TEXT, "a.yaml")}
    for code in b6_privacy.TABLE:
        assert private("\n".join(code[:6])) == [], code.id
