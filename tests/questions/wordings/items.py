"""What a right answer about an agenda item holds: its times, its place, its neighbours."""

from __future__ import annotations

import re
from datetime import timedelta

from tests.questions.wordings import saying
from tests.questions.wordings.asked import UNKNOWN, Asked, Right, meaning
from tests.questions.wordings.schedule import Event

_NOBODY = re.compile(r"panitia|desk", re.IGNORECASE)
_NOTES = (
    (
        re.compile(
            r"pak[ae]i|pke|baju|kostum|seragam|outfit|wear|dress|kaos|sepatu|sandal|batik", re.IGNORECASE
        ),
        re.compile(
            r"pak[ae]i|kemeja|batik|sepatu|rompi|masker|attire|shoes|kenakan|pengenal|alas kaki",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r"bawa|bwa|bring|carry|siap|pack|laptop", re.IGNORECASE),
        re.compile(r"bawa|siap|bring|susun|laptop|plakat", re.IGNORECASE),
    ),
)
"""What a question about clothes or about what to bring can only be answered from."""


def _slot(args: tuple[str, ...]) -> str:
    return next((arg for arg in args if arg in {"item", "item2", "that"}), "item")


def _group(asked: Asked, args: tuple[str, ...]) -> str:
    group = asked.other_group("group") if "group" in args else None
    return group.name if group else asked.group


def about(event: Event) -> dict[str, object]:
    return {"event": event, "locus": event.locus, "minutes": event.minutes}


@meaning("start")
def start(asked: Asked, args: tuple[str, ...]) -> Right | None:
    group = _group(asked, args)
    event = asked.event(_slot(args), group)
    if not event:
        return None
    wrong: tuple[str, ...] = ()
    if group != asked.group:
        kept = {event.start, event.end}
        own = [e for e in asked.today() if e.title == event.title and not {e.start} <= kept]
        clocks = {saying.clock(moment, asked.language) for moment in kept if moment}
        wrong = tuple({saying.clock(e.start, asked.language) for e in own} - clocks)
    return Right((saying.clock(event.start, asked.language),), wrong, that=about(event))


@meaning("end")
def end(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.end:
        return None
    return Right((saying.clock(event.end, asked.language),), that=about(event))


@meaning("start_end")
def start_end(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.end:
        return None
    both = (saying.clock(event.start, asked.language), saying.clock(event.end, asked.language))
    return Right(both, that=about(event))


@meaning("length")
def length(asked: Asked, args: tuple[str, ...]) -> Right | None:
    if _slot(args) == "that" and not asked.event("that"):
        return Right()
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.end:
        return None
    return Right((saying.length(event.minutes, asked.language),), that=about(event))


@meaning("day_of")
def day_of(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or len([e for e in asked.events() if e.title == event.title]) > 1:
        return None
    return Right((saying.day_ways(event.day, asked.at.date(), asked.language),), that=about(event))


@meaning("until")
def until(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args))
    if not event or event.day != asked.at.date() or event.start <= asked.at:
        return None
    minutes = int((event.start - asked.at).total_seconds() // 60)
    clock = saying.clock(event.start, asked.language)
    return Right((f"{saying.length(minutes, asked.language)}|{clock}",), that=about(event))


@meaning("left")
def left(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args))
    if not event or not event.end or not event.runs(asked.at):
        return None
    minutes = int((event.end - asked.at).total_seconds() // 60)
    clock = saying.clock(event.end, asked.language)
    return Right((f"{saying.length(minutes, asked.language)}|{clock}",), that=about(event))


@meaning("late")
def late(asked: Asked, args: tuple[str, ...]) -> Right | None:
    """Not begun: its start; running: that it is, or until when; over: that it is."""
    event = asked.event(_slot(args), past=True)
    if not event or event.day != asked.at.date() or not event.end:
        return None
    clock, over = saying.clock(event.start, asked.language), saying.clock(event.end, asked.language)
    english = asked.language == "en"
    if asked.at < event.start:
        return Right(
            (f"{clock}|{'not started|not yet' if english else 'belum mulai|belum dimulai'}",),
            that=about(event),
        )
    if asked.at < event.end:
        said = "running|under way|started|still on|now" if english else "sedang|sudah mulai|berlangsung|masih"
        return Right((f"{over}|{said}",), that=about(event))
    said = "over|ended|finished" if english else "sudah selesai|sudah berakhir|sudah lewat|telah"
    return Right((f"{over}|{said}",), that=about(event))


def _two(asked: Asked) -> tuple[Event, Event] | None:
    one, other = asked.event("item"), asked.event("item2")
    if not one or not other or one == other or one.day != other.day:
        return None
    return (one, other) if one.start < other.start else (other, one)


@meaning("gap")
def gap(asked: Asked, args: tuple[str, ...]) -> Right | None:
    two = _two(asked)
    if not two or not two[0].end or two[1].start < two[0].end:
        return None
    minutes = int((two[1].start - two[0].end).total_seconds() // 60)
    if minutes:
        return Right((saying.length(minutes, asked.language),))
    said = (
        "no gap|no break|right after|straight|0 min|without"
        if asked.language == "en"
        else "langsung|tidak ada|tanpa|0 menit"
    )
    return Right((said,))


@meaning("order")
def order(asked: Asked, args: tuple[str, ...]) -> Right | None:
    two = _two(asked)
    if not two or two[0].start == two[1].start:
        return None
    first = two[0]
    said = saying.clock(first.start, asked.language)
    return Right((f"{said}|{saying.title_ways(first.title)}",), that=about(first))


@meaning("longer")
def longer(asked: Asked, args: tuple[str, ...]) -> Right | None:
    one, other = asked.event("item"), asked.event("item2")
    if not one or not other or one.minutes == other.minutes or not min(one.minutes, other.minutes):
        return None
    most = max(one, other, key=lambda event: event.minutes)
    return Right((saying.length(most.minutes, asked.language),), that=about(most))


@meaning("place", "which_locus")
def place(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.locus:
        return None
    room = saying.room_ways(event.room) if event.room else ""
    said = saying.locus_ways(event.locus)
    return Right((f"{said}|{room}" if room else said,), that=about(event))


@meaning("speaker")
def speaker(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.item.speakers or any(_NOBODY.search(name) for name in event.item.speakers):
        return None
    names = tuple(saying.speaker_ways(name, asked.visit) for name in event.item.speakers)
    people = [c for c in asked.visit.contacts if saying.short_name(c.name) == names[0]]
    return Right(names, that={**about(event), "person": people[0] if people else None})


@meaning("note")
def note(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args), _group(asked, args))
    if not event or not event.item.note:
        return None
    asked_for = [tells for asks, tells in _NOTES if asks.search(asked.text)]
    if asked_for and not any(tells.search(event.item.note) for tells in asked_for):
        return None
    return Right(saying.note_parts(event.item.note), that=about(event))


def beside(asked: Asked, event: Event, step: int) -> Event | None:
    """Return the next or previous event of the same day, where exactly one can be meant."""
    mine = [e for e in asked.events() if e.day == event.day]
    others = [e for e in mine if (e.start > event.start if step > 0 else e.start < event.start)]
    if not others or len([e for e in mine if e.start == event.start]) > 1:
        return None
    found = others[0] if step > 0 else others[-1]
    return found if len([e for e in others if e.start == found.start]) == 1 else None


@meaning("next_after")
def next_after(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args))
    found = beside(asked, event, 1) if event else None
    return Right((saying.title_ways(found.title),), that=about(found)) if found else None


@meaning("prev_before")
def prev_before(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event = asked.event(_slot(args))
    found = beside(asked, event, -1) if event else None
    return Right((saying.title_ways(found.title),), that=about(found)) if found else None


@meaning("between")
def between(asked: Asked, args: tuple[str, ...]) -> Right | None:
    two = _two(asked)
    if not two:
        return None
    inside = [e for e in asked.events() if two[0].start < e.start < two[1].start]
    if not inside:
        return Right() if asked.that else None
    return Right(tuple(saying.title_ways(e.title) for e in inside)) if len(inside) <= 3 else None


@meaning("is_start")
def is_start(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event, said = asked.event(_slot(args)), asked.times.get("time")
    if (
        not event
        or not said
        or event.day != asked.at.date()
        or (event.end and event.end.time() == said.time())
    ):
        return None
    true = said.time() == event.start.time()
    if not true and abs(said - event.start) > timedelta(hours=2):
        return None
    return Right((saying.clock(event.start, asked.language),), _denied(asked, event, true), that=about(event))


@meaning("is_place")
def is_place(asked: Asked, args: tuple[str, ...]) -> Right | None:
    event, said = asked.event(_slot(args)), asked.locus("locus")
    if not event or not event.locus or not said:
        return None
    true = said is event.locus
    return Right((saying.locus_ways(event.locus),), _denied(asked, event, true), that=about(event))


def _denied(asked: Asked, event: Event, true: bool) -> tuple[str, ...]:
    """What would be the wrong word before the item: only its start tells a yes from a no."""
    wrong = ("No", "Tidak") if true else ("Yes", "Ya")
    word = wrong[0] if asked.language == "en" else wrong[1]
    return tuple(f"{word}{mark} {event.title}" for mark in (".", ","))


@meaning("goes_item")
def goes_item(asked: Asked, args: tuple[str, ...]) -> Right | None:
    wanted = asked.slots.get("item")
    mine = [event for event in asked.events() if event.title == wanted]
    if mine:
        event = asked.event("item")
        return (
            Right(
                (saying.clock(event.start, asked.language),),
                _denied(asked, event, true=True),
                that=about(event),
            )
            if event
            else None
        )
    if not any(item.title == wanted for item in asked.visit.agenda):
        return UNKNOWN
    return Right((saying.NO[asked.language],), (f"Ya. {wanted}", f"Yes. {wanted}"), negative=True)
