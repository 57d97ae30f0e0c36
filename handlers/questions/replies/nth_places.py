"""Which place is meant by its number: «lokus kedua», «lokus terakhir», «lokus berikutnya», as the agenda itself counts them."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date, datetime, time

from db.visit import AgendaItem, Locus
from handlers.questions.diary import Diary, Slot
from handlers.questions.knowledge import Knowledge
from handlers.questions.names.phrases import Mention, Name
from handlers.questions.reading.lemmas import lemma_set, lemmas, words_told
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS

LEISURE = lemma_set("senam sarapan olahraga salat istirahat keakraban malam budaya")
"""What makes a place one to rest or exercise at, of which none is «the last visit»."""

_LOCI = word_set("lokus locus")
_SITES = word_set("site sites tempat place lokasi")
"""What is said of other places too."""
_NEXT = word_set("berikutnya selanjutnya berikut next")
_ASKED_OF = (
    "when",
    "start",
    "end",
    "who",
    "until",
    "duration",
    "countdown",
    "speaker",
    "receives",
    "contact",
    "wear",
    "bring",
    "transport",
    "room",
    "agenda",
)
_WAYS = frozenset({"berangkat", "menyeberang"})
_MOVES = lemma_set("berangkat tiba sampai")
"""What one does at or to any place that is named."""


def mean_nth_place(
    reading: Reading, knowledge: Knowledge, diary: Diary, day: date | None, now: datetime
) -> None:
    """Take «lokus kedua» for the place that it is where something is asked of it; else leave its number to be counted."""
    words = reading.words.words
    at = next((at for at, word in enumerate(words) if word in _LOCI), None)
    if at is None and "loci" in reading.names:
        at = next((at for at, word in enumerate(words) if word in _SITES), None)
    if at is None or any(m.start <= at < m.end for m in reading.mentions) or reading.anchor:
        return
    span, number = _numbered(words, at)
    slots = _slots(diary, day, now) if span else ()
    slots = diary.slots if slots and number < 0 and not day and "hari" in words else slots
    if not slots:
        return
    place = _next_place(diary, slots, now) if number == 0 else _nth(knowledge, diary, slots, number)
    if place is None or _names_way(knowledge, reading, slots, span):
        return
    reading.asks = [unit for unit in reading.asks if unit.start not in span]
    reading.hints = [unit for unit in reading.hints if unit.start not in span]
    if reading.has(*_ASKED_OF):
        _name(reading, knowledge, place, span)


_THERE = "sana"
_ARRIVES = word_set("sampai sampe nyampe tiba ke dari")
"""Before «sana» these ask for the way there."""


def mean_there(reading: Reading, knowledge: Knowledge, diary: Diary, now: datetime) -> None:
    """Take «di sana» on the way for the place that one comes to, where something is asked of it."""
    words = reading.words.words
    at = words.index(_THERE) if _THERE in words else 0
    if not at or words[at - 1] in _ARRIVES or not _ARRIVES.isdisjoint(words[at - 2 : at]):
        return
    if reading.mentions or reading.times or reading.anchor or reading.has("previous") or "mereka" in words:
        return
    running = diary.running(now)
    today = [slot for slot in diary.of_day(now.date()) if slot.start > now]
    place = next((slot.locus for slot in today if slot.locus), None)
    if place and not any(slot.locus for slot in running) and reading.has(*_ASKED_OF):
        _name(reading, knowledge, place, range(at, at + 1))


def _slots(diary: Diary, day: date | None, now: datetime) -> Sequence[Slot]:
    """Give the agenda of the day that is named, else of the first from today on with places that count."""
    if day:
        return diary.of_day(day)
    days = [day for day in diary.days if any(s.locus and s.locus.counted for s in diary.of_day(day))]
    coming = [day for day in days if day >= now.date()] or days[-1:]
    return diary.of_day(coming[0]) if coming else ()


def _name(reading: Reading, knowledge: Knowledge, place: Locus, span: range) -> None:
    name = Name("locus", knowledge.visit.loci.index(place))
    reading.mentions.append(Mention((name,), span.start, span.stop, lemmas(place.name)))
    moves = [unit for unit in reading.asks if unit.lemma in _MOVES]
    reading.asks = [unit for unit in reading.asks if unit not in moves]
    reading.hints += moves
    reading.cues = [cue for cue in reading.cues if cue.start not in span]
    kept = {cue.name for cue in reading.cues}
    reading.names -= {"loci", "next", "latest", "earliest"} - kept


def _numbered(words: Sequence[str], at: int) -> tuple[range, int]:
    """Return where the number of the place at `at` stands, and the number: 0 for the next, below it from the end."""
    behind = at + 1 + (words[at + 1 : at + 2] == ("ke",))
    for other, first, last in ((behind, at, behind + 1), (at - 1, at - 1, at + 1)):
        word = words[other] if 0 <= other < len(words) else ""
        if word in _NEXT:
            return range(first, last), 0
        if word in ORDINALS:
            return range(first, last), ORDINALS[word]
        if behind > at + 1 and other == behind and (word.isdigit() or word in NUMBERS):
            return range(first, last), NUMBERS.get(word) or int(word)
    return range(0), 0


def _names_way(knowledge: Knowledge, reading: Reading, slots: Sequence[Slot], span: range) -> bool:
    """Say whether the way there is asked about, which is called by the number itself: «perjalanan ke lokus pertama»."""
    words = reading.words
    said = {unit.lemma for unit in words.units if unit.start in span}
    leaves = any(unit.lemma in _WAYS for unit in words.units)
    return leaves and any(
        said <= title and not _WAYS.isdisjoint(title)
        for title in (knowledge.words_of(slot.item).title for slot in slots)
    )


def _nth(knowledge: Knowledge, diary: Diary, slots: Sequence[Slot], number: int) -> Locus | None:
    places = counted_places(knowledge, diary, slots, _at_work(knowledge, slots))
    index = number - 1 if number > 0 else number
    return places[index] if -len(places) <= index < len(places) else None


def _at_work(knowledge: Knowledge, slots: Sequence[Slot]) -> list[Locus]:
    """List the places that count, leaving out those at which the group only rests or exercises."""
    there: dict[str, Locus] = {}
    for slot in slots:
        if slot.locus and slot.locus.counted and not LEISURE & knowledge.words_of(slot.item).title:
            there.setdefault(slot.locus.name, slot.locus)
    return list(there.values())


def _next_place(diary: Diary, slots: Sequence[Slot], now: datetime) -> Locus | None:
    here = {slot.locus.name for slot in diary.running(now) if slot.locus}
    coming = (s.locus for s in slots if s.start > now and s.locus and s.locus.counted)
    return next((locus for locus in coming if locus.name not in here), None)


def counted_places(
    knowledge: Knowledge, diary: Diary, slots: Sequence[Slot], places: Sequence[Locus]
) -> list[Locus]:
    """Leave out places of openings and plenaries where the agenda itself numbers the others, calls them visits of a locus, or has groups take turns there."""
    places = places[_first(knowledge, slots, places) :]
    named = _named_by(knowledge, slots, {"lokus"}) and _named_by(knowledge, slots, _CALLED)
    called = [locus for locus in places if locus.name in (named or _taken_in_turns(knowledge, diary))]
    return called if len(called) > 1 else list(places)


_CALLED = lemma_set("lokus kunjungan visit")


def _named_by(knowledge: Knowledge, slots: Sequence[Slot], words: AbstractSet[str]) -> set[str]:
    """Name the places of items whose titles have one of the words."""
    return {slot.locus.name for slot in slots if slot.locus and words & knowledge.words_of(slot.item).title}


def _taken_in_turns(knowledge: Knowledge, diary: Diary) -> set[str]:
    """Give the places where the group is alone while others have the same kind of item elsewhere: of rounds these are «lokus pertama»."""
    own = [slot for slot in diary.slots if slot.locus and diary.group.name in slot.item.groups]
    rows: dict[tuple[str, date, time], set[str]] = {}
    for row in knowledge.visit.agenda:
        rows.setdefault(_round_of(row), set()).add(row.locus)
    return {slot.locus.name for slot in own if slot.locus and len(rows.get(_round_of(slot.item), ())) > 1}


def _round_of(item: AgendaItem) -> tuple[str, date, time]:
    """Give what is the same for all who take turns: the first word of the title («Kunjungan ke …») and the hour."""
    return next(iter(item.title.split()), ""), item.day, item.starts


def _first(knowledge: Knowledge, slots: Sequence[Slot], places: Sequence[Locus]) -> int:
    """Return where the count begins by a way «to the first locus», or «to the third» where that is the fourth place."""
    for way in slots:
        title = knowledge.words_of(way.item).title
        if way.locus or "lokus" not in title:
            continue
        number = _number_in(way.item.title)
        goal = next((slot.locus for slot in slots if slot.start >= way.until and slot.locus), None)
        if number and goal in places:
            return max(places.index(goal) - number + 1, 0)
    return 0


def _number_in(title: str) -> int:
    words = words_told(title)
    return next(
        (
            ORDINALS.get(word) or (int(word) if word.isdigit() else 0)
            for word in words
            if word in ORDINALS or word.isdigit()
        ),
        0,
    )
