"""Codes of family B0: reading. What stands in the bytes and characters is here, YAML's grammar in b0_grammar."""

from __future__ import annotations

from baocao138.diagnostic.codes.b0_grammar import GRAMMAR
from baocao138.diagnostic.codes.entry import Code

CHARACTERS: tuple[Code, ...] = (
    Code(
        "B001", "error", "Tệp không phải UTF-8",
        "Chương trình chỉ đọc tệp lưu bằng bảng mã UTF-8, là bảng mã Unicode dùng chung cho văn bản tiếng Việt "
        "(TCVN 6909:2001). Tệp lưu bằng bảng mã khác sẽ ra chữ sai.",
        "tệp lưu bằng Notepad, ô Mã hóa (Encoding) là ANSI", "tệp lưu bằng Notepad, ô Mã hóa (Encoding) là UTF-8",
    ),
    Code(
        "B002", "error", "Tệp lưu bằng UTF-16 hoặc UTF-32",
        "Notepad gọi các bảng mã này là “Unicode” hay “UTF-16”. Git không so sánh được tệp loại này từng dòng.",
        "ô Mã hóa (Encoding) là UTF-16 LE", "ô Mã hóa (Encoding) là UTF-8",
    ),
    Code(
        "B003", "error", "Chữ gõ bằng bảng mã cũ TCVN3, VNI hoặc VPS",
        "Chữ gõ cho phông cũ (.VnTime, VNI-Times) không phải chữ Việt trong Unicode: mở trên máy khác hay in ra sẽ "
        "thành ký hiệu lạ. Văn bản của cơ quan nhà nước dùng bộ mã Unicode.",
        "ten: C«ng an tØnh Th¸i B×nh", "ten: Công an tỉnh Thái Bình",
    ),
    Code(
        "B004", "error", "Ký tự điều khiển",
        "Tệp Word không chứa được những ký tự này (XML 1.0, mục 2.2). Chúng không nhìn thấy trên màn hình và thường "
        "lẫn vào khi chép từ phần mềm khác.",
        'ten: "Sở Tư\\0 pháp"', "ten: Sở Tư pháp",
    ),
    Code(
        "B005", "error", "Ký tự vô hình",
        "Ký tự không nhìn thấy làm hai từ trông giống hệt nhau mà máy coi là khác nhau, hoặc đảo chiều chữ khi in.",
        "don_vi: so-tu<U+200B>-phap", "don_vi: so-tu-phap",
    ),
    Code(
        "B006", "error", "Dấu cách lạ dùng để thụt dòng hay ngăn cách",
        "Dấu cách không ngắt (chép từ Word hay trang mạng) trông như dấu cách, nhưng YAML coi là chữ, nên hiểu sai "
        "cả dòng.",
        "ky:<U+00A0>2019H1", "ky: 2019H1",
    ),
    Code(
        "B007", "error", "Dấu hai chấm hoặc chữ số toàn chiều rộng",
        "Bàn phím tiếng Trung, tiếng Nhật gõ ra dấu hai chấm và chữ số rộng gấp đôi; YAML không hiểu là dấu hai chấm, "
        "chương trình không hiểu là số.",
        "ky：2019H1", "ky: 2019H1",
    ),
    Code(
        "B008", "error", "Dấu xuống dòng lạ",
        "Những ký tự này (U+0085, U+2028, U+2029) có phần mềm coi là xuống dòng, có phần mềm không, nên số dòng "
        "trong thông báo sẽ lệch với số dòng trên màn hình.",
        "ten: Sở Tư<U+2028>pháp", "ten: Sở Tư pháp",
    ),
    Code(
        "B009", "error", "Thụt dòng bằng phím Tab",
        "YAML chỉ nhận dấu cách để thụt dòng, vì mỗi máy hiện Tab rộng hẹp khác nhau.",
        "noi_dung:\n<Tab>- muc: truyen-thong", "noi_dung:\n  - muc: truyen-thong",
    ),
    Code(
        "B010", "warning", "Tệp có dấu BOM ở đầu",
        "Ba byte đầu tệp này không cần cho UTF-8 và làm vài công cụ đọc sai dòng đầu. Chương trình vẫn đọc được.",
        "ô Mã hóa (Encoding) là UTF-8 with BOM", "ô Mã hóa (Encoding) là UTF-8",
    ),
    Code(
        "B011", "warning", "Chữ Việt gõ dấu rời (Unicode tổ hợp)",
        "Chữ “ế” có thể là một ký tự, hoặc ba ký tự e + ^ + ´ ghép lại. Chương trình tự ghép lại thành một, nhưng nên "
        "sửa ở nguồn để tìm kiếm và so sánh trong Word, Excel không sai.",
        "Unikey: bảng mã Unicode tổ hợp", "Unikey: bảng mã Unicode (dựng sẵn)",
    ),
    Code(
        "B012", "error", "Tệp trống",
        "Tệp không có nội dung, hoặc chỉ có ghi chú. Cơ quan không có số liệu vẫn phải nói rõ là không có.",
        "# sẽ viết sau", "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung: []",
    ),
    Code(
        "B013", "error", "Tệp không có khóa nào",
        "Mỗi tệp là một bảng “khóa: giá trị”; khóa đầu tiên (loai) cho biết tệp là gì.",
        "- so-tu-phap\n- 2019H1", "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1",
    ),
    Code(
        "B014", "error", "Tệp quá lớn",
        "Một báo cáo dài chưa tới một phần trăm mức này. Tệp lớn như vậy thường là tệp Word, Excel, ảnh lưu nhầm tên.",
        "tệp 5 MiB", "tệp vài chục KiB",
    ),
    Code(
        "B041", "error", "Chữ bị mất khi chuyển đổi bảng mã",
        "Phần mềm đặt dấu U+FFFD vào chỗ chữ mà nó không đọc được. Chữ gốc không còn trong tệp, nên phải gõ lại.",
        "ten: Sở T<U+FFFD> pháp", "ten: Sở Tư pháp",
    ),
    Code(
        "B039", "error", "Thiếu thư viện libyaml",
        "PyYAML trên máy được cài không kèm libyaml; thiếu nó chương trình không biết chỗ của từng chữ. "
        "Việc này do người quản trị máy làm một lần.",
        "PyYAML biên dịch từ mã nguồn, không có libyaml",
        "python -m pip install --force-reinstall --only-binary :all: PyYAML",
    ),
)  # fmt: skip

TABLE: tuple[Code, ...] = tuple(sorted(CHARACTERS + GRAMMAR))
