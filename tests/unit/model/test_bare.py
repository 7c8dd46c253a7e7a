"""Numbers in sentences: which of them count something."""

from __future__ import annotations

import pytest

from baocao138.model.bare import bare_numbers, has_bare_number
from baocao138.model.called_number import has_house

NOTHING = """\
Thực hiện Kế hoạch số 12/KH-BCĐ ngày 15/01/2025 của Ban Chỉ đạo 138 tỉnh
trong 6 tháng đầu năm 2019, giai đoạn 2016-2020 và 2021 - 2025
hưởng ứng “Ngày toàn dân phòng, chống mua bán người - 30/7”
theo Điều 150, Điều 151 và các điều 152, 153, 154 Bộ luật Hình sự
tội quy định tại khoản 2 Điều 150; điểm 3 Phụ lục 1
Chỉ thị số 48-CT/TW, Nghị định số 162/2025/NĐ-CP, Luật số 53/2024/QH15
người từ 16 đến dưới 18 tuổi, trẻ em dưới 16 tuổi
Tổng đài 111, phòng PC02, cục C02, quý 1/2019, quý I năm 2019
ngày 04 tháng 01 năm 2019, trong 15 ngày, năm 2018
trong 15-20 ngày làm việc, 5–10 tháng sau, trẻ em 12-15 tuổi
đạt 95%, trực 24/24 giờ, lúc 8h30
các trường cấp 3, khối 12, lớp 9
1. Công tác truyền thông
phát sóng lúc 8 giờ 30 phút; chính quyền địa phương 2 cấp, mô hình 3 cấp
phụ nữ trong độ tuổi 15 - 25; độ tuổi 18 đến 30
Tiểu đoàn 2, Trung đoàn 41, Đồn 214; tập trung 5 nhiệm vụ, 3 giải pháp trọng tâm
đường dây nóng 111; gọi 113, 114 và 115; tổng đài 113; số điện thoại 115; số máy 113
Tổng đài điện thoại quốc gia bảo vệ trẻ em 111, Đường dây nóng phòng, chống mua bán người: 111
tổng đài miễn phí 18001567, hotline 19001000 và đường dây nóng (111) của tỉnh
tuyên truyền số điện thoại 111, 113; Tổng đài quốc gia 1800.1567
ở số nhà 12, tổ 5; tại nhà số 7, ngõ 15, ngách 3, hẻm 4 của phường; bản 2, tập 3, cấp 2
cách mạng công nghiệp 4.0; đợt cao điểm hưởng ứng 10-6
""".splitlines()


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nothing(text: str) -> None:
    assert list(bare_numbers(text)) == []
    assert not has_bare_number(text)


@pytest.mark.parametrize(
    ("text", "numbers", "unit"),
    [
        ("đã in 12.500 tờ rơi", ["12.500"], "tờ rơi"),
        ("mở 05 lớp tập huấn, có hơn 226 lượt người dự", ["05", "226"], "lớp tập huấn, có hơn 226 lượt người dự"),
        ("phát hiện 2 vụ/5 đối tượng", ["2"], "vụ/5 đối tượng"),
        ("từ 10-15 người mỗi buổi", ["10-15"], "người mỗi buổi"),
        ("chi 12,5 triệu đồng.", ["12,5"], "triệu đồng."),
        ("tuyên truyền cho 2.000 người (trong đó 500 học sinh)", ["2.000", "500"], "người (trong đó 500 học sinh)"),
        ("Năm 2019 có 3.", ["3"], "."),
        ("Sở xuất bản 02 số Tạp chí Văn hóa", ["02"], "số Tạp chí Văn hóa"),
        ("biên tập 30 tin, cung cấp 12 đĩa", ["30", "12"], "tin, cung cấp 12 đĩa"),
        ("đường dây nóng tiếp nhận 111 cuộc gọi", ["111"], "cuộc gọi"),
        ("Tổng đài 111 tiếp nhận 115 cuộc gọi", ["115"], "cuộc gọi"),
        ("tổ chức 113 buổi", ["113"], "buổi"),
    ],
)
def test_what_counts(text: str, numbers: list[str], unit: str) -> None:
    found = list(bare_numbers(text))
    assert [each.number for each in found] == numbers
    assert has_bare_number(text) == bool(numbers)
    if found:
        assert found[0].unit == unit
        assert text[found[0].start : found[0].end] == found[0].number


@pytest.mark.parametrize("text", ["chị Hoa ở số nhà 12", "ở ngách 12/3 của", "tại nhà số 7", "Ngõ 15B", "hẻm\n 5"])
def test_the_number_of_a_house(text: str) -> None:
    assert has_house(text)


@pytest.mark.parametrize("text", ["nhà trường, số 12/KH-BCĐ", "ngõ xóm 12 bản", "05 ngôi nhà", "nhà 5 tầng"])
def test_no_number_of_a_house(text: str) -> None:
    assert not has_house(text)
