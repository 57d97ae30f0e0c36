"""Writes the empty workbook that organizers start from: heads with notes, drop-downs, examples, instructions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from db.workbook.example import Word, example_visit
from db.workbook.schema import (
    AGENDA,
    CONTACTS,
    FORMS,
    GROUPS,
    INFO,
    INSTRUCTIONS,
    LOCI,
    PARTICIPANTS,
    SHEETS,
    VISIT,
)
from db.workbook.write import sheet_rows

if TYPE_CHECKING:
    from openpyxl import Workbook

_SHARED_NOTES: Final = {
    **{(sheet, "Kelompok"): "groups" for sheet in (AGENDA, CONTACTS, INFO, FORMS)},
    **{(sheet, "Lokus"): "loci" for sheet in (CONTACTS, INFO)},
    **{(sheet, "Nama lain"): "aliases" for sheet in (GROUPS, LOCI)},
    **{(sheet, "Keterangan"): "description" for sheet in (GROUPS, LOCI)},
    **{(sheet, "Zona waktu"): "zone" for sheet in (VISIT, GROUPS)},
    **{(sheet, "Pimpinan rombongan"): "heads" for sheet in (VISIT, GROUPS)},
    **{(sheet, "Jabatan"): "position" for sheet in (CONTACTS, PARTICIPANTS)},
    **{(sheet, "Instansi"): "agency" for sheet in (CONTACTS, PARTICIPANTS)},
}
_TABS: Final = {True: "C55A11", False: "1F4E78"}


def write_template(path: Path, language: str, word: Word) -> None:
    """Write the template; `word` gives the wording in `language`, which is also the example visit's.

    It passes the check as it is, so that its rules can be learnt by changing it.
    """
    from db.workbook.layout import add_choices, new_book, style_examples  # noqa: PLC0415 - loads openpyxl

    visit = example_visit(word, language)
    book = new_book({schema.name: sheet_rows(visit, schema.name) for schema in SHEETS}, mark_needed=True)
    add_choices(book)
    _add_notes(book, word)
    style_examples(book, [schema.name for schema in SHEETS if schema.name != VISIT])
    _add_instructions(book, word)
    for schema in SHEETS:
        book[schema.name].sheet_properties.tabColor = _TABS[schema.required]
    book.save(path)


def _add_notes(book: Workbook, word: Word) -> None:
    from db.workbook.layout import add_note  # noqa: PLC0415 - loads openpyxl

    for schema in SHEETS:
        sheet = book[schema.name]
        for position, column in enumerate(schema.columns, start=1):
            add_note(sheet.cell(1, position), word(_note_name(schema.name, column)))
        if schema.name == VISIT:
            for row in sheet.iter_rows(min_row=2, max_col=1):
                add_note(row[0], word(_note_name(VISIT, str(row[0].value))))


def _note_name(sheet: str, column: str) -> str:
    shared = _SHARED_NOTES.get((sheet, column))
    return f"template-note-{shared or f'{sheet}-{column}'.lower().replace(' ', '-')}"


def _add_instructions(book: Workbook, word: Word) -> None:
    from db.workbook.layout import write_instructions  # noqa: PLC0415 - loads openpyxl

    sheet = book.create_sheet(INSTRUCTIONS, 0)
    write_instructions(sheet, word("template-guide-title"), word("template-guide").splitlines())
