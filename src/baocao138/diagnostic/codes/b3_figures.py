"""Codes of family B3: figures."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B301",
        "error",
        "số lẻ ở chỉ tiêu chỉ nhận số nguyên",
        "Số vụ, số người, số tờ không có phần lẻ; chỉ tiêu nào cho phép số lẻ thì danh mục ghi thap_phan.",
        "so_to_roi: 12,5",
        "so_to_roi: 12.500",
    ),
    Code(
        "B302",
        "error",
        "phân tổ không có trong danh mục",
        "Phân tổ và nhóm phải giống nhau giữa các đơn vị thì mới cộng được.",
        "so_nan_nhan: {tong: 4, gioi: {nu: 4}}",
        "so_nan_nhan: {tong: 4, gioi_tinh: {nu: 4}}",
    ),
    Code(
        "B303",
        "error",
        "phân tổ không khớp tổng số",
        "Các nhóm của một phân tổ cộng lại phải bằng tổng số, và phải có tổng số để đối chiếu.",
        "so_nan_nhan: {tong: 4, gioi_tinh: {nu: 3, nam: 2}}",
        "so_nan_nhan: {tong: 5, gioi_tinh: {nu: 3, nam: 2}}",
    ),
    Code(
        "B304",
        "error",
        "nói về tổng số khi còn đơn vị chưa báo cáo",
        "Khi còn đơn vị phải báo cáo mà chưa có số thì không nói được “chưa phát hiện”, cũng không in được tổng.",
        "chưa phát hiện vụ nào   (Bộ đội Biên phòng chưa có số)",
        "Bộ đội Biên phòng ghi:  so_vu_phat_hien: 0",
    ),
    Code(
        "B305",
        "error",
        "hai con số khác nhau cho cùng một ngày",
        "Số hiện có tại một thời điểm chỉ có một; chương trình không tự chọn thay người.",
        "Công an ghi 442, Hội Phụ nữ ghi 440 cho cùng ngày 14/6/2019",
        "hai đơn vị thống nhất:  442",
    ),
    Code(
        "B306",
        "error",
        "câu nói về một số liệu mà không đơn vị nào báo cáo",
        "Không có số nào để in, và không có số khác với số 0.",
        "{{ tong.so_to_roi }}   (không đơn vị nào ghi so_to_roi)",
        "nhắc đơn vị bổ sung, hoặc bỏ câu này",
    ),
    Code(
        "B307",
        "warning",
        "đơn vị chưa nói gì về một chỉ tiêu phải báo cáo",
        "Không nói gì khác với số 0; nếu không phát sinh thì phải ghi rõ số 0.",
        "so_lieu: {}",
        "so_lieu: {so_vu_phat_hien: 0}",
    ),
    Code(
        "B308",
        "error",
        "cộng một số không cộng được",
        "Phạm vi như “tại 8 xã” của hai đơn vị có thể trùng nhau nên không cộng.",
        "{{ tong.so_xa }}   (hai đơn vị cùng ghi so_xa)",
        "chỉ để một đơn vị ghi so_xa",
    ),
    Code(
        "B309",
        "warning",
        "số liệu chốt khác thời hạn của kỳ",
        "Điều 12 Nghị định 09/2019/NĐ-CP quy định ngày chốt số liệu; chốt khác ngày thì con số không so sánh được.",
        "tu_ngay: 01/01/2019",
        "(bỏ tu_ngay, chốt số liệu từ 15/12/2018)",
    ),
    Code(
        "B310",
        "error",
        "so sánh một số ước lượng với đúng số đó",
        "“khoảng 3.700” có thể lớn hơn, bằng hoặc nhỏ hơn 3.700 nên điều kiện không có câu trả lời.",
        "{% if tong.so_luot > 3700 %}   (tổng là khoảng 3.700)",
        "{% if tong.so_luot > 0 %}",
    ),
    Code(
        "B311",
        "warning",
        "hai đơn vị làm cùng nhau cùng báo cáo một số",
        "Việc phối hợp, hoặc việc của nhóm và của thành viên, dễ bị đếm hai lần.",
        "Sở Tư pháp (phoi_hop: [so-van-hoa]) và Sở Văn hóa cùng ghi so_to_roi",
        "chỉ Sở Tư pháp ghi so_to_roi",
    ),
    Code(
        "B312",
        "error",
        "ngày ký không khớp kỳ báo cáo",
        "Ngày ký quyết định văn bản theo thể thức nào; gõ nhầm năm thì cả văn bản sai.",
        "ky: 2019H1\nngay: 17/6/2109",
        "ky: 2019H1\nngay: 17/6/2019",
    ),
)
