"""Files that are broken or hostile: one sentence each, the same for the check of a template and for its filling."""

from __future__ import annotations

import io
import zipfile

import pytest

from baocao138.docx import fill
from baocao138.docx.inspect import inspect_template
from baocao138.docx.package import MAX_FILE
from tests.unit.docx.making import NAME, PROPERTIES, SPACES, WORDML, filled, p, parts_of, raw, said, zipped
from tests.unit.docx.test_inspect import TREE
from tests.unit.docx.test_package import SAYINGS

BODY = "word/document.xml"
TYPES = "[Content_Types].xml"
GOOD = parts_of(p("{{ ten }}"))
TOO_MUCH = "B402 mau.docx: tệp có quá nhiều đoạn, ô hoặc định dạng, không phải một văn bản thường"
NOT_XML = "B403 mau.docx, thân văn bản: phần “word/document.xml” của tệp Word không đọc được: "


def body(content: str, head: str = "") -> bytes:
    return zipped({**GOOD, BODY: f"{head}<w:document {SPACES}><w:body>{content}</w:body></w:document>"})


def without(name: str) -> bytes:
    return zipped({each: data for each, data in GOOD.items() if each != name})


def typed(old: str, new: str, **more: str) -> bytes:
    assert old in GOOD[TYPES]
    return zipped({**GOOD, TYPES: GOOD[TYPES].replace(old, new), **more})


def overlapping() -> bytes:
    """Two entries of the list of parts that share the bytes of one part."""
    data = bytearray(raw(p("x")))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        first, second = archive.infolist()[:2]
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(second.filename.encode()))
    data[at + 42 : at + 46] = first.header_offset.to_bytes(4, "little")
    return bytes(data)


HOSTILE = {
    "no types": (without(TYPES), "B401 mau.docx: tệp này không phải tệp Word: thiếu phần “[Content_Types].xml”"),
    "macros": (
        typed(f"{WORDML}document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
        "B401 mau.docx: tệp này không phải tệp Word thường (.docx): có macro, hoặc là loại tệp khác",
    ),
    "hidden macros": (
        typed(
            "<Default Extension='xml'",
            "<Default Extension='bin' ContentType='application/vnd.ms-office.vbaProject'/><Default Extension='xml'",
            **{"word/vbaProject.bin": "x"},
        ),
        "B402 mau.docx: tệp Word có macro bên trong",
    ),
    "unused document type": (
        body(p("x"), "<!DOCTYPE a SYSTEM 'http://example.invalid/a.dtd'>"),
        f"{NOT_XML}có khai báo DTD, Word không bao giờ ghi như vậy",
    ),
    "drive": (zipped({**GOOD, "C:x": "x"}), "B402 mau.docx: tên phần “C:x” không hợp lệ"),
    "overlapping": (
        overlapping(),
        "B401 mau.docx: tệp Word bị hỏng hoặc bị cắt cụt: không mở được các phần bên trong",
    ),
    "a bomb": (
        zipped({**GOOD, "word/x.bin": b"\0" * (33 << 20)}),
        "B402 mau.docx: phần “word/x.bin” bung ra quá lớn (quá 32 MiB, hoặc cả tệp quá 96 MiB)",
    ),
    "many parts": (
        zipped({**GOOD, **{f"word/{number}.bin": "" for number in range(2_100)}}),
        "B402 mau.docx: tệp chứa 2105 phần, nhiều hơn mức cho phép là 2000",
    ),
    "very many parts": (
        zipped({**GOOD, **{f"{number}": "" for number in range(4_100)}}),
        "B402 mau.docx: tệp chứa nhiều phần hơn mức cho phép là 2000",
    ),
    "a large file": (b"PK" + b"\0" * MAX_FILE, "B402 mau.docx: tệp lớn hơn 64 MiB, không phải một văn bản Word thường"),
    "many elements": (body("<w:p/>" * 300_000), TOO_MUCH),
    "many attributes": (body("<w:p a='' b='' c='' d='' e='' f='' g=''/>" * 40_000), TOO_MUCH),
    "many tags": (body(p("{{ ten }}" * 31_000)), TOO_MUCH),
    "much text": (body(p("chữ " * 3_000_000)), TOO_MUCH),
    "much in a header": (raw(p("{{ ten }}"), header="<w:p/>" * 300_000), TOO_MUCH),
    "deep": (body("<w:sdt>" * 10_000 + "</w:sdt>" * 10_000), f"{NOT_XML}XML không hợp lệ ở dòng 1"),
    "a huge attribute": (body(f"<w:p a='{'x' * 10_500_000}'/>"), f"{NOT_XML}XML không hợp lệ ở dòng 1"),
    "an empty document": (zipped({**GOOD, BODY: f"<w:document {SPACES}/>"}), f"{NOT_XML}không có thân văn bản"),
    "brackets in brackets": (
        body(p("{{ " + "(" * 3_000 + "ten" + ")" * 3_000 + " }}")),
        f"B410 mau.docx, thân văn bản, đoạn 1: thẻ “{{{{ {'(' * 37}…” dài hoặc lồng ngoặc quá sâu nên không đọc được",
    ),
    "a number of 5,000 digits": (
        body(p("{{ " + "9" * 5_000 + " }}")),
        f"B410 mau.docx, thân văn bản, đoạn 1: thẻ “{{{{ {'9' * 37}…” có con số quá dài",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_one_sentence(name: str) -> None:
    data, words = HOSTILE[name]
    outcome = fill(data, NAME, {"ten": "AN"}, PROPERTIES)
    assert outcome.value is None
    assert said(outcome.diagnostics) == [words]
    found = [one for one in said(inspect_template(data, NAME, TREE)) if not one.startswith("B42")]
    assert found == [words]


@pytest.mark.parametrize(("data", "words"), SAYINGS, ids=range(len(SAYINGS)))
def test_the_check_says_what_the_filler_says(data: bytes, words: str) -> None:
    assert said(inspect_template(data, NAME, TREE)) == [words]


def test_numbers_that_make_one_of_too_many_digits_are_told() -> None:
    data = body(p("{{ " + "9" * 4_300 + " + " + "9" * 4_300 + " }}"))
    outcome = fill(data, NAME, {}, PROPERTIES)
    assert said(outcome.diagnostics) == [
        f"B418 mau.docx, thân văn bản, đoạn 1: thẻ “{{{{ {'9' * 37}…”: làm ra một con số quá dài"
    ]


def test_links_that_lead_nowhere_are_told_before_a_report_is_built() -> None:
    styles = without("word/styles.xml")
    found = [one for one in said(inspect_template(styles, NAME, TREE)) if one.startswith(("B423", "B424"))]
    assert found == [
        "B424 mau.docx, word/_rels/document.xml.rels: liên kết rId1 chỉ tới phần “word/styles.xml” không có trong tệp"
    ]
    used = [
        one
        for one in said(inspect_template(body("<w:p><w:hyperlink r:id='rId9'/></w:p>"), NAME, TREE))
        if "B424" in one
    ]
    assert used == ["B424 mau.docx, thân văn bản: phần “word/document.xml” dùng liên kết rId9 không được khai báo"]


def test_what_points_outside_is_left_alone() -> None:
    links = GOOD["word/_rels/document.xml.rels"]
    outside = (
        "<Relationship Id='rId7' Type='x/image' TargetMode='External' Target='http://example.invalid/a.png'/></Relat"
    )
    template = zipped({**GOOD, "word/_rels/document.xml.rels": links.replace("</Relat", outside)})
    assert not [one for one in inspect_template(template, NAME, TREE) if one.code == "B424"]


def test_the_template_of_the_template_is_forgotten() -> None:
    """It names a folder of the user who made it, and Word would fetch it and run its macros."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    settings = f"<w:settings {SPACES}><w:attachedTemplate r:id='rId1'/><w:zoom w:percent='100'/></w:settings>"
    links = (
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' "
        f"Type='{kind}/attachedTemplate' TargetMode='External' Target='file:///D:/mau/Lan.dotm'/></Relationships>"
    )
    override = f"<Override PartName='/word/settings.xml' ContentType='{WORDML}settings+xml'/></Types>"
    more = {"word/settings.xml": settings, "word/_rels/settings.xml.rels": links}
    made = filled(typed("</Types>", override, **more), ten="AN")
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        told = archive.read("word/settings.xml") + archive.read("word/_rels/settings.xml.rels")
    assert b"zoom" in told and b"attachedTemplate" not in told and b"Lan" not in told
