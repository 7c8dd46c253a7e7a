"""Two periods beside one another, by agencies that were joined, renamed or divided in between."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.differ import Change, diff
from baocao138.cli.traced import changes_as_json, changes_as_text
from baocao138.model.period import Period
from tests.province import HOME

BEFORE, AFTER = Period(2025, "H", 1), Period(2026, "H", 1)
INDICATORS = """loai: danh-muc-chi-tieu
muc:
  - {ma: kq, tieu_de: Kết quả}
chi_tieu:
  - {ma: so_vu, ten: Số vụ, don_vi_tinh: vụ, loai_so: dong, muc: kq}
"""
AGENCIES = """loai: danh-muc-don-vi
don_vi:
  - {ma: a1, ten: Công an Thái Bình, den: 30/6/2025, ke_thua: %s}
  - {ma: a2, ten: Công an Hưng Yên, den: 30/6/2025, ke_thua: a}
  - {ma: a, ten: Công an tỉnh mới, tu: 01/7/2025}
  - {ma: c, ten: Sở Mới}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / HOME).mkdir(parents=True)
    return tmp_path


def differing(here: Path, heirs: str, *told: tuple[str, str, str]) -> list[Change]:
    home = here / HOME
    (home / "chi-tieu.yaml").write_text(INDICATORS, encoding="utf-8")
    (home / "don-vi.yaml").write_text(AGENCIES % heirs, encoding="utf-8")
    for agency, period, number in told:
        text = f"loai: bao-cao-don-vi\ndon_vi: {agency}\nky: {period}\nnoi_dung:\n  - muc: kq\n"
        text += f"    so_lieu: {{so_vu: {number}}}\n"
        (home / f"{agency}-{period}.yaml").write_text(text, encoding="utf-8")
    return [each for each in diff(BEFORE, AFTER, here, None).changes if each.agency]


def short(changes: list[Change]) -> list[tuple[str, str, str, str]]:
    return [(each.agency, each.before, each.after, each.change) for each in changes]


def test_what_was_taken_over_whole_is_the_heir_s_before(folder: Path) -> None:
    told = (("a1", "2025H1", "12"), ("a2", "2025H1", "8"), ("a", "2026H1", "30"))
    (found,) = differing(folder, "a", *told)
    assert found[:7] == ("so_vu", "Số vụ", "vụ", "Công an tỉnh mới", "20", "30", "+10")
    assert found.predecessors == ("Công an Thái Bình", "Công an Hưng Yên")
    both = diff(BEFORE, AFTER, folder, None)
    assert changes_as_text(both) == (
        "Số vụ (so_vu): 20 → 30 vụ  (+10)\n"
        "    Công an tỉnh mới (trước là Công an Thái Bình, Công an Hưng Yên): 20 → 30 vụ  (+10)\n"
    )
    assert '"predecessors": [' in changes_as_json(both)


def test_the_same_number_of_an_heir_does_not_differ(folder: Path) -> None:
    assert differing(folder, "a", ("a1", "2025H1", "12"), ("a", "2026H1", "12")) == []


def test_work_that_went_to_several_is_compared_with_nothing(folder: Path) -> None:
    told = (("a1", "2025H1", "12"), ("c", "2025H1", "3"), ("a", "2026H1", "30"), ("c", "2026H1", "9"))
    assert short(differing(folder, "[a, c]", *told)) == [
        ("Công an Thái Bình", "12", "-", ""),
        ("Công an tỉnh mới", "-", "30", ""),
        ("Sở Mới", "3", "9", ""),
    ]


def test_an_heir_that_has_not_reported_has_what_it_took_over(folder: Path) -> None:
    assert short(differing(folder, "a", ("a1", "2025H1", "12"), ("c", "2026H1", "1"))) == [
        ("Công an tỉnh mới", "12", "-", ""),
        ("Sở Mới", "-", "1", ""),
    ]


def test_a_bound_is_told_in_words(folder: Path) -> None:
    assert short(differing(folder, "a", ("c", "2025H1", "10.000"), ("c", "2026H1", "hơn 12.500"))) == [
        ("Sở Mới", "10.000", "hơn 12.500", "tăng hơn 2.500")
    ]
