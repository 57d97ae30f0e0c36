"""Dates, clocks and zones as people read them. Times come in as aware datetimes and always name their zone."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

INDONESIAN_ZONES = {
    "Asia/Jakarta": "WIB",
    "Asia/Pontianak": "WIB",
    "Asia/Makassar": "WITA",
    "Asia/Jayapura": "WIT",
}
"""The three official zones of Indonesia (Keputusan Presiden 41/1987) by their IANA names."""


def zone_name(moment: datetime) -> str:
    """Name the moment's zone: WIB, WITA, WIT, else its abbreviation, else its offset (`GMT+8`)."""
    name = _key(moment.tzinfo)
    if name in INDONESIAN_ZONES:
        return INDONESIAN_ZONES[name]
    abbreviation = moment.tzname() or ""
    return abbreviation if abbreviation.isalpha() else f"GMT{abbreviation}"


def clock(moment: datetime, language: str, *, zone: bool = True) -> str:
    """Write a time of day: `09.30 WIB` in Indonesian, `09:30 WIB` in English."""
    separator = "." if language == "id" else ":"
    text = f"{moment.hour:02}{separator}{moment.minute:02}"
    return f"{text} {zone_name(moment)}" if zone else text


def span(start: datetime, end: datetime | None, language: str) -> str:
    """Write from when to when, the zone once: `09.30–10.15 WIB`."""
    if end is None:
        return clock(start, language)
    return f"{clock(start, language, zone=False)}–{clock(end, language)}"


@lru_cache(maxsize=512)
def day(moment: date, language: str) -> str:
    """Write a date in full: `Rabu, 14 Juni 2023`, `Wednesday, 14 June 2023`."""
    return str(format_date(moment, "EEEE, d MMMM y", locale=language))


@lru_cache(maxsize=512)
def short_day(moment: date, language: str) -> str:
    """Write a date for a button: `Rab 14 Jun`, `Wed 14 Jun`."""
    return str(format_date(moment, "EEE d MMM", locale=language))


def _key(zone: tzinfo | None) -> str:
    return zone.key if isinstance(zone, ZoneInfo) else ""
