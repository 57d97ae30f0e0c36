"""Loads and saves visits, whole.

A save changes rows in place: a row that carries the id of a stored one stays that row, so whatever hangs on it
(members, reminders, answers) stays too. Matching the rows of two workbooks is `db.workbook`'s work.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from db.cancelled_items import note_cancelled
from db.errors import GroupInUse, UnknownVisit, VisitChangedMeanwhile
from db.models import GroupChatRow, MembershipRow, VisitRow
from db.regrouping import follow_list, regrouped
from db.sheet_rows import SheetChange, delete_removed, free_keys, read_rows, write_rows
from db.sheets import SHEETS, Names, names_of
from db.visit import Group, Visit

SETTINGS = (
    "code", "name", "program", "cohort", "theme", "organizer", "delegation_heads", "zone", "lead_minutes", "language",
)  # fmt: skip


async def visit_version(session: AsyncSession, code: str) -> int:
    """Tell the visit's version, which every change raises.

    Raises:
        UnknownVisit: no visit has this code.
    """
    version = await session.scalar(select(VisitRow.version).where(VisitRow.code == code))
    if version is None:
        raise UnknownVisit(code, known=await _codes(session))
    return version


async def load_visit(session: AsyncSession, code: str) -> Visit:
    """Load a visit with all its rows, as of one version.

    Raises:
        UnknownVisit: no visit has this code.
    """
    visit = await find_visit(session, code)
    if visit is None:
        raise UnknownVisit(code, known=await _codes(session))
    return visit


async def find_visit(session: AsyncSession, code: str) -> Visit | None:
    connection = await session.connection()
    while True:
        settings = await _settings(connection, code)
        if settings is None:
            return None
        names: Names = {}
        sheets: dict[str, Any] = {
            sheet.name: await read_rows(connection, sheet, settings["id"], names) for sheet in SHEETS
        }
        # PostgreSQL shows what others commit between two statements; then the parts would not fit together.
        if await visit_version(session, code) == settings["version"]:
            return Visit(**settings, **sheets)


async def save_visit(
    session: AsyncSession, visit: Visit, *, expected_version: int | None, now: datetime | None = None
) -> Visit:
    """Create a visit (`expected_version` None) or change the stored one into `visit`; returns it with its ids.

    Stored rows whose ids `visit` does not carry are deleted. Members linked to a deleted entry of the list of
    participants stay members, those whose entry is in another group now go there; a group that still has members or a chat is
    not deleted under them. `now` (else the clock's)
    is kept as the moment from which retention counts for a visit that was over before it was saved.

    Raises:
        VisitChangedMeanwhile: the stored visit is not at `expected_version`, or exists though None was expected.
        GroupInUse: a group would be deleted that has members or a tied chat.
        DanglingName: a row names a group, locus or agenda item that `visit` does not have.
    """
    connection = await session.connection()
    now = now or datetime.now(UTC)
    if expected_version is None:
        visit_id = await _create(connection, visit, now)
        no_rows: dict[str, Any] = {sheet.name: () for sheet in SHEETS}
        stored = replace(visit, **no_rows)
    else:
        visit_id = await _claim(connection, visit, expected_version, now)
        stored = await load_visit(session, visit.code)
    changes = [SheetChange(s, visit_id, getattr(stored, s.name), getattr(visit, s.name)) for s in SHEETS]
    if any(change.strangers for change in changes):
        raise VisitChangedMeanwhile(visit.code)
    moving = regrouped(stored, visit)
    await _refuse_groups_in_use(connection, changes, moving)
    sheets = await _apply(connection, changes, moving)
    saved = replace(visit, id=visit_id, version=(expected_version or 0) + 1, **sheets)
    await note_cancelled(connection, stored, saved)
    return saved


async def _apply(
    connection: AsyncConnection, changes: list[SheetChange], moving: Collection[int]
) -> dict[str, Any]:
    old_names = {
        change.sheet.name: names_of(change.sheet, change.stored) for change in changes if change.sheet.key
    }
    names: Names = {}
    saved: dict[str, Any] = {}
    for change in changes:
        await free_keys(connection, change)
        ids = await write_rows(connection, change, names, old_names)
        saved[change.sheet.name] = tuple(
            replace(row, id=id_) for row, id_ in zip(change.wanted, ids, strict=True)
        )
    await follow_list(connection, moving)
    for change in reversed(changes):
        await delete_removed(connection, change)
    return saved


async def _create(connection: AsyncConnection, visit: Visit, now: datetime) -> int:
    values = {name: getattr(visit, name) for name in SETTINGS}
    statement = insert(VisitRow).values(**values, version=1, saved_at=now, erased_members=0)
    try:
        async with connection.begin_nested():
            return (await connection.execute(statement.returning(VisitRow.id))).scalar_one()
    except IntegrityError:
        raise VisitChangedMeanwhile(visit.code) from None


async def _claim(connection: AsyncConnection, visit: Visit, version: int, now: datetime) -> int:
    """Raise the version, which keeps every other save of this visit waiting until this one is over."""
    statement = (
        update(VisitRow)
        .where(VisitRow.code == visit.code, VisitRow.version == version)
        .values({name: getattr(visit, name) for name in SETTINGS} | {"version": version + 1, "saved_at": now})
        .returning(VisitRow.id)
    )
    visit_id = (await connection.execute(statement)).scalar_one_or_none()
    if visit_id is None:
        raise VisitChangedMeanwhile(visit.code)
    return visit_id


async def _refuse_groups_in_use(
    connection: AsyncConnection, changes: list[SheetChange], moving: Collection[int]
) -> None:
    """Refuse to delete groups with chats or members, but those who leave them with their entry of the list."""
    leaves = func.coalesce(MembershipRow.listed_id, 0).in_(moving)
    for group in (row for change in changes for row in change.removed if isinstance(row, Group)):
        members, chats = [
            (await connection.execute(select(func.count()).where(*which))).scalar_one()
            for which in (
                (MembershipRow.group_id == group.id, ~leaves),
                (GroupChatRow.group_id == group.id,),
            )
        ]
        if members or chats:
            raise GroupInUse(group.name, members=members, chats=chats)


async def _settings(connection: AsyncConnection, code: str) -> dict[str, Any] | None:
    columns = [getattr(VisitRow, name) for name in ("id", "version", *SETTINGS)]
    row = (await connection.execute(select(*columns).where(VisitRow.code == code))).mappings().one_or_none()
    return {str(name): value for name, value in row.items()} if row else None


async def _codes(session: AsyncSession) -> tuple[str, ...]:
    return tuple(await session.scalars(select(VisitRow.code).order_by(VisitRow.code)))
