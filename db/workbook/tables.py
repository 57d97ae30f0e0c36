"""Finds the sheets that Lokus reads, and each one's header."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from db.workbook.grid import MAX_RECORDS, Row, Sheet, cell_name, column_letters
from db.workbook.records import Table, says_something
from db.workbook.report import Report, nearest
from db.workbook.schema import AGENDA, GROUPS, INSTRUCTIONS, NUMBERING, SCHEMAS, SHEETS, SheetSchema
from db.workbook.text import clean, fold, name_key, one_line, show

HEADER_ROWS: Final = 10
_NEAR_HEAD: Final = 70
"""How alike a head or sheet name has to be to a known one, of 100, to be taken for it: they are short words."""
_KNOWN: Final = {name_key(name): name for name in SCHEMAS}


def is_known(name: str) -> bool:
    """Tell whether Lokus reads a sheet of this name; of any other nothing but the name is looked at."""
    return name_key(name) in _KNOWN


def match_sheets(sheets: tuple[Sheet, ...], report: Report) -> dict[str, Sheet]:
    """Find the sheets that Lokus reads by name, and report unknown, repeated and missing ones."""
    found: dict[str, Sheet] = {}
    unknown: list[str] = []
    for sheet in sheets:
        name = _KNOWN.get(name_key(sheet.name))
        if name is None:
            unknown.append(one_line(clean(sheet.name)))
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


def find_table(sheet: Sheet, schema: SheetSchema, report: Report) -> Table | None:
    """Find the header and report what is wrong with it; None where there is none."""
    top = Sheet(sheet.name, {n: row for n, row in sheet.rows.items() if n <= HEADER_ROWS}, sheet.merges)
    first_rows, _ = top.spread()
    number = _header(first_rows, schema)
    if not number:
        if schema.required or any(
            says_something(value) for row in sheet.rows.values() for value in row.values()
        ):
            report.error("no-header", schema.name, columns="; ".join(schema.needed))
        return None
    heads = _heads(first_rows[number])
    columns = _columns(heads, first_rows[number], schema, number, report)
    rows, origins = sheet.spread(above=number)
    _report_unnamed(rows, heads, number, schema, report)
    if len(rows) > MAX_RECORDS:
        report.error("too-many-rows", schema.name, limit=MAX_RECORDS)
        rows = {}
    elif schema.name in {GROUPS, AGENDA} and not rows:
        report.warn("sheet-without-rows", schema.name)
    return Table(schema, columns, rows, report, origins)


def _header(rows: Mapping[int, Row], schema: SheetSchema) -> int:
    """Find the first row with all required columns, else the one with most columns; 0 where none has any."""
    known = {name_key(column) for column in schema.columns}
    needed = {name_key(column) for column in schema.needed}
    found = {number: known & set(_heads(row).values()) for number, row in rows.items()}
    complete = next((number for number, names in found.items() if needed <= names), 0)
    return complete or max(
        (number for number in found if found[number]), key=lambda n: len(found[n]), default=0
    )


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
            near=_near_head(head, missing),
        )
    for name in schema.needed:
        if name not in columns:
            near = nearest(name, unknown, least=_NEAR_HEAD) or next(
                (head for head in unknown if _near_head(head, missing) == name), ""
            )
            where = cell_name(number, unknown[near]) if near else ""
            report.error("column-missing", schema.name, column=name, near=near, where=where)
    return columns


def _near_head(head: str, missing: Sequence[str]) -> str:
    """Guess which column a head is meant for: one it looks like, or one that it names with other words."""
    words = fold(head).replace("/", " ").replace("(", " ").split()
    named = [name for name in missing if fold(name) in words]
    return named[0] if len(named) == 1 else nearest(head, missing, least=_NEAR_HEAD)


def _report_unnamed(
    rows: Mapping[int, Row], heads: dict[int, str], number: int, schema: SheetSchema, report: Report
) -> None:
    """Report columns that hold something below a header that says nothing."""
    filled = {column for row in rows.values() for column, value in row.items() if says_something(value)}
    for column in sorted(filled - heads.keys()):
        report.warn("column-unnamed", schema.name, cell_name(number, column), column=column_letters(column))
