"""How many items of a kind there are that a visit's own name has as well: «ada berapa kunjungan hari ini?»."""

from __future__ import annotations

from handlers.questions.reading.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, needs
from handlers.questions.words import word_set
from texts.messages.answers import Listed, line

_KINDS = word_set("kunjungan paparan sesi diskusi peninjauan visits sessions presentations discussions")
_LONG = word_set("tahun setahun bulan sebulan year years month months annually")
_NOT_KINDS = (
    *("loci", "who", "members", "duration", "when", "where", "contact", "until", "group", "agenda", "people"),
    *("why", "yesno", "tag", "longest", "shortest"),
)


@needs(_KINDS, cued("count"))
def answer_counted_kind(asking: Asking) -> Reply | None:
    """Count the items of the day that is named, else of all."""
    reading = asking.reading
    if not reading.has("count") or reading.asks or reading.mentions or reading.anchor:
        return None
    said = _KINDS.intersection(reading.words.words)
    if reading.has(*_NOT_KINDS) or not said or not _LONG.isdisjoint(reading.words.words):
        return None
    kinds = {lemma for word in said for lemma in lemmas(word)} & asking.knowledge.title_lemmas
    slots = asking.diary.of_day(asking.period.day) if asking.period.day else asking.diary.slots
    found = [slot for slot in slots if kinds and kinds <= asking.knowledge.words_of(slot.item).title]
    if not found:
        return None
    titles = Listed(tuple(dict.fromkeys(slot.item.title for slot in found)))
    told = line("count-matching", count=len(found), titles=titles)
    return reply("count", told, subject=about("count", found))
