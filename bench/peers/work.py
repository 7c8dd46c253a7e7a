"""The two works of the race: their data, and the paragraphs that every engine must come to."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import NamedTuple

from lxml import etree

SECTIONS, PARAGRAPHS, ROWS, COLUMNS = 200, 100, 2_000, "abcdef"
STARTS = ("Công an tỉnh", "Sở Y tế", "Hội Liên hiệp Phụ nữ tỉnh", "Bộ đội Biên phòng tỉnh", "Ủy ban nhân dân huyện")
MIDDLES = (
    "tổ chức tuyên truyền, phổ biến Luật Phòng, chống mua bán người tại các xã biên giới và trường học; ",
    "rà soát, lập danh sách người có nguy cơ bị mua bán, hướng dẫn họ cách báo tin cho cơ quan chức năng; ",
    "phối hợp xác minh tin báo, tiếp nhận nạn nhân trở về, hỗ trợ tâm lý, y tế & trợ giúp pháp lý ban đầu; ",
    "kiểm tra cơ sở lưu trú, dịch vụ và các bến bãi, vận động chủ cơ sở ký cam kết không tiếp tay cho tội phạm; ",
)
RECIPIENTS = ("Bộ Công an", "Thường trực Tỉnh ủy", "Các sở, ban, ngành & đoàn thể", "Lưu: VT, CQTT")
# The runs of a paragraph: every second one is bold, {x} is a field of it.
RUNS = ("- {ten}: {loi} đã mở {a} buổi cho ", "{b} lượt người", ", cấp phát {c} tờ rơi, đăng {d} tin, bài trên mạng.")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

Fields = dict[str, str]


class Section(NamedTuple):
    """A heading and its paragraphs."""

    heading: str
    paragraphs: list[Fields]


def sections() -> list[Section]:
    """20,000 paragraphs of some 410 characters in 200 sections; 64 different passages, four figures in each."""
    return [
        Section(f"{m}. Kết quả phần {m}", [_fields(m, x) for x in range(PARAGRAPHS)]) for m in range(1, SECTIONS + 1)
    ]


def _fields(section: int, number: int) -> Fields:
    k = section * PARAGRAPHS + number
    words = MIDDLES[k % 4] + MIDDLES[k // 4 % 4] + MIDDLES[(k // 16 + k) % 4]
    figures = {
        name: f"{(k * step) % 9000 + 1:,}".replace(",", ".") for name, step in zip("abcd", (3, 7, 11, 13), strict=True)
    }
    return {"ten": STARTS[k % 5], "loi": words[:-2], **figures}


def rows() -> list[Fields]:
    """2,000 rows of six cells."""
    return [{name: f"ô {number}.{name} & {number * 7}" for name in COLUMNS} for number in range(ROWS)]


def data(work: str) -> dict[str, object]:
    """What every engine reads from JSON. Lists hold records throughout, as carbone drops lists of texts."""
    if work == "table":
        return {"dong": rows()}
    muc = [{"ten": section.heading, "doan": section.paragraphs} for section in sections()]
    return {"muc": muc, "noi_nhan": [{"ten": each} for each in RECIPIENTS]}


def expected(work: str) -> list[str]:
    """The texts of all paragraphs, in order."""
    if work == "table":
        return [cell for row in rows() for cell in row.values()]
    body = "".join(RUNS)
    told = [text for each in sections() for text in (each.heading, *(body.format(**x) for x in each.paragraphs))]
    return [*told, *(f"- {each};" for each in RECIPIENTS)]


def texts(document: Path) -> list[str]:
    """The paragraphs of a Word file that hold text (easy-template-x leaves empty ones where its tags stood)."""
    with zipfile.ZipFile(document) as archive:
        body = etree.parse(io.BytesIO(archive.read("word/document.xml")), etree.XMLParser(huge_tree=True))
    found = ("".join(node.text or "" for node in p.iter(W + "t")) for p in body.iter(W + "p"))
    return [text for text in found if text.strip()]
