"""What is private in a template's own text: told as in a file of data, shown nowhere, masked in the text beside it."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.build import build
from baocao138.app.template_check import check_templates
from baocao138.docx.archive import pack
from baocao138.docx.package import unpack
from tests.unit.app.building import H1
from tests.unit.docx.making import p, raw, word

PHONE, CITIZEN = "0912 345 678", "034 085 001 234"


def told(here: Path, template: bytes, *, writes: bool = False) -> list[str]:
    (here / "mau.docx").write_bytes(template)
    found = check_templates([here / "mau.docx"], here, writes=writes).verdict.diagnostics
    assert PHONE not in str(found) and CITIZEN not in str(found)
    return [f"{one.code} {one.place}: {one.message}" for one in found if one.code.startswith("B6")]


def test_numbers_in_the_body_and_in_a_header(tmp_path: Path) -> None:
    template = raw(
        p("{{ ky }}") + p(f"Liên hệ đồng chí An, điện thoại {PHONE}"), header=p(f"Căn cước công dân số {CITIZEN}")
    )
    assert told(tmp_path, template) == [
        "B602 mau.docx, thân văn bản, đoạn 2: có số điện thoại (10 chữ số)",
        "B601 mau.docx, đầu trang (header1.xml), đoạn 1: có số căn cước công dân (12 chữ số)",
    ]


def test_words_that_were_deleted_with_changes_tracked_are_still_in_the_file(tmp_path: Path) -> None:
    gone = f"<w:del w:id='1' w:author='a'><w:r><w:delText>điện thoại {PHONE}</w:delText></w:r></w:del>"
    assert told(tmp_path, raw(p("a", gone))) == ["B602 mau.docx, thân văn bản, đoạn 1: có số điện thoại (10 chữ số)"]


def test_what_a_template_may_well_say(tmp_path: Path) -> None:
    words = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Luật số 53/2024/QH15; tài khoản mạng xã hội {{ ky }}"
    assert told(tmp_path, word(words, "12.500 vụ, 1.234 người; Nơi nhận: Lưu: VT, PC02 (03).")) == []


def test_another_finding_at_that_paragraph_shows_nothing_of_it(tmp_path: Path) -> None:
    assert len(told(tmp_path, word(f"điện thoại {PHONE} {{{{ tenn }}}}"))) == 1


def test_the_text_beside_the_template_is_masked(tmp_path: Path) -> None:
    template = word("Số: {{ so_ky_hieu }}", f"điện thoại {PHONE}", "Căn cước công dân", CITIZEN, "a\u202eb\u200bc")
    assert len(told(tmp_path, template, writes=True)) == 2
    text = (tmp_path / "mau.docx.txt").read_text(encoding="utf-8")
    assert PHONE not in text and CITIZEN not in text
    assert "[Normal] Số: {{ so_ky_hieu }}\n•••••••• •••• ••••• •••• ••• •••\n" in text
    assert "[Normal] a<U+202E>b<U+200B>c\n" in text
    assert "B425" not in str(check_templates([tmp_path / "mau.docx"], tmp_path).verdict.diagnostics)


def test_no_report_is_built_from_such_a_template(here: Path, root: Path) -> None:
    package = unpack((root / "templates/bao-cao/tt01_2011.docx").read_bytes(), "tt01_2011.docx").value
    assert package is not None
    body = package.parts["word/document.xml"].decode().replace("Nơi nhận:", f"Điện thoại {PHONE}. Nơi nhận:")
    (here / "mau").mkdir()
    (here / "mau" / "tt01_2011.docx").write_bytes(pack({**package.parts, "word/document.xml": body.encode()}))
    result = build(H1, here / "r.docx", here, None, here / "mau", allow_missing=False)
    assert [f"{one.code} {one.message}" for one in result.verdict.diagnostics] == ["B602 có số điện thoại (10 chữ số)"]
    assert not result.written and PHONE not in str(result)
