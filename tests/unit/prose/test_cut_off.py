"""Where the last words of a text are no end of a sentence."""

from __future__ import annotations

import pytest

from baocao138.prose.cut_off import check_unfinished, may_be_cut_off
from tests.unit.prose.here import folded

_ENDS = "vào, cho, với, của, tại, trong, để, từ, đến, bằng, theo, do, là, các, những, một, và, hoặc, nhằm, nên"


@pytest.mark.parametrize("end", [*_ENDS.split(", "), "tuyên truyền về", "pháp luật về"])
def test_a_text_that_stops(end: str) -> None:
    found = check_unfinished(folded(f"đưa nội dung {end}"))
    assert found
    last = end.rsplit(maxsplit=1)[-1]
    assert (found.code, found.message) == ("B134", f"lời văn dừng giữa chừng ở “{last}”: câu chưa viết hết")
    assert found.hint == "viết nốt câu; chép thiếu thì chép lại từ bản gốc"
    assert may_be_cut_off(f"đưa nội dung {end}\n")


@pytest.mark.parametrize(
    "end",
    [
        "ở thời điểm hiện tại", "những tồn tại", "nêu rõ lý do", "tìm việc tự do", "giấy tờ mang theo",
        "nạn nhân trở về",
        "người được đưa về", "các văn bằng", "đời sống trở nên", "nằm ở bên trong", "xã Mẫu Một", "tổ một số một",
        "từ nơi đi đến nơi đến", "bình xét gia đình văn hóa", "trong quý một", "đơn vị trực thuộc", "chuyên đề 1",
        "cho cả xã.", "giai đoạn đã đi vào", "thời gian qua", "các văn bản trên", "việc đã làm được", "(gồm 02 xã)",
    ],
)  # fmt: skip
def test_a_text_without_its_full_stop(end: str) -> None:
    assert check_unfinished(folded(end)) is None
    assert not may_be_cut_off(end + "\n")


def test_a_comma_is_told_at_the_end_of_a_file() -> None:
    assert may_be_cut_off("cho các xã,\n")
    assert check_unfinished(folded("cho các xã,")) is None
