"""Stretches of prose without fault are passed over quickly, and no fault with them."""

from __future__ import annotations

import pytest

from baocao138.prose import sound
from baocao138.prose.leftover import check_leftover
from baocao138.prose.sound import is_sound
from baocao138.prose.wording import check_wording
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    "text",
    [
        "“Nạn nhận”",
        "Đối tương",
        "(các các)",
        "– hổ trợ…",
        "Ủy bân xã",
        "công a n",
        "Chỉ đạo chỉ đạo xã",
        "Của của xã",
        "các\n        các",
    ],
)
def test_a_quick_look_sees_what_the_rules_see(text: str) -> None:
    assert list(check_wording(folded(text)))
    assert not is_sound([text], 2026)


@pytest.mark.parametrize(
    "text",
    ["Kế hoạch số     /KH-STP", "số\n        /KH-STP", "ngày    tháng    năm 2026", "(đang cập nhật)"],
)
def test_a_quick_look_sees_blanks(text: str) -> None:
    assert list(check_leftover(folded(text)))
    assert not is_sound(["phát ", text], 2026)


def test_a_quick_look_sees_doubled_letters() -> None:
    assert not is_sound(["phát ", " tờ treen xã"], 2026)
    assert is_sound(["tuổi teen"], 2026)


def test_what_was_read_once_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_sound", dict[int, set[str]]())
    assert is_sound(["phát tờ rơi cho ", " hộ dân"], 2026)
    assert sound._sound == {2026: {"phát tờ rơi cho ", " hộ dân"}}
    assert not is_sound(["phát tờ rơi cho ", " các các hộ"], 2026)
    assert " các các hộ" not in sound._sound[2026]


def test_stretches_stand_apart() -> None:
    assert is_sound(["in tờ rơi, các ", "các xã"], 2026)


def test_papers_of_a_later_year() -> None:
    assert is_sound(["theo Nghị định số 162/2025/NĐ-CP"], 2025)
    assert not is_sound(["theo Nghị định số 162/2025/NĐ-CP"], 2024)
