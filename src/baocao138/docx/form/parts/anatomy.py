"""The components of a paper, once they have been found."""

from __future__ import annotations

from dataclasses import dataclass, field

from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.pieces import Piece


@dataclass
class Annex:
    """An annex: its heading, its title's paragraphs, the line that says what it belongs to, and all that follows."""

    heading: Paragraph
    title: list[Paragraph] = field(default_factory=list)
    attached: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)


@dataclass
class Anatomy:
    """None or empty for what is not there; ``head`` are all paragraphs of the letterhead.

    ``letter_subject`` is a "V/v" line, ``above`` what stands between letterhead and type; ``is_annex`` is True for a
    paper that is nothing but an annex. ``doubles`` are components that stand there once more, each with its rule.
    """

    country: Piece | None = None
    motto: Piece | None = None
    number: Piece | None = None
    date: Piece | None = None
    issuers: list[Piece] = field(default_factory=list)
    letter_subject: Piece | None = None
    kind: Piece | None = None
    subject: list[Piece] = field(default_factory=list)
    above: list[Piece] = field(default_factory=list)
    addressees: list[Piece] = field(default_factory=list)
    grounds: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    recipients: list[Piece] = field(default_factory=list)
    signature: list[Piece] = field(default_factory=list)
    annexes: list[Annex] = field(default_factory=list)
    stamps: list[Piece] = field(default_factory=list)
    doubles: list[tuple[str, Piece]] = field(default_factory=list)
    head: list[Paragraph] = field(default_factory=list)
    draft: bool = False
    is_annex: bool = False

    @property
    def has_head(self) -> bool:
        """True where there is a letterhead, be it a poor one."""
        return bool(self.country or self.motto or self.number)

    @property
    def is_report(self) -> bool:
        """True where it calls itself a report."""
        return self.kind is not None and self.kind.plain == "bao cao"
