"""Who has a room, and for what: «Ruang Rapat II dipakai siapa?», «aula itu dipakai acara apa saja?»."""

from __future__ import annotations

from db.visit import Group
from handlers.questions.diary import Slot
from handlers.questions.replies.base import Asking, Reply, about, reply, short_item, span_of, speakers_line
from handlers.questions.replies.floors import is_numbered_otherwise
from handlers.questions.replies.gates import named, needs
from handlers.questions.replies.rooms import slots_in
from handlers.questions.words import word_set
from texts.messages.answers import Line, line

_USED = word_set(
    "dipakai digunakan ditempati terpakai pakai memakai make pake menggunakan menempati diisi used using uses use occupies occupied untuk buat for"
)
_BY = word_set("siapa kelompok acara kegiatan agenda apa who which what")
_MOST = 8


@needs(named("room"), _USED, _BY)
def answer_room_use(asking: Asking) -> Reply | None:
    """Tell which groups are in a room that is named, and when; who speaks there where all are."""
    reading = asking.reading
    words = reading.words.words
    rooms = [m for m in reading.mentioned("room") if m.lemmas[:1] != ("lantai",)]
    if not rooms or _USED.isdisjoint(words) or _BY.isdisjoint(words):
        return None
    if any(words[unit.start] not in _USED for unit in reading.asks):
        return None
    if not reading.has("who", "group", "agenda", "what") or reading.has("when", "where", "contact", "count"):
        return None
    if reading.has("tag", "yesno") or reading.mentioned("person"):
        return None
    named = {asking.knowledge.rooms[index] for room in rooms for index in room.indexes("room")}
    used = [(group, slot) for group, slot in slots_in(asking, named) if _is_meant(asking, slot)]
    if not used or is_numbered_otherwise(asking, rooms[0], [slot for _, slot in used]):
        return None
    lines = [part for group, slot in used[:_MOST] for part in _told(asking, group, slot)]
    return reply("visitors", *lines, subject=about("visitors", [used[0][1]]))


def _is_meant(asking: Asking, slot: Slot) -> bool:
    period = asking.period
    if period.start and period.end:
        return slot.start < period.end and period.start < slot.until
    return not period.day or slot.day == period.day


def _told(asking: Asking, group: Group | None, slot: Slot) -> list[Line]:
    if group is not None:
        return [line("group-there", group=group.name, title=slot.item.title, when=span_of(slot))]
    if slot.item.groups:
        names = ", ".join(slot.item.groups)
        return [line("group-there", group=names, title=slot.item.title, when=span_of(slot))]
    spoken = speakers_line(slot) if asking.reading.has("who") else None
    return [part for part in (short_item(slot, dated=True), spoken) if part]
