"""What lies on both sides of an item or place, where one comes from, when a stay begins and ends, which of two is longer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.matching import stays_at
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    item_card,
    reply,
    short_item,
)
from handlers.questions.replies.gaps import gap_between, pair_of, said_slots
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_BEFORE = word_set("sebelum sebelumnya before")
_AFTER = word_set("sesudah setelah sesudahnya setelahnya after habis")
_BOTH = word_set("diapit mengapit terapit kiri-kanan")
_FROM_WHERE = re.compile(
    r"\b(?:dari mana|darimana|where (?:are|do|will|were) we (?:be )?(?:coming|come|arriving|arrive) from|coming from where|from where)\b"
)


def answer_sides(asking: Asking) -> Reply | None:
    """Tell what is asked about the neighbourhood of an item or a stay."""
    if asking.reading.has("contact", "count", "private", "speaker") or asking.reading.mentioned("person"):
        return None
    return (
        _both_sides(asking)
        or _from_where(asking)
        or _arrival_and_end(asking)
        or _longer(asking)
        or _room_between(asking)
        or _talked_of(asking)
    )


def _named(asking: Asking) -> Sequence[Slot]:
    """Return the items of the place or the item that the whole question names."""
    return said_slots(asking, range(len(asking.reading.words.words)))


def _stay(asking: Asking) -> tuple[Slot, ...]:
    """Return the stay, or the item, that is meant: what runs or comes, else the last."""
    slots = _named(asking)
    if not slots:
        return ()
    reading = asking.reading
    anchor = reading.anchor
    titled = any(
        asking.knowledge.in_titles(u.lemma) for u in (*reading.asks, *(anchor.asks if anchor else ()))
    )
    placed = [slot for slot in slots if not is_way(asking, slot)] or slots
    stays = [(slot,) for slot in placed] if titled else stays_at(asking.diary, placed)
    stays = [stay for stay in stays if stay[0].day == asking.period.day] or stays
    coming = next((stay for stay in stays if stay[-1].until > asking.now), None)
    return coming or (stays[-1] if stays else ())


def _around(asking: Asking, stay: Sequence[Slot]) -> tuple[Sequence[Slot], Sequence[Slot]]:
    day = asking.diary.of_day(stay[0].day)
    before = [slot for slot in day if slot.start < stay[0].start]
    after = [slot for slot in day if slot.start >= stay[-1].start and slot not in stay]
    return before[-1:], after[:1]


def _both_sides(asking: Asking) -> Reply | None:
    """Answer «sebelum dan sesudah MPP kita di mana?»."""
    words = set(asking.reading.words.words)
    if not ((words & _BEFORE and words & _AFTER) or words & _BOTH) or asking.reading.has("when", "duration"):
        return None
    stay = _stay(asking)
    if not stay:
        return None
    before, after = _around(asking, stay)
    lines = [
        *(part for slot in before for part in item_card("previous", slot, dated=True)),
        *(short_item(slot) for slot in stay),
        *(part for slot in after for part in item_card("next", slot, dated=True)),
    ]
    return reply("agenda", *lines, subject=about("at", [*before, *after]))


def _from_where(asking: Asking) -> Reply | None:
    """Answer «ke RSUD itu habis dari mana?» by what comes before it."""
    reading = asking.reading
    if (
        not _FROM_WHERE.search(" ".join(reading.words.words))
        or not reading.mentioned("locus")
        or reading.asks
    ):
        return None
    stay = _stay(asking)
    before = _around(asking, stay)[0] if stay else ()
    if not before:
        return None
    ways = [slot for slot in before if is_way(asking, slot)]
    left = [slot for slot in asking.diary.of_day(stay[0].day) if slot.locus and slot.start < stay[0].start][
        -1:
    ]
    told = [*(left if ways else ()), *before]
    lines = [part for slot in told for part in item_card("at", slot, dated=True)]
    return reply("agenda", *lines, subject=about("at", told))


_ARRIVES = word_set(
    "datang tiba sampai nyampe masuk kedatangan ketibaan arrive arrives arriving arrival come comes coming mulai start"
)
_ENDS = word_set(
    "pergi pulang berangkat keberangkatan keluar cabut pamit beranjak kepulangan leave leaves leaving depart departs departing departure go done selesai"
)


def _arrival_and_end(asking: Asking) -> Reply | None:
    """Answer «kedatangan dan keberangkatan di MPP jam berapa?» by the whole stay."""
    reading = asking.reading
    words = set(reading.words.words)
    when = reading.has("when", "until", "start") or "waktu" in words
    if not (when and words & _ARRIVES and words & _ENDS) or len(reading.mentioned("locus")) != 1:
        return None
    if (
        reading.anchor
        or reading.has("who", "where")
        or any(asking.knowledge.in_titles(u.lemma) for u in reading.asks)
    ):
        return None
    stay = _stay(asking)
    if not stay or not stay[-1].end:
        return None
    when_there = type(full_span_of(stay[0]))(stay[0].start, stay[-1].end)
    said = line("until", title=stay[-1].item.title, end=Clock(stay[-1].end), when=when_there)
    return reply("until", said, *map(short_item, stay), subject=about("until", [stay[0]]))


_LONGER = re.compile(
    r"\b(?:(?:lebih|paling|ter) ?(?:lama|panjang|makan waktu)|lamaan|lama mana|panjangan|longer|lasts longest|takes longest|lebih (?:sebentar|singkat|pendek)|shorter)\b"
)
_SHORTER = re.compile(r"\b(?:sebentar|singkat|pendek|shorter)\b")
_OR = word_set("atau or apa dan and sama ama vs versus dengan dibanding daripada ketimbang than dibandingkan")


def _longer(asking: Asking) -> Reply | None:
    """Answer «lebih lama mana, paparan atau diskusi?» by both lengths, what is asked for first."""
    words = asking.reading.words.words
    text = " ".join(words)
    if not _LONGER.search(text):
        return None
    for at in (at for at, word in enumerate(words) if word in _OR):
        sides = [said_slots(asking, range(at)), said_slots(asking, range(at, len(words)))]
        found = [asking.diary.current_or_next(side, asking.now) or side[0] for side in sides if side]
        if len(found) == len(sides) and found[0] != found[1] and all(slot.end for slot in found):
            found.sort(key=lambda slot: slot.until - slot.start, reverse=not _SHORTER.search(text))
            told = (
                line("duration", title=s.item.title, length=s.until - s.start, when=full_span_of(s))
                for s in found
            )
            return reply("duration", *told, subject=about("duration", found))
    return None


_JOINS = word_set(
    "langsung lanjut dan ke sampai hingga sama ama dengan menuju sebelum terus and to until till before"
)


def _room_between(asking: Asking) -> Reply | None:
    """Answer «beres diskusi langsung makan apa ada napas dulu?» by the time between the two."""
    reading, words = asking.reading, asking.reading.words.words
    if not reading.has("gap") or reading.has("now", "when") or reading.mentioned("group"):
        return None
    for at in (at for at, word in enumerate(words) if word in _JOINS):
        pair = pair_of(asking, said_slots(asking, range(at)), said_slots(asking, range(at, len(words))))
        if pair:
            return gap_between(asking, *pair)
    return None


_THE_TWO = re.compile(
    r"\b(?:keduanya|dua duanya|dua-duanya|kedua (?:acara|sesi|kegiatan|agenda)|dua (?:acara|sesi|kegiatan) itu|antaranya|both|the two|between them|in between)\b"
)


def _talked_of(asking: Asking) -> Reply | None:
    """Tell the time between two items that were just told: «…, terus jarak antara keduanya berapa menit?»."""
    reading = asking.reading
    slots = asking.remembered()
    two = len(slots) == 2 and asking.asks_nothing and not reading.mentions  # noqa: PLR2004 - a pair
    gap = asking.previous is not None and asking.previous.intent == "gap"
    asks = reading.has("duration", "gap", "countdown", "between", "count")
    if not (two and asks and (gap or _THE_TWO.search(" ".join(reading.words.words)))):
        return None
    first, second = next(pairwise(sorted(slots, key=lambda slot: slot.start)))
    return gap_between(asking, first, second)
