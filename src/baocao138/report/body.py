"""The text of the report as paragraphs in order, each with its kind and with the places it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from baocao138.diagnostic.finding import Diagnostic, finding
from baocao138.model.catalogue import Catalogue
from baocao138.model.frame import EntryOf, Frame, Item, Part, Points, Rewording
from baocao138.model.identifier import dashed
from baocao138.model.place import Passage, Place
from baocao138.model.submission import Figure, Paragraph
from baocao138.prose.agency import read_paragraph
from baocao138.prose.marks import Marked, Marks
from baocao138.prose.render import render_frame_text
from baocao138.report.filed import Bound, Filed, Named, meant
from baocao138.report.numbering import HEADINGS, letter, number
from baocao138.report.placing import Placing

KINDS = ("mo_dau", *dict.fromkeys(HEADINGS.values()), "doan", "gach", "tiep", "con", "ket_bai")
"""The kinds of paragraphs of the body, as templates know them (``d.kieu``)."""


class BodyParagraph(NamedTuple):
    """A paragraph to print.

    ``kind`` is one of ``KINDS``; ``number`` is printed before the text ("1.1.",
    "a)", "+"); ``last`` marks the one that stays with the signature. ``figures`` are the numbers in the text that were
    computed or bound, each with what it is (``provenance`` reads them); ``passage`` is the text as it was typed.
    """

    kind: str
    text: str
    number: str = ""
    origins: tuple[Passage | Place, ...] = ()
    last: bool = False
    figures: tuple[Marked, ...] = ()
    passage: Passage | None = None

    @property
    def sources(self) -> tuple[Place, ...]:
        """Where it was typed."""
        return tuple([each.place if isinstance(each, Passage) else each for each in self.origins])


class Body:
    """Writes the paragraphs of one report; problems met on the way are kept in ``problems``."""

    def __init__(self, frame: Frame, catalogue: Catalogue, placing: Placing, names: Mapping[str, object]) -> None:
        self._frame, self._catalogue, self._placing, self._names = frame, catalogue, placing, names
        self._marks = Marks()
        self.problems: list[Diagnostic] = []

    def paragraphs(self) -> tuple[BodyParagraph, ...]:
        """From the opening to the last sentence, which takes the end mark."""
        frame = self._frame
        found = [
            *self._texts("mo_dau", frame.opening),
            *self._parts(frame.parts, (), ""),
            *self._texts("ket_bai", frame.closing),
        ]
        if found:
            end = found[-1]
            found[-1] = end._replace(text=with_end_mark(end.text, frame.end_mark), last=True)
        return tuple(self._unmarked(paragraph) for paragraph in found)

    def head(self) -> tuple[BodyParagraph, ...]:
        """Named and addressees, which stand above the body."""
        frame = self._frame
        lines = [*self._texts("trich_yeu", frame.subject), *self._texts("kinh_gui", frame.addressees)]
        return tuple(self._unmarked(paragraph) for paragraph in lines)

    def grounds(self) -> tuple[BodyParagraph, ...]:
        """What the report is issued on, which templates print above the body."""
        return tuple(self._unmarked(paragraph) for paragraph in self._texts("can_cu", self._frame.grounds))

    def annexes(self) -> tuple[tuple[BodyParagraph, tuple[BodyParagraph, ...]], ...]:
        """Title and paragraphs of each annex."""
        return tuple(
            (
                self._unmarked(self._on_one_line("tieu_de", annex.title)),
                tuple(self._unmarked(paragraph) for paragraph in self._texts("doan", annex.paragraphs)),
            )
            for annex in self._frame.annexes
        )

    def _on_one_line(self, kind: str, passage: Passage) -> BodyParagraph:
        text = " ".join(lines_of(self._marked(passage)))
        return BodyParagraph(kind, text, origins=(passage,), passage=passage)

    def _marked(self, passage: Passage) -> str:
        text, problems = render_frame_text(passage, self._names, self._marks)
        self.problems += problems
        return text.strip()

    def _unmarked(self, paragraph: BodyParagraph) -> BodyParagraph:
        text, figures = self._marks.unmark(paragraph.text)
        return paragraph._replace(text=text, figures=figures)

    def _texts(self, kind: str, passages: Iterable[Passage]) -> Iterator[BodyParagraph]:
        for passage in passages:
            for at, line in enumerate(lines_of(self._marked(passage))):
                shown = "tiep" if at and kind == "gach" else kind
                yield BodyParagraph(shown, line, origins=(passage,), passage=passage)

    def _parts(self, parts: tuple[Part, ...], above: tuple[int, ...], typed: str) -> Iterator[BodyParagraph]:
        ordinal = 1
        for part in parts:
            found = list(self._part(part, (*above, ordinal), typed))
            # A section that says nothing this time (a condition that does not hold) takes no number.
            ordinal += part.number is None and bool(found)
            yield from found

    def _part(self, part: Part, path: tuple[int, ...], typed: str) -> Iterator[BodyParagraph]:
        computed = number(self._frame.numbering, path, typed)
        label = computed.text if part.number is None else part.number
        title = self._title(part)
        if title.text:
            yield title._replace(kind=computed.heading, number=label)
            label = ""
        for paragraph in self._texts("doan", part.paragraphs):
            yield paragraph._replace(number=label)
            label = ""
        for index, item in enumerate(part.items):
            yield from self._item(part, index, item)
        yield from self._parts(part.parts, path, part.number or "")
        yield from self._texts("doan", part.closing)

    def _title(self, part: Part) -> BodyParagraph:
        if part.title is not None:
            return self._on_one_line("", part.title)._replace(origins=(part.place,))
        known = self._catalogue.sections.get(part.id)
        if known is None:
            return BodyParagraph("", "")
        return BodyParagraph("", self._named(known.title, known.title_place or known.place), origins=(part.place,))

    def _item(self, part: Part, index: int, item: Item) -> Iterator[BodyParagraph]:
        if isinstance(item, EntryOf):
            for filed in self._placing.at.get((part.id, index), ()):
                yield from self._entry(filed, item.dash)
        elif isinstance(item, Points):
            yield from self._texts("gach" if item.dash else "doan", (item.lead,))
            at = 0
            for passage in item.items:
                for line_at, paragraph in enumerate(self._texts("con", (passage,))):
                    at += not line_at
                    mark = f"{letter(at)})" if item.marks == "a)" else item.marks
                    yield paragraph._replace(kind="tiep") if line_at else paragraph._replace(number=mark)
        else:
            first = "gach" if item.dash else "doan"
            others = "tiep" if item.dash else "doan"
            for at, paragraph in enumerate(self._texts(first, item.paragraphs)):
                yield paragraph._replace(kind=others if at else first)

    def _entry(self, filed: Filed, dash: bool) -> Iterator[BodyParagraph]:
        entry = filed.entry
        rewording = self._rewording(filed)
        paragraphs = self._reworded(rewording, entry.all_figures) if rewording else entry.paragraphs
        subject = self._words_before(filed, rewording)
        first, others = ("gach", "tiep") if dash else ("doan", "doan")
        for at, paragraph in enumerate(paragraphs):
            text = self._printed(paragraph, filed)
            if at == 0:
                text = joined(subject, text)
            typed = paragraph.passage
            origins = (typed, *((entry.place,) if rewording else ()))
            for line_at, line in enumerate(lines_of(text)):
                yield BodyParagraph(others if at or line_at else first, line, origins=origins, passage=typed)

    def _printed(self, paragraph: Paragraph, filed: Filed) -> str:
        """The paragraph with its figures as typed; a reference back prints what the entry's one value was typed as."""
        text, pieces, end = paragraph.passage.text, [], 0
        for slot in paragraph.slots:
            figure = slot.figure
            if figure.value is None:
                known = (f for f in filed.entry.all_figures if f.indicator == figure.indicator and not f.axis)
                figure = next(known, figure)
            pieces += [text[end : slot.start], self._marks.mark(figure.typed, Bound(filed, figure))]
            end = slot.end
        return ("".join(pieces) + text[end:]).strip()

    def _rewording(self, filed: Filed) -> Rewording | None:
        return next((r for r in self._frame.rewordings if filed in meant(r, (filed,))), None)

    def _words_before(self, filed: Filed, rewording: Rewording | None) -> str:
        if rewording and rewording.subject is not None:
            return self._named(rewording.subject, rewording.place)
        if filed.entry.subject is not None:
            return self._named(filed.entry.subject, filed.entry.place)
        # ``trace`` answers while the data still have errors, an agency that nobody knows among them.
        agency = self._catalogue.agencies.get(filed.agency)
        if agency is None:
            return dashed(filed.agency)
        name_place = agency.name_place or agency.place
        if agency.subject:
            return self._named(agency.subject, agency.subject_place or name_place)
        return self._named(agency.name, name_place)

    def _named(self, words: str, place: Place) -> str:
        """Words that are not the paragraph's own, marked where there is anything in them to ask for."""
        asked = any(letter.isdigit() for letter in words) and "\n" not in words
        return self._marks.mark(words, Named(words, place)) if asked else words

    def _reworded(self, rewording: Rewording, figures: tuple[Figure, ...]) -> tuple[Paragraph, ...]:
        found = []
        for passage in rewording.paragraphs:
            paragraph, _ = read_paragraph(passage)
            found.append(paragraph)
            for slot in paragraph.slots:
                known = [f for f in figures if f.indicator == slot.figure.indicator and not f.axis]
                if slot.figure.value is not None or len(known) != 1:
                    self.problems.append(
                        finding(
                            "B114",
                            slot.figure.place,
                            f"sua_loi_van chỉ nhắc lại số của đơn vị; “{slot.figure.indicator}” không phải như vậy",
                            f"viết {{{{ {slot.figure.indicator} }}}} cho số mà đơn vị đã ghi đúng một lần ở mục này",
                        )
                    )
        return tuple(found)


def lines_of(text: str) -> list[str]:
    """A blank line inside one text separates paragraphs, as everybody means it."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def joined(subject: str, text: str) -> str:
    """Named and sentence with a blank between them, save before punctuation."""
    if not subject:
        return text
    return subject + text if text[:1] in ",:;.!?)%/" else f"{subject} {text}"


def with_end_mark(text: str, mark: str) -> str:
    """The mark right after the last sentence: "./." swallows the full stop that stands there (Decree 30, Annex III)."""
    if mark and text.endswith(mark):
        return text
    if mark.startswith(".") and text[-1:] in (".", ";", ",", ":"):
        return text[:-1] + mark
    return text + mark
