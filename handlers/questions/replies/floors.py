"""A floor or room that is taken for granted where the place that is visited is on another: «MPP lantai 3 itu loket apa saja?»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.names.matching import holds
from handlers.questions.names.phrases import Mention
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import fold, lemmas, split_words
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import named, needs
from handlers.questions.replies.halls import where_item
from handlers.questions.replies.places import where_locus
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS
from texts.messages.answers import line

_FLOOR = word_set("lantai lt floor")
_FLOORS = Late(r"\b(?:lantai|lt\.?|floors?)\s*(\d+)(?:\s*(?:dan|sampai|hingga|-|–|,|and|to)\s*(\d+))?")
_OF_FLOORS = word_set("loket gerai counter layanan ruang room")
"""What a floor has besides what is asked of it."""


@needs(_FLOOR, named("locus"))
def answer_other_floor(asking: Asking) -> Reply | None:
    """Say where a place is, where a floor is named on which nothing of the visit is there."""
    floor = _named(asking)
    if floor is None:
        return None
    loci = asking.loci()
    claimed = asking.reading.has("tag", "yesno")
    others = [
        unit for unit in asking.reading.asks if asking.reading.words.words[unit.start] not in _OF_FLOORS
    ]
    if len(loci) != 1 or not (claimed or _asks_of_floor(asking)) or others:
        return None
    known = set(_known(asking, loci[0]))
    if not known or floor in known or asking.reading.has("when", "who", "contact", "bring", "wear"):
        return None
    told = where_locus(asking, loci)
    head = line("no") if claimed else None
    return reply("where", head, *told.lines, subject=about("where", loci=[loci[0].name]))


_RIGHT = word_set("ya kan right")


@needs(_FLOOR, named("room"))
def answer_room_floor(asking: Asking) -> Reply | None:
    """Deny the floor that is claimed of a room which is on another: «paparan nanti di Aula Bahari lantai 5 ya?»."""
    floor = _named(asking)
    rooms = [m for m in asking.reading.mentioned("room") if m.lemmas[:1] != ("lantai",)]
    claimed = asking.reading.has("tag", "yesno") or not _RIGHT.isdisjoint(asking.reading.words.words[-1:])
    if floor is None or not rooms or not claimed:
        return None
    if asking.loci() or asking.reading.has("when", "who", "contact", "bring", "wear"):
        return None
    named = {asking.knowledge.rooms[index] for room in rooms for index in room.indexes("room")}
    known = {
        int(number) for text in named for pair in _FLOORS.findall(fold(text)) for number in pair if number
    }
    places = [locus for locus in asking.visit.loci if locus.room in named]
    if not known or floor in known or len(places) > 1:
        return None
    if places:
        told = where_locus(asking, places)
        return reply("where", line("no"), *told.lines, subject=about("where", loci=[places[0].name]))
    slots = [slot for slot in asking.diary.slots if slot.room in named]
    slot = asking.diary.current_or_next(slots, asking.now)
    return reply("where", line("no"), *where_item(slot), subject=about("where", [slot])) if slot else None


def _named(asking: Asking) -> int | None:
    words = asking.reading.words.words
    if _FLOOR.isdisjoint(words):
        return None
    for at, word in enumerate(words):
        if word in _FLOOR:
            beside = (*words[at + 1 : at + 2], *(words[at - 1 : at] if word == "floor" else ()))
            numbers = [int(near) if near.isdigit() else NUMBERS.get(near) for near in beside]
            return next((number for number in numbers if number), None)
    return None


def floor_claimed(asking: Asking, slots: Sequence[Slot]) -> bool | None:
    """Say whether items are on the floor that is named; None where none is, or theirs is not known."""
    floor = _named(asking)
    rooms = [fold(slot.room or (slot.locus.room if slot.locus else "")) for slot in slots]
    known = {int(first) for room in rooms for first, _ in _FLOORS.findall(room)}
    return floor in known if floor and known else None


def _asks_of_floor(asking: Asking) -> bool:
    """Say whether nothing is asked but what is on the floor."""
    words = asking.reading.words.words
    return all(words[unit.start] in _OF_FLOORS for unit in asking.reading.asks) and asking.reading.has(
        "what", "list", "where"
    )


def _known(asking: Asking, locus: Locus) -> Iterator[int]:
    """Give the floors of which the sheets speak at a place; a row of a range has all between."""
    texts = [locus.room, locus.address, locus.description]
    texts += [row.room for row in asking.visit.agenda if row.locus == locus.name]
    texts += [f"{row.topic} {row.answer}" for row in asking.visit.info if locus.name in row.loci]
    for text in map(fold, texts):
        for first, last in _FLOORS.findall(text):
            yield from range(int(first), int(last or first) + 1)


def other_room(asking: Asking) -> Slot | None:
    """Find where the group is instead, where it is taken to be in another room of the same kind: «kita di hanggar 2 kan?»."""
    reading = asking.reading
    rooms = [mention for mention in reading.mentions if mention.kind == "room"]
    others = [mention for mention in reading.mentions if mention.kind not in {"room", "group"}]
    if not rooms or others or reading.asks or reading.anchor or not reading.has("tag", "yesno"):
        return None
    if any(holds(asking.knowledge, slot, room) for slot in asking.diary.slots for room in rooms):
        return None
    called = (lemmas(asking.knowledge.rooms[index])[:1] for room in rooms for index in room.indexes("room"))
    kinds = {room.lemmas[0] for room in rooms if len(room.lemmas) > 1} - {"lantai"}
    kinds |= {lemma for head in called for lemma in head}
    alike = [slot for slot in asking.pool() if kinds & set(lemmas(slot.room)[:1])]
    return asking.diary.current_or_next(alike, asking.now)


_NUMBER = Late(r"(?:\d{1,2}|[ivx]{1,4}|[a-h])")


def is_numbered_otherwise(asking: Asking, room: Mention, slots: Sequence[Slot]) -> bool:
    """Say whether a room is named with a number («Ruang Rapat II») and all that is meant is in one of another («III»)."""
    said = asking.reading.words.words[room.end : room.end + 1]
    if not said or not _NUMBER.fullmatch(said[0]):
        return False
    numbers = [[word for word in split_words(fold(slot.room)) if _NUMBER.fullmatch(word)] for slot in slots]
    return all(numbers) and not any(said[0] in held for held in numbers)
