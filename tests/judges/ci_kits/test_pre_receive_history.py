"""The server's hook and the history: a private number is refused wherever it hides among the new commits.

History keeps what a later commit deletes, so the heads of branches are not enough.
"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest

from tests.judges.ci_kits.repository import AGENCY, HOOKS, LEAK, PRIVATE, Repository, environment, province, server

REFUSED = "baocao138: KHÔNG NHẬN lần đẩy này vì có điều phải giữ kín:"


@pytest.fixture
def bare(tmp_path: Path) -> Repository:
    return server(tmp_path / "kho.git")


@pytest.fixture
def shared(tmp_path: Path, bare: Repository) -> Repository:
    repository = province(tmp_path / "may")
    repository.git("remote", "add", "origin", bare.path)
    repository.git("push", "-q", "-u", "origin", "main")
    return repository


def refused(repository: Repository, *refs: str) -> list[str]:
    """The lines in which the server says what it found; what it found is never repeated."""
    output = repository.git("push", "origin", *(refs or ("main",)), ok=False)
    assert PRIVATE not in output
    lines = [line.removeprefix("remote:").rstrip() for line in output.splitlines() if line.startswith("remote:")]
    assert lines[0].strip() == REFUSED
    return [line.strip() for line in lines if ": lỗi B6" in line]


def leak(repository: Repository, name: str = AGENCY) -> str:
    text = repository.read(name) if (repository.path / name).exists() else ""
    repository.write(name, text + LEAK)
    return repository.commit("thêm số")


def mend(repository: Repository, name: str = AGENCY) -> None:
    repository.change(name, LEAK, "")
    repository.commit("bỏ số")


def test_a_leak_at_the_tip_is_refused(shared: Repository) -> None:
    commit = leak(shared)
    (line,) = refused(shared)
    assert line.startswith(f"{AGENCY}:15:")
    assert line.endswith(f" (commit {commit[:7]})")


def test_a_leak_that_a_later_commit_deletes_is_refused(shared: Repository, bare: Repository) -> None:
    commit = leak(shared)
    mend(shared)
    (line,) = refused(shared)
    assert line.endswith(f" (commit {commit[:7]})")
    bare.git("cat-file", "-e", commit, ok=False)


def test_the_way_out_that_the_server_names_works(shared: Repository, bare: Repository) -> None:
    leak(shared)
    mend(shared)
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    output = shared.git("push", "origin", "main", ok=False)
    (advice,) = [line for line in output.splitlines() if "git reset" in line]
    words = advice.removeprefix("remote:").strip()
    assert words.endswith(" && git add -A && git commit")
    subprocess.run(["sh", "-c", f"{words} -q -m gop"], cwd=shared.path, env=environment(shared.path.parent), check=True)
    shared.git("push", "-q", "origin", "main")
    assert bare.git("rev-list", "--count", "main").strip() == "2"


def test_the_way_out_of_a_first_push_works(tmp_path: Path, bare: Repository) -> None:
    clerk = province(tmp_path / "may")
    clerk.git("remote", "add", "origin", bare.path)
    leak(clerk)
    mend(clerk)
    assert "git update-ref -d HEAD && git add -A && git commit" in clerk.git("push", "origin", "main", ok=False)
    clerk.git("update-ref", "-d", "HEAD")
    clerk.commit("gộp")
    clerk.git("push", "-q", "origin", "main")
    assert bare.git("rev-list", "--count", "main").strip() == "1"


@pytest.mark.parametrize(
    "name",
    [
        "data/2019H1/Ghi chú của xã.txt",
        "data/2019H1/.an/tam.yaml",
        "ngoai-data.YAML",
        "data/2019H1/mttq.yaml.txt",
        'data/2019H1/"la".yaml',
    ],
)
def test_a_leak_is_found_in_any_text_of_the_data(shared: Repository, name: str) -> None:
    commit = leak(shared, name)
    (shared.path / name).unlink()
    shared.commit("xóa tệp")
    (line,) = refused(shared)
    assert line.startswith(f"{name}:2:")
    assert line.endswith(f" (commit {commit[:7]})")


def test_a_leak_on_a_merged_branch_is_refused(shared: Repository) -> None:
    shared.git("switch", "-q", "-c", "nhanh")
    commit = leak(shared)
    mend(shared)
    shared.git("switch", "-q", "main")
    shared.write("data/2019H1/so-tu-phap.yaml", "# đã xem\n" + shared.read("data/2019H1/so-tu-phap.yaml"))
    shared.commit()
    shared.git("merge", "-q", "--no-ff", "-m", "gộp nhánh", "nhanh")
    (line,) = refused(shared)
    assert line.endswith(f" (commit {commit[:7]})")


def test_a_leak_made_by_a_merge_itself_is_refused(shared: Repository) -> None:
    shared.git("switch", "-q", "-c", "nhanh")
    shared.write("data/2019H1/so-tu-phap.yaml", "# đã xem\n" + shared.read("data/2019H1/so-tu-phap.yaml"))
    shared.commit()
    shared.git("switch", "-q", "main")
    shared.git("merge", "-q", "--no-ff", "--no-commit", "nhanh")
    leak(shared)
    mend(shared)
    assert len(refused(shared)) == 1


def test_a_leak_in_a_message_is_refused(shared: Repository) -> None:
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    commit = shared.commit(f"sửa theo {PRIVATE}\n\nSigned-off-by: Cán bộ <can.bo@vi.du.vn>")
    (line,) = refused(shared)
    assert line.startswith(f"lời ghi của commit {commit[:7]}:1:")
    shared.git("commit", "-q", "--amend", "-m", "sửa\n\nSigned-off-by: Cán bộ <can.bo@vi.du.vn>")
    shared.git("push", "-q", "origin", "main")


def test_a_leak_in_the_message_of_a_tag_is_refused(shared: Repository) -> None:
    shared.git("tag", "-a", "ky", "-m", f"ký {PRIVATE}")
    (line,) = refused(shared, "ky")
    assert line.startswith(f"lời ghi của thẻ {shared.git('rev-parse', 'ky')[:7]}:1:")


def test_one_leaking_branch_refuses_the_whole_push(shared: Repository, bare: Repository) -> None:
    shared.git("switch", "-q", "-c", "dung")
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    shared.commit()
    shared.git("switch", "-q", "-c", "lo", "main")
    leak(shared)
    assert len(refused(shared, "dung", "lo")) == 1
    assert bare.git("for-each-ref", "--format=%(refname)").split() == ["refs/heads/main"]


def test_a_large_text_cannot_slip_through_unread(shared: Repository) -> None:
    shared.write("data/2019H1/to.txt", "chữ\n" * 1_000_000 + LEAK)
    shared.commit()
    output = shared.git("push", "origin", "main", ok=False)
    assert "Tệp văn bản quá lớn, không kiểm tra hết được:" in output
    assert "data/2019H1/to.txt" in output


def test_a_long_history_is_checked_in_bounded_time(shared: Repository) -> None:
    stream = ["reset refs/heads/dai\nfrom refs/heads/main\n"]
    for number in range(1000):
        text = shared.read(AGENCY) + f"# lần {number}\n" + (LEAK if number == 500 else "")
        data = text.encode()
        stream.append(
            f"commit refs/heads/dai\ncommitter can-bo <can-bo> {1_560_000_000 + number} +0700\ndata 3\nsua\n"
            f"M 100644 inline {AGENCY}\ndata {len(data)}\n{text}\n"
        )
    subprocess.run(
        ["git", "fast-import", "--quiet"],
        cwd=shared.path,
        env=environment(shared.path.parent),
        input="".join(stream).encode(),
        check=True,
    )
    begun = time.monotonic()
    assert len(refused(shared, "dai")) == 1
    assert time.monotonic() - begun < 60


def test_the_history_of_a_repository_can_be_looked_through(shared: Repository) -> None:
    def look() -> tuple[int, list[str]]:
        done = subprocess.run(
            ["sh", HOOKS / "pre-receive", "--soat", "HEAD"],
            cwd=shared.path / "data",
            env=environment(shared.path.parent),
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
        return done.returncode, done.stderr.splitlines()

    assert look() == (0, ["baocao138: lịch sử không có điều phải giữ kín."])
    commit = leak(shared)
    mend(shared)
    code, lines = look()
    assert code == 1
    assert lines[0] == "baocao138: lịch sử của kho có điều phải giữ kín:"
    assert lines[1].endswith(f" (commit {commit[:7]})")
    assert lines[2:] == ["Cách xử lý: ci/README.md, mục “Khi đã lộ”."]
