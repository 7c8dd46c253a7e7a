"""The rules R01 to R35 that a document can show, in the order of its components."""

from __future__ import annotations

from baocao138.docx.form.rules import (
    addressed,
    annexes,
    citations,
    ending,
    font,
    letterhead,
    number_and_date,
    numbered,
    page_number,
    places,
    recipients,
    sheet,
    signature,
    stamps,
    text,
    title,
)

RULES = (
    sheet.check,
    font.check,
    page_number.check,
    letterhead.check,
    places.check,
    number_and_date.check,
    title.check,
    addressed.check,
    text.check,
    numbered.check,
    citations.check,
    signature.check,
    recipients.check,
    ending.check,
    annexes.check,
    stamps.check,
)
