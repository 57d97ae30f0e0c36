"""What a poll has come to, as far as it may be known: by option, by group, by person, and who has not answered yet.

Of an anonymous poll only the counts of its urn are known, and those from enough ballots on; so it has no groups, no names
and nobody who is missing, here and in whatever is made from this.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.ballots import look_into_urn, who_answered
from db.models import GroupRow, VisitRow
from db.poll_votes import votes_of
from db.polls import Poll, PollState, asked_in
from db.targets import TargetedPerson
from db.visit import WIB


@dataclass(frozen=True, slots=True)
class GroupTally:
    group_id: int | None
    asked: int
    answered: int
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    name: str
    group_id: int | None
    options: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PollOutcome:
    """`counts` are of `shown` answers; None where nothing may be shown yet. `missing` are told of open polls too."""

    poll: Poll
    asked: int
    answered: int
    shown: int
    counts: tuple[int, ...] | None
    groups: tuple[GroupTally, ...] = ()
    answers: tuple[Answer, ...] = ()
    missing: tuple[TargetedPerson, ...] = ()
    group_names: Mapping[int, str] = field(default_factory=dict)
    zone: ZoneInfo = WIB
    """The visit's."""


async def poll_outcome(session: AsyncSession, poll: Poll) -> PollOutcome:
    outcome = await _of_urn(session, poll) if poll.anonymous else await _of_votes(session, poll)
    names = await session.execute(
        select(GroupRow.id, GroupRow.name)
        .where(GroupRow.visit_id == poll.visit_id)
        .order_by(GroupRow.ordinal)
    )
    zone = await session.scalar(select(VisitRow.zone).where(VisitRow.id == poll.visit_id))
    return replace(outcome, group_names=dict(iter(names.all())), zone=zone or WIB)


async def _of_urn(session: AsyncSession, poll: Poll) -> PollOutcome:
    """Count as asked also who has answered and is not meant any more; of erased people only the ballots are known."""
    known = await who_answered(session, poll.id)
    asked = {*known, *(one.person_id for one in await asked_in(session, poll, known))}
    closed = poll.state is PollState.CLOSED
    urn = await look_into_urn(session, poll.id, closed=closed)
    visible = urn.shown > 0 and (closed or not poll.hidden)
    return PollOutcome(
        poll=poll,
        asked=len(asked) + urn.ballots - len(known),
        answered=urn.ballots,
        shown=urn.shown if visible else 0,
        counts=urn.counts if visible else None,
    )


async def _of_votes(session: AsyncSession, poll: Poll) -> PollOutcome:
    """Count who is still meant; who left the visit, or the group before the close, has no vote any more."""
    votes = {vote.person_id: vote.options for vote in await votes_of(session, poll.id)}
    voters = await asked_in(session, poll, votes)
    asked: defaultdict[int | None, int] = defaultdict(int)
    answers = []
    for one in voters:
        asked[one.group_id] += 1
        if one.person_id in votes:
            answers.append(Answer(one.name, one.group_id, votes[one.person_id]))
    visible = poll.state is PollState.CLOSED or not poll.hidden
    return PollOutcome(
        poll=poll,
        asked=len(voters),
        answered=len(answers),
        shown=len(answers) if visible else 0,
        counts=_counts(poll, answers) if visible else None,
        groups=_groups(poll, asked, answers) if visible else (),
        answers=tuple(answers) if visible else (),
        missing=tuple(one for one in voters if one.person_id not in votes),
    )


def _groups(poll: Poll, asked: dict[int | None, int], answers: Sequence[Answer]) -> tuple[GroupTally, ...]:
    tallies = []
    for group_id, number in asked.items():
        own = [one for one in answers if one.group_id == group_id]
        tallies.append(GroupTally(group_id, number, len(own), _counts(poll, own)))
    return tuple(tallies)


def _counts(poll: Poll, answers: Sequence[Answer]) -> tuple[int, ...]:
    return tuple(sum(index in one.options for one in answers) for index in range(len(poll.options)))
