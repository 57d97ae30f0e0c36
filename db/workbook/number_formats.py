"""What a number in a spreadsheet means by its format: a date, a time of day, a duration, or just a number."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Final, Literal

from db.workbook.grid import CellFault, Value

Meaning = Literal["number", "percent", "date", "time", "moment", "duration"]

_BUILT_IN: Final[dict[int, Meaning]] = {
    9: "percent",
    10: "percent",
    **dict.fromkeys(range(14, 18), "date"),
    **dict.fromkeys(range(18, 22), "time"),
    22: "moment",
    **dict.fromkeys(range(27, 32), "date"),
    **dict.fromkeys(range(32, 36), "time"),
    36: "date",
    45: "time",
    46: "duration",
    47: "time",
    **dict.fromkeys(range(50, 59), "date"),
}
"""ECMA-376 part 1, 18.8.30; 27 to 58 are dates and times in East Asian versions."""

_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_NOT_CODE = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]')

EPOCH: Final = datetime(1899, 12, 30)  # noqa: DTZ001 - a spreadsheet's dates name no zone
EPOCH_1904: Final = datetime(1904, 1, 1)  # noqa: DTZ001 - likewise
_LAST_SERIAL: Final = 2_958_466
_FIRST_TRUE_SERIAL: Final = 61
"""Serials below count a 29 February 1900 that never was."""


def meaning(number_format: int, code: str | None) -> Meaning:
    """Tell what numbers of a format mean; `code` is the workbook's own definition of it, where there is one."""
    if code is None:
        return _BUILT_IN.get(number_format, "number")
    first = code.split(";")[0]
    if _ELAPSED.search(first):
        return "duration"
    bare = _NOT_CODE.sub("", first).lower()
    if "general" in bare:
        return "number"
    dates, times = any(letter in bare for letter in "dy"), any(letter in bare for letter in "hs")
    if dates or times:
        return "moment" if dates and times else "date" if dates else "time"
    if "m" in bare:
        return "date"
    return "percent" if "%" in bare else "number"


def meant(number: float, kind: Meaning, *, epoch: datetime) -> Value:
    """Turn a stored number into what its format says."""
    if kind == "number":
        return number
    if kind == "percent":
        return f"{round(number * 100, 6):.15g}%".replace(".", ",")
    if kind == "duration":
        return timedelta(seconds=round(number * 86_400)) if abs(number) < _LAST_SERIAL else number
    return _moment(number, kind, epoch)


def _moment(number: float, kind: Meaning, epoch: datetime) -> Value:
    if not 0 <= number < _LAST_SERIAL:
        return CellFault("cell-error", "#####")
    if kind == "time" and number >= 1 and float(number).is_integer():
        return number
    early = epoch is EPOCH and 1 <= number < _FIRST_TRUE_SERIAL - 1
    seconds = round(number * 86_400)
    if number < 1 and epoch is EPOCH:
        return time_of(seconds)
    moment = epoch + timedelta(seconds=seconds, days=1 if early else 0)
    if kind == "time":
        return moment.time()
    return moment.date() if kind == "date" and moment.time() == time() else moment


def time_of(seconds: int) -> time:
    """Make a time of day of seconds since midnight; a whole day's seconds are its last."""
    seconds = min(seconds, 86_399)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)
