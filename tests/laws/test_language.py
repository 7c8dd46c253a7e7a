"""Laws of privacy: what is planted is found where it stands, what is ordinary is not, and masks let nothing through.

All numbers are made by chance from the rule of their kind; none is meant to be anybody's.
"""

from __future__ import annotations

import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from baocao138.language.masking import mask_line, masked_lines
from baocao138.language.privacy import may_be_private, private
from baocao138.language.words import COVERT, NOT_AFTER, NOT_BEFORE

PHRASES = (
    "Công an tỉnh, phối hợp với, các sở, ban, ngành, đoàn thể, tổ chức, tuyên truyền, phòng, chống mua bán người, "
    "đã hỗ trợ nạn nhân, rà soát địa bàn trọng điểm, chuyên ngành, vận chuyển người, nắm chắc tình hình, một số, "
    "Mặt trận Tổ quốc, bảo vệ bí mật đời tư, bí mật nhà nước, căn cước, tài khoản, hộ chiếu, điện thoại, vụ án"
)
WORDS = PHRASES.split(", ")
COUNTS = st.integers(0, 99_999_999).map(lambda n: f"{n:,}".replace(",", ".")) | st.integers(0, 9).map("0{}".format)
DATES = st.dates().map(lambda day: f"ngày {day.day:02}/{day.month}/{day.year}")
PAPERS = st.integers(1, 99_999).map("số {}/KH-BCĐ".format)
PERIODS = st.integers(1990, 2040).map(lambda year: f"giai đoạn {year}-{year + 4}")
UNITS = st.sampled_from(["vụ", "lượt người", "tờ rơi", "đồng", "%", "bị can"])
FIGURES = st.tuples(COUNTS, UNITS).map(" ".join)
GAPS = st.sampled_from([" ", ", ", "; ", ". ", "\n  ", "\n# ", " (", ") "])
PROSE = st.lists(st.tuples(st.sampled_from(WORDS) | FIGURES | DATES | PAPERS | PERIODS, GAPS).map("".join)).map("".join)

DIGITS = st.characters(min_codepoint=0x30, max_codepoint=0x39)
TAIL = {length: st.text(DIGITS, min_size=length, max_size=length) for length in (6, 7, 8, 9)}
CITIZEN = st.tuples(st.integers(1, 96), st.integers(0, 3), TAIL[8]).map(lambda t: f"{t[0]:03}{t[1]}{t[2]}")
MOBILE = st.tuples(st.sampled_from("35789"), TAIL[8]).map(lambda t: f"0{t[0]}{t[1]}")
LANDLINE = TAIL[9].map("02{}".format)
INVISIBLE = st.sampled_from(["", "\u200b", "\u00ad", "\u2060"])
# Years would make a row of figures out of a number in groups; nobody writes "0912 2019 20" for a phone.
YEAR = re.compile("(?:19|20)[0-9]{2}")

# Pieces of all that is looked for, to be put together anyhow.
_PIECES = """
0 09 84 +84 912 345678 12345678 . - ( ) _ – m M ậ Ậ T t mật MẬT (Mật) tối TỐI Độ : do_mat: @ a@b.vn “ … 😀
bí Bí số SỐ đặc tình chuyên án ÁN hộ chiếu HỘ CHIẾU B passport CMND cccd căn cước ĐỊNH DANH stk TK tài khoản
kế hoạch KẾ HOẠCH nghiệp vụ trinh sát ngoại tuyến ０ ９ 𝟎 â\u0323 \u0301 \u200b \u00ad \ufeff K İ
"""
SCRAPS = [*_PIECES.split(), "\u00a0", " ", " ", "\n", "\n  ", "\n# ", "\r\n", "\r", "\t"]


@st.composite
def typed_numbers(draw: st.DrawFn) -> str:
    number = draw(CITIZEN | MOBILE | LANDLINE)
    assume(not YEAR.search(number))
    head = draw(st.integers(3, 4))
    groups = [number[:head]] + [number[i : i + 3] for i in range(head, len(number), 3)]
    if len(groups[-1]) == 1:
        groups[-2:] = ["".join(groups[-2:])]
    gap = draw(st.sampled_from(["", " ", ".", "-", "\u00a0", "\n      ", " – ", "\n# "]))
    typed = gap.join(groups)
    if draw(st.booleans()):
        typed = "".join(chr(ord(char) + 0xFEE0) if char.isdecimal() else char for char in typed)
    return draw(INVISIBLE).join(typed)


PLANTED = (
    typed_numbers()
    | TAIL[7].map("hộ chiếu B{}".format)
    | TAIL[9].map("CMND: {}".format)
    | TAIL[9].map("STK {}".format)
    | st.sampled_from(["x@xx.vn", "TỐI MẬT", "(Mật)", "Độ mật: Mật", "do_mat: mat", "chuyên án", "CHUYÊN\n  ÁN"])
    | st.sampled_from([words for row in COVERT.values() for words in row]).flatmap(
        lambda words: st.sampled_from([words, words.upper(), words.title(), words.replace(" ", "\n    ")])
    )
)


@given(PROSE, typed_numbers(), PROSE)
@settings(max_examples=300, deadline=None)
def test_a_planted_number_is_found_at_its_place(before: str, number: str, after: str) -> None:
    text = f"{before}: {number} là\n{after}"
    start = len(before) + 2
    assert [(hit.start, hit.end) for hit in private(text)] == [(start, start + len(number))]


@given(PROSE)
@settings(max_examples=300, deadline=None)
def test_ordinary_prose_has_none(text: str) -> None:
    assert private(text) == []


@given(st.lists(PROSE | PLANTED | st.text(max_size=5), max_size=5))
@settings(max_examples=500, deadline=None)
def test_the_quick_look_misses_nothing(pieces: list[str]) -> None:
    text = " ".join(pieces)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return
    assert may_be_private(data) or not private(text)


@given(st.lists(st.sampled_from(SCRAPS) | DIGITS, max_size=20).map("".join))
@settings(max_examples=1000, deadline=None)
def test_the_quick_look_misses_nothing_in_scraps(text: str) -> None:
    assert may_be_private(text.encode()) or not private(text)


@given(PROSE, PLANTED, PROSE)
@settings(max_examples=300, deadline=None)
def test_what_is_planted_never_passes_the_quick_look(before: str, planted: str, after: str) -> None:
    text = f"{before}: {planted},\n\n{after}"
    assert may_be_private(text.encode())
    assert private(text)


@given(PROSE, PLANTED, PROSE)
@settings(max_examples=200, deadline=None)
def test_a_masked_file_lets_nothing_through(before: str, planted: str, after: str) -> None:
    lines = f"{before}: {planted},\n{after}".split("\n")
    hidden = masked_lines("\n".join(lines))
    shown = [mask_line(line) if number in hidden else line for number, line in enumerate(lines, 1)]
    assert [len(line) for line in shown] == [len(line) for line in lines]
    assert private("\n".join(shown)) == []
    assert all(not re.search(r"[^\s•]", shown[number - 1]) for number in hidden)


@given(st.text(max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_text_is_looked_at(text: str) -> None:
    hits = private(text)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert hits == sorted(hits, key=lambda hit: hit.start)


def test_the_words_of_covert_work_are_whole() -> None:
    assert all(stem in words for stem, row in COVERT.items() for words in row)
    assert (NOT_AFTER.keys() | NOT_BEFORE.keys()) <= {words for row in COVERT.values() for words in row}
