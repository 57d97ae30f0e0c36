"""Dates as organizers write them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

from db.workbook.grid import Value
from db.workbook.number_formats import EPOCH
from db.workbook.text import clean, plain, show
from db.workbook.values import CellRejected

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu agt ags aug agust",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "senin monday sen mon",
            "selasa tuesday sel tue tues",
            "rabu wednesday rab wed",
            "kamis thursday kam thu thur thurs",
            "jumat jum'at friday jum fri",
            "sabtu saturday sab sat",
            "minggu ahad sunday min sun",
        )
    )
    for name in names.split()
}

_APOSTROPHES: Final = str.maketrans("’‘`", "'''")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[- .]*([a-z]+)\.?[- ,]*(\d{4}|\d{2})")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_WEEKDAY = re.compile(r"([a-z']+)\.?\s*[,/]?\s*(?=\d|[a-z]+\.? \d)")
_SERIAL = re.compile(r"(\d{5})(?:\.0)?")
"""A day number of our century, as text."""
_MIDNIGHT = re.compile(r"[t ]00[:.]00(?:[:.]00(?:\.0+)?)?$")

_LONGEST: Final = 100
"""What is longer is no date; looking at more of it would only take long."""
_FIRST_YEAR: Final = 1990
_LAST_YEAR: Final = 2199


def read_date(value: Value) -> tuple[date, bool]:
    """Read a date, and tell whether a weekday written beside it is another day's."""
    match value:
        case datetime():
            return _plausible(value.date(), value), False
        case date():
            return _plausible(value, value), False
        case bool():
            raise _unknown(value)
        case int() | float():
            return _serial(value), False
        case str():
            return _text(value)
    raise _unknown(value)


def _serial(number: float) -> date:
    """Read a spreadsheet's day number that lost its date format."""
    if not 30_000 <= number < 110_000:  # noqa: PLR2004 - the years 1982 to 2201
        raise _unknown(number)
    return _plausible((EPOCH + timedelta(days=int(number))).date(), number)


def _text(value: str) -> tuple[date, bool]:
    text = plain(clean(value)).casefold().translate(_APOSTROPHES)[:_LONGEST]
    if serial := _SERIAL.fullmatch(text):
        return _serial(int(serial[1])), False
    weekday = _WEEKDAY.match(text)
    named = _WEEKDAYS.get(weekday[1]) if weekday else None
    if weekday and named is not None:
        text = text[weekday.end() :]
    day = _plausible(_day(_MIDNIGHT.sub("", text), value), value)
    return day, named is not None and named != day.weekday()


def _day(text: str, value: str) -> date:
    year = month = number = ""
    if found := _ISO.fullmatch(text):
        year, month, number = found.groups()
    elif found := _NUMERIC.fullmatch(text):
        number, month, year = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        number, month, year = found[1], str(_MONTHS.get(found[2], "")), found[3]
    elif found := _MONTH_FIRST.fullmatch(text):
        number, month, year = found[2], str(_MONTHS.get(found[1], "")), found[3]
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(number))  # noqa: PLR2004
    except ValueError:
        raise _unknown(value) from None


def _plausible(day: date, value: Value) -> date:
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise _unknown(value)
    return day


def _unknown(value: Value) -> CellRejected:
    return CellRejected("date-unknown", value=clean(show(value)))
