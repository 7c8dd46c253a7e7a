"""baocao138: builds the official report of a provincial Steering Committee 138 from the agencies' own files."""

__version__ = "0.1.0"
