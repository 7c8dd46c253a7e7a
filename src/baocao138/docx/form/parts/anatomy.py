"""The components of a paper, once they have been found."""

from __future__ import annotations

from dataclasses import dataclass, field

from baocao138.docx.form.paper import Paragraph
from baocao138.docx.form.parts.codes import type_in
from baocao138.docx.form.parts.words import ENACTED
from baocao138.docx.form.pieces import Piece, folded


@dataclass
class Annex:
    """An annex: its heading, its title's paragraphs, the line that says what it belongs to, and all that follows.

    ``named`` is False for a regulation, a list, a form that goes with a document under another heading.
    """

    heading: Paragraph
    named: bool = True
    title: list[Paragraph] = field(default_factory=list)
    attached: list[Paragraph] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)

    @property
    def is_enacted(self) -> bool:
        """A regulation, a programme: text that is laid out as that of the document itself."""
        return not self.named and folded(self.heading.words).rstrip(" :.") in ENACTED


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
    def texts(self) -> list[list[Paragraph]]:
        """The text, and that of each regulation or programme that goes with the document."""
        enacted = [annex for annex in self.annexes if annex.is_enacted]
        return [self.body, *([each for each in annex.body if each.region is None] for annex in enacted)]

    @property
    def recipients_title(self) -> Piece | None:
        """The words “Nơi nhận:”, None where they are lost or there are no recipients."""
        first = self.recipients[0] if self.recipients else None
        return first if first is not None and first.plain.startswith("noi nhan") else None

    @property
    def has_head(self) -> bool:
        """True where there is a letterhead, be it a poor one."""
        return bool(self.country or self.motto or self.number)

    @property
    def is_letter(self) -> bool:
        """True for a letter, which has no type: it says "V/v", or addresses somebody under a number of no type."""
        if self.kind is not None or self.is_annex:
            return False
        untyped = self.number is not None and not type_in(self.number.text)
        return self.letter_subject is not None or (untyped and bool(self.addressees))

    @property
    def is_report(self) -> bool:
        """True where it calls itself a report."""
        return self.kind is not None and self.kind.plain == "bao cao"
