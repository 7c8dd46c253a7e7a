"""What reports are made of is never taken for private: a false alarm stops a clerk who has done nothing wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.language.privacy import may_be_private, private
from tests.unit.language.marked import found

PLAIN = [
    "so_ky_hieu: 1070/BC-BCĐ-CQTT",
    "so_ky_hieu: 1070/BC-BCĐ",
    "Kế hoạch số 793/KH-BCĐ-CQTT ngày 03/6/2019",
    "Công văn số 1234567890/CV-TTg",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020",
    "Luật số 117/2025/QH15, Luật số 53/2024/QH15",
    "Quyết định số 2546/QĐ-TTg ngày 31/12/2015; Chỉ thị 48-CT/TW",
    "ngay: 17/6/2019",
    "tu_ngay: 15/12/2018\nden_ngay: 14/6/2019",
    "từ ngày 01-02-2019 đến ngày 03-05-2019",
    "từ 03.05.2019 12 giờ 30",
    "từ 03-01-19 - 08-01-19",
    "giai đoạn 2016-2020, 2021-2025 và định hướng đến năm 2030",
    "giai đoạn 2016 - 2020 2021 - 2025",
    "các năm 2019 2020 2021 2022 2023",
    "năm 05 2016-2020",
    "trong tháng 03 2019-2020",
    "hiện còn 442 phụ nữ (giai đoạn 1989 - 2012); 68 phụ nữ",
    "kinh phí 12.500.000.000 đồng",
    "kinh phí 1.012.345.678.901 đồng",
    "kinh phí 1.091.234.567.890.123 đồng",
    "kinh_phi_thuc_hien: 12500",
    "thiệt hại 123456789 đồng",
    "822.994 lượt; 20,63 tỷ USD; 11,2%",
    "tăng 55 vụ/154 đối tượng (+25%)",
    "{{ so_to_roi = 12.500 }} tờ rơi, {{ so_tin_bai = 30 }} tin",
    "so_lieu: {tong: 4, gioi_tinh: {nu: 3, nam: 1}}",
    "- 442\n- 68\n- 12.500\n- 1.200\n- 05",
    "# 03 05 08 09 12",
    "# 05 226 8 800 12",
    "# 0 3 0 0 1 2 0 0 0 1",
    "# 03 12 05 20 09 25 01 00 10 08 02",
    "05 226 12 800 750 1.000",
    "# ky 2019H1 2019Q1 2019M03 2018H2",
    "Tổng đài 111, 113, 114, 115; 1800 1567, 19001567, 1900.1567",
    "Tổng đài quốc gia bảo vệ trẻ em 111 tiếp nhận 507.000 cuộc gọi",
    "cấp 12.500 thẻ CCCD, 123.456.789 đồng",
    "đã cấp căn cước cho 1.234.567 người, kinh phí 123.456.789 đồng",
    "rà soát 226 người chưa có số định danh, căn cước công dân; 05 lớp",
    "xác minh 12 tài khoản Facebook, 226 tài khoản Zalo giai đoạn 2016-2020 12.500",
    "phong tỏa 02 tài khoản, thu giữ 12.500.000.000 đồng",
    "tài khoản có 1.234.567.890 đồng",
    "so_tai_khoan_khoa: 12\nso_tien: 12500000000",
    "làm 08 hộ chiếu, 12.500 giấy thông hành, V01, C02, PC02",
    "hộ chiếu hết hạn ngày 01/02/2019; Kế hoạch 1234567/KH",
    "sha256: 3a0900000000bcd1e2f3a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9",
    "mã 123456789012, 999999999999",
    "điểm 0,0912; 0,5%",
    "đại biểu @ hội nghị, @PV, a@b",
    "Đ/c Trưởng BCĐ 138 tỉnh, CQTT(PV01)",
]
PROSE = [
    "Kế hoạch bảo vệ bí mật nhà nước năm 2019",
    "KẾ HOẠCH BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "bảo vệ bí mật đời tư của nạn nhân",
    "giữ bí mật thông tin về nạn nhân, mật thiết, bảo mật, mật khẩu",
    "hoạt động bí mật của các đường dây",
    "tại cơ sở bí mật nhà nước được bảo vệ",
    "BẢO MẬT THÔNG TIN, ĐỔI MẬT KHẨU",
    "công tác nghiệp vụ cơ bản, biện pháp nghiệp vụ, kế hoạch, nghiệp vụ",
    "Phòng Kế hoạch nghiệp vụ, Ban Kế hoạch nghiệp vụ",
    "điều tra cơ bản, chuyên đề, chuyên ngành, vận chuyển người, chuyên trang",
    "nắm chắc tình hình, các tình huống, thực tình",
    "hình thức trực tuyến và ngoại tuyến, trinh sát biên phòng",
    "bị số đông lôi kéo, bí, số nhà trọ",
    "Mặt trận Tổ quốc; một số; MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH",
    "Độ mật: không",
    "tập huấn quản lý tài liệu mật.",
    "tập huấn bảo quản\n      tài liệu mật.",
    "bảo đảm tuyệt đối bí mật thông tin về nạn nhân. Tuyệt đối bí mật về nguồn tin",
    "đầu tư 84.912.345.678 đồng; kinh phí 84.900.000.000",
    "phối hợp (at) với; lớp 1 (at)",
    "mật độ dân cư (mật độ cao), quan hệ mật thiết",
    "đặc biệt là tình hình, đặc tính",
    "dự án, vụ án, hồ sơ án, chuyên gia",
]


@pytest.mark.parametrize("text", [*PLAIN, *PROSE])
def test_nothing_is_found(text: str) -> None:
    assert found(text) == []
    assert found(f"doan: >-\n  trong kỳ, {text}\n  đã thực hiện.\n") == []


def test_nothing_is_found_in_all_of_it_together() -> None:
    assert found("\n\n".join([*PLAIN, *PROSE])) == []


def test_the_example_data_are_clean_and_pass_the_quick_look(root: Path) -> None:
    files = sorted((root / "data" / "examples").rglob("*.yaml"))
    assert len(files) >= 12
    for file in files:
        assert private(file.read_text(encoding="utf-8")) == []
        assert not may_be_private(file.read_bytes()), file.name


def test_the_cases_and_the_docs_are_clean(root: Path) -> None:
    cases = [path for path in (root / "tests" / "cases").rglob("*.yaml") if "B6" not in str(path)]
    files = [*cases, *(root / "docs").rglob("*.md"), *root.glob("*.md")]
    assert len(files) > 150
    assert {str(file): found(file.read_text(encoding="utf-8", errors="replace")) for file in files} == {
        str(file): [] for file in files
    }


@pytest.mark.parametrize(
    "text",
    [
        "so_lieu:\n  so_to_roi: 12.500\n  so_tin_bai: 30\n",
        "Kế hoạch số 197/KH-BCĐ-CQTT ngày 01/2/2019, giai đoạn 2016-2020 và 2021 – 2025…",
        "kinh phí 12.500.000.000 đồng, “chuyên ngành” vận chuyển người, nắm chắc tình hình",
        "Mặt trận Tổ quốc, một: mặt; hỗ trợ 442 phụ nữ 😀",
        "đặt in 12.500 tờ rơi; hơn 2.000 giáo viên; 02 cuốn tạp chí với gần 1.200 cuốn",
    ],
)
def test_the_quick_look_lets_ordinary_text_pass(text: str) -> None:
    assert not may_be_private(text.encode())
    assert not may_be_private(b"\xef\xbb\xbf" + text.encode())
