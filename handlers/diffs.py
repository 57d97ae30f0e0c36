"""Gives a diff of two versions of a visit as the facts that are worded, in the chat and on the command line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from texts.messages.diff import ChangedField, ChangedRow, ChangedVisit

if TYPE_CHECKING:
    from db.workbook.diff import FieldChange, VisitDiff


def changed_visit(diff: VisitDiff) -> ChangedVisit:
    rows = (
        ChangedRow(
            sheet=row.sheet,
            name=row.name,
            code=getattr(row.new or row.old, "code", ""),
            changes=tuple(change.value for change in row.changes),
            fields=_fields(row.fields),
            groups=row.groups,
        )
        for row in (*diff.agenda, *diff.rows)
    )
    return ChangedVisit(diff.code, diff.is_new, _fields(diff.settings), tuple(rows))


def _fields(fields: Iterable[FieldChange]) -> tuple[ChangedField, ...]:
    return tuple(ChangedField(field.column, field.old, field.new) for field in fields)
