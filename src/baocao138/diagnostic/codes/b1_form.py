"""Codes of family B1: the form of one file."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B101", "error", "Thiếu một khóa bắt buộc",
        "Thiếu khóa này thì không biết tệp nói về đơn vị nào, kỳ nào, mục nào; chương trình không đoán thay.",
        "loai: bao-cao-don-vi\ndon_vi: so-tu-phap", "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1",
    ),
    Code(
        "B102", "error", "Không có khóa này",
        "Khóa gõ nhầm mà bỏ qua thì nội dung ghi dưới nó sẽ mất, nên phải sửa lại cho đúng.",
        "noi_dungg:\n  - muc: truyen-thong", "noi_dung:\n  - muc: truyen-thong",
    ),
    Code(
        "B103", "error", "Viết sai dạng",
        "Chỗ này cần một dòng chữ, một danh sách hay các dòng con; viết sai dạng thì chương trình không hiểu.",
        "noi_dung: đã in tờ rơi", "noi_dung:\n  - muc: truyen-thong\n    doan: đã in tờ rơi",
    ),
    Code(
        "B104", "error", "Khóa để trống",
        "Khóa đã ghi mà chưa có giá trị, thường là quên điền.",
        "ky:", "ky: 2019H1",
    ),
    Code(
        "B105", "error", "Không rõ loại tệp",
        "Dòng loai ở đầu tệp cho biết tệp là báo cáo của đơn vị, khung báo cáo tổng hợp hay danh mục.",
        "don_vi: so-tu-phap", "loai: bao-cao-don-vi\ndon_vi: so-tu-phap",
    ),
    Code(
        "B106", "error", "Giá trị không nằm trong các giá trị cho phép",
        "Khóa này chỉ nhận một số giá trị đã quy định; giá trị khác thì không biết phải tính thế nào.",
        "loai_so: luong", "loai_so: dong",
    ),
    Code(
        "B107", "error", "Mã viết chưa đúng",
        "Mã dùng để nối các tệp với nhau, nên viết chữ thường, không dấu, nối bằng gạch.",
        "ma: Sở Tư pháp", "ma: so-tu-phap",
    ),
    Code(
        "B108", "error", "Kỳ báo cáo viết chưa đúng",
        "Kỳ cho biết số liệu được cộng vào báo cáo nào, nên chỉ viết theo một cách.",
        "ky: 6 tháng đầu năm 2019", "ky: 2019H1",
    ),
    Code(
        "B109", "error", "Ngày viết chưa đúng",
        "Ngày viết theo thứ tự ngày/tháng/năm và phải có trong lịch.",
        "ngay: 31/6/2019", "ngay: 30/6/2019",
    ),
    Code(
        "B110", "error", "Số liệu viết chưa đúng",
        "Các con số được cộng tự động, nên mỗi số chỉ được hiểu theo một cách.",
        "so_to_roi: 12.5", "so_to_roi: 12.500",
    ),
    Code(
        "B111", "error", "Số liệu gắn trong câu viết chưa đúng",
        "Trong lời văn của đơn vị, hai dấu ngoặc nhọn chỉ dùng để gắn một con số với mã chỉ tiêu.",
        "đã in {{ 12.500 }} tờ rơi", "đã in {{ so_to_roi = 12.500 }} tờ rơi",
    ),
    Code(
        "B112", "error", "Dấu điền tự động ở chỗ chỉ in chữ",
        "Họ tên, chức danh, nơi nhận được in đúng như đã gõ; ở đó chương trình không điền gì thêm.",
        'ho_ten: "{{ ho_ten }}"', "ho_ten: Đại tá Trần Văn Mẫu",
    ),
    Code(
        "B113", "error", "Phần điền tự động trong khung viết chưa đúng",
        "Lời văn trong khung chỉ in được con số tổng hợp và chọn câu theo con số đó.",
        "phát hiện {{ tong.so_vu_phat_hien } vụ", "phát hiện {{ tong.so_vu_phat_hien }} vụ",
    ),
    Code(
        "B114", "error", "Nhắc lại một số liệu chưa có",
        "Viết mã trong ngoặc mà không kèm số là nhắc lại con số đã ghi đúng một lần trong cùng mục.",
        "đã in {{ so_to_roi }} tờ rơi", "đã in {{ so_to_roi = 12.500 }} tờ rơi",
    ),
    Code(
        "B115", "error", "Một số liệu ghi cả trong câu lẫn ở so_lieu",
        "Số đã gắn trong câu thì không ghi lần nữa ở so_lieu, vì sẽ bị cộng hai lần.",
        "doan: đã in {{ so_to_roi = 500 }} tờ rơi\nso_lieu: {so_to_roi: 500}",
        "doan: đã in {{ so_to_roi = 500 }} tờ rơi",
    ),
    Code(
        "B116", "warning", "Số văn bản dưới 10 thiếu số 0 đứng trước",
        "Thể thức văn bản quy định số nhỏ hơn 10 phải ghi thêm số 0 ở trước (Nghị định 30/2020/NĐ-CP, Phụ lục I).",
        "so_ky_hieu: 8/BC-BCĐ", "so_ky_hieu: 08/BC-BCĐ",
    ),
    Code(
        "B117", "error", "Ngày đầu đứng sau ngày cuối",
        "Khoảng thời gian của số liệu phải có ngày đầu trước ngày cuối.",
        "tu_ngay: 14/6/2019\nden_ngay: 15/12/2018", "tu_ngay: 15/12/2018\nden_ngay: 14/6/2019",
    ),
    Code(
        "B118", "error", "Mục không có tiêu đề, cũng không có đoạn văn",
        "Số mục phải đứng trước tiêu đề hoặc trước đoạn văn đầu tiên; không có cả hai thì số mục không có chỗ in.",
        '- ma: chi-dao\n  tieu_de: ""', '- ma: chi-dao\n  tieu_de: ""\n  doan: Ban Chỉ đạo đã họp, phân công nhiệm vụ.',
    ),
    Code(
        "B119", "error", "Mục chưa có nội dung",
        "Mục đã ghi mà không có lời văn, cũng không có số liệu, thường là quên điền.",
        "- muc: truyen-thong", "- muc: truyen-thong\n  doan: đã tổ chức hội nghị.",
    ),
    Code(
        "B120", "warning", "Cùng một số ghi hai lần",
        "Mỗi lần ghi là một lần cộng. Chỉ nhắc lại số cũ thì không ghi số nữa.",
        "in {{ so_to_roi = 500 }} tờ rơi, {{ so_to_roi = 500 }} tờ đều có tranh",
        "in {{ so_to_roi = 500 }} tờ rơi, {{ so_to_roi }} tờ đều có tranh",
    ),
    Code(
        "B121", "error", "Số, ký hiệu văn bản viết chưa đúng",
        "Mẫu Word tự in chữ “Số:”; khóa này chỉ ghi số và ký hiệu, viết liền.",
        'so_ky_hieu: "Số: 1070/BC-BCĐ"', "so_ky_hieu: 1070/BC-BCĐ",
    ),
    Code(
        "B122", "error", "Gõ thừa chữ hoặc dấu mà báo cáo tự in",
        "Dấu gạch đầu dòng, số mục, “Lưu:”, “Kính gửi:”, tên đơn vị ở đầu câu được in tự động; gõ nữa thì in hai "
        "lần.",
        'luu: "- Lưu: VT"', "luu: VT",
    ),
    Code(
        "B123", "warning", "Từ chỉ mức độ đứng ngoài số liệu",
        "Các từ “hơn”, “gần”, “khoảng” đứng ngoài ngoặc vẫn được in trong câu, nhưng con số tổng hợp sẽ mất từ đó.",
        "in hơn {{ so_to_roi = 500 }} tờ rơi", "in {{ so_to_roi = hơn 500 }} tờ rơi",
    ),
    Code(
        "B124", "error", "Dòng gạch đầu dòng bị nối vào câu trước",
        "Các dòng trong một đoạn được nối lại với nhau; dấu + hay dấu - ở đầu dòng không tạo ra dòng mới.",
        "doan: >-\n  mở hai lớp:\n  + lớp thứ nhất;\n  + lớp thứ hai.",
        'doan:\n  - "mở hai lớp:"\n  - + lớp thứ nhất;\n  - + lớp thứ hai.',
    ),
    Code(
        "B125", "warning", "Mục chỉ có tiêu đề",
        "Mục này sẽ in ra một tiêu đề mà bên dưới không có gì.",
        "- ma: chi-dao", "- ma: chi-dao\n  doan: Ban Chỉ đạo đã họp, phân công nhiệm vụ.",
    ),
    Code(
        "B126", "error", "Câu bị ngắt giữa chừng",
        "Dấu | giữ nguyên chỗ xuống dòng, dòng thụt sâu hơn các dòng khác cũng vậy, nên một câu bị tách thành hai "
        "đoạn.",
        "doan: |\n  chọn thời điểm\n  phù hợp để tuyên truyền.",
        "doan: >-\n  chọn thời điểm\n  phù hợp để tuyên truyền.",
    ),
    Code(
        "B128", "error", "Khóa hoặc dấu bị nối vào lời văn",
        "Dòng thụt sâu như lời văn thì thành lời văn: khóa sẽ bị in ra trong báo cáo, còn số liệu dưới nó bị mất.",
        "doan: >-\n  đã in tờ rơi.\n  so_lieu:\n    so_to_roi: 300",
        "doan: >-\n  đã in tờ rơi.\nso_lieu:\n  so_to_roi: 300",
    ),
    Code(
        "B129", "warning", "Chỗ để trống chưa điền",
        "Chỗ ghi tạm để điền sau sẽ được in nguyên vào báo cáo.",
        "đã in XX tờ rơi", "đã in {{ so_to_roi = 12.500 }} tờ rơi",
    ),
    Code(
        "B130", "error", "Ký hiệu của phần mềm khác lẫn vào lời văn",
        "Chép từ trang web, Word hay Excel có thể lẫn ký hiệu và báo lỗi của phần mềm đó; báo cáo sẽ in nguyên các "
        "chữ này.",
        "đã&nbsp;in tờ rơi theo kế hoạch năm Error! Reference source not found.", "đã in tờ rơi theo kế hoạch năm 2019",
    ),
    Code(
        "B131", "warning", "Hình biểu cảm lẫn vào lời văn",
        "Hình chép từ Zalo hay tin nhắn không dùng trong văn bản hành chính, và nhiều phông chữ không in được.",
        "✅ đã in tờ rơi", "đã in tờ rơi",
    ),
    Code(
        "B132", "warning", "Số 0 thừa ở trước con số",
        "Số nhỏ hơn 10 có thể viết 02; số từ hai chữ số trở lên mà có số 0 ở trước thường là gõ nhầm một chữ số.",
        "so_to_roi: 0442", "so_to_roi: 442",
    ),
    Code(
        "B133", "error", "Ghi mã ở chỗ cần tên",
        "Khóa chu_the được in nguyên văn ở đầu câu, nên phải là tên viết đầy đủ, có dấu; mã thì ghi ở don_vi.",
        "chu_the: so-tu-phap", "chu_the: Sở Tư pháp và các đơn vị liên quan",
    ),
    Code(
        "B134", "warning", "Lời văn dừng giữa chừng",
        "Một đoạn dừng ở dấu phẩy hay một chữ không kết thúc được câu: chưa viết hết, hoặc chép thiếu phần cuối.",
        "doan: đã in tờ rơi, tuyên truyền và", "doan: đã in tờ rơi, tuyên truyền lưu động.",
    ),
    Code(
        "B140", "warning", "Một nội dung dán hai lần",
        "Lời văn dán hai lần thì in hai lần trong báo cáo, số liệu trong đó cũng cộng hai lần.",
        "- muc: truyen-thong\n  doan: đã mở các hội nghị tuyên truyền cho cán bộ, Nhân dân ở các xã.\n"
        "- muc: truyen-thong\n  doan: đã mở các hội nghị tuyên truyền cho cán bộ, Nhân dân ở các xã.",
        "- muc: truyen-thong\n  doan: đã mở các hội nghị tuyên truyền cho cán bộ, Nhân dân ở các xã.",
    ),
    Code(
        "B141", "warning", "Câu nói một kỳ khác",
        "Tệp chép từ kỳ trước thường còn tên kỳ cũ ở trích yếu, mở đầu hay lời văn; người đọc sẽ hiểu nhầm là kỳ đó.",
        "mo_dau: Ban Chỉ đạo 138 tỉnh báo cáo kết quả 6 tháng đầu năm 2018 như sau.",
        "mo_dau: Ban Chỉ đạo 138 tỉnh báo cáo kết quả {{ ky }} như sau.",
    ),
    Code(
        "B142", "warning", "Câu gõ không dấu",
        "Câu gõ không dấu, hoặc gõ khi chưa bật bộ gõ tiếng Việt, sẽ in nguyên như vậy trong báo cáo.",
        "chi dao ban, nganh, doan the cung chinh quyen co so tuyen truyen",
        "chỉ đạo ban, ngành, đoàn thể cùng chính quyền cơ sở tuyên truyền",
    ),
    Code(
        "B143", "warning", "Chữ gõ sai",
        "Chữ này không có trong tiếng Việt (gõ nhầm phím, dấu của bộ gõ còn sót lại) hoặc là chữ viết tắt khi nhắn "
        "tin, và sẽ in nguyên như vậy.",
        "tuyên truyềnf cho người lao độgn", "tuyên truyền cho người lao động",
    ),
    Code(
        "B144", "warning", "Dấu ngoặc thiếu một nửa",
        "Dấu ngoặc hay dấu nháy mở mà không đóng (hoặc ngược lại) sẽ in ra như vậy, và người đọc không rõ phần trong "
        "ngoặc đến đâu là hết.",
        "chuyên mục “Pháp luật và đời sống, phát hằng tuần", "chuyên mục “Pháp luật và đời sống”, phát hằng tuần",
    ),
    Code(
        "B145", "warning", "Lời nhắn lẫn vào báo cáo",
        "Câu nhắn tin, tên người và giờ gửi, lời nhắc người soạn chép nhầm vào tệp sẽ in trong báo cáo chính thức.",
        "phát tờ rơi ở các xã. Em gửi anh xem giúp nhé.", "phát tờ rơi ở các xã.",
    ),
    Code(
        "B146", "warning", "Ngày, năm trong câu không có thật",
        "Ngày không có trong lịch hay năm quá xa thường do gõ nhầm một chữ số, và sẽ in nguyên như vậy.",
        "Kế hoạch số 12/KH-UBND ngày 31/02/2019", "Kế hoạch số 12/KH-UBND ngày 28/02/2019",
    ),
    Code(
        "B147", "warning", "Phần đầu, phần ký, nơi nhận của khung chưa đúng thể thức",
        "Số ký hiệu, quyền hạn ký và nơi nhận in đúng như đã gõ, và có cách viết riêng (Nghị định 30/2020/NĐ-CP, "
        "Phụ lục I và III).",
        "quyen_han: KT TRƯỞNG BAN", "quyen_han: KT. TRƯỞNG BAN",
    ),
    Code(
        "B148", "warning", "Dấu câu và dấu cách",
        "Dấu câu viết liền với chữ trước, cách chữ sau, không gõ hai lần; có dấu cách ở trước thì dấu phẩy có thể rơi "
        "xuống đầu dòng trong bản in.",
        "nội dung phong phú ,hình thức đa dạng", "nội dung phong phú, hình thức đa dạng",
    ),
    Code(
        "B149", "warning", "Chữ hoa ngay sau tên đơn vị",
        "Lời văn viết tiếp ngay sau tên đơn vị (“- Sở Tư pháp tổ chức …”), nên chữ đầu là chữ thường.",
        "doan: Tổ chức tuyên truyền cho hội viên.", "doan: tổ chức tuyên truyền cho hội viên.",
    ),
    Code(
        "B160", "warning", "Chữ gõ lặp",
        "Một chữ, một cụm từ gõ hai lần liền nhau sẽ in ra cả hai lần.",
        "chỉ đạo các các trường tuyên truyền cho học sinh", "chỉ đạo các trường tuyên truyền cho học sinh",
    ),
    Code(
        "B161", "warning", "Từ gõ sai dấu thành chữ khác",
        "Từng chữ đều có trong tiếng Việt nên khó nhận ra, nhưng ghép lại không phải là từ định viết.",
        "hổ trợ nạn nhận trở về", "hỗ trợ nạn nhân trở về",
    ),
    Code(
        "B162", "warning", "Số, ngày của văn bản không thể có",
        "Mỗi khóa Quốc hội chỉ ban hành luật trong nhiệm kỳ của mình, và báo cáo không dẫn văn bản ra đời sau nó; số, "
        "ngày như vậy là gõ nhầm ngày, năm, khóa hay ký hiệu.",
        "tuyên truyền Luật số 66/2012/QH12", "tuyên truyền Luật số 66/2011/QH12",
    ),
    Code(
        "B163", "warning", "Tỷ lệ phần trăm viết dấu chấm",
        "Phần thập phân viết sau dấu phẩy; dấu chấm ngăn hàng nghìn, người đọc dễ hiểu sai.",
        "đạt tỷ lệ 95.5% số vụ", "đạt tỷ lệ 95,5% số vụ",
    ),
)  # fmt: skip
