"""What is on: a day, now, next, a moment, a window, the first and the last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from handlers.questions.diary import Slot
from handlers.questions.names.matching import holds
from handlers.questions.replies.around import (
    besides,
    ordinal_of,
    ordinal_slots,
    ordinals_of,
)
from handlers.questions.replies.base import (
    MOST_LISTED,
    Asking,
    Reply,
    about,
    item_card,
    reply,
    short_item,
    span_of,
)
from handlers.questions.replies.neighbours import answer_around, led_to
from texts.messages.answers import Clock, Line, line


def answer_agenda(asking: Asking) -> Reply | None:
    """Tell the items of what the question names: a window, a moment, else a day."""
    if asking.reading.anchor:
        return answer_around(asking)
    period = asking.period
    if period.impossible:
        return reply("agenda", line("no-such-day", days=len(asking.diary.days)))
    if period.point:
        return answer_moment(asking, period.point)
    if period.is_window:
        return answer_window(asking)
    day = period.day or asking.diary.meant_day(asking.now)
    return _day(asking, day) if day else reply("agenda", line("agenda-none"), answered=False)


def _without_excluded(asking: Asking, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    excluded = asking.reading.excluded
    lemmas = (
        {unit.lemma for unit in asking.reading.asks} if excluded or asking.reading.has("except") else set()
    )
    return tuple(
        slot
        for slot in slots
        if not any(holds(asking.knowledge, slot, mention) for mention in excluded)
        and not lemmas & asking.knowledge.words_of(slot.item).title
    )


def _day(asking: Asking, day: date) -> Reply:
    slots = _without_excluded(asking, besides(asking, asking.diary.of_day(day)))
    if not slots:
        return nothing_on(asking, day)
    if _asks_rest(asking, day):
        slots = tuple(slot for slot in slots if slot.until > asking.now)
        if not slots:
            return _none_left(asking, day)
    head = line("day", day=day, group=asking.group.name)
    over = line("day-over") if slots[-1].until <= asking.now and day == asking.now.date() else None
    return reply("agenda", head, *map(short_item, slots), over, subject=about("agenda", slots[:1]))


def _asks_rest(asking: Asking, day: date) -> bool:
    """Say whether only what is still to come is asked for: «masih ada acara lagi?»."""
    return asking.reading.has("still", "rest") and day == asking.now.date()


def _none_left(asking: Asking, day: date) -> Reply:
    last = asking.diary.of_day(day)[-1]
    coming = asking.diary.after(asking.now)
    tail = (
        _coming(asking, coming) if coming else [line("last-was", title=last.item.title, when=span_of(last))]
    )
    return reply("agenda", line("none-left", day=day), *tail, subject=about("agenda", coming or [last]))


def nothing_on(asking: Asking, day: date) -> Reply:
    days = asking.diary.days
    nearest = min(days, key=lambda other: (abs(other - day), other), default=None)
    near = line("nearest-day", day=nearest) if nearest else None
    return reply("agenda", line("day-empty", day=day, group=asking.group.name), near)


def answer_now(asking: Asking) -> Reply | None:
    running = asking.diary.running(asking.now)
    if running:
        beyond = led_to(asking, running[0]) if not running[0].locus else ()
        lines = [part for slot in running for part in item_card("now", slot)]
        lines += [part for slot in beyond for part in item_card("next", slot)]
        return reply("now", *lines, subject=about("now", [*running, *beyond]))
    coming = asking.diary.after(asking.now)
    if not coming:
        return _over(asking, "now")
    begun = any(
        slot.start.date() == asking.now.date() and slot.until <= asking.now for slot in asking.diary.slots
    )
    first = line("now-between") if begun else line("now-before")
    return reply("now", first, *_coming(asking, coming), subject=about("now", coming))


def answer_next(asking: Asking) -> Reply | None:
    around = answer_around(asking) if asking.reading.anchor else None
    if around:
        return around
    base = asking.now
    if asking.reading.has("aftersubject"):
        remembered = asking.remembered()
        base = max((slot.start for slot in remembered), default=base)
    coming = asking.diary.after(base)
    if not coming:
        return _over(asking, "next")
    beyond = led_to(asking, coming[0]) if len(coming) == 1 else ()
    lines = [
        *_coming(asking, coming),
        *(part for slot in beyond for part in item_card("at", slot, dated=True)),
    ]
    return reply("next", *lines, subject=about("next", (*coming, *beyond)))


def _coming(asking: Asking, slots: Sequence[Slot]) -> list[Line]:
    lines: list[Line] = []
    for slot in slots:
        today = slot.start.date() == asking.now.date()
        lines += [*item_card("next", slot, dated=not today)]
        if today and slot is slots[-1]:
            left = timedelta(minutes=-(-(slot.start - asking.now).total_seconds() // 60))
            lines += [line("state-coming", left=left)] if left > timedelta(0) else []
    return lines


def answer_previous(asking: Asking) -> Reply | None:
    """Tell what came before; who spoke at a place that is named is no matter of the item before: «yang di MPP tadi siapa?»."""
    if asking.reading.has("who") and any(not m.general for m in asking.reading.mentioned("locus")):
        return None
    ended = asking.diary.before(asking.now)
    running = asking.diary.running(asking.now)
    if running:
        ended = tuple(s for s in asking.diary.slots if s.until <= running[0].start)[-1:] or ended
    if not ended:
        first = asking.diary.slots[:1]
        return reply(
            "previous", line("none-before"), *_coming(asking, first), subject=about("previous", first)
        )
    return reply(
        "previous",
        *(part for slot in ended for part in item_card("previous", slot)),
        subject=about("previous", ended),
    )


def _over(asking: Asking, intent: str) -> Reply:
    last = asking.diary.slots[-1:]
    if not last:
        return reply(intent, line("agenda-none"), answered=False)
    running = asking.diary.running(asking.now)
    head = line("last-running") if running else line("all-over")
    tail = line("last-was", title=last[0].item.title, when=span_of(last[0]))
    return reply(intent, head, tail, subject=about(intent, last))


def answer_moment(asking: Asking, moment: datetime) -> Reply:
    running = asking.diary.running(moment)
    if running:
        lines = [part for slot in running for part in item_card("at", slot, dated=True)]
        return reply("agenda", *lines, subject=about("at", running))
    after = [slot for slot in asking.diary.after(moment) if slot.day == moment.date()]
    before = [slot for slot in asking.diary.slots if slot.until <= moment and slot.day == moment.date()][-1:]
    head = line("moment-empty", clock=Clock(moment), day=moment.date())
    around = [line("just-before", title=slot.item.title, when=span_of(slot, dated=False)) for slot in before]
    around += [line("just-after", title=slot.item.title, when=span_of(slot, dated=False)) for slot in after]
    return reply("agenda", head, *around, subject=about("at", after or before))


def answer_window(asking: Asking) -> Reply:
    period = asking.period
    day = period.day or (period.start or period.end or asking.now).date()
    midnight = datetime.combine(day, time(), tzinfo=asking.diary.zone)
    start, end = period.start or midnight, period.end or midnight + timedelta(days=1)
    slots = _without_excluded(asking, asking.diary.within(start, end))
    if asking.reading.has("after") and period.start:
        slots = tuple(slot for slot in slots if slot.start >= start)
    if asking.reading.has("before") and period.end:
        slots = tuple(slot for slot in slots if slot.start < end)
    if slots and _asks_rest(asking, day):
        slots = tuple(slot for slot in slots if slot.until > asking.now)
        if not slots:
            return _none_left(asking, day)
    if not slots:
        return _empty_window(asking, day, start, end)
    return reply(
        "agenda",
        line("day", day=day, group=asking.group.name),
        *(_placed(asking, slot, len(slots)) for slot in slots),
        subject=about("window", slots),
    )


_FEW = 3


def _placed(asking: Asking, slot: Slot, count: int) -> Line:
    """Tell one of a few items with its room where it is asked where they are."""
    if count > _FEW or not asking.reading.has("where", "room") or not (slot.locus and slot.room):
        return short_item(slot)
    place = f"{slot.locus.name}, {slot.room}"
    return line("item-at", when=span_of(slot, dated=False), title=slot.item.title, place=place)


def _empty_window(asking: Asking, day: date, start: datetime, end: datetime) -> Reply:
    if not asking.diary.of_day(day):
        return nothing_on(asking, day)
    coming = [slot for slot in asking.diary.of_day(day) if slot.start >= end][:1]
    last = [slot for slot in asking.diary.of_day(day) if slot.until <= start][-1:]
    around = [line("just-before", title=slot.item.title, when=span_of(slot, dated=False)) for slot in last]
    around += [line("just-after", title=slot.item.title, when=span_of(slot, dated=False)) for slot in coming]
    return reply("agenda", line("window-empty", day=day), *around)


def answer_ordinal(asking: Asking) -> Reply | None:
    numbers: list[int | None] = [*ordinals_of(asking)[:MOST_LISTED]] or [ordinal_of(asking)]
    found = [slot for number in numbers for slot in ordinal_slots(asking, number)]
    if not found:
        return None
    lines = [part for slot in found for part in item_card("at", slot, dated=True)]
    return reply("agenda", *lines, subject=about("at", found))


def _touches(window: tuple[datetime | None, datetime | None], start: datetime, end: datetime) -> bool:
    return (window[0] is None or end > window[0]) and (window[1] is None or start < window[1])


_FREE = "bebas"


def _called_free(asking: Asking) -> list[Slot]:
    """Give the items that are free time by their title, where they are spoken of: «waktu bebas sampai jam berapa?»."""
    said = any(unit.lemma == _FREE for unit in asking.reading.words.units)
    return [slot for slot in asking.pool() if said and _FREE in asking.knowledge.words_of(slot.item).title]


def _answer_free(asking: Asking) -> Reply | None:
    """Tell when the item that is free time by its title is, or until when."""
    free = asking.diary.current_or_next(_called_free(asking), asking.now)
    if free and free.end and asking.reading.has("until"):
        said = line("until", title=free.item.title, end=Clock(free.end), when=span_of(free))
        return reply("until", said, subject=about("until", [free]))
    if free and asking.reading.has("when") and not asking.period.said:
        return reply("when", *item_card("at", free, dated=True), subject=about("at", [free]))
    return None


def answer_gap(asking: Asking) -> Reply | None:
    """Tell when nothing is planned on the day; «kosong?» alone means now."""
    if asking.reading.anchor:
        return None
    free = _answer_free(asking)
    if free:
        return free
    if asking.period.point and not asking.reading.has("list", "duration"):
        return answer_moment(asking, asking.period.point)
    if not asking.period.said and not asking.reading.has(
        "when", "list", "exist", "count", "between", "where"
    ):
        return answer_now(asking)
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    window = asking.period.start, asking.period.end
    gaps: list[Line] = []
    latest = slots[0].until if slots else asking.now
    for slot in slots[1:]:
        if slot.start > latest and _touches(window, latest, slot.start):
            gaps.append(
                line("free", clock=Clock(latest), until=Clock(slot.start), length=slot.start - latest)
            )
        latest = max(latest, slot.until)
    if day is None:
        return None
    head = line("gaps", day=day) if gaps else line("gaps-none", day=day)
    called = [
        slot for slot in _called_free(asking) if slot.day == day and _touches(window, slot.start, slot.until)
    ]
    named = [part for slot in called for part in item_card("at", slot, dated=True)]
    return reply("gap", *named, head, *gaps)
