"""Whether there is time to rest before or after what is named: «sebelum pembekalan masih ada waktu istirahat?»."""

from __future__ import annotations

from handlers.questions.replies.around import anchored
from handlers.questions.replies.base import Asking, Reply, about, reply, short_item
from handlers.questions.replies.gates import named, needs
from handlers.questions.words import word_set
from texts.messages.answers import line

_TIME = word_set("waktu time jeda luang senggang spare free")
_REST = word_set(
    "istirahat istirahatnya rehat kosong bebas luang jeda senggang santai rest rebahan break free leisure"
)
_RESTS = frozenset({"istirahat", "bebas"})
"""Lemmas of titles of breaks."""
_ASKED = ("when", "who", "contact", "until", "duration", "where", "list", "next")


@needs(_REST, _TIME, named("anchor"))
def answer_free_beside(asking: Asking) -> Reply | None:
    """Tell how long nothing is planned right before or after an item, and between which."""
    reading = asking.reading
    anchor = reading.anchor
    if anchor is None or anchor.relation == "between":
        return None
    words = frozenset(reading.words.words)
    asked = reading.has("exist", "still", "yesno", "tag") and not reading.has(*_ASKED)
    if not asked or not (words & _TIME and words & _REST):
        return None
    slot = anchored(asking)
    if slot is None or not any(
        unit.lemma in asking.knowledge.words_of(slot.item).title for unit in anchor.asks
    ):
        return None
    day = asking.diary.of_day(slot.day)
    before = [other for other in day if other.until <= slot.start][-1:]
    after = [other for other in day if other.start >= slot.until][:1]
    pair = (*before, slot) if anchor.relation == "before" else (slot, *after)
    if len(pair) != 2 or pair[0].end is None:  # noqa: PLR2004 - nothing on that side
        return None
    first, second = pair
    length = second.start - first.until
    gap = line("gap", first=first.item.title, second=second.item.title, length=length)
    beside = first if anchor.relation == "before" else second
    rests = not _RESTS.isdisjoint(asking.knowledge.words_of(beside.item).title)
    head = line("yes") if length or rests else line("no")
    return reply("gap", head, gap, *map(short_item, pair), subject=about("gap", list(pair)))
