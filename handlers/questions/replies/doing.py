"""Whether someone does what the question has them do: «yang membuka pak sekda kan?», «does the mayor open it?»."""

from __future__ import annotations

import re

from handlers.questions.diary import Slot
from handlers.questions.lemmas import Unit
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of, speakers_line
from handlers.questions.replies.people import unaccounted
from handlers.questions.replies.people_meant import people_meant
from handlers.questions.words import word_set
from texts.messages.answers import line

_DOES = word_set(
    "membuka menutup dibuka ditutup buka tutup pembukaan penutupan menerima diterima terima nerima menyambut disambut sambut nyambut sambutan "
    "memaparkan dipaparkan paparan presentasi menyajikan memandu dipandu mimpin memimpin dipimpin mengisi diisi ngisi membawakan dibawakan "
    "menyampaikan disampaikan oleh narasumber narasumbernya pembicara pembicaranya pemateri penyaji pemandu moderator moderatornya opens open opening opened close "
    "closes closing closed receive receives welcome welcomes welcomed presents presenting moderates hosts lead leads by speaker presenter"
)
"""What only whoever stands in the agenda does; others may come, accompany and meet as well."""

_OTHERWISE = word_set(
    "who when where count contact why how duration until countdown list next other except private members what position define topic"
)
_COMES = word_set(
    "hadir menghadiri dihadiri datang ikut attend attends attending join joins come mendampingi menemani"
)
_CLAIMS = re.compile(r"\?\s*$|\b(?:ya|kan|bukan|yah|right|correct)\s*[.?!]*$")


def answer_doing(asking: Asking) -> Reply | None:
    """Answer yes or no, and who it is; silent where nothing tells who does it."""
    reading = asking.reading
    said = reading.words.words
    if _DOES.isdisjoint(said) or not _COMES.isdisjoint(said) or reading.has(*_OTHERWISE):
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
    return unit.end - unit.start == 1 and asking.reading.words.words[unit.start] in _DOES
