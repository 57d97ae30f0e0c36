"""What a filled question asks about, and what a right answer must hold: the common ground of all meanings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from db.visit import Contact, Group, Locus, Participant, Visit
from tests.questions.wordings import schedule
from tests.questions.wordings.schedule import Event, Stay


@dataclass(frozen=True)
class Right:
    """A right answer's parts, as in a table; `negative` = "no", after which nothing of the same thing can be told.

    `that` is what a further part of the question speaks of: an event, a locus, a person, a group.
    """

    expected: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    answered: bool = True
    negative: bool = False
    that: Mapping[str, object] = field(default_factory=dict)


UNKNOWN = Right(answered=False)


@dataclass(frozen=True)
class Asked:
    """A wording filled for one asker: `slots` hold the workbook's names, days and moments, not what is said."""

    visit: Visit
    agendas: Mapping[str, tuple[Event, ...]]
    group: str
    at: datetime
    language: str
    text: str
    slots: Mapping[str, str]
    times: Mapping[str, datetime]
    day: date
    that: Mapping[str, object] = field(default_factory=dict)

    def events(self, group: str = "") -> tuple[Event, ...]:
        return self.agendas[group or self.group]

    def today(self, group: str = "") -> list[Event]:
        return [event for event in self.events(group) if event.day == self.at.date()]

    def on_day(self, group: str = "") -> list[Event]:
        return [event for event in self.events(group) if event.day == self.day]

    def event(self, slot: str = "item", group: str = "", *, past: bool = False) -> Event | None:
        """The one event that a name can mean now: today's, or the only one; None where it is not clear."""
        if slot == "that":
            found = self.that.get("event")
            return found if isinstance(found, Event) else None
        if slot not in self.slots:
            return None
        named = [event for event in self.events(group) if event.title == self.slots[slot]]
        mine = [event for event in named if event.day == self.at.date()] or named
        if len(mine) != 1 or (len(named) > 1 and mine[0].over(self.at)):
            return None
        return mine[0] if past or not mine[0].over(self.at) else None

    def locus(self, slot: str = "locus") -> Locus | None:
        if slot == "that":
            found = self.that.get("locus")
            return found if isinstance(found, Locus) else None
        return next((locus for locus in self.visit.loci if locus.name == self.slots.get(slot)), None)

    def stay(self, slot: str = "locus", group: str = "") -> Stay | None:
        """The one stay at a place that can be meant now; nights count too at a hotel, which the rows do not tell."""
        locus = self.locus(slot)
        if not locus or "hotel" in f"{locus.kind} {locus.name}".casefold():
            return None
        all_stays = [stay for stay in schedule.stays(self.events(group)) if stay.locus is locus]
        today = [stay for stay in all_stays if stay.start.date() == self.at.date()] or all_stays
        clear = len(today) == 1 and today[0].start > self.at
        return today[0] if clear else None

    def other_group(self, slot: str = "group") -> Group | None:
        if slot == "that":
            found = self.that.get("group")
            return found if isinstance(found, Group) else None
        return self.visit.group(self.group if slot == "mine" else self.slots.get(slot, ""))

    def person(self, slot: str = "person") -> Contact | Participant | None:
        if slot == "that":
            found = self.that.get("person")
            return found if isinstance(found, Contact | Participant) else None
        people: tuple[Contact | Participant, ...] = (*self.visit.contacts, *self.visit.participants)
        found_people = [person for person in people if person.name == self.slots.get(slot)]
        return found_people[0] if found_people else None


Meaning = Callable[[Asked, tuple[str, ...]], Right | None]
MEANINGS: dict[str, Meaning] = {}


def meaning(*names: str) -> Callable[[Meaning], Meaning]:
    """Register what answers a meaning; it returns None where the visit gives no sound answer at that moment."""

    def register(function: Meaning) -> Meaning:
        MEANINGS.update(dict.fromkeys(names, function))
        return function

    return register
