"""Which day of the visit a row of the Info sheet speaks of: «Pakaian hari kedua», «Kamis, 11 Maret pukul 09.40»."""

from __future__ import annotations

from handlers.questions.lemmas import words_told
from handlers.questions.periods import day_of
from handlers.questions.replies.base import Asking
from handlers.questions.times import find_times


def is_of_other_day(asking: Asking, text: str) -> bool:
    """Say whether a row's text names another day than the one that is meant.

    A date or weekday goes before «hari kedua», which may count days or days of work.
    """
    day = asking.period.day
    if not day:
        return False
    times = find_times(words_told(text), today=asking.now.date())
    times = tuple(time for time in times if time.kind != "visit_day") or times
    named = {day_of([time], asking.diary, asking.now) for time in times} - {None}
    return bool(named) and day not in named
