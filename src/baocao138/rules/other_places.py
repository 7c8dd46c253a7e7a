"""Sentences of one commune that name another one of the province as their own place: copied from its report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Agency, Catalogue
from baocao138.model.named_place import NamedPlace, named_places
from baocao138.model.submission import Entry, Submission

_STOP = re.compile(r"[.!?]\s")
_PART = re.compile(r"[,;:()]")
# Communes work together, lie beside one another, visit one another.
_TOGETHER = re.compile(
    r"phối hợp|\bcùng\b|\bvới\b|\bgiáp\b|\bliên\b|lân cận|\bbạn\b|\bcụm\b|giao lưu|học tập|kinh nghiệm|\bgiữa\b|quy chế"
    r"|kết nghĩa|sáp nhập|hợp nhất|thành lập mới|\b(?:hai|ba|các|những|nhiều|một số) (?:xã|phường)\b|xã, phường",
    re.IGNORECASE,
)
# People and cases come from another commune and go to it; a place in a list, and one of old, is none of the report's.
_BEFORE = re.compile(
    r"(?:\b(?:từ|đến|tới|sang|cho|về|và|hoặc|gồm|như|thuộc|tuyến|nối|vụ|gốc|khu vực)|-|–)\s*"
    r"(?:(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Công an|Đảng ủy|Trạm Y tế|chính quyền|địa bàn|bản|thôn|tổ)\s+)*$",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"bàn giao|chuyển|tiếp nhận|cư trú|thường trú|tạm trú|\btrú\b|\bquê\b|hộ khẩu|sinh sống|sinh ra|lấy chồng|kết hôn"
    r"|bắt giữ|bắt quả tang|xảy ra|người dân tộc|là người",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s*(?:\(?cũ\b|\(|-|–|và\s+(?:xã|phường)\b|,\s*(?:xã|phường)\s+\S)")


def home_of(agency: Agency) -> str:
    """The commune of which an agency is a body, in lower case; "" where it is of none."""
    for name in (agency.short_name, agency.subject, agency.name):
        if found := next(named_places(name), None):
            return found.name
    return ""


def names_others(places: Iterable[str], agency: Agency) -> bool:
    """True where any of the places is another one than the commune of the agency; of any other body False."""
    home = home_of(agency)
    return bool(home) and not all(_is_named(home, place) for place in places)


def _is_named(place: str, words: str) -> bool:
    """True where the words begin with the name of the place: more capitals may follow it."""
    return words == place or words.startswith(place + " ")


def check(submission: Submission, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Each other commune of the catalogue once for an entry."""
    agency = catalogue.agencies.get(submission.agency)
    home = home_of(agency) if agency else ""
    if not home:
        return
    # A longer name first: "xã Mẫu Hai" is not "xã Mẫu".
    homes = {known: each for each in catalogue.agencies.values() if (known := home_of(each))}
    ordered = sorted(homes, key=len, reverse=True)
    for entry in submission.entries:
        told: set[str] = set()
        for paragraph in entry.paragraphs:
            text = paragraph.outside
            for named in named_places(text):
                place = next((known for known in ordered if _is_named(known, named.name)), home)
                if place == home or place in told or _is_no_copy(text, named, home, homes[place], entry):
                    continue
                told.add(place)
                right, wrong = (_printed(each, catalogue.agencies) for each in (home, place))
                yield finding(
                    "B231",
                    paragraph.passage.at(named.start, named.end),
                    f"lời văn của {right} nêu tên {wrong}, là nơi có báo cáo riêng",
                    f"chép từ báo cáo của {wrong} thì sửa thành {right} và xem lại cả câu; đúng là nói về {wrong} thì "
                    "ghi vào bo_qua kèm lý do",
                )


def _is_no_copy(text: str, named: NamedPlace, home: str, other: Agency, entry: Entry) -> bool:
    """True where the sentence tells why it names another place, or the entry names that as its partner."""
    if any(code == other.id for code, _ in entry.named):
        return True
    begin = max((stop.end() for stop in _STOP.finditer(text, 0, named.start)), default=0)
    stop = _STOP.search(text, named.end)
    sentence = text[begin : stop.start() if stop else len(text)]
    parts, rest = _PART.split(text[begin : named.start]), text[named.end :]
    # Right behind a comma it is the end of an address: "trú tại bản Nà, xã Mẫu Hai".
    lead = parts[-1] if parts[-1].strip() else ",".join(parts[-2:])
    part = f"{lead} {_PART.split(rest, maxsplit=1)[0]}"
    words = " ".join(sentence.split())
    return bool(
        home in words.lower()
        or _TOGETHER.search(words)
        or _BEFORE.search(lead)
        or _MOVED.search(" ".join(part.split()))
        or _BEHIND.match(rest)
    )


def _printed(place: str, agencies: dict[str, Agency]) -> str:
    """The place as the registry spells it."""
    for agency in agencies.values():
        for name in (agency.short_name, agency.subject, agency.name):
            if (found := next(named_places(name), None)) and found.name == place:
                return name[found.start : found.end][0].lower() + name[found.start + 1 : found.end]
    return place
