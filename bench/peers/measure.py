"""Run one process and print what it took, as JSON: wall and processor seconds, peak of memory in MiB.

Small on purpose: a process begins its life as large as the one that starts it, and its peak would be that of the bench.
"""

from __future__ import annotations

import json
import os
import sys
import time

begun = time.perf_counter()
child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
taken = time.perf_counter() - begun
if status:
    sys.exit(1)
print(json.dumps([taken, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
