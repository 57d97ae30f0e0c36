"""Reads a folder with one CSV file a sheet, as people and spreadsheets write them."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from io import StringIO
from itertools import islice
from pathlib import Path
from typing import Final

from db.workbook.grid import MAX_COLUMNS, MAX_ROWS, CellFault, Row, Sheet, Unreadable, Value
from db.workbook.package import MAX_UNPACKED_BYTES, read_file
from db.workbook.schema import SCHEMAS
from db.workbook.text import clean, fold

_DELIMITERS: Final = ",;\t"
_LONGEST_LINE: Final = 200_000
_BYTE_ORDER_MARKS: Final = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_CELL_ERROR = re.compile(r"#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|#{2,})")
_HEADS = {fold(column) for schema in SCHEMAS.values() for column in schema.columns}


def read_csv_folder(folder: Path, known: Callable[[str], bool]) -> tuple[Sheet, ...]:
    """Read each `.csv` file of a folder as a sheet of its name; those that are not `known` stay empty.

    Raises Unreadable.
    """
    try:
        files = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.casefold() == ".csv" and not path.name.startswith(".")
        )
    except OSError as error:
        raise Unreadable("file-unreadable", file=Path(str(error.filename or folder)).name) from None
    sheets: list[Sheet] = []
    left = MAX_UNPACKED_BYTES
    for path in files:
        name = clean(path.stem)
        data = read_file(path, left) if known(name) else b""
        left -= len(data)
        sheets.append(_sheet(name, data))
    return tuple(sheets)


def _sheet(name: str, data: bytes) -> Sheet:
    text = _decoded(name, data)
    lines = text.splitlines(keepends=True) if "\n" in text else re.split(r"(?<=\r)", text)
    if any(len(line) > _LONGEST_LINE for line in lines):
        raise Unreadable("csv-damaged", sheet=name)
    delimiter, skipped = _delimiter(text)
    rows: dict[int, Row] = {}
    number = 0
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for number, cells in enumerate(reader, start=1):
            row = {
                column: value
                for column, cell in enumerate(islice(cells, MAX_COLUMNS), start=1)
                if (value := _value(cell)) is not None
            }
            if row and number > skipped and number <= MAX_ROWS:
                rows[number] = row
    except csv.Error:
        raise Unreadable("csv-damaged", sheet=name, cell=str(number + 1)) from None
    return Sheet(name, rows)


def _decoded(name: str, data: bytes) -> str:
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if data.startswith(mark)), "utf-8")
    for attempt in (encoding, "cp1252"):
        try:
            text = data.decode(attempt)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable("csv-encoding", sheet=name)


def _delimiter(text: str) -> tuple[str, int]:
    """Tell what separates cells, and how many first lines only say so (`sep=;`, which Excel writes and reads)."""
    first = text[:10].splitlines()[0] if text else ""
    if first[:4].casefold() == "sep=" and first[4:5] in _DELIMITERS:
        return first[4:5] or ",", 1
    return max(_DELIMITERS, key=lambda delimiter: _known_heads(text, delimiter)), 0


def _known_heads(text: str, delimiter: str) -> int:
    return max((sum(_is_head(cell) for cell in row) for row in _first_rows(text, delimiter)), default=0)


def _is_head(cell: str) -> bool:
    return fold(cell).strip(" *") in _HEADS


def _first_rows(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from islice(reader, 10)
    except csv.Error:
        return


def _value(cell: str) -> Value | None:
    text = cell.strip()
    if _CELL_ERROR.fullmatch(text):
        return CellFault("cell-error", text)
    if text.startswith("=") and len(text) > 1:
        return CellFault("formula-without-value")
    return cell if text else None
