"""What every answer is made from and made of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import wraps
from typing import Any, TypeVar

from db.visit import Group, Locus, Visit
from handlers.questions.diary import Diary, Slot
from handlers.questions.knowledge import Knowledge
from handlers.questions.leaning.context import Context
from handlers.questions.names.matching import Found, find_items
from handlers.questions.names.narrowing import narrowed
from handlers.questions.names.phrases import Mention
from handlers.questions.periods import Period
from handlers.questions.reading.lemmas import Unit, lemmas
from handlers.questions.reading.understood import Reading
from handlers.questions.words.fillers import vague
from texts.messages.answers import Line, Listed, Map, Span, Spot, Value, line

Kept = TypeVar("Kept")


def once(find: Callable[[Asking], Kept]) -> Callable[[Asking], Kept]:
    """Keep what is found for a question, since many answers look for the same."""

    @wraps(find)
    def found(asking: Asking) -> Kept:
        if find not in asking.kept:
            asking.kept[find] = find(asking)
        kept: Kept = asking.kept[find]
        return kept

    return found


_TRAINING = frozenset(
    lemma for lemma in lemmas("pelatihan diklat pkn pim pka pkp latsar training pendidikan")
)

MOST_LISTED = 8
"""More than so many are not listed in one short message."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer before it is put into words."""

    intent: str
    lines: tuple[Line, ...]
    answered: bool = True
    choices: tuple[str, ...] = ()
    subject: Context = field(default_factory=Context)
    row: int | None = None
    """The row of the Info sheet that is told, where that is all."""


@dataclass(frozen=True, slots=True)
class Asking:
    """A question with everything that its answer depends on. `now` is in the group's zone."""

    knowledge: Knowledge
    reading: Reading
    diary: Diary
    now: datetime
    period: Period
    language: str
    previous: Context | None = None
    own: bool = True
    """Whether the group is the asker's."""
    kept: dict[object, Any] = field(default_factory=dict, init=False, compare=False, repr=False)
    """What many answers look for alike, by what finds it."""

    @property
    def visit(self) -> Visit:
        return self.knowledge.visit

    @property
    def group(self) -> Group:
        return self.diary.group

    def pool(self) -> tuple[Slot, ...]:
        """Return the slots that can be meant: of the day that is named, else all."""
        return self.diary.of_day(self.period.day) if self.period.day else self.diary.slots

    def loci(self) -> list[Locus]:
        """Return the loci that are mentioned; where a word names several, those of the group."""
        if not self.reading.mentions:
            return []
        if "loci" not in self.kept:
            self.kept["loci"] = self._loci()
        return [*self.kept["loci"]]

    def _loci(self) -> list[Locus]:
        chosen: dict[int, None] = {}
        for mention in self.reading.mentioned("locus"):
            indexes = mention.indexes("locus")
            own = [index for index in indexes if self._is_own(self.visit.loci[index])]
            chosen |= dict.fromkeys(own if len(indexes) > 1 and own else indexes)
        return [self.visit.loci[index] for index in chosen]

    def _is_own(self, locus: Locus) -> bool:
        return locus.name in self.diary.locus_names or self.group.name in locus.groups

    def items(self) -> Found:
        """Find the items that are asked for, in the day's agenda first, then in the whole."""
        if "items" not in self.kept:
            self.kept["items"] = self.find(self.reading.mentions, self.reading.asks, self.reading.hints)
        found: Found = self.kept["items"]
        return found

    def reading_changed(self) -> None:
        """Find anew what is asked for, since the question is read otherwise now."""
        self.kept.clear()

    def find(self, mentions: Sequence[Mention], asks: Sequence[Unit], hints: Sequence[Unit] = ()) -> Found:
        words = self.reading.words.words
        found = find_items(self.knowledge, self.pool(), mentions, asks, hints)
        if found.fully or not self.period.day:
            return narrowed(found, words) if asks else found
        anywhere = find_items(self.knowledge, self.diary.slots, mentions, asks, hints)
        fewer = len(anywhere.missing) + len(anywhere.lost) < len(found.missing) + len(found.lost)
        best = anywhere if fewer else found
        return narrowed(best, words) if asks else best

    @property
    def asks_nothing(self) -> bool:
        """Whether no word of the question says what it is about."""
        if "asks_nothing" not in self.kept:
            self.kept["asks_nothing"] = not self.reading.asks and self._asks_nothing()
        return bool(self.kept["asks_nothing"])

    def _asks_nothing(self) -> bool:
        in_titles = self.knowledge.in_titles
        told = any(hint.lemma not in vague() and in_titles(hint.lemma) for hint in self.reading.hints)
        return not told and all(mention.kind == "group" for mention in self.reading.mentions)

    @property
    def about_training(self) -> bool:
        """Whether the whole training is meant («PKN kelar kapan?»), of which the visit is a part."""
        return any(hint.lemma in self.knowledge.framing & _TRAINING for hint in self.reading.hints)

    def remembered(self) -> tuple[Slot, ...]:
        """Return the slots that were talked about before."""
        previous = self.previous
        if not previous or not previous.items:
            return ()
        slots = tuple(slot for slot in self.diary.slots if key_of(slot) in previous.items)
        if self.reading.has("where", "room", "map"):
            return tuple(slot for slot in slots if slot.locus or slot.item.room) or slots
        if self.reading.has("who", "speaker", "receives"):
            return tuple(slot for slot in slots if slot.item.speakers) or slots
        return slots

    def remembered_loci(self) -> list[Locus]:
        names = self.previous.loci if self.previous else ()
        return [locus for locus in self.visit.loci if locus.name in names]


def key_of(slot: Slot) -> str:
    return f"{slot.start.isoformat()[:16]} {slot.item.title}"


def about(
    intent: str, slots: Iterable[Slot] = (), *, loci: Iterable[str] = (), people: Iterable[str] = ()
) -> Context:
    """Note what an answer was about, so that «jam berapa?» can follow."""
    chosen = tuple(slots)
    places = tuple(dict.fromkeys((*loci, *(slot.locus.name for slot in chosen if slot.locus))))
    day = chosen[0].day.isoformat() if chosen else ""
    return Context(
        intent=intent, day=day, items=tuple(map(key_of, chosen)), loci=places, people=tuple(people)
    )


def reply(intent: str, *lines: Line | None, subject: Context | None = None, answered: bool = True) -> Reply:
    said = tuple(part for part in lines if part)
    return Reply(intent, said, answered=answered, subject=subject or Context(intent=intent))


def span_of(slot: Slot, *, dated: bool = True) -> Span:
    """Say when a slot is as it is written: an end that only follows from the next item is no one's promise."""
    return Span(slot.start, slot.end if slot.item.ends else None, dated)


def full_span_of(slot: Slot, *, dated: bool = True) -> Span:
    """Say when a slot is, up to the next item where no end is written."""
    return Span(slot.start, slot.end, dated)


def spot_of(slot: Slot) -> Spot | None:
    """Say where a slot is: building, room, address."""
    if slot.locus is None:
        return Spot((slot.room,)) if slot.room else None
    return Spot((slot.locus.name, slot.room, slot.locus.address))


def place_line(slot: Slot) -> Line | None:
    spot = spot_of(slot)
    return line("place", place=spot) if spot else None


def speakers_line(slot: Slot) -> Line | None:
    return line("speakers", people=Listed(slot.item.speakers)) if slot.item.speakers else None


def note_line(slot: Slot) -> Line | None:
    return line("note", note=slot.item.note) if slot.item.note else None


def map_line(locus: Locus | None) -> Line | None:
    if locus is None or locus.latitude is None or locus.longitude is None:
        return None
    return line("map", link=Map(locus.latitude, locus.longitude))


def state_line(slot: Slot, now: datetime) -> Line | None:
    """Say how an item of today stands to the moment."""
    if slot.start.date() != now.date():
        return None
    if slot.until <= now:
        return line("state-over")
    if slot.start <= now:
        return line("state-running", left=slot.until - now) if slot.end else line("state-running-open")
    return line("state-coming", left=_whole_minutes(slot.start - now))


def _whole_minutes(left: timedelta) -> timedelta:
    return timedelta(minutes=-(-left.total_seconds() // 60))


def short_item(slot: Slot, *, dated: bool = False) -> Line:
    """One item as a line of a list: when, what, where."""
    where = slot.locus.name if slot.locus else slot.room
    facts: dict[str, Value] = {"when": span_of(slot, dated=dated), "title": slot.item.title}
    return line("item-at", **facts, place=where) if where else line("item", **facts)


def described(loci: Sequence[Locus]) -> Reply | None:
    """Tell what places are, if there are any to tell of."""
    lines = [
        part
        for locus in loci
        for part in (line("locus-name", locus=locus.name), line("locus-about", text=locus.description))
    ]
    subject = about("define", loci=[locus.name for locus in loci])
    return reply("locus", *lines, subject=subject) if loci else None


def item_card(kind: str, slot: Slot, *, dated: bool = False) -> list[Line]:
    """Tell an item whole: when, where, who speaks, what to note."""
    parts = (
        line(kind, title=slot.item.title, when=span_of(slot, dated=dated)),
        place_line(slot),
        speakers_line(slot) if kind != "previous" else None,
        note_line(slot) if kind != "previous" else None,
    )
    return [part for part in parts if part]
