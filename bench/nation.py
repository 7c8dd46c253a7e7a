"""A whole nation's submissions for the benches: openly invented provinces and figures, no fault in any file.

``python bench/nation.py FOLDER --files 10000`` writes them; the same number gives the same bytes on every machine. A
file has some nine entries with a paragraph or two under ``>-``, figures bound in sentences, listed figures and
breakdowns: 6.6 KB on average, in the shape of the data contract's own example.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

PROVINCES = 34
PERIODS = {"2025H1": "6/2025", "2025H2": "12/2025", "2026H1": "6/2026"}
"""The periods that each agency reports for, and the month in which it signs."""

SECTIONS = tuple(f"noi-dung-{number:02d}" for number in range(1, 13))
"""Each with indicators of its own, so that no figure stands under another's section, and none twice in a file."""
PLAIN = """\
chỉ đạo các đơn vị tăng cường tuyên truyền phòng, chống mua bán người trên địa bàn tỉnh
tiếp nhận, hỗ trợ “nạn nhân bị mua bán trở về” theo Kế hoạch số 12/KH-BCĐ ngày 15/01/2025 của Ban Chỉ đạo
rà soát, lập danh sách các địa bàn có nguy cơ cao – nhất là ở khu vực biên giới
chủ động tham mưu với cấp ủy, chính quyền huy động cả hệ thống chính trị vào cuộc
thực hiện nghiêm việc tiếp nhận, xử lý tố giác, tin báo về tội phạm theo đúng thời hạn luật định
""".splitlines()
BOUND = """\
phối hợp với Hội Liên hiệp Phụ nữ tổ chức {{ so_buoi = N }} buổi nói chuyện chuyên đề cho hội viên
đặt in và phát {{ so_to_roi = K }} tờ rơi, biên tập và đăng {{ so_tin_bai = N }} tin, bài
tuyên truyền cho {{ so_luot_nguoi = hơn K }} lượt người, treo {{ so_bang_ron = N }} băng rôn
kiểm tra {{ so_luot_kiem_tra = N }} lượt cơ sở lưu trú, nhắc nhở {{ so_co_so_nhac_nho = N }} cơ sở
""".splitlines()
LISTED = ("so_vu_phat_hien", "so_doi_tuong", "so_vu_khoi_to", "so_luot_ho_tro", "so_van_ban", "so_cuoc_hop")
BROKEN = "so_nan_nhan"
AXES = {"gioi_tinh": ("nu", "nam"), "nhom_tuoi": ("duoi_16", "tu_16_den_duoi_18", "tu_18")}
COUNTS = ("0", "03", "12", "hơn 20", "1.250", "417")


def _entry(chance: random.Random, section: str) -> Iterator[str]:
    own = "_" + section[-2:]
    bound = [sentence.replace(" =", f"{own} =") for sentence in chance.sample(BOUND, 2)]
    yield f"  - muc: {section}"
    yield "    doan:"
    for lead in bound[: chance.randint(1, 2)]:
        yield "      - >-"
        for sentence in chance.sample([*chance.sample(PLAIN, chance.randint(1, 3)), lead], k=2):
            words = sentence.replace("= N", f"= {chance.randint(12, 99):02d}")
            yield "        " + words.replace("K }}", f"{chance.randint(2, 9)}.{chance.randint(0, 999):03d} }}}}") + ","
    yield "    so_lieu:"
    for name in chance.sample(LISTED, chance.randint(2, 5)):
        yield f"      {name}{own}: {chance.choice(COUNTS)}"
    women, men = chance.randint(0, 5), chance.randint(0, 3)
    young = chance.randint(0, women)
    groups = dict(zip(AXES["nhom_tuoi"], (young, 0, women + men - young), strict=True))
    yield (
        f"      {BROKEN}{own}: {{tong: {women + men}, gioi_tinh: {{nu: {women}, nam: {men}}}, nhom_tuoi: "
        "{" + ", ".join(f"{group}: {count}" for group, count in groups.items()) + "}}"
    )


def submission(agency: str, period: str, seed: int, size: int = 6_100) -> bytes:
    """One agency's file, of some ``size`` bytes or a little more."""
    chance = random.Random(seed)
    lines = ["# Báo cáo minh họa, số liệu không có thật.", "loai: bao-cao-don-vi", f"don_vi: {agency}", f"ky: {period}"]
    lines += [f"so_ky_hieu: {chance.randint(10, 400)}/BC-UBND", f"ngay: {chance.randint(15, 25)}/{PERIODS[period]}"]
    lines.append("noi_dung:")
    written = 0
    # All owe the first section.
    for section in [SECTIONS[0], *chance.sample(SECTIONS[1:], len(SECTIONS) - 1)]:
        if written >= size:
            break
        part = list(_entry(chance, section))
        written += sum(len(line.encode()) + 1 for line in part)
        lines += part
    return ("\n".join(lines) + "\n").encode()


def frame(period: str) -> bytes:
    """The office's frame of a province: all entries, sentences on totals and comparisons, the three kinds of tables."""
    lines = ["loai: bao-cao-tong-hop", f"ky: {period}", "co_quan_cap_tren: TỈNH MINH HỌA"]
    lines += ["co_quan_ban_hanh: BAN CHỈ ĐẠO 138", "so_ky_hieu: 12/BC-BCĐ", "dia_danh: Minh Họa"]
    lines += [f"ngay: 25/{PERIODS[period]}", "trich_yeu: Kết quả {{ ky }}", "mo_dau: Kết quả {{ ky }} như sau", "muc:"]
    for section in SECTIONS:
        lines += [f"  - ma: {section}", "    doan:"]
        for indicator in (f"{name}_{section[-2:]}" for name in (*LISTED, BROKEN)):
            lines.append("      - >-")
            lines.append(f"        Kết quả: {{{{ tong.{indicator} }}}}, {{{{ so_sanh.{indicator} }}}},")
            lines.append(f"        {{{{ so_sanh_ky_truoc.{indicator} }}}}.")
        lines.append("    don_vi: [con_lai]")
    lines += ["noi_nhan:", "  - ten:", "      - Thường trực Tỉnh ủy", "    muc_dich: để báo cáo", "luu: VT", "phu_luc:"]
    for table in ("tong-hop", "theo-don-vi", "phan-to"):
        lines += ["  - tieu_de: Số liệu", f"    bang: {table}"]
        if table == "theo-don-vi":
            lines.append(f"    chi_tieu: [{', '.join(BROKEN + '_' + section[-2:] for section in SECTIONS)}]")
    lines.append("ky_ten: {chuc_vu: TRƯỞNG BAN, ho_ten: Nguyễn Văn Mẫu}")
    return ("\n".join(lines) + "\n").encode()


def _registry(agencies: int) -> str:
    lines = ["loai: danh-muc-don-vi", "tinh: Tỉnh minh họa", "don_vi:"]
    for number in range(agencies):
        lines += [f"  - ma: {_agency(number)}", f"    ten: Ủy ban nhân dân xã Minh Họa {number}"]
        lines.append(f"    phai_bao_cao: {{muc: [{SECTIONS[0]}]}}")
    return "\n".join(lines) + "\n"


def _indicators() -> str:
    lines = ["loai: danh-muc-chi-tieu", "muc:"]
    for section in SECTIONS:
        lines += [f"  - ma: {section}", f"    tieu_de: Nội dung {section[-2:]}"]
    lines.append("chi_tieu:")
    bound = [word for sentence in BOUND for word in sentence.split() if word.startswith("so_")]
    for section in SECTIONS:
        for indicator in (*bound, *LISTED, BROKEN):
            lines += [f"  - ma: {indicator}_{section[-2:]}", f"    ten: Chỉ tiêu {indicator}", "    don_vi_tinh: lượt"]
            lines += ["    loai_so: dong", f"    muc: {section}"]
        lines += ["    phan_to:", *(f"      {axis}: [{', '.join(groups)}]" for axis, groups in AXES.items())]
    return "\n".join(lines) + "\n"


def _agency(number: int) -> str:
    return f"xa-minh-hoa-{number:03d}"


def write(folder: Path, files: int) -> None:
    """Write so many submissions below ``folder/data``: a registry for each province, one list of indicators for all."""
    data = folder / "data"
    data.mkdir(parents=True)
    (data / "danh-muc-chi-tieu.yaml").write_text(_indicators(), encoding="utf-8")
    agencies = -(-files // (PROVINCES * len(PERIODS)))
    for province in range(PROVINCES):
        home = data / f"tinh-minh-hoa-{province:02d}"
        for period in PERIODS:
            (home / period).mkdir(parents=True)
        (home / "danh-muc-don-vi.yaml").write_text(_registry(agencies), encoding="utf-8")
        for seed in range(province, files, PROVINCES):
            number, at = divmod(seed // PROVINCES, len(PERIODS))
            period = list(PERIODS)[at]
            (home / period / f"{_agency(number)}.yaml").write_bytes(submission(_agency(number), period, seed))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--files", type=int, default=10_000)
    chosen = options.parse_args()
    write(chosen.folder, chosen.files)
