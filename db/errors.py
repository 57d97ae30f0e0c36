"""What can go wrong in the store and in workbooks, as classes that carry facts; the words are chosen elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


class LokusError(Exception):
    """Every fault that a person can act on."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in a workbook. `kind` names the message (`problem-<kind>`), `facts` are its variables.

    `cell` is a cell (`C7`), a row (`7`), or empty where the sheet or the whole file is meant; `sheet` likewise.
    """

    kind: str
    sheet: str = ""
    cell: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)
    warning: bool = False


class WorkbookRejected(LokusError):
    """A workbook with mistakes; nothing of it was imported."""

    def __init__(self, problems: tuple[Problem, ...], *, language: str = "id") -> None:
        super().__init__(len(problems))
        self.problems = problems
        self.language = language
        """The visit's language as far as it could be read, for reports where none was asked for."""


class UnknownVisit(LokusError):
    def __init__(self, code: str, *, known: tuple[str, ...]) -> None:
        super().__init__(code)
        self.code = code
        self.known = known


class UnknownGroup(LokusError):
    def __init__(self, name: str, *, known: tuple[str, ...]) -> None:
        super().__init__(name)
        self.name = name
        self.known = known


class VisitChangedMeanwhile(LokusError):
    """The stored visit is no longer the version that a diff was made against."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
