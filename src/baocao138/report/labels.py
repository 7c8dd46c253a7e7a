"""What axes and groups of breakdowns are called in print, where a catalogue does not say it itself."""

from __future__ import annotations

from baocao138.model.catalogue import Catalogue

_USUAL = {
    "gioi_tinh": "Giới tính", "nam": "Nam", "nu": "Nữ", "khac": "Khác", "chua_ro": "Chưa rõ",
    "nhom_tuoi": "Nhóm tuổi", "duoi_16": "Dưới 16 tuổi", "tu_16_den_duoi_18": "Từ 16 đến dưới 18 tuổi",
    "duoi_18": "Dưới 18 tuổi", "tu_18": "Từ 18 tuổi",
    "dan_toc": "Dân tộc", "kinh": "Kinh", "thieu_so": "Dân tộc thiểu số",
    "noi_den": "Nơi đến", "trung_quoc": "Trung Quốc", "campuchia": "Campuchia", "lao": "Lào", "myanmar": "Myanmar",
    "trong_nuoc": "Trong nước",
    "hinh_thuc": "Hình thức", "boc_lot_tinh_duc": "Bóc lột tình dục", "cuong_buc_lao_dong": "Cưỡng bức lao động",
    "lay_bo_phan_co_the": "Lấy bộ phận cơ thể", "cuong_ep_ket_hon": "Cưỡng ép kết hôn", "nhan_nuoi": "Nhận nuôi",
    "lua_dao_truc_tuyen": "Lừa đảo trực tuyến",
    "duong_ve": "Đường về", "giai_cuu": "Được giải cứu", "trao_tra": "Trao trả", "tu_tro_ve": "Tự trở về",
    "noi_cu_tru": "Nơi cư trú",
}  # fmt: skip


def label(code: str, catalogue: Catalogue) -> str:
    """The printed name of an axis or a group: the catalogue's (``nhan_phan_to``), the usual one, or the code itself."""
    return catalogue.labels.get(code) or _USUAL.get(code) or code.replace("_", " ").capitalize()
