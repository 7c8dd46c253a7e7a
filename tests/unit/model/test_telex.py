"""Keys of Telex that were not turned into letters, and words that only look like them."""

from __future__ import annotations

import pytest

from baocao138.model.telex import read_telex


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ddawng", "đăng"),
        ("ddwowcj", "được"),
        ("nguowif", "người"),
        ("muwowif", "mười"),
        ("lựcj", "lực"),
        ("truyềnf", "truyền"),
        ("nghieepj", "nghiệp"),
        ("thuyr", "thủy"),
        ("hoaf", "hòa"),
        ("quaf", "quà"),
        ("gias", "giá"),
        ("toanf", "toàn"),
        ("khuaats", "khuất"),
    ],
)
def test_keys_of_a_word(typed: str, meant: str) -> None:
    assert read_telex(typed) == meant


@pytest.mark.parametrize("typed", ["website", "wifi", "form", "law", "few", "zalo", "clip", "hmm", "phòngs", "nha", ""])
def test_no_keys(typed: str) -> None:
    assert read_telex(typed) == ""
