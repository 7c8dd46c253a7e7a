"""``template check`` and ``template fields`` through the real program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.program import ROOT, run
from tests.unit.docx.making import word


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    (tmp_path / "mau.docx").write_bytes(word("{{ so_ky_hiu }}", "{%p if luu %}", "{{ luu|uper }}"))
    return tmp_path


def test_good_templates() -> None:
    done = run("template", "check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "Đã kiểm tra 2 tệp: không có lỗi.\n", "")


def test_what_a_clerk_sees(broken: Path) -> None:
    done = run("template", "check", "mau.docx", "--ignore", "B420,B421,B422", cwd=broken)
    assert done.returncode == 1
    assert done.stdout == (
        "mau.docx, thân văn bản, đoạn 1: lỗi B411: thẻ “{{ so_ky_hiu }}”: không có tên “so_ky_hiu” "
        "trong dữ liệu của báo cáo\n"
        "  | {{ so_ky_hiu }}\n"
        "  = cách sửa: có phải “so_ky_hieu” không?\n"
        "\n"
        "mau.docx, thân văn bản, đoạn 2: lỗi B414: thẻ “{%p if luu %}” không có thẻ kết thúc\n"
        "  | {%p if luu %}\n"
        "  = cách sửa: thêm “{%p endif %}”\n"
        "\n"
        "mau.docx, thân văn bản, đoạn 3: lỗi B413: thẻ “{{ luu|uper }}”: không có bộ lọc “uper”\n"
        "  | {{ luu|uper }}\n"
        "  = cách sửa: có phải “upper” không?\n"
        "\n"
        "Đã kiểm tra 1 tệp: 3 lỗi, 0 cảnh báo.\n"
    )


def test_the_machinery_of_findings(broken: Path) -> None:
    done = run(
        "template", "check", "mau.docx", "--format", "json", "--output", "sarif=a.sarif", "--select", "B411",
        "--max-findings", "1", "--statistics", "--exit-zero", cwd=broken,
    )  # fmt: skip
    assert done.returncode == 0
    assert [one["code"] for one in json.loads(done.stdout)["findings"]] == ["B411"]
    assert json.loads((broken / "a.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert done.stderr == "     1  B411  Mẫu dùng một tên không có trong dữ liệu\n"


def test_a_marked_copy_and_a_text(broken: Path) -> None:
    done = run("template", "check", "mau.docx", "--annotate", "ban.docx", "--write", cwd=broken)
    assert done.returncode == 1
    assert done.stderr == (
        "Đã ghi mau.docx.txt.\nĐã ghi bản đánh dấu: ban.docx. Sửa ở mẫu gốc, không sửa ở bản đánh dấu.\n"
    )
    assert (broken / "ban.docx").is_file()
    assert "[Normal] {{ so_ky_hiu }}" in (broken / "mau.docx.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "khong-co"], "baocao138: không có tệp hay thư mục “khong-co”\n"),
        (["chek"], "baocao138: không có lệnh “chek”; có phải là check?\n"),
        (["check", "--format", "xml"], "baocao138: --format: không có dạng “xml”\n"),
        (["fields", "so_ki_hieu"], "baocao138: không có tên “so_ki_hieu” để dùng trong mẫu\n"),
        (["fields", "--format", "yaml"], "baocao138: --format: không có dạng “yaml”\n"),
    ],
)
def test_wrong_use(words: list[str], said: str) -> None:
    done = run("template", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(said)


@pytest.mark.parametrize("words", [[], ["template"]])
def test_a_command_that_lacks_its_command_gets_the_help(words: list[str]) -> None:
    done = run(*words)
    assert done.returncode == 2
    assert "Lệnh:\n" in done.stderr and "thừa tham số" not in done.stderr


def test_all_that_a_template_may_use_fits_the_screen() -> None:
    done = run("template", "fields")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert len(lines) > 150
    assert [line for line in lines if len(line) > 80] == []
    at = lines.index("so_ky_hieu: Số, ký hiệu văn bản; chưa có số thì để khoảng trắng để viết tay")
    assert lines[at : at + 5] == [lines[at], "    (chữ)", "    {{ so_ky_hieu }}", "    → 126/BC-BCĐ", ""]


def test_one_name_with_what_is_in_it() -> None:
    done = run("template", "fields", "noi_nhan")
    assert done.stdout == (
        "noi_nhan: Nơi nhận, theo nhóm cùng mục đích (danh sách)\n"
        "    {%p for x in noi_nhan %} … {%p endfor %}\n"
        "  x.ten: Tên các nơi nhận (danh sách)\n"
        "      {%p for y in x.ten %} … {%p endfor %}\n"
        "    y: Một nơi nhận (chữ)\n"
        "        {{ y }}\n"
        "        → Thường trực Tỉnh ủy\n"
        "  x.muc_dich: Nhận để làm gì: “để báo cáo”; có thể để trống (chữ)\n"
        "      {{ x.muc_dich }}\n"
        "      → để báo cáo\n"
    )


def test_for_programs() -> None:
    done = run("template", "fields", "luu", "--format", "json")
    assert json.loads(done.stdout)["fields"] == [
        {
            "path": "luu",
            "name": "luu",
            "kind": "chữ",
            "says": "Nơi lưu: “VT, CQTT”",
            "tag": "{{ luu }}",
            "example": "VT, CQTT",
            "values": [],
        }
    ]


def test_the_text_beside_a_template_is_what_the_program_writes(tmp_path: Path) -> None:
    (tmp_path / "nd30_2020.docx").write_bytes((ROOT / "templates" / "bao-cao" / "nd30_2020.docx").read_bytes())
    assert run("template", "check", "--write", "nd30_2020.docx", cwd=tmp_path).returncode == 0
    beside = ROOT / "templates" / "bao-cao" / "nd30_2020.docx.txt"
    assert (tmp_path / beside.name).read_bytes() == beside.read_bytes()
