"""``check`` through the real program."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from baocao138.docx import read_text
from tests.program import run
from tests.unit.docx.planted import BODY, FAULTS, PARAGRAPH, sound, with_faults

CLOSING = '<w:p><w:pPr><w:pStyle w:val="KetBaiCuoi"/>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "tot.docx").write_bytes(sound())
    (tmp_path / "sai.docx").write_bytes(with_faults(*FAULTS["B710"], *FAULTS["B724"]))
    return tmp_path


ITSELF = "baocao138: --annotate: “tot.docx” chính là tệp đang kiểm tra\n  = cách sửa: chọn tên khác cho bản có góp ý\n"
NEW = ("--profile", "nd30_2020")


def test_a_sound_document(folder: Path) -> None:
    done = run("check", "tot.docx", *NEW, cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "Đã kiểm tra 1 tệp: không có lỗi.\n", "")


def test_what_an_office_sees(folder: Path) -> None:
    done = run("check", "sai.docx", *NEW, cwd=folder)
    assert done.returncode == 1
    assert done.stdout == (
        "sai.docx, thân văn bản, bảng 1, dòng 2, cột 1, đoạn 1: lỗi B710: số văn bản ghi “8”, phải là “08”\n"
        "  | Số: 8/BC-BCĐ-CQTT\n"
        "  = cách sửa: ghi “08”: số nhỏ hơn 10 thì thêm số 0 ở trước (điểm c khoản 3 mục II phần I Phụ lục I"
        " Nghị định 30/2020/NĐ-CP)\n"
        "\n"
        "sai.docx, thân văn bản, bảng 2, dòng 1, cột 2, đoạn 1: lỗi B724: quyền hạn ghi “KT TRƯỞNG BAN”,"
        " phải là “KT. TRƯỞNG BAN”\n"
        "  | KT TRƯỞNG BAN\n"
        "  = cách sửa: ghi “KT. TRƯỞNG BAN”: chữ viết tắt, dấu chấm, một dấu cách (điểm b, đ khoản 7 mục II phần I"
        " Phụ lục I Nghị định 30/2020/NĐ-CP)\n"
        "\n"
        "Đã kiểm tra 1 tệp: 2 lỗi, 0 cảnh báo.\n"
    )


def test_the_day_of_signing_chooses_the_rules(folder: Path) -> None:
    """The sound report bears a day of 2019 and keeps the rules of 2020."""
    done = run("check", "tot.docx", "--format", "json", cwd=folder)
    assert {one["code"] for one in json.loads(done.stdout)["findings"]} == {"B705", "B716"}


def test_a_folder_and_the_machinery_of_findings(folder: Path) -> None:
    done = run(
        "check", ".", *NEW, "--select", "B724", "--output", "sarif=r.sarif", "--statistics", "--exit-zero", cwd=folder
    )
    assert done.returncode == 0
    assert "B710" not in done.stdout and "     1  B724  " in done.stdout
    assert json.loads((folder / "r.sarif").read_text(encoding="utf-8"))["runs"][0]["results"][0]["ruleId"] == "B724"


def test_a_copy_bears_the_findings(folder: Path) -> None:
    done = run("check", "sai.docx", *NEW, "--annotate", "gop-y.docx", cwd=folder)
    assert (done.returncode, done.stderr) == (1, "Đã ghi bản có góp ý: gop-y.docx.\n")
    comments = [line.text for line in read_text((folder / "gop-y.docx").read_bytes()) if line.kind == "comment"]
    assert comments[:2] == ["B710 (lỗi)", "số văn bản ghi “8”, phải là “08”"]
    assert comments[3:5] == ["B724 (lỗi)", "quyền hạn ghi “KT TRƯỞNG BAN”, phải là “KT. TRƯỞNG BAN”"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["khong-co.docx"],
            "baocao138: không có tệp “khong-co.docx”\n  = cách sửa: kiểm tra lại đường dẫn và tên tệp\n",
        ),
        (
            ["tot.docx", "--profile", "nd30"],
            "baocao138: --profile: không có bộ quy định “nd30”\n  = cách sửa: dùng được: nd30_2020, tt01_2011\n",
        ),
        (
            ["tot.docx", "sai.docx", "--annotate", "x.docx"],
            "baocao138: --annotate chỉ dùng cho một tệp\n  = cách sửa: kiểm tra từng tệp một\n",
        ),
        (["tot.docx", "--annotate", "./tot.docx"], ITSELF),
        (
            ["tot.docx", "--annotate", "x.doc"],
            "baocao138: --annotate: tệp “x.doc” phải có đuôi .docx\n  = cách sửa: ví dụ: --annotate gop-y.docx\n",
        ),
    ],
)
def test_wrong_use(folder: Path, words: list[str], said: str) -> None:
    before = (folder / "tot.docx").read_bytes()
    done = run("check", *words, cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)
    assert (folder / "tot.docx").read_bytes() == before


def test_a_file_that_is_no_word_file(folder: Path) -> None:
    (folder / "hong.docx").write_bytes(b"PK\x03\x04")
    done = run("check", "hong.docx", "--annotate", "x.docx", cwd=folder)
    assert done.returncode == 1
    assert "hong.docx: lỗi B401: tệp Word bị hỏng hoặc bị cắt cụt" in done.stdout
    assert not (folder / "x.docx").exists()


def test_what_is_no_file(folder: Path) -> None:
    os.mkfifo(folder / "ong.docx")
    done = run("check", "ong.docx", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("baocao138: “ong.docx” không phải là một tệp\n")


def test_what_is_private_is_masked_wherever_a_finding_points(folder: Path) -> None:
    """One fault in many paragraphs names the next ones too: their words are masked as those of the first."""
    secret = "034085012345"
    lines = "".join(PARAGRAPH.format("DoanVan", f"Số {secret} của người thứ {n}.") for n in range(4, 30))
    body = (BODY, CLOSING, lines.replace('<w:pStyle w:val="DoanVan"/>', '<w:jc w:val="left"/>') + CLOSING)
    (folder / "rieng.docx").write_bytes(with_faults(body))
    for form in ("text", "json", "sarif", "github", "gitlab", "junit", "concise"):
        done = run("check", "rieng.docx", *NEW, "--format", form, cwd=folder)
        assert done.returncode == 1
        assert secret not in done.stdout + done.stderr
