"""``trace``, ``diff``, ``export`` and ``build --provenance`` on the second example, as a user starts them."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest

from tests.program import ROOT, run

DATA = ("--data", "data/examples/tinh-minh-hoa")


def test_a_total_names_its_lines() -> None:
    done = run("trace", "so_vu_phat_hien_dieu_150", "-p", "2026H1", *DATA)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Số vụ được phát hiện theo Điều 150 Bộ luật Hình sự (so_vu_phat_hien_dieu_150), 6\n"
        "tháng đầu năm 2026: 20 vụ\n"
        "  20 vụ: số phát sinh trong kỳ: cộng các số dưới đây\n"
        "      6            Ban Chỉ huy Bộ đội Biên phòng tỉnh, văn bản số 94/BC-BCH ngày 15/6/2026\n"
        "                   data/examples/tinh-minh-hoa/2026H1/ban-chi-huy-bo-doi-bien-phong.yaml:19:79\n"
        "      14           Công an tỉnh, văn bản số 1186/BC-CAT ngày 15/6/2026\n"
        "                   data/examples/tinh-minh-hoa/2026H1/cong-an-tinh.yaml:37:39\n"
    )


def test_a_total_that_lacks_an_agency_still_prints_its_number(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data" / "examples" / "tinh-minh-hoa", data)
    (data / "2026H1" / "ban-chi-huy-bo-doi-bien-phong.yaml").unlink()
    done = run("trace", "so_vu_phat_hien_dieu_150", "-p", "2026H1", "--data", data)
    assert done.stdout.splitlines()[1:4] == [
        "tháng đầu năm 2026: 14 vụ; chưa đủ, còn thiếu: Ban Chỉ huy Bộ đội Biên phòng",
        "tỉnh",
        "  14 vụ: số phát sinh trong kỳ: cộng các số dưới đây",
    ]


def test_words_of_the_report_lead_to_the_file() -> None:
    done = run("trace", "chuyển hồ sơ cho Cơ quan điều tra", "-p", "2026H1", *DATA, "--format", "json")
    (found,) = json.loads(done.stdout)["found"]
    values = {(each["printed"], source["file"]) for each in found["figures"] for source in each["sources"]}
    file = "data/examples/tinh-minh-hoa/2026H1/ban-chi-huy-bo-doi-bien-phong.yaml"
    assert ("07", file) in values and ("11", file) in values


def test_a_number_is_found_as_a_whole() -> None:
    done = run("trace", "643", "-p", "2026H1", *DATA, "--format", "json")
    printed = {each["printed"] for found in json.loads(done.stdout)["found"] for each in found["figures"]}
    assert printed == {"643"}
    assert run("trace", "6434", "-p", "2026H1", *DATA).returncode == 2


def test_words_that_are_nowhere() -> None:
    done = run("trace", "không có câu này", "-p", "2026H1", *DATA)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(
        "baocao138: không thấy “không có câu này” trong báo cáo kỳ 2026H1 dựng từ dữ liệu hiện nay\n"
    )


def test_each_number_of_the_body_has_a_source(tmp_path: Path) -> None:
    told = tmp_path / "p.json"
    done = run("build", "-p", "2026H1", *DATA, "-o", tmp_path / "r.docx", "--provenance", told)
    assert done.returncode == 0, done.stderr
    lines = json.loads(told.read_text("utf-8"))["body"]
    figures = [each for line in lines for each in line["figures"]]
    assert len(figures) > 200
    for figure in figures:
        assert figure["sources"], figure["printed"]
        for source in figure["sources"]:
            line = (ROOT / source["file"]).read_text("utf-8").split("\n")[source["line"] - 1]
            typed = line[source["column"] - 1 :]
            number = source["value"].split()[-1]
            assert typed.startswith((number, source["value"])) or int(re.split(r"\D", typed)[0]) == int(number)


def test_two_periods_differ_by_indicator_and_agency() -> None:
    done = run("diff", "2025H1", "2026H1", *DATA)
    assert done.returncode == 0
    assert "Số cuộc kiểm tra việc thực hiện (so_cuoc_kiem_tra): 7 → 9 cuộc  (+2)\n" in done.stdout
    assert "    Công an tỉnh: 4 → 5 cuộc  (+1)\n" in done.stdout
    same = run("diff", "2026H1", "2026H1", *DATA)
    assert same.stdout == "Số liệu hai kỳ không khác nhau.\n"


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_figures_for_other_programs(tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"so-lieu.{ending}"
    done = run("export", "-p", "2026H1", *DATA, "-o", file)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"Đã ghi {file}")
    assert file.stat().st_size > 10_000


def test_no_small_cell_is_exported(tmp_path: Path) -> None:
    file = tmp_path / "so-lieu.csv"
    assert run("export", "-p", "2026H1", *DATA, "-o", file).returncode == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    broken = [row for row in rows if row["phan_to"]]
    assert {row["trang_thai"] for row in broken} == {"so", "khong-cong-bo"}
    assert all(row["gia_tri"] == "0" or int(row["gia_tri"]) >= 5 for row in broken if row["gia_tri"])
    described = json.loads((tmp_path / "datapackage.json").read_text("utf-8"))
    assert [field["name"] for field in described["resources"][0]["schema"]["fields"]] == list(rows[0])


def test_a_wide_table_has_a_column_for_each_agency(tmp_path: Path) -> None:
    file = tmp_path / "so-lieu.csv"
    assert run("export", "-p", "2026H1", *DATA, "-o", file, "--wide").returncode == 0
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    (checks,) = [row for row in rows if row["chi_tieu"] == "so_cuoc_kiem_tra"]
    assert (checks["tong"], checks["cong_an_tinh"], checks["so_noi_vu"]) == ("9", "5", "4")


def test_wrong_use_is_told() -> None:
    for words, told in (
        (("export", "-p", "2026H1", "-o", "x.pdf"), "baocao138: tệp kết quả “x.pdf” phải có đuôi .csv, .json, .xlsx\n"),
        (("export", "-p", "2026", "-o", "khong-co/x.csv"), "baocao138: không có thư mục “khong-co”\n"),
        (("trace", "x", "-p", "2026X1"), "baocao138: kỳ: “2026X1” không phải là một kỳ báo cáo\n"),
        (("diff", "2001H1", "2026H1"), "baocao138: chưa có báo cáo nào của kỳ 2001H1\n"),
        (("trace", "x", "-p", "2026H1", "--format", "xml"), "baocao138: --format: không có dạng “xml”\n"),
    ):
        done = run(*words, *DATA)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(told)


def test_a_document_that_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "hong.docx").write_bytes(b"PK\x03\x04broken")
    done = run("trace", "12.500", "--period", "2019H1", "--in", str(tmp_path / "hong.docx"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "tệp Word bị hỏng hoặc bị cắt cụt" in done.stderr


def test_words_copied_with_their_dash_and_negative_numbers_are_no_flags() -> None:
    words = "- Ban Chỉ huy Bộ đội Biên phòng tỉnh tiếp nhận 09 tin báo"
    for command in (("trace", words, "-p", "2026H1"), ("trace", "-p", "2026H1", words)):
        done = run(*command, *DATA)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("- Ban Chỉ huy Bộ đội Biên phòng tỉnh tiếp nhận 09 tin báo, giải quyết xong 08")
    done = run("trace", "-18", "-p", "2026H1", *DATA)
    assert done.returncode == 0
    assert "  -18: kỳ này trừ kỳ trước\n" in done.stdout


def test_lines_of_another_template_are_told_beside_the_answer(tmp_path: Path) -> None:
    from docx import Document

    file = tmp_path / "r.docx"
    assert run("build", "-p", "2026H1", *DATA, "-o", file).returncode == 0
    document = Document(str(file))
    document.add_paragraph("Mẫu khác: 643 buổi")
    document.save(str(file))
    done = run("trace", "643 buổi", "-p", "2026H1", *DATA, "--in", file)
    assert done.returncode == 0
    assert "643: số phát sinh trong kỳ" in done.stdout
    assert done.stderr == (
        f"Còn 1 dòng khác của {file} có các chữ ấy mà báo cáo dựng từ dữ liệu hiện nay không có: dựng lại báo cáo nếu "
        "dữ liệu đã đổi; nêu --template nếu báo cáo dựng theo mẫu khác; hoặc bỏ --in để tìm trong báo cáo dựng từ dữ "
        "liệu hiện nay.\n"
    )


def test_other_days_are_named(tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(ROOT / "data" / "examples" / "tinh-minh-hoa", data)
    file = data / "2026H1" / "cong-an-tinh.yaml"
    file.write_text(file.read_text("utf-8").replace("ky: 2026H1", "ky: 2026H1\nden_ngay: 31/5/2026"), "utf-8")
    done = run("trace", "so_vu_phat_hien_dieu_150", "-p", "2026H1", "--data", data)
    assert ", số liệu từ ngày 15/12/2025 đến ngày 31/5/2026\n" in done.stdout
