"""When one gets there: «sampai sana jam berapa?» on the way, and whether all of the day is over."""

from __future__ import annotations

from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    reply,
    short_item,
    span_of,
    state_line,
)
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import Clock, line

_ARRIVES = word_set(
    "jauh sampai sampainya nyampe nyampenya nyampai tiba tibanya arrive arriving arrival reach there"
)
_STARTS = word_set("mulai dimulai berangkat start starts begin leave depart")
_NOT = ("who", "contact", "where", "next", "until", "start", "duration", "now", "dates")


@needs(_ARRIVES, cued("when countdown"))
def answer_arrival(asking: Asking) -> Reply | None:
    """Tell when the way that runs ends, where it is asked when one arrives and nothing is named."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    bare = asking.asks_nothing and not (reading.anchor or asking.period.said or reading.mentions)
    asked = reading.has("when") or (reading.has("countdown") and not reading.has("when", "over", "begun"))
    if not (bare and asked and words & _ARRIVES) or words & _STARTS or reading.has(*_NOT):
        return None
    way = next((slot for slot in asking.diary.running(asking.now) if is_way(asking, slot)), None)
    if way is None or way.item.ends is None or way.end is None:
        return None
    said = line("until", title=way.item.title, end=Clock(way.end), when=full_span_of(way))
    return reply("until", said, state_line(way, asking.now), subject=about("until", [way]))


_ALL = word_set("acara kegiatan agenda semua semuanya jadwal rangkaian everything programme program all")
_CLAIMS = word_set("sudah udah already belum yet")


@needs(cued("over"), _ALL, _CLAIMS)
def answer_all_over(asking: Asking) -> Reply | None:
    """Answer «acara hari ini sudah selesai semua?» with yes or no, and what is still to come."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    today = asking.now.date()
    asked = reading.has("over") and bool(words & _ALL) and bool(words & _CLAIMS)
    if not (asked and asking.asks_nothing) or reading.anchor or asking.period.point or asking.remembered():
        return None
    if asking.period.day not in {None, today} or reading.has(
        "when", "until", "next", "count", "where", "who"
    ):
        return None
    slots = asking.diary.of_day(today)
    if not slots:
        return None
    coming = [slot for slot in slots if slot.until > asking.now]
    last = line("last-was", title=slots[-1].item.title, when=span_of(slots[-1]))
    told = [line("no"), *map(short_item, coming)] if coming else [line("yes"), last]
    return reply("check", *told, subject=about("check", coming[:1] or slots[-1:]))
