"""Made-up reports of a province that does not exist, as the view that the shipped templates are filled with."""

from __future__ import annotations

from typing import Final

PLENTY: Final = (
    "Các sở, ban, ngành, đoàn thể và Ủy ban nhân dân các xã, phường của tỉnh Minh Họa tiếp tục rà soát địa bàn, nắm"
    " chắc tình hình, tuyên truyền sâu rộng tới người dân, phối hợp chặt chẽ trong tiếp nhận, xác minh, bảo vệ và hỗ"
    " trợ nạn nhân, kịp thời phát hiện và xử lý nghiêm các hành vi mua bán người theo quy định của pháp luật"
)

Block = dict[str, object]
View = dict[str, object]


def words(count: int, end: str = ".") -> str:
    """A sentence of so many words."""
    all_words = PLENTY.split()
    repeated = all_words * (count // len(all_words) + 1)
    return " ".join(repeated[:count]).rstrip(",") + end


def block(kind: str, text: str, number: str = "", *, last: bool = False) -> Block:
    """A paragraph of the text."""
    return {"kieu": kind, "so": number, "chu": text, "cuoi": last}


def signer(**changes: object) -> View:
    """Who signs."""
    usual: View = {
        "quyen_han": ["KT. TRƯỞNG BAN"],
        "chuc_vu": "PHÓ TRƯỞNG BAN THƯỜNG TRỰC",
        "chuc_danh": "GIÁM ĐỐC CÔNG AN TỈNH",
        "ho_ten": "Đại tá Trần Văn Mẫu",
    }
    return usual | changes


def text(paragraphs: int = 3, length: int = 60) -> list[Block]:
    """A plain report of three sections."""
    found = [block("mo_dau", "Ban Chỉ đạo 138 tỉnh Minh Họa báo cáo kết quả thực hiện như sau:")]
    for section in (1, 2, 3):
        found.append(block("so", f"Kết quả công tác của lĩnh vực thứ {section}", f"{section}."))
        found += [block("doan", words(length), f"{section}.{n}.") for n in range(1, paragraphs // 3 + 1)]
        found += [block("gach", words(length)), block("tiep", words(length)), block("con", words(length), "a)")]
    found[-1] = block("con", words(length, "./."), "a)", last=True)
    return found


def every_kind() -> list[Block]:
    """All levels of headings and all kinds of paragraphs."""
    return [
        block("mo_dau", words(30, ":")),
        block("phan", "Tình hình và kết quả", "Phần I"),
        block("la_ma", "Kết quả đạt được", "I."),
        block("so", "Công tác lãnh đạo, chỉ đạo", "1."),
        block("so_con", "Ban hành văn bản", "1.1."),
        block("chu_cai", "Cấp tỉnh", "a)"),
        block("doan", words(60)),
        block("doan", words(60), "1.1.1."),
        block("gach", words(50)),
        block("tiep", words(50)),
        block("con", words(40), "+"),
        block("con", words(40), "a)"),
        block("phan", "Phương hướng, nhiệm vụ", "Phần II"),
        block("la_ma", "Nhiệm vụ trọng tâm"),
        block("so", "Công tác phòng ngừa & truyền thông <cơ sở>"),
        block("gach", words(90)),
        block("ket_bai", "Trên đây là báo cáo của Ban Chỉ đạo 138 tỉnh Minh Họa./.", last=True),
    ]


def view(**changes: object) -> View:
    """A report ready to sign; ``changes`` are put in place of the usual values."""
    usual: View = {
        "tieu_de_tai_lieu": "Báo cáo sơ kết công tác phòng, chống mua bán người",
        "co_quan_cap_tren": "TỈNH MINH HỌA",
        "co_quan_ban_hanh": "BAN CHỈ ĐẠO 138",
        "so_ky_hieu": "08/BC-BCĐ-CQTT",
        "dia_danh": "Minh Họa",
        "ngay_thang": "ngày 17 tháng 6 năm 2019",
        "du_thao": False,
        "trich_yeu": ["Sơ kết công tác phòng, chống mua bán người", "6 tháng đầu năm 2019"],
        "kinh_gui": [],
        "can_cu": [],
        "than_bai": text(),
        "noi_nhan": [
            {"ten": ["V01, C02 - Bộ Công an", "Đ/c Trưởng BCĐ 138 tỉnh"], "muc_dich": "để báo cáo"},
            {"ten": ["Thành viên BCĐ 138 tỉnh,", "Ủy ban nhân dân các xã, phường"], "muc_dich": "để thực hiện"},
            {"ten": ["Cổng thông tin điện tử tỉnh"], "muc_dich": ""},
        ],
        "luu": "VT, CQTT(PV01)",
        "nguoi_soan": "",
        "ten_co_quan": "Ban Chỉ đạo 138 tỉnh Minh Họa",
        "phu_luc": [],
        "ky_ten": signer(),
    }
    return usual | changes


LONG_NAME: Final = (
    "BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, TỆ NẠN XÃ HỘI VÀ XÂY DỰNG PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC"
)
GROUNDS: Final = [
    "Căn cứ Kế hoạch số 21/KH-BCĐ ngày 20/01/2019 của Ban Chỉ đạo 138 tỉnh Minh Họa về phòng, chống mua bán người;",
    "Căn cứ Công văn số 305/BCĐ-CQTT ngày 25/5/2019 của Cơ quan thường trực Ban Chỉ đạo 138/CP về việc báo cáo.",
]
SEVERAL: Final = [
    "Ban Chỉ đạo 138/CP",
    "Văn phòng Cơ quan Cảnh sát điều tra, Bộ Công an",
    "Ủy ban nhân dân tỉnh Minh Họa",
]

VIEWS: Final[dict[str, View]] = {
    "two pages": view(),
    "five pages": view(than_bai=text(18, 110)),
    "every kind": view(than_bai=every_kind(), kinh_gui=["Ban Chỉ đạo 138/CP"], can_cu=GROUNDS, nguoi_soan="PL.(300)"),
    "several addressees": view(kinh_gui=SEVERAL, can_cu=GROUNDS),
    "long issuing body": view(co_quan_cap_tren="ỦY BAN NHÂN DÂN TỈNH MINH HỌA", co_quan_ban_hanh=LONG_NAME),
    "no parent": view(co_quan_cap_tren="", co_quan_ban_hanh="ỦY BAN NHÂN DÂN TỈNH MINH HỌA"),
    "one long subject": view(trich_yeu=[words(28, "")]),
    "for the collective": view(
        ky_ten=signer(quyen_han=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], chuc_vu="PHÓ CHỦ TỊCH", chuc_danh="")
    ),
    "head signs": view(ky_ten=signer(quyen_han=[], chuc_vu="TRƯỞNG BAN", chuc_danh="")),
    "draft": view(
        du_thao=True,
        so_ky_hieu="      /BC-BCĐ-CQTT",
        ngay_thang="ngày      tháng 6 năm 2019",
        ky_ten=signer(ho_ten=""),
    ),
    "bare draft": view(du_thao=True, so_ky_hieu="      /BC-BCĐ", ky_ten=signer(chuc_danh="", ho_ten="")),
    "many recipients": view(
        noi_nhan=[{"ten": [f"Ủy ban nhân dân phường Minh Họa số {n}" for n in range(1, 25)], "muc_dich": ""}]
    ),
}
