"""What is only there where an extra of the package was installed, and how to install it."""

from __future__ import annotations

from baocao138.app.errors import WrongUse

EXTRAS = {
    "openpyxl": ("phần ghi tệp Excel (openpyxl)", "xlsx"),
    "PIL": ("phần vẽ biểu đồ (Pillow)", "bieu-do"),
}


def not_installed(error: ModuleNotFoundError) -> WrongUse:
    """How to install what is missing. Raises the error again where it is of no extra: then it is a bug."""
    if error.name not in EXTRAS:
        raise error
    what, extra = EXTRAS[error.name]
    return WrongUse(f"máy này chưa có {what}", f'cài bằng: pip install "baocao138[{extra}]"')
