"""A visit of a place that is taken to be at another: «kunjungan ke MPP di balai kota, kan?»."""

from __future__ import annotations

from handlers.questions.names.matching import find_items
from handlers.questions.names.phrases import Mention
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import cued, named, needs
from handlers.questions.replies.moments import when_lines
from handlers.questions.words import word_set
from texts.messages.answers import line

_VISITS = word_set(
    "kunjungan kunjungannya visit visitasi visitasinya peninjauan tinjauan studi paparan pemaparan"
)
_AT = word_set("di at in")
_ARTICLES = word_set("the our its itu")
_OTHERWISE = ("when", "who", "count", "contact", "duration", "until", "transport", "speaker", "list")


@needs(_VISITS, cued("tag yesno"), named("locus"))
def answer_visit_claimed(asking: Asking) -> Reply | None:
    """Say where the visit of a place is, which is at that place and not where it is taken to be."""
    reading = asking.reading
    words = reading.words.words
    loci = reading.mentioned("locus")
    if not reading.has("tag", "yesno") or reading.has(*_OTHERWISE) or reading.anchor or len(loci) != 2:  # noqa: PLR2004 - what is visited, and where
        return None
    claimed = [mention for mention in loci if _stands_at(words, mention)]
    visited = [mention for mention in loci if mention not in claimed]
    if len(claimed) != 1 or _VISITS.isdisjoint(words[: visited[0].end + 2]) or asking.period.point:
        return None
    found = find_items(asking.knowledge, asking.pool(), visited, reading.asks)
    there = {asking.visit.loci[index] for index in claimed[0].indexes("locus")}
    if not found.fully or found.noted or any(slot.locus in there for slot in found.slots):
        return None
    slot = asking.diary.current_or_next(found.slots, asking.now) or found.slots[0]
    if slot.locus is None:
        return None
    return reply("check", line("no"), *when_lines(asking, [slot]), subject=about("check", [slot]))


def _stands_at(words: tuple[str, ...], mention: Mention) -> bool:
    before = [word for word in words[: mention.start] if word not in _ARTICLES]
    return bool(before) and before[-1] in _AT
