"""A table's rows as records that read, check and report one cell at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Final, TypeVar

from db.workbook.grid import CellFault, Row, Value, cell_name
from db.workbook.report import Report
from db.workbook.schema import SheetSchema
from db.workbook.text import clean, list_of, name_key, one_line, show
from db.workbook.values import CellRejected

LONGEST_CELL: Final = 4_096
_DASHES: Final = frozenset("-‐‑‒–—―−﹣－")
_DASH_MEANS_SOMETHING: Final = ("Pengingat", "Kelompok")
"""Columns where a lone dash is no empty cell: it stands for no reminders, and for no group that there is."""

T = TypeVar("T")
D = TypeVar("D")


@dataclass(slots=True)
class Record:
    """One row of a table. Every reading method reports what is wrong with its cell and then gives a default."""

    table: Table
    number: int
    row: Row
    reported: set[str] = field(default_factory=set)
    """Columns with a cell that could not be read, mostly a reported one; a value that is missing for that is no further mistake."""

    def cell(self, column: str) -> str:
        """Name a cell, a merged one by where it begins."""
        position = self.table.columns.get(column)
        if not position:
            return str(self.number)
        return cell_name(self.table.origins.get((self.number, position), self.number), position)

    def value(self, column: str) -> Value | None:
        """Give a cell's value, None where it is empty or unusable."""
        value = self.row.get(self.table.columns.get(column, 0))
        if isinstance(value, CellFault):
            self.error(column, value.kind, value=value.text)
            return None
        if isinstance(value, str) and len(value) > LONGEST_CELL:
            self.error(column, "cell-too-long", length=len(value), limit=LONGEST_CELL)
            return None
        return None if column not in _DASH_MEANS_SOMETHING and self.is_dash(column) else value

    def is_dash(self, column: str) -> bool:
        value = self.row.get(self.table.columns.get(column, 0))
        return isinstance(value, str) and value.strip() in _DASHES

    def prose(self, column: str) -> str:
        value = self.value(column)
        return "" if value is None else clean(show(value))

    def quoted(self, column: str) -> str:
        """Give a cell as it is quoted in a message."""
        return one_line(self.prose(column))

    def text(self, column: str) -> str:
        self._warn_of_date(column)
        return self.quoted(column)

    def items(self, column: str) -> tuple[str, ...]:
        self._warn_of_date(column)
        return list_of(self.prose(column))

    def needed(self, column: str) -> str:
        """Read a required text; an empty one is reported."""
        text = self.prose(column) if column in self.table.schema.prose else self.text(column)
        self.require(column, given=bool(text))
        return text

    def require(self, column: str, *, given: bool) -> None:
        if not given and column in self.table.columns and column not in self.reported:
            self.error(column, "cell-missing", column=column)

    def parse(self, column: str, reader: Callable[[Value], T], default: D) -> T | D:
        value = self.value(column)
        if value is None or (isinstance(value, str) and not clean(value)):
            return default
        try:
            return reader(value)
        except CellRejected as rejected:
            self.error(column, rejected.kind, **{"column": column, **rejected.facts})
            return default

    def _warn_of_date(self, column: str) -> None:
        """Warn where text became a date or a time, as a spreadsheet does to a room 3-4."""
        value = self.row.get(self.table.columns.get(column, 0))
        if isinstance(value, date | time | timedelta):
            self.warn(column, "text-is-date", column=column, value=show(value))

    def error(self, column: str, kind: str, /, **facts: str | int) -> None:
        if column not in self.reported or kind not in {
            "cell-error",
            "formula-without-value",
            "cell-too-long",
        }:
            self.table.report.error(kind, self.table.schema.name, self.cell(column), **facts)
        self.reported.add(column)

    def warn(self, column: str, kind: str, /, **facts: str | int) -> None:
        self.table.report.warn(kind, self.table.schema.name, self.cell(column), **facts)


@dataclass(slots=True)
class Table:
    """A sheet whose header was found: known columns by name, and the rows below."""

    schema: SheetSchema
    columns: Mapping[str, int]
    rows: Mapping[int, Row]
    report: Report
    origins: Mapping[tuple[int, int], int]
    """From which row a merged cell's value comes, by row and column."""
    _records: tuple[Record, ...] | None = None

    def records(self) -> tuple[Record, ...]:
        """Give the rows that say something in a known column, always the same records.

        A row that only repeats the header, as agendas do that start anew every day, is no record.
        """
        if self._records is None:
            self._records = tuple(self._made())
        return self._records

    def _made(self) -> Iterator[Record]:
        heads = {column: name_key(name) for name, column in self.columns.items()}
        for number, row in self.rows.items():
            kept = {
                column: value for column, value in row.items() if column in heads and says_something(value)
            }
            if kept and not all(name_key(show(value)) == heads[column] for column, value in kept.items()):
                yield Record(self, number, kept)


def says_something(value: Value) -> bool:
    """Tell whether a cell holds anything but spaces."""
    return not isinstance(value, str) or bool(clean(value))
