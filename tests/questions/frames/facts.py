"""Every cell of a visit's sheets that can be asked for, with what may be said for it and what answers it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from db.visit import Visit
from tests.questions.frames import meanings
from tests.questions.frames.names import Names
from tests.questions.wordings import oracle, schedule
from tests.questions.wordings.asked import MEANINGS, Asked, Right

MODULES = (meanings, oracle)
"""Imported for the meanings that they register."""


@dataclass(frozen=True)
class Fact:
    """`says` holds by slot what may stand there; `true` tells of a claim («jam 9 ya?») whether it holds."""

    meaning: str
    asked: Asked
    at: datetime
    says: Mapping[str, tuple[str, ...]]
    right: Right
    true: bool | None = None

    @property
    def slots(self) -> frozenset[str]:
        return frozenset(self.says)


@dataclass(frozen=True)
class Sheet:
    """A visit as it is asked in one language, with chance that is the same each time."""

    visit: Visit
    names: Names
    agendas: Mapping[str, tuple[schedule.Event, ...]]
    language: str
    random: Random

    @classmethod
    def of(cls, visit: Visit, language: str, random: Random) -> Sheet:
        agendas = {group.name: schedule.agenda(visit, group.name) for group in visit.groups}
        return cls(visit, Names(visit), agendas, language, random)

    @property
    def askers(self) -> list[str]:
        return [name for name, events in self.agendas.items() if events]

    def asked(self, asker: str, at: datetime, /, **slots: str) -> Asked:
        return Asked(self.visit, self.agendas, asker, at, self.language, "", slots, {}, at.date())

    def before(self, group: str, event: schedule.Event | None = None) -> datetime:
        """The morning of an item, or of the group's first day, before anything has begun."""
        day = event.day if event else self.agendas[group][0].day
        first = min(e.start for e in self.agendas[group] if e.day == day)
        early = first - timedelta(minutes=self.random.choice((20, 45, 90)))
        return max(early, datetime.combine(day, datetime.min.time()) + timedelta(hours=4))


def told(asked: Asked, name: str, args: tuple[str, ...] = ()) -> Right | None:
    """What answers a meaning, where the sheet holds it."""
    right = MEANINGS[name](asked, args)
    if not right or not right.answered:
        return None
    held = " ".join(right.expected).casefold()
    return replace(right, forbidden=tuple(part for part in right.forbidden if part.casefold() not in held))


def fact(
    asked: Asked, name: str, says: Mapping[str, tuple[str, ...]], args: tuple[str, ...] = ()
) -> Iterator[Fact]:
    right = told(asked, name, args)
    if right and all(says.values()):
        yield Fact(name, asked, asked.at, says, right)


def claim(known: Fact, name: str, slot: str, ways: tuple[str, ...], *, true: bool) -> Iterator[Fact]:
    """Who claims something is answered by what holds: the same that answers the open question."""
    if ways:
        right = replace(known.right, forbidden=())
        yield replace(known, meaning=name, says={**known.says, slot: ways}, right=right, true=true)
