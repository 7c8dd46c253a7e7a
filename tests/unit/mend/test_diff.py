"""The difference that ``--diff`` prints: git takes it, and makes of the old file the new one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from baocao138.mend import unified_diff


def test_words() -> None:
    before = "".join(f"dòng {number}\n" for number in range(1, 21)).encode()
    after = before.replace(b" 3\n", b" ba\n").replace(b" 20\n", b" 20")
    assert unified_diff(before, after, "data/x/so-a.yaml") == (
        "diff --git a/data/x/so-a.yaml b/data/x/so-a.yaml\n"
        "--- a/data/x/so-a.yaml\n"
        "+++ b/data/x/so-a.yaml\n"
        "@@ -1,6 +1,6 @@\n"
        " dòng 1\n dòng 2\n-dòng 3\n+dòng ba\n dòng 4\n dòng 5\n dòng 6\n"
        "@@ -17,4 +17,4 @@\n"
        " dòng 17\n dòng 18\n dòng 19\n-dòng 20\n+dòng 20\n\\ No newline at end of file\n"
    )


def test_no_difference() -> None:
    assert unified_diff(b"\xff", b"\xff", "a.yaml") == ""


def test_each_line_is_masked() -> None:
    shown = unified_diff(
        b"a: 1\nb: 2\n", b"a: 1\nb: 3\n", "a.yaml", lambda line: "***" if line.startswith("b") else line
    )
    assert shown.splitlines()[3:] == ["@@ -1,2 +1,2 @@", " a: 1", "-***", "+***"]


@pytest.mark.parametrize("data", [b"\xffk\x00y\x00", b"a\x00b", "ten: Sở".encode("utf-16")])
def test_what_is_no_text(data: bytes) -> None:
    assert unified_diff(data, b"ky: 1\n", "a.yaml") == (
        "diff --git a/a.yaml b/a.yaml\nBinary files a/a.yaml and b/a.yaml differ\n"
    )


CHANGES = {
    "one line": (b"a\nb\nc\n", b"a\nB\nc\n"),
    "line ends": (b"a\r\nb\r\nc\r\n", b"a\nb\nc\n"),
    "line ends of a Mac": (b"a\rb\rc", b"a\nb\nc\n"),
    "byte order mark": (b"\xef\xbb\xbfa\nb\n", b"a\nb\n"),
    "no last line end": (b"a\nb", b"a\nb\n"),
    "last line end lost": (b"a\nb\n", b"a\nb"),
    "first and last": (b"a\n" + b"x\n" * 30 + b"b", b"A\n" + b"x\n" * 30 + b"B\n"),
    "two that are near": (b"a\n" + b"x\n" * 6 + b"b\n" + b"y\n" * 9, b"A\n" + b"x\n" * 6 + b"B\n" + b"y\n" * 9),
    "two that are not": (b"a\n" + b"x\n" * 7 + b"b\n" + b"y\n" * 9, b"A\n" + b"x\n" * 7 + b"B\n" + b"y\n" * 9),
    "lines more and less": (b"a\nb\nc\nd\n" + b"y\n" * 9, b"a\nd\ne\nf\ng\n" + b"y\n" * 9),
    "signs inside": ("a\u2028b\x0bc\x85\n\x1b\n".encode(), "a\u2028c\x0bc\x85\n\x1b\n".encode()),
}


@pytest.mark.parametrize("name", ["so-a.yaml", "thư mục/Sở Tư pháp.yaml", 'a"b\\c.yaml', "tab\there.yaml"])
@pytest.mark.parametrize("change", CHANGES)
def test_git_takes_it(change: str, name: str, tmp_path: Path) -> None:
    before, after = CHANGES[change]
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(before)
    patch = unified_diff(before, after, name).encode()
    command = ["git", "apply", "--whitespace=nowarn", "-"]
    done = subprocess.run(command, input=patch, cwd=tmp_path, capture_output=True)
    assert done.returncode == 0, (done.stderr, patch)
    assert file.read_bytes() == after


@pytest.mark.parametrize("name", ["\udcff.yaml", "/a.yaml", ""])
def test_any_name(name: str) -> None:
    unified_diff(b"a\n", b"b\n", name).encode()
