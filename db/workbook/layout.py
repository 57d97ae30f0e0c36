"""How a workbook of Lokus looks: heads, widths, formats, frozen heads and drop-downs. The only user of openpyxl."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.cell import MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from db.visit import QuestionKind
from db.workbook.cells import Cell, Cells
from db.workbook.grid import column_letters
from db.workbook.schema import AGENDA, CONTACTS, FORMS, GROUPS, INFO, LOCI, PARTICIPANTS, SCHEMAS, VISIT
from db.workbook.text import marked, tidy
from db.workbook.values import LANGUAGES, OFFICIAL_ZONES

AnyCell = SheetCell | MergedCell

ROWS_WITH_CHOICES: Final = 2_000
"""Drop-downs reach down to this row."""

_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMATS: Final[Mapping[type, str]] = {date: "[$-421]ddd, d mmm yyyy", time: 'hh"."mm'}
_LIKE_FORMULAS: Final = ("=", "+", "-", "@", "'", "#")
_LONGEST_SHOWN_AS_TEXT: Final = 255
"""Older versions of Excel show longer text as ##### where the format is text."""
_MARK: Final = " *"

_HEAD_FONT = Font(bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", start_color="1F4E78")
_NEEDED_FILL = PatternFill("solid", start_color="C55A11")
_EXAMPLE_FILL = PatternFill("solid", start_color="FFF2CC")
_EXAMPLE_FONT = Font(italic=True, color="7F6000")
_HEAD_ALIGNMENT = Alignment(vertical="center", wrap_text=True)
_CELL_ALIGNMENT = Alignment(vertical="top", wrap_text=True)
_LINE = Border(bottom=Side(style="thin", color="D9D9D9"))

_WIDTHS: Final[Mapping[str, int]] = {
    "Isian": 22,
    "Nilai": 60,
    "Kode": 10,
    "Tanggal": 18,
    "Mulai": 9,
    "Selesai": 9,
    "Kegiatan": 42,
    "Keterangan": 44,
    "Pertanyaan": 46,
    "Jawaban": 60,
    "Alamat": 40,
    "Catatan": 34,
    "Topik": 34,
    "Nama": 30,
    "Jabatan": 38,
    "Instansi": 34,
    "Lintang": 12,
    "Bujur": 12,
    "Anonim": 10,
    "Bahasa": 10,
    "Zona waktu": 12,
    "Pengingat": 12,
}
_WIDTH: Final = 24

_ROLES: Final = ("tuan rumah", "narahubung", "pembimbing", "panitia", "pimpinan rombongan")
_KINDS_OF_LOCI: Final = (
    "Smart City Centre",
    "MPP",
    "Command Center",
    "Balai Kota",
    "Dinas",
    "Kecamatan",
    "Kampus",
    "Titik kumpul",
    "Hotel",
    "Rumah makan",
    "Tempat ibadah",
)
_ZONE_LIST: Final = ",".join(OFFICIAL_ZONES)
_LANGUAGE_LIST: Final = ",".join(LANGUAGES)

_CHOICES: Final[Mapping[tuple[str, str], str]] = {
    (GROUPS, "Zona waktu"): f'"{_ZONE_LIST}"',
    (GROUPS, "Bahasa"): f'"{_LANGUAGE_LIST}"',
    (LOCI, "Jenis"): f'"{",".join(_KINDS_OF_LOCI)}"',
    (CONTACTS, "Peran"): f'"{",".join(_ROLES)}"',
    (INFO, "Bahasa"): f'"{_LANGUAGE_LIST}"',
    (FORMS, "Jenis"): f'"{",".join(QuestionKind)}"',
    (FORMS, "Anonim"): '"ya,tidak"',
    (FORMS, "Agenda"): f"={AGENDA}!$A$2:$A${ROWS_WITH_CHOICES}",
    (AGENDA, "Lokus"): f"={LOCI}!$A$2:$A${ROWS_WITH_CHOICES}",
    **{
        (sheet, "Kelompok"): f"={GROUPS}!$A$2:$A${ROWS_WITH_CHOICES}"
        for sheet in (LOCI, AGENDA, CONTACTS, PARTICIPANTS, INFO, FORMS)
    },
    **{(sheet, "Lokus"): f"={LOCI}!$A$2:$A${ROWS_WITH_CHOICES}" for sheet in (CONTACTS, INFO)},
}
_STRICT: Final = ((FORMS, "Jenis"), (FORMS, "Anonim"), (INFO, "Bahasa"), (GROUPS, "Bahasa"))
"""Where nothing but a choice may stand; elsewhere the drop-down only suggests."""


def new_book(sheets: Mapping[str, Sequence[Cells]], *, mark_needed: bool = False) -> Workbook:
    """Make a workbook of records by sheet; `mark_needed` puts a `*` behind the heads of required columns."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, records in sheets.items():
        sheet = book.create_sheet(name)
        _write_heads(sheet, name, mark_needed=mark_needed)
        for number, record in enumerate(records, start=2):
            for column, head in enumerate(SCHEMAS[name].columns, start=1):
                write_cell(sheet.cell(number, column), record[head])
    return book


def _write_heads(sheet: Worksheet, name: str, *, mark_needed: bool) -> None:
    schema = SCHEMAS[name]
    for column, head in enumerate(schema.columns, start=1):
        needed = head in schema.needed
        cell = sheet.cell(1, column, f"{head}{_MARK}" if needed and mark_needed else head)
        cell.font, cell.alignment = _HEAD_FONT, _HEAD_ALIGNMENT
        cell.fill = _NEEDED_FILL if needed else _HEAD_FILL
        sheet.column_dimensions[column_letters(column)].width = _WIDTHS.get(head, _WIDTH)
    sheet.row_dimensions[1].height = 24
    sheet.freeze_panes = "A2"
    fit_for_print(sheet)
    sheet.sheet_view.showGridLines = True


def write_cell(cell: AnyCell, value: Cell) -> None:
    """Write a value so that a spreadsheet keeps it as it is: text never becomes a formula or an error."""
    if value == "":
        return
    if isinstance(value, str):
        text = marked(tidy(value), formulas=False)
        cell.value = _LOOKS_ESCAPED.sub("_x005F_", text)
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(_LIKE_FORMULAS)
        cell.number_format = "@" if len(text) <= _LONGEST_SHOWN_AS_TEXT else "General"
    else:
        cell.value = value
        cell.number_format = _FORMATS.get(type(value), "General")
    cell.alignment, cell.border = _CELL_ALIGNMENT, _LINE


def add_choices(book: Workbook) -> None:
    """Add the drop-downs."""
    for (sheet, column), formula in _CHOICES.items():
        position = column_letters(SCHEMAS[sheet].columns.index(column) + 1)
        _add_choice(
            book[sheet],
            f"{position}2:{position}{ROWS_WITH_CHOICES}",
            formula,
            strict=(sheet, column) in _STRICT,
        )
    for number, row in enumerate(book[VISIT].iter_rows(min_row=2), start=2):
        if row[0].value in {"Zona waktu", "Bahasa"}:
            choices = _ZONE_LIST if row[0].value == "Zona waktu" else _LANGUAGE_LIST
            _add_choice(book[VISIT], f"B{number}", f'"{choices}"', strict=row[0].value == "Bahasa")


def _add_choice(sheet: Worksheet, cells: str, formula: str, *, strict: bool) -> None:
    choice = DataValidation(type="list", formula1=formula, allow_blank=True, showErrorMessage=strict)
    choice.add(cells)
    sheet.add_data_validation(choice)


def add_note(cell: AnyCell, text: str) -> None:
    """Put a note on a cell, large enough to be read without scrolling."""
    note = Comment(text, "Lokus")
    note.width, note.height = 320, 40 + 20 * (len(text) // 42 + text.count("\n"))
    cell.comment = note


def style_examples(book: Workbook, sheets: Sequence[str]) -> None:
    """Make the rows of these sheets look like examples."""
    for name in sheets:
        for row in book[name].iter_rows(min_row=2):
            for cell in row:
                cell.fill, cell.font = _EXAMPLE_FILL, _EXAMPLE_FONT


def write_instructions(sheet: Worksheet, title: str, lines: Sequence[str]) -> None:
    """Write the sheet that says how to fill in the others."""
    sheet.column_dimensions["A"].width = 110
    fit_for_print(sheet)
    sheet.cell(1, 1, title).font = Font(bold=True, size=16, color="1F4E78")
    for number, line in enumerate(lines, start=3):
        write_cell(sheet.cell(number, 1), line)
    sheet.sheet_view.showGridLines = False
    sheet.sheet_properties.tabColor = "70AD47"


def fit_for_print(sheet: Worksheet) -> None:
    """Let all columns stand on one page across, heads on every page."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
