"""Chooses among items that fit a question alike by what they are called."""

from __future__ import annotations

from functools import lru_cache

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.replies.base import Asking
from handlers.questions.spelling.speller import sound
from handlers.questions.words.sequences import phrases


def called_so(asking: Asking, slots: list[Slot]) -> list[Slot]:
    """Keep items whose titles have the very words that were said, where others only have like ones («magrib», «salat»)."""
    said = {sound(asking.reading.words.words[unit.start]) for unit in asking.reading.asks}
    if len({slot.day for slot in slots}) > 1:
        return slots
    held = [len(said & _sounds_of(slot.item.title)) for slot in slots]
    most = max(held, default=0)
    return [slot for slot, count in zip(slots, held, strict=True) if count == most]


def own_titled(asking: Asking, slots: list[Slot]) -> list[Slot]:
    """Of items that are called by groups («Presentasi Kelompok Cendana») keep the group's own, where that is meant."""
    names = [frozenset(lemmas(group.name)) for group in asking.visit.groups]
    called = [slot for slot in slots if any(n <= asking.knowledge.words_of(slot.item).title for n in names)]
    own = frozenset(lemmas(asking.group.name))
    mine = [slot for slot in called if own <= asking.knowledge.words_of(slot.item).title]
    meant = asking.reading.has("mine", "group") or bool(asking.reading.mentioned("group"))
    return mine if meant and mine and len(called) == len(slots) else slots


@lru_cache(maxsize=20_000)
def _sounds_of(title: str) -> frozenset[str]:
    """Give the words of a title by their sound, with what its abbreviations stand for (ISHOMA)."""
    words = words_told(title)
    spelt = (word for at in range(len(words)) for word in phrases().get((words[at],), ()))
    return frozenset(map(sound, (*words, *spelt)))
