"""Codes of family B9: what concerns the program itself and the machine it runs on."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B901",
        "error",
        "không đọc được tệp",
        "Máy không cho đọc tệp này: không có quyền, hoặc tệp đang bị chương trình khác giữ.",
        "tệp không có quyền đọc",
        "cấp quyền đọc cho tệp rồi chạy lại",
    ),
    Code(
        "B903",
        "error",
        "ghi chú bỏ qua (bo_qua) không có tác dụng",
        "bo_qua chỉ che đúng cảnh báo đã nêu; không che gì thì phải bỏ đi để sau này không che nhầm.",
        "bo_qua:\n  - {ma: B120, cho: so_to_roi, ly_do: đúng là hai đợt}   (không còn cảnh báo này)",
        "(bỏ mục bo_qua này)",
    ),
)
