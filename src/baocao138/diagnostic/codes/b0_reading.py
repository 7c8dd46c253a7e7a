"""Codes of family B0: reading. What stands in the bytes and characters is here, the grammar in b0_grammar."""

from __future__ import annotations

from baocao138.diagnostic.codes.b0_grammar import GRAMMAR
from baocao138.diagnostic.codes.entry import Code

CHARACTERS: tuple[Code, ...] = (
    Code(
        "B001", "error", "Tệp không lưu bằng bảng mã UTF-8",
        "Chương trình chỉ đọc tệp lưu bằng UTF-8, bảng mã Unicode dùng chung cho văn bản tiếng Việt (TCVN 6909:2001). "
        "Tệp lưu bằng bảng mã khác sẽ ra chữ sai.",
        "(lưu bằng Notepad, ô Mã hóa (Encoding) là ANSI)", "(lưu bằng Notepad, ô Mã hóa (Encoding) là UTF-8)",
    ),
    Code(
        "B002", "error", "Tệp lưu bằng UTF-16 hoặc UTF-32",
        "Notepad gọi các bảng mã này là “Unicode” hay “UTF-16”. Với tệp loại này, không so sánh được từng dòng giữa "
        "hai lần gửi.",
        "(lưu bằng Notepad, ô Mã hóa (Encoding) là UTF-16 LE)", "(lưu bằng Notepad, ô Mã hóa (Encoding) là UTF-8)",
    ),
    Code(
        "B003", "error", "Chữ gõ bằng bảng mã cũ TCVN3, VNI hoặc VPS",
        "Chữ gõ cho phông cũ (.VnTime, VNI-Times) mở trên máy khác hay in ra sẽ thành ký hiệu lạ. "
        "Văn bản của cơ quan nhà nước dùng bộ mã Unicode.",
        "ten: C«ng an tØnh Th¸i B×nh", "ten: Công an tỉnh Thái Bình",
    ),
    Code(
        "B004", "error", "Ký tự điều khiển lẫn trong chữ",
        "Ký tự này không nhìn thấy trên màn hình, thường lẫn vào khi chép từ phần mềm khác. Tệp Word không chứa được "
        "ký tự này.",
        "ten: Sở Tư<U+0007> pháp", "ten: Sở Tư pháp",
    ),
    Code(
        "B005", "error", "Ký tự vô hình lẫn trong chữ",
        "Ký tự không nhìn thấy làm hai từ trông giống hệt nhau mà máy coi là khác nhau, hoặc làm chữ in ra bị đảo "
        "chiều.",
        "don_vi: so-tu<U+200B>-phap", "don_vi: so-tu-phap",
    ),
    Code(
        "B006", "error", "Dấu cách lạ ở đầu dòng hoặc sau dấu hai chấm",
        "Dấu cách không ngắt (chép từ Word hay trang mạng) trông như dấu cách thường, nhưng máy coi là một chữ nên "
        "hiểu sai cả dòng.",
        "ky:<U+00A0>2019H1", "ky: 2019H1",
    ),
    Code(
        "B007", "error", "Dấu hai chấm hoặc chữ số rộng gấp đôi",
        "Bàn phím tiếng Trung, tiếng Nhật gõ ra dấu hai chấm và chữ số rộng gấp đôi; máy không nhận ra "
        "đó là dấu hai chấm, là số.",
        "ky：2019H1\ndon_vi: so-tu-phap", "ky: 2019H1\ndon_vi: so-tu-phap",
    ),
    Code(
        "B008", "error", "Dấu xuống dòng lạ",
        "Có phần mềm coi các ký tự này là xuống dòng, có phần mềm không, nên số dòng trong thông báo sẽ lệch với số "
        "dòng trên màn hình.",
        "ten: Sở Tư<U+2028>pháp", "ten: Sở Tư pháp",
    ),
    Code(
        "B009", "error", "Thụt dòng bằng phím Tab",
        "Mỗi máy hiện phím Tab rộng hẹp khác nhau, nên chỉ dùng dấu cách để thụt dòng.",
        "noi_dung:\n<Tab>- muc: truyen-thong", "noi_dung:\n  - muc: truyen-thong",
    ),
    Code(
        "B010", "warning", "Tệp có dấu BOM ở đầu",
        "Dấu này không nhìn thấy, không cần cho UTF-8 và làm một số phần mềm đọc sai dòng đầu. Chương trình vẫn đọc "
        "được tệp.",
        "(ô Mã hóa (Encoding) là UTF-8 with BOM)", "(ô Mã hóa (Encoding) là UTF-8)",
    ),
    Code(
        "B011", "warning", "Chữ Việt gõ dấu rời (Unicode tổ hợp)",
        "Chữ “ế” có thể là một ký tự, hoặc do chữ e và hai dấu ghép lại. Chương trình tự ghép lại thành một, nhưng "
        "nên sửa ở nguồn để tìm kiếm và so sánh trong Word, Excel không sai.",
        "(UniKey: bảng mã Unicode tổ hợp)", "(UniKey: bảng mã Unicode)",
    ),
    Code(
        "B012", "error", "Tệp trống",
        "Tệp không có nội dung, hoặc chỉ có ghi chú. Đơn vị không phát sinh số liệu vẫn phải ghi rõ số 0.",
        "# sẽ viết sau",
        "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n  - muc: truyen-thong\n"
        "    doan: in {{ so_to_roi = 0 }} tờ rơi, do chưa được cấp kinh phí.",
    ),
    Code(
        "B013", "error", "Tệp không có khóa nào",
        "Mỗi dòng của tệp có dạng “khóa: giá trị”; khóa đầu tiên, loai, cho biết tệp là gì.",
        "- so-tu-phap\n- 2019H1", "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1",
    ),
    Code(
        "B014", "error", "Tệp quá lớn",
        "Một báo cáo dài chưa tới một phần trăm mức này. Tệp lớn như vậy thường là tệp Word, Excel hay ảnh lưu nhầm "
        "tên.",
        "(tệp ảnh 5 MB lưu nhầm tên thành so-tu-phap.yaml)", "(tệp chữ vài chục KB)",
    ),
    Code(
        "B041", "error", "Chữ bị mất khi chuyển đổi bảng mã",
        "Phần mềm đặt dấu “\ufffd” vào chỗ chữ mà nó không đọc được, hay dấu “?” vào chỗ chữ có dấu khi lưu bằng mã "
        "ANSI. Chữ gốc không còn trong tệp, nên phải gõ lại.",
        "ten: Sở T<U+FFFD> pháp", "ten: Sở Tư pháp",
    ),
    Code(
        "B044", "error", "Chữ bị đọc nhầm bảng mã rồi lưu lại",
        "Phần mềm đọc tệp UTF-8 bằng bảng mã của chữ Tây Âu rồi lưu lại, nên mỗi chữ có dấu thành hai, ba ký hiệu lạ.",
        "ten: Sá»Ÿ TÆ° phÃ¡p", "ten: Sở Tư pháp",
    ),
    Code(
        "B045", "error", "Hai bản sửa chưa gộp làm một",
        "Hai người cùng sửa một chỗ, git giữ cả hai bản và đánh dấu bằng các dòng <<<<<<<, =======, >>>>>>>. Phải có "
        "người chọn bản đúng; để nguyên thì câu, số bị ghi hai lần.",
        "<<<<<<< HEAD\nky: 2019H1\n=======\nky: 2018H1\n>>>>>>> main", "ky: 2019H1",
    ),
    Code(
        "B046", "error", "Chữ của nước khác trông giống chữ Việt",
        "Chữ о của tiếng Nga, chữ Ð của tiếng Iceland trông như chữ o, chữ Đ nhưng máy coi là chữ khác: mã không khớp, "
        "tìm kiếm trong văn bản không thấy.",
        "don_vi: s<U+043E>-tu-phap", "don_vi: so-tu-phap",
    ),
    Code(
        "B043", "error", "Tệp Word, Excel, PDF, trang web hay ảnh đổi tên",
        "Đổi đuôi tên tệp thành .yaml không đổi được nội dung. Báo cáo phải là tệp chữ, soạn bằng Notepad hay phần mềm "
        "soạn thảo chữ thuần.",
        "(tệp Word đổi tên thành so-tu-phap.yaml)", "(tệp chữ so-tu-phap.yaml, soạn bằng Notepad)",
    ),
    Code(
        "B039", "error", "Máy thiếu thư viện libyaml",
        "PyYAML trên máy được cài không kèm libyaml; thiếu nó chương trình không biết chữ nằm ở dòng nào. "
        "Việc này do người quản trị máy làm một lần.",
        "(PyYAML trên máy không có libyaml)",
        "(pip install --force-reinstall --only-binary :all: PyYAML)",
    ),
)  # fmt: skip

TABLE: tuple[Code, ...] = tuple(sorted(CHARACTERS + GRAMMAR))
