"""The template marks in a file's texts: figures in an agency's sentences, totals and conditions in the frame's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR

from baocao138.diagnostic.finding import Diagnostic
from baocao138.model.date import read_date
from baocao138.model.malformed import Malformed
from baocao138.model.period import Period, read_period
from baocao138.model.place import Passage, Place
from baocao138.model.submission import Paragraph
from baocao138.prose.agency import read_paragraph
from baocao138.prose.chat import check_chat
from baocao138.prose.cut_off import check_cut_off, check_unfinished
from baocao138.prose.days import check_days
from baocao138.prose.frame import check_frame_text
from baocao138.prose.glued import check_glued
from baocao138.prose.leftover import check_end_mark, check_leftover
from baocao138.prose.opening import check_opening
from baocao138.prose.paper_days import check_paper_days, latest_day
from baocao138.prose.papers import check_papers, last_year
from baocao138.prose.percent import check_percent
from baocao138.prose.remark import check_remark
from baocao138.prose.residue import check_residue
from baocao138.prose.slips import check_slips
from baocao138.prose.swallowed import check_swallowed
from baocao138.prose.unaccented import check_unaccented
from baocao138.prose.unpaired import check_unpaired, may_be_unpaired
from baocao138.prose.wording import check_wording
from baocao138.read.tree import Mapping, Node, Scalar, Sequence

FRAME_TEXTS = frozenset(
    {"doan", "doan_cuoi", "gach_dau_dong", "y", "con", "tieu_de", "mo_dau", "ket_bai", "can_cu", "trich_yeu"}
)
# What the office rewrites for an agency keeps the agency's figures, so it is written like an agency's text.
REWORDED = "sua_loi_van"


class Paragraphs:
    """Reads agencies' paragraphs, each only once however often it is asked for."""

    def __init__(self) -> None:
        self._read: dict[int, tuple[Scalar, Paragraph, tuple[Diagnostic, ...]]] = {}

    def read(self, node: Scalar) -> tuple[Paragraph, tuple[Diagnostic, ...]]:
        """The paragraph and its problems."""
        known = self._read.get(id(node))
        if known is None:
            passage = Passage(node.value, node)
            paragraph, problems = read_paragraph(passage)
            # What was swallowed goes on to the end of the paragraph; what else seems wrong there comes of it.
            others = tuple(check_swallowed(passage)) or (
                *check_glued(passage, _sign(node)),
                *check_leftover(passage),
                *check_end_mark(passage),
                *_words_of(passage),
            )
            known = self._read[id(node)] = (node, paragraph, (*problems, *others))
        return known[1:]

    def problems_under(self, node: Node) -> list[Diagnostic]:
        """The problems of all paragraphs below a node."""
        return [problem for scalar in _under(node, "doan") for problem in self.read(scalar)[1]]


def _ends(tree: Mapping) -> list[Diagnostic]:
    """Where the last words of an entry are no end of a sentence."""
    entries = tree.get("noi_dung")
    items = list(entries.items) if isinstance(entries, Sequence) else []
    found: list[Diagnostic | None] = []
    for entry in items:
        text = entry.get("doan") if isinstance(entry, Mapping) else None
        if not isinstance(entry, Mapping) or text is None:
            continue
        last = next(reversed(list(_scalars(text))), None)
        if last is None or "{{" in last.value.rpartition("}}")[2]:
            continue
        is_at_end = entry is items[-1] and next(reversed(dict(entry.items()))) == "doan"
        passage = Passage(last.value, last)
        found.append(check_cut_off(passage, tree.source.text) if is_at_end else check_unfinished(passage))
    return [each for each in found if each]


def _openings(tree: Mapping) -> list[Diagnostic]:
    """What is wrong with the beginnings of the entries before which a subject is printed."""
    entries = tree.get("noi_dung")
    found: list[Diagnostic] = []
    for entry in entries.items if isinstance(entries, Sequence) else ():
        if isinstance(entry, Mapping) and (text := entry.get("doan")):
            subject = entry.get("chu_the")
            is_alone = isinstance(subject, Scalar) and not subject.value.strip()
            first = None if is_alone else next(_scalars(text), None)
            found += check_opening(Passage(first.value, first)) if first else ()
    return found


def _sign(node: Scalar) -> Place | None:
    """The place of the ``|`` that a text stands under; None where it stands under none."""
    if node.style != "|":
        return None
    begin = node.place
    return Place(begin.file, begin.line, begin.column, begin.line, begin.column + 1)


def text_problems(tree: Mapping, kind: str, paragraphs: Paragraphs) -> list[Diagnostic]:
    """Every problem of the marks in the texts, whatever else is wrong with the file."""
    if kind == "bao-cao-don-vi":
        texts = [Passage(scalar.value, scalar) for scalar in _under(tree, "doan")]
        found = paragraphs.problems_under(tree) + _ends(tree) + _openings(tree)
        return found + _names(tree, "chu_the") + _unpaired(tree, texts) + _papers(tree, texts)
    if kind == "bao-cao-tong-hop":
        reworded = tree.get(REWORDED)
        own = [Passage(scalar.value, scalar) for scalar in _frame_texts(tree)]
        found = [problem for passage in own for problem in check_frame_text(passage)]
        # Lines of a subject are broken on purpose.
        titled = {id(node) for node in _scalars(subject)} if (subject := tree.get("trich_yeu")) else set()
        found += [p for passage in own if id(passage.origin) not in titled for p in _line_problems(passage)]
        found += _unpaired(tree, own) + _papers(tree, own)
        return found + (paragraphs.problems_under(reworded) + _names(reworded, "chu_the") if reworded else [])
    return _names(tree, "ten_trong_bao_cao") if kind == "danh-muc-don-vi" else []


def _names(node: Node, key: str) -> list[Diagnostic]:
    """What is wrong with the words that agencies are called by."""
    names = [Passage(name.value, name) for name in _under(node, key)]
    return [problem for name in names for problem in (*check_slips(name), *check_wording(name))]


def _line_problems(passage: Passage) -> Iterator[Diagnostic]:
    sign = _sign(passage.origin) if isinstance(passage.origin, Scalar) else None
    swallowed = tuple(check_swallowed(passage, in_frame=True))
    yield from swallowed or (*check_glued(passage, sign), *check_leftover(passage), *_words_of(passage))


def _words_of(passage: Passage) -> Iterator[Diagnostic]:
    """What is wrong with the words of a text, wherever it stands."""
    yield from check_residue(passage)
    yield from tuple(check_unaccented(passage)) or (*check_slips(passage), *check_wording(passage))
    yield from check_chat(passage)
    yield from check_remark(passage)
    yield from check_days(passage)
    yield from check_percent(passage)


def _unpaired(tree: Mapping, passages: Iterable[Passage]) -> list[Diagnostic]:
    """Halves of brackets in the texts, where there are too many of them in the file."""
    if not may_be_unpaired(tree.source.text):
        return []
    return [problem for passage in passages for problem in check_unpaired(passage)]


def _papers(tree: Mapping, passages: Iterable[Passage]) -> list[Diagnostic]:
    """Papers that cannot be, or not before the report is written."""
    named = tree.get("ky")
    period = read_period(named.value) if isinstance(named, Scalar) else None
    until = last_year(period) if isinstance(period, Period) else MAXYEAR
    passages = list(passages)
    found = [problem for passage in passages for problem in check_papers(passage, until)]
    if isinstance(period, Period):
        dated = tree.get("ngay")
        signed = read_date(dated.value) if isinstance(dated, Scalar) else None
        last = latest_day(period, None if isinstance(signed, Malformed) else signed)
        found += [problem for passage in passages for problem in check_paper_days(passage, last, last == signed)]
    return found


def _scalars(node: Node) -> Iterator[Scalar]:
    """The scalars directly at the node or in its list, not those under further keys."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            if not isinstance(item, Mapping):
                yield from _scalars(item)


def _under(node: Node, wanted: str) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == wanted:
                yield from _scalars(value)
            else:
                yield from _under(value, wanted)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _under(item, wanted)


def _frame_texts(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Mapping):
        for key, value in node.items():
            if key == REWORDED:
                continue
            if key in FRAME_TEXTS:
                yield from _scalars(value)
            yield from _frame_texts(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _frame_texts(item)
