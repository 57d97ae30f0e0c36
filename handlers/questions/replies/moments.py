"""When something is: its start, its end, how long it lasts, how long until then, and whether a claim about it is true."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers.questions.diary import Slot
from handlers.questions.names.matching import Found, find_items, in_title, or_held_there, stays_at
from handlers.questions.patterns.late import Late
from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.agenda import answer_window
from handlers.questions.replies.around import around_slots, is_way, ordinal_of, ordinal_slots
from handlers.questions.replies.base import (
    MOST_LISTED,
    Asking,
    Reply,
    about,
    note_line,
    place_line,
    reply,
    short_item,
    span_of,
    speakers_line,
    state_line,
)
from handlers.questions.replies.beginnings import beginning
from handlers.questions.replies.choosing import called_so, own_titled
from handlers.questions.replies.notes import asks_note, noted_line, noted_today
from handlers.questions.replies.rests import asks_rest, rests
from handlers.questions.replies.returns import way_back
from handlers.questions.replies.titles import asked_title
from handlers.questions.words import word_set
from texts.messages.answers import Line, line


def targets(asking: Asking) -> Found:
    """Find the items meant: those that are named, else those talked about before, else the day's."""
    if not asking.asks_nothing:
        return or_held_there(asking.pool(), asking.loci(), asking.reading.asks, asking.items())
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
    slots = list(in_part(asking, found)) or slots
    again = again_at(asking, slots) if asking.reading.mentioned("locus") else None
    if again:
        return [again]
    slots = _ways_there(asking, slots)
    slots = own_titled(asking, called_so(asking, slots))
    number = ordinal_of(asking)
    if number is not None and len(slots) >= abs(number):
        return [slots[number - 1 if number > 0 else number]]
    if asking.reading.has("next"):
        slots = [slot for slot in slots if slot.start > asking.now][:1] or slots
    if len(slots) < 2 or asking.reading.has("list"):  # noqa: PLR2004 - nothing to choose
        return slots[:MOST_LISTED]
    same = len({asking.knowledge.words_of(slot.item).title for slot in slots}) == 1
    placed = asking.reading.mentioned("locus") or (
        asking.reading.mentioned("room") and not asking.period.said
    )
    by_place = not asking.reading.asks and bool(placed)
    upcoming = [slot for slot in slots if slot.until > asking.now]
    if by_place:
        return _arrival(asking, upcoming or slots)
    done = _todays_over(asking, slots, upcoming)
    if done or (asking.now.date() in asking.diary.days and upcoming and (same or len(upcoming) == 1)):
        return done or upcoming[:1]
    if asking.reading.asks and not asking.period.said:
        today = [slot for slot in upcoming if slot.day == asking.now.date()]
        upcoming = today or upcoming
    return (slots if same else upcoming or slots)[:MOST_LISTED]


_ALREADY = word_set("sudah already")


def _todays_over(asking: Asking, slots: Sequence[Slot], upcoming: Sequence[Slot]) -> list[Slot]:
    """Keep today's item, which is over, where it is asked if it has been, and others of its title come on later days."""
    today = asking.now.date()
    done = [slot for slot in slots if slot.day == today and slot.until <= asking.now]
    later = all(slot.day > today for slot in upcoming)
    asked = later and not _ALREADY.isdisjoint(asking.reading.words.words) and not asking.period.said
    return done[-1:] if asked else []


def _ways_there(asking: Asking, slots: list[Slot]) -> list[Slot]:
    """Of items at a place keep the way there, where it is asked when one leaves for it: «berangkat ke hotel jam berapa?»."""
    words = asking.reading.words.words
    leaving = any(unit.lemma == "berangkat" for unit in asking.reading.hints)
    there = any(
        m.start and words[m.start - 1] in {"ke", "to", "menuju", "for"}
        for m in asking.reading.mentioned("locus")
    )
    ways = [slot for slot in slots if is_way(asking, slot)] if leaving and there else []
    return ways or slots


def _arrival(asking: Asking, slots: Sequence[Slot]) -> list[Slot]:
    """Of a stay at a place, tell its first item, and the way there where the agenda has it."""
    first = slots[0]
    after = [slot for slot in slots[1:2] if is_way(asking, first) and slot.day == first.day]
    return [first, *after]


_AGAIN = word_set("lagi kembali again return back balik")


_ARRIVES = word_set("sampai nyampe tiba arrive arriving")
_RETURN = frozenset({"pulang", "lagi"})


def again_at(asking: Asking, slots: Sequence[Slot]) -> Slot | None:
    """Find the later stay at a place that one comes back to: «ke balai kota lagi jam berapa?», «kunjungan kedua ke …»."""
    stays = stays_at(asking.diary, slots)
    number = ordinal_of(asking)
    if len(stays) < 2:  # noqa: PLR2004 - one comes back only where one was
        return None
    if number is not None and asking.reading.mentioned("locus") and abs(number) <= len(stays):
        return stays[number - 1 if number > 0 else number][0]
    words = set(asking.reading.words.words)
    if (
        not words & _AGAIN
        or (words & _ARRIVES and any(is_way(asking, slot) for slot in slots))
        or asking.reading.has("countdown", "still")
    ):
        return None
    begun = [at for at, stay in enumerate(stays) if stay[0].start <= asking.now]
    later = stays[max(begun[-1] + 1 if begun else 1, 1) :]
    return later[0][0] if later else None


def answer_when(asking: Asking) -> Reply | None:
    if _YEAR_ASKED.search(asking.reading.words.text):
        return None
    back = way_back(asking)
    if back:
        return reply("when", *when_lines(asking, [back]), subject=about("when", [back]))
    found = _in_room(asking, _departing(targets(asking)))
    if asking.asks_nothing and not found.slots and not asking.reading.anchor:
        if asking.period.part and not asking.about_training:
            return answer_window(asking)
        found = Found(beginning(asking))
    if found.lost and found.slots and not (found.missing or found.noted):
        asks = asking.reading.asks
        titled = not asks or any(in_title(asking.knowledge, slot, asks) for slot in found.slots)
        return wrong_place(asking, found) if titled else None
    if asks_rest(asking, found):
        found = Found(rests(asking))
    if found.slots and not (found.missing or found.noted):
        today = noted_today(asking, found)
        return (
            reply("when", *map(noted_line, today), subject=about("when", today))
            if today
            else _when(asking, found)
        )
    return _when_back(asking, found)


_YEAR_ASKED = Late(r"\b(?:tahun berapa|(?:what|which) year)\b")
"""In which year a place began is told by no item of the agenda."""


_RIDES = frozenset({"terbang", "kereta", "kapal", "bus", "feri"})
"""What takes one home: «pesawat pulang» is the last of them."""


def _departing(found: Found) -> Found:
    """Mean an item by «jam berapa berangkat posyandu?» where no item is the way there."""
    leaves = bool(found.missing) and all(unit.lemma == "berangkat" for unit in found.missing)
    return replace(found, missing=()) if leaves and found.slots and not found.noted else found


_INTO = word_set("di ke at in to the dalam menuju")


def _in_room(asking: Asking, found: Found) -> Found:
    """Mean what is in a room by a part of its name: «jam berapa harus di lobi?» for «Lobi lantai 1»."""
    words, asks = asking.reading.words.words, asking.reading.asks
    if not found.noted or found.missing or not asks or words[max(0, asks[0].start - 1)] not in _INTO:
        return found
    roomed = tuple(
        slot for slot in found.slots if {unit.lemma for unit in asks} <= frozenset(lemmas(slot.room))
    )
    return replace(found, slots=roomed, noted=False) if roomed else found


def _when_back(asking: Asking, found: Found) -> Reply | None:
    """Tell when one comes back to a place: «when do we return to the command center?»."""
    if not found.missing or not {unit.lemma for unit in found.missing} <= _RETURN:
        return None
    rides = {unit.lemma for unit in asking.reading.asks} & _RIDES
    days = asking.diary.days
    if rides and found.slots and len(days) > 1 and found.slots[-1].day == days[-1]:
        last = found.slots[-1]
        return reply("when", *when_lines(asking, [last]), subject=about("when", [last]))
    back = again_at(asking, [slot for slot in asking.diary.slots if slot.locus in asking.loci()])
    return reply("when", *when_lines(asking, [back]), subject=about("when", [back])) if back else None


def that_day(asking: Asking, found: Found) -> list[Slot]:
    """Find what is asked about on the day that is meant, where only another day has it at the place that is claimed."""
    reading = asking.reading
    day = asking.period.day or asking.now.date()
    if not (reading.asks and reading.mentioned("locus")) or asking.period.point or reading.anchor:
        return []
    if any(slot.day == day for slot in found.slots):
        return []
    slots = [slot for slot in asking.diary.of_day(day) if asking.period.day or slot.until > asking.now]
    there = find_items(asking.knowledge, slots, [], reading.asks)
    return list(there.slots) if there.fully and not there.noted else []


def _when_there(asking: Asking, found: Found, chosen: Sequence[Slot]) -> Reply | None:
    """Tell where the day has what another day has at the place that is taken for granted: «lunch today at the hotel?»."""
    here = that_day(asking, found) if asking.period.day else []
    if not here:
        return None
    lines = [*when_lines(asking, here[:1]), *(short_item(slot, dated=True) for slot in chosen[:1])]
    claimed = None if asking.reading.has("when") else line("no")
    return reply("when", claimed, *lines, subject=about("when", here[:1]))


def _when(asking: Asking, found: Found) -> Reply:
    """Tell when the chosen items are, and that they are not at the time that is taken for granted."""
    chosen = choose(asking, found)
    title, part, day = chosen[0].item.title, asking.reading.time("part"), asking.period.day
    head: Line | None = None
    if part and part.sure and not in_part(asking, found) and not asking.previous:
        head = line("not-then", title=title)
    elif day and chosen[0].day != day:
        there = _when_there(asking, found, chosen)
        if there:
            return there
        head = line("not-on-day", title=title, day=day)
    return reply("when", head, *when_lines(asking, chosen), subject=about("when", chosen))


def in_part(asking: Asking, found: Found) -> tuple[Slot, ...]:
    """Keep the items of the part of the day that is named: «coffee break sore ini»."""
    start, end = asking.period.start, asking.period.end
    if not (asking.period.part and start and end):
        return ()
    return tuple(slot for slot in found.slots if start <= slot.start < end)


def when_lines(asking: Asking, slots: Sequence[Slot]) -> list[Line]:
    lines: list[Line | None] = []
    many = len(slots) > 1 and asking.reading.has("where")
    for slot in slots:
        lines += [line("when", title=slot.item.title, when=span_of(slot))]
        lines += [place_line(slot)] if many else []
        lines += [note_line(slot)] if asks_note(asking, slot) else []
        lines += (
            [speakers_line(slot)] if asked_title(asking) or asking.reading.has("receives", "speaker") else []
        )
    if len(slots) == 1:
        lines += [place_line(slots[0]), state_line(slots[0], asking.now)]
    return [part for part in lines if part]


_HOURS = word_set("buka tutup dibuka ditutup open opens opened close closes closed")


def asks_hours(asking: Asking) -> bool:
    """Say whether a place's own hours are asked for, which no item at another place tells."""
    words = asking.reading.words.words
    return all(words[unit.start] in _HOURS for unit in asking.reading.asks)


def wrong_place(asking: Asking, found: Found) -> Reply | None:
    """Say that something is elsewhere, or with someone else, than the question takes for granted."""
    if not asking.reading.asks or asks_hours(asking):
        return None
    slot = found.slots[0]
    if asking.reading.mentioned("person") and not asking.reading.has("when", "where", "yesno", "tag"):
        return None
    return reply("when", *when_lines(asking, [slot]), subject=about("when", [slot]))
