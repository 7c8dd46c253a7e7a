"""The cache never changes a verdict, whatever happens to the files between two runs."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from baocao138.app.cache import Cache
from baocao138.app.validate import Request, validate
from tests.province import HOME, repository

FILES = (
    "danh-muc-don-vi.yaml", "danh-muc-chi-tieu.yaml", "2019H1/bao-cao.yaml", "2019H1/so-tu-phap.yaml",
    "2019H1/cong-an-tinh.yaml", "2019H1/bo-doi-bien-phong.yaml",
)  # fmt: skip
CHANGES = (
    ("12.500", "12.501"), ("12.500", "12.5"), ("2019H1", "2019H2"), ("so_to_roi", "so_to_rol"), ("tờ", "t\u1edd"),
    ("so-tu-phap", "so-tu-phat"), (": ", ":  "), ("\n", "\r\n"), ("đã", "số 001000000000"), ("ma: so_", "ma: sa_"),
)  # fmt: skip
steps = st.one_of(
    st.tuples(st.just("change"), st.sampled_from(FILES), st.sampled_from(CHANGES)),
    st.tuples(st.just("remove"), st.sampled_from(FILES), st.none()),
    st.tuples(st.just("restore"), st.sampled_from(FILES), st.none()),
    st.tuples(st.just("move"), st.sampled_from(FILES), st.none()),
    st.tuples(st.just("copy"), st.sampled_from(FILES), st.none()),
    st.tuples(st.just("spoil the cache"), st.none(), st.integers(0, 100)),
)


def carry_out(here: Path, good: Path, step: tuple[str, str | None, object]) -> None:
    what, name, how = step
    if what == "spoil the cache":
        for file in sorted((here / "cache").glob("*")):
            data = bytearray(file.read_bytes())
            if data and isinstance(how, int):
                data[how % len(data)] ^= 1
                file.write_bytes(bytes(data))
        return
    path = here / HOME / str(name)
    if what == "restore":
        shutil.copy(good / str(name), path)
    elif not path.exists():
        return
    elif what == "remove":
        path.unlink()
    elif what == "move":
        (here / HOME / "2019H2").mkdir(exist_ok=True)
        path.replace(here / HOME / "2019H2" / path.name)
    elif what == "copy":
        shutil.copy(path, path.with_name("ban-sao-" + path.name))
    elif isinstance(how, tuple):
        kept = path.stat()
        path.write_bytes(path.read_bytes().replace(how[0].encode(), how[1].encode()))
        os.utime(path, ns=(kept.st_atime_ns, kept.st_mtime_ns))


@given(st.lists(steps, min_size=1, max_size=6))
def test_a_run_with_a_cache_says_what_a_run_without_says(plan: list[tuple[str, str | None, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        here = repository(None, Path(folder))
        good = Path(folder) / "good"
        shutil.copytree(here / HOME, good)
        validate(Request(), here, Cache(here / "cache", here))
        for step in plan:
            carry_out(here, good, step)
            first = validate(Request(), here, Cache(here / "cache", here))
            again = validate(Request(), here, Cache(here / "cache", here))
            without = validate(Request(), here)
            assert first.diagnostics == again.diagnostics == without.diagnostics


def test_a_clean_run_is_remembered_and_private_words_are_not(tmp_path: Path) -> None:
    here = repository(None, tmp_path)
    file = here / HOME / "2019H1/so-tu-phap.yaml"
    file.write_text(file.read_text(encoding="utf-8") + "# 001000000000\n", encoding="utf-8")
    assert validate(Request(), here, Cache(here / "cache", here)).failed
    assert not any(b"001000000000" in path.read_bytes() for path in (here / "cache").glob("*"))
    file.write_text(file.read_text(encoding="utf-8").replace("# 001000000000\n", ""), encoding="utf-8")
    assert validate(Request(), here, Cache(here / "cache", here)).diagnostics == ()
    assert [path.suffix for path in (here / "cache").glob("*.units")] == [".units"]


def test_what_was_read_strictly_is_known_again_by_its_outline(tmp_path: Path) -> None:
    here = repository(None, tmp_path)
    file = here / HOME / "2019H1/so-tu-phap.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert validate(Request(), here, Cache(here / "cache", here)).diagnostics == ()
    (rows,) = (here / "cache").glob("*.files")
    other = here / HOME / "2019H1/cong-an-tinh.yaml"
    other.write_text(other.read_text(encoding="utf-8").replace("don_vi: cong-an-tinh", "don_vi: so-tu-phap"), "utf-8")
    known = validate(Request(), here, Cache(here / "cache", here))
    assert rows.stat().st_size > 64
    assert "B225" in {d.code for d in known.diagnostics}
    assert known.diagnostics == validate(Request(), here).diagnostics
