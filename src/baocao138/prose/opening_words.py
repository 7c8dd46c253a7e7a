"""What entries begin with, and no name of a body, a person or a place does."""

from __future__ import annotations


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for part in words.replace("\n", ",").split(",") if (word := part.strip()))


OPENING = _listed(
    """
    Ban hành, Báo cáo, Bảo đảm, Bảo vệ, Bắt đầu, Bắt giữ, Biên soạn, Biên tập, Bố trí, Bổ sung, Bồi dưỡng, Bước đầu
    Cam kết, Cấp phát, Chấp hành, Chỉ đạo, Chia sẻ, Chú trọng, Chủ động, Chủ trì, Chuẩn bị, Chuyển giao
    Công bố, Công khai, Cụ thể hóa, Củng cố, Cung cấp, Đa dạng hóa, Đảm bảo, Đánh giá, Đào tạo, Đăng bài, Đăng ký
    Đăng tải, Đặc biệt, Đẩy mạnh, Đấu tranh, Đề nghị, Đề xuất, Điều tra, Đôn đốc, Đổi mới, Đồng thời, Động viên
    Duy trì, Ghi nhận, Giải cứu, Giải quyết, Giải thích, Giám sát, Giao ban, Giáo dục, Giới thiệu, Giúp đỡ, Gắn kết
    Hằng năm, Hàng năm, Hằng quý, Hằng tháng, Hàng tháng, Hàng quý, Hàng tuần, Hằng tuần, Hiện nay, Hoàn thành
    Hoàn thiện, Hỗ trợ, Huy động, Hướng dẫn, Hưởng ứng, Khảo sát, Khai thác, Khẩn trương, Khen thưởng, Khởi tố
    Khuyến cáo, Khuyến khích, Kiểm điểm, Kiểm sát, Kiểm soát, Kiểm tra, Kiên quyết, Kiện toàn, Kiến nghị, Kết hợp
    Kết nối, Kịp thời, Ký kết, Lắp đặt, Lập hồ sơ, Lồng ghép, Luôn luôn, Nắm bắt, Nắm chắc, Nâng cao, Nghiêm túc
    Nghiên cứu, Ngoài ra, Ngăn chặn, Nhân rộng, Nhận được, Nhận diện, Nhận thức, Niêm yết, Nhằm mục đích
    Phản ánh, Phát động, Phát hành, Phát hiện, Phát huy, Phát sóng, Phát thanh, Phát triển, Phân công
    Phân tích, Phê duyệt, Phổ biến, Phối hợp, Phòng ngừa, Phụ trách, Quan tâm, Quán triệt, Quản lý, Quyết liệt
    Rà soát, Sao gửi, Sản xuất, Sẵn sàng, Sử dụng, Tạo điều kiện, Tăng cường, Tăng thời lượng, Tập huấn, Tập trung
    Tham dự, Tham gia, Tham mưu, Thẩm định, Thăm hỏi, Thẩm tra, Thành lập, Theo dõi, Thi đua, Thí điểm, Thống kê
    Thông báo, Thông qua, Thông tin về, Thu hút, Thu thập, Thụ lý, Thực hiện, Thường xuyên, Tích cực, Tiến hành
    Tiếp đón, Tiếp nhận, Tiếp tục, Tố giác, Tọa đàm, Toạ đàm, Tổ chức, Tổng hợp, Tổng kết, Tranh thủ, Trao đổi
    Trao tặng, Triển khai, Triệt phá, Trực tiếp, Trợ giúp, Truy tố, Truyền thông, Tuần tra, Tuyên truyền, Tư vấn
    Tự tổ chức, Ưu tiên, Vận động, Vận hành, Xác định, Xác lập, Xác minh, Xây dựng, Xét xử, Xử lý, Xử phạt, Yêu cầu
    Chưa, Đã, Đang, Mở, Sẽ, Theo, Trong, Qua đó, Trên cơ sở, Từ đầu năm, Bên cạnh đó
    """
)
OPENING_ALONE = _listed(
    """
    Bám, Bắt, Cấp, Cử, Có, Cùng, Dán, Đăng, Đặt, Đưa, Được, Gắn, Ghi, Gửi, Giao, Giúp, In, Không, Ký, Làm, Lập, Nắm
    Phát, Qua, Ra, Soạn, Tặng, Thăm, Thu, Tiếp, Trao, Treo, Từ, Tự, Viết, Vừa, Xét
    """
)
"""The same of one syllable, which with a capital behind it may be a name."""
