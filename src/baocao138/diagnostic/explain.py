"""The table of codes told to a clerk: one code or a list of them on a terminal, all of them as a page of the docs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from baocao138.diagnostic.codes.entry import Code

WIDTH = 80
INDENT = "    "

# What the letter and the first figure of a code stand for.
FAMILIES = {
    "B0": "đọc tệp",
    "B1": "cách viết của một tệp",
    "B2": "các tệp với nhau",
    "B3": "số liệu",
    "B4": "mẫu Word và tệp Word làm ra",
    "B5": "chính tả, câu chữ",
    "B6": "thông tin cá nhân và bí mật nhà nước",
    "B7": "thể thức văn bản",
    "B9": "chương trình và máy",
}
_MUST = "Đây là lỗi nên phải sửa, không che được bằng bo_qua."
_OWED = (
    "Khi kiểm tra, đây là cảnh báo; khi dựng báo cáo, đây là lỗi, trừ khi dựng bản dự thảo bằng --allow-missing. "
    "Không che được bằng bo_qua."
)
_FIRM = "Đây là cảnh báo, nhưng không che được bằng bo_qua; sửa rồi mới hết."
_MAY = "Đây là cảnh báo. Đã xem lại mà vẫn đúng thì ghi vào chính tệp đó, kèm lý do:"
_UNSEEN = " Trong ví dụ, chữ trong dấu < > đứng thay cho ký tự đó."
_SILENCE = "bo_qua:\n  - ma: {}\n    cho: chép lại các chữ có dấu ^ ở dưới\n    ly_do: vì sao để nguyên"


def explain(code: Code) -> str:
    """One code in full, for a terminal of 80 columns."""
    may = _may_be_silenced(code)
    parts = [
        _wrap(f"{code.id} ({_label(code)}): {code.title}") + f"\nNhóm {code.id[:2]}: {FAMILIES[code.id[:2]]}",
        _wrap(_reason(code)),
        "Sai:\n" + _example(code.wrong),
        "Đúng:\n" + _example(code.right),
        _wrap(_weight(code)) + (f"\n{textwrap.indent(_SILENCE.format(code.id), INDENT)}" if may else ""),
    ]
    return "\n\n".join(parts) + "\n"


def listing(codes: Iterable[Code]) -> str:
    """Codes with their titles under their families, for a terminal of 80 columns."""
    blocks = []
    for family, members in _families(codes):
        lines = [f"{family}  {_capital(FAMILIES[family])}"]
        for code in members:
            mild = " (cảnh báo)" if code.severity == "warning" else ""
            lines.append(_wrap(f"  {code.id}  {code.title}{mild}", " " * 8))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def page(codes: Iterable[Code]) -> str:
    """All codes as the Markdown of ``docs/ma-loi.md``; each has the anchor of its name in small letters."""
    return "\n".join(_page(list(codes)))


def _page(codes: list[Code]) -> Iterator[str]:
    yield from ("<!-- Trang này do chương trình sinh ra từ bảng mã; sửa ở bảng mã, không sửa ở đây. -->", "")
    yield from ("# Các mã lỗi và cảnh báo", "")
    yield "Mỗi thông báo của chương trình có một mã. Xem một mã ngay trên máy: `baocao138 explain B110`."
    yield "Lỗi thì phải sửa. Cảnh báo thì xem lại; vẫn đúng thì ghi vào mục `bo_qua` của chính tệp đó, kèm lý do:"
    yield from ("", *_fenced(_SILENCE.format("B120")), "")
    for family, members in _families(codes):
        yield f"- [{family}. {_capital(FAMILIES[family])}](#{family.lower()}): {members[0].id} đến {members[-1].id}"
    for family, members in _families(codes):
        yield from ("", f'<a id="{family.lower()}"></a>', "", f"## {family}. {_capital(FAMILIES[family])}")
        for code in members:
            yield from ("", f'<a id="{code.id.lower()}"></a>', "", f"### {code.id}. {_plain(code.title)}", "")
            yield f"{_capital(_label(code))}. {_plain(_reason(code))}"
            for name, example in (("Sai:", code.wrong), ("Đúng:", code.right)):
                if is_told(example):
                    yield from ("", f"{name} {_plain(' '.join(example[1:-1].split()))}")
                else:
                    yield from ("", name, "", *_fenced(example))
            if code.owed or code.firm:
                yield from ("", _weight(code))
    yield ""


def is_told(example: str) -> bool:
    """Whether an example only tells of a state (of a disk, a machine, a Word file); it stands in brackets then."""
    return example.startswith("(")


def _label(code: Code) -> str:
    if code.owed:
        return "cảnh báo; là lỗi khi dựng báo cáo"
    return "lỗi" if code.severity == "error" else "cảnh báo"


def _reason(code: Code) -> str:
    return code.reason + (_UNSEEN if "<U+" in code.wrong or "<Tab>" in code.wrong else "")


def _may_be_silenced(code: Code) -> bool:
    return code.severity == "warning" and not (code.owed or code.firm)


def _weight(code: Code) -> str:
    if code.owed:
        return _OWED
    if code.firm:
        return _FIRM
    return _MUST if code.severity == "error" else _MAY


def _example(example: str) -> str:
    if is_told(example):
        return INDENT + _wrap(" ".join(example[1:-1].split()), INDENT, WIDTH - len(INDENT))
    lines = (
        _wrap(INDENT + line, INDENT * 2) if len(line) > WIDTH - 4 else INDENT + line for line in example.split("\n")
    )
    return "\n".join(lines)


def _families(codes: Iterable[Code]) -> Iterator[tuple[str, list[Code]]]:
    for family, members in groupby(codes, key=lambda code: code.id[:2]):
        yield family, list(members)


def _wrap(text: str, indent: str = "", width: int = WIDTH) -> str:
    return textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _fenced(example: str) -> tuple[str, str, str]:
    return ("```text", example, "```")


def _plain(text: str) -> str:
    """Words as Markdown shows them to the letter."""
    return "".join(f"\\{char}" if char in "\\`*<[]|" else char for char in text)
