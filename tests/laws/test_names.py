"""Laws of names: one behind a word for a person is found wherever it stands, none of its syllables is shown again.

Names are put together by chance; none is meant to be anybody's.
"""

from __future__ import annotations

import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from baocao138.language.masking import mask_line, masked_lines
from baocao138.language.name_screen import may_name
from baocao138.language.names import names
from baocao138.language.people import FAMILIES, HEROES, LINKS, NO_NAMES, OFFICES, OTHERS, PRONOUNS, THINGS, VICTIMS
from baocao138.language.privacy import may_be_private, private
from tests.laws.test_language import PROSE

FAMILY = st.sampled_from(sorted(FAMILIES))
GIVEN = st.sampled_from(["mẫu", "thử", "páo", "dợ", "ánh", "út", "ơn", "đào", "trường", "khuyên", "ý", "ủ"])
MIDDLE = st.sampled_from(["thị", "văn", "a", "mí", "seo", "ngọc", "đức"])
GAP = st.sampled_from([" ", "\u00a0", "\n      ", "\r\n    ", "  "])
WRITING = st.sampled_from([str.capitalize, str.upper])


@st.composite
def full_names(draw: st.DrawFn) -> str:
    write, gap = draw(WRITING), draw(GAP)
    return gap.join(write(each) for each in (draw(FAMILY), draw(MIDDLE), draw(GIVEN)))


BEFORE = st.sampled_from([*VICTIMS, *PRONOUNS]).flatmap(lambda word: st.sampled_from([word, word.capitalize()]))
LINK = st.sampled_from([" ", ": ", " (", " là ", "\n      ", " gồm: ", " “"])

_SCRAPS = [
    *VICTIMS[:8],
    *PRONOUNS,
    *LINKS,
    *OTHERS[:8],
    *THINGS[:8],
    *OFFICES[:8],
    *sorted(HEROES)[:4],
    *sorted(NO_NAMES)[:6],
]
_SCRAPS += ["Lò", "Thị", "Mẫu", "LÒ", "THỊ", "MẪU", "Văn", "A", "N.T.H", "H.", "Đ", "Ánh", "Út", "Thi", "Lo"]
_SCRAPS += ["sinh", "năm", "SN 2001", "trú tại", "12 tuổi", "bị lừa", "H'Mẫu"]
SCRAPS = [
    *VICTIMS[:8],
    *PRONOUNS,
    *LINKS,
    *OTHERS[:8],
    *THINGS[:8],
    *OFFICES[:8],
    *sorted(HEROES)[:4],
    *sorted(NO_NAMES)[:6],
]
_SCRAPS += [
    "Lò",
    "Thị",
    "Mẫu",
    "LÒ",
    "THỊ",
    "MẪU",
    "Văn",
    "A",
    "N.T.H",
    "H.",
    "H'Mẫu",
    "Đ",
    "Ánh",
    "Út",
    "Thi",
    "Lo",
    "Nguyen",
    "sinh",
    "năm",
    "SN",
    "2001",
    "trú",
    "tại",
    "12",
    "tuổi",
]
SCRAPS = [
    *_SCRAPS,
    *map(str.capitalize, _SCRAPS),
    *sorted(FAMILIES)[:9],
    "(",
    ")",
    ",",
    ";",
    ":",
    "“",
    "-",
    ".",
    "#",
    "và",
]
GAPS = st.sampled_from([" ", " ", " ", "\n  ", "  ", "", "\u00a0", "\r\n", "\t"])


@given(PROSE, BEFORE, LINK, full_names(), PROSE)
@settings(max_examples=400, deadline=None)
def test_a_name_behind_a_word_for_a_person_is_found(before: str, word: str, link: str, name: str, after: str) -> None:
    text = f"{before}, {word}{link}{name}, {after}"
    assume(" ".join(name.lower().split()) not in HEROES)
    start = len(before) + 2 + len(word) + len(link)
    assert (start, start + len(name)) in [(hit.start, hit.end) for hit in names(text)]
    assert may_be_private(text.encode())


@given(PROSE, BEFORE, full_names(), PROSE)
@settings(max_examples=200, deadline=None)
def test_no_syllable_is_shown(before: str, word: str, name: str, after: str) -> None:
    lines = re.split(r"\r\n|\n", f"{before}\n, {word} {name},\n{after}")
    hidden = masked_lines("\n".join(lines))
    shown = [mask_line(line) if number in hidden else line for number, line in enumerate(lines, 1)]
    assert [len(line) for line in shown] == [len(line) for line in lines]
    assert private("\n".join(shown)) == []
    assert all(
        not re.search(rf"(?<!\w){re.escape(each)}(?!\w)", "\n".join(shown)) for each in name.split() if len(each) > 1
    )


@given(st.lists(st.tuples(st.sampled_from(SCRAPS), GAPS).map("".join), max_size=14).map("".join))
@settings(max_examples=1500, deadline=None)
def test_the_quick_look_misses_no_name(text: str) -> None:
    assert may_name(text.encode()) is (next(names(text), None) is not None)


@given(PROSE)
@settings(max_examples=300, deadline=None)
def test_ordinary_prose_has_none(text: str) -> None:
    assert list(names(text)) == []
