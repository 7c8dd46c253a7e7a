"""A small word typed twice: ``của của``. Words of content may well meet themselves: ``công tác tác động``."""

from __future__ import annotations

import re

_NEVER_TWICE = (
    "và của các những cho với trong được đã để theo trên này khi cũng sẽ bị có là nhằm như nhưng vào nên hoặc bởi cùng"
)
TWICE = re.compile(rf"(?<![\w-])({'|'.join(_NEVER_TWICE.split())})\s+\1(?![\w-])")
