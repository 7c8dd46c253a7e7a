"""Words typed with hỏi for ngã or ngã for hỏi: ``dụ dổ``, ``nổ lực``, ``kỷ năng``; and with s for x.

Further marks are not told of these words: many of their syllables are those of other words.
"""

from __future__ import annotations

import unicodedata

from baocao138.prose.terms import LAWFUL, OTHER_WORDS, TERMS, pairs

WORDS = pairs(
    """
    dụ dỗ, dỗ dành, nỗ lực, lĩnh vực, mở rộng, mở lớp, lũy kế, luỹ kế, nghĩa vụ, ý nghĩa, kỹ năng, kỹ thuật, kỷ niệm
    kỷ luật, kỷ cương, củng cố, vẫn còn, vẫn chưa, vẫn có, vẫn tiếp, vẫn được, cũng như, cũng là, cũng được, cũng có
    sẵn sàng, dễ dàng, phát triển, bảo đảm, đảm bảo, khẩn trương, hữu ích, hữu hiệu, vững chắc, giữ gìn, giữ vững
    gìn giữ, lưu giữ, bắt giữ, tạm giữ, trẻ em, tuổi trẻ, trẻ tuổi, rủ rê, cảnh báo, cảnh sát, quảng bá, quảng cáo
    chuyển giao, chuyển biến, chuyển đổi, chuyển tuyến, lãnh đạo, lãnh thổ, tỉnh táo, cưỡng ép, trao đổi, thay đổi
    biểu hiện, biểu dương, biểu diễn, tiểu phẩm, sản phẩm, sản xuất, bản thân, bồi dưỡng, nuôi dưỡng, hiểu biết
    tháo gỡ, gỡ bỏ, xóa bỏ, hủy bỏ, bỏ trốn, chia sẻ, mạnh mẽ, đầy đủ, miễn phí, diễn ra, cổ động, giải quyết
    giải đáp, giải thích, giải trí, khả năng, chủ động, chủ trì, chủ yếu, chủ tịch, thủ tục, thủ trưởng, đẩy nhanh
    đẩy lùi, phản ánh, ảnh hưởng, hưởng ứng, chỉ tiêu, chấn chỉnh, điều chỉnh, quản trị, cố gắng, thuyết phục
    sử dụng, bổ sung, sắp xếp, sẽ được, sẽ tiếp, dũng cảm, chữ ký, trưởng thôn, trưởng bản, cổng thông, nhỏ lẻ
    xuất bản, xử lí, tẩy chay, nghỉ việc, hẻo lánh, phổ thông, sức khỏe, sinh sản, tài sản, bất ổn, ổn định
    """
)
_MARKS = {"\u0309": "\u0303", "\u0303": "\u0309"}


def _swapped(syllable: str) -> str:
    """The syllable with the other of the two marks; itself where it has none of them."""
    apart = unicodedata.normalize("NFD", syllable)
    return unicodedata.normalize("NFC", "".join(_MARKS.get(sign, sign) for sign in apart))


def _with_other_letter(syllable: str) -> str:
    return {"s": "x", "x": "s"}.get(syllable[0], syllable[0]) + syllable[1:]


def _misspelt() -> dict[tuple[str, str], str]:
    known = WORDS | TERMS | OTHER_WORDS | LAWFUL
    found: dict[tuple[str, str], str] = {}
    for first, second in sorted(WORDS):
        for near in ((_swapped(first), second), (first, _swapped(second)), (_swapped(first), _swapped(second))):
            found.setdefault(near, f"{first} {second}")
    for first, second in (("bổ", "sung"), ("sử", "dụng"), ("sắp", "xếp"), ("xuất", "sắc")):
        found[_with_other_letter(first), second] = found[first, _with_other_letter(second)] = f"{first} {second}"
    return {near: right for near, right in found.items() if near not in known}


SWAPPED = _misspelt()
"""The words as they are typed wrongly, and as they are right."""
