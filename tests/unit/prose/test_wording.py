"""What a clerk is told of words that are not meant; and stretches without any are passed over quickly."""

from __future__ import annotations

import pytest

from baocao138.prose import wording
from baocao138.prose.wording import check_wording, is_well_worded
from tests.unit.prose.here import folded


@pytest.mark.parametrize(
    ("lines", "code", "message", "hint"),
    [
        (
            ("chỉ đạo các", "các trường"),
            "B160",
            "“các các”: gõ lặp, sẽ bị in ra cả hai lần",
            "bỏ chữ lặp, viết:  chỉ đạo các trường",
        ),
        (
            ("là nạn", "nhận của"),
            "B161",
            "“nạn nhận” có lẽ là “nạn nhân” gõ sai dấu",
            "viết:  nạn nhân; đúng là ý khác thì ghi vào bo_qua kèm lý do",
        ),
    ],
)
def test_the_words_for_a_clerk(lines: tuple[str, str], code: str, message: str, hint: str) -> None:
    (found,) = check_wording(folded(*lines))
    assert (found.code, found.message, found.hint) == (code, message, hint)
    assert not is_well_worded(["phát", "\n      ".join(lines)])


def test_a_pair_is_told_once_and_few_are() -> None:
    assert len(list(check_wording(folded("nạn nhận và nạn nhận")))) == 1
    assert len(list(check_wording(folded(", ".join(["các các"] * 9))))) == 5


@pytest.mark.parametrize(
    "text",
    ["“Nạn nhận”", "Đối tương", "(các các)", "– hổ trợ…", "Ủy bân xã", "công a n", "Chỉ đạo chỉ đạo xã", "Của của xã"],
)
def test_a_quick_look_sees_what_the_rules_see(text: str) -> None:
    assert list(check_wording(folded(text)))
    assert not is_well_worded([text])


def test_what_was_read_once_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wording, "_sound", set[str]())
    assert is_well_worded(["phát tờ rơi cho ", " hộ dân"])
    assert wording._sound == {"phát tờ rơi cho ", " hộ dân"}
    assert not is_well_worded(["phát tờ rơi cho ", " các các hộ"])
    assert " các các hộ" not in wording._sound


def test_stretches_stand_apart() -> None:
    assert is_well_worded(["in tờ rơi, các ", "các xã"])
