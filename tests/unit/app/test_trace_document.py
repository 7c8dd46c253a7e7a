"""``trace --in``: whatever stands in a built Word file is answered with the lines that it comes from."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from baocao138.app.build import build
from baocao138.app.errors import WrongUse
from baocao138.app.trace import Found, Tracer
from baocao138.app.word_lines import lines_of
from baocao138.docx import read_text
from baocao138.model.period import Period
from tests.program import ROOT
from tests.unit.app.building import FRAME, H1, JUSTICE, edit, made
from tests.unit.app.test_build_figures import TABLE
from tests.unit.docx.making import word

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
EXAMPLES = [("thai-binh", H1, 80), ("tinh-minh-hoa", Period(2026, "H", 1), 700)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("built")


@cache
def built(folder: Path, name: str, period: Period) -> Path:
    file = folder / f"{name}.docx"
    assert build(period, file, ROOT, ROOT / "data" / "examples" / name, None, allow_missing=False).written
    return file


def tracers(folder: Path, name: str, period: Period) -> tuple[Path, tuple[Tracer, Tracer]]:
    file, data = built(folder, name, period), ROOT / "data" / "examples" / name
    return file, (Tracer(period, ROOT, data, file), Tracer(period, ROOT, data))


def told(found: tuple[Found, ...]) -> str:
    """The numbers that have a source, as printed."""
    return " ".join(printed for each in found for printed, _, sources in each.numbers if sources)


@pytest.mark.parametrize(("name", "period", "least"), EXAMPLES)
def test_every_number_of_the_file_has_a_source(folder: Path, name: str, period: Period, least: int) -> None:
    file, both = tracers(folder, name, period)
    lines = [line.text for line in read_text(file.read_bytes())]
    assert any("Biểu đồ so sánh" in line for line in lines) == (name == "tinh-minh-hoa")
    numbers = [(line, number) for line in lines for number in NUMBER.finditer(line)]
    assert len(numbers) > least
    for line, number in numbers:
        for words in (number[0], line[max(0, number.start() - 25) : number.end() + 25]):
            for tracer in both:
                assert number[0] in told(tracer.trace(words).found), words


@pytest.mark.parametrize(("name", "period", "least"), EXAMPLES)
def test_every_line_copied_from_the_file_is_found(folder: Path, name: str, period: Period, least: int) -> None:
    """Paragraphs with their dash or number, cells, whole rows, letterhead, recipients, alternative texts."""
    file, both = tracers(folder, name, period)
    data = file.read_bytes()
    lines = dict.fromkeys([*(line.text for line in read_text(data) if line.text.strip()), *lines_of(data)])
    assert len(lines) > least / 2
    for line in lines:
        for tracer in both:
            found = tracer.trace(line).found
            assert all(each.places for each in found), line
            assert [number for number in NUMBER.findall(line) if number not in told(found)] == [], line


@pytest.mark.parametrize(
    "words",
    [
        "- Sở Tư pháp đã in 12.500 tờ rơi.",
        "– Sở Tư pháp  đã in 12.500 tờ rơi.",
        "•\tSở Tư pháp đã in 12.500",
        "Sở Tư pháp đã in 12.500",
        "a) Sở Tư pháp đã in 12.500",
        "2.1. Sở Tư pháp đã in 12.500",
        "SỞ TƯ PHÁP ĐÃ IN 12.500",
    ],
)
def test_the_mark_of_a_list_may_have_been_copied(here: Path, words: str) -> None:
    (found,) = Tracer(H1, here, None).trace(words).found
    assert found.words == "- Sở Tư pháp đã in 12.500 tờ rơi."
    ((printed, rule, (source,)),) = found.numbers
    assert (printed, rule, source.value) == ("12.500", "in đúng như đơn vị ghi", "12.500")
    assert source.place.file.endswith(JUSTICE)


def test_several_paragraphs_may_be_copied_at_once(here: Path) -> None:
    made(here)
    words = "- Sở Tư pháp đã in 12.500 tờ rơi.\n\nBÁO CÁO\n"
    for document in (None, here / "r.docx"):
        found = Tracer(H1, here, None, document).trace(words).found
        assert [each.words for each in found] == ["- Sở Tư pháp đã in 12.500 tờ rơi.", "BÁO CÁO"]


def test_a_row_copied_from_word_has_tabs(here: Path) -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("tong-hop"))
    made(here)
    (found,) = Tracer(H1, here, None, here / "r.docx").trace("Tờ rơi\ttờ\thơn 13.502").found
    assert found.words.split(" | ")[1:4] == ["Tờ rơi", "tờ", "hơn 13.502"]
    assert [(printed, len(sources)) for printed, _, sources in found.numbers] == [("hơn 13.502", 3)]


def test_the_office_s_own_words_lead_to_the_frame(here: Path) -> None:
    tracer = Tracer(H1, here, None)
    for words, line in (("Số: 08/BC-BCĐ", "so_ky_hieu"), ("ngày 17 tháng 6 năm 2019", "ngay")):
        (found,) = tracer.trace(words).found
        typed = (here / "data" / "minh-hoa" / FRAME).read_text(encoding="utf-8").split("\n")
        for _, rule, (source,) in found.numbers:
            assert rule == "chữ số trong lời văn, không phải số liệu"
            assert typed[source.place.line - 1].startswith(f"{line}:")


def test_the_number_in_an_agency_s_name_is_the_registry_s() -> None:
    data = ROOT / "data" / "examples" / "thai-binh"
    found = Tracer(H1, ROOT, data).trace("Ban Chỉ đạo 138 các huyện, thành phố chỉ đạo").found
    ((printed, rule, (source,)),) = found[0].numbers
    assert (printed, rule) == ("138", "chữ số trong tên gọi, không phải số liệu")
    line = (data / "danh-muc-don-vi.yaml").read_text(encoding="utf-8").split("\n")[source.place.line - 1]
    assert line[source.place.column - 1 :] == "138 các huyện, thành phố"


def test_a_row_s_ordinal_is_told_only_where_nothing_else_is_meant(here: Path) -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", TABLE.format("tong-hop"))
    ordinal = "số thứ tự, do chương trình đánh"
    tracer = Tracer(H1, here, None)
    assert {rule for each in tracer.trace("4").found for _, rule, _ in each.numbers} == {ordinal}
    edit(here, JUSTICE, "12.500", "4")
    rules = [rule for each in Tracer(H1, here, None).trace("4").found for _, rule, _ in each.numbers]
    assert "in đúng như đơn vị ghi" in rules
    assert ordinal not in rules
    (found,) = tracer.trace("1 | Tờ rơi").found
    assert found.numbers[0][:2] == ("1", ordinal)


def test_a_document_built_from_other_data_is_told(here: Path) -> None:
    made(here)
    edit(here, JUSTICE, "12.500", "12.600")
    with pytest.raises(WrongUse) as error:
        Tracer(H1, here, None, here / "r.docx").trace("12.500")
    assert "không giống dòng nào của báo cáo dựng từ dữ liệu hiện nay" in str(error.value)
    assert "nêu --template" in error.value.hint


UPPER = "{{ tong.so_to_roi | upper }} tờ, {{ 'là ' ~ tong.so_to_roi }}"
OWN = (
    "Mẫu có 77 chữ; {{ so_sanh.so_to_roi }} | {{ tong.so_to_roi }} | {{ tong.so_vu_phat_hien }} vụ.",
    UPPER + "{% if tong.so_vu_phat_hien == '0' %}; 0 vụ{% endif %}",
    "{%p for d in than_bai %}", "{{ d.so }} {{ d.chu }}", "{%p endfor %}",
)  # fmt: skip


def template(here: Path) -> Path:
    folder = here / "mau-khac"
    folder.mkdir()
    (folder / "tt01_2011.docx").write_bytes(word(*OWN))
    return folder


def test_what_a_template_prints_by_itself_has_its_sources(here: Path) -> None:
    folder = template(here)
    build(H1, here / "r.docx", here, None, folder, allow_missing=False, provenance=here / "n.json")
    tracer = Tracer(H1, here, None, here / "r.docx", folder)
    (first,) = tracer.trace("Mẫu có").found
    printed = {printed: (rule, [source.value for source in sources]) for printed, rule, sources in first.numbers}
    assert printed["hơn 13.502"] == ("số phát sinh trong kỳ: cộng các số dưới đây", ["2", "hơn 1.000", "12.500"])
    assert printed["77"][0] == "chữ số do mẫu Word in, không phải số liệu"
    assert "chưa có số liệu cùng kỳ năm 2018 để so sánh" in printed
    (second,) = tracer.trace("HƠN 13.502 tờ, là hơn 13.502; 0 vụ").found
    assert [(printed, len(sources)) for printed, _, sources in second.numbers] == [
        ("13.502", 3),
        ("13.502", 3),
        ("0", 1),
    ]
    told = (here / "n.json").read_text(encoding="utf-8")
    assert '"template"' in told
    assert "Mẫu có 77 chữ" in told


def test_lines_of_a_template_that_is_not_named_are_told_as_such(here: Path) -> None:
    build(H1, here / "r.docx", here, None, template(here), allow_missing=False)
    tracer = Tracer(H1, here, None, here / "r.docx")
    with pytest.raises(WrongUse) as error:
        tracer.trace("Mẫu có 77 chữ")
    assert "không giống dòng nào" in str(error.value)
    assert tracer.trace("12.500 tờ rơi").strange == ()
