"""Whether someone does what the question has them do: «yang membuka pak sekda kan?», «does the mayor open it?»."""

from __future__ import annotations

import re

from handlers.questions.diary import Slot
from handlers.questions.lemmas import Unit
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of, speakers_line
from handlers.questions.replies.people import card, unaccounted
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.replies.titles import asked_title
from handlers.questions.replies.unknown import answer_unknown
from handlers.questions.words import word_set
from handlers.questions.words.doing import DOES, comes
from texts.messages.answers import line

_OTHERWISE = word_set(
    "who when where count contact why how duration until countdown list next other except private members what position define topic"
)
_CLAIMS = re.compile(r"\?\s*$|\b(?:ya|kan|bukan|yah|right|correct)\s*[.?!]*$")


def answer_doing(asking: Asking) -> Reply | None:
    """Answer yes or no, and who it is; silent where nothing tells who does it."""
    reading = asking.reading
    said = reading.words.words
    if DOES.isdisjoint(said) or comes(said) or reading.has(*_OTHERWISE):
        return None
    if not (reading.has("tag", "yesno") or _CLAIMS.search(reading.text)):
        return None
    people = asking.knowledge.directory.people
    claimed = [people[index] for index in people_meant(asking)[0]]
    if not claimed or any(person.desk for person in claimed):
        return None
    slots = _done_at(asking)
    names = {asking.knowledge.directory.index_of(name): name for slot in slots for name in slot.item.speakers}
    held = [slot for slot in slots if any(slot.item in person.items for person in claimed)]
    slot = asking.diary.current_or_next(held or slots, asking.now) or next(iter(held or slots), None)
    if slot is None or not names:
        return None
    return reply(
        "check",
        line("yes") if held else line("no"),
        line("when", title=slot.item.title, when=span_of(slot)),
        speakers_line(slot),
        subject=about("check", [slot], people=slot.item.speakers),
    )


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
