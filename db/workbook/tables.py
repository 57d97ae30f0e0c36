"""Finds each sheet's header and gives its rows as records that read, check and report one cell at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar

from db.workbook.grid import CellFault, Row, Sheet, Value, cell_name, column_letters
from db.workbook.report import Report, nearest
from db.workbook.schema import AGENDA, GROUPS, INSTRUCTIONS, NUMBERING, SCHEMAS, SHEETS, SheetSchema
from db.workbook.text import clean, fold, list_of, one_line, show
from db.workbook.values import CellRejected

HEADER_ROWS: Final = 10
LONGEST_CELL: Final = 4_096
MAX_RECORDS: Final = 50_000
_NEAR_HEAD: Final = 70
"""How alike a head or sheet name has to be to a known one, of 100, to be taken for it: they are short words."""

T = TypeVar("T")
D = TypeVar("D")


def match_sheets(sheets: tuple[Sheet, ...], report: Report) -> dict[str, Sheet]:
    """Find the sheets that Lokus reads by name, and report unknown, repeated and missing ones."""
    known = {name_key(name): name for name in SCHEMAS}
    found: dict[str, Sheet] = {}
    unknown: list[str] = []
    for sheet in sheets:
        name = known.get(name_key(sheet.name))
        if name is None:
            unknown.append(sheet.name)
        elif name in found:
            report.error("sheet-twice", name)
        else:
            found[name] = sheet
    if not found:
        report.error("no-known-sheet", found="; ".join(unknown), known="; ".join(SCHEMAS))
        return {}
    for name in unknown:
        if name_key(name) != name_key(INSTRUCTIONS):
            report.warn("sheet-unknown", name, near=nearest(name, SCHEMAS, least=_NEAR_HEAD))
    for schema in SHEETS:
        if schema.required and schema.name not in found:
            report.error("sheet-missing", schema.name, near=nearest(schema.name, unknown, least=_NEAR_HEAD))
    return found


def name_key(text: str) -> str:
    """Fold a sheet's or column's name: without regard to case, spaces or `*`."""
    return fold(one_line(clean(text)).replace("*", " "))


@dataclass(slots=True)
class Record:
    """One row of a table. Every reading method reports what is wrong with its cell and then gives a default."""

    table: Table
    number: int
    row: Row
    reported: set[str] = field(default_factory=set)
    """Columns with a reported cell; a value that is missing for that is no further mistake."""

    def cell(self, column: str) -> str:
        position = self.table.columns.get(column)
        return cell_name(self.number, position) if position else str(self.number)

    def value(self, column: str) -> Value | None:
        """Give a cell's value, None where it is empty or unusable."""
        value = self.row.get(self.table.columns.get(column, 0))
        if isinstance(value, CellFault):
            self.error(column, value.kind, value=value.text)
            return None
        if isinstance(value, str) and len(value) > LONGEST_CELL:
            self.error(column, "cell-too-long", length=len(value), limit=LONGEST_CELL)
            return None
        return value

    def prose(self, column: str) -> str:
        value = self.value(column)
        return "" if value is None else clean(show(value))

    def text(self, column: str) -> str:
        return one_line(self.prose(column))

    def items(self, column: str) -> tuple[str, ...]:
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

    _records: tuple[Record, ...] | None = None

    def records(self) -> tuple[Record, ...]:
        """Give the rows that say something in a known column, always the same records."""
        if self._records is None:
            self._records = tuple(self._made())
        return self._records

    def _made(self) -> Iterator[Record]:
        known = set(self.columns.values())
        for number, row in self.rows.items():
            kept = {
                column: value for column, value in row.items() if column in known and _says_something(value)
            }
            if kept:
                yield Record(self, number, kept)


def _says_something(value: Value) -> bool:
    return not isinstance(value, str) or bool(clean(value))


def find_table(sheet: Sheet, schema: SheetSchema, report: Report) -> Table | None:
    """Find the header and report what is wrong with it; None where there is none at all."""
    top = Sheet(
        sheet.name, {n: row for n, row in sheet.rows.items() if n <= HEADER_ROWS}, sheet.merges
    ).spread()
    heads = {number: _heads(row) for number, row in top.items()}
    if (
        not any(_says_something(value) for row in sheet.rows.values() for value in row.values())
        and not schema.required
    ):
        return None
    known = {name_key(column): column for column in schema.columns}
    needed = {name_key(column) for column in schema.needed}
    number = next((number for number, row in heads.items() if needed <= set(row.values())), 0)
    if not number:
        number = max(heads, key=lambda row: len(set(heads[row].values()) & known.keys()), default=0)
        if not number or not set(heads[number].values()) & known.keys():
            report.error("no-header", schema.name, columns="; ".join(schema.needed))
            return None
    columns = _columns(heads[number], top[number], schema, number, report)
    rows = sheet.spread(above=number)
    _report_unnamed(rows, heads[number], number, schema, report)
    if len(rows) > MAX_RECORDS:
        report.error("too-many-rows", schema.name, limit=MAX_RECORDS)
        rows = {}
    elif schema.name in {GROUPS, AGENDA} and not rows:
        report.warn("sheet-without-rows", schema.name)
    return Table(schema, columns, rows, report)


def _heads(row: Row) -> dict[int, str]:
    named = {column: name_key(show(value)) for column, value in sorted(row.items())}
    return {column: name for column, name in named.items() if name}


def _columns(
    heads: dict[int, str], row: Row, schema: SheetSchema, number: int, report: Report
) -> dict[str, int]:
    known = {name_key(column): column for column in schema.columns}
    columns: dict[str, int] = {}
    unknown: dict[str, int] = {}
    for column, head in heads.items():
        name = known.get(head)
        if name and name in columns:
            report.error("column-twice", schema.name, cell_name(number, column), column=name)
        elif name:
            columns[name] = column
        elif head not in NUMBERING:
            unknown[one_line(clean(show(row[column])))] = column
    missing = [name for name in schema.columns if name not in columns]
    for head, column in unknown.items():
        report.warn(
            "column-unknown",
            schema.name,
            cell_name(number, column),
            column=head,
            near=nearest(head, missing, least=_NEAR_HEAD),
        )
    for name in schema.needed:
        if name not in columns:
            near = nearest(name, unknown, least=_NEAR_HEAD)
            where = cell_name(number, unknown[near]) if near else ""
            report.error("column-missing", schema.name, column=name, near=near, where=where)
    return columns


def _report_unnamed(
    rows: Mapping[int, Row], heads: dict[int, str], number: int, schema: SheetSchema, report: Report
) -> None:
    """Report columns that hold something below a header that says nothing."""
    filled = {column for row in rows.values() for column, value in row.items() if _says_something(value)}
    for column in sorted(filled - heads.keys()):
        report.warn("column-unnamed", schema.name, cell_name(number, column), column=column_letters(column))
