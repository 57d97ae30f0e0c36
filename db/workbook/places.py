"""Coordinates: degrees with a point or a comma, alone or as a pair."""

from __future__ import annotations

import re
from typing import Final

from db.workbook.grid import Value
from db.workbook.text import clean, plain, show
from db.workbook.values import CellRejected

LATITUDES: Final = 90
LONGITUDES: Final = 180

_SIDE = r"\s*°?\s*(ls|lu|bt|bb|[nsew])?"
_ONE = re.compile(rf"([+-]?\d+(?:[.,]\d+)?){_SIDE}")
_PAIRS = (
    re.compile(rf"([+-]?\d+(?:\.\d+)?){_SIDE}(?:\s*[,;/]\s*|\s+)([+-]?\d+(?:\.\d+)?){_SIDE}"),
    re.compile(rf"([+-]?\d+(?:,\d+)?){_SIDE}(?:\s*[,;/]\s*|\s+)([+-]?\d+(?:,\d+)?){_SIDE}"),
)
_SOUTH_OR_WEST: Final = ("ls", "s", "bb", "w")
_LONGEST: Final = 100
"""What is longer is no coordinate; looking at more of it would only take long."""
_BRACKETS: Final = str.maketrans("", "", "()[]")


def read_degrees(value: Value) -> tuple[float, ...]:
    """Read nothing, one number, or a pair."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return (float(value),)
    written = plain(clean(show(value)))
    text = written.casefold().translate(_BRACKETS).strip()[:_LONGEST]
    if text in {"", "-"}:
        return ()
    if found := _ONE.fullmatch(text):
        return (_number(found[1], found[2]),)
    for pair in _PAIRS:
        if found := pair.fullmatch(text):
            return _number(found[1], found[2]), _number(found[3], found[4])
    raise CellRejected("coordinate-unknown", value=written[:_LONGEST])


def check_place(latitude: float, longitude: float | None) -> None:
    """Refuse a latitude that is none, saying so where the two may be swapped."""
    if abs(latitude) <= LATITUDES:
        return
    if abs(latitude) <= LONGITUDES and (longitude is None or abs(longitude) <= LATITUDES):
        raise CellRejected("coordinates-swapped", value=degrees(latitude))
    raise CellRejected("latitude-out-of-range", value=degrees(latitude))


def check_longitude(longitude: float) -> None:
    if abs(longitude) > LONGITUDES:
        raise CellRejected("longitude-out-of-range", value=degrees(longitude))


def degrees(number: float) -> str:
    return f"{number:.15g}"


def _number(text: str, side: str | None) -> float:
    number = float(text.replace(",", "."))
    return -abs(number) if side in _SOUTH_OR_WEST else number
