"""What comes before or after an item or place that is named, and what lies between two."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.reading.understood import Anchor
from handlers.questions.replies.around import (
    anchored,
    around_slots,
    is_way,
    ordinal_of,
)
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    item_card,
    reply,
    short_item,
    span_of,
)
from handlers.questions.replies.gaps import answer_between
from handlers.questions.words.fillers import vague
from handlers.questions.words.time_words import ORDINALS
from texts.messages.answers import line


def answer_around(asking: Asking) -> Reply | None:
    """Answer for what comes after, before or between items that are named."""
    anchor = asking.reading.anchor
    if anchor is not None and anchor.relation == "between":
        return answer_between(asking)
    slot = anchored(asking)
    if anchor is None:
        return None
    if slot is None:
        return _on_arrival(asking, anchor)
    chosen = around_slots(asking)
    if not chosen:
        return reply("agenda", line(f"nothing-{anchor.relation}", title=slot.item.title, when=span_of(slot)))
    called = _called(asking, chosen)
    return _beside(asking, anchor.relation, called) if called else None


def _called(asking: Asking, chosen: Sequence[Slot]) -> Sequence[Slot]:
    """Keep the neighbours that are what is asked for: «habis check-out koper di mana?» asks for no visit that follows."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks if asking.knowledge.in_titles(unit.lemma)} - vague()
    if not asked or not reading.has("where", "when", "who") or reading.has("list", "next", "exist"):
        return chosen
    return [slot for slot in chosen if asked <= _told_by(asking, slot)]


def _told_by(asking: Asking, slot: Slot) -> frozenset[str]:
    words = asking.knowledge.words_of(slot.item)
    return words.title | words.around


_BY_AIR = lemma_set("pesawat terbang mendarat landing touchdown land")
_LANDS = _BY_AIR | lemma_set("turun tiba sampai")


def _on_arrival(asking: Asking, anchor: Anchor) -> Reply | None:
    """Tell what the day begins with to who asks for what comes after landing, which no agenda has as an item."""
    named = {unit.lemma for unit in anchor.asks}
    if anchor.relation != "after" or anchor.mentions or not (named & _BY_AIR and named <= _LANDS):
        return None
    day = asking.period.day or asking.diary.meant_day(asking.now)
    first = asking.diary.of_day(day)[:1] if day else ()
    if not first or day != asking.diary.days[0] or first[0].until <= asking.now:
        return None
    return reply("agenda", *item_card("at", first[0], dated=True), subject=about("at", first))


def is_after_elsewhere(asking: Asking) -> bool:
    """Say whether a place is taken to come after what is named, and the group is there before or later: «abis makan kita ke Gili Sanca kan?»."""
    anchor, loci = asking.reading.anchor, asking.loci()
    back = all(unit.lemma == "pulang" for unit in asking.reading.asks)
    if anchor is None or anchor.relation != "after" or not loci or not back:
        return False
    chosen = around_slots(asking)
    been = any(slot.locus in loci for slot in asking.diary.slots)
    first = next((slot for slot in chosen if slot.locus), None)
    return been and first is not None and first.locus not in loci


def _not_next(asking: Asking, chosen: Sequence[Slot], there: Sequence[Slot]) -> Reply | None:
    """Correct who takes a place for the next one («setelah MPP kita ke museum ya?»): tell what comes before it."""
    reading = asking.reading
    claims = reading.has("tag", "yesno") or reading.text.endswith("?")
    if (
        not (there or (asking.loci() and not reading.asks))
        or not claims
        or reading.has("list", "when", "still", "where", "what", "who", "count")
    ):
        return None
    first = next((slot for slot in chosen if slot.locus), None)
    if first is None or first.locus in asking.loci():
        return None
    later = item_card("at", there[0], dated=True) if there else []
    told = (*item_card("at", first, dated=True), *later)
    return reply("check", line("no"), *told, subject=about("at", [first]))


def _beside(asking: Asking, relation: str, chosen: Sequence[Slot]) -> Reply:
    """Tell the neighbour, and the rest of that side of the day where all were asked for."""
    there = [slot for slot in chosen if slot.locus in asking.loci()]
    wrong = _not_next(asking, chosen, there) if relation == "after" else None
    if wrong:
        return wrong
    chosen = there or chosen
    anchor = asking.reading.anchor
    named = {asking.reading.words.words[unit.start] for unit in (anchor.asks if anchor else ())}
    number = ordinal_of(asking) if ORDINALS.keys().isdisjoint(named) else None
    counted = number is not None and 0 < number <= len(chosen)
    near = chosen[0] if relation == "after" else chosen[-1]
    if counted and relation == "after" and number is not None:
        near = chosen[number - 1]
    if asking.reading.has("list"):
        head = line("day", day=near.day, group=asking.group.name)
        return reply("agenda", head, *map(short_item, chosen), subject=about("window", chosen))
    beyond = led_to(asking, near)
    lines = [part for slot in (near, *beyond) for part in item_card("at", slot, dated=True)]
    return reply("agenda", *lines, subject=about("at", [near, *beyond]))


def led_to(asking: Asking, slot: Slot) -> Sequence[Slot]:
    """Give what a way leads to: who goes on wants to know where."""
    goes = is_way(asking, slot)
    return [other for other in asking.diary.of_day(slot.day) if goes and other.start >= slot.until][:1]
