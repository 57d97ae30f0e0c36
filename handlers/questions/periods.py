"""Decides which day, moment or window a question means, with the group's agenda in view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import cast

from handlers.questions.diary import Diary
from handlers.questions.patterns.late import Late
from handlers.questions.reading.times import TimeMention
from handlers.questions.reading.understood import Reading
from handlers.questions.words import word_set
from handlers.questions.words.time_words import AFTER_PRAYERS, PARTS

_HOURS = PARTS | AFTER_PRAYERS
_NOON = 12
_LIKELY_FROM = 6
"""Hours below this one, said without a part of the day, are more likely after noon."""


@dataclass(frozen=True, slots=True)
class Period:
    """What a question says of time. `start` and `end` are a window, `point` a moment; `impossible` is no such day."""

    day: date | None = None
    start: datetime | None = None
    end: datetime | None = None
    point: datetime | None = None
    part: str = ""
    impossible: bool = False

    @property
    def is_window(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def said(self) -> bool:
        return bool(self.day or self.point or self.is_window or self.impossible)


def period_of(reading: Reading, diary: Diary, now: datetime) -> Period:
    day, impossible = _day(reading.times, diary, now)
    if impossible:
        return Period(impossible=True)
    offset = reading.time("offset")
    if offset:
        return Period(point=now + cast("timedelta", offset.value))
    base = day or diary.meant_day(now) or now.date()
    clocks = [mention for mention in reading.times if mention.kind in {"clock", "range_from", "range_to"}]
    part = reading.time("part")
    if clocks:
        period = _clocked(reading, clocks, base, day, diary)
        return _from_now(reading, clocks[0], period, now)
    if day and _THIS_HOUR.search(reading.text):
        return Period(day=day, point=datetime.combine(day, now.timetz()))
    if part:
        on = day or (now.date() if part.sure else base)
        return _from_now_on(reading, part, _parts_of(reading, on, day, diary), now)
    return Period(day=day)


_THIS_HOUR = Late(r"\bjam (?:segini|segitu|begini|sama)\b|\b(?:at )?(?:this|the same) (?:time|hour)\b")
"""«jam segini besok kita di mana?» means tomorrow at this hour."""

_SINCE = word_set("dari mulai sejak from since")
_UP_TO = word_set("sampai hingga sd to until till")
_AND = word_set(
    "dan maupun serta sama dengan juga plus lalu terus kemudian and then also in the hari pada ke nanti"
)
"""What stands between two parts of a day of which both are meant."""


def _parts_of(reading: Reading, base: date, day: date | None, diary: Diary) -> Period:
    """Read «sore», «pagi dan siang», «dari pagi» (the rest of the day too) and «dari siang sampai malam»."""
    words = reading.words.words
    parts = [mention for mention in reading.times if mention.kind == "part"]
    period = _part_of(str(parts[0].value), base, day, diary)
    if len(parts) > 1 and _AND.issuperset(words[parts[0].end : parts[1].start]):
        other = _part_of(str(parts[1].value), base, day, diary)
        if other.start and other.end and period.start and period.start < other.start:
            return replace(period, end=other.end, part="")
    if not parts[0].start or words[parts[0].start - 1] not in _SINCE or not period.end:
        return period
    end = datetime.combine(base, time(), tzinfo=diary.zone) + timedelta(days=1)
    if len(parts) > 1 and not _UP_TO.isdisjoint(words[parts[0].end : parts[1].start]):
        end = _part_of(str(parts[1].value), base, day, diary).end or end
    return replace(period, end=end, part="")


def day_of(times: Iterable[TimeMention], diary: Diary, now: datetime) -> date | None:
    """Return the day that mentions of time name, if any."""
    return _day(times, diary, now)[0]


def _day(times: Iterable[TimeMention], diary: Diary, now: datetime) -> tuple[date | None, bool]:
    for mention in times:
        match mention.kind:
            case "day":
                return cast("date", mention.value), False
            case "no_such_day":
                return None, True
            case "visit_day":
                return _nth_day(cast("int", mention.value), diary)
            case "weekday":
                return _weekday(cast("int", mention.value), diary, now), False
            case "month_day" | "day_of_month":
                return _dated(mention, diary, now)
    return None, False


def _nth_day(number: int, diary: Diary) -> tuple[date | None, bool]:
    index = number - 1 if number > 0 else number
    if -len(diary.days) <= index < len(diary.days):
        return diary.days[index], False
    return None, True


def _weekday(number: int, diary: Diary, now: datetime) -> date:
    """Take the visit's day of that name (the next one to come, else the last), else the calendar's next."""
    named = [day for day in diary.days if day.weekday() == number]
    coming = [day for day in named if day >= now.date()]
    if coming or named:
        return (coming or named[::-1])[0]
    return now.date() + timedelta(days=(number - now.weekday()) % 7)


def _dated(mention: TimeMention, diary: Diary, now: datetime) -> tuple[date | None, bool]:
    month, number = divmod(cast("int", mention.value), 100)
    base = diary.meant_day(now) or now.date()
    if mention.kind == "day_of_month":
        near = [day for day in diary.days if day.day == number]
        if near:
            return near[0], False
        month = base.month
    try:
        return date(base.year, month, number), False
    except ValueError:
        return None, True


def _clocked(
    reading: Reading, clocks: list[TimeMention], base: date, day: date | None, diary: Diary
) -> Period:
    part = _said_part(reading)
    moments = [_moment(clock, base, diary, part) for clock in clocks]
    if len(moments) > 1 and (
        clocks[1].kind == "range_to" or clocks[1].start == clocks[0].end or reading.has("between")
    ):
        first, second = moments[:2]
        if second <= first and not clocks[1].sure:
            second += timedelta(hours=12)
        return Period(day=day, start=first, end=second)
    before = {at for cue in reading.cues if cue.name == "before" for at in range(cue.start, cue.end + 2)}
    after = {at for cue in reading.cues if cue.name == "after" for at in range(cue.start, cue.end + 2)}
    midnight = datetime.combine(base, time(), tzinfo=diary.zone)
    if clocks[0].start in before:
        return Period(day=base, start=midnight, end=moments[0])
    until = _until_part(reading, clocks[0])
    if until:
        return Period(day=day, start=moments[0], end=midnight + timedelta(hours=until))
    if clocks[0].start in after or _goes_on(reading, clocks[0]) or _begins(reading, clocks[0]):
        return Period(day=base, start=moments[0], end=midnight + timedelta(days=1))
    return Period(day=day, point=moments[0])


_NOW = word_set("sekarang now ini here")


def _from_now(reading: Reading, clock: TimeMention, period: Period, now: datetime) -> Period:
    """Read «dari sekarang sampai jam 9 malam apa saja?» as all until then."""
    before = reading.words.words[: clock.start]
    if not (before[-1:] and before[-1] in _UP_TO and period.point):
        return period
    part = reading.time("part")
    if part and reading.has("agenda", "list") and not reading.has("until"):
        midnight = datetime.combine(period.point.date(), time(), tzinfo=period.point.tzinfo)
        since = midnight + timedelta(hours=_HOURS[str(part.value)][0])
        return Period(day=period.day, start=since, end=period.point) if since < period.point else period
    from_now = not _NOW.isdisjoint(before[:-1][-2:]) and reading.has("agenda", "list", "loci")
    if not (from_now and period.point > now):
        return period
    return Period(day=period.day, start=now, end=period.point)


def _from_now_on(reading: Reading, part: TimeMention, period: Period, now: datetime) -> Period:
    """Read «dari sekarang sampai malam apa saja?» as all of the day until then."""
    before = reading.words.words[: part.start]
    up_to = before[-1:] and before[-1] in _UP_TO and not _NOW.isdisjoint(before[:-1][-2:])
    if not (
        up_to and period.end and period.end > now and period.end.date() - now.date() <= timedelta(days=1)
    ):
        return period
    return Period(day=period.day, start=now, end=period.end)


_GOES_ON = Late(
    r"(?:sampai|hingga|sampai dengan|until|till|to) (?:the )?(?:selesai|akhir|usai|end)\b|(?:dan )?seterusnya|ke atas|onwards?\b|and later"
)


def _until_part(reading: Reading, clock: TimeMention) -> float:
    """Give the hour to which «dari jam 2 sampai malam» goes; 0 where it does not."""
    later = [time for time in reading.times if time.kind == "part" and time.start > clock.end]
    between = reading.words.words[clock.end : later[0].start] if later else ()
    return _HOURS[str(later[0].value)][1] if later and set(between) & _UP_TO else 0


_UP_TO = word_set("sampai hingga until till to")


def _goes_on(reading: Reading, clock: TimeMention) -> bool:
    """Say whether all from a clock on is meant: «mulai jam 2 sampai selesai», «from 3 pm onwards»."""
    return bool(_GOES_ON.match(reading.said(clock.end, len(reading.words.words))))


def _begins(reading: Reading, clock: TimeMention) -> bool:
    """Say whether a list of all from a clock on is asked for: «mulai jam 8 ada acara apa saja?»."""
    before = reading.words.words[max(0, clock.start - 1) : clock.start]
    return bool(_SINCE & set(before)) and reading.has("list") and reading.has("agenda", "exist", "what")


def _said_part(reading: Reading) -> str:
    part = reading.time("part")
    return str(part.value) if part else ""


def _moment(clock: TimeMention, base: date, diary: Diary, part: str) -> datetime:
    value = cast("time", clock.value)
    moment = datetime.combine(base, value, tzinfo=diary.zone)
    if clock.sure or value.hour > _NOON:
        return moment
    later = moment + timedelta(hours=12)
    if part:
        start, end = _HOURS[part]
        return moment if start <= value.hour + value.minute / 60 < end or later.hour > end else later
    if value.hour == _NOON:
        return moment
    return _likelier(moment, later, diary)


def _likelier(moment: datetime, later: datetime, diary: Diary) -> datetime:
    """Choose between morning and evening: where the day's agenda is, else where something runs, else by habit."""
    slots = diary.of_day(moment.date())
    begins = [any(slot.start == time for slot in slots) for time in (moment, later)]
    if moment.hour < _LIKELY_FROM and begins == [True, False]:
        return moment
    if slots and moment.hour >= _LIKELY_FROM and slots[0].start - timedelta(minutes=30) <= moment:
        running = [any(slot.start <= time < slot.until for slot in slots) for time in (moment, later)]
        return later if running == [False, True] and moment > slots[-1].until else moment
    for near in (timedelta(0), timedelta(minutes=45)) if slots else ():
        first, second = (
            any(slot.start - near <= time < slot.until + near for slot in slots) for time in (moment, later)
        )
        if first != second:
            return moment if first else later
    return later if moment.hour < _LIKELY_FROM else moment


def _part_of(part: str, base: date, day: date | None, diary: Diary) -> Period:
    hours = _HOURS[part]
    midnight = datetime.combine(base, time(), tzinfo=diary.zone)
    start, end = (midnight + timedelta(hours=hour) for hour in hours)
    return Period(day=day or base, start=start, end=end, part=part)
