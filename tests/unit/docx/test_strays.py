"""Text that was meant as a tag and is none: told with the paragraph and how it is written, before it is printed."""

from __future__ import annotations

import time

import pytest

from baocao138.docx import fill, strays
from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Shape, Use
from tests.unit.docx.making import NAME, PROPERTIES, p, raw, said, word

TEXT = Field(Shape.TEXT, use=Use.FREE)
SIGNER = Field(Shape.GROUP, use=Use.FREE, fields={"ho_ten": TEXT})
LINES = Field(Shape.LIST, use=Use.FREE, item=Field(Shape.GROUP, use=Use.FREE, fields={"chu": TEXT}))
TREE = Field(Shape.GROUP, fields={"so_ky_hieu": TEXT, "luu": TEXT, "ky": TEXT, "ky_ten": SIGNER, "than_bai": LINES})
VIEW: dict[str, object] = {
    "so_ky_hieu": "12/BC",
    "luu": "VT",
    "ky": "2019",
    "ky_ten": {"ho_ten": "AN"},
    "than_bai": [{"chu": "x"}],
}
PRINTED = ": báo cáo sẽ in nguyên như thế"
WRONG = "là thẻ viết sai dấu ngoặc" + PRINTED


def told(*paragraphs: str) -> list[tuple[str, str]]:
    """The findings of the check with their hints; those of the filler are the same."""
    template = word(*paragraphs)
    checked = inspect_template(template, NAME, TREE)
    filled = fill(template, NAME, VIEW, PROPERTIES)
    assert sorted(said(filled.diagnostics)) == sorted(said(checked))
    assert (filled.value is None) == bool(checked)
    return [(f"{one.code} {one.message}", one.hint) for one in checked]


@pytest.mark.parametrize(
    ("text", "stray", "right"),
    [
        ("Số: { so_ky_hieu }", "{ so_ky_hieu }", "{{ so_ky_hieu }}"),
        ("{luu}", "{luu}", "{{ luu }}"),
        ("{ luu|upper }", "{ luu|upper }", "{{ luu|upper }}"),
        ("{ { ky_ten.ho_ten } }", "{ { ky_ten.ho_ten } }", "{{ ky_ten.ho_ten }}"),
        ("｛｛ luu ｝｝", "｛｛ luu ｝｝", "{{ luu }}"),
        ("[[ luu ]]", "[[ luu ]]", "{{ luu }}"),
        ("(( luu ))", "(( luu ))", "{{ luu }}"),
        ("<< luu >>", "<< luu >>", "{{ luu }}"),
        ("«so_ky_hieu»", "«so_ky_hieu»", "{{ so_ky_hieu }}"),
        ("{{ luu }", "{{ luu }", "{{ luu }}"),
        ("{{ luu %}", "{{ luu %}", "{{ luu }}"),
        ("{{ luu", "{{ luu", "{{ luu }}"),
        ("{ luu }}", "{ luu }}", "{{ luu }}"),
        ("luu }}", "luu }}", "{{ luu }}"),
        ("{ luu", "{ luu", "{{ luu }}"),
    ],
)
def test_a_name_in_wrong_brackets(text: str, stray: str, right: str) -> None:
    assert told(f"Trước {text} sau" if not stray.endswith("luu") else f"Trước {text}") == [
        (f"B410 “{stray}” {WRONG}", f"viết “{right}”")
    ]


@pytest.mark.parametrize("text", ["Số: so_ky_hieu", "[so_ky_hieu]", "%so_ky_hieu%", "<so_ky_hieu>"])
def test_a_name_without_braces(text: str) -> None:
    message = "B410 “so_ky_hieu” là tên dùng trong thẻ mà không có dấu ngoặc" + PRINTED
    assert told(text) == [(message, "viết “{{ so_ky_hieu }}”")]


def test_a_name_that_the_template_makes_itself() -> None:
    loop = ("{%p for d in than_bai %}", "{{ d.chu }}", "- {d.chu}", "- d.chu", "{%p endfor %}")
    assert told(*loop) == [
        (f"B410 “{{d.chu}}” {WRONG}", "viết “{{ d.chu }}”"),
        ("B410 “d.chu” là tên dùng trong thẻ mà không có dấu ngoặc" + PRINTED, "viết “{{ d.chu }}”"),
    ]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{so_ki_hieu}", "có phải “{{ so_ky_hieu }}” không?"),
        ("{Số ký hiệu}", "có phải “{{ so_ky_hieu }}” không?"),
        (
            "{abc}",
            "nếu là thẻ thì viết “{{ abc }}”, tên có trong: baocao138 template fields; nếu là chữ thì bỏ ngoặc",
        ),
    ],
)
def test_what_is_most_likely_meant(text: str, hint: str) -> None:
    assert told(text) == [(f"B410 “{text}” {WRONG}", hint)]


@pytest.mark.parametrize("opening", ["{p if luu }", "{p if luu %}", "{%p if luu }", "｛%p if luu %｝", "[%p if luu %]"])
def test_half_a_command_opens_what_it_says_so_that_its_end_is_right(opening: str) -> None:
    assert told(opening, "x", "{%p endif %}") == [(f"B410 “{opening}” {WRONG}", "viết “{%p if luu %}”")]


def test_half_an_end_ends_what_it_says() -> None:
    assert told("{%p if luu %}", "x", "{p endif }") == [(f"B410 “{{p endif }}” {WRONG}", "viết “{%p endif %}”")]
    assert told("{% if luu %}x{ else }y{% endif %}") == [(f"B410 “{{ else }}” {WRONG}", "viết “{% else %}”")]


@pytest.mark.parametrize(
    ("tag", "hint"),
    [
        ("{{{ luu }}}", "viết “{{ luu }}”"),
        ("{{% if luu %}}", "viết “{% if luu %}”"),
        ("{{ if luu }}", "viết “{% if luu %}”"),
    ],
)
def test_braces_of_another_kind(tag: str, hint: str) -> None:
    assert told(tag) == [(f"B410 thẻ “{tag}” viết sai dấu ngoặc", hint)]


@pytest.mark.parametrize(
    "text",
    [
        "Nơi nhận: (ghi rõ họ tên) (1) [2] <3> «Chú thích» {1} {ghi rõ họ, tên}",
        "Căn cứ Nghị định số 30/2020/NĐ-CP, khoản 1 Điều 5; tỷ lệ 12,5%; 1.234 vụ; Q.Tân Bình; TP.HCM",
        "Email: van_thu@tinh.gov.vn; https://tinh.gov.vn/so_ky_hieu; thư mục D:\\luu\\so_ky_hieu",
        "Mẫu số M01_luu; tệp bao_cao.docx; ………; ____; (((a))) [[1]] ((năm)) <<Nam>> «Lưu» {x}",
        "Lưu: VT; ky, luu, nam là chữ thường không có ngoặc",
        "a < b và c > d; [[ ]] {{ luu }} {# so_ky_hieu #} {{ 'so_ky_hieu' }}",
    ],
)
def test_what_an_office_may_write(text: str) -> None:
    assert told(text) == []


def test_codes_of_fields_and_what_is_deleted_are_no_text() -> None:
    field = "<w:r><w:instrText> MERGEFIELD so_ky_hieu </w:instrText></w:r>"
    gone = "<w:del w:id='1' w:author='a'><w:r><w:delText>{ luu }</w:delText></w:r></w:del>"
    assert said(inspect_template(raw(p("a", field, gone, "b")), NAME, TREE)) == []


def test_braces_cut_by_word_and_in_other_parts() -> None:
    cut = raw(p("{ so_", "<w:r><w:rPr><w:b/></w:rPr><w:t>ky_hieu</w:t></w:r>", " }"), header=p("{luu}"))
    assert [str(one.place) for one in inspect_template(cut, NAME, TREE)] == [
        "mau.docx, thân văn bản, đoạn 1",
        "mau.docx, đầu trang (header1.xml), đoạn 1",
    ]


LONG = ("x" * 300_000, "a." * 150_000, "{ a " * 70_000, "a_" * 150_000 + "@", "a }" * 100_000, "a.b " * 70_000)


@pytest.mark.parametrize("text", LONG)
def test_long_texts_are_read_in_no_time(text: str) -> None:
    begun = time.process_time()
    assert not strays.SUSPECT.search("x" * 300_000)
    assert all(stray.source for stray in strays.find(text))
    assert time.process_time() - begun < 5


@pytest.mark.parametrize("text", [LONG[0], "{{ luu } " * 9_000, "luu }} " * 9_000, "{ luu } " * 9_000])
def test_a_paragraph_of_thousands_of_faults_is_read_in_no_time(text: str) -> None:
    begun = time.process_time()
    inspect_template(word(text), NAME, TREE)
    assert time.process_time() - begun < 20
