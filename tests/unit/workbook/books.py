"""Builds workbooks for tests: sheets as lists of rows, the first of which is the header."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from db.visit import Visit
from db.workbook.read import Reading, read_workbook
from texts.catalogue import texts
from texts.messages.workbook import problem_line

Rows = Sequence[Sequence[Any]]

GOOD: Mapping[str, Rows] = {
    "Kunjungan": [["Isian", "Nilai"], ["Kode", "coba-2026"], ["Nama", "Visitasi Coba"]],
    "Kelompok": [["Kelompok", "Nama lain"], ["Kelompok I", "Semarang"], ["Kelompok II", "Medan"]],
    "Lokus": [["Lokus", "Nama lain"], ["Balai Kota", "Kantor Wali Kota"], ["MPP", "Mal Pelayanan Publik"]],
    "Agenda": [
        ["Kode", "Tanggal", "Mulai", "Selesai", "Kegiatan", "Lokus", "Kelompok"],
        ["A01", "21/11/2026", "09.00", "10.00", "Penerimaan", "Balai Kota", "Kelompok I"],
    ],
}


def with_sheets(**sheets: Rows | None) -> dict[str, Rows]:
    """Give the good workbook with some sheets replaced, added, or (None) left out."""
    return {name: rows for name, rows in {**GOOD, **sheets}.items() if rows is not None}


def agenda(header: Sequence[str], *rows: Sequence[Any]) -> dict[str, Rows]:
    """Give the good workbook with another agenda; the day and the title are filled in where the header lacks them."""
    head, fill = list(header), []
    for column, value in (("Tanggal", "21/11/2026"), ("Mulai", "09.00"), ("Kegiatan", "Acara")):
        if column not in head:
            head.append(column)
            fill.append(value)
    return with_sheets(Agenda=[head, *([*row, *fill] for row in rows)])


def save(path: Path, sheets: Mapping[str, Rows], change: Callable[[Workbook], object] | None = None) -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if change:
        change(book)
    book.save(path)
    return path


def save_csv(
    folder: Path, sheets: Mapping[str, Rows], *, delimiter: str = ",", encoding: str = "utf-8"
) -> Path:
    folder.mkdir()
    for name, rows in sheets.items():
        lines = (delimiter.join(_quoted(cell) for cell in row) for row in rows)
        (folder / f"{name}.csv").write_bytes("\r\n".join(lines).encode(encoding))
    return folder


def _quoted(cell: Any) -> str:
    return '"' + str("" if cell is None else cell).replace('"', '""') + '"'


def lines(reading: Reading, language: str = "id") -> list[str]:
    """Give the problems as a person reads them; warnings begin with `?`."""
    words = texts(language)
    return [
        ("? " if problem.warning else "")
        + problem_line(words, problem.kind, problem.sheet, problem.cell, problem.facts)
        for problem in reading.problems
    ]


def read(
    path: Path, sheets: Mapping[str, Rows] = GOOD, change: Callable[[Workbook], object] | None = None
) -> Reading:
    """Save sheets as a workbook in a folder and read it."""
    return read_workbook(save(path / "buku.xlsx", sheets, change))


def visit(path: Path, sheets: Mapping[str, Rows] = GOOD) -> Visit:
    """Read a workbook that has to be without any problem."""
    reading = read(path, sheets)
    assert lines(reading) == []
    assert reading.visit is not None
    return reading.visit
