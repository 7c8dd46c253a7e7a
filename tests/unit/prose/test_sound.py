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
    assert not is_sound([text])


@pytest.mark.parametrize(
    "text",
    ["Kế hoạch số     /KH-STP", "số\n        /KH-STP", "ngày    tháng    năm 2026", "địa bàn xxx", "với …\n  xã"],
)
def test_a_quick_look_sees_blanks(text: str) -> None:
    assert list(check_leftover(folded(text)))
    assert not is_sound(["phát ", text])


def test_a_quick_look_sees_doubled_letters() -> None:
    assert not is_sound(["phát ", " tờ treen xã"])
    assert is_sound(["tuổi teen"])


def test_what_was_read_once_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound, "_sound", set[str]())
    assert is_sound(["phát tờ rơi cho ", " hộ dân"])
    assert sound._sound == {"phát tờ rơi cho ", " hộ dân"}
    assert not is_sound(["phát tờ rơi cho ", " các các hộ"])
    assert " các các hộ" not in sound._sound


def test_stretches_stand_apart() -> None:
    assert is_sound(["in tờ rơi, các ", "các xã"])
