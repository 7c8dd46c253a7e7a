"""What a file lacks is told in that file; what one mistake makes seem missing is not told beside it."""

from __future__ import annotations

from pathlib import Path

from baocao138.app.validate import Request, validate
from tests.province import FILE, HOME, REGISTRY, repository
from tests.unit.app.building import POLICE, edit

BOTH = "phai_bao_cao: {muc: [truyen-thong, dau-tranh]}"


def test_a_missing_section_is_told_when_only_its_file_is_looked_at(tmp_path: Path) -> None:
    here = repository(None, tmp_path)
    edit(here, Path(REGISTRY).name, "Sở Tư pháp\n    phai_bao_cao: {muc: [truyen-thong]}", f"Sở Tư pháp\n    {BOTH}")
    (found,) = validate(Request([here / FILE]), here).diagnostics
    assert (found.code, str(found.place)) == ("B207", f"{FILE}:2:9")


def test_co_authors_named_in_a_broken_file_are_not_called_silent(tmp_path: Path) -> None:
    here = repository(None, tmp_path)
    edit(here, Path(REGISTRY).name, "{muc: [truyen-thong], chi_tieu: [so_vu_phat_hien]}", BOTH[len("phai_bao_cao: ") :])
    edit(here, POLICE, "chu_the: Lực lượng", 'chu_the: "Lực lượng')
    (found,) = validate(Request(), here).diagnostics
    assert (found.code, str(found.place)) == ("B031", f"{HOME}/{POLICE}:7:14")
