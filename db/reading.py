"""Who has read what was sent: people press a button below it, those who may ask see who has not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ChangeNoticeRow, GroupRow, MembershipRow, OutboxMessageRow, PersonRow, Role
from db.notices import batch_of
from db.outbox import OutboxState, Receipt, mark_read, receipts


@dataclass(frozen=True, slots=True)
class Readers:
    """Recipients of one batch, by name. `waiting`: it has not left yet; `unreached`: Telegram does not take it."""

    read: int
    unread: tuple[str, ...]
    waiting: tuple[str, ...]
    unreached: tuple[str, ...]
    group: str = ""

    @property
    def people(self) -> int:
        return self.read + len(self.unread) + len(self.waiting) + len(self.unreached)


async def mark_seen(session: AsyncSession, row_id: int, *, telegram_id: int, now: datetime) -> bool:
    """Note that someone read a message, their own or that of a group chat; False where it was not for them."""
    if await mark_read(session, row_id, telegram_id=telegram_id, now=now):
        return True
    row = OutboxMessageRow
    in_chat = select(row.visit_id, row.batch).where(row.id == row_id, row.group_chat_id.is_not(None))
    found = (await session.execute(in_chat)).one_or_none()
    if found is None:
        return False
    own = await session.scalar(_own_row(found.visit_id, found.batch, telegram_id))
    return own is not None and await mark_read(session, own, telegram_id=telegram_id, now=now) is not None


async def readers_of(session: AsyncSession, *, visit_id: int, batch: str, group: str = "") -> Readers:
    return sorted_out(await receipts(session, visit_id=visit_id, batch=batch), group)


def sorted_out(rows: Sequence[Receipt], group: str = "") -> Readers:
    people = [one for one in rows if one.person_id is not None and one.state is not OutboxState.CANCELLED]
    left = [one for one in people if one.read_at is None]

    def names(*states: OutboxState) -> tuple[str, ...]:
        return tuple(sorted((one.name for one in left if one.state in states), key=str.casefold))

    return Readers(
        read=len(people) - len(left),
        unread=names(OutboxState.SENT),
        waiting=names(OutboxState.PENDING, OutboxState.SENDING),
        unreached=names(OutboxState.FAILED, OutboxState.EXPIRED),
        group=group,
    )


async def readers_of_notices(session: AsyncSession, notices: Sequence[int]) -> tuple[Readers, ...]:
    """Tell for each notice of a change, in the order of groups, who has read it."""
    rows = await session.execute(
        select(ChangeNoticeRow.id, ChangeNoticeRow.visit_id, GroupRow.name)
        .outerjoin(GroupRow, GroupRow.id == ChangeNoticeRow.group_id)
        .where(ChangeNoticeRow.id.in_(notices))
        .order_by(GroupRow.ordinal, ChangeNoticeRow.id)
    )
    return tuple(
        [
            await readers_of(session, visit_id=row.visit_id, batch=batch_of(row.id), group=row.name or "")
            for row in rows
        ]
    )


async def may_ask(session: AsyncSession, notice: int, *, person_id: int) -> bool:
    """Whether someone is an organizer, or leads the group that a notice is for."""
    visit_id = await session.scalar(select(ChangeNoticeRow.visit_id).where(ChangeNoticeRow.id == notice))
    if visit_id is None:
        return False
    organizes = exists().where(
        MembershipRow.visit_id == visit_id,
        MembershipRow.person_id == person_id,
        MembershipRow.role == Role.ORGANIZER,
    )
    if await session.scalar(select(organizes)):
        return True
    row = OutboxMessageRow
    own = select(row.facts).where(
        row.visit_id == visit_id, row.batch == batch_of(notice), row.person_id == person_id
    )
    facts = await session.scalar(own)
    return bool(facts and facts.get("leads"))


def _own_row(visit_id: int, batch: str, telegram_id: int) -> Select[int]:
    return (
        select(OutboxMessageRow.id)
        .join(PersonRow, PersonRow.id == OutboxMessageRow.person_id)
        .where(
            OutboxMessageRow.visit_id == visit_id,
            OutboxMessageRow.batch == batch,
            PersonRow.telegram_id == telegram_id,
        )
        .order_by(OutboxMessageRow.id)
        .limit(1)
    )
