"""Words typed twice, told from those said twice on purpose and from words that meet at the same syllable."""

from __future__ import annotations

import pytest

from baocao138.prose.doubled import doubled


@pytest.mark.parametrize(
    ("text", "words", "right"),
    [
        ("chỉ đạo các các trường trung học", "các các", "chỉ đạo các trường"),
        ("không nghe nghe theo lời rủ rê", "nghe nghe", "không nghe theo"),
        ("Nghe nghe theo lời rủ rê", "Nghe nghe", "Nghe theo"),
        ("cấp cho cho các hộ", "cho cho", "cấp cho các"),
        ("cấp cho\n        cho các hộ", "cho cho", "cấp cho các"),
        ("các các các trường", "các các các", "các trường"),
        ("chỉ đạo chỉ đạo các trường", "chỉ đạo chỉ đạo", "chỉ đạo các"),
        ("và phối hợp phối hợp với xã", "phối hợp phối hợp", "và phối hợp với"),
        ("{{ so_buoi = 5 }} buổi buổi nói chuyện", "buổi buổi", "buổi nói"),
        ("trên địa bàn bàn.", "bàn bàn", "trên địa bàn"),
        ("nạn nhân bị bị mua bán", "bị bị", "nạn nhân bị mua"),
        ("các vụ đã được được khởi tố", "được được", "vụ đã được khởi"),
        ("kết quả trong trong 6 tháng", "trong trong", "kết quả trong 6"),
        ("theo lời lời rủ rê", "lời lời", "theo lời rủ"),
    ],
)
def test_typed_twice(text: str, words: str, right: str) -> None:
    (found,) = doubled(text)
    assert (found.words, found.right) == (words, right)
    assert " ".join(text[found.start : found.end].split()) == words


@pytest.mark.parametrize(
    "text",
    [
        # Said twice on purpose.
        "luôn luôn, thường thường, dần dần, ngày ngày, người người, nhà nhà, từ từ, đều đều, rất rất nhiều",
        "song song với đó; nói chung chung; ai ai cũng biết; ở đâu đâu; năm năm qua; ba ba; đi đi lại lại",
        "từng bước từng bước",
        # One word ends where the next begins.
        "học sinh sinh hoạt; công tác truyền thông thông qua mạng xã hội; phân công công an xã; hành vi vi phạm",
        "người dân dân tộc thiểu số; các tổ tổ chức; Ban ban hành; kết quả đạt được được báo cáo; trường hợp hợp đồng",
        "nạn nhân nhân dịp 30/7; bảo đảm bảo vệ; thực hiện hiện đại hóa; trở thành thành viên; xã thành thành phố",
        "không thể thể hiện; người có công công nhận; một số số điện thoại; quản lý lý lịch; đào tạo tạo điều kiện",
        "05 triệu đồng đồng thời; tình hình hình sự; tình hình hiện tại tại xã; bên trong trong sạch",
        "theo quy định định kỳ; mô hình xã hội xã hội chủ nghĩa; tại cộng đồng đồng thời; bị bị can tố cáo",
        # Signs, names, numbers, codes.
        "xã, xã; năm 2018 2018; Luật Dân số số 113/2025/QH15; Sa Sa, Krông Krông; bà Lan Lan; xã/xã; so-so, so_so",
        "{{ so_vu = 5 }} vụ, {{ so_vu = 5 }} vụ; “các” các",
    ],
)
def test_lawful(text: str) -> None:
    assert list(doubled(text)) == []
