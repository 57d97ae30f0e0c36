"""A poll's way from draft to close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import PollAnsweredRow, PollRow, PollState, PollUrnRow, PollVoteRow
from db.outbox import cancel
from db.poll_rows import send_to_targets
from db.polls import USUAL, Reach, Settings, reach_of, read_poll, voters_of

OPEN_FOR: Final = timedelta(days=30)
"""A poll that nobody closes is closed then."""

DRAFTS_KEPT: Final = timedelta(days=1)
"""How long a poll is kept that was never sent."""


@dataclass(frozen=True, slots=True)
class Opened:
    """To how many a poll goes out; None where it went, or was dropped, before."""

    reach: Reach | None
    too_late: bool = False


async def keep_draft(
    session: AsyncSession,
    *,
    visit_id: int,
    by: int | None,
    targets: Sequence[str],
    question: str,
    options: Sequence[str],
    settings: Settings = USUAL,
    now: datetime,
) -> int:
    """Keep a poll that is to be looked at before it goes out; return its id."""
    values = {
        "visit_id": visit_id,
        "created_by": by,
        "created_at": now,
        "targets": tuple(targets),
        "question": question,
        "options": tuple(options),
        "state": PollState.DRAFT,
        **asdict(settings),
    }
    return (await session.scalars(insert(PollRow).values(values).returning(PollRow.id))).one()


async def change_draft(session: AsyncSession, poll_id: int, **settings: Any) -> None:  # noqa: ANN401 - columns of it
    """Set what stands in `Settings`; nothing where it is out already."""
    await session.execute(_where(poll_id, PollState.DRAFT).values(**settings))


async def drop_draft(session: AsyncSession, poll_id: int) -> bool:
    dropped = _where(poll_id, PollState.DRAFT).values(state=PollState.DROPPED)
    return await session.scalar(dropped.returning(PollRow.id)) is not None


async def open_poll(session: AsyncSession, poll_id: int, *, now: datetime) -> Opened:
    """Let a draft go out, unless the moment has passed at which it was to close."""
    draft = await read_poll(session, poll_id)
    if draft is None or draft.state is not PollState.DRAFT:
        return Opened(None)
    lasts = timedelta(minutes=draft.lasts_minutes) if draft.lasts_minutes else OPEN_FOR
    closes_at = draft.closes_at or now + lasts
    if closes_at <= now:
        return Opened(None, too_late=True)
    opened = _where(poll_id, PollState.DRAFT).values(state=PollState.OPEN, opened_at=now, closes_at=closes_at)
    if await session.scalar(opened.returning(PollRow.id)) is None:
        return Opened(None)
    if draft.anonymous:
        none = tuple(0 for _ in draft.options)
        empty = {"ballots": 0, "counts": none, "shown_ballots": 0, "shown_counts": none, "receipts": ()}
        await session.execute(insert(PollUrnRow).values(poll_id=poll_id, **empty))
        await session.execute(insert(PollAnsweredRow).values(poll_id=poll_id, person_ids=()))
    poll = await read_poll(session, poll_id)
    assert poll is not None
    await send_to_targets(session, poll, now=now)
    return Opened(await reach_of(session, poll))


async def close_poll(session: AsyncSession, poll_id: int, *, now: datetime) -> bool:
    """Take no more answers; False where it was closed before. What has not left is not sent any more.

    Votes of those who are not meant any more are dropped: all that are there then stay counted, wherever people go.
    """
    closed = _where(poll_id, PollState.OPEN).values(state=PollState.CLOSED, closed_at=now)
    visit_id = await session.scalar(closed.returning(PollRow.visit_id))
    if visit_id is None:
        return False
    whole = {"shown_ballots": PollUrnRow.ballots, "shown_counts": PollUrnRow.counts}
    await session.execute(update(PollUrnRow).where(PollUrnRow.poll_id == poll_id).values(whole))
    poll = await read_poll(session, poll_id)
    assert poll is not None
    meant = [one.person_id for one in await voters_of(session, poll)]
    gone = delete(PollVoteRow).where(PollVoteRow.poll_id == poll_id, PollVoteRow.person_id.not_in(meant))
    await session.execute(gone)
    for batch in (f"poll:{poll_id}", f"poll-reminder:{poll_id}"):
        await cancel(session, visit_id=visit_id, batch=batch)
    return True


async def forget_drafts(session: AsyncSession, *, now: datetime) -> None:
    """Delete polls that were looked at and never sent."""
    never_sent = PollRow.state.in_((PollState.DRAFT, PollState.DROPPED))
    await session.execute(delete(PollRow).where(never_sent, PollRow.created_at <= now - DRAFTS_KEPT))


def _where(poll_id: int, state: PollState) -> Any:  # noqa: ANN401 - an update, which has no shorter type
    return update(PollRow).where(PollRow.id == poll_id, PollRow.state == state)
