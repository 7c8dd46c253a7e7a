"""Figures that cannot be, and codes of another section: what is asked, to the letter; and what stays silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, OLD, Edit, said, spoiled

ANSWER = "ghi vào bo_qua kèm lý do"
POLICE, WOMEN = (f"{NEW}/{name}.yaml" for name in ("cong-an-tinh", "hoi-lien-hiep-phu-nu"))
LABOUR, POLICE_OLD = f"{NEW}/so-noi-vu.yaml", f"{OLD}/cong-an-tinh.yaml"
PAIR = "khởi tố {{ so_vu_khoi_to = 18 }} vụ, {{ so_bi_can_khoi_to = 31 }} bị can"


@pytest.mark.parametrize(
    ("file", "edit", "code", "message", "hint"),
    [
        (
            POLICE,
            (PAIR, "khởi tố {{ so_vu_khoi_to = 31 }} vụ, {{ so_bi_can_khoi_to = 18 }} bị can"),
            "B334",
            "so_vu_khoi_to ghi 31 vụ, nhiều hơn so_bi_can_khoi_to ghi 18 bị can: có thể đổi chỗ hai số",
            f"có phải là 18 vụ, 31 bị can? Đúng là có vụ chưa rõ bị can thì {ANSWER}",
        ),
        (
            WOMEN,
            ("{{ so_xa_co_mo_hinh = 05 }}", "{{ so_xa_co_mo_hinh = 50 }}"),
            "B335",
            "so_xa_co_mo_hinh ghi 50, nhưng danh mục đơn vị chỉ có 14 xã, phường",
            f"xem lại con số này; danh mục ghi chưa đủ xã, phường thì {ANSWER}",
        ),
        (
            POLICE_OLD,
            ("xác minh rõ mục đích nhập cảnh.", "xác minh rõ mục đích nhập cảnh. Trong kỳ phát hiện 02 vụ."),
            "B320",
            "câu này nói 02 vụ, mà dòng 52 ghi so_vu_phat_hien: 0",
            (
                "xem lại hai con số; câu này đúng thì viết:  {{ so_vu_phat_hien = 02 }} vụ  và bỏ so_vu_phat_hien ở "
                f"dòng 52; là số khác thì {ANSWER}"
            ),
        ),
        (
            LABOUR,
            ("{{ so_cuoc_kiem_tra = 04 }}", "{{ so_buoi_truyen_thong = 04 }}"),
            "B226",
            "chỉ tiêu so_buoi_truyen_thong thuộc mục “truyen-thong”, không thuộc mục “chi-dao”",
            (
                "có phải là  {{ so_cuoc_kiem_tra = 04 }} cuộc? Đúng là so_buoi_truyen_thong thì chuyển sang mục "
                f"truyen-thong, hoặc {ANSWER}"
            ),
        ),
    ],
)
def test_what_is_asked(file: str, edit: Edit, code: str, message: str, hint: str, tmp_path: Path) -> None:
    assert said(spoiled(tmp_path, file, edit)) == [(code, message, hint)]


@pytest.mark.parametrize(
    ("file", "edit"),
    [
        (POLICE, (PAIR, PAIR.replace("31", "18"))),
        (POLICE, (PAIR, PAIR.replace("31", "0"))),
        (WOMEN, ("{{ so_xa_co_mo_hinh = 05 }}", "{{ so_xa_co_mo_hinh = 14 }}")),
    ],
)
def test_what_may_well_be(file: str, edit: Edit, tmp_path: Path) -> None:
    assert not {"B334", "B335"} & {found.code for found in spoiled(tmp_path, file, edit)}
