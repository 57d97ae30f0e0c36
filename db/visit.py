"""A visit as one frozen value: what a workbook says, what the store keeps and what answers are made from.

Rows refer to each other by name, in the spelling of the sheet that defines them: an agenda item names its locus and its
groups, a contact its loci. An empty tuple of groups means all groups. Strings are stripped; an empty cell is `""`.
Row ids and the visit's version belong to the store and play no part in comparisons.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

WIB, WITA, WIT = ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar"), ZoneInfo("Asia/Jayapura")

DEFAULT_LEAD_MINUTES = (30, 10)

PLACES_NOT_COUNTED = ("titik kumpul", "hotel", "rumah makan", "tempat ibadah")
"""Kinds of places that stand on the map but are not counted as loci (contract, section 1)."""


class QuestionKind(StrEnum):
    """How a question of an evaluation form is answered; the values are the workbook's words."""

    SCALE = "skala"
    CHOICE = "pilihan"
    SEVERAL = "pilihan ganda"
    TEXT = "teks"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of participants. `zone` and `language` are None where the visit's apply."""

    name: str
    city: str = ""
    zone: ZoneInfo | None = None
    language: str | None = None
    delegation_heads: tuple[str, ...] = ()
    leader: str = ""
    coaches: tuple[str, ...] = ()
    topic: str = ""
    headcount: str = ""
    """A number or words, as the organizer wrote it."""
    aliases: tuple[str, ...] = ()
    description: str = ""
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Locus:
    """A place of the visit. `latitude` and `longitude` (degrees, WGS 84) are both set or both None."""

    name: str
    groups: tuple[str, ...] = ()
    kind: str = ""
    address: str = ""
    room: str = ""
    latitude: float | None = None
    longitude: float | None = None
    aliases: tuple[str, ...] = ()
    description: str = ""
    id: int = field(default=0, compare=False)

    @property
    def counted(self) -> bool:
        """Whether it is a locus in the programme's sense, not a hotel, a restaurant or a meeting point."""
        return self.kind.casefold() not in PLACES_NOT_COUNTED


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item of the agenda, in local time.

    `zone` is None where `starts` and `ends` are each group's own local time, and set only where the workbook named a zone
    that its groups do not share. `ends` is None where the item lasts until the group's next one.
    `lead_minutes` is None where the visit's apply, and empty where the item reminds nobody.
    """

    day: date
    starts: time
    ends: time | None = None
    zone: ZoneInfo | None = None
    title: str
    code: str = ""
    locus: str = ""
    room: str = ""
    groups: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    note: str = ""
    lead_minutes: tuple[int, ...] | None = None
    id: int = field(default=0, compare=False)

    @property
    def uid(self) -> str:
        """What calendars know it by, within its visit: it stays when the item is moved or renamed."""
        return self.code or f"item-{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Someone, or a desk, to turn to.

    `phones` are E.164, with `;ext=N` behind it (RFC 3966) where there is an extension; a short number stands as dialled.
    `telegram` is a user name with its `@`.
    """

    name: str
    position: str = ""
    agency: str = ""
    role: str = ""
    loci: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    telegram: str = ""
    email: str = ""
    id: int = field(default=0, compare=False)

    @property
    def phone(self) -> str:
        """The first number, or nothing."""
        return self.phones[0] if self.phones else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A row of the list of participants; who has joined is a membership, not this."""

    name: str
    agency: str = ""
    position: str = ""
    group: str
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class InfoRow:
    """A fact in the organizer's words, with or without a question. `groups` are those it concerns first."""

    topic: str
    answer: str
    question: str = ""
    loci: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    language: str | None = None
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormQuestion:
    """One question of an evaluation form; questions with the same `form` code are one form.

    `item` is the code of the agenda item at whose end the form is sent; empty = at the day's end.
    """

    text: str
    kind: QuestionKind
    form: str = ""
    choices: tuple[str, ...] = ()
    item: str = ""
    groups: tuple[str, ...] = ()
    anonymous: bool = True
    id: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """One visit with all its groups; rows stand in the workbook's order. `lead_minutes` are minutes before an item."""

    code: str
    name: str
    program: str = ""
    cohort: str = ""
    theme: str = ""
    organizer: str = ""
    delegation_heads: tuple[str, ...] = ()
    zone: ZoneInfo = WIB
    lead_minutes: tuple[int, ...] = DEFAULT_LEAD_MINUTES
    language: str = "id"
    groups: tuple[Group, ...] = ()
    loci: tuple[Locus, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    contacts: tuple[Contact, ...] = ()
    participants: tuple[Participant, ...] = ()
    info: tuple[InfoRow, ...] = ()
    form_questions: tuple[FormQuestion, ...] = ()
    id: int = field(default=0, compare=False)
    version: int = field(default=0, compare=False)

    def group(self, name: str) -> Group | None:
        """Find a group by name or other name, without regard to case."""
        return _named(self.groups, name)

    def locus(self, name: str) -> Locus | None:
        """Find a locus by name or other name, without regard to case."""
        return _named(self.loci, name)

    def zone_of(self, group: Group | None) -> ZoneInfo:
        return group.zone if group and group.zone else self.zone

    def language_of(self, group: Group | None) -> str:
        return group.language if group and group.language else self.language


@dataclass(frozen=True, slots=True)
class Scheduled:
    """An agenda item as one group lives it: `start` and `end` are aware, in the group's zone.

    `end` is the written one, else the start of the group's next item on that day, else None. `room` is the item's,
    else the locus's.
    """

    item: AgendaItem
    start: datetime
    end: datetime | None
    locus: Locus | None
    room: str


def group_agenda(visit: Visit, group: Group) -> tuple[Scheduled, ...]:
    """List the group's items in order of time; items of all groups are among them."""
    zone = visit.zone_of(group)
    mine = sorted(
        (
            (_local(item.day, item.starts, item.zone, zone), item)
            for item in visit.agenda
            if not item.groups or group.name in item.groups
        ),
        key=lambda timed: timed[0],
    )
    loci = {locus.name: locus for locus in visit.loci}
    agenda: list[Scheduled] = []
    later: datetime | None = None
    for start, item in reversed(mine):
        following = agenda[-1].start if agenda else None
        later = following if following and following > start else later
        locus = loci.get(item.locus)
        end = _end(item, start, zone, later)
        agenda.append(Scheduled(item, start, end, locus, item.room or (locus.room if locus else "")))
    return tuple(reversed(agenda))


def _local(day: date, clock: time, named: ZoneInfo | None, own: ZoneInfo) -> datetime:
    return datetime.combine(day, clock, tzinfo=named or own).astimezone(own)


def _end(item: AgendaItem, start: datetime, zone: ZoneInfo, later: datetime | None) -> datetime | None:
    if item.ends is not None:
        return _local(item.day, item.ends, item.zone, zone)
    return later if later and later.date() == start.date() else None


class _HasNames(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def aliases(self) -> tuple[str, ...]: ...


Named = TypeVar("Named", bound=_HasNames)


def _named(rows: tuple[Named, ...], name: str) -> Named | None:
    wanted = name.strip().casefold()
    return next((row for row in rows if wanted in map(str.casefold, (row.name, *row.aliases))), None)
