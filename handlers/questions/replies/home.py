"""When one is done and goes back, where no item is called so: «hari ini pulang jam berapa?», «balik ke hotel jam berapa?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, reply, short_item
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.lodging import LODGINGS
from handlers.questions.replies.moments import when_lines
from texts.messages.answers import Clock, line

_BACK = frozenset({"pulang"})
_SAID = lemma_set("bus mobil kendaraan rombongan ke lagi nanti bubar selesai") | _BACK | LODGINGS
_OTHERWISE = ("where", "who", "count", "contact", "duration", "countdown", "transport", "after", "before")


@needs(_BACK, cued("when"))
def answer_way_home(asking: Asking) -> Reply | None:
    """Tell the day's way to the lodging, and what ends the day where that comes later."""
    if not _asks_home(asking):
        return None
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    ways = [slot for slot in slots if is_way(asking, slot) and LODGINGS & _title(asking, slot)]
    if not ways or not (asking.period.day or asking.reading.mentioned("locus")):
        return None
    way = next((slot for slot in ways if slot.until > asking.now), ways[-1])
    later = [slot for slot in slots[-1:] if slot.start >= way.until]
    return reply("when", *when_lines(asking, [way]), *map(short_item, later), subject=about("when", [way]))


def answer_done(asking: Asking) -> Reply | None:
    """Tell what ends the day, or all of the visit where neither a day nor an hour is asked for."""
    if not _BACK & {unit.lemma for unit in asking.reading.asks} or not _asks_home(asking):
        return None
    of_visit = "kapan" in asking.reading.words.words and not asking.period.day
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.slots if of_visit or day is None else asking.diary.of_day(day)
    lodging = asking.reading.mentions or any(unit.lemma in LODGINGS for unit in asking.reading.asks)
    if not slots or lodging:
        return None
    last = slots[-1]
    said = (
        line("until", title=last.item.title, end=Clock(last.end), when=full_span_of(last))
        if last.end
        else None
    )
    told = [said] if said else when_lines(asking, [last])
    return reply("until", *told, subject=about("until", [last]))


def _asks_home(asking: Asking) -> bool:
    """Say whether nothing is asked but when one goes back, and no item is called so."""
    reading = asking.reading
    if not reading.has("when") or reading.has(*_OTHERWISE) or reading.anchor or asking.period.point:
        return False
    others = any(unit.lemma not in _SAID for unit in reading.asks)
    elsewhere = any(LODGINGS.isdisjoint(mention.lemmas) for mention in reading.mentions)
    return not (others or elsewhere or any(_BACK & _title(asking, slot) for slot in asking.diary.slots))


def _title(asking: Asking, slot: Slot) -> frozenset[str]:
    return asking.knowledge.words_of(slot.item).title
