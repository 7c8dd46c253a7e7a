"""Codes of family B2: between files."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B201", "error", "Một đơn vị có hai báo cáo cho cùng một kỳ",
        "Hai tệp cùng đơn vị, cùng kỳ thì số liệu bị cộng hai lần.",
        "# đã có so-tu-phap.yaml, nay thêm so-tu-phap-moi.yaml\ndon_vi: so-tu-phap\nky: 2019H1",
        "# đã có so-tu-phap.yaml, nay thêm so-tu-phap-moi.yaml\n"
        "don_vi: so-tu-phap\nky: 2019H1\nthay_the: sửa số tờ rơi",
    ),
    Code(
        "B202", "error", "Đơn vị không có trong danh mục",
        "Chỉ tổng hợp báo cáo của các đơn vị đã ghi trong danh mục.",
        "don_vi: so-tuphap", "don_vi: so-tu-phap",
    ),
    Code(
        "B203", "error", "Đơn vị không hoạt động trong kỳ này",
        "Đơn vị đã sáp nhập, giải thể thì đơn vị kế thừa báo cáo thay.",
        "don_vi: so-lao-dong-thuong-binh-va-xa-hoi\nky: 2026H1", "don_vi: so-noi-vu\nky: 2026H1",
    ),
    Code(
        "B204", "error", "Mục không có trong danh mục",
        "Nội dung gửi vào một mục không có thì không được in ở đâu cả.",
        "muc: tuyen-thong", "muc: truyen-thong",
    ),
    Code(
        "B205", "error", "Chỉ tiêu không có trong danh mục",
        "Số liệu của chỉ tiêu không có trong danh mục thì không được cộng vào đâu.",
        "so_toroi: 500", "so_to_roi: 500",
    ),
    Code(
        "B206", "error", "Một mã ghi hai lần trong danh mục",
        "Một mã có hai định nghĩa thì không biết theo định nghĩa nào.",
        "- ma: so-tu-phap\n  ten: Sở Tư pháp\n- ma: so-tu-phap\n  ten: Sở Tư pháp tỉnh",
        "- ma: so-tu-phap\n  ten: Sở Tư pháp",
    ),
    Code(
        "B207", "warning", "Đơn vị chưa gửi báo cáo, hoặc còn thiếu một mục phải báo cáo",
        "Thiếu một đơn vị thì con số tổng hợp không phải là con số của toàn tỉnh.",
        "(chưa có tệp của Sở Tư pháp cho kỳ 2019H1)", "(đã có tệp 2019H1/so-tu-phap.yaml)", True,
    ),
    Code(
        "B208", "error", "Không có danh mục đơn vị",
        "Tệp dữ liệu phải nằm trong thư mục của một tỉnh, nơi có tệp danh mục đơn vị.",
        "(tệp data/so-tu-phap.yaml, ngoài thư mục của tỉnh)",
        "(tệp data/thai-binh/2019H1/so-tu-phap.yaml,\ncùng danh mục data/thai-binh/danh-muc-don-vi.yaml)",
    ),
    Code(
        "B209", "error", "Một kỳ có hai khung báo cáo",
        "Mỗi tỉnh, mỗi kỳ chỉ có một khung báo cáo tổng hợp; có hai thì không biết dựng theo khung nào.",
        "(bao-cao.yaml và bao-cao-2.yaml cùng ghi ky: 2019H1)", "(chỉ giữ lại bao-cao.yaml)",
    ),
    Code(
        "B210", "warning", "Kỳ báo cáo khác với tên thư mục",
        "Tệp chép từ kỳ trước thường quên sửa khóa ky; khi đó số liệu vào nhầm kỳ.",
        "# tệp 2019H2/so-tu-phap.yaml\nky: 2019H1", "# tệp 2019H2/so-tu-phap.yaml\nky: 2019H2",
    ),
    Code(
        "B211", "error", "Khung nêu mục không có trong danh mục",
        "Mục không có trong danh mục thì không đơn vị nào gửi nội dung vào được.",
        "- ma: tuyen-thong", "- ma: truyen-thong",
    ),
    Code(
        "B212", "warning", "Khung nêu đơn vị chưa có lời văn ở mục đó",
        "Khung dành chỗ cho đơn vị này nhưng chưa có gì để in.",
        "gach_dau_dong:\n  - don_vi: cong-an-tinh\n  - don_vi: so-tu-phap  # Sở Tư pháp chưa gửi mục này",
        "gach_dau_dong:\n  - don_vi: cong-an-tinh", True,
    ),
    Code(
        "B213", "error", "Lời văn của đơn vị không được in ở đâu",
        "Khi tổng hợp, không câu nào đơn vị đã gửi được phép rơi mất.",
        "don_vi: [so-tu-phap]  # Biên phòng cũng gửi mục này", "don_vi: [so-tu-phap, con_lai]",
    ),
    Code(
        "B214", "error", "Khung nêu một mục hay một đơn vị hai lần",
        "Mỗi mục chỉ có một chỗ trong khung; một đơn vị không được nêu nhiều lần hơn số nội dung đã gửi.",
        "don_vi: [so-tu-phap, so-tu-phap, con_lai]", "don_vi: [so-tu-phap, con_lai]",
    ),
    Code(
        "B215", "error", "Hai đơn vị cùng gửi một nội dung làm chung",
        "Nội dung làm chung mà cả hai cùng ghi thì số liệu bị cộng hai lần.",
        "# tệp của Công an đã ghi: cung_thuc_hien: [bo-doi-bien-phong]\n"
        "- muc: dau-tranh\n  cung_thuc_hien: [cong-an-tinh]\n  doan: đã rà soát địa bàn.",
        "(Biên phòng bỏ mục này khỏi tệp của mình)",
    ),
    Code(
        "B216", "error", "Danh mục nhắc tới một mã không có",
        "Nhiệm vụ hay quan hệ gắn với một mã không có thì không bao giờ được kiểm tra.",
        "phai_bao_cao: {muc: [tuyen-thong]}", "phai_bao_cao: {muc: [truyen-thong]}",
    ),
    Code(
        "B218", "error", "Khung sửa hoặc bỏ một nội dung không có",
        "Mỗi dòng của khong_in và sua_loi_van phải chỉ đúng một nội dung mà đơn vị đã gửi.",
        "khong_in:\n  - {don_vi: bo-doi-bien-phong, muc: chi-dao, ly_do: trùng}",
        "khong_in:\n  - {don_vi: bo-doi-bien-phong, muc: truyen-thong, ly_do: trùng}",
    ),
    Code(
        "B219", "error", "Bản thay thế không thay thế gì",
        "Khóa thay_the chỉ dùng khi đơn vị đã có một tệp khác cho cùng kỳ.",
        "# chưa có tệp nào khác của Sở Tư pháp cho kỳ này\nthay_the: sửa số tờ rơi", "(bỏ dòng thay_the)",
    ),
    Code(
        "B220", "warning", "Tên tệp làm chương trình không đọc",
        "Chỉ tệp có đuôi .yaml hoặc .yml được đọc; đơn vị gửi tệp có đuôi khác bị coi như chưa gửi.",
        "(tệp so-tu-phap.yaml.txt)", "(tệp so-tu-phap.yaml)", firm=True,
    ),
    Code(
        "B222", "error", "Chỉ tiêu không áp dụng cho kỳ này",
        "Danh mục thay đổi theo thời gian; số của chỉ tiêu đã bỏ thì không cộng, không so sánh được.",
        "kinh_phi: 5  # danh mục ghi: áp dụng đến 31/12/2018", "(dùng chỉ tiêu thay thế trong danh mục)",
    ),
    Code(
        "B223", "warning", "Mục của đơn vị khác",
        "Danh mục giao mục này cho đơn vị khác; thường là do ghi nhầm mã mục, nội dung sẽ nằm sai chỗ trong báo cáo.",
        "muc: dau-tranh  # Sở Tư pháp chỉ được giao mục truyen-thong", "muc: truyen-thong",
    ),
    Code(
        "B224", "warning", "Chỉ tiêu của đơn vị khác",
        "Danh mục giao chỉ tiêu này cho đơn vị khác; hai nơi cùng ghi thì con số của tỉnh bị cộng hai lần.",
        "so_vu_phat_hien: 2  # chỉ tiêu này được giao cho Công an tỉnh", "(bỏ dòng này, hoặc sửa lại mã chỉ tiêu)",
    ),
    Code(
        "B225", "warning", "Tên tệp là của đơn vị này, don_vi là của đơn vị khác",
        "Tệp chép từ đơn vị khác thường quên sửa khóa don_vi; khi đó số liệu đứng tên đơn vị khác. Nếu đơn vị kia đã "
        "gửi tệp thì đây là lỗi.",
        "# tệp 2019H1/bo-doi-bien-phong.yaml\ndon_vi: so-tu-phap",
        "# tệp 2019H1/bo-doi-bien-phong.yaml\ndon_vi: bo-doi-bien-phong",
    ),
    Code(
        "B226", "warning", "Chỉ tiêu ghi ở mục khác",
        "Danh mục xếp mỗi chỉ tiêu vào một mục; ghi ở mục khác thường là do nhầm mã mục hoặc mã chỉ tiêu.",
        "- muc: truyen-thong\n  so_lieu: {so_vu_phat_hien: 2}", "- muc: dau-tranh\n  so_lieu: {so_vu_phat_hien: 2}",
    ),
    Code(
        "B227", "warning", "Đơn vị ghi chính mình là đơn vị cùng làm",
        "Khóa cung_thuc_hien và phoi_hop ghi các đơn vị khác; ghi nhầm mã thì việc làm chung không được tính cho "
        "đơn vị kia.",
        "cung_thuc_hien: [cong-an-tinh]  # ở tệp của Công an tỉnh", "cung_thuc_hien: [bo-doi-bien-phong]",
    ),
    Code(
        "B228", "warning", "Báo cáo giống hệt báo cáo của đơn vị khác",
        "Tệp chép từ đơn vị khác mà quên thay nội dung thì lời văn và số liệu của đơn vị kia được tính hai lần, còn "
        "báo cáo của đơn vị này bị thiếu.",
        "(hai tệp khác don_vi, cùng một lời văn và số liệu)", "(mỗi tệp là nội dung của chính đơn vị gửi)",
    ),
    Code(
        "B229", "error", "Các chỉ tiêu không vẽ chung một biểu đồ được",
        "Các cột của một biểu đồ đứng trên một thước đo, nên phải cùng đơn vị tính và cùng loại số; quá nhiều cột thì "
        "không ai đọc được.",
        "bieu_do: [so_vu_phat_hien, so_to_roi]  # vụ và tờ",
        "bieu_do: [so_vu_phat_hien]  # chỉ những chỉ tiêu tính bằng vụ",
    ),
    Code(
        "B230", "warning", "Số, ký hiệu văn bản của đơn vị khác",
        "Tệp chép từ đơn vị khác mà quên sửa so_ky_hieu thì báo cáo này mang số của một văn bản khác.",
        "so_ky_hieu: 45/BC-CAT  # ở tệp của Sở Tư pháp", "so_ky_hieu: 118/BC-STP",
    ),
    Code(
        "B231", "warning", "Lời văn nêu tên xã, phường khác",
        "Lời văn chép từ báo cáo của xã, phường khác hay còn sót tên nơi ấy, in ra thành việc của nơi khác.",
        "(tệp của xã Mẫu Ba ghi: ra mắt tổ tư vấn cộng đồng xã Mẫu Hai)",
        "(ra mắt tổ tư vấn cộng đồng xã Mẫu Ba)",
    ),
)  # fmt: skip
