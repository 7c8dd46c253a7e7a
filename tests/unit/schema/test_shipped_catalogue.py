"""The catalogue to copy (templates/danh-muc): complete, without fault, and never read by itself."""

from __future__ import annotations

import shutil
from pathlib import Path

from baocao138.app.gather import gather
from baocao138.app.validate import Request, validate
from baocao138.model.catalogue import Kind
from baocao138.model.period import Period

REGISTRY = "loai: danh-muc-don-vi\ndon_vi:\n  - ma: cong-an-tinh\n    ten: Công an tỉnh\n"
REPORT = "loai: bao-cao-don-vi\ndon_vi: cong-an-tinh\nky: 2026H1\nnoi_dung:\n"
REPORT += "  - muc: dau-tranh\n    so_lieu: {so_vu_khoi_to: 2}\n"


def test_it_is_clean_and_whole(root: Path, tmp_path: Path) -> None:
    province = tmp_path / "data" / "tinh"
    province.mkdir(parents=True)
    shutil.copy(root / "templates" / "danh-muc" / "danh-muc-chi-tieu.yaml", province)
    (province / "danh-muc-don-vi.yaml").write_text(REGISTRY, encoding="utf-8")
    (province / "cong-an-tinh.yaml").write_text(REPORT, encoding="utf-8")
    assert validate(Request(), tmp_path).diagnostics == ()
    folder = gather(Period(2026, "H", 1), tmp_path, None, needs_frame=False).folder
    assert folder is not None
    indicators = folder.province.catalogue.indicators
    assert len(indicators) > 70
    assert {indicator.kind for indicator in indicators.values()} == set(Kind)
    assert indicators["so_nan_nhan_ho_tro"].subset_of == ("so_nan_nhan_xac_dinh", "so_luot_ho_tro")
    assert indicators["kinh_phi_thuc_hien"].decimals == 1
    assert dict(indicators["so_nan_nhan_xac_dinh"].axes)["gioi_tinh"] == ("nam", "nu", "chua_ro")
