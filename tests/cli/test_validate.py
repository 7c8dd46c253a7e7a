"""``validate`` and its flags, through the real program."""

from __future__ import annotations

import json
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.cli.acting import codes, commit, git, spoil, standard_input
from tests.program import run
from tests.province import BAD, FILE, repository


def test_one_run_writes_several_formats(here: Path) -> None:
    spoil(here)
    outputs = [f"--output={name}=out.{name}" for name in ("json", "sarif", "gitlab", "junit", "concise")]
    done = run("validate", *outputs, cwd=here)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{FILE}:7:28: lỗi B110: so_to_roi: “12.5” có dấu chấm đặt sai chỗ\n")
    assert codes((here / "out.json").read_text(encoding="utf-8")) == ["B110"]
    assert json.loads((here / "out.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    (found,) = json.loads((here / "out.gitlab").read_text(encoding="utf-8"))
    assert (found["check_name"], found["location"]["path"]) == ("B110", FILE)
    assert ElementTree.parse(here / "out.junit").getroot().get("failures") == "1"
    assert (here / "out.concise").read_text(encoding="utf-8").startswith(f"{FILE}:7:28: lỗi B110: ")


def test_machine_formats_are_nothing_but_themselves(here: Path) -> None:
    done = run("validate", "--format", "json", "--statistics", cwd=here)
    assert (done.returncode, codes(done.stdout)) == (0, [])
    assert run("validate", "--format", "gitlab", cwd=here).stdout == "[]\n"


WRONG = [
    (["--format", "txt"], "--format: không có dạng “txt”", "có phải là text?"),
    (["--output", "sarif"], "--output: “sarif” chưa có dạng DẠNG=TỆP", "ví dụ: --output sarif=kiem-tra.sarif"),
    (["--output", "sarif=khong-co/x"], "--output: “khong-co/x” nằm trong một thư mục chưa có", "tạo thư mục trước"),
    (["--select", "B1x"], "--select: không có mã “B1X”", ""),
    (["--ignore", "B6"], "--ignore: không bỏ qua được nhóm B6", "lỗi về thông tin riêng và bí mật nhà nước phải sửa"),
    (["--jobs", "0"], "--jobs: “0” không phải là một số từ 1 trở lên", "ví dụ: --jobs 4"),
    (["--max-findings", "nhiều"], "--max-findings: “nhiều” không phải là một số từ 1 trở lên", ""),
    (["--changed"], "--changed chỉ dùng được trong một kho git", "chạy lệnh ở thư mục gốc của kho dữ liệu"),
    (["--stdin-filename", FILE, "data"], "--stdin-filename không đi cùng đường dẫn khác hay --changed", ""),
]


@pytest.mark.parametrize(("words", "message", "hint"), WRONG, ids=lambda value: str(value)[:30])
def test_wrong_flags_are_told(here: Path, words: list[str], message: str, hint: str) -> None:
    done = run("validate", *words, cwd=here)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"baocao138: {message}\n  = cách sửa: {hint}")


def test_which_findings_are_shown_and_count(here: Path) -> None:
    spoil(here, "đã in {{ so_to_roi = 12.5 }} tờ rơi, {{ so_to_roi = 1,234 }} tờ")
    assert run("validate", "--select", "b2, B3", cwd=here).returncode == 0
    assert run("validate", "--ignore", "B110", cwd=here).returncode == 0
    assert run("validate", "--select", "B1", "--ignore", "B111", cwd=here).returncode == 1
    few = run("validate", "--max-findings", "1", "--statistics", cwd=here)
    assert few.returncode == 1
    assert few.stdout.endswith(
        "Còn 1 lỗi, cảnh báo nữa chưa nêu ở đây.\n\n"
        "Đã kiểm tra 6 tệp: 2 lỗi, 0 cảnh báo.\n     2  B110  Số liệu viết chưa đúng\n"
    )
    assert run("validate", "--exit-zero", cwd=here).returncode == 0


def test_privacy_cannot_be_left_out(here: Path) -> None:
    spoil(here, "người có số căn cước 001000000000")
    for words in (["--select", "B2"], ["--ignore", "B1"], []):
        done = run("validate", *words, cwd=here)
        assert done.returncode == 1
        assert "B601" in done.stdout and "001000000000" not in done.stdout
    built = run("build", "--period", "2019H1", "-o", "r.docx", cwd=here)
    assert built.returncode == 1
    assert "B601" in built.stderr and "001000000000" not in built.stderr and not (here / "r.docx").exists()


def test_the_settings_of_a_repository(here: Path) -> None:
    spoil(here)
    settings = here / "baocao138.toml"
    settings.write_text('[validate]\nignore = ["B110"]\n', encoding="utf-8")
    assert run("validate", cwd=here).returncode == 0
    assert run("validate", "minh-hoa", cwd=here / "data").returncode == 0
    settings.write_text("[validate]\nignor = []\n", encoding="utf-8")
    done = run("validate", cwd=here)
    assert done.returncode == 2
    assert "baocao138.toml: không có khóa “ignor”\n  = cách sửa: có phải là ignore?\n" in done.stderr
    settings.write_text("[validate\n", encoding="utf-8")
    assert run("validate", cwd=here).returncode == 2


def test_github_gets_annotations_and_a_summary(here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spoil(here)
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    out = run("validate", cwd=here).stdout
    assert f"::error file={FILE},line=7,col=28,endLine=7,endColumn=32,title=" in out
    assert "B110" in page.read_text(encoding="utf-8")
    for other in ("GITEA_ACTIONS", "FORGEJO_ACTIONS"):
        monkeypatch.setenv(other, "true")
        assert "::error" not in run("validate", cwd=here).stdout
        monkeypatch.delenv(other)


def test_only_what_changed(here: Path) -> None:
    spoil(here)
    commit(here)
    assert run("validate", "--changed", cwd=here).stdout == "Đã kiểm tra 0 tệp: không có lỗi.\n"
    other = here / "data/minh-hoa/2019H1/cong-an-tinh.yaml"
    other.write_text(other.read_text(encoding="utf-8").replace("so_vu_phat_hien", "so_vu_phat_hienn"), encoding="utf-8")
    done = run("validate", "--changed", "--format", "json", cwd=here)
    assert (done.returncode, codes(done.stdout)) == (1, ["B205"])
    assert codes(run("validate", "--changed", "HEAD", "data", "--format", "json", cwd=here).stdout) == ["B205"]
    done = run("validate", "--changed", "khong-co-nhanh", cwd=here)
    assert (done.returncode, done.stderr.splitlines()[0]) == (
        2,
        "baocao138: --changed: không có nhánh, thẻ hay commit “khong-co-nhanh”",
    )


def test_a_change_is_answered_for_in_other_files_too(here: Path) -> None:
    commit(here)
    catalogue = here / "data/minh-hoa/danh-muc-chi-tieu.yaml"
    catalogue.write_text(
        catalogue.read_text(encoding="utf-8").replace("ma: so_to_roi\n", "ma: so_to_gap\n"), encoding="utf-8"
    )
    found = json.loads(run("validate", "--changed", "--format", "json", cwd=here).stdout)["findings"]
    assert {finding["code"] for finding in found} >= {"B205"}
    assert FILE in {finding["file"] for finding in found}
    git(here, "checkout", "--", ".")
    (here / FILE).unlink()
    found = json.loads(run("validate", "--changed", "--format", "json", cwd=here).stdout)["findings"]
    assert {finding["code"] for finding in found} == {"B207"}


def test_an_editor_s_text_stands_for_the_file(here: Path) -> None:
    data = BAD.format("đã in {{ so_to_roi = 12.5 }} tờ rơi").encode()
    done = standard_input(here, data, "--stdin-filename", FILE)
    assert done.returncode == 1
    assert done.stdout.decode().startswith(f"{FILE}:7:28: lỗi B110: ")
    new = standard_input(here, data.replace(b"12.5 ", b"12.500 "), "--stdin-filename", "data/minh-hoa/2019H1/moi.yaml")
    assert "lỗi B201: Sở Tư pháp có hai báo cáo cho kỳ 2019H1" in new.stdout.decode()
    mended = standard_input(here, data.replace(b"12.5 ", b"12 500 "), "--stdin-filename", FILE, "--fix")
    assert mended.stdout == data.replace(b"12.5 ", b"12.500 ")
    assert mended.stderr.decode() == "Đã kiểm tra 1 tệp: không có lỗi.\n"


def test_mends_are_shown_then_made(here: Path) -> None:
    path = spoil(here, "đã in {{ so_to_roi = 12 500 }} tờ rơi")
    before = path.read_bytes()
    shown = run("validate", "--diff", cwd=here)
    assert shown.returncode == 1
    assert (
        "-      đã in {{ so_to_roi = 12 500 }} tờ rơi\n+      đã in {{ so_to_roi = 12.500 }} tờ rơi\n" in shown.stdout
    )
    assert shown.stderr == "1 chỗ trong 1 tệp sửa giúp được: chạy lại với --fix.\n"
    assert path.read_bytes() == before
    done = run("validate", "--fix", cwd=here)
    assert (done.returncode, done.stdout) == (0, "Đã kiểm tra 6 tệp: không có lỗi.\n")
    assert done.stderr.startswith(f"{FILE}:7: đã sửa: ")
    assert path.read_bytes() == before.replace(b"12 500", b"12.500")
    again = run("validate", "--diff", cwd=here)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "Không có chỗ nào cần sửa giúp.\n")


def test_a_private_line_is_masked_in_a_diff(here: Path) -> None:
    spoil(here, "người có số căn cước 001000000000 {{ so_to_roi = 12 500 }}")
    done = run("validate", "--diff", cwd=here)
    assert done.returncode == 1
    assert "001000000000" not in done.stdout + done.stderr and "•" in done.stdout


def test_more_processes_say_the_same(tmp_path: Path) -> None:
    for number in range(3):
        part = repository(None, tmp_path / f"p{number}")
        (tmp_path / "data").mkdir(exist_ok=True)
        os.rename(part / "data" / "minh-hoa", tmp_path / "data" / f"tinh-{number}")  # noqa: PTH104
        folder = tmp_path / "data" / f"tinh-{number}" / "2019H1"
        for copy in range(140):
            (folder / f"ban-sao-{copy}.yaml").write_text(
                BAD.format("đã in {{ so_to_roi = 12.5 }} tờ"), encoding="utf-8"
            )
    one = run("validate", "--jobs", "1", "--no-cache", "--format", "json", cwd=tmp_path)
    assert len(codes(one.stdout)) > 400
    assert run("validate", "--jobs", "3", "--no-cache", "--format", "json", cwd=tmp_path).stdout == one.stdout
