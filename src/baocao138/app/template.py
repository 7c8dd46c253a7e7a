"""Which Word template a report is filled into: by its name and by the day it is signed."""

from __future__ import annotations

import datetime
from pathlib import Path

from baocao138.app.errors import WrongUse
from baocao138.app.find import shown
from baocao138.app.load import read_bytes
from baocao138.docx.profile import profile_on

# One more than any Word file that is opened.
MOST_BYTES = (64 << 20) + 1
_PACKAGE = Path(__file__).resolve().parent.parent
# In a wheel, and in a checkout.
CARRIED = (_PACKAGE / "templates", _PACKAGE.parent.parent / "templates")


def carried() -> tuple[Path, ...]:
    """The folders of templates that the program brings along."""
    return tuple(folder for folder in CARRIED if folder.is_dir())


def find_template(name: str, signed: datetime.date, folder: Path | None, base: Path) -> tuple[str, bytes]:
    """The template's path as shown, and its bytes. WrongUse where there is none.

    ``folder`` is what the user named: it holds either the profiles themselves or a folder of the template's name.
    Without it the repository's own ``templates`` come first, then those that the program carries.
    """
    file = f"{profile_on(signed).id}.docx"
    if folder is not None:
        places = [folder / name / file, folder / file]
    else:
        places = [root / name / file for root in (base / "templates", *CARRIED)]
    for path in places:
        if path.is_file():
            data = read_bytes(str(path), MOST_BYTES)
            if isinstance(data, str):
                raise WrongUse(f"không đọc được mẫu “{path}” ({data})", "kiểm tra quyền đọc của tệp")
            return shown(path, base), data
    looked = "\n".join(f"    {shown(path, base)}" for path in places)
    raise WrongUse(
        f"không tìm thấy mẫu Word “{name}” ({file}); đã tìm ở:\n{looked}",
        "xem lại khóa mau trong khung, hoặc --template",
    )
