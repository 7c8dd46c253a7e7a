"""templates/HUONG-DAN.md tells the truth: its commands run, its words are the program's, its tags are good."""

from __future__ import annotations

import re
from pathlib import Path

from baocao138.docx.inspect import inspect_template
from baocao138.docx.tags import scan
from baocao138.report.fields import tree
from tests.program import ROOT, run
from tests.unit.docx.making import word

PAGE = ROOT / "templates" / "HUONG-DAN.md"
GUIDE = PAGE.read_text(encoding="utf-8")
BLOCKS = re.findall(r"```\n(.*?)```", GUIDE, flags=re.DOTALL)


def office(here: Path, *edits: tuple[str, str]) -> None:
    """A repository with the templates, the body of that of Decree 30 edited."""
    from baocao138.docx.archive import pack
    from baocao138.docx.package import unpack

    folder = here / "templates" / "bao-cao"
    folder.mkdir(parents=True)
    for path in sorted((ROOT / "templates" / "bao-cao").glob("nd30*.docx")):
        package = unpack(path.read_bytes(), path.name).value
        assert package is not None
        body = package.parts["word/document.xml"].decode()
        for old, new in edits:
            assert old in body
            body = body.replace(old, new, 1)
        (folder / path.name).write_bytes(pack({**package.parts, "word/document.xml": body.encode()}))


def test_the_commands_run(tmp_path: Path) -> None:
    commands = [line for block in BLOCKS for line in block.splitlines() if line.startswith("baocao138 ")]
    assert len(commands) == 5
    office(tmp_path)
    for command in commands:
        done = run(*command.split()[1:], cwd=tmp_path)
        assert (done.returncode, done.stderr.partition(" ")[0]) in ((0, ""), (0, "Đã")), command


def test_the_finding_is_what_the_program_says(tmp_path: Path) -> None:
    office(tmp_path, ("{{ so_ky_hieu }}", "{{ so_ki_hieu }}"))
    (words,) = [block for block in BLOCKS if "lỗi B411" in block]
    assert words in run("template", "check", cwd=tmp_path).stdout


def test_the_loop_that_is_shown_is_a_good_one() -> None:
    (loop,) = [block for block in BLOCKS if "{%p for" in block]
    found = inspect_template(word(*loop.splitlines(), "{{ ky }}"), "mau.docx", tree())
    assert [problem for problem in found if problem.code not in ("B420", "B421", "B422")] == []


def test_the_tags_that_are_named_stand_in_the_template() -> None:
    template = (ROOT / "templates" / "bao-cao" / "nd30_2020.docx.txt").read_text(encoding="utf-8")
    for tag in ("{{ so_ky_hieu }}", "{%p if co_quan_cap_tren %}", "{{ d.chu }}", "{{ ke() }}", "[Gạch đầu dòng]"):
        assert tag in template
    named = [tag for line in GUIDE.splitlines() for tag in scan(line)[0] if "…" not in tag.source]
    assert len(named) > 12


def test_the_pictures_are_there_small_and_all_in_use() -> None:
    named = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", GUIDE)
    there = sorted(path.relative_to(PAGE.parent).as_posix() for path in (PAGE.parent / "huong-dan").glob("*.png"))
    assert sorted(named) == there and len(named) == 3
    assert all((PAGE.parent / name).stat().st_size < 40_000 for name in named)
