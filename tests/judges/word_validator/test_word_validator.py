"""Every report that we build is valid in the eyes of the Open XML SDK, under both profiles."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path

import pytest

from baocao138.diagnostic.finding import finding
from baocao138.docx.annotate import annotate
from baocao138.model.place import DocumentPlace
from tests.judges.word_validator import validator
from tests.program import EXAMPLE, build


def rewritten(source: Path, target: Path, part: str, old: bytes, new: bytes) -> Path:
    """A copy of a document with the first `old` of one part replaced."""
    with zipfile.ZipFile(source) as package, zipfile.ZipFile(target, "w") as copy:
        for name in package.namelist():
            content = package.read(name)
            if name == part:
                assert old in content, f"{part} has no {old!r}"
                content = content.replace(old, new, 1)
            copy.writestr(name, content)
    return target


def signed_after_decree_30(folder: Path) -> Path:
    """The example's data with a signing date after 05/3/2020, so that the profile of Decree 30/2020/NĐ-CP applies."""
    data = folder / "data"
    shutil.copytree(EXAMPLE, data)
    frames = [path for path in data.rglob("*.yaml") if "bao-cao-tong-hop" in path.read_text(encoding="utf-8")]
    assert len(frames) == 1
    text, count = re.subn(r"(?m)^ngay:.*$", "ngay: 17/6/2020", frames[0].read_text(encoding="utf-8"))
    assert count == 1
    frames[0].write_text(text, encoding="utf-8")
    return data


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("tt01") / "report.docx")


def test_the_example_is_valid_under_tt01(example: Path) -> None:
    assert validator.errors(example) == []


def test_the_example_is_valid_under_nd30(tmp_path: Path, example: Path) -> None:
    report = build(tmp_path / "report.docx", data=signed_after_decree_30(tmp_path))
    assert report.read_bytes() != example.read_bytes()
    assert validator.errors(report) == []


def test_annexes_are_valid(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(EXAMPLE, data)
    frame = data / "2019H1" / "bao-cao.yaml"
    annexes = "phu_luc:\n  - {tieu_de: A, doan: a}\n  - {tieu_de: B, doan: b}\n"
    frame.write_text(frame.read_text(encoding="utf-8") + annexes, encoding="utf-8")
    assert validator.errors(build(tmp_path / "report.docx", data=data)) == []


def test_a_chart_is_valid(tmp_path: Path) -> None:
    report = build(tmp_path / "report.docx", data=EXAMPLE.parent / "tinh-minh-hoa", period="2026H1")
    with zipfile.ZipFile(report) as package:
        assert "word/media/hinh1.png" in package.namelist()
    assert validator.errors(report) == []


def test_a_draft_is_valid(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(EXAMPLE, data)
    (data / "2019H1" / "so-tu-phap.yaml").unlink()
    assert validator.errors(build(tmp_path / "draft.docx", "--allow-missing", data=data)) == []


def test_the_templates_are_valid() -> None:
    templates = sorted((validator.ROOT / "templates").rglob("*.docx"))
    assert len(templates) >= 2
    assert {path.name: found for path in templates if (found := validator.errors(path))} == {}


def test_marked_copies_are_valid(tmp_path: Path) -> None:
    for name in ("nd30_2020", "tt01_2011"):
        template = (validator.ROOT / "templates" / "bao-cao" / f"{name}.docx").read_bytes()
        spots = [("word/document.xml", 1, 0, 0, 0), ("word/document.xml", 1, 3, 4, 2), ("word/header1.xml", 1, 0, 0, 0)]
        found = [finding("B411", DocumentPlace("m", *spot), "không có tên “x”", "bỏ thẻ") for spot in spots]
        once = annotate(template, "m", found).value
        assert once is not None
        twice = annotate(once, "m", found[:1]).value
        assert twice is not None
        (tmp_path / "copy.docx").write_bytes(twice)
        assert validator.errors(tmp_path / "copy.docx") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</w:t>", b"</w:t><w:rPr><w:b/></w:rPr>"),
        (b"<w:body>", b'<w:body><w:p><w:pPr><w:jc w:val="nowhere"/></w:pPr></w:p>'),
        (b"</w:body>", b"<w:p/></w:body>"),
    ],
    ids=["a run's properties after its text", "an unknown alignment", "a paragraph after the section's properties"],
)
def test_a_broken_document_is_found(tmp_path: Path, example: Path, old: bytes, new: bytes) -> None:
    broken = rewritten(example, tmp_path / "broken.docx", "word/document.xml", old, new)
    assert validator.errors(broken) != []
