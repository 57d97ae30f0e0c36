"""When one leaves where one is: «kapan kita cabut dari sini?», «sampai jam berapa kita di sini?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.names.matching import block_of
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    full_span_of,
    item_card,
    reply,
)
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import Clock, Line, line

_MOVES = word_set(
    "cabut pindah geser bergeser beranjak gerak bergerak jalan berangkat pergi keluar meluncur leave leaving move moving depart"
)
_MOVED = lemma_set("cabut pindah geser beranjak gerak berangkat pergi keluar meluncur leave move")
_HERE = word_set("sini here")
_ON = word_set("lagi again")
_OTHERWISE = (
    "who",
    "contact",
    "where",
    "next",
    "count",
    "duration",
    "transport",
    "start",
    "gap",
    "earliest",
    "latest",
    "agenda",
)


@needs(_MOVES | _HERE, cued("when until"))
def answer_leaving(asking: Asking) -> Reply | None:
    """Tell when the stay ends where one is, and where one goes then; between two items, what comes next."""
    reading = asking.reading
    words = frozenset(reading.words.words)
    moves = bool(words & _MOVES) and bool(words & (_HERE | _ON) or words & _SURELY)
    stays = reading.has("until") and bool(words & _HERE)
    if not (stays or (moves and reading.has("when", "until"))) or reading.has(*_OTHERWISE):
        return None
    others = [unit for unit in reading.asks if unit.lemma not in _MOVED]
    if others or reading.mentions or reading.anchor or asking.period.said or asking.remembered():
        return None
    stay = _stay(asking)
    left = [slot for slot in asking.diary.slots if slot.start > (stay[-1].start if stay else asking.now)][:1]
    if not stay and not left:
        return None
    ends = [_ends(stay)] if stay and stay[-1].end else []
    coming = [part for slot in left if slot.day == asking.now.date() for part in item_card("next", slot)]
    said = [part for part in (*ends, *coming) if part]
    return reply("until", *said, subject=about("until", stay[-1:] or left)) if said else None


_SURELY = word_set("cabut pindah geser bergeser beranjak")
"""Verbs of leaving where one is, whatever else is said."""


def _stay(asking: Asking) -> tuple[Slot, ...]:
    """Return what is left of the stay where one is: what runs, or what goes on at the same place; empty on the way."""
    running = asking.diary.running(asking.now)
    before, after = asking.diary.before(asking.now)[-1:], asking.diary.after(asking.now)[:1]
    if (
        not running
        and before
        and after
        and before[0].locus == after[0].locus
        and before[0].day == after[0].day
    ):
        running = after
    if not running or is_way(asking, running[0]) or running[0].locus is None:
        return ()
    return block_of(asking.diary, running[0])


def _ends(stay: tuple[Slot, ...]) -> Line | None:
    last = stay[-1]
    return line("until", title=last.item.title, end=Clock(last.until), when=full_span_of(last))
