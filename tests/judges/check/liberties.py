"""What the law leaves open, and people do in many ways: changes to a sound report that keep it sound."""

from __future__ import annotations

from dataclasses import replace

from tests.judges.check.paper import Block, Paper, Par, Table, rewrite


def said(paper: Paper, role: str, text: str) -> Paper:
    """Every paragraph of a role says this."""
    return rewrite(paper, role, lambda par: replace(par, text=text))


def numbered(paper: Paper, number: str) -> Paper:
    """Another number and code, in the letterhead and in the notes of the annexes."""
    old = next(par.text for par in paper.issuer if par.role == "number").removeprefix("Số: ")
    paper = said(paper, "number", f"Số: {number}")
    return rewrite(paper, "annex note", lambda par: replace(par, text=par.text.replace(old, number)))


def captioned(paper: Paper) -> Paper:
    """The table in the text under a caption, its unit at the right above it."""
    over = (Par("caption", "Bảng 1. Kết quả truyền thông và tập huấn"), Par("unit", "Đơn vị tính: theo từng dòng"))
    text: list[Block] = []
    for block in paper.text:
        text += [*over, block] if isinstance(block, Table) else [block]
    return replace(paper, text=tuple(text))


def led_in(paper: Paper) -> Paper:
    """The first words of a paragraph in bold: upright all the same."""
    return rewrite(paper, "dash", lambda par: replace(par, part=("Sở Tài chính", {"bold": True})), 0)


def long_names(paper: Paper) -> Paper:
    """Parent and issuing body on two lines each."""
    paper = rewrite(paper, "parent", lambda par: (replace(par, text="ỦY BAN NHÂN DÂN"), par))
    return rewrite(paper, "issuer", lambda par: (par, replace(par, text="VÀ CƠ QUAN THƯỜNG TRỰC")))


def for_purposes(paper: Paper) -> Paper:
    """Recipients in groups, the purpose in brackets behind each."""
    return rewrite(paper, "recipient", lambda par: replace(par, text="- Tỉnh ủy, HĐND tỉnh (để báo cáo);"), 1)


def signed(paper: Paper) -> Paper:
    """A copy that says where the signature stands."""
    return rewrite(paper, "room", lambda par: replace(par, text="(Đã ký)", looks={"bold": False}), 2)


def air(paper: Paper) -> Paper:
    """Empty paragraphs before the type and before the signature block."""
    paper = rewrite(paper, "type", lambda par: (Par("subject"), par))
    return rewrite(paper, "closing", lambda par: (par, Par("body")))


def broken(paper: Paper) -> Paper:
    """Line breaks inside the issuing body and a recipient."""
    paper = said(paper, "issuer", "BAN CHỈ ĐẠO\n138 TỈNH")
    return rewrite(paper, "recipient", lambda par: replace(par, text="- Thành viên\nBan Chỉ đạo;"), 2)
