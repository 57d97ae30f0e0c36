"""Reads and writes the rows of one sheet of a visit; what is equal is left alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import RowMapping, Table, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from db.sheets import LinkList, Names, Record, Sheet, SheetRow, names_of, record

CHUNK = 1000
"""Ids in one statement; both databases take 32,000."""

Rows = tuple[SheetRow, ...]


async def read_rows(connection: AsyncConnection, sheet: Sheet, visit_id: int, names: Names) -> Rows:
    """Load the sheet's rows in their order, and enter those that others refer to into `names`."""
    table = sheet.table
    own = [table.c[column] for column in ("id", *sheet.columns)]
    references = [table.c[reference.column] for reference in sheet.references.values()]
    query = (
        select(*own, *references).where(table.c.visit_id == visit_id).order_by(table.c.ordinal, table.c.id)
    )
    stored = (await connection.execute(query)).mappings().all()
    spelled = {name: {id_: said for said, id_ in known.items()} for name, known in names.items()}
    links = {name: await _read_links(connection, table, link, visit_id) for name, link in sheet.lists.items()}
    rows = tuple(_build(sheet, row, links, spelled) for row in stored)
    if sheet.key:
        names[sheet.name] = names_of(sheet, rows)
    return rows


async def _read_links(
    connection: AsyncConnection, table: Table, link: LinkList, visit_id: int
) -> Mapping[int, list[int]]:
    query = (
        select(link.table.c.owner_id, link.table.c[link.column])
        .join(table, table.c.id == link.table.c.owner_id)
        .where(table.c.visit_id == visit_id)
        .order_by(link.table.c.owner_id, link.table.c.ordinal)
    )
    links: defaultdict[int, list[int]] = defaultdict(list)
    for owner, target in await connection.execute(query):
        links[owner].append(target)
    return links


def _build(
    sheet: Sheet,
    stored: RowMapping,
    links: Mapping[str, Mapping[int, list[int]]],
    spelled: Mapping[str, Mapping[int, str]],
) -> SheetRow:
    values: dict[str, Any] = {column: stored[column] for column in ("id", *sheet.columns)}
    for name, reference in sheet.references.items():
        values[name] = spelled[reference.sheet].get(stored[reference.column], "")
    for name, link in sheet.lists.items():
        values[name] = tuple(spelled[link.sheet][target] for target in links[name].get(stored["id"], ()))
    return sheet.build(**values)


@dataclass(frozen=True, slots=True)
class SheetChange:
    """What a save does to one sheet: the stored rows and the wanted ones, which carry the ids of those they replace."""

    sheet: Sheet
    visit_id: int
    stored: Rows
    wanted: Rows

    @property
    def removed(self) -> Rows:
        kept = {row.id for row in self.wanted}
        return tuple(row for row in self.stored if row.id not in kept)

    @property
    def strangers(self) -> bool:
        """Whether the wanted rows were matched with other rows than those that are stored."""
        ids = [row.id for row in self.wanted if row.id]
        return len(set(ids)) < len(ids) or not {row.id for row in self.stored}.issuperset(ids)


async def free_keys(connection: AsyncConnection, change: SheetChange) -> None:
    """Give every key that a row loses a stand-in, so that another row can take it in the same save."""
    if not change.sheet.key:
        return
    wanted = {row.id: row for row in change.wanted}
    key = change.sheet.key
    losing = [
        {"row_id": row.id, key: f"\x01{row.id}"}
        for row in change.stored
        if row.id not in wanted or getattr(wanted[row.id], key) != getattr(row, key)
    ]
    await _update(connection, change.sheet.table, (key,), losing)


async def write_rows(
    connection: AsyncConnection, change: SheetChange, names: Names, old_names: Names
) -> list[int]:
    """Insert and update what differs; `names` learns the rows that others refer to. Returns the wanted rows' ids."""
    sheet = change.sheet
    before = {row.id: (ordinal, record(sheet, row, old_names)) for ordinal, row in enumerate(change.stored)}
    wanted = [(ordinal, record(sheet, row, names)) for ordinal, row in enumerate(change.wanted)]
    ids = [row.id for row in change.wanted]
    fresh = [number for number, id_ in enumerate(ids) if not id_]
    moved = [number for number, id_ in enumerate(ids) if id_ and before[id_] != wanted[number]]
    relinked = [number for number in moved if before[ids[number]][1].links != wanted[number][1].links]

    inserted = await _insert(connection, change, [wanted[number] for number in fresh])
    for number, id_ in zip(fresh, inserted, strict=True):
        ids[number] = id_
    columns = ("ordinal", *sheet.columns, *(reference.column for reference in sheet.references.values()))
    updates = [
        {"row_id": ids[number], "ordinal": wanted[number][0], **wanted[number][1].values} for number in moved
    ]
    await _update(connection, sheet.table, columns, updates)
    for name, link in sheet.lists.items():
        await _delete(connection, link.table, "owner_id", [ids[number] for number in relinked])
        await _insert_links(connection, link, name, {ids[n]: wanted[n][1] for n in (*fresh, *relinked)})
    if sheet.key:
        keys = (getattr(row, sheet.key) for row in change.wanted)
        names[sheet.name] = {key: id_ for key, id_ in zip(keys, ids, strict=True) if key}
    return ids


async def delete_removed(connection: AsyncConnection, change: SheetChange) -> None:
    await _delete(connection, change.sheet.table, "id", [row.id for row in change.removed])


async def _insert(
    connection: AsyncConnection, change: SheetChange, rows: list[tuple[int, Record]]
) -> list[int]:
    if not rows:
        return []
    table = change.sheet.table
    values = [{"visit_id": change.visit_id, "ordinal": ordinal, **record.values} for ordinal, record in rows]
    # By their ordinals they are found again: in the order of what was given, SQLite would insert them one by one.
    result = await connection.execute(insert(table).returning(table.c.ordinal, table.c.id), values)
    ids: dict[int, int] = dict(result.all())
    return [ids[ordinal] for ordinal, _ in rows]


async def _update(
    connection: AsyncConnection, table: Table, columns: Iterable[str], rows: list[dict[str, Any]]
) -> None:
    if rows:
        statement = update(table).where(table.c.id == bindparam("row_id"))
        await connection.execute(statement.values({column: bindparam(column) for column in columns}), rows)


async def _insert_links(
    connection: AsyncConnection, link: LinkList, name: str, records: Mapping[int, Record]
) -> None:
    entries = [
        {"owner_id": owner, "ordinal": ordinal, link.column: target}
        for owner, record in records.items()
        for ordinal, target in enumerate(record.links[name])
    ]
    if entries:
        await connection.execute(insert(link.table), entries)


async def _delete(connection: AsyncConnection, table: Table, column: str, ids: list[int]) -> None:
    for chunk in _chunks(ids):
        await connection.execute(delete(table).where(table.c[column].in_(chunk)))


def _chunks(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))
