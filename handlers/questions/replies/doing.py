"""Whether someone does what the question has them do: «yang membuka pak sekda kan?», «does the mayor open it?»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.names.people import Person
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import Unit
from handlers.questions.replies.base import (
    MOST_LISTED,
    Asking,
    Reply,
    about,
    place_line,
    reply,
    span_of,
    speakers_line,
)
from handlers.questions.replies.claimed import is_then, up_to_clock
from handlers.questions.replies.foreign import not_yours
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.people import card, unaccounted
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.doing import COMES, DOES, SPEAKS, comes
from texts.messages.answers import line

_OTHERWISE = word_set(
    "who when where count contact why how duration until countdown list next other except private members what position define topic wear bring learn"
)
_CLAIMS = Late(r"\?\s*$|\b(?:ya|kan|bukan|yah|right|correct)\s*[.?!]*$")


_WHICH = word_set("which what mana apa")


@needs(DOES)
def answer_doing(asking: Asking) -> Reply | None:
    """Answer yes or no, and who it is; silent where nothing tells who does it."""
    reading = asking.reading
    said = reading.words.words
    if DOES.isdisjoint(said) or comes(said) or reading.has(*_OTHERWISE):
        return None
    if not (reading.has("tag", "yesno") or _CLAIMS.search(reading.text)):
        return None
    if (reading.anchor and reading.has("agenda")) or (reading.has("room") and not _WHICH.isdisjoint(said)):
        return None
    people = asking.knowledge.directory.people
    claimed = [people[index] for index in people_meant(asking)[0]]
    homonym = _only_elsewhere(asking, claimed) and bool(_titled_slots(asking))
    if not claimed or homonym or any(person.desk for person in claimed):
        return None
    slots = _done_at(asking)
    names = {asking.knowledge.directory.index_of(name): name for slot in slots for name in slot.item.speakers}
    held = [slot for slot in slots if any(slot.item in person.items for person in claimed)]
    slot = asking.diary.current_or_next(held or slots, asking.now) or next(iter(held or slots), None)
    if slot is None or not names:
        return _whoever(asking, claimed[:2]) if not slots and not _left_over(asking) else None
    return reply(
        "check",
        line("yes") if held and not _begins_otherwise(asking, slot) else line("no"),
        line("when", title=slot.item.title, when=span_of(slot)),
        speakers_line(slot),
        subject=about("check", [slot], people=slot.item.speakers),
    )


def _begins_otherwise(asking: Asking, slot: Slot) -> bool:
    """Say whether a time is taken for granted at which the item does not begin, or end: «penerimaan oleh bupati jam 08.30 kan?»."""
    point = asking.period.point
    ends = asking.reading.has("end", "until") or up_to_clock(asking)
    return point is not None and not is_then(asking, slot.end if ends else slot.start, point)


def _only_elsewhere(asking: Asking, people: Sequence[Person]) -> bool:
    """Say whether they are there for other groups alone."""
    own = asking.group.name
    contacts = [contact for person in people for contact in person.contacts]
    return bool(contacts) and all(c.groups and own not in c.groups for c in contacts)


def _left_over(asking: Asking) -> list[Unit]:
    """Return asking words that are no part of a title nor what is done."""
    return [unit for unit in unaccounted(asking) if not _is_doing(asking, unit)]


def _whoever(asking: Asking, people: Sequence[Person]) -> Reply | None:
    """Tell who someone is and where they speak, where no item is called by what they are said to do."""
    spoken = [person for person in people if person.items]
    lines = [part for person in spoken for part in card(asking, person)]
    return reply("who", *lines, subject=about("who", people=[p.name for p in spoken])) if lines else None


def _done_at(asking: Asking) -> list[Slot]:
    """Find the items that are called by what is done, else those that the rest of the words name."""
    places = [m for m in asking.reading.mentions if m.kind not in {"person", "group"}]
    rest = [unit for unit in unaccounted(asking) if not _is_doing(asking, unit)]
    titles = asking.knowledge.title_lemmas
    doing = [u for u in asking.reading.words.units if _is_doing(asking, u) and u.lemma in titles]
    for units in ([*rest, *doing], rest):
        found = asking.find(places, units) if units or places else None
        spoken = [slot for slot in found.slots if slot.item.speakers] if found and found.fully else []
        if spoken:
            return spoken
    return []


def _is_doing(asking: Asking, unit: Unit) -> bool:
    return unit.end - unit.start == 1 and asking.reading.words.words[unit.start] in DOES


@needs(COMES)
def answer_comes(asking: Asking) -> Reply | None:
    """Tell who someone is and where they speak, where it is asked whether they come: more is not known of that."""
    reading = asking.reading
    said = reading.words.words
    if not comes(said) or not DOES.isdisjoint(said) or reading.has(*_OTHERWISE):
        return None
    claimed = reading.has("tag", "yesno", "exist") or _CLAIMS.search(reading.text)
    if not claimed or unaccounted(asking) or not (asked_title(asking) or reading.mentioned("person")):
        return None
    directory = asking.knowledge.directory
    found = [directory.people[index] for index in people_meant(asking)[0][:2]]
    lines = [part for person in found for part in card(asking, person)]
    told = reply("who", *lines, subject=about("who", people=[person.name for person in found]))
    return told if lines else answer_unknown(asking)


@needs(DOES | SPEAKS | COMES, cued("when where"))
def answer_when_done(asking: Asking) -> Reply | None:
    """Tell when whoever has a title does what they do: «jam berapa bu wali kota sambutan?»."""
    reading = asking.reading
    said = frozenset(reading.words.words)
    asked = reading.has("when", "where") and not reading.has(*_NOT_WHEN)
    if not asked or not said & (DOES | SPEAKS | COMES) or not asked_title(asking):
        return None
    directory = asking.knowledge.directory
    people = [directory.people[index] for index in people_meant(asking)[0]]
    slots = [slot for slot in asking.diary.slots if any(slot.item in person.items for person in people)]
    slots = slots or (_titled_slots(asking) if _only_elsewhere(asking, people) else [])
    if people and not slots:
        return _elsewhere(asking, people)
    doing = {unit.lemma for unit in reading.words.units if _is_doing(asking, unit)}
    slots = [slot for slot in slots if doing & asking.knowledge.words_of(slot.item).title] or slots
    day = asking.period.day
    slots = [slot for slot in slots if slot.day == day] or slots
    chosen = [slot for slot in slots if slot.until > asking.now] or slots
    if not chosen or any(unit.lemma not in _said_of(asking, chosen) for unit in unaccounted(asking)):
        return None
    other = bool(day) and chosen[0].day != day
    head = line("not-on-day", title=chosen[0].item.title, day=day) if other and day else None
    return reply("when", head, *when_lines(asking, chosen[:MOST_LISTED]), subject=about("when", chosen))


def _titled_slots(asking: Asking) -> list[Slot]:
    """Find the group's own items whose title or speaker has the title: «Audiensi dengan Wali Kota Manado»."""
    title = {unit.lemma for unit in asked_title(asking)}
    words_of = asking.knowledge.words_of
    return [
        slot
        for slot in asking.diary.slots
        if title and title <= words_of(slot.item).title | words_of(slot.item).around
    ]


def _elsewhere(asking: Asking, people: Sequence[Person]) -> Reply | None:
    """Tell the item of other groups at which someone speaks."""
    for group in asking.visit.groups:
        for slot in asking.knowledge.diary(group).slots:
            if slot.item.groups and any(slot.item in person.items for person in people):
                return reply("when", not_yours(asking, slot), place_line(slot), speakers_line(slot))
    return None


_NOT_WHEN = word_set("count contact who why how duration countdown private until members")


def _said_of(asking: Asking, slots: Sequence[Slot]) -> frozenset[str]:
    """Return what is said of the items, and the words for what is done there."""
    words = [asking.knowledge.words_of(slot.item) for slot in slots]
    doing = {unit.lemma for unit in asking.reading.words.units if _is_doing(asking, unit)}
    return frozenset(doing).union(*(w.title for w in words), *(w.around for w in words))
