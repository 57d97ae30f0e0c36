"""Ways over water: when the boat leaves and lands, how long it takes, what it is called, what comes after it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    item_card,
    reply,
    span_of,
    state_line,
)
from handlers.questions.replies.gates import needs
from handlers.questions.words import word_set
from texts.messages.answers import Clock, Line, line

_CROSSING = Late(
    r"\b(?:pelayaran|penyeberangan|menyeberang|berlayar|crossing|sailing|(?:boat|ferry|speedboat) (?:ride|trip|to|back)|"
    r"(?:naik|perjalanan|berangkat)(?: dengan)? (?:kapal|feri|perahu|speedboat|laut)(?: cepat)? (?:ke|menuju|kembali|pulang))\b",
    re.IGNORECASE,
)
"""How an item is called in which one crosses: boarding and tours of a harbour are others."""
_BOATS = lemma_set("kapal feri perahu speedboat boat ferry kmp")
_CROSSES = word_set(
    "nyebrang nyeberang nyebrangnya nyeberangnya menyeberang menyebrang penyeberangan penyebrangan berlayar pelayaran layarnya cross crossing sail sailing"
)
_LEAVES = lemma_set("berangkat lepas jalan sauh jangkar menyeberang layar sail")
_LANDS = word_set(
    "sampai nyampe nyampai sampe tiba merapat sandar bersandar berlabuh mendarat turun landing lands land arrive arrives arriving reach dock docks docking disembark"
)
_SHORES = word_set("pulau pulaunya darat daratan seberang sebrang island mainland shore")
_BACK = word_set("pulang balik kembali darat daratan back return returning mainland")
_AWAY = word_set("leave leaves leaving depart departs meninggalkan tinggalkan ninggalin dari from off")
_ISLAND = word_set("pulau pulaunya island")
_OTHERS = word_set("terakhir last umum lain other public tiket ticket tickets titip koper bagasi")
_NAMED = word_set("nama namanya name named called")
_NOT = (
    "contact",
    "room",
    "wear",
    "bring",
    "list",
    "speaker",
    "receives",
    "why",
    "exist",
)


@needs(_BOATS | _CROSSES | _LANDS)
def answer_crossing(asking: Asking) -> Reply | None:
    """Answer for the crossing that is meant, where a boat, crossing or landing on a shore is spoken of and nothing else."""
    words = frozenset(asking.reading.words.words)
    if not _speaks_of_crossing(asking, words) or words & _OTHERS or asking.reading.has(*_NOT):
        return None
    if asking.reading.has("who") and not words & _NAMED:
        return None
    if asking.reading.has("where") and not asking.reading.anchor:
        return None
    slot = _meant(asking, words)
    if slot is None or not _rest(asking) <= asking.knowledge.words_of(slot.item).title:
        return None
    return _after(asking, slot) if asking.reading.anchor else _told(asking, slot, words)


def _speaks_of_crossing(asking: Asking, words: frozenset[str]) -> bool:
    boat = not _BOATS.isdisjoint(unit.lemma for unit in asking.reading.words.units)
    return boat or bool(words & _CROSSES) or bool(words & _LANDS and words & _SHORES)


def _rest(asking: Asking) -> set[str]:
    """Give what is asked besides boats and what they do."""
    words, anchor = asking.reading.words.words, asking.reading.anchor
    asked = (*asking.reading.asks, *(anchor.asks if anchor else ()))
    idle = _CROSSES | _LANDS | _SHORES | _BACK
    return {u.lemma for u in asked if words[u.start] not in idle} - _BOATS - _LEAVES


def _meant(asking: Asking, words: frozenset[str]) -> Slot | None:
    crossings = [slot for slot in asking.pool() if _CROSSING.search(slot.item.title)]
    if asking.period.start and asking.period.end:
        then = [slot for slot in crossings if asking.period.start <= slot.start < asking.period.end]
        crossings = then or crossings
    if not crossings:
        return None
    if words & _AWAY and words & _ISLAND and not asking.reading.anchor:
        return crossings[-1]
    if words & _BACK and not asking.reading.anchor:
        return crossings[-1]
    if words & _SHORES:
        return crossings[0]
    return asking.diary.current_or_next(crossings, asking.now) or crossings[-1]


def _after(asking: Asking, slot: Slot) -> Reply | None:
    anchor = asking.reading.anchor
    if anchor is None or anchor.relation != "after" or anchor.mentions or asking.reading.asks:
        return None
    coming = [other for other in asking.diary.of_day(slot.day) if other.start >= slot.until][:1]
    told = [part for other in coming for part in item_card("at", other, dated=True)]
    return reply("agenda", *told, subject=about("at", coming)) if told else None


def _told(asking: Asking, slot: Slot, words: frozenset[str]) -> Reply | None:
    reading, lands = asking.reading, bool(words & _LANDS)
    when = line("when", title=slot.item.title, when=span_of(slot))
    if words & _NAMED and reading.has("what"):
        return reply("when", when, subject=about("when", [slot]))
    if reading.has("duration") and slot.end:
        length = line(
            "duration", title=slot.item.title, length=slot.end - slot.start, when=full_span_of(slot)
        )
        return reply("duration", length, subject=about("duration", [slot]))
    if reading.has("when", "until", "countdown"):
        return reply("when", *_hour(asking, slot, when, lands=lands), subject=about("when", [slot]))
    if asking.period.point and reading.has("tag", "yesno"):
        ends = lands or reading.has("end", "until")
        true = asking.period.point == (slot.end if ends else slot.start)
        told: Sequence[Line] = _hour(asking, slot, when, lands=lands)
        return reply("check", line("yes") if true else line("no"), *told, subject=about("check", [slot]))
    return None


def _hour(asking: Asking, slot: Slot, when: Line, *, lands: bool) -> list[Line]:
    """Tell when one lands, where that is asked, else when the crossing is."""
    if not (lands and slot.end):
        return [part for part in (when, state_line(slot, asking.now)) if part]
    return [line("until", title=slot.item.title, end=Clock(slot.end), when=full_span_of(slot))]
