"""Documents that are cited: what must be said at the first mention, and which ordinary sentences stay in peace."""

from __future__ import annotations

import pytest

from baocao138.docx.form import check_form
from tests.unit.docx.planted import BODY, with_faults

ACT, PLAN = "Nghị định số 63/2010/NĐ-CP", "Kế hoạch số 19/KH-UBND"
SILENT = (
    f"Căn cứ {ACT} ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính.",
    f"Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của {ACT}.",
    f"Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Văn phòng Chính phủ hướng dẫn thi hành {ACT}.",
    "Quyết định số 12/2022/QĐ-UBND ngày 15/4/2022 của Ủy ban nhân dân tỉnh ban hành Quy định chức năng của Sở.",
    f"Thực hiện {PLAN} ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về phòng, chống mua bán người, Sở báo cáo.",
    "Sở Y tế đã ban hành Kế hoạch số 21/KH-SYT ngày 20/01/2024 về phòng, chống dịch.",
    "Ban Chỉ đạo có Kế hoạch số 197/KH-BCĐ-CQTT ngày 01/02/2019 triển khai Chương trình phòng, chống mua bán người.",
    "Quyết định số 2546/QĐ-TTg ngày 31/12/2015 của Thủ tướng Chính phủ phê duyệt Chương trình giai đoạn 2016 - 2020.",
    f"Quyết định số 193/QĐ-TTg ngày 09/02/2021 của Thủ tướng Chính phủ, {PLAN} ngày 10/3/2021 của Bộ Y tế về y tế.",
    f"{ACT} của Chính phủ và Quyết định số 33/QĐ-TTg ngày 07/01/2026 của Thủ tướng Chính phủ về phòng ngừa.",
    "Quyết định số 1137/QĐ-TTg của Thủ tướng Chính phủ ngày 13/6/2025 về Ngày toàn dân phòng, chống mua bán người.",
    "Thực hiện Công văn số 123/UBND-NC ngày 05/5/2024 của Ủy ban nhân dân tỉnh (V/v tăng cường kiểm tra), Sở chỉ đạo.",
    "Căn cứ các Quyết định số 12/QĐ-UBND ngày 05/01/2024, số 15/QĐ-UBND ngày 08/01/2024 của Ủy ban nhân dân tỉnh.",
    "Kế hoạch ngày càng chi tiết; Báo cáo ngày, tuần, tháng; Thông báo ngày 03/5/2024 của Trung tâm dự báo.",
    "Thực hiện Kế hoạch số      /KH-UBND ngày … tháng … năm 2024 của UBND tỉnh về cải cách hành chính.",
    "Luật Phòng, chống mua bán người ngày 28 tháng 11 năm 2024; Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương.",
    "Hướng dẫn số 08/HD-BCA ngày 01/3/2024 của Ban Chỉ đạo phòng, chống tội phạm về công tác thống kê.",
)
LACKING = {
    f"Căn cứ {ACT} của Chính phủ về kiểm soát thủ tục": "ngày ban hành",
    f"Căn cứ {ACT} ngày 08/6/2010 về kiểm soát thủ tục": "cơ quan ban hành",
    f"Căn cứ {ACT} ngày 08/6/2010 của Chính phủ": "trích yếu",
    "Căn cứ Thông tư số 02/2017/TT-VPCP": "ngày ban hành, cơ quan ban hành, trích yếu",
    f"Thực hiện {PLAN} ngày 15/01/2024 của Ủy ban nhân dân tỉnh, Sở đã tổ chức hội nghị": "trích yếu",
    f"Thực hiện {PLAN} ngày 15/01/2024 về phòng ngừa, Sở đã tổ chức hội nghị": "cơ quan ban hành",
    "Xét Tờ trình số 12/TTr-SNV của Sở Nội vụ về việc thành lập Tổ": "ngày ban hành",
    "theo Nghị quyết số 12/NQ-HĐND của Hội đồng nhân dân tỉnh": "ngày ban hành, trích yếu",
    "Thực hiện Công văn ngày 05/5/2024 của Bộ Công an về việc báo cáo": "số, ký hiệu",
    "Thực hiện Kế hoạch ngày 15 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về phòng ngừa": "số, ký hiệu",
}


def told(sentence: str) -> list[str]:
    document = with_faults((BODY, "Trên đây là báo cáo", f"{sentence} Trên đây là báo cáo"))
    found = check_form(document, "x.docx", "nd30_2020").diagnostics
    return [one.message for one in found if one.code == "B723"]


@pytest.mark.parametrize("sentence", SILENT)
def test_what_is_cited_in_full_or_like_everybody_does(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize("sentence", LACKING)
def test_what_is_lacking_is_named(sentence: str) -> None:
    (message,) = told(f"{sentence}.")
    assert message.startswith("viện dẫn lần đầu “") and message.endswith(f"” chưa ghi {LACKING[sentence]}")


def test_only_the_first_mention_is_asked_for_all_of_it() -> None:
    assert len(told(f"Theo {ACT} của Chính phủ về kiểm soát thủ tục. Theo {ACT}, các đơn vị đã rà soát.")) == 1
