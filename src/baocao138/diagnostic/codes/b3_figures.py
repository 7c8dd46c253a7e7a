"""Codes of family B3: figures."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B301", "error", "Số lẻ ở chỉ tiêu chỉ nhận số nguyên",
        "Số vụ, số người, số tờ không có phần lẻ; chỉ tiêu nào cho phép số lẻ thì danh mục ghi thap_phan.",
        "so_to_roi: 12,5", "so_to_roi: 12.500",
    ),
    Code(
        "B302", "error", "Phân tổ không có trong danh mục",
        "Các đơn vị phải dùng cùng một cách phân tổ, phân nhóm thì mới cộng được.",
        "so_nan_nhan: {tong: 4, gioi: {nu: 4}}", "so_nan_nhan: {tong: 4, gioi_tinh: {nu: 4}}",
    ),
    Code(
        "B303", "error", "Phân tổ không khớp với tổng số",
        "Các nhóm của một phân tổ cộng lại phải bằng tổng số, và phải có tổng số để đối chiếu.",
        "so_nan_nhan: {tong: 4, gioi_tinh: {nu: 3, nam: 2}}", "so_nan_nhan: {tong: 5, gioi_tinh: {nu: 3, nam: 2}}",
    ),
    Code(
        "B304", "error", "Nói về tổng số khi còn đơn vị chưa có số liệu",
        "Khi một đơn vị phải báo cáo mà chưa có số thì không nói được “chưa phát hiện”, cũng không in được tổng "
        "số.",
        "so_vu_phat_hien: chua-co-so-lieu  # khung in tổng số vụ", "so_vu_phat_hien: 0", True,
    ),
    Code(
        "B305", "error", "Hai con số khác nhau cho cùng một ngày",
        "Số hiện có tại một thời điểm chỉ có một; chương trình không tự chọn thay người.",
        "so_phu_nu_vang_mat: 442  # đơn vị khác ghi 440, cùng ngày",
        "so_phu_nu_vang_mat: 440  # hai đơn vị đã thống nhất",
    ),
    Code(
        "B306", "error", "Câu nói về một số liệu mà không đơn vị nào báo cáo",
        "Không có số nào để in; mà không có số thì khác với số 0.",
        "đã hỗ trợ {{ tong.so_nan_nhan }} người  # không đơn vị nào ghi",
        "(nhắc đơn vị bổ sung, hoặc bỏ câu này)", True,
    ),
    Code(
        "B307", "warning", "Đơn vị chưa nói gì về một chỉ tiêu phải báo cáo",
        "Không nói gì thì khác với số 0; nếu không phát sinh thì phải ghi rõ số 0.",
        "so_lieu: {}", "so_lieu: {so_vu_phat_hien: 0}",
    ),
    Code(
        "B308", "error", "Cộng một số không cộng được",
        "Phạm vi như “tại 8 xã” của hai đơn vị có thể trùng nhau nên không cộng.",
        "tại {{ tong.so_xa }} xã  # hai đơn vị cùng ghi so_xa", "(chỉ để một đơn vị ghi so_xa)",
    ),
    Code(
        "B309", "warning", "Số liệu chốt khác thời hạn của kỳ",
        "Điều 12 Nghị định 09/2019/NĐ-CP quy định ngày chốt số liệu; chốt khác ngày thì con số không so sánh được.",
        "tu_ngay: 01/01/2019\nden_ngay: 30/5/2019", "tu_ngay: 15/12/2018\nden_ngay: 14/6/2019",
    ),
    Code(
        "B310", "error", "So sánh một số ước lượng với đúng số đó",
        "Số “khoảng 3.700” có thể lớn hơn, bằng hoặc nhỏ hơn 3.700, nên không biết phải chọn câu nào.",
        "{% if tong.so_to_roi > 3700 %}tăng{% else %}giảm{% endif %}",
        "{% if tong.so_to_roi > 0 %}có{% else %}không{% endif %}",
    ),
    Code(
        "B311", "warning", "Hai đơn vị cùng làm, cùng báo cáo một số",
        "Việc phối hợp, việc của nhóm và của thành viên dễ bị đếm hai lần.",
        "phoi_hop: [bo-doi-bien-phong]  # cả hai cùng ghi so_to_roi", "(chỉ để một đơn vị ghi so_to_roi)",
    ),
    Code(
        "B312", "error", "Ngày ký không khớp với kỳ báo cáo",
        "Ngày ký quyết định văn bản theo thể thức nào; gõ nhầm năm thì cả văn bản sai.",
        "ngay: 17/6/2109", "ngay: 17/6/2019",
    ),
    Code(
        "B313", "error", "Một chỉ tiêu vừa có số vừa không có số",
        "Có số, chưa có số liệu, không thuộc nhiệm vụ là ba điều khác nhau; chỉ một điều đúng.",
        "- muc: dau-tranh\n  so_lieu: {so_vu_phat_hien: 0}\n"
        "- muc: dau-tranh\n  so_lieu: {so_vu_phat_hien: chua-co-so-lieu}",
        "- muc: dau-tranh\n  so_lieu: {so_vu_phat_hien: 0}",
    ),
    Code(
        "B314", "warning", "Phần lớn hơn toàn bộ",
        "Số được hỗ trợ không thể nhiều hơn số được xác định, trừ khi có người chuyển từ kỳ trước sang.",
        "so_nan_nhan_xac_dinh: 3\nso_nan_nhan_ho_tro: 5", "so_nan_nhan_xac_dinh: 5\nso_nan_nhan_ho_tro: 3",
    ),
    Code(
        "B315", "error", "Số liệu tính theo những ngày ngoài kỳ báo cáo",
        "Ngày nằm ngoài kỳ là do gõ nhầm năm, hoặc tệp chép từ kỳ trước còn nguyên số cũ.",
        "tu_ngay: 15/12/2018\nden_ngay: 14/6/2109", "tu_ngay: 15/12/2018\nden_ngay: 14/6/2019",
    ),
    Code(
        "B316", "warning", "Tổng không khớp với các phần",
        "Danh mục ghi chỉ tiêu này là tổng của các chỉ tiêu khác (tong_cua); trong một tệp thì cộng lại phải khớp.",
        "so_buoi: 3\nso_lop: 2\nso_hoat_dong: 6  # so_hoat_dong là tổng của so_buoi và so_lop",
        "so_buoi: 3\nso_lop: 2\nso_hoat_dong: 5",
    ),
    Code(
        "B317", "warning", "Số của kỳ dài khác tổng các kỳ ngắn",
        "Số phát sinh cả năm phải bằng tổng các quý, các nửa năm mà chính đơn vị đã báo cáo.",
        "(tệp 2018 ghi so_to_roi 900; tệp 2018H1 ghi 500, tệp 2018H2 ghi 300)", "(tệp 2018 ghi so_to_roi 800)",
    ),
    Code(
        "B318", "warning", "Số gấp hoặc kém kỳ trước nhiều lần",
        "Phần lớn là gõ thừa hoặc thiếu số 0, hay nhầm đơn vị tính.",
        "(2018H1 ghi so_to_roi 12.500, 2019H1 ghi 125.000)", "(2019H1 ghi 12.800)",
    ),
    Code(
        "B319", "warning", "Mọi số liệu giống hệt kỳ trước",
        "Tệp thường được chép từ kỳ trước rồi chỉ sửa ngày tháng.",
        "(tệp 2019H1 có mọi con số như tệp 2018H1)", "(tệp 2019H1 có số liệu của 2019H1)",
    ),
    Code(
        "B320", "warning", "Con số trong câu chưa gắn với chỉ tiêu nào",
        "Con số chỉ gõ trong câu thì được in mà không được cộng vào tổng; sửa ở đơn vị thì khung không đổi theo.",
        "đã phát 12.500 tờ rơi.", "đã phát {{ so_to_roi = 12.500 }} tờ rơi.",
    ),
    Code(
        "B321", "warning", "Chỉ tiêu được báo cáo mà báo cáo tổng hợp không dùng",
        "Số liệu đơn vị đã gửi mà không có trong câu nào, bảng nào thì người đọc không thấy.",
        "(đơn vị ghi so_nan_nhan: 4 mà khung không có tong.so_nan_nhan)", "(khung có phụ lục bang: tong-hop)",
    ),
    Code(
        "B322", "error", "Tỷ lệ không tính được",
        "Chia cho 0 không có tỷ lệ; tỷ lệ chỉ tính được giữa một phần và toàn bộ (tap_con_cua trong danh mục).",
        "đạt {{ ty_le.so_to_roi }}",
        "phát {{ tong.so_to_roi }} tờ rơi",
    ),
    Code(
        "B323", "warning", "Câu so sánh với kỳ chưa đủ số liệu",
        "Kỳ gốc thiếu số liệu, hoặc chốt khác thời hạn, thì câu so sánh chỉ nói được là chưa so sánh được.",
        "phát tờ rơi, {{ so_sanh.so_to_roi }}", "phát {{ tong.so_to_roi }} tờ rơi",
    ),
    Code(
        "B324", "warning", "Chữ bên con số là của chỉ tiêu khác",
        "Gắn nhầm mã, hoặc hai mã trong câu đặt nhầm chỗ của nhau, thì câu in ra vẫn đúng mà số cộng vào chỉ tiêu sai.",
        "phát hiện {{ so_to_roi = 3 }} vụ, phát {{ so_vu_phat_hien = 50 }} tờ rơi",
        "phát hiện {{ so_vu_phat_hien = 3 }} vụ, phát {{ so_to_roi = 50 }} tờ rơi",
    ),
    Code(
        "B325", "warning", "Số tiền gấp hơn một nghìn lần các đơn vị khác",
        "Phần lớn là ghi bằng đồng trong khi chỉ tiêu tính bằng triệu đồng; tổng của cả tỉnh sẽ sai theo.",
        "(các xã khác ghi kinh_phi từ 3,5 đến 21,5 triệu đồng, xã này ghi 5.000.000)", "(xã này ghi 5)",
    ),
    Code(
        "B330", "error", "Con số trong sua_loi_van không phải của đơn vị",
        "Văn phòng sửa lời văn, không sửa số: nhắc lại số của đơn vị bằng {{ mã }} thì câu và tổng luôn khớp nhau.",
        "doan: phát 12 tờ rơi.  # đơn vị ghi {{ so_to_roi = 02 }}", "doan: phát {{ so_to_roi }} tờ rơi.",
    ),
    Code(
        "B331", "warning", "Lời văn sửa bỏ mất con số của đơn vị",
        "Con số ấy vẫn được cộng vào tổng mà người đọc không còn thấy ở câu nào của đơn vị.",
        "doan: đã phát tờ rơi.  # đơn vị ghi {{ so_to_roi = 02 }}", "doan: đã phát {{ so_to_roi }} tờ rơi.",
    ),
    Code(
        "B332", "warning", "Đơn vị báo cáo thiếu một phần của kỳ",
        "Tổng của kỳ dài chỉ cộng các kỳ ngắn mà đơn vị đã gửi; phần còn thiếu thì không ai thấy.",
        "(khung kỳ 2019H1, đơn vị chỉ ghi kinh_phi ở 2019Q1)", "(đơn vị ghi kinh_phi ở 2019Q1 và 2019Q2)",
    ),
    Code(
        "B333", "warning", "Tỷ lệ trong câu khác tỷ lệ của hai con số",
        "Danh mục ghi chỉ tiêu này là một phần của chỉ tiêu kia (tap_con_cua), nên người đọc tính lại được ngay.",
        "(xác định 31 nạn nhân, hỗ trợ 29 người, câu ghi “đạt 98%”)", "(câu ghi “đạt 93,5%”)",
    ),
    Code(
        "B334", "warning", "Số vụ nhiều hơn số bị can, bị cáo hoặc đối tượng",
        "Mỗi vụ có ít nhất một người, trừ vụ chưa rõ đối tượng; số vụ lớn hơn thì phần lớn là hai số đổi chỗ cho nhau.",
        "(khởi tố {{ so_vu_khoi_to = 31 }} vụ, {{ so_bi_can_khoi_to = 18 }} bị can)",
        "(khởi tố {{ so_vu_khoi_to = 18 }} vụ, {{ so_bi_can_khoi_to = 31 }} bị can)",
    ),
    Code(
        "B335", "warning", "Số xã nhiều hơn số xã của danh mục",
        "Danh mục đơn vị có tất cả các xã, phường của tỉnh, nên con số lớn hơn là gõ thừa chữ số hoặc nhầm chỉ tiêu.",
        "(danh mục có 14 xã, phường, tệp ghi so_xa_co_mo_hinh: 50)", "(tệp ghi so_xa_co_mo_hinh: 5)",
    ),
)  # fmt: skip
