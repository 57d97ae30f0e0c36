"""How the rows of a visit lie in tables: which fields are columns, which refer to other rows, which are lists of them.

`db.visits` loads and saves whole visits with these descriptions; nothing else needs them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy import Table

from db import models
from db.errors import DanglingName
from db.visit import AgendaItem, Contact, FormQuestion, Group, InfoRow, Locus, Participant

Names = dict[str, dict[str, int]]
"""Ids of the rows that others refer to, by the sheet and the name (for agenda items: the code)."""

SheetRow = Group | Locus | AgendaItem | Contact | Participant | InfoRow | FormQuestion

GROUPS, LOCI, AGENDA = "groups", "loci", "agenda"


@dataclass(frozen=True, slots=True)
class Reference:
    """A field that names one row of another sheet; `""` names none."""

    column: str
    sheet: str


@dataclass(frozen=True, slots=True)
class LinkList:
    """A field that lists names of rows of another sheet, kept in a table of its own."""

    table: Table
    column: str
    sheet: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `name` is the field of `Visit` that holds its rows, `key` the field that others refer to them by."""

    name: str
    table: Table
    build: type[SheetRow]
    columns: tuple[str, ...]
    key: str = ""
    references: Mapping[str, Reference] = field(default_factory=dict)
    lists: Mapping[str, LinkList] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Record:
    """A row as its tables hold it: values of its columns, and for each list the ids in their order."""

    values: dict[str, Any]
    links: dict[str, tuple[int, ...]]


def record(sheet: Sheet, row: SheetRow, names: Names) -> Record:
    """Take a row apart.

    Raises:
        DanglingName: the row names a group, locus or agenda item that the visit does not have.
    """
    values = {column: getattr(row, column) for column in sheet.columns}
    for name, reference in sheet.references.items():
        said = getattr(row, name)
        values[reference.column] = _id(names, reference.sheet, said) if said else None
    links = {
        name: tuple(_id(names, link.sheet, said) for said in getattr(row, name))
        for name, link in sheet.lists.items()
    }
    return Record(values, links)


def names_of(sheet: Sheet, rows: tuple[SheetRow, ...]) -> dict[str, int]:
    return {getattr(row, sheet.key): row.id for row in rows if getattr(row, sheet.key)}


def _id(names: Names, sheet: str, name: str) -> int:
    try:
        return names[sheet][name]
    except KeyError:
        raise DanglingName(sheet, name) from None


def _table(row: type[models.Base]) -> Table:
    return cast("Table", row.__table__)


def _groups(links: type[models.Base]) -> dict[str, LinkList]:
    return {"groups": LinkList(_table(links), "group_id", GROUPS)}


def _loci(links: type[models.Base]) -> dict[str, LinkList]:
    return {"loci": LinkList(_table(links), "locus_id", LOCI)}


SHEETS = (
    Sheet(
        GROUPS,
        _table(models.GroupRow),
        Group,
        (
            "name", "city", "zone", "language", "delegation_heads", "leader", "coaches", "topic", "headcount",
            "aliases", "description",
        ),
        key="name",
    ),
    Sheet(
        LOCI,
        _table(models.LocusRow),
        Locus,
        ("name", "kind", "address", "room", "latitude", "longitude", "aliases", "description"),
        key="name",
        lists=_groups(models.LocusGroupRow),
    ),
    Sheet(
        AGENDA,
        _table(models.AgendaItemRow),
        AgendaItem,
        ("day", "starts", "ends", "zone", "title", "code", "room", "speakers", "note", "lead_minutes"),
        key="code",
        references={"locus": Reference("locus_id", LOCI)},
        lists=_groups(models.AgendaItemGroupRow),
    ),
    Sheet(
        "contacts",
        _table(models.ContactRow),
        Contact,
        ("name", "position", "agency", "role", "phones", "telegram", "email"),
        lists=_loci(models.ContactLocusRow) | _groups(models.ContactGroupRow),
    ),
    Sheet(
        "participants",
        _table(models.ListedParticipantRow),
        Participant,
        ("name", "agency", "position"),
        references={"group": Reference("group_id", GROUPS)},
    ),
    Sheet(
        "info",
        _table(models.InfoRowRow),
        InfoRow,
        ("topic", "question", "answer", "keywords", "language"),
        lists=_loci(models.InfoLocusRow) | _groups(models.InfoGroupRow),
    ),
    Sheet(
        "form_questions",
        _table(models.FormQuestionRow),
        FormQuestion,
        ("form", "text", "kind", "choices", "anonymous"),
        references={"item": Reference("item_id", AGENDA)},
        lists=_groups(models.FormQuestionGroupRow),
    ),
)  # fmt: skip
"""In the order in which they are loaded and written: what others refer to comes first."""
