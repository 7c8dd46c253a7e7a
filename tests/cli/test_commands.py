"""The program as a user starts it: exit codes, Vietnamese words, and what goes to which stream."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.program import environment, run, script


def test_help_is_vietnamese() -> None:
    for words in (["--help"], ["validate", "--help"], ["build", "--help"]):
        done = run(*words)
        assert done.returncode == 0
        assert done.stdout.startswith("Cách dùng: baocao138")
        for english in ("Usage", "Options", "Show this", "Arguments", "Commands", "required"):
            assert english not in done.stdout


def test_clean_data(here: Path) -> None:
    done = run("validate", "data/", cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Đã kiểm tra 6 tệp: không có lỗi.\n", "")


def test_validate_needs_no_path(here: Path) -> None:
    assert run("validate", cwd=here).stdout == "Đã kiểm tra 6 tệp: không có lỗi.\n"


def test_one_file_is_checked_against_its_neighbours(here: Path) -> None:
    shutil.copy(here / "data/minh-hoa/2019H1/so-tu-phap.yaml", here / "data/minh-hoa/2019H1/z.yaml")
    done = run("validate", "data/minh-hoa/2019H1/z.yaml", cwd=here)
    assert done.returncode == 1
    assert done.stdout.startswith("data/minh-hoa/2019H1/z.yaml:2:9: lỗi B201: Sở Tư pháp có hai báo cáo cho kỳ 2019H1")
    assert done.stdout.endswith("Đã kiểm tra 1 tệp: 1 lỗi, 0 cảnh báo.\n")
    other = run("validate", "data/minh-hoa/2019H1/cong-an-tinh.yaml", cwd=here)
    assert (other.returncode, other.stdout) == (0, "Đã kiểm tra 1 tệp: không có lỗi.\n")


def test_validate_works_from_inside_the_data(here: Path) -> None:
    done = run("validate", "so-tu-phap.yaml", cwd=here / "data/minh-hoa/2019H1")
    assert (done.returncode, done.stdout) == (0, "Đã kiểm tra 1 tệp: không có lỗi.\n")


def test_all_errors_of_a_file_in_one_run(here: Path) -> None:
    path = here / "data/minh-hoa/2019H1/so-tu-phap.yaml"
    path.write_text(
        "loai: bao-cao-don-vi\ndon_vi: Sở Tư pháp\nky: 2019H9\nnoi_dung:\n  - muc: truyen-thong\n"
        "    doan: in {{ so_to_roi = 12.5 }} tờ, {{ so_to_roi = 1,234 }} tờ\n    so_lieuu: {a: 1}\n",
        encoding="utf-8",
    )
    out = run("validate", "data", cwd=here).stdout
    found = [line.split(": ")[1] for line in out.splitlines() if line.startswith("data/") and ": lỗi" in line]
    assert found == ["lỗi B202", "lỗi B108", "lỗi B110", "lỗi B110", "lỗi B102"]


def test_build_writes_the_report(here: Path) -> None:
    done = run("build", "--period", "2019H1", "-o", "report.docx", cwd=here)
    assert done.returncode == 0
    assert done.stderr == ""
    assert done.stdout.startswith("Đã dựng report.docx từ 6 tệp, theo mẫu ")
    assert (here / "report.docx").read_bytes()[:2] == b"PK"


def test_build_stops_and_says_so(here: Path) -> None:
    (here / "data/minh-hoa/2019H1/so-tu-phap.yaml").unlink()
    done = run("build", "--period", "2019H1", "-o", "report.docx", cwd=here)
    assert done.returncode == 1
    assert "lỗi B207: Sở Tư pháp chưa có tệp báo cáo kỳ 2019H1" in done.stderr
    assert done.stderr.endswith("Chưa dựng được báo cáo.\n")
    (here / "report.docx").write_bytes(b"old")
    again = run("build", "--period", "2019H1", "-o", "report.docx", cwd=here)
    assert again.stderr.endswith("Chưa dựng được báo cáo; “report.docx” vẫn như cũ.\n")
    draft = run("build", "--period", "2019H1", "-o", "report.docx", "--allow-missing", cwd=here)
    assert draft.returncode == 0
    assert draft.stdout.endswith("Đây là bản DỰ THẢO vì còn thiếu báo cáo hoặc số liệu của đơn vị.\n")


WRONG = [
    (["build"], "baocao138: thiếu --period/-p."),
    (["build", "--period", "2019H1"], "baocao138: thiếu --output/-o."),
    (["buil"], "baocao138: không có lệnh “buil”; có phải là build?\n"),
    (["explain", "B110", "x"], "baocao138: thừa tham số.\n"),
    (["build", "--perio", "x"], "baocao138: không có tùy chọn --perio; có phải là --period?\n"),
    (["validate", "khong-co"], "baocao138: không có tệp hoặc thư mục “khong-co”"),
    (["build", "--period", "6 tháng", "-o", "r.docx"], "baocao138: --period: “6 tháng” không phải là một kỳ báo cáo"),
    (["build", "--period", "2020H1", "-o", "r.docx"], "baocao138: chưa có khung báo cáo"),
    (["build", "--period", "2019H1", "-o", "r.pdf"], "baocao138: tệp kết quả “r.pdf” phải có đuôi .docx"),
    (["build", "--period", "2019H1", "-o", "x/r.docx"], "baocao138: không có thư mục “x”"),
    (["build", "--period", "2019H1", "-o", "r.docx", "--data", "y"], "baocao138: không có thư mục dữ liệu “y”"),
    (["build", "--period", "2019H1", "-o", "r.docx", "--template", "y"], "baocao138: không tìm thấy mẫu Word"),
]


@pytest.mark.parametrize(
    ("words", "message"), WRONG, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_wrong_use_is_said_in_vietnamese_and_exits_2(here: Path, words: list[str], message: str) -> None:
    done = run(*words, cwd=here)
    assert done.returncode == 2
    assert done.stderr.startswith(message)
    assert "Traceback" not in done.stderr


def test_without_data_there_is_nothing_to_check(tmp_path: Path) -> None:
    done = run("validate", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("baocao138: không thấy thư mục data ở đây\n  = cách sửa: ")


def test_a_closed_pipe_is_no_error(here: Path) -> None:
    with subprocess.Popen(
        [script(), "validate", "data"], cwd=here, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout and process.stderr
        process.stdout.close()
        error = process.stderr.read()
        process.wait()
    assert error == b""


def test_a_damaged_template_is_one_finding(here: Path) -> None:
    folder = here / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    (folder / "tt01_2011.docx").write_bytes(b"not a zip")
    done = run("build", "--period", "2019H1", "-o", "report.docx", cwd=here)
    assert done.returncode == 1
    assert done.stderr.startswith("templates/bao-cao/tt01_2011.docx: lỗi B4")
    assert not (here / "report.docx").exists()


def test_what_is_no_file_is_a_finding(here: Path) -> None:
    (here / "data/minh-hoa/2019H1/x.yaml").symlink_to("khong-co")
    done = run("validate", cwd=here)
    assert done.returncode == 1
    assert done.stdout.startswith(
        "data/minh-hoa/2019H1/x.yaml: lỗi B901: đây không phải là một tệp dữ liệu thường\n"
        "  = cách sửa: xóa hoặc thay bằng tệp thật\n"
    )
