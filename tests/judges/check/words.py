"""The words of made-up reports of Steering Committee 138 of Minh Họa, a province that does not exist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.judges.check.looks import ND30, looks
from tests.judges.check.paper import Block, Paper, Par, Table

ISSUER = "Ban Chỉ đạo 138 tỉnh Minh Họa"

SECTIONS = Path(__file__).with_name("sections.txt")
STEPS = (
    "Tiếp nhận thông tin ban đầu, bảo đảm an toàn và giữ bí mật cho người được tiếp nhận;",
    "Xác minh nhân thân, xác định nhu cầu hỗ trợ của từng trường hợp;",
    "Bố trí nơi ở tạm thời, khám sức khỏe và tư vấn tâm lý;",
    "Hỗ trợ pháp lý, chi phí đi lại và làm lại giấy tờ;",
    "Theo dõi, giúp đỡ việc học nghề, tìm việc làm và hòa nhập cộng đồng;",
    "Rà soát kết quả để điều chỉnh biện pháp hỗ trợ cho phù hợp.",
)


def report(
    profile: str, *, roman: bool = False, lines: int = 3, annexes: int = 1, addressees: int = 1, grounds: bool = True,
    small: bool = False, landscape: bool = False, drafter: bool = False, steps: bool = True,
    tables: bool = True, end: str = "./.",
) -> Paper:  # fmt: skip
    """A whole report in good form; ``lines`` is the number of posts over the signer's name, 3 or 1."""
    year = 2026 if profile == ND30 else 2019
    addressees = addressees if profile == ND30 else 0
    return Paper(
        profile=profile,
        looks=looks(profile, small=small),
        issuer=(
            Par("parent", "TỈNH MINH HỌA"),
            Par("issuer", "BAN CHỈ ĐẠO 138"),
            Par("rule", share=0.4),
            Par("number", "Số: 08/BC-BCĐ-CQTT"),
        ),
        country=(
            Par("country", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            Par("motto", "Độc lập - Tự do - Hạnh phúc"),
            Par("rule", share=1),
            Par("date", f"Minh Họa, ngày 17 tháng 6 năm {year}"),
        ),
        title=(
            Par("type", "BÁO CÁO"),
            Par("subject", "Kết quả công tác phòng, chống mua bán người"),
            Par("subject", f"6 tháng đầu năm {year}, nhiệm vụ 6 tháng cuối năm"),
            Par("rule", share=0.4),
        ),
        text=(
            *_addressees(addressees),
            *(_grounds(year) if grounds else ()),
            *_body(
                year,
                roman=roman,
                annexes=annexes,
                landscape=landscape,
                steps=steps,
                grounds=grounds,
                tables=tables,
                end=end,
            ),
        ),
        recipients=_recipients(bool(addressees), drafter=drafter),
        signature=_signature(lines),
        annexes=tuple(_annex(number, annexes, year) for number in range(1, annexes + 1)),
    )


def _addressees(count: int) -> list[Par]:
    names = ["Ban Chỉ đạo 138/CP", "Văn phòng Bộ Công an", "Ủy ban nhân dân tỉnh Minh Họa"][:count]
    if count == 1:
        return [Par("addressee", f"Kính gửi: {names[0]}.")]
    lines = [f"- {name}{'.' if name is names[-1] else ';'}" for name in names]
    return [Par("addressees", "Kính gửi:"), *(Par("addressees item", line) for line in lines)] if names else []


def _grounds(year: int) -> list[Par]:
    return [
        Par("ground", f"Căn cứ Kế hoạch số 21/KH-BCĐ ngày 20/01/{year} của {ISSUER} về phòng, chống mua bán người;"),
        Par("ground", f"Căn cứ Công văn số 305/BCĐ-CQTT ngày 25/5/{year} của Cơ quan thường trực Ban Chỉ đạo 138/CP về"
            " việc báo cáo kết quả phòng, chống mua bán người 6 tháng đầu năm."),
    ]  # fmt: skip


def _body(
    year: int, *, roman: bool, annexes: int, landscape: bool, steps: bool, grounds: bool, tables: bool, end: str
) -> list[Block]:
    named = ["bảng số liệu", "Phụ lục", "Phụ lục I và Phụ lục II"][annexes]
    plan = f"Thực hiện Kế hoạch số 21/KH-BCĐ ngày 20/01/{year} của {ISSUER} về phòng, chống mua bán người, "
    found: list[Block] = [
        Par("body", f"{'' if grounds else plan}{ISSUER} báo cáo kết quả thực hiện 6 tháng đầu năm {year} như sau:")
    ]
    for place, (title, items, dashes) in enumerate(sections()):
        if roman and place in {0, 3, 4}:
            part = {0: "KẾT QUẢ THỰC HIỆN", 3: "TỒN TẠI, HẠN CHẾ", 4: "NHIỆM VỤ TRỌNG TÂM"}[place]
            found.append(Par("roman", part, {0: "I.", 3: "II.", 4: "III."}[place]))
        number = place + 1 if place < 3 or not roman else 1
        found.append(Par("title", title, f"{number}."))
        for count, item in enumerate(items):
            text = item.replace("{annexes}", named)
            if roman:
                found.append(Par("point", text, f"{'abc'[count]})"))
            else:
                found.append(Par("numbered", text, f"{number}.{count + 1}."))
        found += [Par("dash", text, "-") for text in dashes]
        if place == 2:
            found += _steps(number, roman=roman, steps=steps)
            found += [_figures(landscape=landscape)] if landscape or (tables and not annexes) else []
    closing = Par("closing", f"Trên đây là báo cáo của {ISSUER}, kính báo cáo cấp trên xem xét, chỉ đạo{end}")
    return [*found, closing]


def _steps(number: int, *, roman: bool, steps: bool) -> list[Par]:
    """Six lettered steps: after d) comes đ), so Word's own letters cannot count them."""
    if not steps:
        return []
    if roman:
        return [Par("title", "Các bước hỗ trợ", f"{number + 1}."), *_lettered()]
    return [Par("numbered", "Trình tự hỗ trợ nạn nhân gồm các bước sau:", f"{number}.3."), *_lettered()]


def _lettered() -> list[Par]:
    return [Par("point", text, f"{letter})", typed=True) for letter, text in zip("abcdđe", STEPS, strict=True)]


def sections() -> Iterator[tuple[str, list[str], list[str]]]:
    """Titles, each with its paragraphs and its dashes; a line of the file is one of them."""
    for section in SECTIONS.read_text(encoding="utf-8").split("# ")[1:]:
        title, *lines = section.splitlines()
        yield title, [one for one in lines if one[:2] != "- "], [one[2:] for one in lines if one[:2] == "- "]


def _figures(*, landscape: bool) -> Table:
    head = tuple(Par("cell head", text) for text in ("STT", "Nội dung", "Đơn vị tính", "Kết quả"))
    lines = (("1", "Buổi truyền thông", "buổi", "18"), ("2", "Tờ gấp đã phát", "tờ", "8.500"),
             ("3", "Lớp tập huấn", "lớp", "12"), ("4", "Câu lạc bộ duy trì", "câu lạc bộ", "36"))  # fmt: skip
    return Table((head, *(tuple(Par("cell", text) for text in line) for line in lines)), landscape=landscape)


def _recipients(addressed: bool, *, drafter: bool) -> tuple[Par, ...]:
    names = ["Như trên"] if addressed else ["Ban Chỉ đạo 138/CP"]
    names += ["Tỉnh ủy, HĐND tỉnh", "Thành viên Ban Chỉ đạo", "UBND các xã, phường"]
    found = [Par("to", "Nơi nhận:"), *(Par("recipient", f"- {name};") for name in names)]
    found.append(Par("recipient", "- Lưu: VT, CQTT(05)."))
    return (*found, Par("drafter", "TVM.(20)")) if drafter else tuple(found)


def _signature(lines: int) -> tuple[Par, ...]:
    if lines == 1:
        return (Par("authority", "TRƯỞNG BAN"), *[Par("room")] * 6, Par("name", "Nguyễn Văn Mẫu"))
    return (
        Par("authority", "KT. TRƯỞNG BAN"),
        Par("post", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"),
        *[Par("room")] * 6,
        Par("other post", "GIÁM ĐỐC CÔNG AN TỈNH"),
        Par("name", "Đại tá Trần Văn Mẫu"),
    )


def _annex(number: int, count: int, year: int) -> tuple[Block, ...]:
    name = f"Phụ lục {'I' * number}" if count > 1 else "Phụ lục"
    note = f"(Kèm theo Báo cáo số 08/BC-BCĐ-CQTT ngày 17 tháng 6 năm {year} của {ISSUER})"
    title = "KẾT QUẢ TRUYỀN THÔNG VÀ TẬP HUẤN" if number == 1 else "KẾT QUẢ TIẾP NHẬN VÀ HỖ TRỢ"
    said = "Số liệu được đối chiếu giữa các ngành và tính đến ngày kết thúc kỳ báo cáo; nơi chưa có số liệu ghi rõ là"
    text = Par("body", f"{said} chưa có, không ghi số không.")
    return (Par("annex", name), Par("annex title", title), Par("annex note", note), text, _figures(landscape=False))


def with_parts(paper: Paper, *, anew: bool = False) -> Paper:
    """A report with Roman sections in two titled parts; the sections go on counting, or begin ``anew``."""
    text = list(paper.text)
    if anew:
        last = max(place for place, block in enumerate(text) if isinstance(block, Par) and block.role == "roman")
        text[last] = Par("roman", "NHIỆM VỤ TRỌNG TÂM", "I.")
    romans = [place for place, block in enumerate(text) if isinstance(block, Par) and block.role == "roman"]
    for place, number, title in (
        (romans[-1], "II", "PHƯƠNG HƯỚNG, NHIỆM VỤ"),
        (romans[0], "I", "TÌNH HÌNH VÀ KẾT QUẢ"),
    ):
        text[place:place] = [Par("part", f"Phần {number}"), Par("part title", title)]
    return replace(paper, text=tuple(text))
