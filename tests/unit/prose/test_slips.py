"""Slips of the keyboard as a clerk is told of them; and a whole file that has none is passed over quickly."""

from __future__ import annotations

import pytest

from baocao138.prose.joined import signs
from baocao138.prose.short_forms import short_forms
from baocao138.prose.slips import check_slips, has_slip, may_have_slip
from baocao138.prose.sound import is_sound
from baocao138.prose.vni import keyed
from baocao138.read.characters import rare
from tests.unit.prose.here import folded

MISSPELT = "không phải là một chữ tiếng Việt: gõ nhầm phím, hoặc bộ gõ chưa bỏ dấu"


@pytest.mark.parametrize(
    ("text", "code", "message", "hint"),
    [
        ("người lao độgn", "B143", f"“độgn” {MISSPELT}", "có phải là: động?"),
        ("treo băng zôn", "B143", f"“zôn” {MISSPELT}", "gõ lại chữ này; chữ viết tắt thì viết hoa"),
        ("phong phú ,hình thức", "B148", "thừa dấu cách trước dấu ,", "viết liền: phú,"),
        ("{{ so_x = 5 }} tờ ; phát", "B148", "thừa dấu cách trước dấu ;", "viết liền: tờ;"),
        ("Nhân dân . Sở", "B148", "thừa dấu cách trước dấu .", "viết liền: dân."),
        ("(02 xã )", "B148", "thừa dấu cách trước dấu )", "viết liền: xã)"),
    ],
)
def test_a_slip(text: str, code: str, message: str, hint: str) -> None:
    (found,) = check_slips(folded(text))
    assert (found.code, found.message, found.hint) == (code, message, hint)
    assert has_slip(text)
    assert may_have_slip(text.encode(), rare(text.encode()))


def test_a_word_is_told_once_and_few_words_are() -> None:
    assert len(list(check_slips(folded("độgn độgn")))) == 1
    assert len(list(check_slips(folded("aác bbác ccác ddác kkác llác mmác")))) == 5


@pytest.mark.parametrize(
    "text",
    [
        "cờ, hoa ... (gồm 12,5 triệu; 12.500 tờ): a) xã; b) huyện; V/v “họp”; ./.",
        "tỷ lệ 3 : 1, như sau :), họp lúc 7 .",
        "TP.HCM, tr.đ, x.vn, 1.2, 12/KH-UBND, “a” (b), c… d",
        "{{ so_x = 12.500 }}, {{ so_y = hơn 5 }}.",
    ],
)
def test_no_slip(text: str) -> None:
    assert list(check_slips(folded(text))) == []
    assert not has_slip(text)


def test_a_quick_look_passes_plain_prose_over() -> None:
    plain = "tổ chức {{ so_buoi = 05 }} buổi “truyền thông” về phòng, chống mua bán người tại UBND 02 xã.".encode()
    assert not may_have_slip(plain, rare(plain))


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("tệ nạn xã hội.Sở cùng", "thiếu dấu cách sau dấu .", "viết:  hội. Sở"),
        ("bản dân cư.tổ chức", "thiếu dấu cách sau dấu .", "viết:  cư. tổ"),
        ("học đường,gắn với", "thiếu dấu cách sau dấu ,", "viết:  đường, gắn"),
        ("như sau:tổ chức", "thiếu dấu cách sau dấu :", "viết:  sau: tổ"),
        ("{{ so_x = 5 }}.Sở đã", "thiếu dấu cách sau dấu .", "viết:  . Sở"),
        ("(02 lớp).Sở", "thiếu dấu cách sau dấu .", "viết:  lớp). Sở"),
        ("năm 2019.Công an", "thiếu dấu cách sau dấu .", "viết:  2019. Công"),
        ("bến đò,, bến xe", "hai dấu câu liền nhau: ,,", "viết:  đò,"),
        ("bến đò, . Sở", "hai dấu câu liền nhau: , .", "viết:  đò."),
        ("tội phạm.. Sở", "hai dấu câu liền nhau: ..", "viết:  phạm."),
        ("vụ;; bị can", "hai dấu câu liền nhau: ;;", "viết:  vụ;"),
    ],
)
def test_signs_without_a_blank_and_twice(text: str, message: str, hint: str) -> None:
    (found,) = [each for each in check_slips(folded(text)) if "thừa" not in each.message]
    assert (found.code, found.message, found.hint) == ("B148", message, hint)
    assert not is_sound([text], 2026)


@pytest.mark.parametrize(
    "text",
    [
        "TP.HCM, Tp.Vinh, ThS.Lan, v.v., v.v.. Dịp 30/4-1/5 lúc 7:30, congan.vn, a,b, PC02,C02, VTV1,VTV2, 1.Tình hình",
        "https://bocongan.gov.vn/tin,bai bao-cao.docx x.lan@gmail.com facebook.com file.Docx T.Ư tr.đ P.Bến Nghé",
        "tuyên truyền... Sở … , và 12,5 triệu; 12.500 tờ; ngày ../../2019 (…), “a”.",
    ],
)
def test_signs_as_they_should_be(text: str) -> None:
    assert list(signs(text)) == []


@pytest.mark.parametrize(
    ("text", "typed", "right"),
    [
        ("cam kết ko nghe theo", "ko", "không"),
        ("lao động k có hợp đồng", "k", "không"),
        ("cam kết kg tham gia", "kg", "không"),
        ("gia đình đc tư vấn", "đc", "được"),
        ("nạn nhân dc hỗ trợ", "dc", "được"),
        ("phối hợp vs Công an", "vs", "với"),
        ("12 ng dân", "ng", "người"),
        ("để ngta biết", "ngta", "người ta"),
        ("đã nộp xong r", "r", "rồi"),
    ],
)
def test_words_of_messages(text: str, typed: str, right: str) -> None:
    (found,) = check_slips(folded(text))
    message = f"“{typed}” là chữ viết tắt khi nhắn tin, không dùng trong báo cáo"
    assert (found.code, found.message, found.hint) == ("B143", message, f"viết:  {right}")
    assert not is_sound([text], 2026)


@pytest.mark.parametrize(
    "text",
    [
        "thu 10 kg ma túy, một kg có giá 50 k; {{ so_x = 5 }} kg được thu",
        "điểm k khoản 1, điểm k và r khoản 2, nhóm z, bình gas 12 kg, được",
        "đ/c Lan, Ko Samui, KG, DC, vs.vn, k-pop, tính theo kg có bao bì",
    ],
)
def test_units_points_and_names(text: str) -> None:
    assert list(short_forms(text)) == []


@pytest.mark.parametrize(
    ("text", "typed", "right"),
    [
        ("đã va6n5 d9o65ng dân", "va6n5 d9o65ng", "vận động"),
        ("tra1i phe1p", "tra1i phe1p", "trái phép"),
        ("Tuye6n truye62n về", "Tuye6n truye62n", "Tuyên truyền"),
        ("phu5 nu74 va2 tre3 em", "phu5 nu74 va2 tre3", "phụ nữ và trẻ"),
        ("cho nguoi72 dân", "nguoi72", "người"),
        ("gio7i1", "gio7i1", "giới"),
    ],
)
def test_keys_of_vni(text: str, typed: str, right: str) -> None:
    (found,) = check_slips(folded(text))
    message = f"“{typed}” còn phím số của kiểu gõ VNI: bộ gõ chưa bỏ dấu"
    assert (found.code, found.message, found.hint) == ("B143", message, f"có phải là: {right}?")
    assert not is_sound([text], 2026)


def test_codes_are_no_keys() -> None:
    text = (
        "PC02 C02 Q1 H1 QH15 2019H1 km2 m2 co2 lop1 lop2 khu a2 a3 h2o mp3 u23 covid19 h5n1 tiktok1 4g ipv4 b2b"
        " {{ so_x1 = 3 }} 10a1 x1@gmail.com/va6n5"
    )
    assert list(keyed(text)) == []
