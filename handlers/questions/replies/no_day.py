"""Days that the visit does not have: «hari ketiga acaranya apa?» where it lasts two."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.replies import agenda
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.words import word_set

_OF_A_DAY = word_set(
    "when where agenda ordinal until duration speaker count_items dates loci now start wear bring"
)


def answer_no_day(asking: Asking, ranked: Sequence[str]) -> Reply | None:
    """Say that the visit has no such day, whatever of the agenda is asked of it."""
    if ranked[:1] == ["speaker"] and _is_empty_day(asking) and asking.period.day:
        return agenda.nothing_on(asking, asking.period.day)
    of_day = asking.period.impossible and not asking.reading.anchor
    return agenda.answer_agenda(asking) if of_day and ranked and ranked[0] in _OF_A_DAY else None


def _is_empty_day(asking: Asking) -> bool:
    """Say whether only a day is named on which nothing is planned: «kemarin siapa yang mengisi?»."""
    reading, day = asking.reading, asking.period.day
    named = not asking.asks_nothing or reading.mentions or reading.anchor or asking.remembered()
    return bool(day) and not named and not asking.diary.of_day(day or asking.now.date())
