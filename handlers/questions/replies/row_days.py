"""Which day of the visit a row of the Info sheet speaks of: «Pakaian hari kedua», «Kamis, 11 Maret pukul 09.40»."""

from __future__ import annotations

from db.visit import InfoRow
from handlers.questions.periods import day_of
from handlers.questions.reading.lemmas import lemmas, words_told
from handlers.questions.reading.times import find_times
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.excerpts import told
from handlers.questions.replies.gates import cued, needs


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


@needs(cued("when where"))
def answer_row_of_day(asking: Asking) -> Reply | None:
    """Tell the row on a day's meal or the like of which only other days have an item: «Dinner on Wednesday»."""
    reading, day = asking.reading, asking.period.day
    if not day or reading.mentions or not (reading.asks and reading.has("when", "where")):
        return None
    asked = {unit.lemma for unit in reading.asks}
    if any(slot.day == day for slot in asking.items().slots):
        return None
    row = next((row for row in asking.visit.info if _is_on(asking, row, asked)), None)
    return reply("info", told(asking, row), subject=about("info", loci=row.loci)) if row else None


def _is_on(asking: Asking, row: InfoRow, asked: set[str]) -> bool:
    if (row.groups and asking.group.name not in row.groups) or not asked <= set(lemmas(row.topic)):
        return False
    times = find_times(words_told(row.topic), today=asking.now.date())
    return asking.period.day in {day_of([time], asking.diary, asking.now) for time in times}
