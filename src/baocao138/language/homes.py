"""Where a person lives: the number of a house beside the word for a victim, or for a man or a woman by name.

Certain (B606) is the address of somebody called by name; of somebody else, it may be that of an office (B607).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from baocao138.language import people
from baocao138.language.hit import Hit

ADDRESS, AT_HOME = "địa chỉ nhà của một người", "tên gọi và địa chỉ nhà của một người"

_GAP = r"(?:[ \t\u00a0]{1,8}|[ \t]{0,8}(?:\r\n|\r|\n)[ \t]{0,60})"
_NUMBER = r"\d{1,4}[A-Z]?(?:/\d{1,4}[A-Z]?)*(?![\w/])"
# The way to a house, from its number on: "số nhà 12, ngõ 5, tổ 3".
_FURTHER = r"(?:tổ|ngõ|ngách|hẻm|kiệt|đường|phố|thôn|xóm|ấp|bản|khu|khối|xã|phường)"
_HOUSE = re.compile(
    rf"(?<!\w)(?:[Ss]ố{_GAP}nhà|[Nn]hà{_GAP}số|[Nn]gõ|[Nn]gách|[Hh]ẻm){_GAP}(?:số{_GAP})?{_NUMBER}"
    rf"(?:,{_GAP}{_FURTHER}{_GAP}[^\s,.;:()]+(?:[ \t][A-ZĐ]\w*)*)*"
)
_BEFORE = 90
_STOP = re.compile(r"[.;!?]\s|\n[ \t]*\n")
# Houses that are nobody's home.
_OFFICES = re.compile(
    r"(?<!\w)(?:cơ sở|trung tâm|trụ sở|tạm lánh|ngôi nhà|văn phòng|quán|khách sạn|nhà nghỉ|nhà hàng|điểm|chốt"
    r"|công ty|doanh nghiệp|karaoke|tin cậy|cửa hàng|chợ|trường)(?!\w)"
)


def homes(text: str) -> Iterator[Hit]:
    """Every address of a person in a cleaned text."""
    for house in _HOUSE.finditer(text):
        before = text[max(0, house.start() - _BEFORE) : house.start()]
        sentence = before[max((stop.end() for stop in _STOP.finditer(before)), default=0) :]
        if _OFFICES.search(sentence.lower()):
            continue
        if called := _called().search(sentence):
            start = house.start() - len(sentence) + called.start()
            yield Hit("B606", start, house.end(), AT_HOME)
        elif _person().search(sentence):
            yield Hit("B607", house.start(), house.end(), ADDRESS)


@cache
def _called() -> re.Pattern[str]:
    """A man or a woman by a name, right before the address."""
    who = "|".join((*people.PRONOUNS, *map(str.capitalize, people.PRONOUNS)))
    link = rf"(?:(?:hiện|đang|có|nhà|cư trú|trú|sống|sinh sống|ngụ|ở|tại){_GAP})*"
    return re.compile(rf"(?<!\w)(?:{who}){_GAP}[A-ZĐ]\w*(?:{_GAP}[A-ZĐ]\w*){{0,3}},?{_GAP}{link}\Z")


@cache
def _person() -> re.Pattern[str]:
    victims = "|".join((*people.VICTIMS, *map(str.capitalize, people.VICTIMS)))
    many = "".join(f"(?<!{word} )" for word in people.MANY)
    pronouns = "|".join(people.PRONOUNS)
    return re.compile(rf"(?<!\w)(?:(?:{victims})|{many}(?:{pronouns}))(?!\w)(?! (?:con|em|chị|giáo|dâu)(?!\w))")
