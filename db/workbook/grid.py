"""Sheets as bare values by row and column, whatever file they came from; knows nothing of visits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Final

MAX_ROWS: Final = 1_048_576
MAX_COLUMNS: Final = 1_000
"""Columns beyond are not looked at; no organizer has them."""
MAX_RECORDS: Final = 50_000
"""A sheet with more rows that hold something is refused."""
MAX_MERGES: Final = 100_000


class Unreadable(Exception):
    """A file or folder that can't be read at all. `kind` names the message, `cell` the cell or only its row."""

    def __init__(self, kind: str, *, sheet: str = "", cell: str = "", **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.sheet = sheet
        self.cell = cell
        self.facts = facts


@dataclass(frozen=True, slots=True)
class CellFault:
    """A cell without a usable value: a spreadsheet's error, or a formula that was never computed."""

    kind: str
    text: str = ""


Value = str | int | float | bool | date | datetime | time | timedelta | CellFault
Row = dict[int, Value]


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range; its value stands in its first cell."""

    column: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Only cells with a value are kept, so a sheet costs what was written into it. Rows and columns count from 1."""

    name: str
    rows: Mapping[int, Row]
    merges: tuple[Merge, ...] = field(default=())

    def spread(self, above: int = 0) -> tuple[dict[int, Row], dict[tuple[int, int], int]]:
        """Copy the rows below row `above`, with each merged cell's value in all its rows.

        Only rows that hold something of their own take part; merges that begin at or before `above` are left out.
        The second value tells for each copied cell, by row and column, from which row it was taken.
        """
        rows = {number: dict(row) for number, row in sorted(self.rows.items()) if number > above}
        origins: dict[tuple[int, int], int] = {}
        numbers = list(rows)
        merges = sorted((merge for merge in self.merges if merge.first > above), key=_column_then_first)
        for column, ranges in groupby(merges, key=lambda merge: merge.column):
            position = 0
            for merge in ranges:
                value = self.rows.get(merge.first, {}).get(column)
                position = max(position, bisect_left(numbers, merge.first))
                while position < len(numbers) and numbers[position] <= merge.last:
                    number = numbers[position]
                    if value is not None and column not in rows[number]:
                        rows[number][column] = value
                        origins[number, column] = merge.first
                    position += 1
        return rows, origins


def _column_then_first(merge: Merge) -> tuple[int, int]:
    return merge.column, merge.first


def column_letters(column: int) -> str:
    """Name a column as spreadsheets do: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def cell_name(row: int, column: int) -> str:
    return f"{column_letters(column)}{row}"
