"""Whose place one is at: «ini rumahnya siapa?» during a visit to someone's house."""

from __future__ import annotations

from handlers.questions.lemmas import lemmas
from handlers.questions.replies.base import Asking, Reply, about, place_line, reply, span_of, speakers_line
from handlers.questions.words import word_set
from texts.messages.answers import line

_HERE = word_set("ini sini disini this here")


def answer_host_here(asking: Asking) -> Reply | None:
    """Tell who receives at what runs now, where the place that is pointed at is called as the question has it."""
    reading = asking.reading
    asked = {unit.lemma for unit in reading.asks}
    if (
        not asked
        or not reading.has("who")
        or reading.has("contact", "when", "count", "head", "leader", "coach")
    ):
        return None
    if _HERE.isdisjoint(reading.words.words) or reading.times or reading.mentions:
        return None
    for slot in asking.diary.running(asking.now):
        place = f"{slot.room} {slot.locus.name} {slot.locus.kind}" if slot.locus else slot.room
        if slot.item.speakers and asked <= set(lemmas(place)):
            head = line("speakers-at", title=slot.item.title, when=span_of(slot))
            return reply(
                "speaker", head, speakers_line(slot), place_line(slot), subject=about("speaker", [slot])
            )
    return None
