"""Papers and accounts among words of an old encoding: nobody can tell what they are, so no digit of them is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from baocao138.app.mending import repair_of
from baocao138.app.validate import Request, validate
from baocao138.cli.screen import result_of
from baocao138.diagnostic.formats import FORMATS, render

_HEAD = "loai: bao-cao-don-vi\ndon_vi: so-tu-phap\nky: 2019H1\nnoi_dung:\n  - muc: dau-tranh\n    doan: >-\n      "
_PASSPORT, _CARD, _ACCOUNT = "1234567", "123456789", "19034 56789"
_WORDS = f"đã hỗ trợ người bị hại, hộ chiếu C{_PASSPORT}, số chứng minh nhân dân {_CARD}, tài khoản {_ACCOUNT}"
_TCVN3 = f"®· hç trî ng\u00adêi bÞ h¹i, hé chiÕu C{_PASSPORT}, sè chøng minh nh©n d©n {_CARD}, tµi kho¶n {_ACCOUNT}"
_OTHER = f"\xf0a\xde h\xf4\xde chi\xea\xecu C{_PASSPORT}, s\xf4\xec {_CARD}, {_ACCOUNT}\n"
_TAIL = "\n      {{ so_to_roi = 12 500 }}\u200b tờ rơi\n"

FILES = {
    "TCVN3 as letters": (_HEAD + _TCVN3 + _TAIL).encode(),
    "TCVN3 as bytes": (_HEAD + _TCVN3 + "\n").encode("latin-1"),
    "UTF-8 misread": (_HEAD + _WORDS.encode().decode("cp1252", errors="ignore") + _TAIL).encode(),
    "another encoding": (_HEAD + _OTHER).encode("latin-1"),
}


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("form", FORMATS)
def test_in_no_format(kind: str, form: str, tmp_path: Path) -> None:
    (tmp_path / "t.yaml").write_bytes(FILES[kind])
    verdict = validate(Request([tmp_path / "t.yaml"]), tmp_path)
    assert {each.code for each in verdict.diagnostics} & {"B001", "B003", "B044"}
    shown = render(form, result_of(verdict))
    assert not [number for number in (_PASSPORT, _CARD, _ACCOUNT) if number in shown]


@pytest.mark.parametrize("kind", ["TCVN3 as letters", "UTF-8 misread"])
def test_in_no_difference(kind: str) -> None:
    repair = repair_of("t.yaml", "t.yaml", FILES[kind])
    assert repair is not None
    assert repair.is_masked
    assert "C•••••••" in repair.diff
    assert not [number for number in (_PASSPORT, _CARD, _ACCOUNT) if number in repair.diff]
