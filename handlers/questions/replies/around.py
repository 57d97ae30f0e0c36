"""Finds items by where they stand: after or before another, first, second, last, longest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.names.matching import block_of, find_items, stays_at
from handlers.questions.patterns.late import Late
from handlers.questions.reading.easing import is_verb
from handlers.questions.reading.lemmas import Unit, fold, lemma_set
from handlers.questions.replies.base import (
    Asking,
    once,
)
from handlers.questions.replies.other_names import names_another
from handlers.questions.words import word_set
from handlers.questions.words.time_words import NUMBERS, ORDINALS

_WAYS = frozenset({"berangkat", "menyeberang", "geser", "transit", "transfer", "mobilisasi"})
"""Lemmas of titles of items that lead from one place to another."""


_MOVES = lemma_set("perpindahan jalan menuju mobilisasi transfer pulang")
"""The same of items that are at no place: «Perpindahan lokus», «Berjalan kaki ke Menara», «Return to campus»."""

_RIDES = lemma_set(
    "bus kapal perahu feri ferry boat speedboat kereta train shuttle minibus van penerbangan flight"
)


def is_way(asking: Asking, slot: Slot) -> bool:
    title = asking.knowledge.words_of(slot.item).title
    nowhere = slot.locus is None and not slot.room and not slot.item.speakers
    return not _WAYS.isdisjoint(title) or (
        (nowhere and not _MOVES.isdisjoint(title))
        or (not _RIDES.isdisjoint(title) and _rides_to(slot.item.title))
    )


@lru_cache(maxsize=1000)
def _rides_to(title: str) -> bool:
    """Say whether an item is called after what one rides in to somewhere: «Boat to the island»."""
    return bool(_RIDING.match(fold(title)))


_RIDING = Late(r"(?:\w+ )?\w+ (?:to|ke|menuju|back)\b")


def _anchors(asking: Asking) -> tuple[Slot, ...]:
    """Find the items that «setelah …» names, by all its words, else by those that stand first."""
    anchor = asking.reading.anchor
    if anchor is None:
        return ()
    for length in range(len(anchor.asks), -1, -1):
        if not length and not anchor.mentions:
            break
        found = find_items(asking.knowledge, asking.pool(), anchor.mentions, anchor.asks[:length])
        if found.fully:
            return () if names_another(asking, anchor, anchor.asks[:length]) else found.slots
    known = [unit for unit in anchor.asks if asking.knowledge.in_titles(unit.lemma)]
    if known and len(known) < len(anchor.asks):
        found = find_items(asking.knowledge, asking.pool(), anchor.mentions, known)
        return found.slots if found.fully and not names_another(asking, anchor, known) else ()
    return ()


def anchored(asking: Asking) -> Slot | None:
    anchor = asking.reading.anchor
    back = _coming_back(asking) if anchor and anchor.relation == "before" else None
    if back:
        return back
    slots = _todays(asking, _anchors(asking))
    if anchor and not any(unit.lemma in _WAYS for unit in anchor.asks):
        stays = [slot for slot in slots if _WAY not in asking.knowledge.words_of(slot.item).title]
        slots = (stays if anchor.asks or anchor.relation == "after" else ()) or slots
    just = _just_over(asking, slots)
    return just or ((asking.diary.current_or_next(slots, asking.now) or slots[0]) if slots else None)


def _just_over(asking: Asking, slots: Sequence[Slot]) -> Slot | None:
    """Mean the meal that one has just risen from by «habis makan», while nothing else has begun."""
    anchor = asking.reading.anchor
    if not (anchor and anchor.relation == "after") or len(slots) < 2 or asking.period.said:  # noqa: PLR2004 - one needs no choice
        return None
    over = [slot for slot in asking.diary.of_day(asking.now.date()) if slot.start <= asking.now]
    last = over[-1] if over else None
    return last if last in slots and last and last.until <= asking.now else None


def _coming_back(asking: Asking) -> Slot | None:
    """Find the way back to a place, or the stay there that one comes back to: «sebelum balik ke balai kota»."""
    anchor = asking.reading.anchor
    if anchor is None or [unit.lemma for unit in anchor.asks] != ["pulang"] or not anchor.mentions:
        return None
    there = find_items(asking.knowledge, [slot for slot in asking.pool() if slot.locus], anchor.mentions, ())
    stays = stays_at(asking.diary, there.slots)
    later = [b for a, b in pairwise(stays) if a[0].day == b[0].day]
    stay = next((stay for stay in later if stay[0].start > asking.now), later[-1] if later else None)
    if stay is None:
        return None
    before = [slot for slot in asking.diary.of_day(stay[0].day) if slot.start < stay[0].start][-1:]
    return next((slot for slot in before if is_way(asking, slot)), stay[0])


_WAY = "berangkat"
"""The lemma of ways to a place, after which one is there and not yet done with it."""


def asks_foreign(asking: Asking) -> bool:
    """Say whether something is asked for besides what stands after «setelah» that no item is called by."""
    return any(_is_foreign(asking, ask) for ask in asking.reading.asks)


def _is_foreign(asking: Asking, ask: Unit) -> bool:
    """Say whether a word is a thing that no item is called by."""
    gap = ask.lemma == "istirahat" and asking.reading.has("between")
    return (
        not gap
        and not asking.knowledge.in_titles(ask.lemma)
        and not is_verb(asking.reading.words.words[ask.start])
    )


def _todays(asking: Asking, slots: Sequence[Slot]) -> Sequence[Slot]:
    """Mean today's lunch by «after lunch» while the day goes on, though it is over and others come."""
    today = [slot for slot in slots if slot.day == asking.now.date()]
    goes_on = any(slot.until > asking.now for slot in asking.diary.of_day(asking.now.date()))
    return today if goes_on and today else slots


def around_slots(asking: Asking) -> list[Slot]:
    """List what comes after (nearest first) or before (nearest last) the item or stay that is named."""
    anchor, slot = asking.reading.anchor, anchored(asking)
    if anchor is None or slot is None:
        return []
    day = asking.diary.of_day(slot.day)
    placed = (anchor.mentions and not anchor.asks) or not _is_titled(asking, slot)
    stay = block_of(asking.diary, slot) if placed else (slot,)
    if anchor.relation == "after":
        return [
            other
            for other in day
            if other.start > slot.start and other not in stay and other.start >= stay[-1].start
        ]
    return [other for other in day if other.start < stay[0].start]


def _is_titled(asking: Asking, slot: Slot) -> bool:
    """Say whether the item's title has a word of the anchor; «habis dari camat» means all of the stay with him."""
    anchor, title = asking.reading.anchor, asking.knowledge.words_of(slot.item).title
    return anchor is None or bool(anchor.mentions) or any(unit.lemma in title for unit in anchor.asks)


def ordinal_of(asking: Asking) -> int | None:
    """Read «pertama», «kedua», «ke-2», «terakhir» where they do not count days; -1 is the last."""
    numbers = ordinals_of(asking)
    if numbers:
        return numbers[0]
    if "latest" in asking.reading.names:
        return -1
    return 1 if "earliest" in asking.reading.names else None


@once
def ordinals_of(asking: Asking) -> list[int]:
    """Read all of «pertama dan kedua», which are counted in one order."""
    words = asking.reading.words.words
    if ORDINALS.keys().isdisjoint(words) and "ke" not in words:
        return []
    days = {at for mention in asking.reading.times for at in range(mention.start, mention.end)}
    taken = {at for mention in asking.reading.mentions for at in range(mention.start, mention.end)}
    taken |= {unit.start for unit in asking.reading.asks}
    numbers: list[int] = []
    for at, word in enumerate(words):
        if at in days or at in taken:
            continue
        if word in ORDINALS and not (_lasts(asking, at) or _of_nights(words, at) or _of_past(words, at)):
            numbers += _first_few(words, at) or [ORDINALS[word]]
        elif (
            word == "ke"
            and at + 1 < len(words)
            and at + 1 not in taken
            and (words[at + 1].isdigit() or words[at + 1] in NUMBERS)
        ):
            numbers.append(int(words[at + 1]) if words[at + 1].isdigit() else NUMBERS[words[at + 1]])
    return list(dict.fromkeys(numbers))


def besides(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Leave out the items that stand behind «selain» and «tidak ikut»."""
    reading = asking.reading
    asks = [*reading.left_out, *(unit for unit in reading.asks if unit.start in reading.excepted)]
    out = find_items(asking.knowledge, slots, reading.excluded, asks) if asks or reading.excluded else None
    return [slot for slot in slots if out is None or not out.fully or slot not in out.slots]


_SPANS = word_set(
    "year years month months week weeks decade tahun setahun bulan sebulan minggu seminggu dekade semester"
)


def _of_past(words: Sequence[str], at: int) -> bool:
    """Say whether a time that is over is named, and no item: «last year», «tiga bulan terakhir»."""
    near = (
        words[at + 1 : at + 2]
        if words[at] == "last"
        else words[max(at - 1, 0) : at]
        if words[at] == "terakhir"
        else ()
    )
    return not _SPANS.isdisjoint(near)


_NIGHTS = word_set("malam malem malamnya night nights")


def _of_nights(words: Sequence[str], at: int) -> bool:
    """Say whether nights are counted, and no items: «malam pertama», «the second night»."""
    return not _NIGHTS.isdisjoint((*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]))


def _first_few(words: Sequence[str], at: int) -> list[int]:
    """Read «dua acara pertama» and «first three stops» as all of them."""
    end = ORDINALS[words[at]]
    beside = (*words[max(at - 2, 0) : at], *words[at + 1 : at + 2])
    many = next(
        (
            NUMBERS.get(word, 0) or int(word) * word.isdigit()
            for word in beside
            if word in NUMBERS or (word.isdigit() and len(word) == 1)
        ),
        0,
    )
    if many < 2 or end not in {1, -1}:  # noqa: PLR2004 - one is itself
        return []
    return list(range(1, many + 1)) if end == 1 else list(range(-many, 0))


_WHOLE = word_set("whole entire seluruh keseluruhan")
"""Words by which the first and last item of the visit are told from those of the day."""


def _lasts(asking: Asking, at: int) -> bool:
    """Tell «how long does it last?» from the last one."""
    words = asking.reading.words.words
    return (
        words[at] == "last" and asking.reading.has("duration") and words[at - 1] not in {"the", "our", "very"}
    )


LEISURE = lemma_set("senam sarapan olahraga salat istirahat keakraban malam budaya")
"""What makes a place one to rest or exercise at, of which none is «the last visit»."""
_LOCI = word_set("lokus locus loci")


def _of_loci(asking: Asking, slots: Sequence[Slot]) -> Sequence[Slot]:
    """Keep visits of places where those are counted («lokus terakhir selesai jam berapa?»), of all days where the day has none left."""
    if _LOCI.isdisjoint(asking.reading.words.words):
        return slots
    there = [
        slot
        for slot in slots
        if slot.locus and slot.locus.counted and not LEISURE & asking.knowledge.words_of(slot.item).title
    ]
    return there or slots


def ordinal_slots(asking: Asking, number: int | None) -> list[Slot]:
    """Find the first, second, last … item, or the longest or shortest, of the day or of those that match."""
    reading = asking.reading
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots: Sequence[Slot] = asking.diary.of_day(day) if day else ()
    if not asking.period.day and not _WHOLE.isdisjoint(reading.words.words):
        slots = asking.diary.slots
    if reading.excepted:
        slots = besides(asking, slots)
    asks = [unit for unit in reading.asks if unit.start not in reading.excepted]
    if asks or reading.mentioned("locus"):
        found = find_items(asking.knowledge, slots, reading.mentions, asks)
        slots = found.slots if found.fully else ()
    if asking.period.is_window and asking.period.start and asking.period.end:
        within = asking.diary.within(asking.period.start, asking.period.end)
        slots = [slot for slot in slots if slot in within]
    whole = {"kunjungan"} if slots is asking.diary.slots else set()
    slots = _of_loci(asking, slots)
    kinds = {hint.lemma for hint in reading.hints} & asking.knowledge.title_lemmas - whole
    slots = [slot for slot in slots if kinds & asking.knowledge.words_of(slot.item).title] or slots
    if reading.has("longest", "shortest"):
        timed = [slot for slot in slots if slot.end]
        pick = max if reading.has("longest") else min
        return [pick(timed, key=lambda slot: slot.until - slot.start)] if timed else []
    index = (number or 0) - 1 if (number or 0) > 0 else (number or 0)
    return [slots[index]] if number is not None and -len(slots) <= index < len(slots) else []
