"""Codes of family B6: privacy (B601 to B619, room for addresses) and state secrets (B621 on).

No entry spells out what it forbids: the page of codes is checked for private text like every file.
"""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

_VICTIMS = "Khoản 10 Điều 3 Luật Phòng, chống mua bán người số 53/2024/QH15 cấm tiết lộ thông tin về nạn nhân"
_DATA = "Điều 3 Nghị định 356/2025/NĐ-CP coi đây là dữ liệu cá nhân"
_NEVER = "Kho dữ liệu giữ lại mọi bản cũ nên đã gửi lên thì không tự xóa hết được."
_NETWORK = (
    "Khoản 2 Điều 5 Luật Bảo vệ bí mật nhà nước số 117/2025/QH15 cấm soạn thảo, lưu giữ bí mật nhà nước trên máy "
    "nối mạng"
)

TABLE: tuple[Code, ...] = (
    Code(
        "B601", "error", "Số căn cước, chứng minh nhân dân hoặc số định danh",
        f"{_VICTIMS}; {_DATA}. Báo cáo chỉ cần tổng số người, không cần biết là ai. {_NEVER}",
        "(câu ghi đủ các chữ số trên thẻ căn cước của một người)",
        "Đã hỗ trợ 04 nạn nhân, trong đó có 03 nữ.",
    ),
    Code(
        "B602", "error", "Số điện thoại",
        f"{_VICTIMS}; {_DATA}. Số dùng chung như 111, 113, 1800…, 1900… thì được ghi. {_NEVER}",
        "(câu ghi đủ số điện thoại di động hoặc số máy bàn có mã vùng)",
        "Tuyên truyền Tổng đài 111 đến 226 lượt người.",
    ),
    Code(
        "B603", "error", "Số hộ chiếu hoặc giấy thông hành",
        f"{_VICTIMS}; {_DATA}. Báo cáo chỉ cần tổng số người. {_NEVER}",
        "(câu nói đến hộ chiếu và ghi đủ chữ cái, chữ số trên cuốn hộ chiếu của một người)",
        "Đã xác minh giấy tờ của 08 công dân nhập cảnh.",
    ),
    Code(
        "B604", "error", "Địa chỉ thư điện tử",
        f"{_DATA} khi địa chỉ gắn với một người. Báo cáo không cần địa chỉ liên lạc. {_NEVER}",
        "(câu hoặc ghi chú có địa chỉ thư điện tử)",
        "# Tệp do văn phòng thường trực tổng hợp",
    ),
    Code(
        "B605", "error", "Số tài khoản ngân hàng",
        "Số tài khoản dẫn đến một người cụ thể và có thể bị lợi dụng để lừa đảo; Luật Bảo vệ dữ liệu cá nhân số "
        f"91/2025/QH15 bảo vệ thông tin này. {_NEVER}",
        "(câu nói đến tài khoản và ghi đủ các chữ số của tài khoản)",
        "Đã phong tỏa 02 tài khoản, thu giữ 12.500.000 đồng.",
    ),
    Code(
        "B606", "error", "Họ tên của nạn nhân, người bị xử lý hoặc người dân",
        f"{_VICTIMS}. Họ tên bị chặn khi đứng sau từ chỉ người (nạn nhân, bị can, chị, anh, cháu, vợ, chồng…) "
        "hoặc trước năm sinh, tuổi, nơi ở, dân tộc; tên gọi, chữ viết tắt kèm năm sinh, nơi ở cũng vậy. "
        "Cán bộ làm việc công thì được ghi: viết “đồng chí” hay cấp bậc "
        f"ngay trước họ tên, hoặc chức vụ ngay sau họ tên. {_NEVER}",
        "(câu ghi đủ họ tên của một nạn nhân, kèm năm sinh và nơi ở)",
        "Đã tiếp nhận 02 nạn nhân, đều là nữ, từ 16 đến dưới 18 tuổi.",
    ),
    Code(
        "B607", "warning", "Có thể là họ tên, chữ viết tắt tên hoặc địa chỉ nhà của một người",
        f"{_VICTIMS}. Chữ viết tắt tên thì người cùng xã vẫn nhận ra (kèm năm sinh, nơi ở thì là lỗi B606); họ tên "
        "đứng một mình trong câu thì chương trình không biết là của ai, nên đây chỉ là cảnh báo. Người soạn xem lại "
        "trước khi gửi.",
        "(câu ghi chữ viết tắt tên của một nạn nhân, hoặc một họ tên mà không nói là ai)",
        "Đã hỗ trợ 01 nạn nhân là học sinh.",
    ),
    Code(
        "B621", "error", "Dấu chỉ mức độ bí mật nhà nước",
        f"{_NETWORK}. Tệp có dấu này không được để trong kho dữ liệu; tài liệu không mật thì không được ghi dấu (khoản "
        "1 Điều 5 của Luật này).",
        "(ghi dấu chỉ mức độ bí mật nhà nước ở đầu tệp, hoặc trong ngoặc sau số, ký hiệu của văn bản)",
        "so_ky_hieu: 1070/BC-BCĐ",
    ),
    Code(
        "B622", "error", "Từ ngữ về công tác nghiệp vụ mật",
        f"{_NETWORK}. Người giúp việc kín, biện pháp trinh sát, kế hoạch riêng của lực lượng nghiệp vụ, tên và mã của "
        "án chưa công khai thuộc loại này. Nếu không phải nội dung mật thì viết bằng từ khác.",
        "(câu nêu biện pháp trinh sát, người giúp việc kín, hoặc tên, mã của một án chưa công khai)",
        "Tăng cường công tác nghiệp vụ cơ bản, rà soát 05 tuyến, địa bàn trọng điểm.",
    ),
    Code(
        "B623", "warning", "Nhắc đến án do lực lượng trinh sát xác lập",
        "Tổng số và chủ trương chung thường được công bố nên đây chỉ là cảnh báo. Một án cụ thể hoặc án chưa kết thúc "
        "thì có thể là bí mật nhà nước (Luật số 117/2025/QH15). Người biết rõ vụ việc phải xem lại trước khi gửi.",
        "(câu nhắc đến án do lực lượng trinh sát xác lập)",
        "Khởi tố 02 vụ, 05 bị can.",
    ),
)  # fmt: skip
