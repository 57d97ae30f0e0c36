"""Everything that a report on a visit tells, gathered as frozen facts: of a whole visit, or of some of its groups.

What is anonymous stays so: results of polls and evaluations come from where `/hasil` has them, with the same bounds.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import members_of
from db.evaluation_results import FormResult, evaluation_results
from db.forwarded_questions import Forwarded, list_forwarded
from db.notes import Note, shared_notes
from db.poll_results import PollOutcome, poll_outcome
from db.polls import Poll, list_polls
from db.questions import Asked, list_asked
from db.report_agenda import ItemHistory, read_histories
from db.report_reach import Reach, read_reach
from db.targets import EVERYONE, group_target
from db.visit import Group, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is known at `taken_at`. `groups` are those it is about; `is_whole`: about the visit as a whole."""

    visit: Visit
    groups: tuple[Group, ...]
    is_whole: bool
    taken_at: datetime
    histories: Mapping[int, tuple[ItemHistory, ...]]
    polls: tuple[PollOutcome, ...]
    asked: tuple[Asked, ...]
    forwarded: tuple[Forwarded, ...]
    notes: tuple[Note, ...]
    forms: tuple[FormResult, ...]
    reach: Reach
    members: tuple[str, ...]
    """Names of all members of the visit, whatever the report is about: those that are left out where none may be told."""


async def read_report(
    session: AsyncSession, visit: Visit, groups: Collection[int] | None, *, now: datetime
) -> Report:
    """Gather a report of these groups (`groups.id`), else of the whole visit."""
    return Report(
        visit=visit,
        groups=tuple(group for group in visit.groups if groups is None or group.id in groups),
        is_whole=groups is None,
        taken_at=now,
        histories=await read_histories(session, visit),
        polls=await _polls(session, visit.id, groups),
        asked=await _asked(session, visit.id, groups),
        forwarded=await _forwarded(session, visit.id, groups),
        notes=tuple(await shared_notes(session, visit.id, groups)),
        forms=await evaluation_results(session, visit.id, now=now, groups=groups),
        reach=await read_reach(session, visit.id, groups),
        members=tuple(name for one in await members_of(session, visit.id) for name in one.names),
    )


async def _polls(
    session: AsyncSession, visit_id: int, groups: Collection[int] | None
) -> tuple[PollOutcome, ...]:
    """List polls with what they came to, the first one first."""
    polls = reversed(await list_polls(session, visit_id))
    outcomes = [await poll_outcome(session, poll) for poll in polls if concerns(poll, groups)]
    if groups is None:
        return tuple(outcomes)
    return tuple(own for one in outcomes if (own := of_groups(one, groups)).asked)


def concerns(poll: Poll, groups: Collection[int] | None) -> bool:
    """Whether a poll asks someone of these groups: it goes to everyone or a role, or to one of them by name."""
    if groups is None:
        return True
    named = {word for word in poll.targets if word.startswith("group:")}
    own = {group_target(group_id) for group_id in groups}
    return EVERYONE in poll.targets or len(named) < len(poll.targets) or bool(named & own)


def of_groups(outcome: PollOutcome, groups: Collection[int]) -> PollOutcome:
    """Leave what these groups answered in a poll by name. An anonymous one has no groups, and stays as a whole."""
    if outcome.poll.anonymous or outcome.counts is None:
        return replace(outcome, missing=tuple(one for one in outcome.missing if one.group_id in groups))
    tallies = tuple(one for one in outcome.groups if one.group_id in groups)
    answered = sum(one.answered for one in tallies)
    return replace(
        outcome,
        asked=sum(one.asked for one in tallies),
        answered=answered,
        shown=answered,
        counts=tuple(sum(one.counts[at] for one in tallies) for at in range(len(outcome.poll.options))),
        groups=tallies,
        answers=tuple(one for one in outcome.answers if one.group_id in groups),
        missing=tuple(one for one in outcome.missing if one.group_id in groups),
    )


async def _asked(session: AsyncSession, visit_id: int, groups: Collection[int] | None) -> tuple[Asked, ...]:
    if groups is None:
        return await list_asked(session, visit_id)
    found = [one for group_id in groups for one in await list_asked(session, visit_id, group_id=group_id)]
    return tuple(sorted(found, key=lambda one: one.asked_at))


async def _forwarded(
    session: AsyncSession, visit_id: int, groups: Collection[int] | None
) -> tuple[Forwarded, ...]:
    found = await list_forwarded(session, visit_id)
    return tuple(one for one in found if groups is None or one.group_id in groups)
