"""How many slips of the finger lie between two words."""

from __future__ import annotations


def distance(one: str, other: str, most: int) -> int:
    """Letters to change, add, leave out or swap with their neighbour; any number above ``most`` where it is above.

    Optimal string alignment, in a band of ``most`` around the diagonal: what lies outside costs more anyway.
    """
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if not one or not other:
        return len(one) + len(other)
    far = most + 1
    before: list[int] = []
    above = [min(column, far) for column in range(len(other) + 1)]
    for row, letter in enumerate(one, 1):
        here = [far] * (len(other) + 1)
        here[0] = min(row, far)
        for column in range(max(1, row - most), min(len(other), row + most) + 1):
            facing = other[column - 1]
            if letter == facing:
                cost = above[column - 1]
            else:
                cost = 1 + min(above[column - 1], above[column], here[column - 1])
                if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == facing:
                    cost = min(cost, before[column - 2] + 1)
            here[column] = cost
        if min(here) > most:
            return far
        before, above = above, here
    return above[-1]
