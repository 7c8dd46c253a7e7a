"""Codes of family B0 that concern the grammar of YAML."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

GRAMMAR: tuple[Code, ...] = (
    Code(
        "B015", "error", "Danh sách lồng nhau quá sâu",
        "Một báo cáo sâu nhiều nhất chừng chín tầng. Lồng sâu hơn nhiều là do thừa dấu ngoặc hay gạch đầu dòng.",
        "so_lieu: [[[[[[…]]]]]]", "so_lieu:\n  so_vu_phat_hien: 4",
    ),
    Code(
        "B016", "error", "Khóa viết hai lần",
        "Trong một mục, mỗi khóa chỉ viết một lần; nếu viết hai lần thì không ai biết giá trị nào đúng.",
        "so_vu_phat_hien: 4\nso_vu_phat_hien: 5", "so_vu_phat_hien: 5",
    ),
    Code(
        "B017", "error", "Tên khóa không hợp lệ",
        "Tên khóa là một từ ngắn, không dấu, ví dụ don_vi, noi_dung.",
        "[ky, don_vi]: 2019H1", "ky: 2019H1",
    ),
    Code(
        "B018", "error", "Giá trị mở đầu bằng dấu &",
        "YAML dùng dấu & để đặt nhãn, nên chữ ngay sau nó bị mất. Chương trình không dùng nhãn.",
        "ten: &Co quan", 'ten: "&Co quan"',
    ),
    Code(
        "B019", "error", "Giá trị mở đầu bằng dấu *",
        "YAML dùng dấu * để chép lại một nhãn. Chương trình không dùng nhãn.",
        "ghi_chu: *ns", 'ghi_chu: "*ns"',
    ),
    Code(
        "B020", "error", "Giá trị mở đầu bằng dấu !",
        "YAML dùng dấu ! để đặt kiểu dữ liệu, nên chữ ngay sau nó bị mất. Chương trình tự biết kiểu của từng khóa.",
        "so_vu: !!int 4", "so_vu: 4",
    ),
    Code(
        "B021", "error", "Khóa << (gộp)",
        "Chương trình không gộp giá trị từ chỗ khác: người đọc tệp phải thấy đủ các giá trị ngay tại chỗ.",
        "<<: *mau", "don_vi: so-tu-phap",
    ),
    Code(
        "B022", "error", "Dòng mở đầu bằng dấu %",
        "Ở đầu dòng, YAML hiểu dấu % là lệnh cho máy.",
        "%YAML 1.2\n---\nky: 2019H1", "ky: 2019H1",
    ),
    Code(
        "B023", "error", "Nhiều bản trong một tệp",
        "Dấu --- ngăn các bản trong một tệp. Mỗi tệp chỉ chứa một báo cáo, để mỗi cơ quan một tệp.",
        "ky: 2019H1\n---\nky: 2019H2", "ky: 2019H1",
    ),
    Code(
        "B024", "error", "Còn chữ sau dòng ...",
        "Dòng chỉ có ba dấu chấm là dấu kết thúc tệp; phần sau nó sẽ bị bỏ.",
        "ky: 2019H1\n...\ndon_vi: so-tu-phap", "ky: 2019H1\ndon_vi: so-tu-phap",
    ),
    Code(
        "B025", "error", "Dấu hai chấm trong câu không có ngoặc kép",
        "Dấu hai chấm theo sau là dấu cách báo một khóa. Câu văn có dấu này phải đặt trong ngoặc kép hay sau dấu >-.",
        "doan: Kết quả: 04 vụ", 'doan: "Kết quả: 04 vụ"',
    ),
    Code(
        "B026", "error", "Câu bị cắt ở dấu #",
        "Dấu cách rồi dấu # mở đầu một ghi chú; phần sau bị bỏ và mất khỏi báo cáo. Ghi chú thật thì viết cách ít nhất "
        "hai dấu cách, và có dấu cách sau dấu #.",
        "doan: Khởi tố vụ án #12 ngày 04/01", 'doan: "Khởi tố vụ án #12 ngày 04/01"',
    ),
    Code(
        "B027", "error", "Giá trị mở đầu bằng dấu riêng của YAML",
        "Các dấu { [ ] } , & * ! | > % @ ` ? ở đầu giá trị có nghĩa riêng trong YAML. Giá trị như vậy phải đặt trong "
        "ngoặc kép hay viết sau dấu >-.",
        "doan: {{ so_vu = 4 }} vụ", 'doan: "{{ so_vu = 4 }} vụ"',
    ),
    Code(
        "B028", "error", "Gạch đầu dòng hay khóa bị nối vào dòng trên",
        "Dòng thụt sâu hơn dòng trên, nên YAML coi là chữ nối tiếp của dòng trên, không phải mục mới.",
        "- Công an tỉnh\n  - Sở Tư pháp", "- Công an tỉnh\n- Sở Tư pháp",
    ),
    Code(
        "B029", "error", "Tên hay câu văn trong danh sách một dòng",
        "Danh sách trong [ ] và { } bị cắt ở mỗi dấu phẩy, nên tên có dấu phẩy thành hai tên. Chỉ dùng cho mã.",
        "ten: [Sở Văn hóa, Thể thao và Du lịch]", "ten:\n  - Sở Văn hóa, Thể thao và Du lịch",
    ),
    Code(
        "B030", "error", "Dòng thụt vào sai",
        "Các khóa của một mục phải thẳng hàng với nhau; thụt sai thì không biết dòng thuộc mục nào.",
        "don_vi: so-tu-phap\n  ky: 2019H1", "don_vi: so-tu-phap\nky: 2019H1",
    ),
    Code(
        "B031", "error", "Ngoặc kép mở mà không đóng",
        "Thiếu dấu đóng thì mọi dòng sau bị coi là cùng một câu.",
        'ten: "Sở Tư pháp\nky: 2019H1', 'ten: "Sở Tư pháp"\nky: 2019H1',
    ),
    Code(
        "B032", "error", "Còn chữ sau ngoặc kép đóng",
        "Giá trị mở đầu bằng ngoặc kép thì kết thúc ở ngoặc kép đóng; câu có từ trong ngoặc kép phải viết cách khác.",
        'doan: "Tháng hành động" năm 2019', 'doan: >-\n  "Tháng hành động" năm 2019',
    ),
    Code(
        "B033", "error", "Dòng không có dạng “khóa: giá trị”",
        "Sau tên khóa phải có dấu hai chấm, sau dấu hai chấm phải có dấu cách.",
        "ky:2019H1", "ky: 2019H1",
    ),
    Code(
        "B034", "error", "Dấu [ hoặc { không đóng đúng chỗ",
        "Danh sách viết trong một dòng phải đóng bằng dấu ] hoặc }, các giá trị cách nhau bằng dấu phẩy.",
        "don_vi: [so-tu-phap, cong-an-tinh", "don_vi: [so-tu-phap, cong-an-tinh]",
    ),
    Code(
        "B035", "error", "Dấu gạch chéo ngược trong ngoặc kép",
        "Trong ngoặc kép, dấu \\ mở đầu một ký hiệu (như \\n là xuống dòng). Muốn viết chính dấu đó thì gõ hai lần.",
        'ten: "D:\\So lieu"', 'ten: "D:\\\\So lieu"',
    ),
    Code(
        "B036", "error", "Dòng YAML không hiểu",
        "Dòng này sai quy tắc viết của YAML.",
        "? ky", "ky: 2019H1",
    ),
    Code(
        "B037", "error", "Còn chữ trên dòng của dấu > hoặc |",
        "Dấu > và | báo rằng câu văn bắt đầu ở dòng dưới, thụt vào.",
        "doan: > Trong kỳ có 4 vụ", "doan: >-\n  Trong kỳ có 4 vụ",
    ),
    Code(
        "B038", "error", "Giá trị ~ hoặc null",
        "Ở nơi khác các chữ này nghĩa là “không có gì”. Ở đây phải nói rõ: không có số liệu, hay không thuộc nhiệm vụ.",
        "so_cam_ket: null", "so_cam_ket: chua-co-so-lieu",
    ),
    Code(
        "B040", "error", "Gạch đầu dòng gõ sai",
        "Mỗi mục của danh sách mở đầu bằng dấu gạch - của bàn phím và một dấu cách. Dấu chấm tròn, dấu gạch dài, dấu "
        "cộng, dấu sao chép từ Word không phải gạch đầu dòng.",
        "noi_dung:\n  • muc: truyen-thong", "noi_dung:\n  - muc: truyen-thong",
    ),
)  # fmt: skip
