"""A visit played from its first message to its last on a simulated clock: who would get what, when. Nothing is sent.

The rule is the real day's (`db.reminders`). Whoever is on the list of participants and has not joined yet takes part
too, and a group of which nobody is known counts as one: the agenda is rehearsed before people come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from db import evaluations, reminders
from db.members import read_list
from db.reminder_audience import read_audience
from db.reminders import ALWAYS, NEVER, Audience, Recipient, Reminder, VisitPlan, prepare
from db.visit import Visit

EARLIEST, LATEST = time(6), time(21)
"""What is due before or after these, in local time, is worth a second look."""

_WHOLE_GROUP: Final = -(10**12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One message of the play. `stands_in`: for someone who has not joined; `name` is empty for chats and groups."""

    reminder: Reminder
    at: datetime
    group: str
    name: str
    language: str
    is_chat: bool
    stands_in: bool

    @property
    def is_whole_group(self) -> bool:
        """Whether it is for a group of which nobody is known."""
        return (self.reminder.recipient.person_id or 0) <= _WHOLE_GROUP

    @property
    def is_odd(self) -> bool:
        return not EARLIEST <= self.at.time() <= LATEST


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone whom the play is for, as read from the store."""

    visit: Visit
    audience: Audience

    def scenes(self) -> Iterator[Scene]:
        """Play everything, in the order in which it is due."""
        groups = {group.id: group for group in self.visit.groups}
        plan = prepare(self.visit)
        found = [
            *plan.reminders(self.audience, (ALWAYS, NEVER), now=ALWAYS),
            *_evaluations(plan, self.audience),
        ]
        for one in sorted(found, key=lambda reminder: (reminder.due_at, reminder.facts["zone"])):
            recipient, group = one.recipient, groups.get(one.recipient.group_id or 0)
            is_chat = recipient.group_chat_id is not None
            own = None if is_chat else recipient.language
            yield Scene(
                reminder=one,
                at=one.due_at.astimezone(ZoneInfo(one.facts["zone"])),
                group=group.name if group else "",
                name=recipient.name,
                language=own or self.visit.language_of(group),
                is_chat=is_chat,
                stands_in=not is_chat and (recipient.person_id or 0) < 0,
            )

    @property
    def absent(self) -> int:
        """How many on the list of participants have not joined."""
        return sum(1 for one in self.audience.recipients if _WHOLE_GROUP < (one.person_id or 0) < 0)


def _evaluations(plan: VisitPlan, audience: Audience) -> Iterator[Reminder]:
    """Derive evaluations as on the real day, each for every participant of its group."""
    for occasion in evaluations.occasions(plan):
        facts = occasion.facts
        for recipient in audience.recipients:
            if recipient.participates and recipient.group_id == occasion.group.id:
                yield Reminder(
                    key=f"{evaluations.KIND}:{occasion.key}:{recipient.reference}",
                    kind=evaluations.KIND,
                    recipient=recipient,
                    due_at=occasion.due_at,
                    expires_at=occasion.closes_at,
                    facts=facts,
                    is_missed=False,
                )


async def read_cast(session: AsyncSession, visit: Visit) -> Cast:
    audience = await read_audience(session, visit.id)
    absent = [
        Recipient(person_id=-one.id, group_id=one.group_id, name=one.name, participates=True)
        for one in await read_list(session, visit.id, None)
        if not one.taken
    ]
    people = [one for one in (*audience.recipients, *absent) if one.person_id is not None]
    whole = _whole_groups(visit, {one.group_id for one in people})
    return Cast(visit, replace(audience, recipients=(*audience.recipients, *absent, *whole)))


def _whole_groups(visit: Visit, known: set[int | None]) -> Iterable[Recipient]:
    return [
        Recipient(person_id=_WHOLE_GROUP - group.id, group_id=group.id, participates=True)
        for group in visit.groups
        if group.id not in known
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is said to several at once: `audiences` are groups (empty = none) with their numbers of people and chats."""

    at: datetime
    kind: str
    facts: dict[str, Any]
    audiences: tuple[tuple[str, int, int], ...]
    is_odd: bool


def moments(scenes: Iterable[Scene]) -> list[Moment]:
    """Put together what is said at the same time in the same words. A group of which nobody is known counts as 0."""
    found: dict[tuple[Any, ...], dict[str, tuple[int, int]]] = {}
    first: dict[tuple[Any, ...], Scene] = {}
    for scene in scenes:
        facts = scene.reminder.facts
        said = _told(scene.reminder.kind, facts)
        key = scene.at, facts["zone"], scene.reminder.kind, facts.get("start"), facts.get("lead"), said
        first.setdefault(key, scene)
        people, chats = found.setdefault(key, {}).get(scene.group, (0, 0))
        is_person = not (scene.is_chat or scene.is_whole_group)
        found[key][scene.group] = people + is_person, chats + scene.is_chat
    return [
        Moment(
            at=scene.at,
            kind=scene.reminder.kind,
            facts=dict(scene.reminder.facts),
            audiences=tuple((group, *numbers) for group, numbers in found[key].items()),
            is_odd=scene.is_odd,
        )
        for key, scene in first.items()
    ]


def _told(kind: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """What a message is about, besides its time."""
    match kind:
        case evaluations.KIND:
            return facts["form"], facts["title"], facts["day"]
        case reminders.DAY:
            return facts["items"][0]["title"], facts["items"][0]["start"]
        case _:
            return (facts["title"],)
