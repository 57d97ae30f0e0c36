"""Chooses when a question is asked, and how days and clock times are said in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from tests.questions.wordings import saying, schedule
from tests.questions.wordings.bank import Wording
from tests.questions.wordings.schedule import Event

_BEFORE_CLOCK = re.compile(
    r"(jam|pukul|pkl|jm|pk|kul|at|from|by|until|dari|sampai|hingga|s\.d\.|-)\s*$", re.IGNORECASE
)
_ASKED_INSIDE = ("left", "now", "next", "next_place")
_PER_DAY = [
    "first",
    "last",
    "end_of_day",
    "start_of_day",
    "agenda",
    "agenda_from",
    "agenda_between",
    "at",
    "morning",
    "afternoon",
    "evening",
    "nth_locus",
    "count_items",
    "count_loci",
    "loci",
    "meals",
    "break",
    "free",
    "longest",
    "is_free",
    "days",
    "place_at",
]


@dataclass(frozen=True)
class AskedDay:
    """A day that is asked about: the visit's how many-th (from 0), seen from the day of asking."""

    day: date
    today: date
    nth: int


def asked_at(wording: Wording, events: tuple[Event, ...], target: Event | None, random: Random) -> datetime:
    """Return a moment at which someone would ask this; not every one that comes out has a sound answer."""
    if wording.asks("late") and target:
        return _about(target, random.choice((-1, 0, 1)), random)
    if wording.asks("left") and target:
        return _about(target, 0, random)
    if wording.asks(*_ASKED_INSIDE):
        return _about(random.choice(events), random.choice((0, 0, 0, 1)), random)
    if wording.asks(*_PER_DAY) or not target:
        day = random.choice(sorted({event.day for event in events}))
        return _early(day, events, random, needs_morning=wording.asks(*_PER_DAY))
    return _about(target, -1, random) if random.random() < 0.85 else evening_before(target.day, random)


def _about(event: Event, side: int, random: Random) -> datetime:
    """Before it (-1), while it runs (0) or after it (1)."""
    if side < 0:
        moment = event.start - timedelta(minutes=random.randint(5, 170))
        return max(moment, datetime.combine(event.day, time(5, 10)))
    if side:
        return (event.end or event.start) + timedelta(minutes=random.randint(2, 14))
    return event.start + timedelta(minutes=random.randint(1, max(2, event.minutes - 1)))


def evening_before(day: date, random: Random) -> datetime:
    return datetime.combine(day - timedelta(days=1), time(random.randint(18, 21), random.randint(0, 59)))


def _early(day: date, events: tuple[Event, ...], random: Random, *, needs_morning: bool) -> datetime:
    first = min(event.start for event in events if event.day == day)
    if needs_morning:
        return first - timedelta(minutes=random.randint(10, 55))
    return first + timedelta(minutes=random.randint(-40, 480))


def target_of(group_events: tuple[Event, ...], title: str, locus: str, random: Random) -> Event | None:
    """The event that a question is about, so that it is asked at a time that fits."""
    named = [event for event in group_events if event.title == title]
    placed = [stay.events[0] for stay in schedule.stays(group_events) if stay.locus.name == locus]
    found = named if title else placed
    return random.choice(found) if found else None


def clock_times(
    wording: Wording, at: datetime, events: tuple[Event, ...], target: Event | None, random: Random
) -> dict[str, datetime]:
    """Choose the clock times said: the true start or a near one to be confirmed, else one of the day's hours."""
    today = [event for event in events if event.day == at.date()]
    if not today or not {"time", "time2"} & wording.slots:
        return {}
    if wording.asks("is_start") and target:
        shift = random.choice((0, 0, 0, -60, -30, 30, 60, -15))
        return {"time": target.start + timedelta(minutes=shift)}
    first, last = today[0].start, max(event.end or event.start for event in today)
    steps = max(2, int((last - first).total_seconds() // 900))
    base = datetime.combine(at.date(), time(first.hour))
    said = sorted(random.sample(range(1, steps + 6), 2))
    if wording.asks("agenda_between"):
        said[1] = said[0] + random.randint(6, 16)
    return {
        name: base + timedelta(minutes=15 * step) for name, step in zip(("time", "time2"), said, strict=True)
    }


def say_clock(moment: datetime, language: str, before: str) -> str:
    said = saying.clock(moment, language)
    return said if language == "en" or _BEFORE_CLOCK.search(before) else f"jam {said}"


def say_day(when: AskedDay, language: str, around: tuple[str, str], random: Random) -> str:
    """Say a day as the sentence around it (what stands before, what after) allows."""
    day, today, nth, (before, after) = when.day, when.today, when.nth, around
    away = (day - today).days
    english = language == "en"
    name = saying.weekday(day, language)
    bare = bool(re.search(r"(hari|the|on)\s*$", before, re.IGNORECASE))
    if english:
        joined = bool(re.match(r"\s*(morning|afternoon|evening|programme|schedule|')", after))
        if bare or joined:
            return name
        near = {0: "today", 1: "tomorrow"}.get(away, f"on {name}")
        return near if not re.search(r"\b(for|from|of)\s*$", before) else near.removeprefix("on ")
    ordinal = ("pertama", "kedua", "ketiga", "keempat")[min(nth, 3)]
    if bare:
        return random.choice((name, ordinal)) if away else name
    ways = {0: ["hari ini"], 1: ["besok", "besok", f"hari {name}"]}.get(
        away, [f"hari {name}", f"hari {ordinal}"]
    )
    if re.match(r"\s*(malam|mlm|malem|pagi|siang|sore)", after):
        ways = ["besok"] if away == 1 else [name]
    return random.choice(ways)
