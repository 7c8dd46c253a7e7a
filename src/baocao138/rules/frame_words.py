"""Words of a frame that the template prints too, and words that tell of another period than the frame's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.frame import Frame, Recipients
from baocao138.model.said_period import said_periods
from baocao138.rules.province import Province

_REPORT = re.compile(r"\s*(báo cáo)\s+(?!viên\b)(\S.*)", re.IGNORECASE | re.DOTALL)
# Behind a name: what it is sent for, and the sign that parts the names.
_TAIL = re.compile(r"\s*;?\s*\((?:để|thay)\s[^()]*\)\s*[;,.]?\s*$|\s*;\s*$", re.IGNORECASE)
# By whose authority one signs (Decree 30/2020/NĐ-CP, Article 13): an abbreviation and the post.
_AUTHORITY = re.compile(r"(TM|KT|TL|TUQ|Q)(?!\.\s\S)(?:\s*\.\s*|\s+)(\S.*)")


def check(province: Province) -> Iterator[Diagnostic]:
    """Each frame: its subject, its opening, whom it goes to, who signs."""
    for frame in province.frames:
        yield from _subject(frame)
        yield from _signature(frame)
        if frame.date and not frame.locality:
            message = f"thiếu dia_danh nên dòng ngày tháng sẽ in là “, ngày {frame.date.day} tháng …”"
            hint = "thêm dòng:  dia_danh: …   (tên tỉnh, viết như trong văn bản)"
            yield finding("B147", frame.date_place or frame.place, message, hint)
        for group in frame.recipients:
            yield from _recipients(group)
        yield from _periods(frame)


def _subject(frame: Frame) -> Iterator[Diagnostic]:
    if frame.subject and (match := _REPORT.match(frame.subject[0].text)):
        words = " ".join(match[2].split())
        hint = f"bỏ chữ này: {words[:1].upper()}{words[1:]}"
        place = frame.subject[0].at(*match.span(1))
        yield finding("B122", place, f"trich_yeu: mẫu Word tự in “BÁO CÁO” ở trên, không gõ “{match[1]}”", hint)


def _signature(frame: Frame) -> Iterator[Diagnostic]:
    for line in frame.signature.authority:
        if match := _AUTHORITY.match(line):
            right = f"{match[1]}. {match[2]}"
            message = f"quyen_han: sau chữ viết tắt {match[1]} phải có dấu chấm và một dấu cách: “{line}”"
            yield finding("B147", frame.signature.authority_place or frame.place, message, f"viết:  {right}")
    rank, name, place = frame.signature.rank, frame.signature.name, frame.signature.name_place
    if rank and place and name.casefold().startswith(rank.casefold() + " "):
        message = f"cấp bậc “{rank}” đã ghi ở khóa cap_bac, gõ cả ở ho_ten thì in hai lần"
        yield finding("B122", place, message, f"viết:  ho_ten: {name[len(rank) :].strip()}")


def _recipients(group: Recipients) -> Iterator[Diagnostic]:
    """A purpose in a name is one too many only where the group has one."""
    for name, place in zip(group.names, group.places, strict=True):
        names = [part.strip() for part in name.split(";") if part.strip()]
        if len(names) > 1 and not _TAIL.search(name):
            message = f"noi_nhan: {len(names)} nơi nhận viết chung một dòng, sẽ in thành một nơi nhận"
            hint = (
                f"mỗi nơi nhận một dòng, có gạch đầu dòng:  {'   (xuống dòng)   '.join(f'- {each}' for each in names)}"
            )
            yield finding("B147", place, message, hint)
            continue
        tail = _TAIL.search(name)
        if tail and (group.purpose or "(" not in tail[0]):
            message = f"noi_nhan: mẫu Word tự in dấu chấm phẩy và mục đích gửi, không gõ “{tail[0].strip()}” sau tên"
            yield finding("B122", place, message, f"chỉ viết tên: {name[: tail.start()].rstrip()}")


def _periods(frame: Frame) -> Iterator[Diagnostic]:
    """Periods that were over when the frame's began; what comes after it may well be told of, too."""
    for passage in (*frame.subject, *frame.opening):
        for said in said_periods(passage.text):
            if said.period.end < frame.period.start:
                yield finding(
                    "B141",
                    passage.at(said.start, said.end),
                    f"câu này nói “{said.words}”, mà khung là của kỳ {frame.period}",
                    "viết {{ ky }} để chương trình tự điền kỳ này; đúng là nói kỳ trước thì ghi vào bo_qua kèm lý do",
                )
