"""A template looked through without data: each fault in words to the letter, one hiding no other."""

from __future__ import annotations

import pytest

from baocao138.docx.inspect import inspect_template
from baocao138.model.fields import Field, Over, Shape, Use
from tests.unit.docx.making import NAME, p, raw, said, table, word
from tests.unit.docx.test_parts import box

TEXT = Field(Shape.TEXT)


def group(**fields: Field) -> Field:
    return Field(Shape.GROUP, fields=fields)


def each(item: Field) -> Field:
    return Field(Shape.LIST, item=item)


TREE = group(
    ten=TEXT,
    co=Field(Shape.FLAG),
    ds=each(TEXT),
    nhom=each(group(ten=each(TEXT), loai=Field(Shape.TEXT, values=("gach", "con")), so=TEXT)),
    ky=group(ho_ten=TEXT, bang=group(hang=each(group(nay=TEXT)))),
    tong=Field(Shape.CODES, item=TEXT),
)


def found(template: bytes, codes: frozenset[str] | None = None) -> list[str]:
    """What is wrong with a template, the fields that it never uses left out."""
    return [
        f"{one.removeprefix('B').replace(NAME + ', ', '').replace('thân văn bản, ', '')}"
        for one in said(inspect_template(template, NAME, TREE, codes))
        if not one.startswith("B42")
    ]


def of(*paragraphs: str) -> list[str]:
    return found(word(*paragraphs))


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["{{ ten }} {{ ky.ho_ten }} {{ ds[0] }} {{ ds|first|last }} {{ ten|upper }} {{ ds|join(', ') }}"],
        ["{%p for x in nhom %}", "{{ x.so }} {{ loop.index }} {{ x.ten|first }}", "{%p endfor %}"],
        ["{% for y in nhom[0].ten %}{{ y }}{% endfor %}{% for x in nhom|selectattr('so') %}{{ x.so }}{% endfor %}"],
        ["{% set a = ky %}{% with b = a.bang %}{% for h in b.hang %}{{ h.nay }}{% endfor %}{% endwith %}"],
        ["{% if ky.loai is defined or khong_co is defined %}{% endif %}{{ khong_co|default('') }}"],
        ["{% for x in nhom %}{% if x.loai == 'gach' or x.loai in ['con'] %}{{ x.so }}{% endif %}{% endfor %}"],
        ["{{ tong.so_vu }} {{ tong['so-vu'] }} {{ ten.startswith('a') and 'x' or 'y' }} {{ ds[1:]|length }}"],
        ["{% for a, b in ky.items() %}{{ a }}{% endfor %}{% for i in range(3) %}{{ i }}{% endfor %}{{ 1 + 2 }}"],
        ["{{ 'có' if co else 'không' }} {{ ten if co else ds|first }} {{ nhom|map(attribute='so')|join }} {{ -1 }}"],
        ["{% for x in nhom %}{{ loop.previtem.so if not loop.first else '' }}{% endfor %}{{ 'a' ~ ten }}"],
    ],
)
def test_what_may_be_written(paragraphs: list[str]) -> None:
    assert of(*paragraphs) == []


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        (["{{ tenn }}"], ["411 đoạn 1: thẻ “{{ tenn }}”: không có tên “tenn” trong dữ liệu của báo cáo"]),
        (["{{ ky.hoten }}"], ["411 đoạn 1: thẻ “{{ ky.hoten }}”: không có tên “hoten” trong “ky”"]),
        (["{{ ky['hoten'] }}"], ["411 đoạn 1: thẻ “{{ ky['hoten'] }}”: không có tên “hoten” trong “ky”"]),
        (["{{ nhom[0].s }}"], ["411 đoạn 1: thẻ “{{ nhom[0].s }}”: không có tên “s” trong “nhom[0]”"]),
        (["{{ ten.x }}"], ["411 đoạn 1: thẻ “{{ ten.x }}”: “ten” là chữ, không có “x” ở trong"]),
        (["{{ nhom.so }}"], ["411 đoạn 1: thẻ “{{ nhom.so }}”: “nhom” là danh sách, không có “so” ở trong"]),
        (["{{ tong.Số }}"], ["411 đoạn 1: thẻ “{{ tong.Số }}”: “Số” không phải là mã của một chỉ tiêu"]),
        (["{{ ds }}"], ["412 đoạn 1: thẻ “{{ ds }}”: cả một danh sách không in ra thành chữ được"]),
        (["{{ ky }}"], ["412 đoạn 1: thẻ “{{ ky }}”: cả một nhóm giá trị không in ra thành chữ được"]),
        (["{{ co }}"], ["412 đoạn 1: thẻ “{{ co }}”: giá trị đúng/sai không in ra thành chữ được"]),
        (["{{ ten == 'a' }}"], ["412 đoạn 1: thẻ “{{ ten == 'a' }}”: giá trị đúng/sai không in ra thành chữ được"]),
        (["{{ ds|upper }}"], ["412 đoạn 1: thẻ “{{ ds|upper }}”: cả một danh sách không dùng với bộ lọc “upper” được"]),
        (["{{ 'a' ~ ds }}"], ["412 đoạn 1: thẻ “{{ 'a' ~ ds }}”: cả một danh sách không nối vào chữ được"]),
        (["{{ nhom|join }}"], ["412 đoạn 1: thẻ “{{ nhom|join }}”: cả một nhóm giá trị không nối thành chữ được"]),
        (["{{ ten|join }}"], ["412 đoạn 1: thẻ “{{ ten|join }}”: bộ lọc “join” cần một danh sách, còn “ten” là chữ"]),
        (["{{ ten() }}"], ["412 đoạn 1: thẻ “{{ ten() }}”: “ten” là chữ, không gọi với dấu ngoặc được"]),
        (["{{ ten|uper }}"], ["413 đoạn 1: thẻ “{{ ten|uper }}”: không có bộ lọc “uper”"]),
        (
            ["{{ ten|replace('a') }}"],
            ["413 đoạn 1: thẻ “{{ ten|replace('a') }}”: bộ lọc “replace” thiếu hoặc thừa tham số"],
        ),
        (["{% if ten is dinh %}{% endif %}"], ["413 đoạn 1: thẻ “{% if ten is dinh %}”: không có phép thử “dinh”"]),
        (
            ["{% if ten is divisibleby %}{% endif %}"],
            ["413 đoạn 1: thẻ “{% if ten is divisibleby %}”: phép thử “divisibleby” thiếu hoặc thừa tham số"],
        ),
        (["{{ ds|map('uper')|join }}"], ["413 đoạn 1: thẻ “{{ ds|map('uper')|join }}”: không có bộ lọc “uper”"]),
        (
            ["{% for x in nhom|selectattr('so', 'dinh') %}{% endfor %}"],
            ["413 đoạn 1: thẻ “{% for x in nhom|selectattr('so', 'dinh') %}”: không có phép thử “dinh”"],
        ),
        (
            ["chữ {%p if co || %}", "{%p endif %}"],
            [
                "410 đoạn 1: thẻ “{%p if co || %}” viết sai ở chỗ “|”",
                "415 đoạn 1: thẻ “{%p if co || %}” phải đứng một mình trong đoạn: phần khác trong đó sẽ bị mất",
            ],
        ),
        (["{{ ten.__class__ }}"], ["418 đoạn 1: thẻ “{{ ten.__class__ }}” không được phép"]),
        (["a {{ ke() }}"], ["419 đoạn 1: thẻ “{{ ke() }}”: ke() phải đứng một mình trong đoạn"]),
        (
            ["{% for x in ten %}{% endfor %}"],
            ["412 đoạn 1: thẻ “{% for x in ten %}”: không lặp được: “ten” là chữ, không phải danh sách"],
        ),
        (
            ["{% for x in nhom %}{% if x.loai == 'gch' %}{% endif %}{% endfor %}"],
            ["411 đoạn 1: thẻ “{% if x.loai == 'gch' %}”: “loai” không bao giờ là “gch”"],
        ),
        (
            ["{% for x in ds %}{% endfor %}{{ x }}{{ loop.index }}"],
            [
                f"411 đoạn 1: thẻ “{tag}”: “{name}” chỉ dùng được bên trong vòng lặp, giữa for và endfor của nó"
                for tag, name in (("{{ x }}", "x"), ("{{ loop.index }}", "loop"))
            ],
        ),
        (
            ["{% for x in ds %}{{ loop.indx }}{% endfor %}"],
            ["411 đoạn 1: thẻ “{{ loop.indx }}”: không có tên “indx” trong “loop”"],
        ),
        (
            ["{% for x in nhom|sort(attribute='soo') %}{% endfor %}"],
            ["411 đoạn 1: thẻ “{% for x in nhom|sort(attribute='soo') %}”: không có tên “soo” trong “nhom[]”"],
        ),
        (
            ["{% tr for x in ds %}", "{% tr endfor %}"],
            [
                "410 đoạn 1: thẻ “{% tr for x in ds %}”: giữa “{%” và “tr” không được có dấu cách",
                "410 đoạn 2: thẻ “{% tr endfor %}”: giữa “{%” và “tr” không được có dấu cách",
            ],
        ),
    ],
)
def test_what_is_said(paragraphs: list[str], words: list[str]) -> None:
    assert of(*paragraphs) == words


def test_a_list_is_told_how_its_parts_are_reached() -> None:
    (problem,) = [one for one in inspect_template(word("{{ nhom.so }}"), NAME, TREE) if one.code == "B411"]
    assert problem.hint == "“so” ở trong từng phần của danh sách: {%p for x in nhom %} … {{ x.so }} … {%p endfor %}"


def test_codes_are_looked_up_where_the_catalogue_is_known() -> None:
    template = word("{{ tong.so_vu }} {{ tong['so-vu'] }} {{ tong.so_vuu }}")
    assert found(template, frozenset({"so_vu"})) == [
        "411 đoạn 1: thẻ “{{ tong.so_vuu }}”: không có tên “so_vuu” trong “tong”"
    ]


@pytest.mark.parametrize("text", ["{% if co }x{% endif %}", "{% if co %}x{% endif }", "{% if co %}x{% endif"])
def test_half_a_condition_in_a_line_is_one_fault(text: str) -> None:
    assert [one[:3] for one in of(text)] == ["410"]


@pytest.mark.parametrize(
    "opening",
    [
        "{%p for x in nhom }",
        "chữ {%p for x in nhom %}",
        "{%p for x in nhom ||| %}",
        "{%p for x in nhom",
        "{%- for x in nhom %}",
    ],
)
def test_a_fault_in_a_loop_hides_nothing_and_makes_no_other(opening: str) -> None:
    rest = ["{{ x.so }}", "{{ tenn }} {{ ten|uper }}", "{%p endfor %}"]
    told = of(opening, *rest)
    assert [one[:11] for one in told if one.startswith("41") and "đoạn 1" not in one] == ["411 đoạn 3:", "413 đoạn 3:"]
    assert len([one for one in told if "đoạn 1" in one]) == 1


def test_a_loop_without_end_does_not_hide_what_follows() -> None:
    assert of("{%p for x in nhom %}", "{{ x.soo }}", "{% if co %}", "{{ ten|uper }}{{ a.b }}") == [
        "414 đoạn 1: thẻ “{%p for x in nhom %}” không có thẻ kết thúc",
        "411 đoạn 2: thẻ “{{ x.soo }}”: không có tên “soo” trong “x”",
        "414 đoạn 3: thẻ “{% if co %}” không có thẻ kết thúc",
        "413 đoạn 4: thẻ “{{ ten|uper }}”: không có bộ lọc “uper”",
        "411 đoạn 4: thẻ “{{ a.b }}”: không có tên “a” trong dữ liệu của báo cáo",
    ]


def hint(template: bytes) -> str:
    (problem,) = [one for one in inspect_template(template, NAME, TREE) if one.code == "B414"]
    return problem.hint


def test_paragraph_tags_over_rows_and_cells_are_told_to_be_row_and_cell_tags() -> None:
    rows = table((p("{%p for x in ds %}"),), (p("{{ x }}"),), (p("{%p endfor %}"),))
    assert hint(raw(rows)) == "muốn lặp hay chọn cả dòng của bảng thì viết {%tr … %}, mỗi thẻ ở riêng một dòng"
    cells = table((p("{%p for x in ds %}"), p("{{ x }}"), p("{%p endfor %}")))
    assert hint(raw(cells)) == "muốn lặp hay chọn cả ô của bảng thì viết {%tc … %}, mỗi thẻ ở riêng một ô"
    mixed = word("{%p for x in ds %}", "{% endfor %}")
    assert hint(mixed) == "hai thẻ phải cùng loại: viết cả hai là {%p … %}, hoặc cả hai là {% … %}"


def test_places_in_all_parts_and_in_the_order_of_the_text() -> None:
    template = raw(
        p("{{ a }}") + table((p("x"), p("{{ b }}") + p("{{ c }}"))) + p("y", box(p("{{ d }}"))),
        header=p("{{ e }}"),
        footnote=p("{{ f }}"),
    )
    assert [one.partition(":")[0] for one in found(template)] == [
        "411 đoạn 1",
        "411 bảng 1, dòng 1, cột 2, đoạn 1",
        "411 bảng 1, dòng 1, cột 2, đoạn 2",
        "411 đoạn 2",
        "411 cước chú, đoạn 1",
        "411 đầu trang (header1.xml), đoạn 1",
    ]


def test_a_loop_around_a_text_box_is_known_in_it() -> None:
    assert found(raw(p("{% for x in nhom %}", box(p("{{ x.so }}{{ x.soo }}")), "{% endfor %}"))) == [
        "411 đoạn 1: thẻ “{{ x.soo }}”: không có tên “soo” trong “x”"
    ]


def test_the_same_tag_is_told_once() -> None:
    assert len(of("{{ tenn|uper }}")) == 2


def codes(tree: Field, *paragraphs: str) -> list[str]:
    return [f"{one.code} {one.message}" for one in inspect_template(word(*paragraphs), NAME, tree)]


def test_a_long_chain_of_calls_is_read_once() -> None:
    # Each call read twice what it was called on: sixty of them would take longer than anybody lives.
    chain = "{{ ten" + ".strip()" * 60 + " }}"
    assert [one for one in said(inspect_template(raw(p(chain)), NAME, TREE)) if chain in one] == []
    wrong = "{{ tne" + ".strip()" * 60 + " }}"
    (found,) = [one for one in said(inspect_template(raw(p(wrong)), NAME, TREE)) if wrong in one]
    assert found == f"B411 mau.docx, thân văn bản, đoạn 1: thẻ “{wrong}”: không có tên “tne” trong dữ liệu của báo cáo"


def test_what_is_never_used_is_told_by_its_weight() -> None:
    tree = group(
        than=Field(Shape.LIST, "Lời văn", Use.VITAL, item=TEXT),
        so=Field(Shape.TEXT, "Số; có thể trống", Use.NEEDED),
        phu=Field(Shape.GROUP, "Phụ lục", fields={"ten": Field(Shape.TEXT, "Tên")}),
        nam=Field(Shape.TEXT, "Năm", Use.FREE),
    )
    assert codes(tree, "chữ") == [
        "B420 mẫu không in “than” (lời văn): báo cáo làm ra sẽ thiếu lời văn nên không dựng được",
        "B421 mẫu không in “so” (số): báo cáo nào cũng phải có phần này",
        "B422 mẫu không in “phu” (phụ lục): báo cáo có phần này sẽ bị thiếu mà không ai hay",
    ]
    assert codes(tree, "{% for x in than %}{{ x }}{% endfor %}{{ so }}{% if phu %}{% endif %}") == [
        "B422 mẫu không in “phu.ten” (tên): báo cáo có phần này sẽ bị thiếu mà không ai hay"
    ]
    assert codes(tree, "{{ than|join }}{{ so }}{% for a, b in phu.items() %}{{ b }}{% endfor %}") == []


def test_a_tag_that_cannot_be_read_may_use_what_it_names() -> None:
    tree = group(so=Field(Shape.TEXT, "Số", Use.NEEDED), ten=Field(Shape.TEXT, "Tên", Use.NEEDED))
    told = codes(tree, "{{ so ten }} {{ ten|| }}")
    assert [one[:4] for one in told] == ["B410", "B410"]
    assert [one[:4] for one in codes(tree, "{{ so }", "{{ ten }")] == ["B410", "B410"]
    note = "<w:r><w:footnoteReference w:id='1'/></w:r>"
    broken = raw(p("{{ so }}{% if so %}{{ ten", note, "}}{% endif ", note, "%}"), footnote=p("x"))
    assert [one.code for one in inspect_template(broken, NAME, tree)] == ["B416", "B416"]


def test_rows_are_repeated_by_row_tags() -> None:
    tree = group(hang=Field(Shape.LIST, "Dòng", item=TEXT, over=Over.ROWS))
    (problem,) = inspect_template(word("x"), NAME, tree)
    assert problem.hint == "thêm {%tr for x in hang %} … {%tr endfor %} vào mẫu, hoặc lấy lại mẫu gốc"


def test_styles_that_are_not_there_are_told_once_where_they_are_first_used() -> None:
    styled = "<w:r><w:rPr><w:rStyle w:val='Kee'/></w:rPr><w:t>{{ ten }}</w:t></w:r>"
    template = raw(p("a", style="Dam") + p(styled, style="Damm") + p("b", style="Damm"), header=p("c", style="La"))
    told = [one for one in inspect_template(template, NAME, group(ten=TEXT)) if one.code == "B423"]
    assert [f"{one.place}: {one.message}" for one in told] == [
        f"mau.docx, {where}: kiểu chữ “{style}” không có trong mẫu, Word sẽ in đoạn này bằng chữ thường"
        for where, style in (
            ("thân văn bản, đoạn 2", "Damm"),
            ("thân văn bản, đoạn 2", "Kee"),
            ("đầu trang (header1.xml), đoạn 1", "La"),
        )
    ]
    assert told[0].hint.startswith("có phải “Chữ đậm” không? Chọn")


def test_a_style_of_a_table_is_told_at_its_first_paragraph() -> None:
    rows = table((p("{{ ten }}"),)).replace("<w:tblPr>", "<w:tblPr><w:tblStyle w:val='Luoi'/>")
    (problem,) = inspect_template(raw(rows), NAME, group(ten=TEXT))
    assert str(problem.place) == "mau.docx, thân văn bản, bảng 1, dòng 1, cột 1, đoạn 1"
