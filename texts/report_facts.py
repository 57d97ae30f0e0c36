"""What a report tells, as it comes from the program: names, numbers and local times, to be worded and set.

Kinds are ends of message names. Where something is not known, or none is meant, the text is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from texts.messages.polls import Results


class Fate(StrEnum):
    """What became of an agenda item."""

    AS_PLANNED = "planned"
    CHANGED = "changed"
    ADDED = "added"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """`size` is what the organizers wrote of it; `listed` on the list, `joined`, and `known` to be both are counted."""

    name: str
    city: str = ""
    heads: tuple[str, ...] = ()
    leader: str = ""
    coaches: tuple[str, ...] = ()
    topic: str = ""
    size: str = ""
    listed: int = 0
    joined: int = 0
    known: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """When and where an item is, or was before it changed."""

    title: str
    start: datetime
    end: datetime | None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldItem:
    """`item` is its number, the same for all groups that share it."""

    item: int
    now: Slot
    fate: Fate = Fate.AS_PLANNED
    before: Slot | None = None
    locus: str = ""
    speakers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupAgenda:
    group: str
    items: tuple[HeldItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LocusFacts:
    """A place that was learned from, with who was there when: group and item."""

    name: str
    kind: str = ""
    address: str = ""
    description: str = ""
    stays: tuple[tuple[str, HeldItem], ...] = ()


@dataclass(frozen=True, slots=True)
class Adoption:
    what: str = ""
    need: str = ""
    project: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteFacts:
    """A note that was shared, in the shape of `texts.messages.notes.Note`. `kind` is empty until someone sorted it."""

    kind: str
    text: str
    written_at: datetime
    locus: str = ""
    item: str = ""
    group: str = ""
    author: str = ""
    photos: tuple[str, ...] = ()
    adoption: Adoption | None = None
    shared: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionOutcome:
    """A question of a form. `counts` are of `options`, None where nothing may be told; `free` is what was written."""

    text: str
    is_scale: bool
    options: tuple[str, ...]
    anonymous: bool
    answered: int
    counts: tuple[int, ...] | None
    mean: float | None = None
    spread: float | None = None
    free: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPart:
    """What a form came to: as a whole, of a group, or at a locus (`name`)."""

    name: str
    asked: int
    answered: int
    questions: tuple[QuestionOutcome, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFacts:
    """`titles` are the items at whose end it was asked; none = at days' ends."""

    titles: tuple[str, ...]
    whole: FormPart
    by_group: tuple[FormPart, ...] = ()
    by_locus: tuple[FormPart, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedFacts:
    """A question that was asked `times` times. `answer` is empty where none can be told."""

    text: str
    subject: str
    times: int
    answered: bool
    answer: str = ""
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PassedOn:
    """A question to the organizers. `state` is open, answered or dismissed."""

    text: str
    group: str
    asked_at: datetime
    state: str
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """How many questions there were on one matter, and how many of them were answered."""

    name: str
    asked: int
    answered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """`asked` and `answered` count all, also those whose text was erased."""

    asked: int = 0
    answered: int = 0
    subjects: tuple[Subject, ...] = ()
    texts: tuple[AskedFacts, ...] = ()
    passed_on: tuple[PassedOn, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrived:
    """Messages: how many arrived, how many never will, how many were marked as read."""

    sent: int = 0
    lost: int = 0
    read: int = 0

    @property
    def people(self) -> int:
        return self.sent + self.lost


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupReach:
    """`asked`: of messages that have a button to say that they were read; `known` as in `GroupFacts`."""

    group: str
    listed: int
    joined: int
    known: int
    unreachable: int
    messages: Arrived
    asked: Arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFacts:
    name: str
    group: str
    roles: tuple[str, ...]
    joined_at: datetime
    unreachable: bool
    messages: Arrived
    asked: Arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBroadcast:
    """`text` is empty where something else than a text was passed on."""

    at: datetime
    text: str
    to: str
    asks_reading: bool
    arrived: Arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class SentNotice:
    at: datetime
    group: str
    items: int
    arrived: Arrived


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachFacts:
    """`kinds` are all messages by what they were."""

    groups: tuple[GroupReach, ...] = ()
    kinds: Mapping[str, Arrived] = field(default_factory=dict)
    members: tuple[MemberFacts, ...] = ()
    not_joined: tuple[tuple[str, str], ...] = ()
    """Name and group."""
    broadcasts: tuple[SentBroadcast, ...] = ()
    notices: tuple[SentNotice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    name: str
    agency: str
    position: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """`scope` names the groups that it is about, and is empty for the whole visit.

    `host` says to whom it is given: None = the group itself, else the host, of one locus or (empty) of all.
    """

    visit: str
    scope: str
    taken_at: datetime
    program: str = ""
    cohort: str = ""
    theme: str = ""
    organizer: str = ""
    heads: tuple[str, ...] = ()
    days: tuple[date, ...] = ()
    groups: tuple[GroupFacts, ...] = ()
    agendas: tuple[GroupAgenda, ...] = ()
    loci: tuple[LocusFacts, ...] = ()
    notes: tuple[NoteFacts, ...] = ()
    polls: tuple[Results, ...] = ()
    forms: tuple[FormFacts, ...] = ()
    least: int = 5
    """Answers from which on anonymous results are told."""
    questions: Questions = Questions()
    reach: ReachFacts = ReachFacts()
    listed: tuple[Listed, ...] = ()
    host: str | None = None
    people: tuple[str, ...] = ()
    """Names of everyone who has to do with the visit, for leaving them out where that is wanted."""
    things: tuple[str, ...] = ()
    """Names of groups, cities and places, which are told even where someone is called the same."""
