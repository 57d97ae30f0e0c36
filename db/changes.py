"""Changes of a visit: applied in one transaction with what is told of them, undone for a while.

The chat, a workbook in the chat and the command line all change a visit by `_apply`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.change_news import News, tell_organizers
from db.errors import Misfit, VisitChangedMeanwhile
from db.models import ChangeRow, ChangeState, MembershipRow, Role, VisitRow
from db.notice_entries import entries_of
from db.notices import count_hearers, queue_notices
from db.patches import dump_patch, load_patch, make_patch, put_on
from db.proposals import UNDO_FOR, belongs_to, may_change, propose, propose_anew, read_proposed, rebased
from db.rebasing import require_fit
from db.regrouping import tell_regrouped
from db.visit import Visit
from db.visits import find_visit, save_visit
from db.workbook.diff import with_codes


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


async def apply_proposed(session: AsyncSession, change_id: int, *, by: int, now: datetime) -> Outcome:
    """Apply a change if the visit still is what it was when the change was shown.

    Raises:
        GroupInUse: as `save_visit`.
        DanglingName, NameTwice, CodeTaken: as `preview`.
    """
    await _hold_visit(session, change_id)
    row = await read_proposed(session, change_id)
    if row is None or not await belongs_to(session, row, by):
        return Outcome(Fate.OVER)
    old, new = await rebased(session, row)
    if (old.version if old else None) != row.base_version:
        await propose_anew(session, row.id, old, new, now)
        return Outcome(Fate.CHANGED, row.id)
    details = row.tell_details
    return await _apply(session, row.id, old, new, by=by, details=details, now=now)


async def apply_now(session: AsyncSession, old: Visit | None, new: Visit, *, now: datetime) -> Outcome:
    """Apply a change that was shown and agreed to elsewhere. Raises VisitChangedMeanwhile, and as `apply_proposed`."""
    new = with_codes(old, new)
    change_id = await propose(session, old, new, by=None, now=now)
    return await _apply(session, change_id, old, new, by=None, details=False, now=now)


async def undo(session: AsyncSession, change_id: int, *, by: int, now: datetime) -> Outcome:
    """Make of a visit what it was before a change, unless what was changed then was changed again.

    Raises:
        GroupInUse: the change made a group, and it has members or a chat by now.
    """
    await _hold_visit(session, change_id)
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
        require_fit(back)
    except (VisitChangedMeanwhile, Misfit):
        return Outcome(Fate.CHANGED, change_id)
    saved = await save_visit(session, back, expected_version=current.version, now=now)
    moved = await tell_regrouped(session, current, saved, now=now)
    entries = entries_of(current, saved, details=row.tell_details, undone=True)
    hearers = await count_hearers(session, saved, entries, also=moved, now=now)
    told = await queue_notices(session, saved, entries, now=now)
    row.state, row.patch, row.notices = ChangeState.UNDONE, None, (*row.notices, *told)
    await session.flush()
    return Outcome(Fate.DONE, change_id, *(hearers if told else (len(moved), 0)), code=saved.code)


def can_undo(row: ChangeRow, now: datetime) -> bool:
    return (
        row.state is ChangeState.APPLIED
        and row.patch is not None
        and row.patch["old"] is not None
        and row.applied_at is not None
        and now < row.applied_at + UNDO_FOR
    )


async def notices_of(session: AsyncSession, change_id: int) -> tuple[int, tuple[int, ...]] | None:
    """Tell by which notices a change was told, with its visit."""
    row = await session.get(ChangeRow, change_id)
    return (row.visit_id, row.notices) if row and row.visit_id else None


async def _hold_visit(session: AsyncSession, change_id: int) -> None:
    """Let other processes wait with the visit of a change until this transaction is over; what is read then is true."""
    query = select(VisitRow.id).join(ChangeRow, ChangeRow.visit_code == VisitRow.code)
    await session.execute(query.where(ChangeRow.id == change_id).with_for_update(key_share=True, of=VisitRow))


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
    moved = await tell_regrouped(session, old, saved, now=now)
    entries = entries_of(old, saved, details=details) if old else ()
    people, chats = await count_hearers(session, saved, entries, also=moved, now=now)
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
        news = News(change_id, patch, tuple(entries), by=by, heard=bool(told), useful=UNDO_FOR)
        await tell_organizers(session, saved, news, now=now)
    return Outcome(Fate.DONE, change_id, people, chats, is_new=old is None, code=saved.code)


async def _make_organizer(session: AsyncSession, person_id: int, visit_id: int, now: datetime) -> None:
    values = {"person_id": person_id, "visit_id": visit_id, "role": Role.ORGANIZER, "joined_at": now}
    await session.execute(insert(MembershipRow).values(values))
