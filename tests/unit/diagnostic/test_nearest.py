"""A mistyped word finds what was meant, an unrelated one finds nothing, and 400 choices cost next to nothing."""

from __future__ import annotations

import time

import pytest

from baocao138.diagnostic.edits import distance
from baocao138.diagnostic.nearest import is_sure, nearest
from baocao138.diagnostic.same_code import nearest_code
from baocao138.model.identifier import unaccented

AGENCIES = (
    "cong-an-tinh",
    "so-lao-dong-thuong-binh-va-xa-hoi",
    "bo-doi-bien-phong",
    "so-thong-tin-va-truyen-thong",
    "so-van-hoa-the-thao-va-du-lich",
    "so-giao-duc-va-dao-tao",
    "hoi-lien-hiep-phu-nu",
    "so-tu-phap",
    "mttq",
)
INDICATORS = (
    "so_to_roi",
    "so_tin_bai",
    "so_vu_phat_hien",
    "so_vu_khoi_to",
    "so_nan_nhan_tiep_nhan",
    "so_nan_nhan_ho_tro",
    "so_buoi_truyen_thong",
    "so_luot_nguoi_truyen_thong",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("so-tư-pháp", "so-tu-phap"),
        ("Sở Tư pháp", "so-tu-phap"),
        ("SO TU PHAP", "so-tu-phap"),
        ("so_tu_phap", "so-tu-phap"),
        ("sotuphap", "so-tu-phap"),
        ("so-tu-pahp", "so-tu-phap"),
        ("so-tu-php", "so-tu-phap"),
        ("so-tu-phaps", "so-tu-phap"),
        ("tu-phap", "so-tu-phap"),
        ("Sở Tư pháp tỉnh Thái Bình", "so-tu-phap"),
        ("so-tu-phap-moi", "so-tu-phap"),
        ("so-lao-dong", "so-lao-dong-thuong-binh-va-xa-hoi"),
        ("Sở LĐTBXH", "so-lao-dong-thuong-binh-va-xa-hoi"),
        ("so-tttt", "so-thong-tin-va-truyen-thong"),
        ("Sở GDĐT", "so-giao-duc-va-dao-tao"),
        ("ca-tinh", "cong-an-tinh"),
        ("cong-an", "cong-an-tinh"),
        ("BĐBP", "bo-doi-bien-phong"),
        ("Hội LHPN", "hoi-lien-hiep-phu-nu"),
    ],
)
def test_an_agency_is_found(typed: str, meant: str) -> None:
    assert nearest(typed, AGENCIES) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("so_toroi", "so_to_roi"),
        ("so-to-roi", "so_to_roi"),
        ("so_to_rois", "so_to_roi"),
        ("to_roi", "so_to_roi"),
        ("so_vu_phat_hienn", "so_vu_phat_hien"),
        ("so_vu_phta_hien", "so_vu_phat_hien"),
        ("vu_khoi_to", "so_vu_khoi_to"),
        ("so_buoi_tuyen_thong", "so_buoi_truyen_thong"),
    ],
)
def test_an_indicator_is_found(typed: str, meant: str) -> None:
    assert nearest(typed, INDICATORS) == meant


@pytest.mark.parametrize("typed", ["so-y-te", "so-xay-dung", "so-cong-thuong", "tinh-doan", "so", "x", "", "…", "漢"])
def test_an_unrelated_agency_finds_nothing(typed: str) -> None:
    assert nearest(typed, AGENCIES) is None


@pytest.mark.parametrize("typed", ["so_to_gap", "so_bang_ron", "so_vu_xet_xu", "so_nan_nhan", "so_vu", "kinh_phi"])
def test_an_unrelated_indicator_finds_nothing(typed: str) -> None:
    assert nearest(typed, INDICATORS) is None


@pytest.mark.parametrize(
    ("typed", "choices", "meant"),
    [
        ("noi_dungg", ("noi_dung", "ngay", "ky"), "noi_dung"),
        ("đơn_vị", ("don_vi", "doan"), "don_vi"),
        ("ki", ("ky", "den"), "ky"),
        ("động", ("dong", "ton", "pham_vi"), "dong"),
        ("I", ("1.", "I.", "A."), "I."),
        ("bao-cao-dv", ("bao-cao-don-vi", "bao-cao-tong-hop"), "bao-cao-don-vi"),
        ("xa-so-1", ("xa-so-2", "xa-so-3"), None),
        ("nam", ("nu",), None),
        ("ab", ("ac",), None),
    ],
)
def test_short_words_and_numbers(typed: str, choices: tuple[str, ...], meant: str | None) -> None:
    assert nearest(typed, choices) == meant


def test_a_name_gives_its_choice() -> None:
    names = {"Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh": "mttq", "Đoàn TNCS Hồ Chí Minh": "tinh-doan"}
    assert nearest("Uỷ ban Mặt trận Tổ quốc tỉnh", ("mttq", "tinh-doan"), names) == "mttq"
    assert nearest("Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh", ("mttq", "tinh-doan"), names) == "mttq"
    assert nearest("Đoàn TNCS Hồ Chí Mnih", ("mttq", "tinh-doan"), names) == "tinh-doan"
    assert nearest("Sở Y tế", ("mttq", "tinh-doan"), names) is None


def test_a_word_left_out_is_likelier_than_several_wrong_letters() -> None:
    codes = ("so_buoi_truyen_thong", "so_luot_nguoi_truyen_thong", "so_luot_nguoi_tap_huan")
    assert nearest("so_luot_truyen_thong", codes) == "so_luot_nguoi_truyen_thong"
    assert nearest("so_buoi_truyen_thonh", codes) == "so_buoi_truyen_thong"
    assert nearest("so_luot_nguoi", codes) is None


def test_of_two_that_are_as_near_the_first_is_meant_and_of_two_shortened_ones_none() -> None:
    assert nearest("so_luot_xx", ("so_luot_xa", "so_luot_xe")) == "so_luot_xa"
    assert nearest("cong-an", ("cong-an-tinh", "cong-an-huyen")) is None


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("", "", 0),
        ("a", "", 1),
        ("abc", "acb", 1),
        ("abc", "abcd", 1),
        ("abc", "adc", 1),
        ("ca", "abc", 3),
        ("ab", "ba", 1),
    ],
)
def test_edits(one: str, other: str, edits: int) -> None:
    assert distance(one, other, 5) == distance(other, one, 5) == edits
    assert (distance(one, other, edits - 1) > edits - 1) or not edits


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("110", "B110"),
        ("B11O", "B110"),
        ("B1I0", "B110"),
        ("B1100", "B110"),
        ("B127", "B126"),
        ("B9", None),
        ("XYZ", None),
        ("9" * 4301, None),
        ("B" + "9" * 4301, None),
    ],
)
def test_a_code(typed: str, meant: str | None) -> None:
    assert nearest_code(typed, ("B105", "B110", "B126", "B210", "B310")) == meant


def test_four_hundred_choices_are_looked_through_at_once() -> None:
    words = "An Bình Minh Hòa Thái Nguyên Phú Xuân Thanh Long Mỹ Tân Đông Tây Nam Bắc Giang Sơn Hải Vinh"
    syllables = unaccented(words).split("-")
    communes = [f"xa-{one}-{other}" for one in syllables for other in syllables]
    assert len(communes) == 400
    took = []
    for _ in range(20):
        start = time.perf_counter()
        assert nearest("xa-giang-thnah", communes) == "xa-giang-thanh"
        assert nearest("so-tu-phap", communes) is None
        took.append(time.perf_counter() - start)
    assert min(took) / 2 < 0.002


@pytest.mark.parametrize(
    ("word", "guess", "choices", "sure"),
    [
        ("Số tờ rơi", "so_to_roi", INDICATORS, True),
        ("so_to_rơi", "so_to_roi", INDICATORS, True),
        ("so-tu-phapp", "so-tu-phap", AGENCIES, True),
        ("xa-mau-hei", "xa-mau-hai", ("xa-mau-hai", "xa-mau-ba", "xa-mau-bay"), False),
    ],
)
def test_a_guess_is_sure_where_it_is_the_only_one(word: str, guess: str, choices: tuple[str, ...], sure: bool) -> None:
    assert is_sure(word, guess, choices) is sure
