"""Collects a workbook's mistakes, and finds the known name nearest to an unknown one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import lru_cache

from db.errors import Problem
from db.workbook.text import fold

_NEAR = 60
"""How alike two names have to be, of 100, for one to be taken for the other's misspelling."""
_LONGEST_QUOTE = 80


class Report:
    """The problems found so far, in the order of finding; the same one in the same cell counts once."""

    def __init__(self) -> None:
        self._problems: dict[Hashable, Problem] = {}

    def error(self, kind: str, sheet: str = "", cell: str = "", /, **facts: str | int) -> None:
        self._add(Problem(kind, sheet, cell, _quoted(facts)))

    def warn(self, kind: str, sheet: str = "", cell: str = "", /, **facts: str | int) -> None:
        self._add(Problem(kind, sheet, cell, _quoted(facts), warning=True))

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(self._problems.values())

    @property
    def failed(self) -> bool:
        return any(not problem.warning for problem in self.problems)

    def _add(self, problem: Problem) -> None:
        key = problem.kind, problem.sheet, problem.cell, *problem.facts.items()
        self._problems.setdefault(key, problem)


def nearest(name: str, known: Iterable[str], *, least: int = _NEAR) -> str:
    """Give the known name most like `name`, or nothing where none is."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - needed only where a name is wrong

    names = tuple(known)
    found = process.extractOne(
        fold(name)[:_LONGEST_QUOTE], _folded(names), scorer=fuzz.ratio, score_cutoff=least
    )
    return names[found[2]] if found else ""


@lru_cache(maxsize=16)
def _folded(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, names))


def _quoted(facts: dict[str, str | int]) -> dict[str, str | int]:
    """Shorten what is quoted in a message."""
    return {key: _shortened(fact) if isinstance(fact, str) else fact for key, fact in facts.items()}


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"
