"""Which day of an agenda is meant by what was typed after a command: `besok`, `14`, `14 Juni`, `hari kedua`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def find_day(typed: str, known: Sequence[date], *, today: date) -> date | None:
    """Return the day meant, whether or not the agenda has it; None for what is no day.

    A date without its month or year is taken from the agenda's days where one fits, else it is the next to come.
    """
    from handlers.questions.reading.lemmas import fold  # noqa: PLC0415 - start-up needs no understanding
    from handlers.questions.reading.times import find_times  # noqa: PLC0415
    from handlers.questions.words.slang import own_slang  # noqa: PLC0415

    typed_words = fold(typed).replace(",", " ").split()
    words = [plain for word in typed_words for plain in own_slang().get(word, (word,))]
    if len(words) == 1 and words[0].isdecimal():
        words.insert(0, "tanggal")
    for mention in find_times(words, today=today):
        day = _resolve(mention.kind, mention.value, known, today)
        if day:
            return day
    return None


def _resolve(kind: str, value: object, known: Sequence[date], today: date) -> date | None:
    if isinstance(value, date):
        return value
    if not isinstance(value, int):
        return None
    if kind == "visit_day":
        return _nth(known, value)
    if kind == "weekday":
        return next((day for day in _nearest(known, today) if day.weekday() == value), None)
    if kind in {"month_day", "day_of_month"}:
        month, number = divmod(value, 100)
        fitting = (
            day
            for day in _nearest(known, today)
            if day.day == number and (kind == "day_of_month" or day.month == month)
        )
        return next(fitting, None) or _date(today.year, month, number)
    return None


def _nth(known: Sequence[date], number: int) -> date | None:
    """Take the nth day; -1 is the last."""
    if number < 0:
        return known[number] if -number <= len(known) else None
    return known[number - 1] if 0 < number <= len(known) else None


def _nearest(known: Sequence[date], today: date) -> list[date]:
    """Order days: those to come first."""
    return sorted(known, key=lambda day: (day < today, abs((day - today).days)))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
