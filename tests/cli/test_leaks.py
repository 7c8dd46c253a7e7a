"""Nothing private comes out of the program again, whatever is near it and however it is spelled or saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.diagnostic.formats import FORMATS
from tests.cli.acting import codes
from tests.program import run
from tests.province import BAD, FILE, REGISTRY

ID, PASSPORT = "123456789", "C1234567"


def said(here: Path, *words: str) -> str:
    """All that the program says of a folder, in every form, and what a diff, a build and the cache hold."""
    outputs = [f"--output={form}=said.{form}" for form in FORMATS]
    runs = [run("validate", *outputs, *words, cwd=here), run("validate", "--diff", cwd=here)]
    runs.append(run("build", "--period", "2019H1", "-o", "r.docx", cwd=here))
    forms = [here / f"said.{form}" for form in FORMATS]
    assert all(path.stat().st_size for path in forms)
    kept = [path.read_bytes().decode("latin-1") for path in sorted((here / "cache").glob("*"))]
    assert kept
    return "\n".join([done.stdout + done.stderr for done in runs] + [path.read_text("utf-8") for path in forms] + kept)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("đã giúp chị Lò Thị Mẫu, sinh năm 2001 in {{ so_to_roi = 12,500 }} tờ rơi", "B606"),
        ("đã giúp nạn nhân Lò\n      Thị Mẫu in {{ so_to_roi = 12,500 }} tờ rơi", "B606"),
        ("đã giúp em L.T.Mẫu (L.T.M) in tờ rơi, em N.T.H {{ so_to_roi = 12,500 }}", "B607"),
        ("đã in {{ so_to_roi = 12.500 }} tờ rơi\n    so_lieu:\n      so_vu: Lò Thị Mẫu # nạn nhân: Lò Thị Mẫu", "B606"),
        ("đã in {{ so_to_roi = 12.500 }} tờ rơi\n    Lò Thị Mẫu: 5 # nạn nhân Lò Thị Mẫu", "B606"),
    ],
)
def test_no_name_of_a_person_comes_out(here: Path, words: str, code: str) -> None:
    (here / FILE).write_text(BAD.format("§").replace("§", words), "utf-8")
    text = said(here)
    assert code in text
    if code == "B606":
        assert not any(each in text for each in ("Mẫu", "Lò Thị", "lo-thi-mau", "lo_thi_mau"))
    else:
        assert "N.T.H" not in text


def test_a_name_blocks_the_build_and_initials_do_not(here: Path) -> None:
    (here / FILE).write_text(BAD.format("đã giúp em N.T.H in {{ so_to_roi = 12.500 }} tờ rơi"), "utf-8")
    assert "B607" in run("validate", "--select", "B6", cwd=here).stdout
    assert run("validate", "--select", "B6", cwd=here).returncode == 0
    (here / FILE).write_text(BAD.format("đã giúp chị Lò Thị Mẫu in {{ so_to_roi = 12.500 }} tờ rơi"), "utf-8")
    done = run("build", "--period", "2019H1", "--allow-missing", "-o", "r.docx", cwd=here)
    assert done.returncode == 1
    assert "B606" in done.stderr and "Mẫu" not in done.stderr and not (here / "r.docx").exists()
    assert "B606" in run("validate", "--ignore", "B1", cwd=here).stdout


def test_the_name_of_a_file_is_looked_at_whatever_is_known_of_its_words(here: Path) -> None:
    assert "B606" not in run("validate", cwd=here).stdout
    (here / FILE).rename(here / FILE.replace("so-tu-phap", "nan-nhan-lo-thi-mau"))
    assert "B606: tên tệp có họ tên của một người" in " ".join(run("validate", cwd=here).stdout.split())


def test_groups_of_a_telephone_number_are_no_bare_figures(here: Path) -> None:
    for number in ("0912 345 678", "0912\n      345 678"):
        (here / FILE).write_text(BAD.format(f"gọi {number} đã in {{{{ so_to_roi = 12.500 }}}} tờ rơi"), "utf-8")
        assert sorted(codes(run("validate", FILE, "--format", "json", cwd=here).stdout)).count("B320") == 0


def test_a_name_in_the_registry_is_not_quoted_by_others(here: Path) -> None:
    path = here / REGISTRY
    path.write_text(path.read_text(encoding="utf-8").replace("Sở Tư pháp\n", f"Sở Tư pháp {ID} # CMND\n"), "utf-8")
    (here / FILE).unlink()
    text = said(here)
    assert "B207" in text and "B601" in text and ID not in text
    assert ID not in said(here, str(Path(FILE).parent))


def test_the_same_number_without_its_word_is_masked_too(here: Path) -> None:
    (here / FILE).write_text(BAD.format(f"hộ chiếu {PASSPORT}") + f"    so_lieu:\n      so_vu: {PASSPORT}\n", "utf-8")
    text = said(here)
    assert "B603" in text and "B110" in text and PASSPORT not in text


def test_a_silence_does_not_repeat_it(here: Path) -> None:
    wish = f'bo_qua:\n  - ma: B120\n    cho: "{PASSPORT}" # hộ chiếu\n    ly_do: đã xem\n'
    (here / FILE).write_text(BAD.format("đã in {{ so_to_roi = 12.500 }} tờ rơi") + wish, "utf-8")
    text = said(here)
    assert "B903" in text and PASSPORT not in text


def test_letters_of_another_alphabet_hide_nothing(here: Path) -> None:
    (here / FILE).write_text(BAD.format(f"passp\u043ert {PASSPORT}, \u0422ỐI \u041cẬT"), "utf-8")
    text = said(here)
    assert "B603" in text and "B621" in text and PASSPORT not in text


def test_a_lone_carriage_return_hides_nothing_in_a_diff(here: Path) -> None:
    (here / FILE).write_bytes(b"loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019h1 \n# \xc3\xb4ng A\r# 0900000000\n")
    assert "0900000000" not in said(here)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_other_encodings_are_looked_through(here: Path, encoding: str) -> None:
    text = BAD.format("số căn cước 001000000000 {{ so_to_roi = 12.500 }}")
    (here / FILE).write_bytes(text.encode(encoding))
    text = said(here, "--ignore", "B0")
    assert "B601" in codes((here / "said.json").read_text("utf-8")) and "001000000000" not in text


def test_a_file_under_a_wrong_name_is_looked_through(here: Path) -> None:
    (here / "data/minh-hoa/2019H1/x.yaml.bak").write_text("# 0900000000\n", "utf-8")
    done = run("validate", cwd=here)
    assert done.returncode == 1
    assert "B602" in done.stdout and "0900000000" not in done.stdout


def test_a_doubtful_period_blocks_the_build(here: Path) -> None:
    text = BAD.format("đã in").replace("ky: 2019H1\n", "ky: 2019Q1\nky: 2019H1 # 0900000000\n")
    (here / "data/minh-hoa/2019H1/moi.yaml").write_text(text, "utf-8")
    done = run("build", "--period", "2019H1", "--allow-missing", "-o", "r.docx", cwd=here)
    assert done.returncode == 1
    assert "B602" in done.stderr and not (here / "r.docx").exists()


def test_a_doubtful_period_at_the_very_beginning_blocks_the_build_too(here: Path) -> None:
    text = BAD.format("đã in").replace("ky: 2019H1\n", "ky: 2019H1 # 0900000000\n")
    (here / "data/minh-hoa/2019H1/moi.yaml").write_text("ky: 2019Q1\n" + text, "utf-8")
    done = run("build", "--period", "2019H1", "--allow-missing", "-o", "r.docx", cwd=here)
    assert done.returncode == 1
    assert "B602" in done.stderr and not (here / "r.docx").exists()


def test_an_address_runs_into_the_next_word(here: Path) -> None:
    (here / FILE).write_text(
        BAD.format("x").replace("doan: >-\n      x", "doan:\n      a.b@example.vnso_lieu:"), "utf-8"
    )
    text = said(here)
    assert "B604" in text and "a.b@example" not in text
