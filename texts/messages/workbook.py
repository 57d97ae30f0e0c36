"""Words a workbook's problems: as cell, problem and remedy, or as one line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from texts.catalogue import Texts
from texts.when import day

_DATES = ("date", "other_date")
_LONGEST_FACT = 200


@dataclass(frozen=True, slots=True)
class ProblemParts:
    """A problem in words. `cell` is `Agenda!C7`, `Agenda!7`, `Agenda`, or empty where the whole file is meant."""

    cell: str
    problem: str
    remedy: str

    @property
    def line(self) -> str:
        what = f"{self.problem}; {self.remedy}" if self.remedy else self.problem
        return f"{self.cell}: {what}" if self.cell else what


def problem_parts(
    words: Texts, kind: str, sheet: str, cell: str, facts: Mapping[str, str | int]
) -> ProblemParts:
    """Word a problem. A fact `near` that is not empty is what was probably meant."""
    shown = {key: _shown(key, fact, words.language) for key, fact in facts.items()} | {"sheet": _short(sheet)}
    remedy = f"remedy-{kind}-near" if facts.get("near") else f"remedy-{kind}"
    where = f"{_short(sheet)}!{cell}" if cell else _short(sheet)
    return ProblemParts(where, words.plain(f"problem-{kind}", **shown), words.plain(remedy, **shown))


def problem_line(words: Texts, kind: str, sheet: str, cell: str, facts: Mapping[str, str | int]) -> str:
    """Word a problem as `Agenda!C7: jam mulai "25.00" tidak dikenal; tulis seperti 09.00`."""
    return problem_parts(words, kind, sheet, cell, facts).line


def _shown(key: str, fact: str | int, language: str) -> str | int:
    if not isinstance(fact, str):
        return fact
    return day(date.fromisoformat(fact), language) if key in _DATES else _short(fact)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_FACT else f"{text[: _LONGEST_FACT - 1]}…"
