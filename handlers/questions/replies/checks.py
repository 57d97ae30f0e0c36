"""Yes or no: whether an item is as the question has it, has begun or ended, or is planned at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found, find_items, holds
from handlers.questions.replies import people
from handlers.questions.replies.absent import PERMISSION
from handlers.questions.replies.around import ordinal_of, ordinal_slots
from handlers.questions.replies.base import (
    Asking,
    Reply,
    about,
    reply,
    short_item,
    span_of,
    speakers_line,
)
from handlers.questions.replies.claimed import (
    DENIED,
    answer_number_claimed,
    claimed_elsewhere,
    is_had_elsewhere,
    is_limited,
    is_then,
    lies_beside,
    others_held,
    takes_place,
    up_to_clock,
    who_else,
)
from handlers.questions.replies.floors import floor_claimed, is_numbered_otherwise, other_room
from handlers.questions.replies.moments import asks_hours, choose, that_day, when_lines
from handlers.questions.replies.neighbours import answer_around, is_after_elsewhere
from handlers.questions.replies.notes import asks_note, noted_line, noted_today
from handlers.questions.replies.obliged import asks_obliged, obliged
from handlers.questions.replies.stated import (
    STILL,
    STILL_AT,
    is_past,
    over_today,
    stated,
    where_instead,
    whole_on_another_day,
)
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from handlers.questions.words.doing import comes
from texts.messages.answers import Clock, Line, line

_LEAVE = word_set("izin ijin duluan telat terlambat nyusul menyusul bolos skip early late gratis free")
"""Who asks for leave, to come late, or whether it costs anything, is not told when something is."""


def answer_check(asking: Asking) -> Reply | None:
    """Answer a question of yes or no about an item: its time, its day, its place, whether it is planned at all."""
    words = asking.reading.words.words
    if not PERMISSION.isdisjoint(words) or not _LEAVE.isdisjoint(words):
        return None
    if asking.asks_nothing and asking.reading.has("over", "begun"):
        return _state(asking)
    if asking.asks_nothing and asking.reading.has("end", "until") and asking.period.point:
        return _ends_then(asking)
    if asking.reading.has("coach", "leader", "head") and comes(asking.reading.words.words):
        return None
    other = other_room(asking)
    if other or is_after_elsewhere(asking):
        return _not_so(asking, other) if other else answer_around(asking)
    found, elsewhere = claimed_elsewhere(asking, _at_claimed_time(asking, asking.items()))
    whole = whole_on_another_day(asking, found)
    said = (_not_so(asking, whole[0]) if whole else None) or answer_number_claimed(asking, found)
    said = said or _check_person(asking, found) or _check_end(asking, found)
    said = said or _check_item(asking, found, elsewhere=elsewhere)
    return said if said and said.answered else None


def _not_so(asking: Asking, slot: Slot) -> Reply:
    return reply("check", line("no"), *when_lines(asking, [slot]), subject=about("check", [slot]))


def _at_claimed_time(asking: Asking, found: Found) -> Found:
    """Mean what begins at the time that is claimed, where that holds as much of the question as anything else."""
    if not asking.period.point or not found.missing:
        return found
    then = [slot for slot in asking.diary.slots if slot.start == asking.period.point]
    there = find_items(
        asking.knowledge, then, asking.reading.mentions, asking.reading.asks, asking.reading.hints
    )
    return there if there.slots and len(there.missing) <= len(found.missing) else found


def _check_person(asking: Asking, found: Found) -> Reply | None:
    """Tell who someone is, or who speaks there, where it is claimed that someone does («pembukaan dihadiri wali kota?»)."""
    if not found.slots and asking.reading.mentioned("person") and not asking.reading.asks:
        return people.answer_who(asking)
    titled = {unit.lemma for unit in asked_title(asking)}
    missing = {unit.lemma for unit in found.missing}
    if not (found.slots and missing and missing <= titled and len(found.missing) < len(asking.reading.asks)):
        return None
    spoken = [slot for slot in choose(asking, found) if slot.item.speakers][:1]
    lines = [
        part
        for slot in spoken
        for part in (line("when", title=slot.item.title, when=span_of(slot)), speakers_line(slot))
        if part
    ]
    return reply("check", *lines, subject=about("check", spoken)) if lines else None


def _check_end(asking: Asking, found: Found) -> Reply | None:
    """Tell that it is not known when something ends, where it is claimed to end at some hour and its end is not written."""
    if not (asking.period.point and asking.reading.has("end", "until") and found.fully) or found.noted:
        return None
    slot = choose(asking, found)[0]
    if slot.end is not None:
        return None
    said = line("until-open", title=slot.item.title, start=Clock(slot.start))
    return reply("check", said, subject=about("check", [slot]))


def _comes_there(asking: Asking, found: Found) -> bool:
    """Say whether it is asked if someone comes who does not speak there: that is not known."""
    people = any(mention.kind == "person" for mention in found.lost)
    return people and comes(asking.reading.words.words)


def _check_item(asking: Asking, found: Found, *, elsewhere: bool) -> Reply | None:
    lost = found.lost and (asks_hours(asking) or is_had_elsewhere(asking, found))
    if not found.slots or found.missing or found.noted or lost:
        return None
    today = noted_today(asking, found)
    if today:
        return reply("check", *map(noted_line, today), subject=about("check", today))
    claims = not asking.reading.has("off") and not elsewhere
    denied = bool(DENIED.search(asking.reading.words.text))
    verdict = claims and _verdict(asking, found)
    chosen = choose(asking, found)
    if asking.period.day and chosen[0].day != asking.period.day and not _called_by_part(asking, chosen):
        verdict = False
    here = that_day(asking, found) if claims else []
    if here:
        lines = [*when_lines(asking, here[:1]), *(short_item(slot, dated=True) for slot in chosen[:1])]
        return reply("check", line("no"), *lines, subject=about("check", here[:1]))
    others = others_held(asking, chosen) if verdict else []
    verdict = verdict and not others
    denied = denied or (not verdict and _asks_which(asking))
    noted = denied or any(asks_note(asking, slot) for slot in chosen) or _comes_there(asking, found)
    if asks_obliged(asking) or is_limited(asking, chosen):
        return obliged(asking, chosen)
    head = None if noted else _head(asking, found, verdict=verdict)
    instead = () if verdict or noted or not claims else _instead(asking, found)
    if (
        instead
        and chosen[0].until <= asking.now
        and asking.period.start
        and chosen[0].until <= asking.period.start
    ):
        return reply("check", head, *instead, subject=about("check", chosen))
    said = (
        *where_instead(asking, found, chosen),
        *(people.speaker_line(asking, name) for name in others),
        *instead,
    )
    return reply("check", head, *said, *who_else(found, chosen, said), subject=about("check", chosen))


_OR = word_set("or atau ataukah")
_OR_NOT = word_set("or atau not no tidak tdk nggak ngga enggak ga gak engga belum blm bukan")


def _asks_which(asking: Asking) -> bool:
    """Say whether it is asked which of two holds («at the hotel or at Mama Yosi?»), to which «no» is no answer."""
    words = asking.reading.words.words
    return any(word in _OR and behind not in _OR_NOT for word, behind in pairwise(words))


def _head(asking: Asking, found: Found, *, verdict: bool) -> Line:
    if asking.reading.has("over", "begun") and verdict == _claimed_state(asking, found.slots):
        return stated(asking, done=verdict)
    return line("yes") if verdict else line("no")


_MOST_INSTEAD = 3


def _instead(asking: Asking, found: Found) -> list[Line]:
    """Tell what is planned at the part of the day at which the question takes something else for granted."""
    start, end, point = asking.period.start, asking.period.end, asking.period.point
    if point and not STILL.isdisjoint(asking.reading.words.words):
        then = [slot for slot in asking.diary.running(point) if slot not in found.slots]
        return [short_item(slot) for slot in then]
    if not (asking.period.part and start and end) or any(start <= s.start < end for s in found.slots):
        return []
    then = [slot for slot in asking.diary.within(start, end) if slot.start >= start][:_MOST_INSTEAD]
    return [line("day", day=start.date(), group=asking.group.name), *map(short_item, then)] if then else []


def _ends_then(asking: Asking) -> Reply | None:
    """Answer «acara selesai jam 9 malam kan?» by the end of the day."""
    point = asking.period.point
    slots = asking.diary.of_day(point.date()) if point else ()
    if not slots or asking.reading.mentions or asking.remembered():
        return None
    last = slots[-1]
    head = line("yes") if last.end == point else line("no")
    return reply("check", head, *when_lines(asking, [last]), subject=about("check", [last]))


def _state(asking: Asking) -> Reply | None:
    """Answer «sudah mulai?», «sudah selesai?» about what was talked of, else about what runs or comes next."""
    remembered = asking.remembered() or ordinal_slots(asking, ordinal_of(asking))
    slot = remembered[0] if remembered else next(iter(asking.diary.running(asking.now)), None)
    slot = (
        slot or next(iter(asking.diary.after(asking.now)), None) or next(iter(asking.diary.slots[-1:]), None)
    )
    if slot is None:
        return None
    done = slot.until <= asking.now if asking.reading.has("over") else slot.start <= asking.now
    return reply(
        "check",
        stated(asking, done=done),
        *when_lines(asking, [slot]),
        subject=about("check", [slot]),
    )


def _verdict(asking: Asking, found: Found) -> bool:
    if found.lost or floor_claimed(asking, found.slots) is False or is_past(asking, found.slots):
        return False
    claimed = _claimed_time(asking, found.slots)
    if claimed is not None:
        return claimed
    state = _claimed_state(asking, found.slots)
    if state is not None:
        return state
    if over_today(asking, found):
        return False
    rooms = asking.reading.mentioned("room")
    held = all(any(holds(asking.knowledge, slot, mention) for slot in found.slots) for mention in rooms)
    return held and not any(is_numbered_otherwise(asking, mention, found.slots) for mention in rooms)


def _claimed_time(asking: Asking, slots: Sequence[Slot]) -> bool | None:
    period = asking.period
    if period.point:
        return _claimed_point(asking, slots, period.point)
    if not (period.start and period.end):
        return None
    if not period.part and asking.reading.has("before", "after"):
        return any(lies_beside(asking, slot) for slot in slots)
    if period.part:
        return any(period.start <= slot.start < period.end for slot in slots) or bool(
            _called_by_part(asking, slots)
        )
    return any(slot.start == period.start and slot.end == period.end for slot in slots)


def _claimed_point(asking: Asking, slots: Sequence[Slot], point: datetime) -> bool:
    """Say whether something begins then, or ends, has ended or still runs, whichever is taken for granted."""
    if asking.reading.has("over"):
        ended = [slot.end for slot in slots if slot.end]
        return any(end <= point or is_then(asking, end, point) for end in ended)
    ends = asking.reading.has("end", "until")
    still = not STILL.isdisjoint(asking.reading.words.words) and not STILL_AT.search(asking.reading.text)
    if still and not ends:
        return any(slot.start <= point < slot.until for slot in slots)
    ends = ends or up_to_clock(asking)
    return any(is_then(asking, slot.end if ends else slot.start, point) for slot in slots)


def _called_by_part(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Find what another day has at the part of the day by which it is called: «ada senam pagi?», «morning gymnastics»."""
    part, start, end = asking.reading.time("part"), asking.period.start, asking.period.end
    if not (part and start and end) or part.sure or len(asking.reading.times) > 1:
        return []
    if not any(part.start in {unit.end, unit.start - 1} for unit in asking.reading.asks):
        return []
    later = [slot for slot in slots if slot.until > asking.now]
    return [slot for slot in later if start <= slot.start - (slot.day - start.date()) < end]


def _claimed_state(asking: Asking, slots: Sequence[Slot]) -> bool | None:
    slot = asking.diary.current_or_next(slots, asking.now) or slots[0]
    for cue, holds_now in (
        ("over", slot.until <= asking.now),
        ("begun", slot.start <= asking.now),
        ("now", slot.start <= asking.now < slot.until),
    ):
        if asking.reading.has(cue) and not (cue == "now" and takes_place(asking)):
            return holds_now
    if asking.reading.has("end") and asking.reading.has("yesno", "tag"):
        return slot.until <= asking.now
    return None
