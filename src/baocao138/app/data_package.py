"""``datapackage.json``: what the tables of figures in a folder hold, by the Data Package standard (datapackage.org)."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from baocao138.app.errors import WrongUse
from baocao138.model.period import Period
from baocao138.report.dataset import FIELDS, WIDE

PACKAGE = "datapackage.json"
NAME, TITLE = "baocao138", "Số liệu phòng, chống mua bán người"
_OTHER = re.compile(r"[^a-z0-9._]+")


def package(table: Path, period: Period, head: Sequence[str], province: str) -> bytes:
    """The description of the folder's tables with this one, new or anew; those that are gone are left out.

    WrongUse where there is a description that is not ours: it would be lost.
    """
    known = _known(table.with_name(PACKAGE))
    title = f"{TITLE}, kỳ {period}, {province}".rstrip(", ")
    others = [each for each in known.get("resources", []) if _stays(each, table)]
    for each in others:
        # Older descriptions say it of the folder, which had one table only.
        each.setdefault("title", known.get("title", TITLE))
    name = _free(_name(table), {str(each.get("name")) for each in others})
    resources = sorted([*others, _resource(table, name, title, head)], key=lambda each: str(each["path"]))
    alone = all(each["title"] == title for each in resources)
    made = {
        **known,
        "name": f"{NAME}-{str(period).lower()}" if alone else NAME,
        "title": title if alone else TITLE,
        "resources": resources,
    }
    return (json.dumps(made, ensure_ascii=False, indent=1) + "\n").encode()


def _known(path: Path) -> dict[str, Any]:
    """The description that is there, empty where there is none."""
    if not path.exists():
        return {}
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        found = None
    if not _is_ours(found):
        raise WrongUse(
            f"thư mục “{path.parent}” đã có tệp {PACKAGE} không phải do baocao138 ghi; ghi đè thì mất nội dung ấy",
            f"ghi ra thư mục khác, hoặc đổi tên tệp {PACKAGE} ấy",
        )
    return dict(found)


def _is_ours(found: object) -> bool:
    if not isinstance(found, dict) or not re.fullmatch(rf"{NAME}(-[a-z0-9]+)?", str(found.get("name"))):
        return False
    resources = found.get("resources")
    return isinstance(resources, list) and all(
        isinstance(each, dict) and isinstance(each.get("path"), str) for each in resources
    )


def _stays(resource: dict[str, Any], table: Path) -> bool:
    path = str(resource["path"])
    return path != table.name and (table.parent / path).is_file()


def _resource(table: Path, name: str, title: str, head: Sequence[str]) -> dict[str, Any]:
    known = {name: (kind, meaning) for name, kind, meaning in (FIELDS if "don_vi" in head else (*FIELDS, *WIDE))}
    fields = [
        {"name": name, "type": known.get(name, ("string", ""))[0], "description": known.get(name, ("", name))[1]}
        for name in head
    ]
    return {
        "name": name,
        "title": title,
        "path": table.name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _name(table: Path) -> str:
    """A name by the standard: small letters of English, digits, points, dashes."""
    plain = unicodedata.normalize("NFD", table.stem.lower().replace("đ", "d"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _OTHER.sub("-", plain).strip("-") or "so-lieu"


def _free(name: str, taken: set[str]) -> str:
    return next(each for each in (name, *(f"{name}-{at}" for at in range(2, len(taken) + 3))) if each not in taken)
