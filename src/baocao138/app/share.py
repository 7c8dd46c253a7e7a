"""Work shared among processes: each takes its units, the parent one share too, and all answers come back in order."""

from __future__ import annotations

import os
import pickle
import sys
from collections.abc import Callable, Sequence
from typing import TypeVar, cast

Unit = TypeVar("Unit")
Answer = TypeVar("Answer")


def processors() -> int:
    """How many processors this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def share(work: Callable[[Unit], Answer], units: Sequence[Unit], sizes: Sequence[int], jobs: int) -> list[Answer]:
    """``work`` of each unit, in their order; the larger units are dealt out first.

    ``fork`` gives each process what is loaded already for nothing; where there is none (Windows) one process does it
    all. RuntimeError where a process did not come to its end.
    """
    if sys.platform == "win32" or jobs < 2 or len(units) < 2:
        return [work(unit) for unit in units]
    shares = _deal(sizes, min(jobs, len(units)))
    pipes = [_begin(work, units, mine) for mine in shares[1:]]
    answers = {index: work(units[index]) for index in shares[0]}
    for process, pipe in pipes:
        with os.fdopen(pipe, "rb") as file:
            told = file.read()
        os.waitpid(process, 0)
        if not told:
            raise RuntimeError("a process ended early")
        answer = pickle.loads(told)  # noqa: S301 - our own child's words
        if isinstance(answer, BaseException):
            raise answer
        answers |= cast("dict[int, Answer]", answer)
    return [answers[index] for index in range(len(units))]


def _deal(sizes: Sequence[int], shares: int) -> list[list[int]]:
    dealt: list[list[int]] = [[] for _ in range(shares)]
    loads = [0] * shares
    for index in sorted(range(len(sizes)), key=lambda index: (-sizes[index], index)):
        least = loads.index(min(loads))
        dealt[least].append(index)
        loads[least] += sizes[index]
    return dealt


def _begin(work: Callable[[Unit], Answer], units: Sequence[Unit], mine: Sequence[int]) -> tuple[int, int]:
    """A child that does its share and tells the answers through a pipe; its number, and the pipe's end to read."""
    assert sys.platform != "win32"
    out, into = os.pipe()
    process = os.fork()
    if process:
        os.close(into)
        return process, out
    code = 1
    try:
        os.close(out)
        told: object
        try:
            told = {index: work(units[index]) for index in mine}
        except Exception as error:  # the parent raises it again
            told = error
        with os.fdopen(into, "wb") as file:
            file.write(_packed(told))
        code = 0
    finally:
        os._exit(code)


def _packed(told: object) -> bytes:
    try:
        return pickle.dumps(told, pickle.HIGHEST_PROTOCOL)
    except Exception:
        return pickle.dumps(RuntimeError(f"{type(told).__name__}: {told}"), pickle.HIGHEST_PROTOCOL)
