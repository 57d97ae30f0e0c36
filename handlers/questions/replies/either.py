"""Which of two people it is: «yang menerima kita bupati atau wakil bupati?»."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.questions.diary import Slot
from handlers.questions.reading.lemmas import Unit
from handlers.questions.replies.base import Asking, Reply, about, reply, span_of
from handlers.questions.replies.gates import cued, needs
from handlers.questions.replies.people import speaker_line
from handlers.questions.replies.titles import TITLE_HEADS
from handlers.questions.words import word_set
from texts.messages.answers import line

_OR = word_set("atau or ataukah")
_HONORIFICS = word_set("pak bu bapak ibu mr mrs ms")
_LONGEST = 4
"""Words of a title on one side of «atau»."""


@needs(_OR, cued("who receives speaker"))
def answer_either(asking: Asking) -> Reply | None:
    """Tell which of two people speaks or receives at what is meant; silent where neither does."""
    reading, words = asking.reading, asking.reading.words.words
    at = next((at for at, word in enumerate(words) if word in _OR), None)
    if at is None or not reading.has("who", "receives", "speaker") or reading.has("contact", "when", "count"):
        return None
    sides = [
        _named(asking, at, before=True) or _holders(asking, _before(asking, at)),
        _named(asking, at, before=False) or _holders(asking, _behind(asking, at)),
    ]
    if not all(sides) or sides[0] == sides[1]:
        return None
    holders = sides[0] | sides[1]
    slot = _spoken(asking, holders)
    if slot is None:
        return None
    index_of = asking.knowledge.directory.index_of
    names = [name for name in slot.item.speakers if index_of(name) in holders] or list(slot.item.speakers)
    head = line("speakers-at", title=slot.item.title, when=span_of(slot))
    said = [speaker_line(asking, name) for name in names]
    return reply("speaker", head, *said, subject=about("speaker", [slot], people=names))


def _named(asking: Asking, at: int, *, before: bool) -> set[int]:
    """Find who is named beside «atau», with or without «pak»."""
    beside = (range(at - 1, at + 1), range(at + 1, at + 3))
    found = (
        mention
        for mention in asking.reading.mentioned("person")
        if (mention.end in beside[0] if before else mention.start in beside[1])
    )
    return {index for mention in found for index in mention.indexes("person")}


def _before(asking: Asking, at: int) -> list[Unit]:
    units = [unit for unit in asking.reading.words.units if unit.end <= at][-_LONGEST:]
    heads = [place for place, unit in enumerate(units) if unit.lemma in TITLE_HEADS]
    return units[heads[0] :] if heads else []


def _behind(asking: Asking, at: int) -> list[Unit]:
    units = [unit for unit in asking.reading.words.units if unit.start > at][: _LONGEST + 1]
    units = (
        units[1:] if units and asking.reading.words.words[units[0].start] in _HONORIFICS else units[:_LONGEST]
    )
    return units if units and units[0].lemma in TITLE_HEADS else []


def _holders(asking: Asking, title: Sequence[Unit]) -> set[int]:
    """Find who holds a title, by as many of its words as name anyone; a deputy is no head."""
    lemmas = [unit.lemma for unit in title]
    for last in range(len(lemmas), 0, -1):
        found = asking.knowledge.directory.titled(lemmas[:last], asking.group.name)
        if found:
            return set(found)
    return set()


def _spoken(asking: Asking, holders: set[int]) -> Slot | None:
    """Find the item at which one of them speaks: of the time meant, called as the question has it, running or next."""
    period, index_of = asking.period, asking.knowledge.directory.index_of
    slots: Sequence[Slot] = asking.pool()
    if period.start and period.end:
        slots = asking.diary.within(period.start, period.end)
    slots = [slot for slot in slots if holders & {index_of(name) for name in slot.item.speakers}]
    said = {unit.lemma for unit in asking.reading.words.units} - TITLE_HEADS
    slots = (
        [slot for slot in slots if said & asking.knowledge.words_of(slot.item).title]
        or _done(asking)
        or slots
    )
    return (asking.diary.current_or_next(slots, asking.now) or slots[0]) if slots else None


def _done(asking: Asking) -> list[Slot]:
    """Find the items called by what is done («yang menutup acara»), whoever does it."""
    deeds = {cue.start for cue in asking.reading.cues if cue.name == "receives"}
    named = {unit.lemma for unit in asking.reading.words.units if unit.start in deeds}
    pool = [slot for slot in asking.pool() if slot.item.speakers]
    return [slot for slot in pool if named & asking.knowledge.words_of(slot.item).title]
