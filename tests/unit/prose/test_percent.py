"""Points in the place of decimal commas."""

from __future__ import annotations

import pytest

from baocao138.prose.percent import check_percent
from baocao138.prose.sound import is_sound
from tests.unit.prose.here import folded


def test_a_point() -> None:
    (found,) = check_percent(folded("đạt 95.5% kế hoạch"))
    assert (found.code, found.hint) == ("B163", "viết:  95,5%")
    assert found.message == "“95.5%”: phần thập phân viết sau dấu phẩy, dấu chấm chỉ ngăn hàng nghìn"
    assert not is_sound(["đạt 95.5% kế hoạch"], 2026)


@pytest.mark.parametrize("text", ["đạt 95,5%, 100%, 1.250%, 12.500 tờ, mục 1.2, tăng 5 %"])
def test_none(text: str) -> None:
    assert list(check_percent(folded(text))) == []
    assert is_sound([text], 2026)
