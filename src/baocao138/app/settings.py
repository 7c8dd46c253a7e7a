"""``baocao138.toml``: what a repository has settled for all who check it. Its keys are the flags of ``validate``."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from baocao138.app.errors import WrongUse
from baocao138.diagnostic.nearest import nearest

FILE = "baocao138.toml"
TABLE = "validate"


class Settings(NamedTuple):
    """What the file says; None and empty where it says nothing."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    max_findings: int | None = None
    jobs: int | None = None
    cache: bool | None = None


_KINDS = {"select": list, "ignore": list, "max-findings": int, "jobs": int, "cache": bool}
_WANTED = {list: 'một danh sách, ví dụ ["B116", "B3"]', int: "một số, ví dụ 50", bool: "true hoặc false"}


def read_settings(base: Path) -> Settings:
    """The settings that rule ``base``: the file there or in the nearest folder above, up to the repository's top."""
    here = base.resolve()
    for folder in (here, *here.parents):
        path = folder / FILE
        if path.is_file():
            return _read(path)
        if (folder / ".git").exists():
            break
    return Settings()


def _read(path: Path) -> Settings:
    import tomllib

    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongUse(f"không đọc được {FILE} ({error.strerror})", "kiểm tra quyền đọc của tệp") from error
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        where = f" (dòng {line})" if line else ""
        hint = f'ví dụ tệp đúng:\n    [{TABLE}]\n    ignore = ["B116"]'
        raise WrongUse(f"{path} viết chưa đúng{where}", hint) from error
    if strange := next((key for key in told if key != TABLE), None):
        raise WrongUse(f"{path}: không có phần “{strange}”", f"các khóa đặt dưới dòng [{TABLE}]")
    table = told.get(TABLE, {})
    if not isinstance(table, dict):
        raise WrongUse(f"{path}: [{TABLE}] phải là một bảng", f'ví dụ tệp đúng:\n    [{TABLE}]\n    ignore = ["B116"]')
    for key, value in table.items():
        _check(path, key, value)
    return Settings(
        tuple(table.get("select", ())),
        tuple(table.get("ignore", ())),
        table.get("max-findings"),
        table.get("jobs"),
        table.get("cache"),
    )


def _check(path: Path, key: str, value: object) -> None:
    kind = _KINDS.get(key)
    if kind is None:
        guess = nearest(key, _KINDS)
        hint = f"có phải là {guess}?" if guess else f"dùng được: {', '.join(_KINDS)}"
        raise WrongUse(f"{path}: không có khóa “{key}”", hint)
    is_right = type(value) is kind
    if isinstance(value, list):
        is_right = all(isinstance(item, str) for item in value)
    elif kind is int and isinstance(value, int):
        is_right = is_right and value > 0
    if not is_right:
        raise WrongUse(f"{path}: giá trị của {key} chưa đúng", f"viết {_WANTED[kind]}")
