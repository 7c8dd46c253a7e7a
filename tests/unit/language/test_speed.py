"""No text makes the search slow, and the quick look loads next to nothing."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from baocao138.language.privacy import may_be_private, private

# What sets many searches off, or leads them a long way before it fails.
PIECES = [
    "0 ", "0 0 1 ", "0 9 1 2 3 ", "091 ", "03 ", "1.000", "- ", "\n", "CMND 1 ", "tài khoản 123 ", "hộ chiếu ", "a@",
    "@a.", "MẬT ", "chuyên ", "\u200b0", "0\n  ", "84 ", "(0", "+84 ",
    "Lò ", "Lò Thị ", "N.T.", "chị ", "chị Lò\n", "nạn nhân ", "nạn nhân (", "L", "LÒ THỊ MAI ", "Y ",
    "nạn nhân (Lò Thị Mẫu, ", "H'",
]  # fmt: skip


def seconds(text: str) -> float:
    start = time.process_time()
    private(text)
    may_be_private(text.encode())
    return time.process_time() - start


@pytest.mark.parametrize("piece", PIECES)
def test_no_text_leads_the_search_astray(piece: str) -> None:
    # Some hundredths of a second; a search whose time grows with the square takes minutes.
    assert seconds(piece * (150_000 // len(piece.encode()))) < 1


@pytest.mark.parametrize("letter", ["0", "9", "a", "A", "ậ", " "])
def test_a_megabyte_of_one_letter(letter: str) -> None:
    assert seconds(letter * (1_000_000 // len(letter.encode()))) < 1


def test_the_quick_look_loads_only_itself() -> None:
    program = (
        "import sys\nfrom baocao138.language.privacy import may_be_private\nassert not may_be_private(b'ky: 2019H1')\n"
        "print(*sorted(name for name in sys.modules if name.startswith('baocao138.language.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    names = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert names == {"hit", "name_screen", "people", "privacy", "screen", "words"}
