"""One line for each key that a clerk may have to add or fill in, ready to copy."""

from __future__ import annotations

EXAMPLES = {
    "loai": "loai: bao-cao-don-vi",
    "don_vi": "don_vi: so-tu-phap",
    "ky": "ky: 2019H1",
    "noi_dung": "noi_dung: (xuống dòng)   - muc: truyen-thong",
    "muc": "muc: truyen-thong",
    "doan": "doan: >-   (xuống dòng, thụt vào, rồi viết lời văn)",
    "so_lieu": "so_lieu: (xuống dòng, thụt vào)   so_to_roi: 12.500",
    "ma": "ma: so-tu-phap",
    "ten": "ten: Sở Tư pháp",
    "don_vi_tinh": "don_vi_tinh: vụ",
    "loai_so": "loai_so: dong",
    "chi_tieu": "chi_tieu: [so_vu_phat_hien]",
    "ngay": "ngay: 17/6/2019",
    "tu_ngay": "tu_ngay: 15/12/2018",
    "den_ngay": "den_ngay: 14/6/2019",
    "so_ky_hieu": "so_ky_hieu: 15/BC-STP",
    "co_quan_ban_hanh": "co_quan_ban_hanh: BAN CHỈ ĐẠO 138",
    "co_quan_cap_tren": "co_quan_cap_tren: TỈNH THÁI BÌNH",
    "trich_yeu": "trich_yeu: Sơ kết công tác phòng, chống mua bán người 6 tháng đầu năm 2019",
    "ky_ten": "ky_ten: (xuống dòng, thụt vào)   quyen_han: KT. TRƯỞNG BAN",
    "chuc_vu": "chuc_vu: PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
    "ho_ten": "ho_ten: Đại tá Nguyễn Văn A",
    "noi_nhan": "noi_nhan: (xuống dòng)   - ten: (xuống dòng, thụt vào)   - Thành viên Ban Chỉ đạo 138 tỉnh",
    "ly_do": "ly_do: đã nêu ở mục khác",
    "cho": "cho: các chữ bị nhắc trong thông báo",
    "y": "y: câu dẫn trước các ý con",
    "con": "con: (xuống dòng)   - ý con thứ nhất",
}
