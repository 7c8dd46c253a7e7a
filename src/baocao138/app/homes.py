"""Files laid into no province, or into another one's folder: the province that has their agency is named.

Provinces are checked apart from one another, so that no rule sees this; it is asked only when something was found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from baocao138.app.find import REGISTRY_MARK
from baocao138.app.load import read_bytes
from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.identifier import dashed
from baocao138.model.place import Place

HOMELESS, UNKNOWN = "B208", "B202"
_CODE = re.compile(r"\bma[ \t]*:[ \t]*[\"']?([a-z][a-z0-9_-]*)")
_HEAD = re.compile(r"^(don_vi|ky)[ \t]*:[ \t]*[\"']?([A-Za-z0-9_-]+)", re.MULTILINE)
Files = Mapping[str, str]


class Home(NamedTuple):
    """The province that a file belongs to, and the folder that it should lie in."""

    province: str
    folder: str
    agency: str


def rehomed(found: list[Diagnostic], files: Files, given: Mapping[str, bytes]) -> list[Diagnostic]:
    """The findings, with those of such a file told as the one mistake that it is."""
    suspects = {p.place.file for p in found if p.code == HOMELESS or _is_of_author(p, files, given)}
    if not suspects:
        return found
    codes = {other: codes_in(_text(other, files, given)) for other in files if "danh-muc" in other}
    homes = {name: home for name in sorted(suspects) if (home := _home(name, *_head(name, files, given), codes))}
    if not homes:
        return found
    told: dict[str, Diagnostic] = {}
    kept = []
    for problem in found:
        home = homes.get(problem.place.file)
        if home is None:
            kept.append(problem)
        elif problem.code in (HOMELESS, UNKNOWN):
            told.setdefault(problem.place.file, _told(problem, home))
    sent = {f"({home.agency})": home.province for home in homes.values()}
    kept = [p for p in kept if not any(code in p.hint and _inside(p.place.file, at) for code, at in sent.items())]
    return kept + list(told.values())


def _told(problem: Diagnostic, home: Home) -> Diagnostic:
    hint = f"chuyển tệp vào: {home.folder}"
    if problem.code == HOMELESS:
        return problem._replace(hint=hint)
    return problem._replace(message=f"đơn vị {home.agency} không thuộc tỉnh này mà thuộc {home.province}", hint=hint)


def _is_of_author(problem: Diagnostic, files: Files, given: Mapping[str, bytes]) -> bool:
    """True where the unknown agency is the one that filed the file."""
    if problem.code != UNKNOWN or not isinstance(problem.place, Place):
        return False
    return f"“{_head(problem.place.file, files, given)[0]}”" in problem.message


def _home(name: str, agency: str, period: str, codes: Mapping[str, set[str]]) -> Home | None:
    """Where the file belongs; None where no other province has its agency, or several have."""
    having = {other.rpartition("/")[0] for other, known in codes.items() if agency in known}
    having = {folder for folder in having if not _inside(name, folder)}
    if len(having) != 1:
        return None
    (province,) = having
    return Home(province, "/".join(filter(None, (province, period, ""))) or "./", agency)


def _inside(name: str, folder: str) -> bool:
    return not folder or name.startswith(folder + "/")


def _head(name: str, files: Files, given: Mapping[str, bytes]) -> tuple[str, str]:
    seen = dict(_HEAD.findall(_text(name, files, given)))
    return dashed(seen.get("don_vi", "")), seen.get("ky", "")


def codes_in(text: str) -> set[str]:
    """The codes of a registry; none where the text is no registry."""
    return {dashed(code) for code in _CODE.findall(text)} if REGISTRY_MARK.decode() in text[:2000] else set()


def _text(name: str, files: Files, given: Mapping[str, bytes]) -> str:
    content = given[name] if name in given else read_bytes(files[name]) if name in files else b""
    return content.decode("utf-8", errors="replace") if isinstance(content, bytes) else ""
