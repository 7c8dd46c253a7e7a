"""Sentences that name another commune as their own place, and those that may well name one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.rules.example import NEW, said, spoiled

FILE = f"{NEW}/xa-mau-ba.yaml"
TEXT = "ra mắt tổ tư vấn cộng đồng, qua"
MESSAGE = "lời văn của xã Mẫu Ba nêu tên xã Mẫu Hai, là nơi có báo cáo riêng"
HINT = (
    "chép từ báo cáo của xã Mẫu Hai thì sửa thành xã Mẫu Ba và xem lại cả câu; đúng là nói về xã Mẫu Hai thì ghi vào "
    "bo_qua kèm lý do"
)


@pytest.mark.parametrize(
    "words",
    [
        "ra mắt tổ tư vấn cộng đồng xã Mẫu Hai, qua",
        "ra mắt tổ tư vấn cộng đồng trên địa bàn xã Mẫu\n      Hai, qua",
        "ra mắt tổ tư vấn cộng đồng của xã Mẫu Hai; qua",
        "ra mắt tổ tư vấn tại xã Mẫu Hai, qua",
        "Ủy ban nhân dân xã Mẫu Hai ra mắt tổ tư vấn, qua",
        "ra mắt tổ tư vấn. Xã Mẫu Hai tuyên truyền qua",
        "ra mắt tổ tư vấn để nhân dân xã Mẫu Hai hiểu, làm theo; trên địa bàn xã Mẫu Hai tổ chức",
    ],
)
def test_a_copied_text(words: str, tmp_path: Path) -> None:
    found = [each for each in said(spoiled(tmp_path, FILE, (TEXT, words))) if each[0] == "B231"]
    assert found == [("B231", MESSAGE, HINT)]


@pytest.mark.parametrize(
    "words",
    [
        "ra mắt tổ tư vấn cộng đồng xã Mẫu Ba, qua",
        "ra mắt tổ tư vấn cộng đồng ở xã hội hóa, qua",
        "phối hợp với xã Mẫu Hai ra mắt tổ tư vấn, qua",
        "cùng Công an xã Mẫu Hai tuần tra, qua",
        "tuần tra địa bàn giáp ranh xã Mẫu Hai, qua",
        "ký quy chế liên xã Mẫu Hai, phường Ví Dụ, qua",
        "bàn giao hồ sơ cho Công an xã Mẫu Hai, qua",
        "tiếp nhận 1 người từ xã Mẫu Hai trở về, qua",
        "xác minh một người quê ở xã Mẫu Hai, qua",
        "xác minh một người trú tại bản Nà, xã Mẫu Hai, qua",
        "quản lý tuyến đường nối xã Mẫu Hai, qua",
        "học tập mô hình của xã Mẫu Hai, qua",
        "tuyên truyền ở chợ của hai xã Mẫu Ba và xã Mẫu Hai, qua",
        "tuyên truyền ở các thôn của xã Mẫu Hai cũ, qua",
        "chuyển tin báo đến Công an xã Mẫu Hai giải quyết, qua",
        "rà soát ở xã Không Đâu, qua",
        "nắm tình hình người của xã Mẫu Ba lấy chồng ở xã Mẫu Hai, qua",
    ],
)
def test_sentences_that_may_name_it(words: str, tmp_path: Path) -> None:
    assert "B231" not in [each.code for each in spoiled(tmp_path, FILE, (TEXT, words))]


def test_a_partner_may_be_named(tmp_path: Path) -> None:
    partner = f"doan: >-\n      {TEXT}", "phoi_hop: [xa-mau-hai]\n    doan: >-\n      họp tại xã Mẫu Hai, qua"
    assert "B231" not in [each.code for each in spoiled(tmp_path, FILE, partner)]


def test_who_is_of_the_province_may_name_any(tmp_path: Path) -> None:
    police = "tiếp nhận {{ so_tin_bao_tiep_nhan", "trên địa bàn xã Mẫu Hai tiếp nhận {{ so_tin_bao_tiep_nhan"
    assert "B231" not in [each.code for each in spoiled(tmp_path, f"{NEW}/cong-an-tinh.yaml", police)]
