"""Codes of family B9: what concerns the program itself and the machine it runs on."""

from __future__ import annotations

from baocao138.diagnostic.codes.entry import Code

TABLE: tuple[Code, ...] = (
    Code(
        "B901", "error", "Không đọc được tệp",
        "Máy không cho đọc tệp này: không có quyền đọc, hoặc đây không phải là một tệp thường.",
        "(tệp mà người chạy lệnh không có quyền đọc)", "(cấp quyền đọc cho tệp rồi chạy lại)",
    ),
    Code(
        "B903", "error", "Mục bo_qua không có tác dụng",
        "Mục bo_qua chỉ che đúng cảnh báo đã nêu; không che gì thì phải bỏ đi, để sau này không che nhầm.",
        "bo_qua:\n  - {ma: B120, cho: so_to_roi, ly_do: hai đợt in}\n# tệp không còn cảnh báo nào như vậy",
        "(bỏ mục bo_qua này)",
    ),
)  # fmt: skip
