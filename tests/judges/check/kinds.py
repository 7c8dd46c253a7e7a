"""Documents of other kinds than a report, after the decree's own models (Annex III), and what goes with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.judges.check.looks import ND30, looks
from tests.judges.check.paper import Block, Paper, Par, Table

OFFICE = "Sở Nội vụ tỉnh Minh Họa"
DAY = {ND30: "ngày 17 tháng 6 năm 2026"}
OLD_DAY = "ngày 17 tháng 6 năm 2019"
LONG = (
    "Các cơ quan, đơn vị được giao nhiệm vụ có trách nhiệm xây dựng kế hoạch cụ thể, phân công rõ người, rõ việc, rõ "
    "thời hạn hoàn thành và định kỳ hằng quý gửi kết quả về cơ quan thường trực để tổng hợp."
)


def _paper(
    profile: str, kind: str, code: str, subject: str, text: tuple[Block, ...], post: tuple[str, ...], **more: object
) -> Paper:
    """A document of a department with one signer."""
    title = [Par("type", kind)] if kind else []
    title += [Par("subject", subject)] if subject else []
    title += [Par("rule", share=0.4)] if kind else []
    made = Paper(
        profile=profile,
        looks=looks(profile),
        issuer=(
            Par("parent", "UBND TỈNH MINH HỌA"),
            Par("issuer", "SỞ NỘI VỤ"),
            Par("rule", share=0.4),
            Par("number", f"Số: {code}"),
        ),
        country=(
            Par("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Par("motto", "Độc lập - Tự do - Hạnh phúc"),
            Par("rule", share=1),
            Par("date", f"Minh Họa, {DAY.get(profile, OLD_DAY)}"),
        ),
        title=tuple(title),
        text=text,
        recipients=recipients("Như trên" if kind in {"", "TỜ TRÌNH"} else "Ủy ban nhân dân tỉnh"),
        signature=(*(Par("authority", line) for line in post), *[Par("room")] * 5, Par("name", "Phạm Quốc Mẫu")),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def recipients(first: str) -> tuple[Par, ...]:
    """Three lines under their word."""
    lines = (f"- {first};", "- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP.")
    return (Par("to", "Nơi nhận:"), *(Par("recipient", line) for line in lines))


def article(number: int, words: str) -> Par:
    """An article: its number in bold."""
    return Par("body", f"Điều {number}. {words}", part=(f"Điều {number}.", {"bold": True}))


def decision(profile: str = ND30, annexes: tuple[tuple[Block, ...], ...] = ()) -> Paper:
    """A decision of one who signs under nobody's authority, and what it puts into force."""
    last = "Theo đề nghị của Chánh Văn phòng Sở" + ("." if profile == ND30 else ",")
    act = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính"
    text = (
        Par("part", "GIÁM ĐỐC SỞ NỘI VỤ TỈNH MINH HỌA"),
        Par("ground", "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
        Par("ground", f"Căn cứ {act};"),
        Par("ground", last),
        Par("part", "QUYẾT ĐỊNH:"),
        article(1, "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Nội vụ."),
        article(2, "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
        article(3, "Chánh Văn phòng và các phòng, đơn vị thuộc Sở chịu trách nhiệm thi hành Quyết định này./."),
    )
    subject = "Ban hành Quy chế làm việc của Sở Nội vụ"
    return _paper(profile, "QUYẾT ĐỊNH", "08/QĐ-SNV", subject, text, ("GIÁM ĐỐC",), annexes=annexes)


def note(profile: str = ND30) -> Par:
    """What an attached paper belongs to."""
    day = DAY.get(profile, OLD_DAY)
    return Par("annex note", f"(Kèm theo Quyết định số 08/QĐ-SNV {day} của Giám đốc {OFFICE})")


def regulation() -> tuple[Block, ...]:
    """What a decision puts into force (model 1.3)."""
    return (
        Par("annex title", "QUY CHẾ"),
        Par("subject", "Làm việc của Sở Nội vụ"),
        note(),
        Par("part", "Chương I"),
        Par("part title", "QUY ĐỊNH CHUNG"),
        article(1, "Phạm vi điều chỉnh của Quy chế gồm nguyên tắc, chế độ trách nhiệm và quan hệ công tác của Sở."),
        article(2, "Mỗi nhiệm vụ chỉ giao cho một đơn vị, một người chịu trách nhiệm chính, gồm các việc sau:"),
        Par("point", "Phê duyệt chương trình, kế hoạch công tác;", "a)", typed=True),
        Par("point", "Phân công nhiệm vụ cho các Phó Giám đốc;", "b)", typed=True),
        Par("point", "Quyết định các vấn đề thuộc thẩm quyền.", "c)", typed=True),
        Par("part", "Chương II"),
        Par("part title", "TỔ CHỨC THỰC HIỆN"),
        article(3, LONG),
        article(4, "Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo Giám đốc Sở xem xét, sửa đổi./."),
    )


def roll(*heading: str, noted: bool = True) -> tuple[Block, ...]:
    """A list, a form, a table: under any heading."""
    rows = (("STT", "Họ và tên", "Chức vụ", "Ghi chú"), ("1", "Phạm Quốc Mẫu", "Giám đốc", "Tổ trưởng"),
            ("2", "Trần Thị Mẫu", "Phó Giám đốc", "Tổ phó"))  # fmt: skip
    cells = (tuple(Par("cell" if place else "cell head", text) for text in row) for place, row in enumerate(rows))
    return (*(Par("annex title", line) for line in heading), *((note(),) if noted else ()), Table(tuple(cells)))


def letter() -> Paper:
    """A letter (model 1.5)."""
    text = (
        Par("addressees", "Kính gửi:"),
        Par("addressees item", "- Các sở, ban, ngành tỉnh;"),
        Par("addressees item", "- Ủy ban nhân dân các xã, phường."),
        Par("body", "Để có cơ sở tổng hợp, báo cáo cấp có thẩm quyền, Sở Nội vụ đề nghị thực hiện các nội dung sau:"),
        Par("body", f"1. {LONG}"),
        Par("body", "2. Đề nghị gửi kết quả về Sở Nội vụ trước ngày 30 tháng 8 năm 2026 để tổng hợp theo quy định./."),
    )
    made = _paper(ND30, "", "1205/SNV-CCHC", "", text, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    return replace(
        made, issuer=(*made.issuer, Par("about", "V/v báo cáo kết quả\ncải cách hành chính", looks={"before": 6}))
    )


def notice() -> Paper:
    """A notice (model 1.4) of the head of an office."""
    text = (
        Par("body", "Văn phòng Sở Nội vụ thông báo lịch nghỉ lễ và phân công trực cơ quan như sau:"),
        Par("body", f"1. {LONG}"),
        Par("body", "2. Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./."),
    )
    return _paper(ND30, "THÔNG BÁO", "17/TB-SNV", "Lịch nghỉ lễ và phân công trực", text, ("CHÁNH VĂN PHÒNG",))


def card() -> Paper:
    """A letter of introduction (model 1.8): it has no subject."""
    text = (
        Par("body", "Sở Nội vụ tỉnh Minh Họa trân trọng giới thiệu:"),
        Par("body", "Ông (bà) Đặng Văn Mẫu"),
        Par("body", "Được cử đến: Kho bạc Nhà nước tỉnh Minh Họa"),
        Par("body", "Giấy này có giá trị đến hết ngày 31 tháng 7 năm 2026./."),
    )
    return _paper(ND30, "GIẤY GIỚI THIỆU", "33/GGT-SNV", "", text, ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"))


def telegram() -> Paper:
    """A telegram (model 1.6): whom it goes to stands in its text."""
    text = (
        Par("body", "Giám đốc Sở Nội vụ điện:"),
        Par("addressees item", "- Các phòng, đơn vị thuộc Sở;"),
        Par("addressees item", "- Ủy ban nhân dân các xã, phường."),
        Par("body", LONG),
        Par("body", "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện Công điện này./."),
    )
    return _paper(ND30, "CÔNG ĐIỆN", "05/CĐ-SNV", "Về việc tập trung ứng phó với bão số 3", text, ("GIÁM ĐỐC",))


def minutes() -> Paper:
    """Minutes (model 1.9): no place and date, two who sign, the recipients under the first of them."""
    text = (
        Par("body", "Thời gian bắt đầu: 08 giờ 00 phút, ngày 03 tháng 6 năm 2026"),
        Par("body", "Nội dung (theo diễn biến cuộc họp):"),
        Par("body", f"1. {LONG}"),
        Par("body", "2. Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 03 tháng 6 năm 2026./."),
    )
    made = _paper(ND30, "BIÊN BẢN", "05/BB-SNV", "Họp giao ban công tác tháng 6 năm 2026", text, ("CHỦ TỌA",))
    secretary = (Par("authority", "THƯ KÝ"), *[Par("room")] * 5, Par("name", "Lê Thị Mẫu"))
    return replace(made, country=made.country[:-1], recipients=(*secretary, Par("room"), *made.recipients))


def kinds() -> Iterator[tuple[str, Paper]]:
    """All of them by name."""
    yield "decision", decision()
    yield "decision of 2019", decision("tt01_2011")
    yield "decision with a regulation", decision(annexes=(regulation(),))
    yield "decision with a list", decision(annexes=(roll("DANH SÁCH", "TỔ RÀ SOÁT THỦ TỤC HÀNH CHÍNH"),))
    yield "decision with a form", decision(annexes=(roll("Biểu số 01", "KẾT QUẢ RÀ SOÁT", noted=False),))
    yield "decision with an untold list", decision(annexes=(roll("THÀNH PHẦN TỔ RÀ SOÁT"), roll("Mẫu số 1")))
    yield "letter", letter()
    yield "notice", notice()
    yield "card", card()
    yield "telegram", telegram()
    yield "minutes", minutes()
