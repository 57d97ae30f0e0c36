"""One fact of a workbook changed: answers on it change with it, and no other answer does."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random

from db.visit import AgendaItem, Contact, Group, Visit
from handlers.questions import Knowledge, compile_visit
from handlers.questions.conversation import answer_question
from tests.questions.frames.names import is_person
from tests.questions.wordings import schedule
from tests.questions.wordings.saying import short_name
from texts.messages.answers import plain

_ROOM, _SPEAKER, _PHONE = "Ruang Zamrud Ungu", "Quentin Abernathy", "+6289912345678"
_LATER = timedelta(minutes=10)
_AROUND = ("{} jam berapa", "{} selesai jam berapa", "{} di mana", "siapa pengisi {}", "{} berapa lama")
_NEIGHBOURS = 3


@dataclass(frozen=True)
class Change:
    """A visit with one fact changed: `told` must now be answered by their values, `gone` not, and `kept` as before."""

    cell: str
    group: Group
    at: datetime
    visit: Visit
    told: tuple[tuple[str, str], ...]
    kept: tuple[str, ...]
    gone: tuple[tuple[str, str], ...] = ()
    around: str = ""
    """The item that is changed: an answer that tells it besides may change with it."""


def faults(visit: Visit) -> Iterator[str]:
    """Say what was told as before though it changed, and what changed though it was as before."""
    random = Random(visit.code)
    before = compile_visit(visit)
    for change in changes(visit, random):
        after = compile_visit(change.visit)
        ask = partial(_told, group=change.group, at=change.at)
        for question, value in change.told:
            text = ask(after, question)
            if value not in text:
                yield f"as before: {visit.code} {change.group.name}, {change.cell}: {question!r} lacks {value!r}: {text[:150]!r}"
        for question, value in change.gone:
            if value in ask(after, question):
                yield f"{visit.code} {change.group.name}, {change.cell}: {question!r} still has {value!r}"
        for question in change.kept:
            was, now = ask(before, question), ask(after, question)
            if was != now and not (change.around and change.around in was + now):
                yield f"changed: {visit.code} {change.group.name}, {change.cell}: {question!r}: {was[:110]!r}, now {now[:110]!r}"


def _told(knowledge: Knowledge, question: str, *, group: Group, at: datetime) -> str:
    answer = answer_question(
        knowledge,
        question,
        group=group.name,
        now=at.replace(tzinfo=knowledge.visit.zone_of(group)),
        language="id",
    )
    return plain(answer) if answer.answered else ""


def changes(visit: Visit, random: Random) -> Iterator[Change]:
    """One of each kind that the visit allows, as one of its groups lives it."""
    groups = [group for group in visit.groups if schedule.agenda(visit, group.name)]
    if not groups:
        return
    group = random.choice(groups)
    events = schedule.agenda(visit, group.name)
    at = events[0].start - timedelta(minutes=50)
    titles = [event.title.casefold() for event in events]
    clear = [e for e in events[1:-1] if titles.count(e.title.casefold()) == 1 and e.written and e.locus]
    if clear:
        event = random.choice(clear)
        others = [other.title.lower() for other in clear if other is not event]
        kept = tuple(
            way.format(title)
            for title in random.sample(others, min(_NEIGHBOURS, len(others)))
            for way in _AROUND
        )
        for cell, item, told in _of_item(event):
            agenda = tuple(item if row is event.item else row for row in visit.agenda)
            changed = replace(visit, agenda=agenda)
            yield Change(cell, group, at, changed, told, kept, around=event.title)
        without = replace(visit, agenda=tuple(row for row in visit.agenda if row is not event.item))
        asked = f"{event.title.lower()} jam berapa"
        gone = ((asked, f"{event.title}: "),)
        yield Change("item removed", group, at, without, (), kept, around=event.title, gone=gone)
    yield from _of_contact(visit, group, at, random)
    yield from _of_groups(visit, group, at, random)


def _of_item(event: schedule.Event) -> Iterator[tuple[str, AgendaItem, tuple[tuple[str, str], ...]]]:
    item, title, end = event.item, event.title.lower(), event.end or event.start
    later = (datetime.combine(item.day, item.ends or item.starts) + _LATER).time()
    ends = f"{end + _LATER:%H.%M}"
    yield (
        "end moved",
        replace(item, ends=later),
        (
            (f"{title} selesai jam berapa", ends),
            (f"sampai jam berapa {title}", ends),
        ),
    )
    starts = (datetime.combine(item.day, item.starts) + _LATER).time()
    if item.ends and starts < item.ends:
        clock = f"{event.start + _LATER:%H.%M}"
        yield (
            "start moved",
            replace(item, starts=starts),
            (
                (f"{title} jam berapa", clock),
                (f"{title} mulai jam berapa", clock),
                (f"{title} jam {event.start:%H.%M} ya?", clock),
            ),
        )
    yield (
        "room renamed",
        replace(item, room=_ROOM),
        ((f"{title} di ruang apa", _ROOM), (f"{title} di mana", _ROOM)),
    )
    yield (
        "speaker changed",
        replace(item, speakers=(_SPEAKER,)),
        (
            (f"siapa pengisi {title}", _SPEAKER),
            (f"{title} diisi siapa", _SPEAKER),
            (f"{_SPEAKER} ngisi jam berapa", f"{event.start:%H.%M}"),
        ),
    )
    yield (
        "note changed",
        replace(item, note="Bawa payung jingga"),
        ((f"ada catatan buat {title}?", "payung jingga"),),
    )


def _of_contact(visit: Visit, group: Group, at: datetime, random: Random) -> Iterator[Change]:
    """A number of one, and what all others are told of theirs."""
    reached = [c for c in visit.contacts if c.phones and is_person(c.name)]
    if len(reached) < 2:
        return
    one, *others = random.sample(reached, min(4, len(reached)))

    def asks(contact: Contact) -> tuple[str, ...]:
        name = short_name(contact.name)
        return (f"nomor {name}", f"no hp {name} berapa", f"jabatan {name} apa")

    kept = tuple(question for other in others for question in asks(other)) + asks(one)[2:]
    contacts = tuple(replace(c, phones=(_PHONE,)) if c is one else c for c in visit.contacts)
    told = tuple((question, "899") for question in asks(one)[:2])
    yield Change("number changed", group, at, replace(visit, contacts=contacts), told, kept)


def _of_groups(visit: Visit, group: Group, at: datetime, random: Random) -> Iterator[Change]:
    """Two groups' places swapped: the rows that are theirs alone become the other's."""
    others = [
        other for other in visit.groups if other is not group and visit.zone_of(other) == visit.zone_of(group)
    ]
    mine = [item for item in visit.agenda if item.groups == (group.name,) and item.locus]
    if not others or not mine:
        return
    other = random.choice(others)
    swap: dict[tuple[str, ...], tuple[str, ...]] = {
        (group.name,): (other.name,),
        (other.name,): (group.name,),
    }
    agenda = tuple(replace(item, groups=swap.get(item.groups, item.groups)) for item in visit.agenda)
    loci = tuple(replace(locus, groups=swap.get(locus.groups, locus.groups)) for locus in visit.loci)
    item = random.choice(mine)
    clock = f"jam {item.starts:%H.%M}"
    theirs = [
        i for i in visit.agenda if other.name in i.groups and i.day == item.day and i.starts == item.starts
    ]
    if (
        item.zone
        or len(theirs) != 1
        or not theirs[0].locus
        or item.day != at.date()
        or theirs[0].ends is None
    ):
        return
    told = ((f"{clock} kita di mana", theirs[0].locus), (f"{clock} {other.name} di mana", item.locus))
    shared = [i.title.lower() for i in visit.agenda if not i.groups]
    shared = [title for title in shared if sum(i.title.lower() == title for i in visit.agenda) == 1][
        :_NEIGHBOURS
    ]
    kept = tuple(way.format(title) for title in shared for way in _AROUND[:3])
    yield Change("places swapped", group, at, replace(visit, agenda=agenda, loci=loci), told, kept)
