"""Where the example of each code is tried: laid into the good little province of tests/cases/base."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import NamedTuple

from baocao138.app.build import build
from baocao138.app.validate import Request, Verdict, validate
from baocao138.model.period import Period
from tests.province import HOME, repository

REGISTRY, INDICATORS = "danh-muc-don-vi.yaml", "danh-muc-chi-tieu.yaml"
POLICE, BORDER, JUSTICE, FRAME = (
    f"2019H1/{name}.yaml" for name in ("cong-an-tinh", "bo-doi-bien-phong", "so-tu-phap", "bao-cao")
)

# What stands in the base and gives way to an example, and the province made ready for some examples.
HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1"
SENTENCE = "đã in {{ so_to_roi = 12.500 }} tờ rơi."
PROSE = f"doan: >-\n      {SENTENCE}"
ITEM = f"- muc: truyen-thong\n    {PROSE}"
BULLET = (
    "Kết quả {% if tong.so_vu_phat_hien == 0 %}chưa phát hiện vụ nào{% else %}"
    "phát hiện {{ tong.so_vu_phat_hien }} vụ{% endif %}."
)
LEADING = "- ma: chi-dao\n    doan:\n      - Chỉ đạo các ngành.\n      - Chỉ đạo tiếp."
OTHERS = "doan: đã phát {{ so_to_roi = 02 }} tờ rơi."
ADDED = "doan: đã phát tờ rơi.\n    so_lieu:\n      {}"
ZERO = "so_vu_phat_hien: 0"
STOCK = (BORDER, OTHERS, f"{OTHERS}\n    so_lieu: {{so_phu_nu_vang_mat: 440}}")
INDICATOR = "  - {{ma: {}, ten: {}, don_vi_tinh: người, loai_so: dong, muc: dau-tranh{}}}\n"
VICTIMS = "chi_tieu:\n" + (
    INDICATOR.format("so_nan_nhan_xac_dinh", "Nạn nhân", "")
    + INDICATOR.format("so_nan_nhan_ho_tro", "Được hỗ trợ", ", tap_con_cua: so_nan_nhan_xac_dinh")
)
SUM = "chi_tieu:\n" + (
    INDICATOR.format("so_buoi", "Buổi", "")
    + INDICATOR.format("so_lop", "Lớp", "")
    + INDICATOR.format("so_hoat_dong", "Buổi và lớp", ", tong_cua: [so_buoi, so_lop]")
)
NUMBERED = (POLICE, "ky: 2019H1", "ky: 2019H1\nso_ky_hieu: 45/BC-CAT")
TABLED = (FRAME, "luu: VT, CQTT", "luu: VT, CQTT\nphu_luc: [{tieu_de: Số liệu, bang: tong-hop}]")
MERGED = "don_vi:\n  - {ma: so-lao-dong-thuong-binh-va-xa-hoi, ten: Sở Lao động, den: 28/02/2025}\n"
MERGED += "  - {ma: so-noi-vu, ten: Sở Nội vụ}\n"
REWORDED = "sua_loi_van:\n  - don_vi: bo-doi-bien-phong\n    muc: truyen-thong\n    ly_do: gọn câu\n    {}\nluu: VT"


class Spot(NamedTuple):
    """The example takes the place of ``old`` in ``file``, inside ``new``; ``ready`` are other edits made before.

    ``built`` where only ``build`` finds it; ``also`` are the codes that cannot but come with what is wrong.
    """

    file: str
    old: str
    new: str = "{}"
    ready: tuple[tuple[str, str, str], ...] = ()
    built: bool = False
    also: frozenset[str] = frozenset()


SPOTS = {
    "B012": Spot(JUSTICE, ""),
    "B101": Spot(JUSTICE, HEAD),
    "B102": Spot(JUSTICE, "noi_dung:\n  - muc: truyen-thong"),
    "B103": Spot(JUSTICE, f"noi_dung:\n  {ITEM}"),
    "B104": Spot(JUSTICE, "ky: 2019H1"),
    "B105": Spot(JUSTICE, "loai: bao-cao-don-vi\ndon_vi: so-tu-phap"),
    "B106": Spot(INDICATORS, "loai_so: ton"),
    "B107": Spot(REGISTRY, "ma: so-tu-phap"),
    "B108": Spot(JUSTICE, "ky: 2019H1"),
    "B109": Spot(FRAME, "ngay: 17/6/2019"),
    "B110": Spot(BORDER, OTHERS, ADDED),
    "B111": Spot(JUSTICE, SENTENCE),
    "B112": Spot(FRAME, "ho_ten: Đại tá Trần Văn Mẫu"),
    "B113": Spot(FRAME, BULLET),
    "B114": Spot(JUSTICE, SENTENCE),
    "B115": Spot(JUSTICE, PROSE),
    "B116": Spot(FRAME, "so_ky_hieu: 08/BC-BCĐ"),
    "B117": Spot(JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}"),
    "B118": Spot(FRAME, LEADING),
    "B119": Spot(JUSTICE, ITEM),
    "B120": Spot(JUSTICE, SENTENCE),
    "B121": Spot(FRAME, "so_ky_hieu: 08/BC-BCĐ"),
    "B122": Spot(FRAME, "luu: VT, CQTT"),
    "B123": Spot(JUSTICE, SENTENCE),
    "B124": Spot(JUSTICE, PROSE),
    "B125": Spot(FRAME, LEADING),
    "B126": Spot(JUSTICE, PROSE),
    "B128": Spot(JUSTICE, PROSE),
    "B129": Spot(JUSTICE, SENTENCE),
    "B130": Spot(JUSTICE, SENTENCE),
    "B131": Spot(JUSTICE, SENTENCE),
    "B132": Spot(BORDER, OTHERS, ADDED),
    "B133": Spot(JUSTICE, PROSE, "{}\n    doan: đã họp."),
    "B134": Spot(JUSTICE, PROSE),
    "B140": Spot(JUSTICE, ITEM),
    "B141": Spot(FRAME, "mo_dau: Ban Chỉ đạo 138 tỉnh báo cáo kết quả {{ ky }} như sau."),
    "B142": Spot(JUSTICE, SENTENCE),
    "B143": Spot(JUSTICE, SENTENCE),
    "B144": Spot(JUSTICE, SENTENCE),
    "B145": Spot(JUSTICE, SENTENCE),
    "B146": Spot(JUSTICE, SENTENCE),
    "B147": Spot(FRAME, "quyen_han: KT. TRƯỞNG BAN"),
    "B148": Spot(JUSTICE, SENTENCE),
    "B149": Spot(JUSTICE, PROSE),
    "B160": Spot(JUSTICE, SENTENCE),
    "B161": Spot(JUSTICE, SENTENCE),
    "B162": Spot(JUSTICE, SENTENCE),
    "B163": Spot(JUSTICE, SENTENCE),
    "B201": Spot("2019H1/so-tu-phap-moi.yaml", "", f"loai: bao-cao-don-vi\n{{}}\nnoi_dung:\n  {ITEM}"),
    "B202": Spot(JUSTICE, "don_vi: so-tu-phap"),
    "B203": Spot(
        "2026H1/x.yaml", "", f"loai: bao-cao-don-vi\n{{}}\nnoi_dung:\n  {ITEM}", ((REGISTRY, "don_vi:\n", MERGED),)
    ),
    "B204": Spot(JUSTICE, "muc: truyen-thong"),
    "B205": Spot(BORDER, OTHERS, ADDED),
    "B206": Spot(REGISTRY, "- ma: so-tu-phap\n    ten: Sở Tư pháp"),
    "B210": Spot(
        "2019H2/so-tu-phap.yaml",
        "",
        f"loai: bao-cao-don-vi\ndon_vi: so-tu-phap\n{{}}\nnoi_dung:\n  {ITEM}",
        also=frozenset({"B201"}),
    ),
    "B211": Spot(FRAME, "- ma: truyen-thong"),
    "B212": Spot(FRAME, "gach_dau_dong:\n      - don_vi: cong-an-tinh"),
    "B213": Spot(FRAME, "don_vi: [so-tu-phap, con_lai]"),
    "B214": Spot(FRAME, "don_vi: [so-tu-phap, con_lai]"),
    "B215": Spot(BORDER, "- muc: truyen-thong", "{}\n  - muc: truyen-thong"),
    "B216": Spot(REGISTRY, "phai_bao_cao: {muc: [truyen-thong]}"),
    "B218": Spot(FRAME, "luu: VT", "{}\nluu: VT"),
    "B219": Spot(JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}"),
    "B222": Spot(
        BORDER,
        OTHERS,
        ADDED,
        ((INDICATORS, "- ma: kinh_phi\n", "- ma: kinh_phi\n    den: 31/12/2018\n"),),
    ),
    "B223": Spot(JUSTICE, ITEM, ITEM + "\n  - {}\n    so_lieu: {so_nan_nhan: 0}"),
    "B224": Spot(JUSTICE, ITEM, f"{ITEM}\n    so_lieu:\n      {{}}"),
    "B225": Spot(BORDER, "don_vi: bo-doi-bien-phong"),
    "B226": Spot(
        POLICE,
        "noi_dung:\n",
        "noi_dung:\n  {}\n  - muc: truyen-thong\n    doan: đã tuyên truyền.\n",
        ((REGISTRY, "muc: [dau-tranh]", "muc: [truyen-thong, dau-tranh]"),),
    ),
    "B227": Spot(POLICE, "cung_thuc_hien: [bo-doi-bien-phong]", also=frozenset({"B307"})),
    "B229": Spot(FRAME, "luu: VT, CQTT", "luu: VT, CQTT\nphu_luc:\n  - tieu_de: Biểu đồ\n    {}"),
    "B230": Spot(
        JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}", ((POLICE, "ky: 2019H1", "ky: 2019H1\nso_ky_hieu: 45/BC-CAT"),)
    ),
    "B301": Spot(BORDER, OTHERS, ADDED),
    "B302": Spot(POLICE, ZERO, f"{ZERO}\n      {{}}", (TABLED,)),
    "B303": Spot(POLICE, ZERO, f"{ZERO}\n      {{}}", (TABLED,)),
    "B304": Spot(POLICE, ZERO),
    "B305": Spot(POLICE, ZERO, f"{ZERO}\n      {{}}", (STOCK, TABLED)),
    "B306": Spot(FRAME, BULLET),
    "B307": Spot(POLICE, f"so_lieu:\n      {ZERO}"),
    "B308": Spot(
        FRAME,
        BULLET,
        ready=tuple((file, "tờ rơi.", "tờ rơi tại {{ so_xa = 8 }} xã.") for file in (JUSTICE, BORDER)),
        built=True,
    ),
    "B309": Spot(JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}"),
    "B310": Spot(
        FRAME,
        BULLET,
        '"{}"',
        ((JUSTICE, "12.500", "khoảng 2.698"), (POLICE, "hơn 1.000", "1.000")),
        built=True,
    ),
    "B311": Spot(JUSTICE, "- muc: truyen-thong", "- muc: truyen-thong\n    {}"),
    "B312": Spot(FRAME, "ngay: 17/6/2019"),
    "B313": Spot(POLICE, f"  so_lieu:\n      {ZERO}", ready=((BORDER, OTHERS, f"{OTHERS}\n    so_lieu: {{{ZERO}}}"),)),
    "B314": Spot(POLICE, ZERO, f"{ZERO}\n      {{}}", ((INDICATORS, "chi_tieu:\n", VICTIMS), TABLED)),
    "B315": Spot(JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}"),
    "B316": Spot(BORDER, OTHERS, ADDED, ((INDICATORS, "chi_tieu:\n", SUM), TABLED)),
    "B320": Spot(JUSTICE, SENTENCE),
    "B322": Spot(FRAME, BULLET),
    "B324": Spot(POLICE, "đoạn tiếp theo.", ready=((POLICE, f"    so_lieu:\n      {ZERO}\n", ""),)),
    "B323": Spot(FRAME, BULLET),
    "B330": Spot(FRAME, "luu: VT", REWORDED),
    "B331": Spot(FRAME, "luu: VT", REWORDED),
    "B903": Spot(JUSTICE, "ky: 2019H1", "ky: 2019H1\n{}"),
}


def judged(spot: Spot, example: str, here: Path) -> Verdict:
    """What the program says of the little province with the example in its place."""
    province = repository(None, here) / HOME
    for file, old, new in spot.ready:
        _swap(province / file, old, new)
    _lay(province / spot.file, spot, example)
    if spot.built:
        return build(Period(2019, "H", 1), here / "r.docx", here, None, None, allow_missing=False).verdict
    return validate(Request(), here)


def _lay(path: Path, spot: Spot, example: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    text = path.read_text(encoding="utf-8") if path.exists() and spot.old else ""
    assert spot.old in text
    before, _, after = text.partition(spot.old) if spot.old else ("", "", "")
    head, _, tail = spot.new.partition("{}")
    column = len((before + head).rpartition("\n")[2])
    path.write_text(before + head + _indented(example, column) + tail + after + "\n", encoding="utf-8")


def _indented(example: str, column: int) -> str:
    return textwrap.indent(example, " " * column).lstrip()


def _swap(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
