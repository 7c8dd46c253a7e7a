"""Names of private persons in every way people write them; those of officials, streets and communes are none.

All are invented, put together from names that thousands bear.
"""

from __future__ import annotations

import pytest

from baocao138.language.find import check_file_name
from baocao138.language.privacy import may_be_private, private
from tests.unit.language.marked import found, unmarked

CERTAIN = [
    "khai bị mua bán (⟦(chị Lò Thị Mẫu, sinh năm 2008, bản Nà Mẫu)⟧;",
    "nạn nhân (⟦Lò Thị Mẫu⟧, ⟦Vàng A Thử⟧)",
    "02 nạn nhân bị mua bán trở về (⟦Lò Thị Mẫu⟧, ⟦Vàng A Thử⟧ và ⟦Y Nhi⟧)",
    "nạn nhân gồm: 1. ⟦Lò Thị Mẫu⟧; 2. ⟦Vàng A Thử⟧; 3. ⟦Y Nhi⟧",
    "các nạn nhân:\n      - ⟦Lò Thị Mẫu⟧\n      - ⟦Vàng A Thử⟧\n",
    "nạn nhân ⟦LÒ THỊ MẪU⟧",
    "nạn nhân tên là ⟦Lò Mẫu⟧",
    "Chị ⟦Lò Mẫu⟧ cho biết",
    "Cháu ⟦Giàng Thị Mẫu⟧",
    "bé ⟦Vàng A Thử⟧",
    "Bà ⟦Nguyễn Thị H⟧ trú tại",
    "gia đình ông ⟦Hàng A Thử⟧ (trú tại bản",
    "chị ⟦Nguyen Thi Mau⟧ ke lai",
    "nan nhan ⟦Lo Thi Mau⟧",
    "vụ ⟦Nguyễn Văn A⟧ và đồng phạm",
    "vụ án ⟦Lò Văn X⟧",
    "bắt 02 đối tượng, gồm: ⟦Sùng Seo Mẫu⟧ (35 tuổi, ở bản Nam) và ⟦Giàng Seo Thử⟧ (28 tuổi)",
    "đưa 2 chị ⟦Hảng Thị Mẫu⟧ và ⟦Hảng Thị Thử⟧ (cùng 28 tuổi",
    "bắt quả tang ⟦Ven Thị Mẫu⟧ (20 tuổi, ngụ xã",
    "⟦Thào Thị Mẫu⟧, SN 1990",
    "⟦Lò Thị\n      Mẫu⟧, sinh năm 2001",
    "⟦Lò Mẫu⟧ (sinh năm 2001)",
    "⟦Nguyễn Thị H.⟧, SN 1990",
    "⟦Vàng Mí Thử⟧, dân tộc Mông",
    "con gái là ⟦Hàng Thị Mẫu⟧ bị kẻ xấu",
    "vợ là ⟦Lò Thị Mẫu⟧, chồng ⟦Lò Văn Thử⟧",
    "học sinh ⟦Giàng Thị Mẫu⟧",
    "khởi tố ⟦Đặng Văn Mẫu⟧ về tội",
    "giải cứu cháu ⟦Cụt Thị Mẫu⟧",
    "bị can ⟦Nguyễn Văn A⟧, Giám đốc Công ty X",
    "bị cáo ⟦Vi Thị M⟧ về tội",
    "đối tượng ⟦H'Mẫu Niê⟧, ⟦H’Thử Niê⟧",
    "Họ và tên: ⟦Lò Thị Mẫu⟧",
    "chị ⟦Lò\u00a0Thị\u00a0Mẫu⟧",
    "chị ⟦Lo\u0300 Thi\u0323 Mâ\u0303u⟧",
    "chị ⟦Đinh Thị Út⟧ và anh ⟦Lò Văn Ơn⟧",
    "chị ⟦Âu Thị Mẫu⟧",
    "em ⟦Lò Ánh⟧",
    "# lấy lời khai của chị ⟦Lò Thị Mẫu⟧",
    "so_lieu: {tong: 1}  # nạn nhân ⟦Lò Thị Mẫu⟧",
    "em ⟦N.T.H (sinh năm 2009)⟧",
    "bé gái ⟦V.T.K (14 tuổi)⟧",
    "là chị ⟦N.T.T.H. (sinh năm 1989)⟧ và ⟦Đ.T.T.P. (sinh năm 1993)⟧",
    "chị ⟦Mẫu (sinh năm 2001)⟧",
    "cháu ⟦Thử, 12 tuổi⟧",
    "khai bị mua bán ⟦(em G.T.M, sinh năm 2009)⟧; đang giúp đỡ",
    "⟦(em G.T.M, sinh năm 2009, trú tại bản Mẫu)⟧",
    "⟦(nạn nhân G.T.M., 15 tuổi)⟧",
    "⟦(cháu M., sinh ngày 02/3/2009)⟧",
    "⟦(em G.T.M, sinh năm 2009 và em V.T.K, sinh năm 2010)⟧",
    "⟦(em G.T.M, sinh\n  năm 2009, trú\n  tại bản Mẫu)⟧ đã về",
    "em ⟦G.T.M, sinh năm 2009, trú tại bản Mẫu⟧, đã về",
    "⟦chị Hoa ở số nhà 12, tổ 5⟧.",
    "⟦Chị Hoa, trú tại số nhà 12, ngõ 5, đường Mẫu⟧.",
    "⟦anh Mẫu ở nhà số 7⟧",
    "⟦em Thử nhà ở ngõ 15⟧",
    "⟦bà Mẫu, hiện ở ngách 12/3⟧",
]
DOUBTFUL = [
    "chị ⟦H.⟧ bị lừa bán",
    "Chị ⟦M⟧ kể",
    "trên đường đi, ⟦Lò Thị Mẫu⟧ đã trốn",
    "nhờ có ⟦Trần Văn Mẫu⟧ giúp đỡ",
    "đối tượng ⟦Cao Mẫu⟧",
    "nạn nhân ở ⟦số nhà 12, tổ 5⟧",
    "01 nạn nhân trú tại ⟦nhà số 7⟧",
    "bị can thường trú ⟦ngõ 15, phố Mẫu⟧",
    "gia đình chị ở ⟦hẻm 12/5⟧",
]
NONE = [
    "đồng chí Nguyễn Văn A, Phó Chủ tịch Ủy ban nhân dân tỉnh dự và chỉ đạo",
    "các đồng chí Nguyễn Văn A, Trần Thị B và Lê Văn C",
    "đ/c Nguyễn Văn A; Đ/c: Trần Thị B",
    "ông Nguyễn Văn A, Giám đốc Sở Tư pháp; bà Trần Thị B - Phó Chủ tịch Hội",
    "ông Lò Văn A (già làng), bà Lò Thị B, người có uy tín trong bản",
    "Đại tá Nguyễn Văn Minh, Thượng tá, TS. Nguyễn Văn Minh",
    "ky_ten: {chuc_vu: TRƯỞNG BAN, ho_ten: Đại tá Nguyễn Văn Minh}",
    "ky_ten:\n  ho_ten: Nguyễn Văn Minh\nnguoi_soan: Trần Thị B\n",
    "# Người lập biểu: Nguyễn Văn A\n# Người tổng hợp: Trần Thị B",
    "đường Lê Lợi, phường Lê Hồng Phong, huyện Lý Nhân, quận Ngô Quyền",
    "Trường THPT Nguyễn Trãi, Trường Tiểu học Lê Văn Tám cho học sinh",
    "học sinh 03 trường (Nguyễn Trãi, Lê Quý Đôn, Nguyễn Văn Cừ)",
    "học sinh trường Nguyễn Văn Cừ",
    "tại xã Trần Phú, Hoàng Văn Thụ, Lê Lợi, dân tộc Mông chiếm 90%",
    "nạn nhân ở các xã: Trần Phú, Hoàng Văn Thụ, Vàng Ma Chải",
    "ở Vàng Ma Chải, dân tộc Mông; tại Mường Lò",
    "thành phố Hồ Chí Minh, tư tưởng Hồ Chí Minh, Đoàn TNCS Hồ Chí Minh, đưa về TP. Hồ Chí Minh",
    "Kế hoạch Lê Hồng Phong, chiến dịch Nguyễn Huệ, Giải thưởng Nguyễn Văn Trỗi, Quỹ Vừ A Dính",
    "Hội Liên hiệp Phụ nữ, Hội Nông dân, Đoàn Thanh niên, đối tượng Đoàn Thanh niên quản lý",
    "trẻ em Việt Nam, trẻ em Lào, phụ nữ La Hủ, học sinh Hà Giang, người Hà Nhì, anh em Công an",
    "đối tượng Thái Lan, nạn nhân Lào Cai, nạn nhân Cao Bằng, công dân Hà Tĩnh",
    "chị em Hội Phụ nữ; các em Mông; em Thái; ông Công an xã",
    "phụ nữ Thái Bình lấy chồng Trung Quốc; lấy chồng Hàn Quốc, Đài Loan",
    "Chủ tịch Ủy ban nhân dân xã Nguyễn Văn A chỉ đạo",
    "do Giám đốc Sở Tư pháp Nguyễn Văn A chủ trì; Phó Chủ tịch Hội Liên hiệp Phụ nữ Trần Thị B dự",
    "KHU ĐÔ THỊ MỚI; Khu Đô Thị Mới; Siêu Thị Lớn",
    "BÁO CÁO KẾT QUẢ ĐẤU TRANH VỚI ĐỐI TƯỢNG MUA BÁN NGƯỜI TỈNH CAO BẰNG",
    "Sở Văn hóa, Thể thao và Du lịch; Phòng Văn hoá - Thông tin",
    "phương án A, nhóm B; Tổ A, mục Y; đối tượng A, tuyến A1",
    "Điều 150 Bộ luật Hình sự; mô hình “Chi hội Phụ nữ an toàn”",
    "các nước khác như Anh, Mỹ, Úc, Canada, CH Séc, Thụy Điển, Malaixia",
    "Bà con Mông; ông bà, cha mẹ; anh hùng Lê Văn Tám",
    "chị Hà xem lại chỗ này; chị Mai phòng nghiệp vụ gửi",
    "trụ sở Hội tại số nhà 12, đường Mẫu",
    "hỗ trợ nạn nhân tại cơ sở tạm lánh ở số nhà 12, đường Mẫu",
    "bắt đối tượng tại nhà nghỉ, số nhà 12",
    "các hộ dân ngõ 12, ngõ 15 ký cam kết; chị em ngõ 7 sinh hoạt",
    "phát tờ rơi cho trẻ em ở ngõ 12; bà con ở hẻm 5",
    "đưa nạn nhân về. Ban hành kế hoạch tại nhà số 5",
    "tổ 5, nhóm 3, thêm 12 anh, chị, cùng 02 cháu, trong 06 tháng",
    "đối tượng (sinh năm 2009 trở về sau) được tuyên truyền",
]


def _check(marked: str, code: str) -> None:
    text, expected = unmarked(marked)
    assert found(text) == [(code, name) for name in expected]
    assert may_be_private(text.encode())
    assert [words for _, words in found(f"doan: >-\n  trong kỳ, {text}\n  đã báo.\n")] == expected


@pytest.mark.parametrize("marked", CERTAIN)
def test_a_name_is_found(marked: str) -> None:
    _check(marked, "B606")


@pytest.mark.parametrize("marked", DOUBTFUL)
def test_what_may_be_a_name_is_a_warning(marked: str) -> None:
    _check(marked, "B607")


@pytest.mark.parametrize("text", NONE)
def test_officials_places_and_movements_are_none(text: str) -> None:
    assert found(text) == []
    assert found(f"doan: >-\n  trong kỳ, {text}\n  đã thực hiện.\n") == []


def test_none_is_found_in_all_of_them_together() -> None:
    assert found("\n\n".join(f"- {text}." for text in NONE)) == []


def test_the_kind_of_each() -> None:
    text = "chị Lò Thị Mẫu, em N.T.H, chị Mẫu bị lừa. Sau đó Lò Thị Thử đã đi"
    assert [hit.kind for hit in private(text)] == [
        "họ tên của một người", "chữ viết tắt tên người", "tên gọi của một người", "chữ giống họ tên",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("data/x/nan-nhan-lo-thi-mau.yaml", ["B606"]),
        ("data/x/Nạn nhân Vàng A Thử.yaml", ["B606"]),
        ("data/x/lo-thi-mau.yaml", ["B606"]),
        ("data/x/chi_giang_thi_mau.yaml", ["B606"]),
        ("data/x/so-tu-phap-0900000000.yaml", ["B602"]),
        ("data/lo-thi-mau/so-tu-phap.yaml", []),
        ("data/x/do-thi-moi.yaml", []),
        ("data/x/vu-thi-dua-khen-thuong.yaml", []),
        ("data/x/so-van-hoa.yaml", []),
        ("data/x/phuong-tran-thi-ly.yaml", []),
        ("data/x/truong-nguyen-van-cu.yaml", []),
        ("data/x/bao-cao-2019-06-17.yaml", []),
        ("data/x/hoi-chu-thap-do-20190617.yaml", []),
    ],
)
def test_names_of_files(file: str, expected: list[str]) -> None:
    assert [each.code for each in check_file_name(file)] == expected


def test_the_words_for_the_name_of_a_file() -> None:
    (told,) = check_file_name("data/x/nan-nhan-lo-thi-mau.yaml")
    assert told.message == "tên tệp có họ tên của một người"
    assert told.hint == (
        "đổi tên tệp thành mã đơn vị; kho dữ liệu giữ lại mọi bản cũ: nếu tệp đã gửi đi thì báo ngay "
        "người phụ trách kho dữ liệu"
    )


def test_the_right_name_is_told_where_the_agency_is_known() -> None:
    (told,) = check_file_name("data/x/nan-nhan-lo-thi-mau.yaml", "so_tu_phap")
    assert told.hint.startswith("đổi tên tệp thành so-tu-phap.yaml; ")


def test_a_file_in_an_old_encoding_passes_no_quick_look() -> None:
    assert may_be_private("chị Lò Thị Mai".encode() + b"\xf2")


@pytest.mark.parametrize("text", ["# chị Hoa ở số nhà 12", "# xem lại\n# em Thử nhà ở ngõ 15\n"])
def test_a_home_in_a_comment_of_an_ordinary_file_passes_no_quick_look(text: str) -> None:
    assert may_be_private(f"loai: bao-cao-don-vi\n{text}".encode(), is_ordinary=True)
