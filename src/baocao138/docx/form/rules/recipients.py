"""R29, R30 and R34: the recipients, and the mark of who drafted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from baocao138.diagnostic.finding import Diagnostic
from baocao138.docx.form.judging import SLIP, Case, Look, looks, quoted
from baocao138.docx.form.parts.codes import code_of
from baocao138.docx.form.parts.signing import DASHES
from baocao138.docx.form.parts.words import DRAFTER, KEPT
from baocao138.docx.form.pieces import Piece

TITLE = "Nơi nhận:"
TITLE_LOOK = Look((12, 12), bold=True, italic=True)
LINE_LOOK = Look((11, 11), bold=False, italic=False)
STRAY = re.compile(r"(?<=[.)])\s*[/*]\s*\*?\s*(?P<mark>\w{1,6})\b.*$")
CODE_OF_UNIT = re.compile(r"\b[A-ZĐ][A-ZĐa-z]*\d*\b(?<!Lưu)(?<!Luu)")


@dataclass
class Entry:
    """A recipient: one piece, or several where the name goes on."""

    pieces: list[Piece] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it."""
        return " ".join(piece.text for piece in self.pieces)


def check(case: Case) -> Iterator[Diagnostic]:
    """The lines at the left under the text."""
    found = case.anatomy
    if found.is_annex:
        return
    if not found.recipients:
        if found.signature:
            yield case.fault(
                "R29",
                found.signature[0],
                "không thấy phần “Nơi nhận:”",
                "ghi “Nơi nhận:” ngang với dòng quyền hạn, chức vụ của người ký, sát lề trái",
            )
        return
    title = found.recipients_title
    lines = [piece for piece in found.recipients if piece is not title]
    if title is not None:
        yield from _title(case, title)
    else:
        words = f"trên dòng {quoted(lines[0].text, 30)} không có chữ “Nơi nhận:”"
        yield case.fault("R29", lines[0], words, "thêm dòng “Nơi nhận:” (cỡ 12, nghiêng, đậm) ở trên, sát lề trái")
    entries, marks = _entries(lines)
    for entry in entries:
        for piece in entry.pieces:
            yield from looks(case, "R30", f"dòng nơi nhận {quoted(piece.text, 30)}", piece, LINE_LOOK)
    yield from _marks(case, entries)
    for piece in marks:
        yield from _drafter(case, piece)


def _title(case: Case, title: Piece) -> Iterator[Diagnostic]:
    if title.text != TITLE:
        yield case.fault("R29", title, f"ghi {quoted(title.text)}", "ghi đúng là “Nơi nhận:”")
    yield from looks(case, "R29", "chữ “Nơi nhận:”", title, TITLE_LOOK)
    row = title.paragraph.row
    beside = [piece for piece in case.anatomy.signature if row is None or piece.paragraph.row is row]
    below = any(piece.paragraph.region is title.paragraph.region for piece in beside if row is not None)
    first = beside[0] if beside and not below else None
    if first is not None and _blanks_above(case, title) != _blanks_above(case, first):
        yield case.fault(
            "R29",
            title,
            "chữ “Nơi nhận:” không ngang với dòng quyền hạn, chức vụ của người ký",
            "bỏ dòng trống ở trên chữ “Nơi nhận:”",
        )
    if title.kind != "left" or title.at > SLIP:
        yield case.fault("R29", title, "chữ “Nơi nhận:” chưa sát lề trái", "căn trái, bỏ lùi đầu dòng")


def _blanks_above(case: Case, piece: Piece) -> int:
    """Empty paragraphs above a piece in its cell."""
    paragraph = piece.paragraph
    if paragraph.table is None:
        return 0
    above = [each for each in case.paper.flow[: paragraph.index] if each.region is paragraph.region]
    return sum(each.empty for each in above)


def _entries(lines: Sequence[Piece]) -> tuple[list[Entry], list[Piece]]:
    """The recipients, and what follows the last of them: a drafter's mark."""
    found: list[Entry] = []
    marks: list[Piece] = []
    for piece in lines:
        begun, ended = (found[-1].pieces[0].text, found[-1].pieces[-1].text) if found else ("", "")
        closed = KEPT.match(begun) is not None and ended.endswith((".", ")"))
        if (closed and not piece.text.startswith(DASHES)) or (found and DRAFTER.fullmatch(piece.text)):
            marks.append(piece)
        elif piece.text.startswith((*DASHES, "(")) or not found or ended.endswith((";", ".")):
            found.append(Entry([piece]))
        else:
            found[-1].pieces.append(piece)
    return found, marks


def _marks(case: Case, entries: Sequence[Entry]) -> Iterator[Diagnostic]:
    if not entries:
        return
    kept = next((at for at, entry in enumerate(entries) if KEPT.match(entry.text)), None)
    for at, entry in enumerate(entries):
        first, last = entry.pieces[0], entry.pieces[-1]
        purpose = entry.text.startswith("(")
        if not purpose and not entry.text.startswith("- "):
            odd = entry.text[:1] if entry.text.startswith(DASHES[1:]) else ""
            words = "phải bắt đầu bằng gạch đầu dòng và một dấu cách"
            remedy = f"thay “{odd}” bằng “- ”" if odd else "ghi “- ” ở đầu dòng"
            yield case.fault("R30", first, f"{quoted(entry.text)} {words}", remedy)
        if not purpose and (first.kind != "left" or first.at > SLIP):
            yield case.fault(
                "R30", first, f"dòng nơi nhận {quoted(entry.text, 30)} chưa sát lề trái", "căn trái, bỏ lùi đầu dòng"
            )
        if re.search(r"[;,.]{2}$", entry.text) and at != kept:
            yield case.fault("R30", last, f"{quoted(entry.text)} kết thúc bằng hai dấu", "chỉ để một dấu chấm phẩy")
        if re.search(r";\s+\S", entry.text):
            yield case.fault(
                "R30", first, f"{quoted(entry.text)}: mỗi nơi nhận một dòng", "xuống dòng sau dấu chấm phẩy"
            )
        if at == kept:
            yield from _kept_line(case, entry)
        elif not entry.text.endswith(";") and not _shares_purpose(entries, at):
            yield case.fault(
                "R30", last, f"{quoted(entry.text)} phải kết thúc bằng dấu chấm phẩy", "sửa dấu cuối dòng thành “;”"
            )
    if kept is None:
        yield case.fault(
            "R30",
            entries[-1].pieces[-1],
            "nơi nhận thiếu dòng “- Lưu: VT, …”",
            f"thêm dòng cuối, ví dụ: {_kept_rightly(case, None)}",
        )
    elif kept != len(entries) - 1:
        yield case.fault(
            "R30", entries[kept].pieces[0], "dòng “- Lưu:” phải là dòng cuối cùng", "chuyển dòng này xuống cuối"
        )
    if case.anatomy.addressees and entries[0].text.lstrip("".join(DASHES) + " ") != "Như trên;":
        yield case.fault(
            "R30",
            entries[0].pieces[0],
            f"văn bản có “Kính gửi” mà dòng đầu của nơi nhận là {quoted(entries[0].text)}",
            "ghi dòng đầu là “- Như trên;”",
        )


def _shares_purpose(entries: Sequence[Entry], at: int) -> bool:
    """Names that share a purpose in brackets end in commas."""
    rest = entries[at + 1 :]
    return entries[at].text.endswith(",") and any(entry.text.startswith("(") for entry in rest)


def _kept_rightly(case: Case, entry: Entry | None) -> str:
    """The last line in good form, with the units that the document names."""
    units = [] if entry is None else [word for word in CODE_OF_UNIT.findall(entry.text) if word != "VT"]
    if entry is None and case.anatomy.is_letter and case.anatomy.number is not None:
        units = code_of(case.anatomy.number.text).split("-")[1:2]
    return f"- Lưu: {', '.join(['VT', *units])}."


def _kept_line(case: Case, entry: Entry) -> Iterator[Diagnostic]:
    last = entry.pieces[-1]
    stray = STRAY.search(entry.text)
    if stray is not None:
        words = f"ký hiệu người soạn thảo {quoted(stray['mark'])} chen trong dòng nơi nhận"
        remedy = "ghi ở một dòng riêng dưới nơi nhận, chữ in hoa, ví dụ PL.(300)"
        yield case.known_from_one_side(case.fault("R34", last, words, remedy))
        return
    if not entry.text.endswith(".") or entry.text.endswith(".."):
        yield case.fault(
            "R30", last, f"{quoted(entry.text)} phải kết thúc bằng một dấu chấm", "sửa dấu cuối dòng thành “.”"
        )
    if not re.match(r"(?:[-–—•*+] ?)?Lưu: VT(?:[,.;]|$)", entry.text):
        yield case.fault(
            "R30",
            entry.pieces[0],
            f"dòng lưu ghi {quoted(entry.text)}",
            f"ghi theo dạng “{_kept_rightly(case, entry)}”",
        )


def _drafter(case: Case, piece: Piece) -> Iterator[Diagnostic]:
    for problem in looks(case, "R34", "ký hiệu người soạn thảo", piece, LINE_LOOK):
        yield case.known_from_one_side(problem)
    code = piece.text.split("(")[0]
    if code != code.upper() or piece.text.startswith(("/", "*")):
        words = f"ký hiệu người soạn thảo ghi {quoted(piece.text)}, phải viết bằng chữ in hoa"
        remedy = f"ghi {quoted(piece.text.strip('/* ').upper())}"
        yield case.known_from_one_side(case.fault("R34", piece, words, remedy))
