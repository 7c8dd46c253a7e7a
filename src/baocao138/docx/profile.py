"""The two sets of rules: Decree 30/2020/NĐ-CP, and Circular 01/2011/TT-BNV for papers signed before it."""

from __future__ import annotations

import datetime
from typing import NamedTuple

# Decree 30/2020/NĐ-CP took effect on 05/3/2020; papers signed before follow Circular 01/2011/TT-BNV.
DECREE_30 = datetime.date(2020, 3, 5)


class Profile(NamedTuple):
    """What differs between the two. Sizes in points, ``exact_line`` in twips (0 = not allowed).

    ``law`` is the name of the text, ``articles`` where in it each rule stands.
    """

    id: str
    law: str
    title_sizes: tuple[float, float]
    names_font: bool
    number_in_header: bool
    grounds_italic: bool
    exact_line: int
    wants_address: bool
    articles: dict[str, str]


_II = "mục II phần I Phụ lục I"
_III = "mục III phần I Phụ lục I"
_I = "mục I phần I Phụ lục I"

ND30 = Profile(
    "nd30_2020",
    "Nghị định 30/2020/NĐ-CP",
    (13, 14),
    names_font=True,
    number_in_header=True,
    grounds_italic=True,
    exact_line=0,
    wants_address=True,
    articles={
        "R01": f"khoản 1 {_I}",
        "R02": f"khoản 2 {_I}",
        "R03": f"khoản 3 {_I}",
        "R04": f"khoản 4 {_I}",
        "R05": f"khoản 7 {_I}",
        "R06": f"điểm a khoản 1 {_II}",
        "R07": f"điểm b khoản 1 {_II}",
        "R08": f"điểm b khoản 2 {_II}",
        "R09": f"điểm b khoản 2 {_II}",
        "R10": f"điểm c khoản 3 {_II}",
        "R11": f"điểm b, c khoản 3 {_II}",
        "R12": f"điểm b, c khoản 4 {_II}",
        "R13": f"điểm b khoản 5 {_II}",
        "R14": f"điểm b khoản 5 {_II}",
        "R15": f"điểm b khoản 5 {_II}",
        "R16": f"điểm a khoản 6 {_II}",
        "R17": f"điểm e khoản 6 {_II}",
        "R18": f"điểm đ khoản 6 {_II}",
        "R19": "mục V phần I Phụ lục I",
        "R20": f"điểm đ khoản 6 {_II}",
        "R21": f"điểm đ khoản 6 {_II}",
        "R22": f"điểm c khoản 6 {_II}",
        "R23": f"điểm b khoản 6 {_II}",
        "R24": f"điểm b, đ khoản 7 {_II}",
        "R25": f"điểm c, đ khoản 7 {_II}",
        "R26": f"điểm c, đ khoản 7 {_II}",
        "R27": f"điểm d khoản 7 {_II}",
        "R28": f"khoản 9 {_II}",
        "R29": f"khoản 9 {_II}",
        "R30": f"khoản 9 {_II}",
        "R31": "Mẫu 1.4 Phụ lục III",
        "R32": f"khoản 1 {_III}",
        "R33": f"khoản 2 {_III}",
        "R34": f"khoản 3 {_III}",
        "R35": f"khoản 4 {_III}",
    },
)

TT01 = Profile(
    "tt01_2011",
    "Thông tư 01/2011/TT-BNV",
    (14, 14),
    names_font=False,
    number_in_header=False,
    grounds_italic=False,
    exact_line=300,
    wants_address=False,
    articles={
        "R01": "Điều 5",
        "R02": "Điều 5",
        "R03": "Điều 5",
        "R04": "Điều 4",
        "R05": "Điều 15",
        "R06": "Điều 6",
        "R07": "Điều 6",
        "R08": "Điều 7",
        "R09": "Điều 7",
        "R10": "Điều 8",
        "R11": "Điều 8",
        "R12": "Điều 9",
        "R13": "Điều 10",
        "R14": "Điều 10",
        "R15": "Điều 10",
        "R16": "Điều 11",
        "R17": "Điều 11",
        "R18": "Điều 11",
        "R19": "Điều 11",
        "R20": "Điều 11",
        "R21": "Điều 11",
        "R22": "Điều 11",
        "R23": "Điều 11",
        "R24": "Điều 12",
        "R25": "Điều 12",
        "R26": "Điều 12",
        "R27": "Điều 12",
        "R28": "Điều 14",
        "R29": "Điều 14",
        "R30": "Điều 14",
        "R31": "Điều 11",
        "R32": "Điều 15",
        "R33": "Điều 15",
        "R34": "Điều 15",
        "R35": "Điều 15",
    },
)

PROFILES = {profile.id: profile for profile in (ND30, TT01)}


def profile_on(signed: datetime.date) -> Profile:
    """The rules in force on the day of signing."""
    return TT01 if signed < DECREE_30 else ND30
