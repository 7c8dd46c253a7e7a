"""What a spreadsheet shows in a cell whose formula has failed, or which is too narrow for its number."""

from __future__ import annotations

import re

EXCEL_ERROR = re.compile(r"#(?:REF!|VALUE!|DIV/0!|N/A(?!\w)|NAME\?|NUM!|NULL!|SPILL!|CALC!|#{3,})")
REMEDY = "mở lại bảng Excel, xem con số đúng rồi gõ vào đây"
