"""Tags that do not pair: one finding, and what its hint says makes the text right."""

from __future__ import annotations

import pytest

from baocao138.prose.frame import check_frame_text
from tests.unit.prose.test_frame import passage

IF, ELSE, END = "{% if tong.so_vu == 0 %}", "{% else %}", "{% endif %}"


@pytest.mark.parametrize(
    ("text", "column", "hint", "mended"),
    [
        (
            f"{IF}a{ELSE}b{IF}, c{ELSE}, d{END}. Hết.",
            len(f"{IF}a{ELSE}b{IF}, c{ELSE}, d") + 1,
            f"thêm  {END}  ngay sau {END} này, thành:  {END}{END}",
            f"{IF}a{ELSE}b{IF}, c{ELSE}, d{END}{END}. Hết.",
        ),
        (
            f"{IF}chưa có vụ nào{ELSE}có {{{{ tong.so_vu }}}} vụ. Sau đó.",
            len(f"{IF}chưa có vụ nào") + 1,
            f"thêm  {END}  vào sau các chữ của {ELSE} này:  có {{{{ tong.so_vu }}}} vụ{END}.",
            f"{IF}chưa có vụ nào{ELSE}có {{{{ tong.so_vu }}}} vụ{END}. Sau đó.",
        ),
        (
            f"{IF}a{ELSE}b. Câu sau {IF}c{ELSE}d{END}.",
            len(f"{IF}a") + 1,
            f"thêm  {END}  vào sau các chữ của {ELSE} này:  b{END}.",
            f"{IF}a{ELSE}b{END}. Câu sau {IF}c{ELSE}d{END}.",
        ),
        (
            f"{IF}a{IF}b. Câu sau.",
            len(f"{IF}a") + 1,
            f"thêm  {END} 2 lần  vào sau các chữ của {IF} này:  b{END}{END}.",
            f"{IF}a{IF}b{END}{END}. Câu sau.",
        ),
        (
            f"{IF}a{END}{ELSE}b{END}.",
            len(f"{IF}a{END}") + 1,
            f"chuyển {END} ở trước {ELSE} này xuống sau các chữ của nó: điều kiện chỉ đóng ở cuối",
            f"{IF}a{ELSE}b{END}.",
        ),
        (
            f"a{ELSE}b",
            2,
            f"bỏ {ELSE} này, hoặc thêm  {{% if tong.… == 0 %}}  vào trước nó, ở chỗ bắt đầu điều kiện",
            "ab",
        ),
        (
            f"{IF}a{END}b{END}.",
            len(f"{IF}a{END}b") + 1,
            f"bỏ {END} này: điều kiện ở trước đã đóng rồi",
            f"{IF}a{END}b.",
        ),
        (
            f"{IF}a{ELSE}b{ELSE}.",
            len(f"{IF}a{ELSE}b") + 1,
            f"sau {ELSE} chỉ đóng lại, viết:  {END}",
            f"{IF}a{ELSE}b{END}.",
        ),
        (
            f"{IF}a{ELSE}b{ELSE}{END}.",
            len(f"{IF}a{ELSE}b") + 1,
            f"bỏ {ELSE} này; cần thêm một điều kiện thì viết  {{% elif tong.… == 0 %}}  ở trước {ELSE}",
            f"{IF}a{ELSE}b{END}.",
        ),
        (
            f"{IF}a{IF}b{ELSE}c{ELSE}d{END}.",
            len(f"{IF}a{IF}b{ELSE}c") + 1,
            f"thêm  {END}  ngay trước {ELSE} này để đóng điều kiện lồng bên trong",
            f"{IF}a{IF}b{ELSE}c{END}{ELSE}d{END}.",
        ),
    ],
)
def test_one_finding_that_can_be_obeyed(text: str, column: int, hint: str, mended: str) -> None:
    (first,) = check_frame_text(passage(text))
    assert (first.code, first.place.column, first.hint) == ("B113", column, hint)
    assert check_frame_text(passage(mended)) == ()
