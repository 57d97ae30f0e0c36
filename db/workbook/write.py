"""Writes a visit as a workbook, or as a folder of CSV files, that imports again without a change.

Text stays text: a cell that begins like a formula can't run.
"""

from __future__ import annotations

import csv
from pathlib import Path

from db.visit import Visit
from db.workbook.cells import CELLS_OF, Cell, Cells, cell_text, rows_of, setting_cells
from db.workbook.schema import SHEETS, VISIT
from db.workbook.text import marked, tidy


def write_workbook(visit: Visit, path: Path) -> None:
    """Write an `.xlsx` with every sheet, formatted and with drop-downs as in the template."""
    from db.workbook.layout import add_choices, new_book  # noqa: PLC0415 - openpyxl takes a while to load

    book = new_book({schema.name: sheet_rows(visit, schema.name) for schema in SHEETS})
    add_choices(book)
    book.save(path)


def write_csv_folder(visit: Visit, folder: Path) -> None:
    """Write one UTF-8 CSV file a sheet into a folder, which is made if need be."""
    folder.mkdir(parents=True, exist_ok=True)
    for schema in SHEETS:
        with (folder / f"{schema.name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(schema.columns)
            for row in sheet_rows(visit, schema.name):
                writer.writerow([_csv_text(row[column]) for column in schema.columns])


def sheet_rows(visit: Visit, sheet: str) -> list[Cells]:
    """Give a sheet's records as cells by column."""
    if sheet == VISIT:
        return [{"Isian": name, "Nilai": value} for name, value in setting_cells(visit).items()]
    return [CELLS_OF[sheet](row) for row in rows_of(visit, sheet)]


def _csv_text(cell: Cell) -> str:
    return marked(tidy(cell), formulas=cell != "-") if isinstance(cell, str) else cell_text(cell)
