"""What other groups are doing: who speaks there now, whether they have begun, which of two came first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.names.matching import find_items
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.foreign import not_yours
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.stated import stated
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_NOT = ("contact", "count", "where", "until", "duration", "next", "why")


@needs(cued("now"), cued("who"))
def answer_others_now(asking: Asking) -> Reply | None:
    """Tell who speaks at another group's item that runs, where none of one's own does: «siapa yang sedang lapor?»."""
    reading = asking.reading
    asked = reading.has("now") and reading.has("who") and reading.has("receives", "speaker", "now")
    named = (reading.asks or reading.mentions) and not (reading.anchor or asking.period.said)
    if not (asking.own and asked and named) or reading.has(*_NOT) or _is_ours(asking):
        return None
    slots = [
        slot for group in asking.visit.groups for slot in asking.knowledge.diary(group).running(asking.now)
    ]
    found = find_items(asking.knowledge, slots, reading.mentions, reading.asks, reading.hints)
    told = [slot for slot in found.slots if found.fully and not found.noted and slot.item.speakers]
    if not told:
        return None
    names = told[0].item.speakers
    people = [speaker_line(asking, name) for name in names]
    return reply("speaker", not_yours(asking, told[0]), *people, subject=about("speaker", people=names))


def _is_ours(asking: Asking) -> bool:
    """Say whether what runs for the group itself may be meant: it is there, or no place is named."""
    running = asking.diary.running(asking.now)
    there = {locus.name for locus in asking.loci()}
    if any(mention.kind != "locus" for mention in asking.reading.mentions):
        return True
    return any(not there or (slot.locus is not None and slot.locus.name in there) for slot in running)


@needs(cued("other"), cued("begun over"), cued("group"))
def answer_others_begun(asking: Asking) -> Reply | None:
    """Answer «kelompok lain sudah mulai diskusi belum?» for one of the others: each is asked about."""
    reading = asking.reading
    asked = reading.has("begun", "over") and reading.has("other") and reading.has("group")
    if asking.own or not asked or not reading.asks or reading.mentions or reading.has(*_NOT):
        return None
    slot = next(_coming(asking, asking.group), None)
    if slot is None:
        return None
    done = (slot.until if reading.has("over") else slot.start) <= asking.now
    told = line("when", title=slot.item.title, when=span_of(slot))
    return reply("check", stated(asking, done=done), told, subject=about("check", [slot]))


def _coming(asking: Asking, group: Group) -> Iterator[Slot]:
    """Give the group's item that is meant: what runs or comes next of the day, else the last of it."""
    diary = asking.knowledge.diary(group)
    found = find_items(asking.knowledge, diary.of_day(asking.now.date()), [], asking.reading.asks)
    if found.fully and not found.noted:
        yield diary.current_or_next(found.slots, asking.now) or found.slots[-1]


_FIRST = word_set("duluan dulu dahulu lebih sebelum first before earlier")


@needs(_FIRST, cued("why"))
def answer_wrong_order(asking: Asking) -> Reply | None:
    """Correct «kenapa laporan kelompok 3 sebelum kelompok 2?» where it is the other way round; why is known of no order."""
    reading = asking.reading
    if not reading.has("why") or not reading.asks or _FIRST.isdisjoint(reading.words.words):
        return None
    anchored = reading.anchor.mentions if reading.anchor and reading.anchor.relation == "before" else ()
    named = [m for m in (*reading.mentions, *anchored) if m.kind == "group"]
    groups = [asking.visit.groups[m.names[0].index] for m in sorted(named, key=lambda m: m.start)]
    turns = [(group, slot) for group in groups[:2] for slot in _coming(asking, group)]
    if len(turns) < 2 or turns[0][1].start <= turns[1][1].start:  # noqa: PLR2004 - one before the other
        return None
    return reply("check", line("no"), *_lines(turns[::-1]), subject=about("check"))


def _lines(turns: Sequence[tuple[Group, Slot]]) -> list[Line]:
    return [
        line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))
        for group, slot in turns
    ]
