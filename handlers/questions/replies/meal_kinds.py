"""How a meal is served, where the note of its item tells: «makan siangnya prasmanan ya?» and «nasi kotak atau prasmanan?»."""

from __future__ import annotations

from handlers.questions.names.matching import find_items
from handlers.questions.reading.lemmas import lemma_set, lemmas
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.notes import noted_line
from texts.messages.answers import line

_SERVED = lemma_set("prasmanan kotak bungkus kotakan buffet box piring rantang")
_MEALS = lemma_set("makan siang malam pagi sarapan kudapan kopi istirahat nasi")


@needs(_SERVED)
def answer_served(asking: Asking) -> Reply | None:
    """Confirm or correct how the meal that is named, or else the next one of the day, is served."""
    reading = asking.reading
    served = {unit.lemma for unit in reading.asks} & _SERVED
    rest = [unit for unit in reading.asks if unit.lemma not in _SERVED]
    if not served or any(unit.lemma not in _MEALS for unit in rest) or reading.has("when", "who", "contact"):
        return None
    meal = [unit for unit in rest if asking.knowledge.in_titles(unit.lemma)]
    places = [mention for mention in reading.mentions if mention.kind == "locus"]
    found = find_items(asking.knowledge, asking.pool(), places, meal)
    if not (meal or places) or not found.fully:
        return None
    slot = asking.diary.current_or_next(found.slots, asking.now)
    told = _SERVED & set(lemmas(slot.item.note)) if slot else set()
    if slot is None or not told:
        return None
    claimed = len(served) == 1 and reading.has("tag", "yesno")
    head = (line("yes") if served <= told else line("no")) if claimed else None
    return reply("note", head, noted_line(slot), subject=about("note", [slot]))
