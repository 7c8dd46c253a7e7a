"""Files per second of the strict reader against ``yaml.load(CSafeLoader)``, on the same files in the same run.

``python bench/read.py`` prints both and their ratio; the exit code is 1 where the reader is less than twice as fast.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable

import yaml

from baocao138.read.document import read_document

FILES, ROUNDS, BYTES, LEAST = 60, 15, 6_600, 2.0

_SENTENCES = (
    "Chỉ đạo các đơn vị tăng cường tuyên truyền phòng, chống mua bán người trên địa bàn tỉnh",
    "phối hợp với Hội Liên hiệp Phụ nữ tổ chức {{{{ so_buoi = {n} }}}} buổi nói chuyện chuyên đề cho hội viên",
    "đặt in và phát {{{{ so_to_roi = {n}.500 }}}} tờ rơi, biên tập và đăng {{{{ so_tin_bai = {n} }}}} tin, bài",
    "tiếp nhận, hỗ trợ “nạn nhân bị mua bán trở về” theo Quyết định số 793/QĐ-TTg ngày 10/5/2016",
    "rà soát, lập danh sách các đối tượng có biểu hiện nghi vấn – nhất là ở khu vực biên giới",
)
_QUALIFIERS = ("", "", "", "", "", "hơn ")
_FIGURES = ("so_vu_phat_hien", "so_doi_tuong", "so_nan_nhan_xac_dinh", "so_vu_khoi_to", "so_luot_nguoi_nghe")


def submission(seed: int) -> bytes:
    """One agency's file of some 6.6 KB, in the shape of design.md section 4."""
    chance = random.Random(seed)
    lines = ["loai: bao-cao-don-vi", "don_vi: so-thong-tin-va-truyen-thong", "ky: 2019H1", "tu_ngay: 2018-11-15",
             "den_ngay: 2019-05-14", "so_ky_hieu: 45/BC-STTTT", "ngay: 2019-05-20", "noi_dung:"]  # fmt: skip
    size = 0
    while size < BYTES:
        part = ["  - muc: truyen-thong", "    doan:"]
        for _ in range(chance.randint(1, 2)):
            part.append("      - >-")
            for _ in range(chance.randint(2, 4)):
                part.append("        " + chance.choice(_SENTENCES).format(n=chance.randint(2, 99)) + ",")
        part.append("    so_lieu:")
        for name in chance.sample(_FIGURES, chance.randint(2, 5)):
            part.append(f"      {name}: {chance.choice(_QUALIFIERS)}{chance.randint(1, 400)}")
        part.append(f"      so_nan_nhan: {{tong: {chance.randint(3, 9)}, gioi_tinh: {{nu: 2, nam: 1}}}}")
        size += sum(len(line.encode()) + 1 for line in part)
        lines += part
    return ("\n".join(lines) + "\n").encode()


def _rate(read: Callable[[bytes], object], files: list[bytes]) -> float:
    begin = time.perf_counter()
    for data in files:
        read(data)
    return len(files) / (time.perf_counter() - begin)


def main() -> int:
    """Measure in turns, so that a busy machine slows both."""
    files = [submission(seed) for seed in range(FILES)]
    assert all(read_document(data, "a.yaml").value and not read_document(data, "a.yaml").diagnostics for data in files)
    strict, sloppy = [], []
    for _ in range(ROUNDS):
        strict.append(_rate(lambda data: read_document(data, "a.yaml"), files))
        sloppy.append(_rate(lambda data: yaml.load(data, Loader=yaml.CSafeLoader), files))
    ratio = statistics.median(fast / slow for fast, slow in zip(strict, sloppy, strict=True))
    print(f"files                  {FILES}, {statistics.mean(map(len, files)):.0f} bytes on average")
    print(f"read_document          {statistics.median(strict):8.0f} files/s")
    print(f"yaml.load(CSafeLoader) {statistics.median(sloppy):8.0f} files/s")
    print(f"ratio                  {ratio:8.2f} (at least {LEAST})")
    return 0 if ratio >= LEAST else 1


if __name__ == "__main__":
    sys.exit(main())
