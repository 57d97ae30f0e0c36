"""Changes of a visit that are proposed: kept until they are applied or given up, and shown as they would be made now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import and_, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.errors import CodeTaken
from db.forwarded_questions import kept_answers
from db.models import ChangeRow, ChangeState, MembershipRow, Role
from db.notice_entries import Entry, entries_of
from db.notices import count_hearers
from db.patches import dump_patch, load_patch, make_patch, put_on
from db.rebasing import rebase
from db.regrouping import who_would_move
from db.visit import Visit
from db.visits import find_visit
from db.workbook.diff import VisitDiff, carry_ids, diff_visits, with_codes

UNDO_FOR: Final = timedelta(minutes=10)
OFFERED_FOR: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Preview:
    """A change as it would be made now. `people` and `chats` are those that will hear of it.

    `only_details`: some of it is told to nobody unless the organizer says so (`tells_details`).
    """

    id: int
    old: Visit | None
    new: Visit
    diff: VisitDiff
    people: int
    chats: int
    only_details: bool
    tells_details: bool


async def prepare_import(session: AsyncSession, wanted: Visit) -> tuple[Visit | None, Visit]:
    """Return the stored visit, if any, and what a workbook makes of it. Answers that were kept as Info stay.

    New agenda items get their codes when the change is applied, so that two changes do not give the same one.
    """
    old = await find_visit(session, wanted.code)
    new = carry_ids(old, wanted)
    if old is None:
        return None, new
    kept = {row.id for row in await kept_answers(session, old.id)} - {row.id for row in new.info}
    groups, loci = {group.name for group in new.groups}, {locus.name for locus in new.loci}
    answers = (
        replace(
            row,
            groups=tuple(name for name in row.groups if name in groups),
            loci=tuple(name for name in row.loci if name in loci),
        )
        for row in old.info
        if row.id in kept
    )
    return old, replace(new, info=(*new.info, *answers))


async def propose(
    session: AsyncSession, old: Visit | None, new: Visit, *, by: int | None, now: datetime
) -> int:
    """Keep a change to be applied later; return its id."""
    await forget_patches(session, now=now)
    values = {
        "visit_id": old.id if old else None,
        "visit_code": new.code,
        "base_version": old.version if old else None,
        "proposed_by": by,
        "proposed_at": now,
        "patch": dump_patch(make_patch(old, new)),
        "tell_details": False,
        "state": ChangeState.PROPOSED,
        "notices": (),
    }
    return (await session.scalars(insert(ChangeRow).values(values).returning(ChangeRow.id))).one()


async def preview(session: AsyncSession, change_id: int, *, now: datetime) -> Preview | None:
    """Show a proposed change as it would be made now; None where it is not to be made any more.

    Raises:
        DanglingName, NameTwice, CodeTaken: it does not go together with what has changed since.
    """
    row = await read_proposed(session, change_id)
    if row is None:
        return None
    old, new = await rebased(session, row)
    people, chats = await reach_of(session, old, new, details=row.tell_details, now=now)
    only_details = any(_has_details(one) for one in entries_of(old, new, details=False)) if old else False
    return Preview(row.id, old, new, diff_visits(old, new), people, chats, only_details, row.tell_details)


async def reach_of(
    session: AsyncSession, old: Visit | None, new: Visit, *, now: datetime, details: bool = False
) -> tuple[int, int]:
    """Count the people and the group chats that a change will be told to."""
    if old is None:
        return 0, 0
    moved = await who_would_move(session, old, new)
    return await count_hearers(session, new, entries_of(old, new, details=details), also=moved, now=now)


def _has_details(entry: Entry) -> bool:
    """Whether something changes that is told only where the organizer says so."""
    if entry.old is None or entry.new is None:
        return False
    return (entry.old.speakers, entry.old.note) != (entry.new.speakers, entry.new.note)


async def tell_details(session: AsyncSession, change_id: int, *, tell: bool) -> None:
    """Say whether those concerned are told of speakers and notes too."""
    await session.execute(update(ChangeRow).where(ChangeRow.id == change_id).values(tell_details=tell))


async def is_theirs(session: AsyncSession, change_id: int, person_id: int) -> bool:
    """Whether a proposed change is someone's to apply or to give up."""
    row = await read_proposed(session, change_id)
    return row is not None and await belongs_to(session, row, person_id)


async def belongs_to(session: AsyncSession, row: ChangeRow, person_id: int) -> bool:
    """A visit that is new is made by who sent it only."""
    return (
        row.proposed_by == person_id
        if row.visit_id is None
        else await may_change(session, person_id, row.visit_id)
    )


async def drop(session: AsyncSession, change_id: int) -> bool:
    """Give a proposed change up; False where it is applied, or was given up before."""
    dropped = await session.scalar(
        update(ChangeRow)
        .where(ChangeRow.id == change_id, ChangeRow.state == ChangeState.PROPOSED)
        .values(state=ChangeState.DROPPED, patch=None)
        .returning(ChangeRow.id)
    )
    return dropped is not None


async def may_change(session: AsyncSession, person_id: int, visit_id: int | None) -> bool:
    """Whether someone is an organizer of the visit."""
    which = (
        MembershipRow.person_id == person_id,
        MembershipRow.role == Role.ORGANIZER,
        MembershipRow.visit_id == visit_id,
    )
    return bool(await session.scalar(select(exists().where(*which))))


async def forget_patches(session: AsyncSession, *, now: datetime) -> None:
    """Erase what changes hold that are too old to be applied or undone."""
    offered = (ChangeRow.state == ChangeState.PROPOSED, ChangeRow.proposed_at < now - OFFERED_FOR)
    await session.execute(update(ChangeRow).where(*offered).values(state=ChangeState.DROPPED, patch=None))
    done = or_(
        ChangeRow.state == ChangeState.UNDONE,
        and_(ChangeRow.state == ChangeState.APPLIED, ChangeRow.applied_at < now - UNDO_FOR),
    )
    await session.execute(update(ChangeRow).where(done, ChangeRow.patch.is_not(None)).values(patch=None))


async def read_proposed(session: AsyncSession, change_id: int) -> ChangeRow | None:
    """Read a change that can still be applied."""
    row = await session.get(ChangeRow, change_id, populate_existing=True)
    return row if row and row.state is ChangeState.PROPOSED and row.patch else None


async def rebased(session: AsyncSession, row: ChangeRow) -> tuple[Visit | None, Visit]:
    """Put a proposed change on the visit as it is now."""
    patch = load_patch(row.patch or {})
    stored = await find_visit(session, row.visit_code)
    if stored is None or patch.old is not None:
        return stored, rebase(stored, patch)
    if row.proposed_by is None or not await may_change(session, row.proposed_by, stored.id):
        raise CodeTaken(stored.code)  # it was new when it was proposed
    _, new = await prepare_import(session, put_on(None, patch))
    return stored, with_codes(stored, new)


async def propose_anew(
    session: AsyncSession, change_id: int, old: Visit | None, new: Visit, now: datetime
) -> None:
    values: Mapping[str, Any] = {
        "visit_id": old.id if old else None,
        "base_version": old.version if old else None,
        "proposed_at": now,
        "patch": dump_patch(make_patch(old, new)),
    }
    await session.execute(update(ChangeRow).where(ChangeRow.id == change_id).values(values))
