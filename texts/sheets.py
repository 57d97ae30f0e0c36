"""Spreadsheets of results. A cell holds what was written, never a formula, whatever it begins with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from texts.characters import writable

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r")
WIDEST: Final = 60
NARROWEST: Final = 10

Value = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: its name, the header, and the rows."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Value]]


def workbook_of(tables: Sequence[Table]) -> bytes:
    """Make an `.xlsx` with a sheet a table."""
    from openpyxl import Workbook  # noqa: PLC0415 - start-up needs no spreadsheets

    book = Workbook()
    for number, table in enumerate(tables):
        sheet: Any = book.active if number == 0 else book.create_sheet()
        sheet.title = table.name[:31]
        _fill(sheet, table)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(sheet: Worksheet, table: Table) -> None:
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415 - likewise
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    for row, values in enumerate([table.header, *table.rows], start=1):
        for column, value in enumerate(values, start=1):
            cell: Any = sheet.cell(row, column)
            cell.value = safe(value)
            if isinstance(value, str):
                cell.data_type = "s"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                cell.quotePrefix = value.startswith(FORMULA_SIGNS)
            if row == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    for column in range(1, len(table.header) + 1):
        longest = max(len(str(values[column - 1])) for values in [table.header, *table.rows])
        sheet.column_dimensions[get_column_letter(column)].width = min(WIDEST, max(NARROWEST, longest + 2))


def safe(value: Value) -> Value:
    """Leave out what no spreadsheet may hold (control characters)."""
    return writable(value) if isinstance(value, str) else value
