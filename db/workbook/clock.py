"""Times of day as organizers write them, and the numbers that a spreadsheet makes of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from db.workbook.grid import Value
from db.workbook.text import clean, plain, show
from db.workbook.values import CellRejected, find_zone

DAY_MINUTES: Final = 24 * 60
_HOUR: Final = 60

_TIME = re.compile(r"(\d{1,2})[.:,](\d{2})(?:[.:,]\d{2})?\s?([ap]\.?m\.?)?")
_NUMBER = re.compile(r"(\d{1,4}(?:[.,]\d+)?)\s?([ap]\.?m\.?)?")
_BEFORE = re.compile(r"(?:pukul|pkl\.?|jam)\s*(?=\d)")
_BETWEEN = re.compile(
    r"\s*(?:-|~|\bs\s?[./]\s?d\b\.?|\bsd\b|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|\buntil\b)\s*"
)
_ZONE = re.compile(r"\(?([a-z][a-z_]*(?:/[a-z_+\-0-9]+)*)\)?$")
_LONGEST: Final = 100
"""What is longer is no time; looking at more of it would only take long."""
_OPEN: Final = ("", "-", "selesai", "end", "finish")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes since midnight, 1,440 being the day's end; `zone` is set where it was named."""

    minutes: int
    zone: ZoneInfo | None = None

    @property
    def time(self) -> time:
        """The day's end is its last minute, since a time of day has no 24.00."""
        return time(*divmod(min(self.minutes, DAY_MINUTES - 1), _HOUR))


@dataclass(frozen=True, slots=True)
class Span:
    """What stands in `Mulai`: a start, and the end where the cell names one too."""

    start: Clock
    end: Clock | None = None


def read_start(value: Value) -> Span:
    """Read a start, or a range such as `09.00-10.30 WIB`, whose one zone counts for both."""
    if not isinstance(value, str):
        return Span(_start(_clock(value), value))
    first, *rest = _BETWEEN.split(_simple(value), maxsplit=1)
    start = _start(_clock_text(first, value), value)
    end = _end_text(rest[0], value) if rest else None
    if end and end.zone and not start.zone:
        start = Clock(start.minutes, end.zone)
    elif end and start.zone and not end.zone:
        end = Clock(end.minutes, start.zone)
    return Span(start, end)


def read_end(value: Value) -> Clock | None:
    """Read an end; None where it is open."""
    return _end_text(_simple(value), value) if isinstance(value, str) else _clock(value)


def _simple(text: str) -> str:
    return plain(clean(text)).casefold().strip("() ")[:_LONGEST]


def _start(clock: Clock, value: Value) -> Clock:
    if clock.minutes >= DAY_MINUTES:
        raise _unknown(value)
    return clock


def _end_text(text: str, value: Value) -> Clock | None:
    text = _BETWEEN.sub("", text, count=1) if _BETWEEN.match(text) else text
    return None if text in _OPEN else _clock_text(text, value)


def _clock_text(text: str, value: Value) -> Clock:
    text = _BEFORE.sub("", text, count=1).strip()
    zone = None
    named = _ZONE.search(text)
    if named and named[1] not in {"am", "pm"}:
        zone = find_zone(named[1])
        if zone is None:
            raise _unknown(value)
        text = text[: named.start()].strip()
    if found := _TIME.fullmatch(text):
        return Clock(_minutes(int(found[1]), int(found[2]), found[3], value), zone)
    if found := _NUMBER.fullmatch(text):
        minutes = _number(float(found[1].replace(",", ".")), value)
        return Clock(_minutes(*divmod(minutes, _HOUR), found[2], value), zone)
    raise _unknown(value)


def _clock(value: Value) -> Clock:
    match value:
        case bool():
            raise _unknown(value)
        case int() | float():
            return Clock(_number(value, value))
        case datetime() | time():
            return Clock(value.hour * _HOUR + value.minute)
        case timedelta() if timedelta() <= value <= timedelta(days=1):
            return Clock(value // timedelta(minutes=1))
        case date():
            raise CellRejected("time-is-date", value=show(value))
    raise _unknown(value)


def _minutes(hours: int, minutes: int, half: str | None, value: Value) -> int:
    if half:
        if not 1 <= hours <= 12:  # noqa: PLR2004 - the hours of a twelve-hour clock
            raise _unknown(value)
        hours = hours % 12 + (12 if half.startswith("p") else 0)
    total = hours * _HOUR + minutes
    if not 0 <= minutes < _HOUR or not 0 <= total <= DAY_MINUTES:
        raise _unknown(value)
    return total


def _number(number: float, value: Value) -> int:
    """Read 9 as 09.00, 13.3 as 13.30, 0.375 (a part of the day) as 09.00 and 930 as 09.30."""
    if 0 <= number < 1:
        return round(number * DAY_MINUTES)
    hours = int(number)
    hundredths = (number - hours) * 100
    minutes = round(hundredths)
    if abs(hundredths - minutes) > 1e-6:  # noqa: PLR2004 - more digits than a time has
        raise _unknown(value)
    if hours >= 100 and not minutes:  # noqa: PLR2004 - the smallest hours and minutes written as one number
        hours, minutes = divmod(hours, 100)
    return _minutes(hours, minutes, None, value)


def _unknown(value: Value) -> CellRejected:
    return CellRejected("time-unknown", value=clean(show(value)))
