"""Finds what a question says about time: days, clocks, windows, parts of the day, spans from now.

Nothing is decided here that needs the agenda: which day «hari kedua» is, or whether «jam 2» is at night, is for
`periods`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from handlers.questions.patterns.late import Late
from handlers.questions.reading.time_patterns import SAY_TIME, pattern
from handlers.questions.words.time_words import MONTHS, NUMBERS, ORDINALS, PRAYERS, WEEKDAYS

Value = date | time | timedelta | int | str


@dataclass(frozen=True, slots=True)
class TimeMention:
    """What `words[start:end]` say. `kind` names how `value` is meant; `sure` clocks need no guess at the half of day."""

    kind: str
    value: Value
    start: int
    end: int
    sure: bool = True


def find_times(words: Sequence[str], *, today: date) -> tuple[TimeMention, ...]:
    """Find what the words say about time; `today` is the asker's local date."""
    text = " ".join(words)
    if SAY_TIME.isdisjoint(words) and not _DIGIT.search(text):
        return ()
    found = []
    for match in pattern().finditer(text):
        kind = (match.lastgroup or "").split("_", 2)[2] if match.lastgroup else ""
        facts = {
            name.split("__")[0]: value
            for name, value in match.groupdict().items()
            if value and name[0] != "_"
        }
        start = text.count(" ", 0, match.start())
        end = start + match[0].count(" ") + 1
        found.extend(_READERS[kind](match[0], facts, today, start, end))
    return tuple(found)


_DIGIT = Late(r"\d")
_TODAY_WORDS = frozenset({"ini", "nanti", "tadi", "this"})
_RANGE_WORDS = ("antara", "between", "dari", "from", "jam", "pukul")


Reader = Callable[[str, dict[str, str], date, int, int], list[TimeMention]]


def _number(word: str) -> int:
    if word == "dua belas":
        return 12
    return int(word) if word.isdigit() else NUMBERS.get(word, 0)


def _hour(written: str) -> tuple[int, int]:
    hour, _, minute = written.replace(":", ".").partition(".")
    return _number(hour), int(minute or 0)


def _clock(
    kind: str, clock: tuple[int, int], part: str, start: int, end: int, *, early: bool = False
) -> list[TimeMention]:
    hour, minute = clock
    part = part.rsplit(maxsplit=1)[-1] if part else ""
    sure = bool(part) or hour > 12 or hour == 0 or early  # noqa: PLR2004 - the first half of the day
    if (
        part in {"siang", "sore", "petang", "malam", "malem", "pm", "afternoon", "evening", "night", "m"}
    ) and hour < 12:  # noqa: PLR2004
        hour += 0 if part == "siang" and hour >= 10 else 12  # noqa: PLR2004 - jam 11 siang
    if part in {"am", "dini"} and hour == 12:  # noqa: PLR2004
        hour = 0
    if hour > 24 or minute > 59:  # noqa: PLR2004
        return []
    return [TimeMention(kind, time(hour % 24, minute), start, end, sure)]


def _read_clock(_text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    half = facts.get("half", "").replace(" ", "")
    part = facts.get("part", "") or half
    early = bool(_EARLY.match(facts["h"]))
    return _clock("clock", _hour(facts["h"]), part, start, end, early=early)


_EARLY = Late(r"0[5-9][.:]\d\d")
"""«05.15» is no time in the afternoon."""


def _read_range(text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    """Read two clocks; bare numbers ("2 sampai 3 orang") are none without a word or a colon that says so."""
    if not text.startswith(_RANGE_WORDS) and not re.match(r"\d+[.:]\d\d ", text):
        return []
    later = facts.get("part", "") or facts.get("half", "").replace(" ", "")
    first = _clock("range_from", _hour(facts["hr"]), facts.get("partr", "").replace(" m", "m"), start, end)
    second = _clock("range_to", _hour(facts["he"]), later, start, end)
    return first + second if first and second else []


def _read_half(_text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    return _clock("clock", ((_number(facts["h"]) - 1) % 12 or 12, 30), facts.get("part", ""), start, end)


def _read_half_past(
    _text: str, facts: dict[str, str], _today: date, start: int, end: int
) -> list[TimeMention]:
    return _clock("clock", (_number(facts["h"]), 30), "", start, end)


def _read_quarter(_text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    hour, minute = _hour(facts["h"])
    off = 15 if facts["min"] in {"seperempat", "quarter"} else _number(facts["min"])
    total = hour * 60 + minute + (-off if facts["sign"] in {"kurang", "to"} else off)
    return _clock("clock", (total // 60 % 24, total % 60), facts.get("part", ""), start, end)


def _span(number: str, unit: str) -> timedelta:
    count = 0.5 if number in {"setengah", "half an"} else 0.25 if number == "seperempat" else _number(number)
    if unit.startswith(("menit", "minute")):
        return timedelta(minutes=count)
    return timedelta(hours=count) if unit.startswith(("jam", "hour")) else timedelta(days=count)


def _read_span(text: str, facts: dict[str, str], today: date, start: int, end: int) -> list[TimeMention]:
    span = _span(facts["n"], facts["unit"])
    if "ago" in text or "lalu" in text or "tadi" in text:
        span = -span
    if abs(span) >= timedelta(days=1):
        return [TimeMention("day", today + span, start, end)]
    return [TimeMention("offset", span, start, end)]


def _read_date(_text: str, facts: dict[str, str], today: date, start: int, end: int) -> list[TimeMention]:
    month = MONTHS[facts["m"]] if "m" in facts else today.month
    day = int(facts["d"])
    if "y" in facts:
        return _date(int(facts["y"]), month, day, start, end)
    kind = "month_day" if "m" in facts else "day_of_month"
    return [TimeMention(kind, month * 100 + day, start, end)] if 0 < day < 32 else []  # noqa: PLR2004


def _read_written_date(
    text: str, _facts: dict[str, str], _today: date, start: int, end: int
) -> list[TimeMention]:
    numbers = [int(number) for number in re.split(r"[-/]", text)]
    if "-" in text:
        return _date(numbers[0], numbers[1], numbers[2], start, end)
    if len(numbers) > 2:  # noqa: PLR2004 - day, month, year
        year = numbers[2] + 2000 if numbers[2] < 100 else numbers[2]  # noqa: PLR2004
        return _date(year, numbers[1], numbers[0], start, end)
    if not (0 < numbers[1] < 13 and 0 < numbers[0] < 32):  # noqa: PLR2004
        return []
    return [TimeMention("month_day", numbers[1] * 100 + numbers[0], start, end)]


def _date(year: int, month: int, day: int, start: int, end: int) -> list[TimeMention]:
    try:
        return [TimeMention("day", date(year, month, day), start, end)]
    except ValueError:
        return [TimeMention("no_such_day", 0, start, end)]


def _read_visit_day(
    _text: str, facts: dict[str, str], _today: date, start: int, end: int
) -> list[TimeMention]:
    word = facts["nth"]
    return [TimeMention("visit_day", ORDINALS.get(word) or _number(word), start, end)]


def _shifted(days: int) -> Reader:
    def read(_text: str, facts: dict[str, str], today: date, start: int, end: int) -> list[TimeMention]:
        found = [TimeMention("day", today + timedelta(days=days), start, end)]
        return found + [
            TimeMention("part", part, start, end) for name, part in facts.items() if name == "part"
        ]

    return read


def _read_weekday(_text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    found = [TimeMention("weekday", WEEKDAYS[facts["wd"]], start, end)]
    return found + ([TimeMention("part", facts["wdpart"], start, end)] if "wdpart" in facts else [])


def _read_part(text: str, facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    """Read «malam ini» and «tonight» as today's for sure; «malam» alone is the evening of the day that is meant."""
    today = facts["part"] == "tonight" or not _TODAY_WORDS.isdisjoint(text.split())
    return [TimeMention("part", facts["part"], start, end, sure=today)]


def _read_after_prayer(
    _text: str, facts: dict[str, str], _today: date, start: int, end: int
) -> list[TimeMention]:
    return [TimeMention("part", f"after-{PRAYERS[facts['prayer']]}", start, end)]


def _read_noon(_text: str, _facts: dict[str, str], _today: date, start: int, end: int) -> list[TimeMention]:
    return [TimeMention("clock", time(12), start, end)]


_READERS: dict[str, Reader] = {
    "iso": _read_written_date,
    "slashed": _read_written_date,
    "month_day": _read_date,
    "day_month": _read_date,
    "day_of_month": _read_date,
    "in_span": _read_span,
    "ago": _read_span,
    "to_clock": _read_half,
    "half_past": _read_half_past,
    "quarter": _read_quarter,
    "past": _read_quarter,
    "range": _read_range,
    "clock": _read_clock,
    "noon": _read_noon,
    "visit_day": _read_visit_day,
    "tomorrow_part": _shifted(1),
    "yesterday_part": _shifted(-1),
    "after_tomorrow": _shifted(2),
    "today": _shifted(0),
    "tomorrow": _shifted(1),
    "yesterday": _shifted(-1),
    "weekday": _read_weekday,
    "part": _read_part,
    "after_prayer": _read_after_prayer,
}
