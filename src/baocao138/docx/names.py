"""The XML names of a Word package (ECMA-376 parts 1 and 2, and Microsoft's extensions)."""

from __future__ import annotations

from typing import Final

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14: Final = "{http://schemas.microsoft.com/office/word/2010/wordml}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
PIC: Final = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
WP: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
WPS: Final = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V: Final = "{urn:schemas-microsoft-com:vml}"
CT: Final = "{http://schemas.openxmlformats.org/package/2006/content-types}"
REL: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
CP: Final = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
DC: Final = "{http://purl.org/dc/elements/1.1/}"
DCTERMS: Final = "{http://purl.org/dc/terms/}"
XSI: Final = "{http://www.w3.org/2001/XMLSchema-instance}"
EP: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
SPACE: Final = "{http://www.w3.org/XML/1998/namespace}space"

PREFIXES: Final = {
    "w": W[1:-1],
    "wp": WP[1:-1],
    "mc": MC[1:-1],
    "r": R[1:-1],
    "v": V[1:-1],
    "xml": "http://www.w3.org/XML/1998/namespace",
}

TYPES: Final = "[Content_Types].xml"
ROOT_RELATIONS: Final = "_rels/.rels"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
WORDML: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
CORE_TYPE: Final = "application/vnd.openxmlformats-package.core-properties+xml"
