"""``template check``: which templates are looked through, what is written beside them, what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from baocao138.app.errors import WrongUse
from baocao138.app.indicators import known_codes
from baocao138.app.template_check import check_templates
from baocao138.docx import read_text
from tests.program import ROOT
from tests.unit.docx.making import word

OWN = ROOT / "templates" / "bao-cao"
NAMES = ("nd30_2020.docx", "tt01_2011.docx")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A repository with the office's own templates and their texts."""
    folder = tmp_path / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    for name in NAMES:
        (folder / name).write_bytes((OWN / name).read_bytes())
    return tmp_path


def said(here: Path, *paths: str, **options: object) -> list[str]:
    writes = bool(options.get("writes"))
    return [
        f"{one.code} {one.message}"
        for one in check_templates([Path(p) for p in paths], here, writes=writes).verdict.diagnostics
    ]


def test_the_templates_of_this_repository_are_good_and_their_texts_are_theirs() -> None:
    verdict = check_templates([], ROOT).verdict
    assert verdict.diagnostics == ()
    assert [Path(name).name for name in verdict.files] == list(NAMES)
    assert all((OWN / f"{name}.txt").is_file() for name in NAMES)


def test_without_templates_of_its_own_those_of_the_program_are_checked(tmp_path: Path) -> None:
    verdict = check_templates([], tmp_path).verdict
    assert [Path(name).name for name in verdict.files] == list(NAMES)


def test_what_word_keeps_beside_an_open_file_is_no_template(office: Path) -> None:
    (office / "templates" / "bao-cao" / "~$nd30_2020.docx").write_bytes(b"x")
    (office / "templates" / "bao-cao" / ".~lock.nd30_2020.docx#").write_bytes(b"x")
    assert said(office) == []


def test_every_file_is_told_of(office: Path) -> None:
    folder = office / "templates" / "bao-cao"
    (folder / "a.docx").write_bytes(b"x")
    (folder / "b.doc").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1"))
    (folder / "c.docx").symlink_to("khong-co")
    assert said(office) == [
        "B401 tệp này không phải tệp Word (.docx)",
        "B401 tệp ở định dạng Word cũ (.doc), không phải .docx",
    ]
    with pytest.raises(WrongUse, match="không có tệp hay thư mục"):
        said(office, str(folder / "c.docx"))


def test_a_text_out_of_date_is_told_and_written_anew(office: Path) -> None:
    template = office / "templates" / "bao-cao" / NAMES[0]
    text = template.with_name(f"{template.name}.txt")
    assert said(office) == []
    assert check_templates([], office, writes=True).written == tuple(f"templates/bao-cao/{name}.txt" for name in NAMES)
    assert check_templates([], office, writes=True).written == ()
    assert text.read_bytes() == (OWN / text.name).read_bytes()
    text.write_text(text.read_text(encoding="utf-8") + "thừa\n", encoding="utf-8")
    lines = text.read_text(encoding="utf-8").count("\n")
    assert said(office) == [
        f"B425 tệp chữ đi kèm “{text.name}” không khớp với mẫu: mẫu có {lines - 1} dòng, tệp chữ có {lines} dòng"
    ]
    assert said(office, writes=True) == []


def test_line_ends_of_windows_are_no_difference(office: Path) -> None:
    check_templates([], office, writes=True)
    text = office / "templates" / "bao-cao" / f"{NAMES[0]}.txt"
    text.write_bytes(text.read_bytes().replace(b"\n", b"\r\n"))
    assert said(office) == []


def test_the_marked_copy_tells_all(tmp_path: Path) -> None:
    template, copy = tmp_path / "mau.docx", tmp_path / "ban-danh-dau.docx"
    template.write_bytes(word("{{ so_ky_hiu }}", "{{ luu|uper }}"))
    checked = check_templates([template], tmp_path, annotated=copy)
    assert checked.is_marked
    told = [line.text for line in read_text(copy.read_bytes()) if line.kind == "comment"]
    for problem in checked.verdict.diagnostics:
        assert problem.message in told
    assert template.read_bytes() == word("{{ so_ky_hiu }}", "{{ luu|uper }}")


def test_a_file_that_cannot_be_opened_gets_no_marked_copy(tmp_path: Path) -> None:
    template, copy = tmp_path / "mau.docx", tmp_path / "ban-danh-dau.docx"
    template.write_bytes(b"x")
    assert not check_templates([template], tmp_path, annotated=copy).is_marked
    assert not copy.exists()


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("mau.docx", "chính là mẫu đang kiểm tra"),
        ("ban.txt", "phải có đuôi .docx"),
        ("thu-muc.docx", "là một thư mục"),
        ("khong-co/ban.docx", "không có thư mục"),
    ],
)
def test_where_a_marked_copy_may_not_go(tmp_path: Path, target: str, words: str) -> None:
    (tmp_path / "mau.docx").write_bytes(word("x"))
    (tmp_path / "thu-muc.docx").mkdir()
    with pytest.raises(WrongUse, match=re.escape(words)):
        check_templates([tmp_path / "mau.docx"], tmp_path, annotated=tmp_path / target)


def test_a_marked_copy_is_of_one_template(office: Path) -> None:
    with pytest.raises(WrongUse, match="dùng cho một mẫu, ở đây có 2 mẫu"):
        check_templates([], office, annotated=office / "x.docx")


def test_an_empty_folder_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="không có mẫu Word"):
        check_templates([tmp_path], tmp_path)
    (tmp_path / "templates").mkdir()
    with pytest.raises(WrongUse, match="không tìm thấy mẫu Word nào"):
        check_templates([], tmp_path)


def test_codes_are_those_of_the_catalogues(tmp_path: Path, here: Path) -> None:
    assert known_codes(tmp_path / "khong-co") is None
    codes = known_codes(here)
    assert codes is not None and "so_to_roi" in codes
    template = here / "mau.docx"
    template.write_bytes(word("{{ tong.so_to_roi }} {{ tong.so_to_roii }}"))
    told = [one for one in check_templates([template], here).verdict.diagnostics if one.code == "B411"]
    assert [one.message for one in told] == ["thẻ “{{ tong.so_to_roii }}”: không có tên “so_to_roii” trong “tong”"]
    assert told[0].hint == "có phải “so_to_roi” không?"


def test_a_catalogue_that_cannot_be_read_says_nothing_of_codes(here: Path) -> None:
    catalogue = next(path for path in here.rglob("danh-muc-chi-tieu.yaml"))
    catalogue.write_text(catalogue.read_text(encoding="utf-8") + "\n\t", encoding="utf-8")
    assert known_codes(here) is None


def test_what_is_private_in_a_template_is_masked(tmp_path: Path) -> None:
    template = tmp_path / "mau.docx"
    template.write_bytes(word("điện thoại 0912345678 {{ tenn }}"))
    told = [one for one in check_templates([template], tmp_path).verdict.diagnostics if one.code == "B411"]
    assert "0912345678" not in str(told)
    assert told[0].message == "thẻ “{{ tenn }}”: không có tên “tenn” trong dữ liệu của báo cáo"
