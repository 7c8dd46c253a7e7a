"""Codes of family B4: template."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B401",
        "error",
        "Không phải tệp Word, hoặc tệp bị hỏng",
        "Mẫu và văn bản phải là tệp Word dạng .docx mở được. Tệp .doc cũ, tệp có mật khẩu, tệp bị cắt cụt khi sao chép "
        "đều không đọc được.",
        "(tệp bao-cao.doc đổi tên thành bao-cao.docx)",
        "(mở bằng Word, chọn “Lưu thành”, kiểu Word Document (*.docx))",
    ),
    Code(
        "B402",
        "error",
        "Bên trong tệp Word có thứ mà Word không bao giờ ghi",
        "Tệp .docx là một gói nhiều phần. Phần trùng tên, tên chỉ ra ngoài gói, phần bung ra quá lớn, macro là dấu "
        "hiệu tệp hỏng hoặc tệp độc hại, nên không mở tiếp.",
        "(hai phần cùng tên docProps/core.xml)",
        "(mở bằng Word rồi lưu lại)",
    ),
    Code(
        "B403",
        "error",
        "Một phần của tệp Word không đọc được",
        "Một phần bên trong tệp bị hỏng hoặc bị sửa ngoài Word, nên Word cũng không mở được.",
        "(phần word/header1.xml bị cắt giữa chừng)",
        "(mở bằng Word, để Word sửa, rồi lưu lại)",
    ),
    Code(
        "B410",
        "error",
        "Thẻ trong mẫu viết sai",
        "Thẻ là chỗ để điền: {{ tên }} in một giá trị, {% if … %} và {% for … %} chọn và lặp. "
        "Thẻ phải viết trọn trong một đoạn, đúng dấu mở và dấu đóng. Chữ như { so_ky_hieu } chỉ giống thẻ: báo cáo sẽ "
        "in nguyên như thế.",
        "Số: {{ so_ky_hieu }",
        "Số: {{ so_ky_hieu }}",
    ),
    Code(
        "B411",
        "error",
        "Mẫu dùng một tên không có trong dữ liệu",
        "Tên viết sai mà bỏ qua thì văn bản sẽ có chỗ trống mà không ai hay.",
        "{{ trich_yu }}",
        "{{ trich_yeu }}",
    ),
    Code(
        "B412",
        "error",
        "Không in được giá trị của thẻ",
        "Giá trị trống, cả một danh sách, hoặc phép tính không thực hiện được thì không thể thành chữ trong văn bản.",
        "{{ noi_nhan }}",
        "{%p for noi in noi_nhan %}\n{{ noi.ten }}\n{%p endfor %}",
    ),
    Code(
        "B413",
        "error",
        "Bộ lọc hoặc phép thử trong thẻ không có",
        "Sau dấu “|” phải là một bộ lọc dùng được trong mẫu, sau “is” phải là một phép thử dùng được. Mẫu chỉ cần ít "
        "bộ lọc, như upper, lower, join, first, last, length, default.",
        "{{ ten|uper }}",
        "{{ ten|upper }}",
    ),
    Code(
        "B414",
        "error",
        "Thẻ mở và thẻ kết thúc không khớp",
        "Mỗi if, for phải có endif, endfor cùng loại thẻ và cùng chỗ; nếu không, một phần văn bản sẽ lặp hoặc mất.",
        "{%p if co_phu_luc %}\nPhụ lục",
        "{%p if co_phu_luc %}\nPhụ lục\n{%p endif %}",
    ),
    Code(
        "B415",
        "error",
        "Thẻ cả đoạn, cả dòng, cả ô không đứng một mình",
        "Thẻ {%p %}, {%tr %}, {%tc %} thay cho cả đoạn, cả dòng, cả ô chứa nó, nên chữ đứng cạnh sẽ mất.",
        "Nơi nhận: {%p for noi in noi_nhan %}\n{{ noi.ten }}\n{%p endfor %}",
        "Nơi nhận:\n{%p for noi in noi_nhan %}\n{{ noi.ten }}\n{%p endfor %}",
    ),
    Code(
        "B416",
        "error",
        "Thẻ bị thứ khác xen vào",
        "Hình, trường, chú thích, phần đã xóa nằm giữa dấu mở và dấu đóng của thẻ, hoặc thẻ nằm ở chỗ không "
        "điền chữ được.",
        "({{ ten [chú thích 1] }}: chú thích nằm trong thẻ)",
        "({{ ten }} [chú thích 1]: chú thích đứng sau thẻ)",
    ),
    Code(
        "B417",
        "error",
        "Giá trị có ký tự mà tệp Word không chứa được",
        "Tệp Word không ghi được một số ký tự điều khiển. Bỏ lặng lẽ thì chữ trong văn bản không còn đúng như đã gõ.",
        "(ký tự vô hình lẫn trong câu, thường do chép từ Word hoặc PDF)",
        "(xóa ký tự đó trong tệp dữ liệu)",
    ),
    Code(
        "B418",
        "error",
        "Thẻ làm việc không được phép",
        "Mẫu chỉ được đọc giá trị của báo cáo. Mọi cách can thiệp vào bên trong chương trình đều bị chặn; thẻ lặp hàng "
        "triệu lần hay làm ra chuỗi dài hàng triệu chữ cũng vậy.",
        "{{ ''.__class__ }}",
        "{{ ten }}",
    ),
    Code(
        "B419",
        "error",
        "Đường kẻ ke() đặt sai chỗ",
        "{{ ke() }} lấy độ dài của dòng chữ ngay trên, nên phải đứng một mình trong đoạn và phải có chữ ở đoạn trên.",
        "Độc lập - Tự do - Hạnh phúc {{ ke() }}",
        "Độc lập - Tự do - Hạnh phúc\n{{ ke() }}",
    ),
    Code(
        "B420",
        "error",
        "Mẫu không in hết lời văn",
        "Mẫu đã bị xóa mất chỗ in thân báo cáo; báo cáo làm ra sẽ thiếu câu.",
        "(mẫu không còn vòng lặp than_bai)",
        "{%p for d in than_bai %}\n{{ d.chu }}\n{%p endfor %}",
    ),
    Code(
        "B421",
        "warning",
        "Mẫu thiếu một phần mà báo cáo nào cũng phải có",
        "Số ký hiệu, ngày tháng, nơi nhận, chữ ký … lấy từ dữ liệu. Mẫu không có thẻ in một phần ấy, hoặc chỉ in ở phụ "
        "lục, thì văn bản in ra thiếu phần đó, dù dữ liệu đã ghi đủ.",
        "(mẫu không còn {{ so_ky_hieu }})",
        "Số: {{ so_ky_hieu }}",
        firm=True,
    ),
    Code(
        "B422",
        "warning",
        "Mẫu không in một phần mà báo cáo có thể có",
        "Kính gửi, căn cứ, phụ lục … không phải báo cáo nào cũng có. Nhưng khi có mà mẫu không in thì phần ấy mất "
        "mà không ai hay.",
        "(mẫu không còn vòng lặp kinh_gui)",
        "{%p for noi in kinh_gui %}\n- {{ noi }}\n{%p endfor %}",
        firm=True,
    ),
    Code(
        "B423",
        "error",
        "Mẫu dùng kiểu chữ không có",
        "Một đoạn của mẫu gọi tên một kiểu chữ (Styles) mà mẫu không có, thường do chép đoạn ấy từ tệp khác. Word in "
        "đoạn ấy bằng chữ thường, sai thể thức.",
        "(đoạn chép từ tệp khác, mang kiểu “TieuDe1”)",
        "(chọn lại cho đoạn ấy một kiểu chữ có trong mẫu)",
    ),
    Code(
        "B424",
        "error",
        "Mẫu có liên kết tới phần không có trong tệp",
        "Mẫu nhắc tới một hình, một kiểu chữ hoặc một phần khác mà trong tệp không còn, nên Word sẽ báo tệp hỏng.",
        "(hình đã mất mà liên kết tới hình vẫn còn)",
        "(mở bằng Word, xóa hình đó rồi lưu lại)",
    ),
    Code(
        "B425",
        "error",
        "Tệp chữ đi kèm mẫu không khớp với mẫu",
        "Bên cạnh mẫu có tệp chữ (.docx.txt) ghi lại từng đoạn của mẫu, để ai duyệt cũng thấy mẫu đã đổi gì. Sửa mẫu "
        "mà không ghi lại tệp chữ thì người duyệt xem phải chữ cũ.",
        "(sửa mẫu bằng Word rồi gửi ngay)",
        "(sửa mẫu, chạy baocao138 template check --write, rồi gửi cả hai tệp)",
    ),
    Code(
        "B426",
        "error",
        "Hình hinh() đặt sai chỗ",
        "{{ hinh(…) }} được thay bằng một hình rộng cả trang, nên phải đứng một mình trong đoạn, trong ngoặc chỉ có "
        "tên của hình.",
        "Biểu đồ: {{ hinh(pl.bieu_do) }}",
        "Biểu đồ:\n{{ hinh(pl.bieu_do) }}",
    ),
    Code(
        "B427",
        "error",
        "Nhánh hoặc vòng lặp của mẫu không có đoạn nào để in",
        "Xóa đoạn in mà để lại thẻ {%p elif … %}, {%p else %} hay {%p for … %} của nó thì phần báo cáo mà thẻ ấy chọn "
        "sẽ mất mà không ai hay.",
        "{%p if kinh_gui %}\nKính gửi:\n{%p else %}\n{%p endif %}",
        "{%p if kinh_gui %}\nKính gửi:\n{%p endif %}",
    ),
    Code(
        "B428",
        "error",
        "Thẻ của mẫu mang định dạng chữ ẩn",
        "Chữ ẩn (Hidden) có trong tệp mà không hiện ra, không in ra giấy. Thẻ mang định dạng ấy thì phần báo cáo in ở "
        "đó có đủ trong tệp mà người đọc không thấy.",
        "({{ d.chu }} có đánh dấu Hidden trong hộp Font)",
        "({{ d.chu }} không đánh dấu Hidden)",
    ),
    Code(
        "B429",
        "warning",
        "Chỗ ngắt trang, ngắt phần nằm trong vòng lặp của mẫu",
        "Đoạn trong vòng lặp được in nhiều lần, chỗ ngắt trong đoạn ấy cũng lặp lại bấy nhiêu lần: mỗi gạch đầu dòng "
        "sang một trang mới.",
        "({{ d.chu }} có ngắt trang ở trước, trong vòng lặp than_bai)",
        "(chỗ ngắt trang đặt trước {%p for d in than_bai %})",
        firm=True,
    ),
    *(
        Code(
            f"B4{40 + number}",
            "error",
            title,
            "Trước khi ghi, tệp Word làm ra được soát mười một điều. Điều này không đạt thì Word có thể báo tệp hỏng, "
            "hoặc văn bản sai mà không ai hay, nên chương trình không ghi tệp.",
            f"({wrong})",
            f"({right})",
        )
        for number, title, wrong, right in (
            (1, "Tệp làm ra có phần bị hỏng", "chữ có ký tự điều khiển", "chữ chỉ có ký tự in được"),
            (2, "Tệp làm ra có ô của bảng không kết thúc bằng một đoạn", "ô rỗng hẳn", "ô có ít nhất một đoạn, ở cuối"),
            (
                3,
                "Tệp làm ra có dòng của bảng không có ô, hoặc rộng hơn bảng",
                "dòng 4 ô, bảng 3 cột",
                "dòng 3 ô, bảng 3 cột",
            ),
            (
                4,
                "Tệp làm ra có chữ nằm ngoài đoạn văn",
                "chữ đứng thẳng trong bảng",
                "chữ ở trong đoạn, đoạn ở trong ô",
            ),
            (
                5,
                "Tệp làm ra có số hiệu hình, dấu trang hoặc ghi chú bị trùng",
                "hai hình cùng số 1",
                "hình 1 và hình 2",
            ),
            (
                6,
                "Tệp làm ra có liên kết tới phần không có",
                "liên kết trỏ tới một hình không có trong tệp",
                "mỗi liên kết trỏ tới một phần có trong tệp",
            ),
            (
                7,
                "Tệp làm ra có thiết lập trang không ở cuối",
                "đoạn văn sau thiết lập trang cuối cùng",
                "thiết lập trang là mục cuối",
            ),
            (
                8,
                "Tệp làm ra dùng kiểu chữ không có",
                "kiểu “NoiNhan” chưa được tạo",
                "tạo kiểu đó trong mẫu, hoặc chọn kiểu khác",
            ),
            (
                9,
                "Tệp làm ra có dấu cách ở đầu hoặc cuối sẽ bị Word bỏ",
                "“ngày ” không được giữ dấu cách",
                "“ngày ” được giữ dấu cách",
            ),
            (10, "Mẫu còn dấu của thẻ chưa được điền", "còn “{{” trong chữ của mẫu", "mọi thẻ đều được đọc"),
            (11, "Tệp làm ra có thứ thay đổi theo ngày giờ hoặc máy", "giờ của máy trong tệp", "chỉ ngày của báo cáo"),
        )
    ),
)
