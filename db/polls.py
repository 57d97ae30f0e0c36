"""Polls as they are, and whom they ask.

Their way from draft to close is `db/poll_states.py`'s, what goes out of them `db/poll_rows.py`'s; what is answered in
them is in `db/poll_votes.py` (by name) and `db/ballots.py` (in secret).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import MembershipRow, PollRow, PollState, Role
from db.targets import TargetedPerson, is_person_meant, targeted_chats, targeted_people

__all__ = [
    "FEWEST_OPTIONS",
    "MOST_OPTIONS",
    "OPTION_MOST",
    "QUESTION_MOST",
    "USUAL",
    "Poll",
    "PollState",
    "Reach",
    "Settings",
    "asked_in",
    "list_polls",
    "may_answer",
    "may_manage",
    "open_polls",
    "reach_of",
    "read_poll",
    "voters_of",
]

QUESTION_MOST: Final = 300
OPTION_MOST: Final = 100
FEWEST_OPTIONS, MOST_OPTIONS = 2, 12
"""Telegram's limits of a poll (Bot API, sendPoll), but for the two options that make a question of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a poll is asked. It closes so many minutes after it was sent, or at a moment; else when someone closes it."""

    several: bool = False
    anonymous: bool = False
    hidden: bool = False
    in_chats: bool = False
    lasts_minutes: int | None = None
    closes_at: datetime | None = None


USUAL: Final = Settings()


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A poll as it is now; once it is out, only its state changes. `closes_at` of a draft is as in `Settings`."""

    id: int
    visit_id: int
    created_by: int | None
    targets: tuple[str, ...]
    question: str
    options: tuple[str, ...]
    several: bool
    anonymous: bool
    hidden: bool
    in_chats: bool
    lasts_minutes: int | None
    state: PollState
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None

    @property
    def batch(self) -> str:
        return f"poll:{self.id}"

    def is_open(self, now: datetime) -> bool:
        """Whether answers are still taken."""
        return self.state is PollState.OPEN and (self.closes_at is None or now < self.closes_at)


@dataclass(frozen=True, slots=True)
class Reach:
    """To how many a poll goes."""

    people: int
    chats: int


async def read_poll(session: AsyncSession, poll_id: int) -> Poll | None:
    row = (await session.execute(_polls().where(PollRow.id == poll_id))).mappings().one_or_none()
    return Poll(**row) if row else None


async def list_polls(session: AsyncSession, visit_id: int) -> Sequence[Poll]:
    """List what went out, the newest first."""
    out = PollRow.state.in_((PollState.OPEN, PollState.CLOSED))
    rows = await session.execute(
        _polls()
        .where(PollRow.visit_id == visit_id, out)
        .order_by(PollRow.opened_at.desc(), PollRow.id.desc())
    )
    return [Poll(**row) for row in rows.mappings()]


async def open_polls(session: AsyncSession) -> Sequence[Poll]:
    rows = await session.execute(_polls().where(PollRow.state == PollState.OPEN).order_by(PollRow.id))
    return [Poll(**row) for row in rows.mappings()]


async def reach_of(session: AsyncSession, poll: Poll) -> Reach:
    """Count to whom a poll goes, or went."""
    if poll.in_chats:
        return Reach(0, len(await targeted_chats(session, poll.visit_id, poll.targets)))
    return Reach(len(await voters_of(session, poll)), 0)


async def voters_of(session: AsyncSession, poll: Poll) -> Sequence[TargetedPerson]:
    """List who may answer, wherever the poll stands: the members who are meant, but who asks it."""
    return await targeted_people(session, poll.visit_id, poll.targets, besides=poll.created_by)


async def asked_in(session: AsyncSession, poll: Poll, answered: Collection[int]) -> Sequence[TargetedPerson]:
    """List of whom a poll's results tell: who may answer; once it is closed, who might have, and all who have `answered`."""
    if poll.state is not PollState.CLOSED:
        return await voters_of(session, poll)
    return await targeted_people(
        session,
        poll.visit_id,
        poll.targets,
        besides=poll.created_by,
        joined_by=poll.closed_at,
        also=answered,
    )


async def may_answer(session: AsyncSession, poll: Poll, person_id: int) -> bool:
    return person_id != poll.created_by and await is_person_meant(
        session, poll.visit_id, poll.targets, person_id
    )


async def may_manage(session: AsyncSession, poll: Poll, person_id: int) -> bool:
    """Whether someone may send, close and remind of a poll: organizers of its visit, and the coach who made it."""
    own = select(MembershipRow.role).where(
        MembershipRow.visit_id == poll.visit_id, MembershipRow.person_id == person_id
    )
    roles = set(await session.scalars(own))
    return Role.ORGANIZER in roles or (Role.COACH in roles and poll.created_by == person_id)


def _polls() -> Select[*tuple[Any, ...]]:
    names = Poll.__dataclass_fields__
    return select(*(getattr(PollRow, name) for name in names))
