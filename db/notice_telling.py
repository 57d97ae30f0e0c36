"""What a notice tells its recipient when it leaves: what has changed since they were told last.

Notices reach people one after the other, some late and some never, while the agenda goes on changing. Whoever missed
one is told of it by the next, as one change, or of nothing where it was undone; and none comes after one that is newer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import NOTHING_TO_SAY, ClaimedMessage
from db.models import ChangeNoticeRow, GroupRow, OutboxMessageRow, OutboxState
from db.notice_entries import ENTRIES, Entry, is_same_item, merged
from db.notices import KIND

WAITING: Final = frozenset({OutboxState.PENDING, OutboxState.SENDING})
MISSED: Final = WAITING | {OutboxState.FAILED}


@dataclass(frozen=True, slots=True)
class Telling:
    """`entries` are for a group (an empty name: all groups). `until`: a later notice is to be waited for till then."""

    group: str = ""
    entries: tuple[Entry, ...] = ()
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Own:
    """A notice to the same recipient, and what became of it."""

    id: int
    state: OutboxState
    is_told: bool
    """With all that was missed before it; also where that came to nothing."""
    tried: bool
    expires_at: datetime
    due_at: datetime
    entries: tuple[Entry, ...]


async def what_is_told(session: AsyncSession, row: ClaimedMessage) -> Telling:
    """Put together what one recipient is told now; nothing where a later notice has told it, or there is nothing left."""
    notices = await _own_notices(session, row)
    this = next((one for one in notices if one.id == row.facts["notice"]), None)
    if this is None or not this.entries:
        return Telling()
    later = [one for one in notices if one.id > this.id]
    if any(one.is_told for one in later):
        return Telling()
    for one in later:
        if one.state in WAITING and _concern_the_same(this.entries, one.entries):
            return Telling(until=one.due_at)
    return Telling(await _name_of_group(session, row.group_id), _since_told(notices, this, row.group_id))


def _since_told(notices: Sequence[_Own], this: _Own, group_id: int | None) -> tuple[Entry, ...]:
    """Merge what was missed with what comes now.

    Who perhaps did get what they seem to have missed is not left without the news that all is as before.
    """
    missed = _missed(notices, this)
    told: tuple[Entry, ...] = ()
    for one in (*missed, this):
        told = merged(told, one.entries, group_id)
    return told or (this.entries if any(one.tried for one in missed) else ())


def _missed(notices: Sequence[_Own], this: _Own) -> list[_Own]:
    """List the notices since the last that arrived, which are still of use."""
    earlier = [one for one in notices if one.id < this.id]
    last = max((one.id for one in earlier if one.is_told), default=0)
    return [
        one
        for one in earlier
        if one.id > last and one.state in MISSED and one.entries and one.expires_at > this.due_at
    ]


def _concern_the_same(some: Sequence[Entry], others: Sequence[Entry]) -> bool:
    return any(is_same_item(one, other) for one in some for other in others)


async def _own_notices(session: AsyncSession, row: ClaimedMessage) -> Sequence[_Own]:
    """Read the notices of the group that this recipient was to get, the oldest first."""
    sent = OutboxMessageRow
    recipient = sent.person_id == row.person_id if row.person_id else sent.group_chat_id == row.group_chat_id
    rows = await session.execute(
        select(sent.facts, sent.state, sent.last_error, sent.attempts, sent.expires_at).where(
            recipient,
            sent.visit_id == row.visit_id,
            sent.kind == KIND,
            sent.group_id.is_not_distinct_from(row.group_id),
        )
    )
    fates = {one.facts["notice"]: one for one in rows}
    notices = await session.execute(
        select(ChangeNoticeRow.id, ChangeNoticeRow.entries, ChangeNoticeRow.due_at)
        .where(ChangeNoticeRow.id.in_(fates))
        .order_by(ChangeNoticeRow.id)
    )
    return [_own(one, fates[one.id]) for one in notices]


def _own(notice: Any, fate: Any) -> _Own:  # noqa: ANN401 - rows
    came_to_nothing = fate.state is OutboxState.CANCELLED and fate.last_error == NOTHING_TO_SAY
    return _Own(
        id=notice.id,
        state=fate.state,
        is_told=fate.state is OutboxState.SENT or came_to_nothing,
        tried=fate.attempts > 0,
        expires_at=fate.expires_at,
        due_at=notice.due_at,
        entries=ENTRIES.validate_python(notice.entries, strict=False),
    )


async def _name_of_group(session: AsyncSession, group_id: int | None) -> str:
    return await session.scalar(select(func.coalesce(GroupRow.name, "")).where(GroupRow.id == group_id)) or ""
