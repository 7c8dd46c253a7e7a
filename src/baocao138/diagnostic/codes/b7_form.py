"""Codes of family B7: form of a document. B7nn is rule Rnn (R27, images of signatures, no Word file shows)."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B701", "error", "Khổ giấy không phải A4",
        "Văn bản hành chính in trên giấy A4 (210 x 297 mm); khổ khác thì in ra bị thu nhỏ hoặc lệch lề.",
        "Layout, Size: Letter",
        "Layout, Size: A4",
    ),
    Code(
        "B702", "error", "Trang giấy nằm ngang",
        "Văn bản trình bày theo chiều dài khổ A4; chỉ phần có bảng, biểu rộng mới được nằm ngang.",
        "Orientation: Landscape",
        "Orientation: Portrait",
    ),
    Code(
        "B703", "error", "Lề trang sai",
        "Lề trên và dưới 20 đến 25 mm, lề trái 30 đến 35 mm (chỗ đóng hồ sơ), lề phải 15 đến 20 mm.",
        "lề trái 25 mm",
        "lề trái 30 mm",
    ),
    Code(
        "B704", "error", "Phông chữ, bảng mã hoặc màu chữ sai",
        "Chữ phải là Times New Roman, bộ mã Unicode dựng sẵn, màu đen. Phông khác, bảng mã cũ hay chữ màu dễ vỡ "
        "khi mở trên máy khác và in ra không đều.",
        "(một đoạn dán từ trang mạng, phông Arial, màu xanh)",
        "(cả văn bản phông Times New Roman, màu đen)",
    ),
    Code(
        "B705", "error", "Số trang sai",
        "Số trang đánh từ 1 bằng chữ số Ả Rập, cỡ 13 đến 14, chữ đứng, không hiện ở trang thứ nhất. Theo Nghị định "
        "30/2020/NĐ-CP thì ở giữa lề trên; theo Thông tư 01/2011/TT-BNV thì ở góc phải lề dưới.",
        "(ở chân trang ghi: Trang 2/7)",
        "(ở giữa lề trên ghi: 2)",
    ),
    Code(
        "B706", "error", "Quốc hiệu sai",
        "Quốc hiệu ghi chữ in hoa, cỡ 12 đến 13, đứng, đậm, ở phía trên, bên phải trang đầu.",
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ),
    Code(
        "B707", "error", "Tiêu ngữ sai",
        "Tiêu ngữ ghi chữ in thường, cỡ 13 đến 14, đứng, đậm, giữa các cụm từ có gạch nối và cách chữ; dưới có "
        "đường kẻ liền, dài bằng dòng chữ.",
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập - Tự do - Hạnh phúc",
    ),
    Code(
        "B708", "error", "Tên cơ quan chủ quản sai",
        "Tên cơ quan chủ quản trực tiếp ghi chữ in hoa, cỡ 12 đến 13, đứng, không đậm.",
        "Tỉnh Thái Bình",
        "TỈNH THÁI BÌNH",
    ),
    Code(
        "B709", "error", "Tên cơ quan ban hành sai",
        "Tên cơ quan ban hành ghi chữ in hoa, cỡ 12 đến 13, đứng, đậm, canh giữa; dưới có đường kẻ liền dài từ 1/3 "
        "đến 1/2 dòng chữ.",
        "Ban Chỉ đạo 138",
        "BAN CHỈ ĐẠO 138",
    ),
    Code(
        "B710", "error", "Số văn bản sai",
        "Từ “Số” chữ in thường, cỡ 13, đứng, sau có dấu hai chấm; số nhỏ hơn 10 thêm số 0 ở trước; canh giữa dưới "
        "tên cơ quan ban hành.",
        "Số 8/BC-BCĐ",
        "Số: 08/BC-BCĐ",
    ),
    Code(
        "B711", "error", "Ký hiệu văn bản sai",
        "Ký hiệu ghi chữ in hoa, có dấu gạch chéo sau số và gạch nối giữa các nhóm chữ, không cách chữ. Ký hiệu "
        "của báo cáo bắt đầu bằng BC.",
        "Số: 08/ BC - BCĐ",
        "Số: 08/BC-BCĐ",
    ),
    Code(
        "B712", "error", "Địa danh, ngày tháng năm sai",
        "Viết đủ ngày, tháng, năm; chữ in thường, cỡ 13 đến 14, nghiêng, sau địa danh có dấu phẩy; ngày nhỏ hơn 10 và "
        "tháng 1, 2 thêm số 0 ở trước; cùng dòng với số, ký hiệu.",
        "Thái Bình, ngày 5 tháng 06 năm 2019",
        "Thái Bình, ngày 05 tháng 6 năm 2019",
    ),
    Code(
        "B713", "error", "Tên loại văn bản sai",
        "Tên loại ghi chữ in hoa, đậm, đứng, canh giữa; cỡ 13 đến 14 theo Nghị định 30/2020/NĐ-CP, cỡ 14 theo "
        "Thông tư 01/2011/TT-BNV.",
        "Báo cáo",
        "BÁO CÁO",
    ),
    Code(
        "B714", "error", "Trích yếu sai",
        "Trích yếu đặt ngay dưới tên loại, chữ in thường, đậm, đứng, canh giữa; dưới có đường kẻ liền dài từ 1/3 "
        "đến 1/2 dòng chữ.",
        "KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM",
        "Kết quả công tác 6 tháng đầu năm",
    ),
    Code(
        "B715", "error", "Trích yếu “V/v” sai",
        "Chữ “V/v” chỉ dùng cho công văn là loại không có tên: ở giữa, dưới số và ký hiệu, cỡ 12 đến 13, chữ đứng. Văn "
        "bản có tên loại thì ghi trích yếu dưới tên loại.",
        "(dưới số, ký hiệu của một báo cáo ghi: V/v báo cáo kết quả 6 tháng đầu năm)",
        "(bỏ dòng này)",
    ),
    Code(
        "B716", "error", "Căn cứ trình bày sai",
        "Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng dấu chấm; cỡ 13 đến 14; theo Nghị định "
        "30/2020/NĐ-CP thì in nghiêng.",
        "Căn cứ Kế hoạch số 21/KH-BCĐ ngày 20/01/2019.\nCăn cứ Công văn số 305/BCĐ ngày 25/5/2019.",
        "Căn cứ Kế hoạch số 21/KH-BCĐ ngày 20/01/2019;\nCăn cứ Công văn số 305/BCĐ ngày 25/5/2019.",
    ),
    Code(
        "B717", "error", "Lời văn trình bày sai",
        "Lời văn cỡ 13 đến 14, chữ đứng, canh đều hai lề, dòng đầu lùi 1 cm hoặc 1,27 cm, các đoạn cách nhau ít "
        "nhất 6 pt, các dòng cách nhau từ dòng đơn đến 1,5 dòng.",
        "(đoạn văn căn trái, dòng đầu không lùi)",
        "(đoạn văn canh đều hai lề, dòng đầu lùi 1,27 cm)",
    ),
    Code(
        "B718", "error", "Phần, chương trình bày sai",
        "Chữ “Phần”, “Chương” và số La Mã ở một dòng riêng, canh giữa, chữ in thường, đậm; tiêu đề ở ngay dưới, chữ in "
        "hoa, đậm.",
        "PHẦN 1",
        "Phần I",
    ),
    Code(
        "B719", "error", "Tiêu đề mục đánh số La Mã trình bày sai",
        "Số thứ tự và tiêu đề của mục ghi chữ in hoa, đậm, đứng, cỡ 13 đến 14, sau số có dấu chấm.",
        "I. Kết quả đạt được",
        "I. KẾT QUẢ ĐẠT ĐƯỢC",
    ),
    Code(
        "B720", "error", "Tiêu đề khoản trình bày sai",
        "Khoản có tiêu đề thì số và tiêu đề ở một dòng riêng, chữ in thường, đậm, đứng, cỡ chữ bằng lời văn.",
        "(dòng “1. Công tác chỉ đạo” không đậm trong khi các dòng cùng cấp đều đậm)",
        "(mọi tiêu đề cùng cấp đều đậm)",
    ),
    Code(
        "B721", "error", "Thứ tự các điểm a), b), c) sai",
        "Các điểm theo bảng chữ cái tiếng Việt: sau d là đ, không có f, j, w, z. Đánh tự động của Word bỏ mất chữ đ.",
        "điểm c, điểm d, điểm e, điểm f",
        "điểm c, điểm d, điểm đ, điểm e",
    ),
    Code(
        "B722", "error", "Số thứ tự không liên tục",
        "Các phần, mục đánh số từ lớn đến nhỏ theo một trình tự; số bị bỏ cách hay trùng làm người đọc tưởng thiếu "
        "trang.",
        "1., 2., 4.",
        "1., 2., 3.",
    ),
    Code(
        "B723", "warning", "Viện dẫn lần đầu chưa đủ",
        "Lần đầu viện dẫn một văn bản phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích "
        "yếu; lần sau chỉ cần tên loại, số, ký hiệu.",
        "theo Kế hoạch số 21/KH-BCĐ",
        "theo Kế hoạch số 21/KH-BCĐ ngày 20/01/2019 của Ban Chỉ đạo 138 tỉnh về …",
    ),
    Code(
        "B724", "error", "Quyền hạn của người ký ghi sai",
        "TM., Q., KT., TL., TUQ. ghi chữ in hoa, viết tắt, có dấu chấm, cỡ 13 đến 14, đứng, đậm, canh giữa, ở trên "
        "chức vụ. Cấp phó ký thay thì ghi “KT.” và chức vụ của người đứng đầu, dưới là chức vụ của người ký.",
        "K/T TRƯỞNG BAN",
        "KT. TRƯỞNG BAN",
    ),
    Code(
        "B725", "error", "Chức vụ của người ký ghi sai",
        "Chức vụ ghi chữ in hoa, cỡ 13 đến 14, đứng, đậm, canh giữa; ký thay, thừa lệnh, thừa ủy quyền thì ghi cả "
        "chức vụ của người ký.",
        "Phó Trưởng ban",
        "PHÓ TRƯỞNG BAN",
    ),
    Code(
        "B726", "error", "Họ tên người ký ghi sai",
        "Họ tên ghi chữ in thường, cỡ 13 đến 14, đứng, đậm, canh giữa; không ghi học hàm, học vị (quân hàm thì "
        "được ghi).",
        "TS. TRẦN VĂN MẪU",
        "Trần Văn Mẫu",
    ),
    Code(
        "B728", "error", "Dòng “Kính gửi” thiếu hoặc trình bày sai",
        "Báo cáo gửi cấp trên có dòng “Kính gửi:”, cỡ 13 đến 14, chữ đứng; gửi nhiều nơi thì mỗi nơi một dòng, "
        "cuối dòng dấu chấm phẩy, dòng cuối cùng dấu chấm.",
        "Kính gửi Bộ Công an",
        "Kính gửi: Bộ Công an",
    ),
    Code(
        "B729", "error", "Chữ “Nơi nhận:” thiếu hoặc trình bày sai",
        "Văn bản nào cũng có “Nơi nhận:”, cỡ 12, nghiêng, đậm, sát lề trái, ngang với dòng quyền hạn của người ký.",
        "NƠI NHẬN",
        "Nơi nhận:",
    ),
    Code(
        "B730", "error", "Các dòng nơi nhận trình bày sai",
        "Mỗi nơi nhận một dòng, cỡ 11, chữ đứng, bắt đầu bằng gạch đầu dòng, kết thúc bằng dấu chấm phẩy; dòng "
        "cuối cùng là “- Lưu: VT, …” kết thúc bằng dấu chấm.",
        "- Bộ Công an,\n- Lưu VT",
        "- Bộ Công an;\n- Lưu: VT, PV01.",
    ),
    Code(
        "B731", "error", "Cuối văn bản thiếu “./.”",
        "Dấu “./.” liền sau câu cuối cùng cho biết văn bản hết ở đó, không ai viết thêm được.",
        "… trong thời gian tới.",
        "… trong thời gian tới./.",
    ),
    Code(
        "B732", "error", "Phụ lục trình bày sai",
        "Chữ “Phụ lục” và số La Mã ở một dòng riêng, chữ in thường, cỡ 14, đậm; tiêu đề chữ in hoa, đậm; dưới là dòng "
        "“Kèm theo” in nghiêng; số trang đánh riêng; văn bản phải nhắc tới phụ lục.",
        "PHỤ LỤC 1",
        "Phụ lục I",
    ),
    Code(
        "B733", "error", "Dấu mật, dấu khẩn",
        "Văn bản mật không được soạn, lưu và gửi bằng chương trình này. Dấu khẩn ghi chữ in hoa, cỡ 13 đến 14, "
        "đứng, đậm.",
        "(chữ “hoả tốc” viết thường, không đậm)",
        "(chữ “HOẢ TỐC” viết in hoa, cỡ 13, đậm)",
    ),
    Code(
        "B734", "error", "Ký hiệu người soạn thảo đặt sai chỗ",
        "Ký hiệu người soạn thảo và số bản ở một dòng riêng dưới nơi nhận, chữ in hoa, cỡ 11, đứng.",
        "- Lưu: VT, PV01. / ns",
        "(ở một dòng riêng dưới nơi nhận ghi: PL.(300))",
    ),
    Code(
        "B735", "error", "Dòng địa chỉ cơ quan trình bày sai",
        "Địa chỉ, điện thoại, thư điện tử ở chân trang thứ nhất, chữ in thường, cỡ 11 đến 12, đứng.",
        "(dòng địa chỉ cỡ chữ 9, in nghiêng)",
        "(dòng địa chỉ cỡ chữ 11, chữ đứng)",
    ),
)  # fmt: skip
