"""Which place is taken for the first or second of a day: «kunjungan kedua kita ke TPST kan?»."""

from __future__ import annotations

from collections.abc import Sequence

from db.visit import Locus
from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import ordinal_of
from handlers.questions.replies.base import Asking, Reply, about, reply, short_item
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_PLACES = word_set("kunjungan lokus tujuan destinasi pemberhentian stop visit visitasi locus destination")
_VISITS = lemma_set("kunjungan visit")
_OTHERWISE = ("when", "where", "who", "count", "contact", "duration", "until", "now", "next")


@needs(_PLACES, cued("tag yesno"), named("locus"))
def answer_nth_claimed(asking: Asking) -> Reply | None:
    """Say whether a place is the nth that the group visits that day, and which is."""
    reading = asking.reading
    claims = reading.has("tag", "yesno") and not reading.has(*_OTHERWISE)
    if not claims or reading.asks or reading.anchor:
        return None
    if _PLACES.isdisjoint(reading.words.words) or asking.period.point:
        return None
    number, loci = ordinal_of(asking), asking.loci()
    if number is None or len(loci) != 1:
        return None
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    visits = [s for s in slots if _VISITS & asking.knowledge.words_of(s.item).title]
    found = [slot for slot in (_nth(visits, number), _nth(slots, number)) if slot]
    if not found:
        return None
    true = next((slot for slot in found if slot.locus == loci[0]), None)
    told = true or found[0]
    head = line("yes") if true else line("no")
    return reply("check", head, short_item(told, dated=True), subject=about("check", [told]))


def _nth(slots: Sequence[Slot], number: int) -> Slot | None:
    """Return the first item at the nth place that counts as a locus."""
    first: dict[str, Slot] = {}
    for slot in slots:
        if _counts(slot.locus) and slot.locus:
            first.setdefault(slot.locus.name, slot)
    places = list(first.values())
    index = number - 1 if number > 0 else number
    return places[index] if -len(places) <= index < len(places) else None


def _counts(locus: Locus | None) -> bool:
    return locus is not None and locus.counted
