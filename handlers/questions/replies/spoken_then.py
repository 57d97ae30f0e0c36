"""Who speaks at a time: in a part of the day, before or after an item, and who of them is no committee."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.around import is_way
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from handlers.questions.words.doing import comes
from texts.messages.answers import Line, line

_SOON = timedelta(minutes=45)


def spoken_near(asking: Asking, moment: datetime) -> list[Slot]:
    """Find what runs at a moment, else what begins soon after it: «jam 8 ketemu siapa?» of what is at 08.15."""
    running = list(asking.diary.running(moment))
    coming = (slot for slot in asking.diary.after(moment) if slot.start - moment <= _SOON)
    return running or [slot for slot in coming if slot.item.speakers]


def nearest(asking: Asking, beside: list[Slot]) -> list[Slot]:
    """Take what comes next before or after the item that is named; nobody is met on the way there."""
    before = asking.reading.anchor is not None and asking.reading.anchor.relation == "before"
    near = beside[::-1] if before else beside
    return [slot for slot in near if not is_way(asking, slot) or slot.item.speakers][:1] or near[:1]


def in_part(asking: Asking) -> list[Slot]:
    """Find what is spoken at in the part of the day."""
    since = asking.period.start or asking.now
    return _received_or_spoken(
        asking, list(asking.diary.within(since, asking.period.end or asking.now)), since
    )


def in_day(asking: Asking, day: date) -> list[Slot]:
    """Find what is spoken at on a day."""
    slots = list(asking.diary.of_day(day))
    return _received_or_spoken(asking, slots, slots[0].start) if slots else []


def _received_or_spoken(asking: Asking, within: list[Slot], since: datetime) -> list[Slot]:
    """Keep where one is received if that is asked for, else where someone speaks: no way nor breakfast."""
    spoken = [slot for slot in within if not _by_committee(asking, slot) and not is_way(asking, slot)]
    spoken = [slot for slot in spoken if slot.start >= since] or spoken
    received = [slot for slot in spoken if _RECEIVED & asking.knowledge.words_of(slot.item).title]
    hosted = [] if _RECEIVES.isdisjoint(asking.reading.words.words) else received
    return hosted or spoken or within


_RECEIVED = lemma_set("terima sambut")
_RECEIVES = word_set(
    "menerima diterima terima nerima menyambut disambut sambut nyambut received receive receives welcomed welcome welcomes"
)


def _by_committee(asking: Asking, slot: Slot) -> bool:
    """Say whether nobody speaks there, or the committee alone; who stands under a title only is someone."""
    named = [name for name in slot.item.speakers if not TITLE_HEADS.isdisjoint(lemmas(name))]
    return not (named or by_name(asking, slot))


_NEXT = word_set("nanti ntar next upcoming")


def is_to_come(asking: Asking) -> bool:
    """Say whether it is asked who receives one next, though an item called a reception was before: «siapa yang nerima abis ini?»."""
    reading = asking.reading
    soon = reading.has("next") or not _NEXT.isdisjoint(reading.words.words)
    if not soon or _RECEIVES.isdisjoint(reading.words.words) or reading.times:
        return False
    received = [s for s in asking.diary.slots if _RECEIVED & asking.knowledge.words_of(s.item).title]
    return all(slot.until <= asking.now for slot in received)


def claims_title(asking: Asking) -> bool:
    """Say whether someone by title is said to be there: whoever speaks now is no answer to that."""
    claims = asking.reading.has("tag", "yesno") and not asking.reading.has("who", "speaker")
    return claims and comes(asking.reading.words.words) and bool(asked_title(asking))


def spoken_before(asking: Asking) -> list[Slot]:
    """Find the last item that began at which someone speaks: «tadi pembicaranya siapa?»."""
    begun = (slot for slot in asking.diary.slots if slot.start <= asking.now)
    return [slot for slot in begun if by_name(asking, slot)][-1:]


def by_name(asking: Asking, slot: Slot) -> bool:
    """Say whether someone speaks there who is no committee."""
    return any(not _is_desk(asking, name) for name in slot.item.speakers)


def _is_desk(asking: Asking, name: str) -> bool:
    """Say whether a speaker is no one by name: the committee."""
    index = asking.knowledge.directory.index_of(name)
    return index is not None and asking.knowledge.directory.people[index].desk


_MOST_EACH = 6


def told_each(asking: Asking, slots: Sequence[Slot], excluded: set[int]) -> list[Line]:
    """Tell who speaks at each of several items of a part of the day, rather than all under the first."""
    index_of = asking.knowledge.directory.index_of
    kept = [(slot, [n for n in slot.item.speakers if index_of(n) not in excluded]) for slot in slots]
    spoken = [(slot, names) for slot, names in kept if names]
    timed = asking.period.part or asking.period.day
    if not (timed and len(spoken) in range(1, _MOST_EACH + 1) and len(slots) > 1):
        return []
    lines: list[Line] = []
    for slot, names in spoken:
        lines += [line("speakers-at", title=slot.item.title, when=span_of(slot))]
        lines += [speaker_line(asking, name) for name in names]
    return lines


def tell_nothing(asking: Asking, names: list[str]) -> str:
    """Return whom the sheets give no other name than the question does: «pemandu museum siapa?»."""
    said = {unit.lemma for unit in asking.reading.words.units}
    bare = (
        len(names) == 1
        and not asking.reading.has("when", "where", "contact")
        and set(lemmas(names[0])) <= said
    )
    known = asking.knowledge.directory.positions_of(names[0]) if bare else []
    return names[0] if bare and not known else ""


def spoken_beside(asking: Asking, excluded: set[int]) -> Reply | None:
    """Tell who else receives where those do who are left out: «selain wali kota siapa yang menyambut kita?»."""
    if not excluded or _RECEIVES.isdisjoint(asking.reading.words.words):
        return None
    index_of = asking.knowledge.directory.index_of
    joint = [
        slot
        for slot in asking.pool()
        if len(slot.item.speakers) > 1 and any(index_of(name) in excluded for name in slot.item.speakers)
    ]
    received = [slot for slot in joint if _RECEIVED & asking.knowledge.words_of(slot.item).title]
    if len(received) != 1:
        return None
    names = [name for name in received[0].item.speakers if index_of(name) not in excluded]
    head = line("speakers-at", title=received[0].item.title, when=span_of(received[0]))
    people = [speaker_line(asking, name) for name in names]
    return reply("speaker", head, *people, subject=about("speaker", received, people=names))


def best_spoken(asking: Asking, spoken: Sequence[Slot]) -> list[Slot]:
    """At one place several items may have speakers; receiving is what is most likely asked about."""
    hinted = {hint.lemma for hint in asking.reading.hints}
    fitting = [
        slot
        for slot in spoken
        if hinted
        & asking.knowledge.words_of(slot.item).title
        & {"terima", "sambut", "papar", "paparan", "buka"}
    ]
    return list(fitting or spoken)
