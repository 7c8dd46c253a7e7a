"""What ci/README.md says to do after a leak, done: the number is gone from the server, and does not come back."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from tests.judges.ci_kits.repository import AGENCY, KITS, LEAK, PRIVATE, environment, province, server
from tests.judges.ci_kits.tools import tool


def test_the_steps_after_a_leak_remove_it_from_the_server(tmp_path: Path) -> None:
    tool("git-filter-repo")
    bare = server(tmp_path / "kho.git")
    hook = bare.path / "hooks" / "pre-receive"
    clerk = province(tmp_path / "may")
    clerk.git("remote", "add", "origin", bare.path)
    clerk.write(AGENCY, clerk.read(AGENCY) + LEAK)
    leaked = clerk.commit(f"thêm {PRIVATE}")
    clerk.change(AGENCY, LEAK, "")
    clerk.commit()
    hook.rename(hook.with_name("away"))  # the leak came in before there was a hook
    clerk.git("push", "-q", "-u", "origin", "main")
    hook.with_name("away").rename(hook)

    blocks = re.findall(r"```sh\n(.*?)```", (KITS / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 2
    (tmp_path / "thay-the.txt").write_text(f"{PRIVATE}==>[đã xóa]\n", encoding="utf-8")
    for block in blocks:
        done = subprocess.run(
            ["sh", "-ec", re.sub(r"\bKHO\b", str(bare.path), block)],
            cwd=tmp_path,
            env=environment(tmp_path),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stdout + done.stderr

    looked = bare.git("-c", "alias.soat=!sh hooks/pre-receive --soat --all", "soat")
    assert looked == "baocao138: lịch sử không có điều phải giữ kín.\n"
    assert PRIVATE not in bare.git("log", "-p", "--all")
    bare.git("cat-file", "-e", leaked, ok=False)
    # Somebody's old clone would bring it back.
    assert "lỗi B6" in clerk.git("push", "--force", "origin", "main", ok=False)
