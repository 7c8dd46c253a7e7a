"""Documents in good form, each in ways of its own: nothing in them may be found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tests.judges.check import kinds, liberties
from tests.judges.check.looks import BODY_ROLES, ND30, TT01
from tests.judges.check.paper import Paper, Par, Table, restyle, rewrite
from tests.judges.check.ways import RESIDUE, Saved, Ways
from tests.judges.check.words import report, with_parts


@dataclass(frozen=True, slots=True)
class Recipe:
    """A paper and the ways to write it."""

    paper: Paper
    ways: Ways

    @property
    def profile(self) -> str:
        return self.paper.profile


def paged(paper: Paper, **changes: Any) -> Paper:
    """Another page, with the page number where the profile wants it."""
    return replace(paper, page=replace(paper.page, place="footer" if paper.profile == TT01 else "header", **changes))


def body(paper: Paper, **changes: object) -> Paper:
    """The paragraphs of the text in other looks."""
    changed = {role: restyle(look, changes) for role, look in paper.looks.items() if role in BODY_ROLES}
    return replace(paper, looks={**paper.looks, **changed})


def apart_by_blank_lines(paper: Paper) -> Paper:
    """Empty paragraphs in place of spacing."""
    text = [piece for block in body(paper, before=0).text for piece in (block, Par("body"))]
    return replace(body(paper, before=0), text=tuple(text))


def in_capitals_by_format(paper: Paper) -> Paper:
    """Capitals that the format makes out of small letters."""
    for role in ("issuer", "type", "post", "annex title"):
        paper = rewrite(paper, role, lambda par: replace(par, text=par.text.lower(), looks={"caps": True}))
    return paper


def joined(paper: Paper) -> Paper:
    """The subject in one paragraph with a line break, hard blanks in names, hyphens that do not break."""
    first, second = (par.text for par in paper.title if par.role == "subject")
    kept = tuple(par for par in paper.title if par.text != second)
    paper = replace(paper, title=kept)
    paper = rewrite(paper, "subject", lambda par: replace(par, text=f"{first}\n{second}"))
    paper = rewrite(paper, "name", lambda par: replace(par, text=par.text.replace(" ", "\u00a0")))
    paper = rewrite(paper, "date", lambda par: replace(par, text=par.text.replace("ngày ", "ngày\u00a0")))
    return rewrite(paper, "number", lambda par: replace(par, text=par.text.replace("-", "\u2011")))


def gathered(paper: Paper) -> Paper:
    """All recipients in one paragraph, a line break after each."""
    lines = [par.text for par in paper.recipients if par.role == "recipient"]
    one = Par("recipient", "\n".join(lines))
    return replace(paper, recipients=(paper.recipients[0], one))


def addressed(paper: Paper) -> Paper:
    """With the office's address at the foot of page 1."""
    words = "Trụ sở: phường Trung Tâm, tỉnh Minh Họa; trang thông tin điện tử: banchidao138.minhhoa.example"
    return replace(paper, address=(Par("address", words),))


def blanks_in_notes(paper: Paper) -> Paper:
    """Number and date of an annex's note left open, as the decree asks in a digital document."""
    words = "(Kèm theo Báo cáo số …/BC-BCĐ-CQTT ngày … tháng … năm … của Ban Chỉ đạo 138 tỉnh Minh Họa)"
    return rewrite(paper, "annex note", lambda par: replace(par, text=words))


def small_cells(paper: Paper) -> Paper:
    """Figures of a table at 11 pt, as in the decree's own: the law gives a size to the text, not to tables."""
    return replace(paper, looks={**paper.looks, "cell": replace(paper.looks["cell"], size=11)})


def recipes() -> dict[str, Recipe]:
    """All good documents by name."""
    found = dict(_ways())
    found |= _papers()
    found |= dict(_kinds())
    return {name: replace(recipe, paper=paged(recipe.paper)) for name, recipe in found.items()}


def _ways() -> Iterator[tuple[str, Recipe]]:
    """The same reports in all the ways, one after the other; what else can vary turns with them."""
    plain = (
        Ways("direct"), Ways("normal"), Ways("defaults"), Ways("styles"), Ways("theme"), Ways("character"),
        Ways("toggle"), Ways("mixed"),
        Ways("direct", "tabs", "tabs", "vml"), Ways("theme", "tabs", "tabs", "wps"),
        Ways("styles", "tabs", "table", "connector"), Ways("normal", "table", "tabs", "border"),
        Ways("direct", "columns", "columns", "border"), Ways("styles", "columns", "table", "wps"),
        Ways("defaults", "boxes", "boxes", "border"), Ways("styles", "boxes", "table", "border"),
        Ways("mixed", "one row", "one row", "vml"), Ways("direct", "one row", "table", "border"),
        Ways("styles", line="own border"), Ways("direct", line="own border"), Ways("character", line="wps"),
        Ways("styles", line="connector"), Ways("theme", line="vml"),
        Ways("styles", numbers="blank"), Ways("direct", numbers="blank"), Ways("mixed", numbers="tab"),
        Ways("styles", frame="frame"), Ways("direct", frame="frame", field="complex"), Ways("styles", frame="sdt"),
        Ways("direct", frame="sdt", field="complex"), Ways("normal", frame="tab"), Ways("styles", frame="even"),
        Ways("styles", indent="chars", gap="lines"), Ways("direct", indent="chars", gap="auto"),
        Ways("direct", indent="tab"), Ways("styles", gap="contextual"), Ways("styles", gap="auto"),
        Ways("styles", residue=RESIDUE - {"controls"}),
        Ways("direct", residue=frozenset({"split", "proof", "bookmarks"})),
        Ways("character", field="complex", residue=RESIDUE - {"hidden"}),
    )  # fmt: skip
    for place, ways in enumerate(plain):
        profile = (ND30, TT01)[place % 2]
        paper = report(
            profile, roman=place % 3 == 1, lines=(3, 1)[place % 5 == 2], annexes=(1, 2, 0)[place % 3],
            addressees=(1, 3)[place % 4 < 2], grounds=place % 3 != 2, small=place % 7 == 3, drafter=place % 6 == 4,
        )  # fmt: skip
        said = [str(ways.carry), ways.head, ways.foot, ways.line, ways.numbers, ways.frame, ways.indent, ways.gap]
        said += sorted(ways.residue)
        yield f"{place:02} {profile} {' '.join(said)}", Recipe(paper, ways)
    for place, ways in enumerate(SAVED):
        savers: tuple[Saved, ...] = ("office", "python-docx", "strict")
        for saved in savers:
            if saved == "strict" and ways.line in {"vml", "connector"}:
                continue  # it has no VML
            paper = report((ND30, TT01)[place % 2], roman=place % 3 == 1, annexes=place % 3)
            name = f"{paper.profile} {ways.carry} {ways.head} {ways.line} {ways.frame}, saved: {saved}"
            yield name, Recipe(paper, replace(ways, saved=saved))


# What other programs read and write again.
SAVED = (
    Ways("styles"), Ways("direct", line="wps"), Ways("theme", "tabs", line="wps"), Ways("normal", "columns", "columns"),
    Ways("defaults", frame="sdt"), Ways("mixed", line="vml", frame="frame", field="complex"),
    Ways("direct", "one row", "one row", "connector", residue=frozenset({"split", "bookmarks"})),
)  # fmt: skip


def _papers() -> dict[str, Recipe]:
    """What the law leaves open, chosen at its edges."""
    direct, styles, defaults = Ways("direct"), Ways("styles"), Ways("defaults")
    new, old = report(ND30), report(TT01, roman=True, annexes=2)
    written = Ways("styles", "table", "table", "underscores")
    return {
        "widest margins": Recipe(paged(new, top=1417, bottom=1417, left=1984, right=1134), direct),
        "the decree's own margins": Recipe(paged(new, top=1418, left=1985, right=1134), styles),
        "gutter": Recipe(paged(old, left=1134, gutter=567), styles),
        "paper as other programs round it": Recipe(paged(new, width=11907, height=16840), styles),
        "indent of 1 cm": Recipe(body(new, first=28.35), direct),
        "lines one and a half": Recipe(body(old, line=1.5), styles),
        "lines single, 6 pt after": Recipe(body(new, line=1, before=0, after=6), styles),
        "lines of exactly 18 pt": Recipe(body(new, line=18, pitch="exact"), styles),
        "lines of exactly 15 pt": Recipe(body(old, line=15, pitch="exact"), direct),
        "lines of at least 17 pt": Recipe(body(new, line=17, pitch="atLeast"), defaults),
        "blank lines apart": Recipe(apart_by_blank_lines(new), direct),
        "capitals by format": Recipe(in_capitals_by_format(new), styles),
        "joined lines": Recipe(joined(old), direct),
        "recipients in one paragraph": Recipe(gathered(new), styles),
        "address": Recipe(addressed(report(ND30, annexes=0)), direct),
        "blanks in the annex's note": Recipe(blanks_in_notes(new), styles),
        "two parts": Recipe(with_parts(old), direct),
        "two parts that count anew": Recipe(with_parts(report(ND30, roman=True), anew=True), styles),
        "two parts, new": Recipe(with_parts(report(ND30, roman=True, annexes=2)), Ways("theme")),
        "landscape table": Recipe(report(ND30, annexes=0, landscape=True), direct),
        "landscape table, old": Recipe(report(TT01, annexes=0, landscape=True, roman=True), styles),
        "small cells": Recipe(small_cells(old), styles),
        "underscores": Recipe(new, written),
        "underscores in tabs": Recipe(new, Ways("direct", "tabs", "tabs", "underscores")),
        "underlined blanks": Recipe(new, Ways("defaults", "table", "table", "underline")),
        "black as LibreOffice once wrote it": Recipe(body(old, colour="00000A"), direct),
        "another Unicode font, which the circular allowed": Recipe(body(old, font="Arial"), styles),
        "an end without a stroke": Recipe(report(ND30, end="."), styles),
        "black in figures": Recipe(replace(new, looks={role: replace(look, colour="000000") for role, look in
                                   new.looks.items()}), styles),
        "no addressees, none superior": Recipe(report(ND30, addressees=0), direct),
        "number of three digits": Recipe(liberties.numbered(new, "138/BC-BCĐ"), styles),
        "a day below ten, February": Recipe(liberties.said(new, "date", "Minh Họa, ngày 05 tháng 02 năm 2026"), direct),
        "the collective's signature": Recipe(_collective(new), styles),
        "in a table, two of them": Recipe(_with_table(old), styles),
        "captions": Recipe(liberties.captioned(report(ND30, annexes=0)), styles),
        "words in bold": Recipe(liberties.led_in(new), direct),
        "long names": Recipe(liberties.long_names(old), styles),
        "purposes": Recipe(liberties.for_purposes(new), direct),
        "signed": Recipe(liberties.signed(old), direct),
        "blank paragraphs": Recipe(liberties.air(new), direct),
        "breaks in lines": Recipe(liberties.broken(new), styles),
        "no part for page 1": Recipe(paged(new, first_part=False), styles),
        "December": Recipe(liberties.said(new, "date", "Thành phố Minh Họa, ngày 31 tháng 12 năm 2026"), styles),
    }  # fmt: skip


def _kinds() -> Iterator[tuple[str, Recipe]]:
    """Other documents than reports; two who sign stand in cells, and tabs put no space above a letter's subject."""
    for place, (name, paper) in enumerate(kinds.kinds()):
        for ways in (Ways("direct"), KINDS[place % len(KINDS)]):
            shows = {"minutes": ways.foot == "table", "letter": ways.head != "tabs"}
            if shows.get(name, True):
                yield f"{name}: {ways.carry} {ways.head} {ways.foot} {ways.line}", Recipe(paper, ways)


KINDS = (
    Ways("styles", "tabs", "tabs", "wps"), Ways("defaults", "boxes", "boxes"), Ways("theme", line="connector"),
    Ways("mixed", "one row", "one row", "vml"), Ways("styles", "columns", "columns"), Ways("normal", line="own border"),
)  # fmt: skip


def _collective(paper: Paper) -> Paper:
    first, *rest = paper.signature
    said = {"post": "PHÓ CHỦ TỊCH"}
    kept = [replace(par, text=said.get(par.role, par.text)) for par in rest if par.role != "other post"]
    signature = (replace(first, text="TM. ỦY BAN NHÂN DÂN"), replace(first, text="KT. CHỦ TỊCH"), *kept)
    paper = replace(paper, signature=signature)
    paper = liberties.said(liberties.said(paper, "issuer", "ỦY BAN NHÂN DÂN"), "name", "Nguyễn Văn Mẫu")
    return liberties.numbered(paper, "12/BC-UBND")


def _with_table(paper: Paper) -> Paper:
    table = next(block for annex in paper.annexes for block in annex if isinstance(block, Table))
    return replace(paper, text=(*paper.text[:9], table, *paper.text[9:]))
