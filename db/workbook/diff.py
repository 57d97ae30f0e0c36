"""What changes between two versions of a visit, as one frozen value: shown before it is applied, told to those concerned.

Also carries over what a new version takes from the old one: row ids, and the codes of agenda items that have none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from enum import StrEnum
from itertools import count
from typing import Final, Generic, TypeVar

from db.visit import AgendaItem, Contact, FormQuestion, Group, InfoRow, Locus, Participant, Visit
from db.workbook.cells import CELLS_OF, Cells, SheetRow, cell_text, rows_of, setting_cells
from db.workbook.match import Matches, match_visits
from db.workbook.schema import AGENDA, CONTACTS, FORMS, GROUPS, INFO, LOCI, PARTICIPANTS
from db.workbook.text import fold


class Change(StrEnum):
    """What happened to a row; the values are the ends of message names (`diff-moved`).

    Agenda items are added, moved, relocated, renamed, regrouped, changed in details or cancelled; other rows are added,
    renamed, changed or removed.
    """

    ADDED = "added"
    MOVED = "moved"
    RELOCATED = "relocated"
    RENAMED = "renamed"
    REGROUPED = "regrouped"
    DETAILS = "details"
    CANCELLED = "cancelled"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One cell's old and new text; `column` is the workbook's name for it."""

    column: str
    old: str
    new: str


R = TypeVar("R", Group, Locus, AgendaItem, Contact, Participant, InfoRow, FormQuestion)
R_co = TypeVar("R_co", bound=SheetRow, covariant=True)


@dataclass(frozen=True, slots=True)
class RowChange(Generic[R_co]):
    """What happened to one row; `old` or `new` is None where there was or is none.

    `groups` are those concerned, by name: the row's own before and after, all where it is for all. `old` calls groups
    and loci as the new version does.
    """

    sheet: str
    changes: tuple[Change, ...]
    name: str
    old: R_co | None
    new: R_co | None
    fields: tuple[FieldChange, ...]
    groups: tuple[str, ...]


AgendaChange = RowChange[AgendaItem]


@dataclass(frozen=True, slots=True)
class VisitDiff:
    """All changes of a visit: its settings, its agenda in order of time, and the rows of the other sheets in theirs."""

    code: str
    is_new: bool
    settings: tuple[FieldChange, ...]
    agenda: tuple[AgendaChange, ...]
    rows: tuple[RowChange[SheetRow], ...]

    def __bool__(self) -> bool:
        return bool(self.is_new or self.settings or self.agenda or self.rows)


_SETS: Final = ("Kelompok", "Lokus", "Nama lain", "Kata kunci")
"""Columns in whose lists the order says nothing."""

_CHANGE_OF_COLUMN: Final = {
    "Tanggal": Change.MOVED,
    "Mulai": Change.MOVED,
    "Selesai": Change.MOVED,
    "Lokus": Change.RELOCATED,
    "Ruang": Change.RELOCATED,
    "Kegiatan": Change.RENAMED,
    "Kelompok": Change.REGROUPED,
}


def diff_visits(old: Visit | None, new: Visit) -> VisitDiff:
    """Compare a stored visit with a new version of it; None where nothing is stored yet."""
    before = carry_over(None, old) if old else Visit(code=new.code, name="")
    matches = match_visits(before, carry_over(before, new))
    return VisitDiff(
        code=new.code,
        is_new=old is None,
        settings=_fields(setting_cells(old) if old else {}, setting_cells(new)),
        agenda=tuple(sorted(_agenda_changes(matches), key=_in_time)),
        rows=tuple(
            change for sheet in CELLS_OF if sheet != AGENDA for change in _row_changes(matches, sheet)
        ),
    )


def _fields(old: Cells, new: Cells) -> tuple[FieldChange, ...]:
    changed = (
        (column, cell_text(old.get(column, "")), cell_text(new.get(column, ""))) for column in new or old
    )
    return tuple(FieldChange(*texts) for texts in changed if not _same(*texts))


def _same(column: str, old: str, new: str) -> bool:
    return old == new or (column in _SETS and set(old.split("; ")) == set(new.split("; ")))


def _pairs(matches: Matches, sheet: str) -> Iterator[tuple[SheetRow | None, SheetRow | None]]:
    """Give old and new rows that belong together, those without a counterpart alone."""
    before, after, pairs = rows_of(matches.old, sheet), rows_of(matches.new, sheet), matches.pairs[sheet]
    for position, row in enumerate(after):
        yield (before[pairs[position]] if position in pairs else None), row
    taken = set(pairs.values())
    yield from ((row, None) for position, row in enumerate(before) if position not in taken)


def _agenda_changes(matches: Matches) -> Iterator[AgendaChange]:
    for old, new in _pairs(matches, AGENDA):
        assert old is None or isinstance(old, AgendaItem)
        assert new is None or isinstance(new, AgendaItem)
        fields = _changed_fields(AGENDA, old, new)
        groups = _concerned(matches.new, old, new)
        if fields and (row := new or old):
            yield RowChange(
                AGENDA, _kinds_of_item(fields, old, new, matches.new), row.title, old, new, fields, groups
            )


def _kinds_of_item(
    fields: tuple[FieldChange, ...], old: AgendaItem | None, new: AgendaItem | None, visit: Visit
) -> tuple[Change, ...]:
    if old is None or new is None:
        return (Change.ADDED if old is None else Change.CANCELLED,)
    kinds = [_CHANGE_OF_COLUMN.get(field.column, Change.DETAILS) for field in fields]
    if _concerned(visit, old) == _concerned(visit, new):
        kinds = [Change.DETAILS if kind is Change.REGROUPED else kind for kind in kinds]
    return tuple(change for change in Change if change in kinds)


def _row_changes(matches: Matches, sheet: str) -> Iterator[RowChange[SheetRow]]:
    for old, new in _pairs(matches, sheet):
        fields = _changed_fields(sheet, old, new)
        if fields and (row := new or old):
            is_group = isinstance(new, Group)
            groups = _concerned(matches.new, None if is_group else old, new)
            yield RowChange(sheet, _kinds_of_row(old, new), name_of(row), old, new, fields, groups)


def _kinds_of_row(old: SheetRow | None, new: SheetRow | None) -> tuple[Change, ...]:
    if old is None or new is None:
        return (Change.ADDED if old is None else Change.REMOVED,)
    return (Change.CHANGED if name_of(old) == name_of(new) else Change.RENAMED,)


def _changed_fields(sheet: str, old: SheetRow | None, new: SheetRow | None) -> tuple[FieldChange, ...]:
    cells = CELLS_OF[sheet]
    return _fields(cells(old) if old else {}, cells(new) if new else {})


def _concerned(visit: Visit, *rows: SheetRow | None) -> tuple[str, ...]:
    everyone = tuple(group.name for group in visit.groups)
    named = dict.fromkeys(name for row in rows if row for name in _groups_of(row) or everyone)
    return (*(name for name in everyone if name in named), *(name for name in named if name not in everyone))


def _groups_of(row: SheetRow) -> tuple[str, ...]:
    match row:
        case Group():
            return (row.name,)
        case Participant():
            return (row.group,)
    return row.groups


def name_of(row: SheetRow) -> str:
    """Give what a row is called in a list of changes."""
    match row:
        case AgendaItem():
            return row.title
        case InfoRow():
            return row.question or row.topic
        case FormQuestion():
            return row.text
    return row.name


def _in_time(change: AgendaChange) -> tuple[date, time, str]:
    item = change.new or change.old
    assert item is not None
    return item.day, item.starts, item.title


def carry_over(old: Visit | None, new: Visit) -> Visit:
    """Give the new version with the ids of the rows that its rows were, and a code for every agenda item.

    An item without a code keeps the one it had; else it gets the first of A01, A02, … that neither version uses.
    """
    return with_codes(old, carry_ids(old, new))


def carry_ids(old: Visit | None, new: Visit) -> Visit:
    """Give the new version with the ids of the rows that its rows were; agenda items without a code keep theirs."""
    if old is None:
        return new
    pairs = match_visits(old, new).pairs
    kept = {now: old.agenda[was].code for now, was in pairs[AGENDA].items()}
    return replace(
        new,
        id=old.id,
        version=old.version,
        groups=_with_ids(old.groups, new.groups, pairs[GROUPS]),
        loci=_with_ids(old.loci, new.loci, pairs[LOCI]),
        agenda=_with_ids(old.agenda, _with_kept_codes(new.agenda, kept), pairs[AGENDA]),
        contacts=_with_ids(old.contacts, new.contacts, pairs[CONTACTS]),
        participants=_with_ids(old.participants, new.participants, pairs[PARTICIPANTS]),
        info=_with_ids(old.info, new.info, pairs[INFO]),
        form_questions=_with_ids(old.form_questions, new.form_questions, pairs[FORMS]),
    )


def _with_ids(old: Sequence[R], new: Sequence[R], pairs: Mapping[int, int]) -> tuple[R, ...]:
    return tuple(replace(row, id=old[pairs[n]].id if n in pairs else 0) for n, row in enumerate(new))


def _with_kept_codes(items: tuple[AgendaItem, ...], kept: Mapping[int, str]) -> tuple[AgendaItem, ...]:
    given = {fold(item.code) for item in items if item.code}
    codes = {n: code for n, code in kept.items() if fold(code) not in given}
    return tuple(item if item.code else replace(item, code=codes.get(n, "")) for n, item in enumerate(items))


def with_codes(old: Visit | None, new: Visit) -> Visit:
    """Give each agenda item without a code the first of A01, A02, … that neither version uses."""
    used = {fold(item.code) for visit in (old, new) if visit for item in visit.agenda}
    fresh = (code for number in count(1) if fold(code := f"A{number:02}") not in used)
    return replace(
        new, agenda=tuple(item if item.code else replace(item, code=next(fresh)) for item in new.agenda)
    )
