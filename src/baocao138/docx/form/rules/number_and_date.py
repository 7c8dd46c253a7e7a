"""R10 to R12: number, code, place and date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import Case, Look, looks, out_of_line, quoted
from baocao138.docx.form.paper import Run
from baocao138.docx.form.parts.anatomy import Anatomy
from baocao138.docx.form.parts.codes import ABBREVIATIONS, NAMES, example
from baocao138.docx.form.pieces import Piece

CLOSE = re.compile(r"Số: ?\d{1,6}[ –—_-]+[A-ZĐ/].*|Số: ?\d{1,6} +/.*")  # right but for what follows the number
NUMBER = re.compile(r"Số: ?(?P<number>\d{1,6}|[ .…_]*)(?P<rest>/.*)?")
CODE = re.compile(r"/(?:(?P<year>\d{4})/)?(?P<code>\S.*)?")
GROUPS = re.compile(r"[A-ZĐƯƠĂÂÊÔa-zđ0-9]+(?:-[A-ZĐƯƠĂÂÊÔa-zđ0-9.&]+)*(?:\([A-Z0-9]+\))?")
LOWER_IN_CODE = frozenset({"QyĐ", "CTr", "TTr", "TrS", "SaoY"})
ONE_SMALL = re.compile(r"[A-ZĐƯƠĂÂÊÔ]+(?:[a-zđ][A-ZĐƯƠĂÂÊÔ]*)")  # "SNgV": two letters for one sound
YEARLY = frozenset({"nghi dinh", "thong tu", "thong tu lien tich", "nghi quyet"})  # legal documents carry the year
DATE = re.compile(
    r"(?P<place>[^,]+), ngày (?P<day>\d{1,4}|[ .…_]*) ?tháng (?P<month>\d{1,4}|[ .…_]*) ?năm (?P<year>\d{1,6}|[ .…_]*)"
)
LOOSE_DATE = re.compile(r"ngày *(?P<day>\d{1,4})\D+tháng *(?P<month>\d{1,4})\D+năm *(?P<year>\d{1,6})")
FIGURES = re.compile(r"(?P<day>\d{1,2}) ?[/.-] ?(?P<month>\d{1,2}) ?[/.-] ?(?P<year>\d{4})")
# Words of a place's kind; all others of its name begin with a capital.
COMMON = frozenset(["thành", "phố", "tỉnh", "quận", "huyện", "thị", "xã", "trấn", "phường", "khu"])
UNDATED = frozenset({"bien ban"})  # the decree's own has the time in its text (Annex III, 1.9)
NUMBER_LOOK = Look((13, 13), bold=False, italic=False)
DATE_LOOK = Look((13, 14), bold=False, italic=True)


def check(case: Case) -> Iterator[Diagnostic]:
    """The second half of the letterhead."""
    found = case.anatomy
    if found.is_annex or not found.has_head:
        return
    if found.number is None:
        yield case.fault(
            "R10",
            found.country or found.motto,
            "không thấy số của văn bản",
            f"ghi dòng “Số: {_example(case)}” dưới tên cơ quan ban hành",
        )
    else:
        yield from _number(case, found, found.number)
    if found.date is None and found.kind is not None and found.kind.plain in UNDATED:
        return
    if found.date is None:
        words = "không thấy địa danh và ngày tháng năm ban hành"
        yield case.fault(
            "R12", found.motto or found.country, words, "ghi dưới Tiêu ngữ, ví dụ: Thái Bình, ngày 17 tháng 6 năm 2019"
        )
    else:
        yield from _date(case, found, found.date)


def _example(case: Case) -> str:
    """A number in good form for a document of this type."""
    found = case.anatomy
    return example("" if found.kind is None else found.kind.plain, "" if found.number is None else found.number.text)


def _number(case: Case, found: Anatomy, piece: Piece) -> Iterator[Diagnostic]:
    number, code = _halves(piece)
    wrong = list(looks(case, "R10", "số văn bản", number, NUMBER_LOOK))
    yield from wrong or looks(case, "R11", "ký hiệu văn bản", code, NUMBER_LOOK)
    said = NUMBER.fullmatch(piece.text)
    if said is None and CLOSE.fullmatch(piece.text):
        yield from _code(case, piece, piece.text.partition(":")[2].strip().lstrip("0123456789"))
        return
    if said is None:
        yield case.fault(
            "R10",
            piece,
            f"dòng số ghi {quoted(piece.text)}",
            f"ghi theo dạng “Số: {_example(case)}”: chữ “Số” rồi dấu hai chấm",
        )
        return
    figures, rest = said["number"].strip(), said["rest"] or ""
    if figures.isdigit() and figures != f"{int(figures):02}":
        below = int(figures) < 10 and len(figures) == 1
        why = "số nhỏ hơn 10 thì thêm số 0 ở trước" if below else "chỉ số nhỏ hơn 10 mới thêm một số 0 ở trước"
        remedy = f"ghi “{int(figures):02}”: {why}"
        words = f"số văn bản ghi {quoted(figures)}, phải là “{int(figures):02}”"
        yield case.fault("R10", piece, words, remedy)
    if piece in out_of_line([*found.issuers, piece]):
        yield case.fault(
            "R10", piece, "số, ký hiệu chưa được canh giữa dưới tên cơ quan ban hành", "canh giữa dòng này"
        )
    yield from _code(case, piece, rest)


def _halves(piece: Piece) -> tuple[Piece, Piece]:
    """What stands before the stroke, and what after it."""
    before: list[Run] = []
    after: list[Run] = []
    for run in piece.runs:
        head, stroke, tail = ("", "/", run.text) if after else run.text.partition("/")
        before += [Run(head, run.letters)] if head else []
        after += [Run(stroke + tail, run.letters)] if stroke else []
    return replace(piece, runs=tuple(before)), replace(piece, runs=tuple(after))


def _code(case: Case, piece: Piece, rest: str) -> Iterator[Diagnostic]:
    said = CODE.fullmatch(rest)
    kind = "" if case.anatomy.kind is None else case.anatomy.kind.plain
    marks = "dấu gạch chéo giữa số và ký hiệu, dấu gạch nối giữa các nhóm chữ, không cách chữ"
    remedy = f"ghi theo dạng {_example(case)}: {marks}"
    if said is None or not said["code"]:
        yield case.fault("R11", piece, f"ký hiệu văn bản ghi {quoted(piece.text)}", remedy)
        return
    code = said["code"]
    small = [group for group in code.split("-") if group != group.upper() and group not in LOWER_IN_CODE]
    if said["year"] and kind not in YEARLY and GROUPS.fullmatch(code) is not None:
        words = f"giữa số và ký hiệu ghi thừa năm “{said['year']}”"
        right = piece.text.replace(f"{said['year']}/", "", 1)
        yield case.fault("R11", piece, words, f"ghi {quoted(right)}: chỉ văn bản quy phạm pháp luật mới ghi năm")
    elif " " in code or GROUPS.fullmatch(code) is None:
        yield case.fault("R11", piece, f"ký hiệu văn bản ghi {quoted(code)}{_long_dash(code)}", remedy)
    elif small and all(ONE_SMALL.fullmatch(group) for group in small):
        words = f"ký hiệu văn bản {quoted(code)} có chữ in thường ở {quoted(small[0])}"
        remedy = f"ghi {quoted(code.upper())}, trừ khi đó là chữ viết tắt đã được quy định"
        yield case.fault("R11", piece, words, remedy, weak=True)
    elif small:
        yield case.fault(
            "R11", piece, f"ký hiệu văn bản {quoted(code)} phải viết bằng chữ in hoa", f"ghi {quoted(code.upper())}"
        )
    elif case.anatomy.is_letter and "-" not in code and code not in NAMES:
        words = f"ký hiệu của công văn ghi {quoted(code)}, chưa có tên viết tắt của đơn vị soạn thảo hoặc lĩnh vực"
        remedy = f"ghi thêm sau dấu gạch nối, ví dụ {quoted(f'{code}-VP')}"
        yield case.fault("R11", piece, words, remedy, weak=True)
    elif not kind and code.startswith("CV-"):
        yield case.fault(
            "R11", piece, f"ký hiệu của công văn ghi {quoted(code)}", "công văn không ghi tên loại, ví dụ 12/UBND-NC"
        )
    elif kind in ABBREVIATIONS and not code.startswith(tuple(f"{short}-" for short in ABBREVIATIONS[kind])):
        short = ABBREVIATIONS[kind][0]
        words = f"ký hiệu của {case.anatomy.kind.text.lower() if case.anatomy.kind else ''} ghi {quoted(code)}"
        yield case.fault(
            "R11",
            piece,
            words,
            f"ký hiệu của loại văn bản này bắt đầu bằng {short}-, ví dụ {_example(case).partition('/')[2]}",
        )


def _long_dash(code: str) -> str:
    return ": dấu gạch ngang dài thay cho dấu gạch nối" if {"–", "—"} & set(code) else ""


def _date(case: Case, found: Anatomy, piece: Piece) -> Iterator[Diagnostic]:
    yield from looks(case, "R12", "địa danh, ngày tháng năm", piece, DATE_LOOK)
    if piece in out_of_line([each for each in (found.country, found.motto, piece) if each is not None]):
        yield case.fault(
            "R12", piece, "ngày tháng năm chưa được canh giữa dưới Quốc hiệu, Tiêu ngữ", "canh giữa dòng này"
        )
    if found.number is not None and not (found.letter_subject or found.stamps) and _apart(piece, found.number):
        yield case.fault("R12", piece, "ngày tháng năm không cùng dòng với số, ký hiệu", "đặt hai dòng này ngang nhau")
    said = DATE.fullmatch(piece.text)
    if said is None and FIGURES.search(piece.text):
        words = f"ngày tháng năm ghi tắt bằng số: {quoted(piece.text)}, phải viết đầy đủ ngày, tháng, năm"
        yield case.fault("R12", piece, words, f"ghi theo dạng: {_rightly(piece.text)}")
        return
    if said is None or not said["place"][:1].isupper():
        yield case.fault(
            "R12", piece, f"địa danh, ngày tháng năm ghi {quoted(piece.text)}", f"ghi theo dạng: {_rightly(piece.text)}"
        )
        return
    for name, part in (("ngày", said["day"]), ("tháng", said["month"])):
        if not part.isdigit():
            continue
        padded = 10 if name == "ngày" else 3
        right_way = _padded(int(part), padded)
        if not 1 <= int(part) <= (31 if name == "ngày" else 12):
            yield case.fault("R12", piece, f"không có {name} {part}", f"ghi đúng {name} ký")
        elif part != right_way:
            yield case.fault(
                "R12",
                piece,
                f"{name} ghi {quoted(part)}, phải là “{right_way}”",
                f"ghi “{right_way}”: ngày nhỏ hơn 10, tháng 1 và 2 thêm số 0 ở trước",
            )
    day = [int(part) for part in said.groups()[1:] if part.isdigit()]
    if len(day) == 3 and not _is_day(*day):
        yield case.fault("R12", piece, f"không có ngày {'/'.join(map(str, day))}", "ghi đúng ngày ký")
    small = [word for word in said["place"].split() if word[:1].islower() and word not in COMMON]
    if small:
        remedy = "viết hoa các chữ cái đầu của địa danh"
        yield case.fault("R12", piece, f"địa danh {quoted(said['place'])} chưa viết hoa đủ", remedy)
    if said["year"].isdigit() and len(said["year"]) != 4:
        yield case.fault("R12", piece, f"năm ghi {quoted(said['year'])}", "ghi đủ bốn chữ số")


def _is_day(day: int, month: int, year: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return not (1 <= day <= 31 and 1 <= month <= 12)  # told part by part
    return True


def _rightly(text: str) -> str:
    found = LOOSE_DATE.search(text) or FIGURES.search(text)
    place = re.split(r",|(?:^|\s+)ngày|\s+\d", text, maxsplit=1, flags=re.IGNORECASE)[0].strip() or "Thái Bình"
    if found is None:
        return "Thái Bình, ngày 17 tháng 6 năm 2019"
    day, month = int(found["day"]), int(found["month"])
    return f"{place[:1].upper()}{place[1:]}, ngày {_padded(day, 10)} tháng {_padded(month, 3)} năm {found['year']}"


def _padded(number: int, below: int) -> str:
    """With a 0 before it where it is one that somebody could add to: days below 10, months below 3."""
    return f"{number:02}" if number < below else str(number)


def _apart(date: Piece, number: Piece) -> bool:
    """In one table but not in one row; in the open text the same paragraph shows it, and nothing else does."""
    mine, its = date.paragraph, number.paragraph
    return mine.table is not None and mine.table is its.table and mine.row is not its.row
