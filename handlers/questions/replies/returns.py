"""The way back to where one came from: «jam berapa kita balik ke kantor gubernur?»."""

from __future__ import annotations

from handlers.questions.diary import Slot
from handlers.questions.names.phrases import Mention
from handlers.questions.reading.leftovers import title_spans
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of
from handlers.questions.replies.gates import named, needs
from handlers.questions.replies.neighbours import is_after_elsewhere
from handlers.questions.words import word_set
from texts.messages.answers import line

_RIDE = lemma_set("bus bring take antar jemput mobil kapal")
_BACK = word_set("balik kembali pulang return back")


def way_back(asking: Asking) -> Slot | None:
    """Find the way back where one asks when one returns to a place at which nothing more is planned."""
    words, loci = asking.reading.words.words, asking.loci()
    behind = any(not _BACK.isdisjoint(words[: m.start]) for m in asking.reading.mentioned("locus"))
    if not loci or any(unit.lemma not in _RIDE for unit in asking.reading.asks) or not behind:
        return None
    ways = [slot for slot in asking.pool() if "pulang" in asking.knowledge.words_of(slot.item).title]
    there = {lemma for m in asking.reading.mentioned("locus") for lemma in m.lemmas}
    if any(slot.locus in loci and slot.until > asking.now for slot in asking.pool()):
        ways = [slot for slot in ways if there & asking.knowledge.words_of(slot.item).title]
    return next((slot for slot in ways if slot.until > asking.now), None)


_LATER = word_set("nanti lagi habis setelah sesudah abis kan ya again later")


@needs(_BACK, named("locus"))
def answer_back_there(asking: Asking) -> Reply | None:
    """Answer «dari MPP balik lagi ke balai kota?» by what is still to come there; silent where nothing is."""
    reading = asking.reading
    words = reading.words.words
    goal = next(
        (m for m in reading.mentioned("locus") if m.start and words[m.start - 1] in {"ke", "to"}), None
    )
    asked = reading.has("tag", "yesno", "next") or reading.text.rstrip().endswith("?")
    if goal is None or _BACK.isdisjoint(words[: goal.start]) or not asked or reading.has(*_OTHERWISE):
        return None
    if any(words[u.start] not in _BACK | _LATER for u in reading.asks) or asking.period.point:
        return None
    if is_after_elsewhere(asking) or _is_titled(asking, goal):
        return None
    indexes = set(goal.indexes("locus"))
    day = asking.period.day or asking.diary.meant_day(asking.now)
    coming = [
        slot
        for slot in asking.diary.slots
        if slot.start > asking.now
        and slot.day == day
        and slot.locus
        and asking.visit.loci.index(slot.locus) in indexes
    ]
    window = asking.period.start, asking.period.end
    if window[0] and window[1]:
        coming = [slot for slot in coming if window[0] <= slot.start < window[1]]
    if not coming:
        return None
    slot = coming[0]
    said = (line("when", title=slot.item.title, when=span_of(slot)), place_line(slot))
    return reply("check", line("yes"), *said, subject=about("check", [slot]))


def _is_titled(asking: Asking, goal: Mention) -> bool:
    """Say whether «kembali ke hotel» is the title of the way itself."""
    return any(goal.start in span for span in title_spans(asking.knowledge, asking.reading.words.units))


_OTHERWISE = word_set("when where who count duration contact until countdown transport over begun")
