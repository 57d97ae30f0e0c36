"""Words what changes between two versions of a visit, a line a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from texts.catalogue import Texts


@dataclass(frozen=True, slots=True)
class ChangedField:
    """A cell's old and new text, by the workbook's name of its column."""

    column: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that changes. `changes` are ends of message names (`diff-moved`); `code` is an agenda item's."""

    sheet: str
    name: str
    code: str
    changes: tuple[str, ...]
    fields: tuple[ChangedField, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedVisit:
    """Everything that changes; `settings` are the visit's own."""

    code: str
    is_new: bool
    settings: tuple[ChangedField, ...]
    rows: tuple[ChangedRow, ...]


def diff_lines(diff: ChangedVisit, words: Texts) -> Iterator[str]:
    """Word a diff in plain lines; a new visit is summed up by sheet."""
    if diff.is_new:
        yield words.plain("diff-new-visit", code=diff.code)
        for sheet, count in Counter(row.sheet for row in diff.rows).items():
            yield words.plain("diff-new-rows", sheet=sheet, count=count)
        return
    if diff.settings or diff.rows:
        yield words.plain("diff-changes", code=diff.code)
    for field in diff.settings:
        yield words.plain("diff-setting", field=field_text(field, words))
    for row in diff.rows:
        yield row_line(row, words)


def row_line(row: ChangedRow, words: Texts) -> str:
    what = ", ".join(words.plain(f"diff-{change}") for change in row.changes)
    name = _one_line(f"{row.code} {row.name}")
    if len(row.changes) == 1 and row.changes[0] in {"added", "removed", "cancelled"}:
        return words.plain("diff-row", sheet=row.sheet, name=name, what=what + _at(row.fields))
    fields = "; ".join(field_text(field, words) for field in row.fields)
    return words.plain("diff-row-fields", sheet=row.sheet, name=name, what=what, fields=fields)


def field_text(field: ChangedField, words: Texts) -> str:
    old, new = (_one_line(text) or words.plain("diff-empty") for text in (field.old, field.new))
    return words.plain("diff-field", column=field.column, old=old, new=new)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _at(fields: Sequence[ChangedField]) -> str:
    """Say when an item that comes or goes is or was."""
    cells = {field.column: field.new or field.old for field in fields}
    moment = " ".join(cells[column] for column in ("Tanggal", "Mulai") if cells.get(column))
    return f" ({moment})" if moment else ""
