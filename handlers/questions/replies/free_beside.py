"""Whether there is time for something before or after what is named: «sebelum pembekalan masih ada waktu istirahat?», «sempat mandi sebelum makan malam?»."""

from __future__ import annotations

from datetime import timedelta

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import anchored, is_way
from handlers.questions.replies.base import Asking, Reply, about, full_span_of, reply, short_item
from handlers.questions.replies.gates import named, needs
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_TIME = word_set("waktu time jeda luang senggang spare free")
_REST = word_set(
    "istirahat istirahatnya rehat kosong bebas luang jeda senggang santai rest rebahan break free leisure"
)
_RESTS = frozenset({"istirahat", "bebas"})
"""Lemmas of titles of breaks."""
_ASKED = ("when", "who", "contact", "until", "duration", "where", "list", "next")


@needs(_REST, _TIME, named("anchor"))
def answer_free_beside(asking: Asking) -> Reply | None:
    """Tell how long nothing is planned right before or after an item, and between which."""
    reading = asking.reading
    anchor = reading.anchor
    if anchor is None or anchor.relation == "between":
        return None
    words = frozenset(reading.words.words)
    asked = reading.has("exist", "still", "yesno", "tag") and not reading.has(*_ASKED)
    if not asked or not (words & _TIME and words & _REST):
        return None
    slot = anchored(asking)
    if slot is None or not any(
        unit.lemma in asking.knowledge.words_of(slot.item).title for unit in anchor.asks
    ):
        return None
    day = asking.diary.of_day(slot.day)
    before = [other for other in day if other.until <= slot.start][-1:]
    after = [other for other in day if other.start >= slot.until][:1]
    pair = (*before, slot) if anchor.relation == "before" else (slot, *after)
    if len(pair) != 2 or pair[0].end is None:  # noqa: PLR2004 - nothing on that side
        return None
    first, second = pair
    length = second.start - first.until
    gap = line("gap", first=first.item.title, second=second.item.title, length=length)
    beside = first if anchor.relation == "before" else second
    rests = not _RESTS.isdisjoint(asking.knowledge.words_of(beside.item).title)
    head = line("yes") if length or rests else line("no")
    return reply("gap", head, gap, *map(short_item, pair), subject=about("gap", list(pair)))


MANAGES = _REST | word_set(
    "sempat sempet sempatkah keburu kekejar waktu waktunya time enough squeeze manage fit"
)
_LODGINGS = lemma_set("hotel penginapan wisma asrama")
_NOT_TIME = (
    "who",
    "contact",
    "until",
    "where",
    "next",
    "previous",
    "agenda",
    "now",
    "members",
    "what",
    "over",
    "begun",
    "speaker",
)
_SHORTEST = timedelta(minutes=10)
"""With less time than this between two items nobody is told «yes»."""


@needs(MANAGES, named("anchor"))
def answer_time_for(asking: Asking) -> Reply | None:
    """Tell the time between an item and what is beside it, to who asks whether there is time for what no item is."""
    reading, anchor = asking.reading, asking.reading.anchor
    if anchor is None or anchor.relation == "between" or not asks_time(asking):
        return None
    slot = anchored(asking)
    if slot is None or any(_is_planned(asking, unit.lemma, slot) for unit in reading.asks):
        return None
    pair = _around(asking, slot, before=anchor.relation == "before")
    if pair is None or pair[0].item.ends is None:
        return None
    first, second = pair
    length = second.start - first.until
    gap = line("gap", first=first.item.title, second=second.item.title, length=length) if length else None
    beside = first if anchor.relation == "before" else second
    if reading.has("duration") and _is_rest(asking, beside):
        told = line(
            "duration", title=beside.item.title, length=beside.until - beside.start, when=full_span_of(beside)
        )
        return reply("duration", told, gap, subject=about("duration", [beside]))
    head = _head(asking, length, beside)
    return reply("gap", head, gap, *map(short_item, pair), subject=about("gap", list(pair)))


def asks_time(asking: Asking) -> bool:
    """Say whether it is asked if there is time, or how much of it: «ada waktu berapa lama buat mandi»."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    lodging = all(_LODGINGS.issuperset(mention.lemmas) for mention in reading.mentions)
    if reading.has(*_NOT_TIME) or not lodging or asking.period.point or not words & MANAGES:
        return False
    much = reading.has("duration", "count", "countdown", "gap")
    whether = (reading.has("yesno", "tag", "exist") or words & _ENOUGH) and not any(
        cue.name == "when" for cue in reading.cues
    )
    return bool(whether) or (much and bool(words & (_TIME | _REST)))


_ENOUGH = word_set("cukup enough keburu sempat sempet")


def _is_planned(asking: Asking, lemma: str, beside: Slot) -> bool:
    """Say whether an item near that one is called by what one would do, so that the agenda has an hour for it."""
    near = (
        slot
        for slot in asking.diary.of_day(beside.day)
        if slot is not beside and beside.start - _NEAR < slot.until and slot.start < beside.until + _NEAR
    )
    titles = (asking.knowledge.words_of(slot.item).title for slot in near)
    return lemma not in _RESTS and any(lemma in title and _MEAL not in title for title in titles)


_NEAR = timedelta(hours=2)
_MEAL = "makan"


def _around(asking: Asking, slot: Slot, *, before: bool) -> tuple[Slot, Slot] | None:
    """Pair an item with the one before it or after it on its day; on the way to an item nobody is free."""
    day = asking.diary.of_day(slot.day)
    if not before:
        after = [other for other in day if other.start >= slot.until][:1]
        return (slot, after[0]) if after else None
    ways = [other for other in day if other.until <= slot.start and other.until > slot.start - _WAY_BEFORE]
    start = next((way for way in ways if is_way(asking, way)), slot)
    ended = [other for other in day if other.until <= start.start][-1:]
    return (ended[0], start) if ended else None


_WAY_BEFORE = timedelta(minutes=20)


def _is_rest(asking: Asking, slot: Slot) -> bool:
    """Say whether an item is just what is asked about: how long it is, is no gap beside it."""
    asked = {unit.lemma for unit in asking.reading.asks}
    return bool(asked & asking.knowledge.words_of(slot.item).title)


def _head(asking: Asking, length: timedelta, beside: Slot) -> Line | None:
    """Say «yes» where there is time, or what stands beside is for just that; «no» where nothing is between."""
    if _is_rest(asking, beside):
        return line("yes") if {unit.lemma for unit in asking.reading.asks} <= _RESTS | {_MEAL} else None
    if not length:
        return line("no")
    much = asking.reading.has("duration", "count", "countdown")
    return line("yes") if length >= _SHORTEST and not much else None
