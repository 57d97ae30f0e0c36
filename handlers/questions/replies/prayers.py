"""Prayers by their names: which of them the agenda has, and of which a row tells."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.reading.lemmas import words_told
from handlers.questions.replies.base import Asking
from handlers.questions.replies.gates import needs
from handlers.questions.spelling.speller import sound
from handlers.questions.words import word_set

_TIMES_OF_PRAYER = word_set(
    "subuh zuhur dzuhur dhuhur lohor asar ashar magrib maghrib isya isa duha dhuha tarawih"
)


_SAME = {
    "dzuhur": "zuhur",
    "dhuhur": "zuhur",
    "lohor": "zuhur",
    "ashar": "asar",
    "maghrib": "magrib",
    "isa": "isya",
    "dhuha": "duha",
}


@needs(_TIMES_OF_PRAYER)
def of_other_prayer(asking: Asking, row: InfoRow) -> bool:
    """Say whether a row tells where others are prayed: «Salat Zuhur dan Asar» for magrib."""
    if _TIMES_OF_PRAYER.isdisjoint(asking.reading.words.words):
        return False
    asked, told = (
        {_SAME.get(word, word) for word in _TIMES_OF_PRAYER.intersection(words)}
        for words in (asking.reading.words.words, words_told(f"{row.topic} {row.answer}"))
    )
    return bool(asked and told) and asked.isdisjoint(told)


_AT_DARK = word_set("subuh magrib maghrib isya isa tarawih")


def is_before_or_after_day(asking: Asking) -> bool:
    """Say whether a prayer is named that no break at noon is for."""
    return not _AT_DARK.isdisjoint(asking.reading.words.words)


def prayed_on_agenda(asking: Asking) -> bool:
    """Say whether a prayer is named that the agenda has by its name: «salat asar di mana?»."""
    start, end = asking.period.start, asking.period.end
    if asking.period.part and start and end:
        return any(
            "salat" in asking.knowledge.words_of(s.item).title for s in asking.diary.within(start, end)
        )
    said = set(map(sound, _TIMES_OF_PRAYER & frozenset(asking.reading.words.words)))
    return any(said & set(map(sound, words_told(slot.item.title))) for slot in asking.diary.slots)
