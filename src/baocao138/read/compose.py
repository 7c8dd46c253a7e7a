"""Unicode normal form C with the places kept: a letter and its loose marks become one character."""

from __future__ import annotations

import unicodedata

from baocao138.read.fold import Piece


def composed(pieces: list[Piece]) -> list[Piece]:
    """The pieces of the same text in normal form C; a composed letter spans all that it was typed with."""
    made: list[Piece] = []
    for cluster in _clusters(pieces):
        first, last = cluster[0], cluster[-1]
        for character in unicodedata.normalize("NFC", "".join(piece[0] for piece in cluster)):
            made.append((character, first[1], last[2]))
    whole = unicodedata.normalize("NFC", "".join(piece[0] for piece in pieces))
    if "".join(piece[0] for piece in made) != whole:
        return [(character, pieces[0][1], pieces[-1][2]) for character in whole]
    return made


def _clusters(pieces: list[Piece]) -> list[list[Piece]]:
    clusters: list[list[Piece]] = []
    for piece in pieces:
        if clusters and _joins(piece[0]):
            clusters[-1].append(piece)
        else:
            clusters.append([piece])
    return clusters


def _joins(character: str) -> bool:
    """True for what may melt into the letter before it: marks, and the vowels and codas of Korean."""
    return unicodedata.category(character) in ("Mn", "Mc") or "\u1160" <= character <= "\u11ff"
