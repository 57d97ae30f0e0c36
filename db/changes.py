"""Changes of a visit: proposed and shown, applied in one transaction with what is told of them, undone for a while.

The chat, a workbook in the chat and the command line all change a visit by `_apply`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import and_, exists, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.change_news import tell_organizers
from db.errors import VisitChangedMeanwhile
from db.forwarded_questions import kept_answers
from db.models import ChangeRow, ChangeState, MembershipRow, Role
from db.notice_entries import Entry, entries_of
from db.notices import count_hearers, queue_notices
from db.patches import dump_patch, load_patch, make_patch, put_on
from db.visit import Visit
from db.visits import find_visit, save_visit
from db.workbook.diff import VisitDiff, carry_over, diff_visits

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


class Fate(StrEnum):
    """What became of a button. CHANGED: something else changed the visit meanwhile. OVER: it was done, or too late. UNDONE: it was before."""

    DONE = "done"
    CHANGED = "changed"
    OVER = "over"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`change_id` is the change's; `is_new` where it made the visit."""

    fate: Fate
    change_id: int = 0
    people: int = 0
    chats: int = 0
    is_new: bool = False
    code: str = ""


async def prepare_import(session: AsyncSession, wanted: Visit) -> tuple[Visit | None, Visit]:
    """Return the stored visit, if any, and what a workbook makes of it. Answers that were kept as Info stay."""
    old = await find_visit(session, wanted.code)
    new = carry_over(old, wanted)
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
    """Show a proposed change as it would be made now; None where it is not to be made any more."""
    row = await _proposed(session, change_id)
    if row is None:
        return None
    old, new = await _rebased(session, row)
    people, chats = await reach_of(session, old, new, details=row.tell_details, now=now)
    only_details = any(_has_details(one) for one in entries_of(old, new, details=False)) if old else False
    return Preview(row.id, old, new, diff_visits(old, new), people, chats, only_details, row.tell_details)


async def reach_of(
    session: AsyncSession, old: Visit | None, new: Visit, *, now: datetime, details: bool = False
) -> tuple[int, int]:
    """Count the people and the group chats that a change will be told to."""
    if old is None:
        return 0, 0
    return await count_hearers(session, new, entries_of(old, new, details=details), now=now)


def _has_details(entry: Entry) -> bool:
    """Whether something changes that is told only where the organizer says so."""
    if entry.old is None or entry.new is None:
        return False
    return (entry.old.speakers, entry.old.note) != (entry.new.speakers, entry.new.note)


async def tell_details(session: AsyncSession, change_id: int, *, tell: bool) -> None:
    """Say whether those concerned are told of speakers and notes too."""
    await session.execute(update(ChangeRow).where(ChangeRow.id == change_id).values(tell_details=tell))


async def drop(session: AsyncSession, change_id: int) -> bool:
    """Give a proposed change up; False where it is applied, or was given up before."""
    dropped = await session.scalar(
        update(ChangeRow)
        .where(ChangeRow.id == change_id, ChangeRow.state == ChangeState.PROPOSED)
        .values(state=ChangeState.DROPPED, patch=None)
        .returning(ChangeRow.id)
    )
    return dropped is not None


async def apply_proposed(session: AsyncSession, change_id: int, *, by: int, now: datetime) -> Outcome:
    """Apply a change if the visit still is what it was when the change was shown.

    Raises:
        GroupInUse, DanglingName: as `save_visit`.
    """
    row = await _proposed(session, change_id)
    if row is None or not await may_change(session, by, row.visit_id):
        return Outcome(Fate.OVER)
    old, new = await _rebased(session, row)
    if (old.version if old else None) != row.base_version:
        await _propose_anew(session, row.id, old, new, now)
        return Outcome(Fate.CHANGED, row.id)
    details = row.tell_details
    return await _apply(session, row.id, old, new, by=by, details=details, now=now)


async def apply_now(session: AsyncSession, old: Visit | None, new: Visit, *, now: datetime) -> Outcome:
    """Apply a change that was shown and agreed to elsewhere. Raises VisitChangedMeanwhile, and as `apply_proposed`."""
    change_id = await propose(session, old, new, by=None, now=now)
    return await _apply(session, change_id, old, new, by=None, details=False, now=now)


async def undo(session: AsyncSession, change_id: int, *, by: int, now: datetime) -> Outcome:
    """Make of a visit what it was before a change, unless what was changed then was changed again."""
    row = await session.get(ChangeRow, change_id, populate_existing=True)
    if row is None or not await may_change(session, by, row.visit_id):
        return Outcome(Fate.OVER)
    if not can_undo(row, now):
        return Outcome(Fate.UNDONE if row.state is ChangeState.UNDONE else Fate.OVER)
    current = await find_visit(session, row.visit_code)
    if current is None:
        return Outcome(Fate.OVER)
    try:
        back = put_on(current, load_patch(row.patch or {}).turned_round(), strictly=True)
    except VisitChangedMeanwhile:
        return Outcome(Fate.CHANGED, change_id)
    saved = await save_visit(session, back, expected_version=current.version, now=now)
    entries = entries_of(current, saved, details=row.tell_details, undone=True)
    hearers = await count_hearers(session, saved, entries, now=now)
    told = await queue_notices(session, saved, entries, now=now)
    row.state, row.patch, row.notices = ChangeState.UNDONE, None, (*row.notices, *told)
    await session.flush()
    return Outcome(Fate.DONE, change_id, *(hearers if told else (0, 0)), code=saved.code)


def can_undo(row: ChangeRow, now: datetime) -> bool:
    return (
        row.state is ChangeState.APPLIED
        and row.patch is not None
        and row.patch["old"] is not None
        and row.applied_at is not None
        and now < row.applied_at + UNDO_FOR
    )


async def may_change(session: AsyncSession, person_id: int, visit_id: int | None) -> bool:
    """Whether someone is an organizer of the visit, or (None) of any."""
    which = [MembershipRow.person_id == person_id, MembershipRow.role == Role.ORGANIZER]
    if visit_id is not None:
        which.append(MembershipRow.visit_id == visit_id)
    return bool(await session.scalar(select(exists().where(*which))))


async def notices_of(session: AsyncSession, change_id: int) -> tuple[int, tuple[int, ...]] | None:
    """Tell by which notices a change was told, with its visit."""
    row = await session.get(ChangeRow, change_id)
    return (row.visit_id, row.notices) if row and row.visit_id else None


async def forget_patches(session: AsyncSession, *, now: datetime) -> None:
    """Erase what changes hold that are too old to be applied or undone."""
    offered = (ChangeRow.state == ChangeState.PROPOSED, ChangeRow.proposed_at < now - OFFERED_FOR)
    await session.execute(update(ChangeRow).where(*offered).values(state=ChangeState.DROPPED, patch=None))
    done = or_(
        ChangeRow.state == ChangeState.UNDONE,
        and_(ChangeRow.state == ChangeState.APPLIED, ChangeRow.applied_at < now - UNDO_FOR),
    )
    await session.execute(update(ChangeRow).where(done, ChangeRow.patch.is_not(None)).values(patch=None))


async def _proposed(session: AsyncSession, change_id: int) -> ChangeRow | None:
    row = await session.get(ChangeRow, change_id, populate_existing=True)
    return row if row and row.state is ChangeState.PROPOSED and row.patch else None


async def _rebased(session: AsyncSession, row: ChangeRow) -> tuple[Visit | None, Visit]:
    """Put a proposed change on the visit as it is now."""
    patch = load_patch(row.patch or {})
    stored = await find_visit(session, row.visit_code)
    if stored and patch.old is None:  # it was new when it was proposed
        return await prepare_import(session, put_on(None, patch))
    return stored, put_on(stored, patch)


async def _propose_anew(
    session: AsyncSession, change_id: int, old: Visit | None, new: Visit, now: datetime
) -> None:
    values: Mapping[str, Any] = {
        "visit_id": old.id if old else None,
        "base_version": old.version if old else None,
        "proposed_at": now,
        "patch": dump_patch(make_patch(old, new)),
    }
    await session.execute(update(ChangeRow).where(ChangeRow.id == change_id).values(values))


async def _apply(
    session: AsyncSession,
    change_id: int,
    old: Visit | None,
    new: Visit,
    *,
    by: int | None,
    details: bool,
    now: datetime,
) -> Outcome:
    saved = await save_visit(session, new, expected_version=old.version if old else None, now=now)
    if old is None and by is not None:
        await _make_organizer(session, by, saved.id, now)
    entries = entries_of(old, saved, details=details) if old else ()
    people, chats = await count_hearers(session, saved, entries, now=now)
    told = await queue_notices(session, saved, entries, now=now)
    patch = make_patch(old, saved)
    values: Mapping[str, Any] = {
        "visit_id": saved.id,
        "patch": dump_patch(patch) if old else None,
        "state": ChangeState.APPLIED,
        "applied_at": now,
        "notices": told,
    }
    await session.execute(update(ChangeRow).where(ChangeRow.id == change_id).values(values))
    if old:
        await tell_organizers(session, saved, change_id, patch, entries, by=by, useful=UNDO_FOR, now=now)
    return Outcome(Fate.DONE, change_id, people, chats, is_new=old is None, code=saved.code)


async def _make_organizer(session: AsyncSession, person_id: int, visit_id: int, now: datetime) -> None:
    values = {"person_id": person_id, "visit_id": visit_id, "role": Role.ORGANIZER, "joined_at": now}
    await session.execute(insert(MembershipRow).values(values))
