"""Reads a workbook, or a folder with one CSV file a sheet, as a visit, with every mistake in it (contract, section 1)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from db.errors import Problem, WorkbookRejected
from db.visit import Contact, FormQuestion, InfoRow, Participant, Visit
from db.workbook.agenda import PlacedItem, read_agenda
from db.workbook.check import warn_contradicted_loci, warn_far_dates, warn_headcounts, warn_overlaps
from db.workbook.csv_folder import read_csv_folder
from db.workbook.grid import Sheet, Unreadable, column_number
from db.workbook.names import Names
from db.workbook.records import Record, Table
from db.workbook.report import Report
from db.workbook.rows import (
    Known,
    read_contacts,
    read_forms,
    read_groups,
    read_info,
    read_loci,
    read_participants,
)
from db.workbook.schema import AGENDA, CONTACTS, FORMS, GROUPS, INFO, LOCI, PARTICIPANTS, SCHEMAS, VISIT
from db.workbook.settings import read_settings
from db.workbook.tables import find_table, is_known, match_sheets

_ORDER: Final = tuple(SCHEMAS)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a workbook. `visit` is None where there is an error among the problems.

    `language` is the visit's as far as it could be read.
    """

    visit: Visit | None
    problems: tuple[Problem, ...] = ()
    language: str = "id"


def read_workbook(path: Path) -> Reading:
    """Read a visit from an `.xlsx` file or a folder of CSV files. Never raises for what is in it."""
    from db.workbook.xlsx import read_xlsx  # noqa: PLC0415 - defusedxml takes a while to load

    try:
        sheets = read_csv_folder(path, is_known) if path.is_dir() else read_xlsx(path, is_known)
    except Unreadable as unreadable:
        return Reading(None, (Problem(unreadable.kind, unreadable.sheet, unreadable.cell, unreadable.facts),))
    except OSError:
        return Reading(None, (Problem("file-unreadable", facts={"file": path.name}),))
    return read_sheets(sheets)


def load_workbook_visit(path: Path) -> Visit:
    """Read a visit. Raises WorkbookRejected with everything that is wrong."""
    reading = read_workbook(path)
    if reading.visit is None:
        raise WorkbookRejected(reading.problems, language=reading.language)
    return reading.visit


def read_sheets(sheets: tuple[Sheet, ...]) -> Reading:
    """Read a visit from sheets."""
    report = Report()
    tables = _tables(match_sheets(sheets, report), report)
    visit, items = _visit(tables, report)
    records = {name: _first_records(tables.get(name), name) for name in (GROUPS, LOCI)}
    warn_far_dates(items)
    placed = tuple(item for item in items if GROUPS not in item.record.reported)
    warn_overlaps(visit, placed)
    warn_contradicted_loci(visit, placed, records[LOCI])
    warn_headcounts(visit, records[GROUPS])
    problems = tuple(sorted(report.problems, key=_place_in_book))
    return Reading(None if report.failed else visit, problems, visit.language)


def _tables(sheets: dict[str, Sheet], report: Report) -> dict[str, Table]:
    found = {name: find_table(sheet, SCHEMAS[name], report) for name, sheet in sheets.items()}
    return {name: table for name, table in found.items() if table}


def _visit(tables: dict[str, Table], report: Report) -> tuple[Visit, tuple[PlacedItem, ...]]:
    known = Known(
        _names("group", tables.get(GROUPS)), _names("locus", tables.get(LOCI)), _codes(tables.get(AGENDA))
    )
    visit = read_settings(tables[VISIT], report) if VISIT in tables else Visit(code="", name="")
    groups = read_groups(tables[GROUPS], known.groups) if GROUPS in tables else ()
    loci = read_loci(tables[LOCI], known.loci, known.groups) if LOCI in tables else ()
    visit = replace(visit, groups=groups, loci=loci)
    items = read_agenda(tables[AGENDA], known, visit) if AGENDA in tables else ()
    contacts: tuple[Contact, ...] = read_contacts(tables[CONTACTS], known) if CONTACTS in tables else ()
    participants: tuple[Participant, ...] = ()
    if PARTICIPANTS in tables:
        participants = read_participants(tables[PARTICIPANTS], known.groups)
    info: tuple[InfoRow, ...] = read_info(tables[INFO], known) if INFO in tables else ()
    questions: tuple[FormQuestion, ...] = read_forms(tables[FORMS], known) if FORMS in tables else ()
    visit = replace(
        visit,
        agenda=tuple(placed.item for placed in items),
        contacts=contacts,
        participants=participants,
        info=info,
        form_questions=questions,
    )
    return visit, items


def _names(kind: str, table: Table | None) -> Names:
    return Names(kind, known=bool(table and set(table.schema.needed) <= table.columns.keys()))


def _codes(table: Table | None) -> Names:
    return Names("code", known=table is not None)


def _first_records(table: Table | None, column: str) -> dict[str, Record]:
    records: dict[str, Record] = {}
    for record in table.records() if table else ():
        records.setdefault(record.text(column), record)
    return records


def _place_in_book(problem: Problem) -> tuple[int, int, int]:
    """Put problems in the workbook's order, those of whole sheets first."""
    sheet = _ORDER.index(problem.sheet) if problem.sheet in _ORDER else -1
    letters = problem.cell.rstrip("0123456789")
    return sheet, int(problem.cell[len(letters) :] or 0), column_number(letters)
