"""The server's hook under a real `git push`: what it refuses with which words, and what it lets through."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.judges.ci_kits.repository import AGENCY, WRONG, Repository, province, server

REFUSED = "baocao138: KHÔNG NHẬN lần đẩy này vì dữ liệu còn lỗi:"
SPACED = "data/2019H1/Ủy ban Mặt trận.yaml"


@pytest.fixture
def bare(tmp_path: Path) -> Repository:
    return server(tmp_path / "kho chung.git")


@pytest.fixture
def clerk(tmp_path: Path, bare: Repository) -> Repository:
    repository = province(tmp_path / "may can bo")
    repository.git("remote", "add", "origin", bare.path)
    return repository


@pytest.fixture
def shared(clerk: Repository) -> Repository:
    """The clerk's repository after a first push of main, which the server took."""
    clerk.git("push", "-q", "-u", "origin", "main")
    return clerk


def said(output: str) -> list[str]:
    """What the server said, without git's own prefix."""
    found = [line.removeprefix("remote:").strip() for line in output.splitlines() if line.startswith("remote:")]
    return [line for line in found if line]


def test_the_first_push_of_main_is_taken(shared: Repository, bare: Repository) -> None:
    assert bare.git("rev-parse", "main") == shared.git("rev-parse", "HEAD")


def test_the_first_push_of_wrong_data_is_refused(clerk: Repository, bare: Repository) -> None:
    clerk.change(AGENCY, *WRONG)
    clerk.commit()
    assert said(clerk.git("push", "origin", "main", ok=False))[0] == REFUSED
    bare.git("rev-parse", "-q", "--verify", "main", ok=False)


def test_an_error_is_refused_with_its_place_and_taken_after_the_mend(shared: Repository, bare: Repository) -> None:
    shared.change(AGENCY, *WRONG)
    wrong = shared.commit()
    words = said(shared.git("push", "origin", "main", ok=False))
    assert words[0] == REFUSED
    assert [line.split(": ")[:2] for line in words[1:-1]] == [["data/2019H1/mttq.yaml:3:9", "lỗi B202"]]
    assert words[-1] == "Xem đủ lỗi trên máy của mình: baocao138 validate data. Sửa xong, ghi commit rồi đẩy lại."
    # Nothing of a refused push stays behind on the server.
    bare.git("cat-file", "-e", wrong, ok=False)
    shared.change(AGENCY, *reversed(WRONG))
    shared.write(SPACED, "# ghi chú\n" + shared.read(AGENCY))
    (shared.path / AGENCY).unlink()
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    assert bare.git("rev-parse", "main") == shared.git("rev-parse", "HEAD")


def test_a_name_with_blanks_and_diacritics_is_named_as_people_know_it(shared: Repository) -> None:
    shared.write(SPACED, shared.read(AGENCY).replace(*WRONG))
    shared.commit()
    assert f"{SPACED}:3:9: lỗi B202: " in shared.git("push", "origin", "main", ok=False)


def test_errors_of_others_do_not_hold_up_a_clerk(shared: Repository, bare: Repository) -> None:
    (bare.path / "hooks" / "pre-receive").rename(bare.path / "hooks" / "away")
    shared.change(AGENCY, *WRONG)
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    (bare.path / "hooks" / "away").rename(bare.path / "hooks" / "pre-receive")
    shared.write("data/2019H1/so-tu-phap.yaml", "# đã xem\n" + shared.read("data/2019H1/so-tu-phap.yaml"))
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    shared.write(AGENCY, shared.read(AGENCY) + "# đã xem\n")
    shared.commit()
    assert f"{AGENCY}:3:9: lỗi B202: " in shared.git("push", "origin", "main", ok=False)


def test_a_catalogue_that_breaks_the_files_of_others_is_refused(shared: Repository) -> None:
    shared.change("data/danh-muc-don-vi.yaml", "ma: mttq\n", "ma: mat-tran\n")
    shared.commit()
    assert f"{AGENCY}:3:9: lỗi B202: " in shared.git("push", "origin", "main", ok=False)


def test_the_deletion_of_a_catalogue_is_refused(shared: Repository) -> None:
    (shared.path / "data/danh-muc-chi-tieu.yaml").unlink()
    shared.commit()
    assert said(shared.git("push", "origin", "main", ok=False))[0] == REFUSED


def test_a_warning_is_told_and_holds_nothing_up(shared: Repository) -> None:
    shared.write("data/2019H1/mttq.yaml.txt", "ghi chú\n")
    shared.commit()
    words = said(shared.git("push", "origin", "main"))
    assert words[0] == "baocao138: dữ liệu không có lỗi; còn điều cần xem lại:"
    assert words[1].startswith("data/2019H1/mttq.yaml.txt: cảnh báo B220: ")
    assert len(words) == 2


def test_gitattributes_hide_no_file(shared: Repository) -> None:
    shared.write(".gitattributes", "data/2019H1/mttq.yaml export-ignore\n")
    shared.change(AGENCY, *WRONG)
    shared.commit()
    assert f"{AGENCY}:3:9: lỗi B202: " in shared.git("push", "origin", "main", ok=False)


def test_a_link_is_refused_and_not_followed(shared: Repository) -> None:
    (shared.path / "data/2019H1/link.yaml").symlink_to("/etc/hostname")
    shared.commit()
    assert said(shared.git("push", "origin", "main", ok=False))[:3] == [
        "baocao138: KHÔNG NHẬN lần đẩy này.",
        "Tên tệp có ký tự lạ, hoặc tệp là liên kết (symlink); hãy đổi thành tệp thường:",
        "data/2019H1/link.yaml",
    ]


def test_branches_come_and_go(shared: Repository, bare: Repository) -> None:
    shared.git("switch", "-q", "-c", "mttq")
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    shared.commit()
    shared.git("push", "-q", "origin", "mttq")
    shared.git("push", "-q", "origin", "HEAD:refs/heads/khac")  # nothing new in it
    shared.git("push", "-q", "origin", "--delete", "mttq", "khac")
    assert bare.git("for-each-ref", "--format=%(refname)").split() == ["refs/heads/main"]


def test_a_new_branch_answers_for_its_own_files(shared: Repository) -> None:
    shared.git("switch", "-q", "-c", "mttq")
    shared.change(AGENCY, *WRONG)
    shared.commit()
    assert f"{AGENCY}:3:9: lỗi B202: " in shared.git("push", "origin", "mttq", ok=False)


def test_of_several_branches_one_wrong_one_is_enough(shared: Repository, bare: Repository) -> None:
    shared.git("switch", "-q", "-c", "dung")
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    shared.commit()
    shared.git("switch", "-q", "-c", "sai", "main")
    shared.change(AGENCY, *WRONG)
    shared.commit()
    words = said(shared.git("push", "origin", "dung", "sai", ":refs/heads/khong-co", ok=False))
    assert [line.split(": ")[0] for line in words if "lỗi B" in line] == [f"{AGENCY}:3:9"]
    assert bare.git("for-each-ref", "--format=%(refname)").split() == ["refs/heads/main"]
    shared.git("push", "-q", "origin", "dung")


def test_a_forced_push_is_checked_like_any_other(shared: Repository, bare: Repository) -> None:
    shared.write(AGENCY, shared.read(AGENCY) + "# xong\n")
    shared.git("commit", "-q", "-a", "--amend", "-m", "viết lại")
    shared.git("push", "-q", "--force", "origin", "main")
    shared.change(AGENCY, *WRONG)
    shared.git("commit", "-q", "-a", "--amend", "-m", "viết lại lần nữa")
    assert f"{AGENCY}:3:9: lỗi B202: " in shared.git("push", "--force", "origin", "main", ok=False)
    assert bare.git("log", "-1", "--format=%s", "main") == "viết lại\n"


def test_tags_of_commits_are_taken_and_tags_of_files_are_not(shared: Repository) -> None:
    shared.git("tag", "-a", "2019H1", "-m", "đã ký")
    shared.git("tag", "nhe")
    shared.git("push", "-q", "origin", "2019H1", "nhe")
    shared.git("tag", "tep", f"HEAD:{AGENCY}")
    assert said(shared.git("push", "origin", "tep", ok=False)) == [
        "baocao138: KHÔNG NHẬN lần đẩy này.",
        "“refs/tags/tep” không trỏ tới một commit; kho này chỉ nhận nhánh và thẻ của commit.",
    ]


def test_a_server_that_cannot_check_takes_nothing(clerk: Repository, bare: Repository) -> None:
    bare.git("config", "baocao138.program", "/khong/co/baocao138")
    assert said(clerk.git("push", "origin", "main", ok=False)) == [
        "baocao138: KHÔNG NHẬN lần đẩy này.",
        "Máy chủ chưa có chương trình “/khong/co/baocao138” để kiểm tra; báo người quản trị kho.",
    ]
    broken = bare.path / "broken"
    broken.write_text("#!/bin/sh\necho 'no module' >&2\nexit 3\n", encoding="utf-8")
    broken.chmod(0o755)
    bare.git("config", "baocao138.program", broken)
    assert said(clerk.git("push", "origin", "main", ok=False))[:3] == [
        "baocao138: KHÔNG NHẬN lần đẩy này.",
        "Chương trình kiểm tra không chạy được (mã 3); báo người quản trị kho.",
        "no module",
    ]


def test_a_branch_without_data_is_taken(shared: Repository) -> None:
    shared.git("switch", "-q", "--orphan", "trang")
    shared.write("README.md", "Trang của kho.\n")
    shared.commit()
    shared.git("push", "-q", "origin", "trang")


def test_what_the_repository_has_settled_holds_on_the_server_too(shared: Repository) -> None:
    shared.write("baocao138.toml", '[validate]\nignore = ["B2"]\n')
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    shared.change(AGENCY, *WRONG)
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    shared.write("baocao138.toml", "[validate\n")
    shared.commit()
    words = said(shared.git("push", "origin", "main", ok=False))
    assert words[1] == "Chương trình kiểm tra không chạy được (mã 2); báo người quản trị kho."
    assert words[2].startswith("baocao138: baocao138.toml viết chưa đúng")


def test_a_push_cannot_excuse_itself(shared: Repository) -> None:
    shared.change(AGENCY, *WRONG)
    shared.write("baocao138.toml", '[validate]\nignore = ["B2"]\n')
    shared.commit()
    words = said(shared.git("push", "origin", "main", ok=False))
    assert words[0] == "baocao138: KHÔNG NHẬN lần đẩy này vì dữ liệu còn lỗi:"


def test_links_that_lay_there_before_hold_nobody_up(shared: Repository, bare: Repository) -> None:
    (bare.path / "hooks" / "pre-receive").rename(bare.path / "hooks" / "away")
    (shared.path / "data/2019H1/link.yaml").symlink_to("mttq.yaml")
    shared.commit()
    shared.git("push", "-q", "origin", "main")
    (bare.path / "hooks" / "away").rename(bare.path / "hooks" / "pre-receive")
    (shared.path / "data/2019H1/link.yaml").unlink()
    shared.write("data/2019H1/mttq.yaml.txt", "ghi chú\n")
    shared.commit()
    assert "cảnh báo B220" in shared.git("push", "origin", "main")
