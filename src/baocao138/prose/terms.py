"""The words of this field that its reports use again and again, each of two syllables; and what is near to them.

Taken from the reports and catalogues of the examples, from Law 53/2024/QH15 and from the papers that agencies cite.
"""

from __future__ import annotations


def pairs(listed: str) -> frozenset[tuple[str, str]]:
    """The words of a list, each of two syllables."""
    words = [word.split() for word in listed.replace("\n", ",").split(",") if word.strip()]
    return frozenset((first, second) for first, second in words)


TERMS = pairs(
    """
    mua bán, nạn nhân, phòng ngừa, phòng chống, tội phạm, phạm tội, đối tượng, tuyên truyền, truyền thông, hỗ trợ
    khởi tố, bị can, bị cáo, bị hại, truy tố, xét xử, điều tra, xác minh, xác định, giải cứu, tiếp nhận, bảo vệ
    biên phòng, biên giới, công an, bộ đội, phụ nữ, nông dân, thanh niên, học sinh, sinh viên, giáo viên, cán bộ
    hội viên, đoàn viên, nhân dân, người dân, ủy ban, xã hội, pháp luật, pháp lý, tư pháp, tư vấn, tâm lý, y tế
    giáo dục, đào tạo, nội vụ, lao động, việc làm, văn hóa, thể thao, du lịch, thông tin, phát thanh, truyền hình
    tờ rơi, băng rôn, áp phích, khẩu hiệu, tập huấn, hội nghị, hội thảo, tọa đàm, kế hoạch, công văn, chỉ thị
    nghị quyết, nghị định, thông tư, quyết định, chương trình, chiến lược, đề án, dự án, chỉ đạo, hướng dẫn, triển khai
    thực hiện, tổ chức, phối hợp, kiểm tra, giám sát, thanh tra, rà soát, thống kê, báo cáo, đánh giá, sơ kết, tổng kết
    tham mưu, quán triệt, ban hành, đăng tải, biên tập, lồng ghép, vận động, cam kết, tố giác, tin báo, trình báo
    khai báo, phát hiện, ngăn chặn, đấu tranh, xử lý, xử phạt, vi phạm, hành chính, hình sự, dân sự, khởi kiện, tòa án
    kiểm sát, luật sư, trợ giúp, chứng minh, hồ sơ, vụ án, vụ việc, tin bài, chuyên mục, phóng sự, lưu trú, tạm trú
    thường trú, cư trú, nhà nghỉ, khách sạn, kinh doanh, dịch vụ, cơ sở, xuất cảnh, nhập cảnh, trái phép, môi giới
    kết hôn, con nuôi, nước ngoài, xuất khẩu, du học, lừa đảo, lừa bán, lợi dụng, cưỡng bức, bóc lột, tình dục, mại dâm
    ma túy, thủ đoạn, phương thức, cảnh giác, nhận thức, trách nhiệm, cộng đồng, hòa nhập, trở về, hồi hương, tạm thời
    học nghề, dạy nghề, vay vốn, trợ cấp, khó khăn, kinh phí, ngân sách, triệu đồng, số liệu, tình hình, diễn biến
    phức tạp, địa bàn, địa phương, khu vực, vùng sâu, dân tộc, thiểu số, miền núi, vùng cao, gia đình, cơ quan, đơn vị
    ban ngành, đoàn thể, chính quyền, chức năng, nhiệm vụ, lực lượng, an ninh, trật tự, an toàn, tuần tra, kiểm soát
    kiểm điểm, đường dây, không gian, trực tuyến, cấp phát, ký kết, giao ban, quản lý, nhà nước, quốc gia, quốc tế
    hợp tác, khen thưởng, tồn tại, hạn chế, nguyên nhân, giải pháp, kiến nghị, đề nghị, đề xuất, bổ sung, sửa đổi
    thi hành, văn bản, tài liệu, sổ tay, tổng hợp, trung tâm, bảo trợ, công tác, cơ bản, tiếp tục, tăng cường
    đẩy mạnh, nâng cao, hiệu quả, chất lượng, kịp thời, thường xuyên, chặt chẽ, đồng bộ, phổ biến
    """
)
OTHER_WORDS = pairs(
    """
    tai nạn, hoạn nạn, gặp nạn, bị nạn, viễn thông, giao thông, lãnh đạo, hàng hóa, hình thức, kiến thức, chính thức
    ý thức, đồng thời, đồng loạt, đồng hành, đồng ý, đồng chí, nhập khẩu, nhập học, hình thành, mạnh mẽ, khả năng
    kỹ năng, đối với, đối chiếu, đối thoại, thảo luận, xuất trình, xuất hiện, xuất bản, xuất phát, xuất sắc, tố tụng
    tố cáo, bộ phận, bộ máy, nhận diện, nhận biết, nhận được, viên chức, bản thân, bản quyền, bàn ghế, bàn bạc, ăn việc
    nghệ thuật, nghệ sĩ, nghệ nhân, sự cố, sự kiện, sự nghiệp, bắt đầu, bước đầu, toàn bộ, tiến bộ, công nhân, tranh thủ
    tranh chấp, dẫn đến, dẫn tới, sử dụng, trả lời, trả lại, nội dung, bán hàng, bán lẻ, ăn uống, hộ gia
    bảo đảm, bảo hiểm, đóng góp, nghị sĩ, văn nghệ, giới thiệu, giới tính, liệu trình, thành công, tới nay
    """
)
"""Words of which one syllable may stand beside the syllable of another: ``hình thức hiện nay``."""
# Pairs that are near to one of the words, and words themselves, or meet where one word ends and another begins.
LAWFUL = pairs(
    """
    truyền thống, thành niên, cộng tác, lưu trữ, lực lưỡng, kiên nghị, hội thao, tự vấn, tính dục, đóng bộ, giao bán
    tư văn, quốc tệ, văn hoa, tới phạm, phạm tới, phạm tối, phẩm tội, bị cản, bị cao, bị hai, bị cận, điều trả, bảo về
    bộ đối, bộ đổi, bộ đời, nhân dẫn, người dẫn, xã hỏi, xã hồi, từ pháp, từ vấn, tuyến truyền, nơi vụ, phát thành
    công vẫn, thông từ, để án, báo cao, số kết, sở kết, bản hành, đăng tại, đăng tài, đang tải, đáng tải, tin bao
    tin bảo, tin bạo, trình bảo, trình bao, khai bảo, khai bao, hình sử, dân sử, dẫn sự, khỏi kiện, luật sử, trò giúp
    họ sơ, hộ sơ, phòng sự, tạm trừ, có sở, cơ số, mới giới, mỗi giới, mọi giới, mối giới, kết hơn, còn nuôi, dụ học
    dự học, lừa bạn, lợi dùng, phương thực, nhận thực, trợ về, vậy vốn, triệu đóng, thiếu số, có quan, đơn vì, án toàn
    kỳ kết, giao bản, số tay, có bản, đồng bỏ, vùng sau
    """
)
