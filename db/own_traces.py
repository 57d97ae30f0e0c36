"""What using Lokus leaves behind about someone, as they are shown it: messages they were sent, polls they answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import MembershipRow, OutboxMessageRow, OutboxState, PollAnsweredRow, PollRow, PollVoteRow


@dataclass(frozen=True, slots=True)
class OwnMessages:
    """Messages that went out to someone unasked, when the last one did, and how many they said to have read."""

    sent: int
    last_at: datetime | None
    read: int


@dataclass(frozen=True, slots=True)
class OwnVote:
    """A poll that someone answered. Of an anonymous one nobody knows the answer: it has none here."""

    question: str
    answer: tuple[str, ...] | None


async def own_messages(session: AsyncSession, person_id: int) -> OwnMessages:
    row = OutboxMessageRow
    counted = await session.execute(
        select(func.count(), func.max(row.sent_at), func.count(row.read_at)).where(
            row.person_id == person_id, row.state == OutboxState.SENT
        )
    )
    return OwnMessages(*counted.one())


async def own_votes(session: AsyncSession, person_id: int) -> tuple[OwnVote, ...]:
    """List the polls that someone answered, in the order in which they went out."""
    named = await session.execute(
        select(PollRow.id, PollRow.question, PollRow.options, PollVoteRow.options)
        .join(PollVoteRow, PollVoteRow.poll_id == PollRow.id)
        .where(PollVoteRow.person_id == person_id)
    )
    found = {
        id_: OwnVote(question, tuple(options[n] for n in chosen)) for id_, question, options, chosen in named
    }
    of_visits = select(MembershipRow.visit_id).where(MembershipRow.person_id == person_id)
    secret = await session.execute(
        select(PollRow.id, PollRow.question, PollAnsweredRow.person_ids)
        .join(PollAnsweredRow, PollAnsweredRow.poll_id == PollRow.id)
        .where(PollRow.visit_id.in_(of_visits))
    )
    found |= {id_: OwnVote(question, None) for id_, question, people in secret if person_id in people}
    return tuple(vote for _, vote in sorted(found.items()))
