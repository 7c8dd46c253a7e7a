"""Codes of family B0 that concern the grammar of a file."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

GRAMMAR: tuple[Code, ...] = (
    Code(
        "B015", "error", "Lồng nhau quá sâu",
        "Một báo cáo sâu nhiều nhất chừng chín tầng. Sâu hơn nhiều là do thừa dấu ngoặc hay dấu gạch đầu dòng.",
        "don_vi: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[so-tu-phap", "don_vi: [so-tu-phap]",
    ),
    Code(
        "B016", "error", "Khóa viết hai lần",
        "Trong một mục, mỗi khóa chỉ viết một lần; viết hai lần thì không ai biết giá trị nào đúng.",
        "so_vu_phat_hien: 4\nso_vu_phat_hien: 5", "so_vu_phat_hien: 5",
    ),
    Code(
        "B017", "error", "Tên khóa không hợp lệ",
        "Tên khóa là một từ ngắn, không dấu, ví dụ don_vi, noi_dung. Câu văn có dấu hai chấm phải viết sau một khóa.",
        "(cả một đoạn văn dài đứng trước dấu hai chấm)", "doan: >-\n  Kết quả tuyên truyền: 12 buổi",
    ),
    Code(
        "B018", "error", "Giá trị mở đầu bằng dấu &",
        "Dấu & ở đầu giá trị là ký hiệu dành cho máy, nên chữ ngay sau nó sẽ bị mất. Câu có dấu này phải đặt trong "
        "ngoặc kép.",
        "ten: &Co quan", 'ten: "&Co quan"',
    ),
    Code(
        "B019", "error", "Giá trị mở đầu bằng dấu *",
        "Dấu * ở đầu giá trị là ký hiệu dành cho máy. Câu có dấu này phải đặt trong ngoặc kép.",
        "ghi_chu: *ns", 'ghi_chu: "*ns"',
    ),
    Code(
        "B020", "error", "Giá trị mở đầu bằng dấu !",
        "Dấu ! ở đầu giá trị là ký hiệu dành cho máy, nên chữ ngay sau nó sẽ bị mất. Chương trình tự biết khóa nào là "
        "số, khóa nào là chữ.",
        "so_vu_phat_hien: !!int 4", "so_vu_phat_hien: 4",
    ),
    Code(
        "B021", "error", "Khóa <<",
        "Dấu << là ký hiệu lấy giá trị từ chỗ khác. Người đọc tệp phải thấy đủ các giá trị ngay tại chỗ, nên chương "
        "trình không nhận.",
        "<<: {ky: 2019H1}", "ky: 2019H1",
    ),
    Code(
        "B022", "error", "Dòng mở đầu bằng dấu %",
        "Dấu % ở đầu dòng bị hiểu là lệnh cho máy.",
        "%YAML 1.2\n---\nky: 2019H1", "ky: 2019H1",
    ),
    Code(
        "B023", "error", "Nhiều bản trong một tệp",
        "Dòng chỉ có --- ngăn các bản với nhau. Mỗi tệp chỉ chứa một báo cáo của một đơn vị.",
        "ky: 2019H1\n---\nky: 2019H2", "ky: 2019H1",
    ),
    Code(
        "B024", "error", "Còn chữ sau dòng ba dấu chấm",
        "Dòng chỉ có ba dấu chấm là dấu kết thúc tệp; phần sau nó sẽ bị bỏ.",
        "ky: 2019H1\n...\ndon_vi: so-tu-phap", "ky: 2019H1\ndon_vi: so-tu-phap",
    ),
    Code(
        "B025", "error", "Dấu hai chấm trong câu không có ngoặc kép",
        "Dấu hai chấm và dấu cách báo rằng chữ đứng trước là tên khóa. Câu văn có dấu này phải đặt trong ngoặc kép, "
        "hoặc viết ở dòng dưới dấu >-.",
        "doan: Kết quả: 04 vụ", 'doan: "Kết quả: 04 vụ"',
    ),
    Code(
        "B026", "error", "Câu bị cắt ở dấu #",
        "Dấu cách rồi dấu # mở đầu một ghi chú; phần sau bị bỏ và mất khỏi báo cáo. Ghi chú thật thì viết cách ít nhất "
        "hai dấu cách, và có dấu cách sau dấu #.",
        "doan: Khởi tố vụ án #12 ngày 04/01", 'doan: "Khởi tố vụ án #12 ngày 04/01"',
    ),
    Code(
        "B027", "error", "Giá trị mở đầu bằng một dấu có nghĩa riêng",
        "Các dấu { [ ] } , & * ! | > % @ ` ? ở đầu giá trị có nghĩa riêng với máy. Giá trị như vậy phải đặt trong "
        "ngoặc kép, hoặc viết ở dòng dưới dấu >-.",
        "doan: {{ so_vu_phat_hien = 4 }} vụ", 'doan: "{{ so_vu_phat_hien = 4 }} vụ"',
    ),
    Code(
        "B028", "error", "Gạch đầu dòng hay khóa bị nối vào dòng trên",
        "Dòng thụt sâu hơn dòng trên bị hiểu là chữ nối tiếp của dòng trên, không phải mục mới.",
        "ten:\n  - Công an tỉnh\n    - Sở Tư pháp", "ten:\n  - Công an tỉnh\n  - Sở Tư pháp",
    ),
    Code(
        "B029", "error", "Tên hay câu văn trong danh sách một dòng",
        "Danh sách trong [ ] và { } bị cắt ở mỗi dấu phẩy, nên tên có dấu phẩy thành hai tên. Chỉ dùng cho mã.",
        "ten: [Sở Văn hóa, Thể thao và Du lịch]", "ten:\n  - Sở Văn hóa, Thể thao và Du lịch",
    ),
    Code(
        "B030", "error", "Dòng thụt vào sai",
        "Các khóa của một mục phải thẳng hàng với nhau; thụt sai thì không biết dòng thuộc mục nào.",
        "noi_dung:\n  - muc: truyen-thong\n     doan: đã in tờ rơi",
        "noi_dung:\n  - muc: truyen-thong\n    doan: đã in tờ rơi",
    ),
    Code(
        "B031", "error", "Ngoặc kép mở mà không đóng",
        "Thiếu dấu đóng thì mọi dòng sau bị coi là cùng một câu.",
        'ten: "Sở Tư pháp\nky: 2019H1', 'ten: "Sở Tư pháp"\nky: 2019H1',
    ),
    Code(
        "B032", "error", "Còn chữ sau ngoặc kép đóng",
        "Giá trị mở đầu bằng ngoặc kép thì kết thúc ở ngoặc kép đóng. Câu mở đầu bằng một từ trong ngoặc kép phải viết "
        "ở dòng dưới dấu >-.",
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
        "Trong ngoặc kép, dấu \\ mở đầu một ký hiệu dành cho máy. Muốn viết chính dấu đó thì gõ hai lần.",
        'ten: "D:\\So lieu"', 'ten: "D:\\\\So lieu"',
    ),
    Code(
        "B036", "error", "Dòng không hiểu được",
        "Dòng này viết sai quy tắc chung của tệp nên không biết đâu là khóa, đâu là giá trị.",
        '"don_vi" so-tu-phap', "don_vi: so-tu-phap",
    ),
    Code(
        "B037", "error", "Còn chữ trên dòng của dấu > hoặc |",
        "Dấu > và | báo rằng câu văn bắt đầu ở dòng dưới, thụt vào.",
        "doan: > Trong kỳ có 4 vụ", "doan: >-\n  Trong kỳ có 4 vụ",
    ),
    Code(
        "B038", "error", "Giá trị -, ~ hoặc null",
        "Ở bảng biểu và phần mềm khác, các dấu này nghĩa là “không có gì”. Trong báo cáo phải nói rõ: chưa có số liệu, "
        "hay không thuộc nhiệm vụ.",
        "so_cam_ket: null", "so_cam_ket: chua-co-so-lieu",
    ),
    Code(
        "B040", "error", "Gạch đầu dòng gõ sai",
        "Mỗi mục của danh sách mở đầu bằng dấu gạch - của bàn phím và một dấu cách. Dấu chấm tròn, dấu gạch dài, dấu "
        "cộng chép từ Word không phải gạch đầu dòng.",
        "noi_dung:\n  • muc: truyen-thong\n    doan: đã in tờ rơi",
        "noi_dung:\n  - muc: truyen-thong\n    doan: đã in tờ rơi",
    ),
    Code(
        "B042", "error", "Hai khóa trên cùng một dòng",
        "Mỗi khóa đứng đầu một dòng riêng; khóa viết nối sau giá trị của khóa khác bị coi là chữ của giá trị đó.",
        "don_vi: so-tu-phap ky: 2019H1", "don_vi: so-tu-phap\nky: 2019H1",
    ),
)  # fmt: skip
