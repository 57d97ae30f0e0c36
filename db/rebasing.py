"""Puts a proposed change on a visit that others changed since: what both add is one row, and what no longer fits is refused."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from db.errors import DanglingName, NameTwice
from db.patches import Patch, RowPatch, put_on
from db.sheets import AGENDA, GROUPS, LOCI, SHEETS, Sheet, SheetRow
from db.visit import AgendaItem, Visit
from db.workbook.diff import with_codes
from db.workbook.match import CONTACT_KEYS, FORM_KEYS, INFO_KEYS, PARTICIPANT_KEYS, match_rows
from db.workbook.text import fold

_KEYS: Final[Mapping[str, Sequence[Callable[[Any], Hashable]]]] = {
    GROUPS: (lambda row: fold(row.name),),
    LOCI: (lambda row: fold(row.name),),
    AGENDA: (
        lambda row: fold(row.code) or None,
        lambda row: (fold(row.title), row.day, frozenset(row.groups)),
    ),
    "contacts": CONTACT_KEYS,
    "participants": PARTICIPANT_KEYS,
    "info": INFO_KEYS,
    "form_questions": FORM_KEYS,
}
"""By what two rows that were added apart are one. Items that only begin together are two: neither is lost."""


def rebase(visit: Visit | None, patch: Patch) -> Visit:
    """Put a patch on a visit as it is now, with a code for every agenda item.

    Raises:
        DanglingName, NameTwice: as `require_fit`.
    """
    new = with_codes(visit, put_on(visit, _without_doubles(visit, patch) if visit else patch))
    require_fit(new)
    return new


def _without_doubles(visit: Visit, patch: Patch) -> Patch:
    """Let the patch change what has been added since it was made, where it would add the same."""
    return replace(
        patch,
        rows=tuple(
            row
            for sheet in SHEETS
            for row in _matched(
                [row for row in patch.rows if row.sheet == sheet.name],
                _added_since(getattr(visit, sheet.name), patch.known.get(sheet.name)),
                _KEYS[sheet.name],
            )
        ),
    )


def _added_since(rows: Sequence[SheetRow], known: int | None) -> list[SheetRow]:
    return [] if known is None else [row for row in rows if row.id > known]


def _matched(
    patches: Sequence[RowPatch], others: Sequence[SheetRow], keys: Sequence[Callable[[Any], Hashable]]
) -> Iterator[RowPatch]:
    added = [one.new for one in patches if one.old is None]
    pairs = match_rows(others, added, keys)
    same = {id(added[mine]): others[theirs] for mine, theirs in pairs.items()}
    for one in patches:
        theirs = same.get(id(one.new)) if one.old is None else None
        yield replace(one, old=theirs, new=_with_code_of(theirs, one.new)) if theirs else one


def _with_code_of(theirs: SheetRow, mine: SheetRow | None) -> SheetRow | None:
    if isinstance(theirs, AgendaItem) and isinstance(mine, AgendaItem) and not mine.code:
        return replace(mine, code=theirs.code)
    return mine


def require_fit(visit: Visit) -> None:
    """Refuse a visit in which a name means two things, or nothing.

    Raises:
        DanglingName: a row names a group, locus or agenda item that the visit does not have.
        NameTwice: two groups or loci share a name or another name, or two agenda items a code.
    """
    known = {sheet.name: _keys(sheet, getattr(visit, sheet.name)) for sheet in SHEETS if sheet.key}
    for sheet in SHEETS:
        for row in getattr(visit, sheet.name):
            for target, name in _named(sheet, row):
                if name not in known[target]:
                    raise DanglingName(target, name)


def _keys(sheet: Sheet, rows: Sequence[SheetRow]) -> set[str]:
    taken: set[str] = set()
    for row in rows:
        said = (getattr(row, sheet.key), *getattr(row, "aliases", ()))
        for folded, name in {fold(name): name for name in said if name}.items():
            if folded in taken:
                raise NameTwice(sheet.name, name)
            taken.add(folded)
    return {getattr(row, sheet.key) for row in rows}


def _named(sheet: Sheet, row: SheetRow) -> Iterator[tuple[str, str]]:
    """Give the names of other sheets' rows that a row says, each with its sheet."""
    for field, reference in sheet.references.items():
        if said := getattr(row, field):
            yield reference.sheet, said
    for field, link in sheet.lists.items():
        yield from ((link.sheet, said) for said in getattr(row, field))
