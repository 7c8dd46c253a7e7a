"""Words that mean "no value" to YAML."""

from __future__ import annotations

NOTHING = frozenset({"~", "null", "Null", "NULL"})
