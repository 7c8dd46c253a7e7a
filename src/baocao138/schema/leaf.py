"""The kinds of text that a field may hold, as pydantic types. A refused text carries its reason and its remedy."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError

from baocao138.model.count import DECIMALS, read_reported
from baocao138.model.date import read_date
from baocao138.model.identifier import IDENTIFIER, unaccented
from baocao138.model.malformed import Malformed
from baocao138.model.period import read_period
from baocao138.model.symbol import SYMBOL, why_no_symbol
from baocao138.prose.agency import MARKS


class Form(BaseModel):
    """Base of all forms: keys in Vietnamese through aliases, nothing unknown, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, validate_by_alias=True, defer_build=True)


def refuse(code: str, why: Malformed) -> PydanticCustomError:
    """The error that carries a code of ours through pydantic."""
    return PydanticCustomError("ours", "{code}", {"code": code, "reason": why.reason, "remedy": why.remedy})


_EMPTY_QUOTES = ("“”", "‘’", "„“", "””", "«»", "“ ”")


def _plain(text: str) -> str:
    if text.strip() in _EMPTY_QUOTES:
        raise refuse("B112", Malformed(f"ô này chỉ có dấu ngoặc kép {text.strip()} của Word, sẽ bị in ra", 'viết: ""'))
    if "{" in text or "}" in text:
        mark = MARKS.search(text)
        if mark:
            raise refuse("B112", Malformed(f"ô này không nhận dấu “{mark[0]}”", "bỏ dấu này đi"))
    return text


def _line(text: str) -> str:
    if not text.strip():
        raise refuse("B104", Malformed("ô này để trống", "điền nội dung, hoặc bỏ hẳn dòng này nếu không bắt buộc"))
    return _plain(text)


def _prose(text: str) -> str:
    if not text.strip():
        raise refuse(
            "B104",
            Malformed(
                "đoạn này để trống",
                "viết lời văn ở dòng dưới, sâu hơn khóa 2 dấu cách; không có gì để viết thì xóa khóa này",
            ),
        )
    return text


def _identifier(text: str) -> str:
    if dashes := _with_dashes_of_word(text):
        raise refuse("B107", dashes)
    if not IDENTIFIER.fullmatch(text):
        raise refuse("B107", Malformed(f"“{text}” không phải là một mã", _code_for(text)))
    return text


_SEVERAL = re.compile(r"\s*[,;]\s*|\s+và\s+")
_AGE = re.compile(r"(?:từ |trên |đủ |>=? ?|≥ ?)?(\d+)(?: tuổi)?(?:\+| trở lên)?(?: tuổi)?", re.IGNORECASE)
_UNDER = re.compile(r"(?:<|≤|dưới) ?(\d+)(?: tuổi)?", re.IGNORECASE)
_AGES = re.compile(r"(?:từ )?(\d+)(?: tuổi)? ?(?:-|–|đến)(?: dưới)? ?(\d+)(?: tuổi)?", re.IGNORECASE)


def _code_for(text: str) -> str:
    """The code that was meant; ages are the one thing that begins with a digit, and no code does."""
    if several := one_of_several(text):
        return several.remedy
    if match := _AGE.fullmatch(text):
        return f"mã bắt đầu bằng chữ cái: tu_{match[1]}"
    if match := _UNDER.fullmatch(text):
        return f"mã bắt đầu bằng chữ cái: duoi_{match[1]}"
    if match := _AGES.fullmatch(text):
        return f"mã bắt đầu bằng chữ cái: tu_{match[1]}_den_duoi_{match[2]}"
    likely = unaccented(text)
    if IDENTIFIER.fullmatch(likely):
        return f"viết không dấu, nối bằng gạch: {likely}"
    return "viết bằng chữ thường không dấu, bắt đầu bằng chữ cái, nối bằng gạch"


def one_of_several(text: str) -> Malformed | None:
    """Why codes joined by commas are not one code; None where the text is anything else, as a name with commas."""
    codes = _SEVERAL.split(text.strip(" ,;"))
    if len(codes) < 2 or not all(IDENTIFIER.fullmatch(code) for code in codes):
        return None
    return Malformed(f"“{text}” là {len(codes)} mã viết liền", f"đặt trong ngoặc vuông: [{', '.join(codes)}]")


_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))


def _with_dashes_of_word(text: str) -> Malformed | None:
    """Why a code with a dash that Word has put in the place of ``-`` is none; None where it has none such."""
    right = text.strip().translate(_DASHES)
    if right == text.strip() or not IDENTIFIER.fullmatch(right):
        return None
    sign = next(sign for sign in text if ord(sign) in _DASHES)
    reason = f"trong “{text}” có dấu “{sign}” chép từ Word, không phải dấu gạch - của bàn phím"
    return Malformed(reason, f"viết: {right}")


def _only_code(text: str) -> str:
    if dashes := _with_dashes_of_word(text):
        raise refuse("B107", dashes)
    if several := one_of_several(text):
        raise refuse("B107", Malformed(several.reason, "ở đây chỉ ghi một mã"))
    return text


def _one_code(text: str) -> str:
    if dashes := _with_dashes_of_word(text):
        raise refuse("B107", dashes)
    if several := one_of_several(text):
        raise refuse("B107", several)
    return text


def _period(text: str) -> str:
    if isinstance(period := read_period(text), Malformed):
        raise refuse("B108", period)
    return text


def _subject(text: str) -> str:
    if IDENTIFIER.fullmatch(text.strip()):
        remedy = "viết tên như cần in ra; tên đơn vị gửi báo cáo được in tự động thì bỏ hẳn dòng này"
        raise refuse("B133", Malformed(f"“{text.strip()}” là mã, sẽ bị in ra thay cho tên", remedy))
    return _plain(text)


def _date(text: str) -> str:
    if not isinstance(day := read_date(text), datetime.date):
        raise refuse("B109", day)
    return text


def _ordinal(text: str) -> str:
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 1000):
        raise refuse("B106", Malformed(f"“{text}” không phải là số thứ tự", "viết 1, 2, 3, …"))
    return text


def read_symbol(text: str) -> str:
    """The number and symbol of a paper, as typed."""
    if text.strip() and not SYMBOL.fullmatch(text.strip()):
        raise refuse("B121", why_no_symbol(text))
    return _plain(text)


def _count(text: str) -> str:
    if isinstance(count := read_reported(text, DECIMALS), Malformed):
        raise refuse("B110", count)
    return text


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


Plain = Annotated[str, AfterValidator(_plain)]
Subject = Annotated[str, AfterValidator(_subject)]
Line = Annotated[str, AfterValidator(_line)]
Prose = Annotated[str, AfterValidator(_prose)]
Identifier = Annotated[str, AfterValidator(_identifier)]
# A code typed by somebody who may have typed the name instead: the rules, which know the catalogue, say what is meant.
Reference = Annotated[Line, AfterValidator(_only_code)]
# One item of a list of such codes.
Listed = Annotated[Line, AfterValidator(_one_code)]
PeriodText = Annotated[str, AfterValidator(_period)]
DateText = Annotated[str, AfterValidator(_date)]
Ordinal = Annotated[str, AfterValidator(_ordinal)]
Symbol = Annotated[str, AfterValidator(read_symbol)]
CountText = Annotated[str, AfterValidator(_count)]
Yes = Literal["co", "khong"]

T = TypeVar("T")
OneOrMany = Annotated[list[T], BeforeValidator(_as_list)]


def required(items: list[T]) -> list[T]:
    """A list that must not be empty."""
    if not items:
        raise refuse("B104", Malformed("danh sách này để trống", "ghi ít nhất một dòng"))
    return items
