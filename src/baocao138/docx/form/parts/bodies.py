"""Which of the bodies above the number is the parent, and which lines are the name of the body that issues."""

from __future__ import annotations

import re
from collections.abc import Sequence

from baocao138.docx.form.pieces import Piece

# What the name of a body begins with; a line that begins otherwise goes on with the name above.
OPENS = re.compile(
    r"(?:ubnd|hdnd|ubmttq|mttq|uy ban|hoi dong|so|bo|bo chi huy|bo tu lenh|ban|cuc|tong cuc|chi cuc|vu|phong|van phong|"
    r"trung tam|truong|vien|hoc vien|phan vien|dai hoc|phan hieu|cong an|cong ty|tong cong ty|tap doan|hoi|lien hiep|"
    r"lien doan|doan|mat tran|thanh tra|kho bac|ngan hang|toa an|dang|dang uy|chi bo|tinh uy|thanh uy|huyen uy|"
    r"tinh doan|thanh doan|huyen doan|benh vien|bao|dai|tap chi|nha xuat ban|quy|hat|tram|doi|xi nghiep|nha may|"
    r"bao hiem|quan khu|quan doan|su doan|trung doan|vuon quoc gia|quoc hoi|chinh phu|chu tich nuoc)\b"
)
PLACES = re.compile(
    r"(?:tinh|thanh pho|tp\.?|thi xa|thi tran|huyen|quan|xa|phuong|dac khu|thu do) (?!uy\b|doan\b|doi\b)"
)
# Names that say nothing without their place.
PLACELESS = frozenset({"uy ban nhan dan", "ubnd", "hoi dong nhan dan", "hdnd", "cong an", "toa an nhan dan"})
AND = "va "


def parted(issuers: Sequence[Piece]) -> tuple[Sequence[Piece], Sequence[Piece]]:
    """The lines of the parent, and those of the body that issues: told by the bold ones, else by the words."""
    bold = [at for at, piece in enumerate(issuers) if mostly_bold(piece)]
    at = bold[0] if bold else _last_opening(issuers)
    if bold and at and _goes_on(issuers[at - 1], issuers[at]):
        at -= 1
    if at == 0 and len(issuers) > 1 and _two_bodies(issuers):
        at = 1
    return issuers[:at], issuers[at:]


def _last_opening(issuers: Sequence[Piece]) -> int:
    """Where the last name begins."""
    at = len(issuers) - 1
    while at > 0 and (OPENS.match(issuers[at].plain) is None or _goes_on(issuers[at - 1], issuers[at])):
        at -= 1
    return at


def _goes_on(above: Piece, piece: Piece) -> bool:
    """True for a second line that cannot be a name: "VÀ DU LỊCH"; a place under a name that needs one."""
    placed = above.plain in PLACELESS and PLACES.match(piece.plain) is not None
    return placed or piece.plain.startswith(AND)


def _two_bodies(bodies: Sequence[Piece]) -> bool:
    """All in one look: the first names a body of its own where the second does, too."""
    return bodies[0].plain.startswith(("tinh ", "thanh pho ", "uy ban nhan dan", "ubnd", "bo ", "cong an")) and bodies[
        1
    ].plain.startswith(("ban ", "so ", "cong an", "hoi dong", "phong ", "cuc "))


def mostly_bold(piece: Piece) -> bool:
    """True where more than half of its letters are."""
    bold = sum(len(run.text) for run in piece.inked if run.letters.bold)
    return 2 * bold > sum(len(run.text) for run in piece.inked)
