"""Sheets as bare values by row and column, whatever file they came from; knows nothing of visits."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from itertools import groupby


class Unreadable(Exception):
    """A file or folder that can't be read at all. `kind` names the message."""

    def __init__(self, kind: str, *, sheet: str = "", **facts: str | int) -> None:
        super().__init__(kind)
        self.kind = kind
        self.sheet = sheet
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

    def rows_between(self, first: int, last: int) -> Iterator[int]:
        """Give the numbers of rows that have values, in order."""
        yield from (number for number in sorted(self.rows) if first <= number <= last)

    def spread(self, above: int = 0) -> dict[int, Row]:
        """Copy the rows below row `above`, with each merged cell's value in all its rows.

        Only rows that hold something of their own take part; merges that begin at or before `above` are left out.
        """
        rows = {number: dict(row) for number, row in sorted(self.rows.items()) if number > above}
        numbers = list(rows)
        merges = sorted((merge for merge in self.merges if merge.first > above), key=_column_then_first)
        for column, ranges in groupby(merges, key=lambda merge: merge.column):
            position = 0
            for merge in ranges:
                value = self.rows.get(merge.first, {}).get(column)
                position = max(position, bisect_left(numbers, merge.first))
                while position < len(numbers) and numbers[position] <= merge.last:
                    if value is not None:
                        rows[numbers[position]].setdefault(column, value)
                    position += 1
        return rows


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
