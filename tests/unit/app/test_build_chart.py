"""Charts in annexes of built reports: the numbers of the table, words where it has signs, nothing lost."""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

import pytest

from baocao138.app.build import build
from baocao138.cli.extras import not_installed
from baocao138.docx import read_text
from tests.unit.app.building import BORDER, FRAME, H1, JUSTICE, POLICE, codes, edit, made
from tests.unit.app.test_build_figures import half
from tests.unit.docx.making import word

CHART = "luu: VT, CQTT\nphu_luc:\n  - tieu_de: Biểu đồ\n    bieu_do: {}\n"


def ask(here: Path, chosen: str = "so_to_roi") -> None:
    edit(here, FRAME, "luu: VT, CQTT\n", CHART.format(chosen))


def words(here: Path) -> list[str]:
    return [line.text for line in read_text((here / "r.docx").read_bytes()) if line.kind == "picture"]


def test_a_chart_without_a_base_says_so(here: Path) -> None:
    ask(here)
    assert codes(made(here)) == []
    (said,) = words(here)
    assert said == (
        "Biểu đồ so sánh 6 tháng đầu năm 2019 (kỳ này) với 6 tháng đầu năm 2018 (cùng kỳ năm trước), đơn vị tính: tờ."
        " Tờ rơi: kỳ này hơn 13.502, cùng kỳ năm trước không có số liệu."
    )
    with zipfile.ZipFile(here / "r.docx") as package:
        assert package.read("word/media/hinh1.png").startswith(b"\x89PNG")


def test_a_total_that_lacks_an_agency_has_the_word_and_the_name(here: Path) -> None:
    half(here, "2018H1", ("{{ so_to_roi = 12.500 }} tờ rơi.", "tờ rơi.\n    so_lieu: {so_to_roi: chua-co-so-lieu}"))
    ask(here)
    assert codes(made(here)) == []
    (said,) = words(here)
    assert said.endswith(
        "kỳ này hơn 13.502, cùng kỳ năm trước chưa có số tổng hợp. Tờ rơi chưa đủ số liệu, còn thiếu: Sở Tư pháp."
    )


def test_figures_of_another_time_keep_their_mark(here: Path) -> None:
    edit(here, JUSTICE, "ky: 2019H1", "ky: 2019H1\ntu_ngay: 01/02/2019\nden_ngay: 31/5/2019")
    ask(here)
    made(here)
    (said,) = words(here)
    assert "kỳ này hơn 13.502 (1)" in said
    assert said.endswith("“(1)”: có số liệu chốt khác thời hạn của kỳ báo cáo.")


def test_the_order_is_the_frame_s_and_a_zero_is_a_number(here: Path) -> None:
    ask(here, "[so_vu_phat_hien]")
    made(here)
    assert " Vụ phát hiện: kỳ này 0, cùng kỳ năm trước không có số liệu." in words(here)[0]


def test_two_builds_are_the_same_bytes(here: Path) -> None:
    ask(here)
    made(here)
    first = (here / "r.docx").read_bytes()
    made(here)
    assert (here / "r.docx").read_bytes() == first


def test_each_number_names_its_lines(here: Path) -> None:
    ask(here)
    build(H1, here / "r.docx", here, None, None, allow_missing=False, provenance=here / "n.json")
    (line,) = json.loads((here / "n.json").read_text(encoding="utf-8"))["chart 1"]
    assert line["text"] == words(here)[0]
    (figure,) = line["figures"]
    assert line["text"][figure["start"] : figure["end"]] == figure["printed"] == "hơn 13.502"
    assert {source["file"].rpartition("/")[2]: source["value"] for source in figure["sources"]} == {
        Path(JUSTICE).name: "12.500",
        Path(BORDER).name: "2",
        Path(POLICE).name: "hơn 1.000",
    }


def test_a_template_that_does_not_print_it_is_refused(here: Path) -> None:
    ask(here)
    folder = here / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    body = ("{%p for d in than_bai %}", "{{ d.chu }}", "{%p endfor %}")
    (folder / "tt01_2011.docx").write_bytes(word(*body))
    found = made(here).verdict.diagnostics
    assert [(each.code, each.message) for each in found] == [("B420", "mẫu Word không in biểu đồ của phụ lục")]
    assert found[0].hint.endswith("một đoạn chỉ có {{ hinh(pl.bieu_do) }}")
    assert not (here / "r.docx").exists()


def test_more_indicators_than_stand_on_a_page_are_refused(here: Path) -> None:
    item = "  - {{ma: so_{0}, ten: Số {0}, don_vi_tinh: vụ, loai_so: dong, muc: dau-tranh}}\n"
    more = "".join(item.format(letter) for letter in "abcdefghi")
    edit(here, "danh-muc-chi-tieu.yaml", "chi_tieu:\n", "chi_tieu:\n" + more)
    ask(here, "[" + ", ".join(f"so_{letter}" for letter in "abcdefghi") + "]")
    found = [each for each in made(here).verdict.diagnostics if each.code == "B229"]
    assert [(each.message, each.hint) for each in found] == [
        ("biểu đồ có 9 chỉ tiêu, nhiều nhất là 8", "bỏ bớt chỉ tiêu, hoặc chia thành hai phụ lục")
    ]


def test_without_the_extra_nothing_is_written(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without Pillow; a report without a chart needs none."""
    monkeypatch.setitem(sys.modules, "PIL", None)
    for name in ("chart", "text"):
        monkeypatch.delitem(sys.modules, f"baocao138.picture.{name}", raising=False)
    assert made(here).written
    (here / "r.docx").unlink()
    ask(here)
    with pytest.raises(ModuleNotFoundError) as error:
        made(here)
    why = not_installed(error.value)
    assert (str(why), why.hint) == (
        "máy này chưa có phần vẽ biểu đồ (Pillow)",
        'cài bằng: pip install "baocao138[bieu-do]"',
    )
    assert not (here / "r.docx").exists()


def test_a_module_of_no_extra_is_a_bug() -> None:
    with pytest.raises(ModuleNotFoundError, match="khac"):
        not_installed(ModuleNotFoundError("No module named 'khac'", name="khac"))
