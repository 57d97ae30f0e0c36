"""When something is: its start, its end, how long it lasts, how long until then, and whether a claim about it is true."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from handlers.questions.diary import Slot
from handlers.questions.lemmas import lemmas
from handlers.questions.matching import Found, block_of, holds
from handlers.questions.replies.agenda import anchored, around_slots, ordinal_of, ordinal_slots
from handlers.questions.replies.base import (
    MOST_LISTED,
    Asking,
    Reply,
    about,
    note_line,
    place_line,
    reply,
    span_of,
    speakers_line,
    spot_of,
    state_line,
)
from handlers.questions.replies.numbers import has_number
from handlers.questions.replies.titles import asked_title
from texts.messages.answers import Clock, Line, Listed, line

_TRAVEL = "berangkat"


def targets(asking: Asking) -> Found:
    """Find the items meant: those that are named, else those talked about before, else the day's."""
    if not asking.asks_nothing:
        return asking.items()
    beside = around_slots(asking)
    if beside and asking.reading.anchor:
        return Found((beside[0] if asking.reading.anchor.relation == "after" else beside[-1],))
    number = ordinal_of(asking)
    if number is not None:
        return Found(tuple(ordinal_slots(asking, number)))
    remembered = asking.remembered()
    if remembered:
        return Found(remembered)
    loci = asking.remembered_loci()
    return Found(tuple(slot for slot in asking.diary.slots if slot.locus in loci)) if loci else Found()


def choose(asking: Asking, found: Found) -> list[Slot]:
    """Choose among items that fit alike: the moment decides between equal ones, different ones are all told."""
    slots = [slot for slot in found.slots if slot.day == asking.period.day] or list(found.slots)
    if asking.reading.has("next"):
        slots = [slot for slot in slots if slot.start > asking.now][:1] or slots
    if len(slots) < 2 or asking.reading.has("list"):  # noqa: PLR2004 - nothing to choose
        return slots[:MOST_LISTED]
    same = len({asking.knowledge.words_of(slot.item).title for slot in slots}) == 1
    by_place = not asking.reading.asks and bool(asking.reading.mentioned("locus"))
    upcoming = [slot for slot in slots if slot.until > asking.now]
    if by_place:
        return _arrival(asking, upcoming or slots)
    if asking.now.date() in asking.diary.days and upcoming and (same or len(upcoming) == 1):
        return upcoming[:1]
    return (slots if same else upcoming or slots)[:MOST_LISTED]


def _arrival(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Of a stay at a place, tell its first item, and the way there where the agenda has it."""
    first = slots[0]
    after = [slot for slot in slots[1:2] if _is_way(asking, first) and slot.day == first.day]
    return [first, *after]


def _is_way(asking: Asking, slot: Slot) -> bool:
    return _TRAVEL in asking.knowledge.words_of(slot.item).title


def answer_when(asking: Asking) -> Reply | None:
    found = targets(asking)
    if asking.asks_nothing and not found.slots and not asking.reading.anchor:
        found = Found(_beginning(asking))
    if not found.slots or found.missing or found.noted:
        return None
    if found.lost:
        return wrong_place(asking, found)
    chosen = choose(asking, found)
    if asking.period.day and chosen[0].day != asking.period.day:
        head = line("not-on-day", title=chosen[0].item.title, day=asking.period.day)
        return reply("when", head, *_when_lines(asking, chosen), subject=about("when", chosen))
    return reply("when", *_when_lines(asking, chosen), subject=about("when", chosen))


def _beginning(asking: Asking) -> tuple[Slot, ...]:
    """Find what «jam berapa mulai?» means: the day's first item, or on the day what comes next."""
    if asking.about_training or not (asking.period.day or asking.reading.has("start", "agenda")):
        return ()
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots = asking.diary.of_day(day) if day else ()
    if day == asking.now.date() and slots and slots[0].start <= asking.now:
        return asking.diary.after(asking.now)[:1]
    return slots[:1]


def answer_noted(asking: Asking) -> Reply | None:
    """Tell notes of the agenda that hold what is asked; a number asked for must stand in them."""
    found = asking.find(asking.reading.mentions, asking.reading.asks)
    noted = [slot for slot in found.slots if _asks_note(asking, slot)]
    if found.missing or found.lost or not noted:
        return None
    if asking.reading.has("count") and not any(has_number(slot.item.note) for slot in noted):
        return None
    lines = [
        line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot)) for slot in noted[:3]
    ]
    return reply("note", *lines, subject=about("note", noted))


def _when_lines(asking: Asking, slots: Sequence[Slot]) -> list[Line]:
    lines: list[Line | None] = []
    for slot in slots:
        lines += [line("when", title=slot.item.title, when=span_of(slot))]
        lines += [note_line(slot)] if _asks_note(asking, slot) else []
        lines += (
            [speakers_line(slot)] if asked_title(asking) or asking.reading.has("receives", "speaker") else []
        )
    if len(slots) == 1:
        lines += [place_line(slots[0]), state_line(slots[0], asking.now)]
    return [part for part in lines if part]


def _asks_note(asking: Asking, slot: Slot) -> bool:
    """Say whether what is asked stands in the item's note and not in its title."""
    noted = frozenset(lemmas(slot.item.note))
    title = asking.knowledge.words_of(slot.item).title
    return any(ask.lemma in noted and ask.lemma not in title for ask in asking.reading.asks)


def wrong_place(asking: Asking, found: Found) -> Reply | None:
    """Say that something is elsewhere, or with someone else, than the question takes for granted."""
    if not asking.reading.asks:
        return None
    slot = found.slots[0]
    return reply("when", *_when_lines(asking, [slot]), subject=about("when", [slot]))


def not_visited(asking: Asking) -> Reply | None:
    """Say that the group does not go to a place that the visit knows."""
    loci = [
        locus
        for locus in asking.loci()
        if not any(slot.locus == locus or _named(asking, slot, locus.name) for slot in asking.diary.slots)
    ]
    if not loci or len(loci) < len(asking.loci()):
        return None
    visitors = _visitors(asking, loci[0].name)
    told = line("visited-by", groups=Listed(tuple(visitors))) if visitors else None
    return reply("not-visited", line("not-visited", locus=loci[0].name, group=asking.group.name), told)


def _named(asking: Asking, slot: Slot, name: str) -> bool:
    index = next(at for at, locus in enumerate(asking.visit.loci) if locus.name == name)
    return index in asking.knowledge.words_of(slot.item).loci


def _visitors(asking: Asking, locus: str) -> list[str]:
    return [
        group.name
        for group in asking.visit.groups
        if group != asking.group
        and any(
            row.locus == locus and (not row.groups or group.name in row.groups) for row in asking.visit.agenda
        )
    ]


def answer_until(asking: Asking) -> Reply | None:
    slot = _one(asking)
    if slot is None:
        return None
    stay = _stay(asking, slot)
    last = stay[-1]
    if last.end is None:
        return reply(
            "until",
            line("until-open", title=slot.item.title, start=Clock(slot.start)),
            subject=about("until", [slot]),
        )
    when = span_of(slot) if len(stay) == 1 else type(span_of(slot))(stay[0].start, last.end)
    said = line("until", title=slot.item.title, end=Clock(last.end), when=when)
    return reply("until", said, state_line(slot, asking.now), subject=about("until", [slot]))


def _stay(asking: Asking, slot: Slot) -> tuple[Slot, ...]:
    """Take the whole stay where only a place was named, else the item alone."""
    reading = asking.reading
    locus = reading.mentioned("locus")
    if reading.asks or not locus or not slot.locus or _titled(asking, slot):
        return (slot,)
    return block_of(asking.diary, slot)


def _titled(asking: Asking, slot: Slot) -> bool:
    title = asking.knowledge.words_of(slot.item).title
    return any(frozenset(mention.lemmas) <= title for mention in asking.reading.mentioned("locus"))


def _one(asking: Asking) -> Slot | None:
    """Pick the one item meant; without any named: what runs, else the day's last."""
    found = targets(asking)
    if found.slots and not found.missing:
        slots = [slot for slot in found.slots if not _is_way(asking, slot)] or list(found.slots)
        pool = [slot for slot in slots if slot.day == asking.period.day] or slots
        return asking.diary.current_or_next(pool, asking.now) or pool[0]
    if not asking.asks_nothing or asking.about_training:
        return None
    if asking.reading.has("now") or not asking.reading.has("agenda", "day"):
        running = asking.diary.running(asking.now)
        if running and not asking.period.day:
            return running[0]
    day = asking.period.day or asking.diary.meant_day(asking.now)
    slots_of_day = asking.diary.of_day(day) if day else ()
    return slots_of_day[-1] if slots_of_day else None


def answer_duration(asking: Asking) -> Reply | None:
    if asking.asks_nothing and not asking.remembered():
        return _whole_visit(asking)
    slot = _one(asking)
    if slot is None:
        return None
    if _note_tells(asking, slot):
        noted = line("note-at", note=slot.item.note, title=slot.item.title, when=span_of(slot))
        return reply("duration", noted, subject=about("duration", [slot]))
    stay = _stay(asking, slot)
    if stay[-1].end is None:
        return reply(
            "duration",
            line("until-open", title=slot.item.title, start=Clock(slot.start)),
            subject=about("duration", [slot]),
        )
    when = type(span_of(slot))(stay[0].start, stay[-1].end)
    return reply(
        "duration",
        line("duration", title=slot.item.title, length=stay[-1].end - stay[0].start, when=when),
        subject=about("duration", [slot]),
    )


def _note_tells(asking: Asking, slot: Slot) -> bool:
    """Say whether the note gives the time that each group or participant has («Lima menit setiap kelompok»)."""
    said = {unit.lemma for unit in asking.reading.hints} & {"kelompok", "peserta", "orang"}
    return bool(said & frozenset(lemmas(slot.item.note))) and has_number(slot.item.note)


def _whole_visit(asking: Asking) -> Reply | None:
    days = asking.diary.days
    if not days:
        return None
    if len(days) > 1 and not asking.period.day:
        return reply("duration", line("visit-days", count=len(days), first=days[0], last=days[-1]))
    slots = asking.diary.of_day(asking.period.day or days[0])
    if not slots:
        return None
    length = slots[-1].until - slots[0].start
    when = type(span_of(slots[0]))(slots[0].start, slots[-1].end)
    return reply("duration", line("visit-hours", length=length, when=when))


def answer_countdown(asking: Asking) -> Reply | None:
    anchor = anchored(asking)
    found = Found((anchor,)) if anchor else targets(asking)
    slot: Slot | None
    if asking.asks_nothing and not found.slots and not asking.reading.anchor:
        slot = _countdown_default(asking)
    elif found.missing:
        return None
    else:
        slot = asking.diary.current_or_next(found.slots, asking.now) or (
            found.slots[0] if found.slots else None
        )
    if slot is None:
        return None
    return reply("countdown", *_countdown(asking, slot), subject=about("countdown", [slot]))


def _countdown_default(asking: Asking) -> Slot | None:
    running = asking.diary.running(asking.now)
    if running and asking.reading.has("end", "over"):
        return running[0]
    return next(iter(asking.diary.after(asking.now)), None) or next(iter(running), None)


def _countdown(asking: Asking, slot: Slot) -> list[Line]:
    when = line("when", title=slot.item.title, when=span_of(slot))
    if slot.until <= asking.now:
        return [line("already-over"), when]
    if slot.start <= asking.now or asking.reading.has("end"):
        if slot.end and asking.reading.has("end"):
            return [
                line(
                    "left-until-end", title=slot.item.title, left=slot.end - asking.now, end=Clock(slot.end)
                ),
                when,
            ]
        return [part for part in (line("already-running"), when, state_line(slot, asking.now)) if part]
    left = timedelta(minutes=-(-(slot.start - asking.now).total_seconds() // 60))
    return [line("left-until", left=left, title=slot.item.title, start=Clock(slot.start)), when]


def answer_check(asking: Asking) -> Reply | None:
    """Answer a question of yes or no about an item: its time, its day, its place, whether it is planned at all."""
    if asking.asks_nothing and asking.reading.has("over", "begun"):
        return _state(asking)
    found = asking.items()
    if not found.slots or found.missing or found.noted:
        return None
    verdict = _verdict(asking, found)
    chosen = choose(asking, found)
    if asking.period.day and chosen[0].day != asking.period.day:
        verdict = False
    noted = any(_asks_note(asking, slot) for slot in chosen)
    head = None if noted else line("yes") if verdict else line("no")
    return reply("check", head, *_when_lines(asking, chosen), subject=about("check", chosen))


_EVENTS = frozenset(
    "istirahat kopi makan siang malam sarapan salat foto bersama registrasi pembukaan buka penutupan tutup diskusi tanyajawab kudapan pleno apel "
    "checkin checkout jemput keliling taklimat sambut bebas belanja wisata olahraga senam".split()
)
"""What a programme may have; where its agenda has none of it, that is an answer."""


def answer_absent(asking: Asking) -> Reply | None:
    """Answer «ada rehat kopi?» where the agenda has none: it is the whole programme."""
    reading = asking.reading
    asked = [unit for unit in reading.asks]
    if (
        not asked
        or not reading.has("exist", "yesno", "tag")
        or not all(unit.lemma in _EVENTS for unit in asked)
    ):
        return None
    words = reading.said(asked[0].start, asked[-1].end)
    return reply("check", line("absent", words=words, group=asking.group.name))


def _state(asking: Asking) -> Reply | None:
    """Answer «sudah mulai?», «sudah selesai?» about what was talked of, else about what runs or comes next."""
    remembered = asking.remembered()
    slot = remembered[0] if remembered else next(iter(asking.diary.running(asking.now)), None)
    slot = (
        slot or next(iter(asking.diary.after(asking.now)), None) or next(iter(asking.diary.slots[-1:]), None)
    )
    if slot is None:
        return None
    done = slot.until <= asking.now if asking.reading.has("over") else slot.start <= asking.now
    return reply(
        "check",
        line("yes") if done else line("no"),
        *_when_lines(asking, [slot]),
        subject=about("check", [slot]),
    )


def _verdict(asking: Asking, found: Found) -> bool:
    if found.lost:
        return False
    period, slots = asking.period, found.slots
    if period.point:
        ends = asking.reading.has("end", "until")
        return any((slot.end if ends else slot.start) == period.point for slot in slots)
    if period.part and period.start and period.end:
        return any(period.start <= slot.start < period.end for slot in slots)
    if period.is_window and period.start and period.end:
        return any(slot.start == period.start and slot.end == period.end for slot in slots)
    slot = asking.diary.current_or_next(slots, asking.now) or slots[0]
    if asking.reading.has("over"):
        return slot.until <= asking.now
    if asking.reading.has("begun"):
        return slot.start <= asking.now
    if asking.reading.has("now"):
        return slot.start <= asking.now < slot.until
    return all(
        any(holds(asking.knowledge, slot, mention) for slot in slots)
        for mention in asking.reading.mentioned("room")
    )


def spot_text(slot: Slot) -> Line | None:
    spot = spot_of(slot)
    return line("place", place=spot) if spot else None
