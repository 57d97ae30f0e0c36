"""Corrects who holds an item: «tanggapan dari bupati jam berapa?» where the secretary gives it."""

from __future__ import annotations

from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.moments import when_lines
from handlers.questions.replies.titles import TITLE_HEADS, asked_title
from handlers.questions.words import word_set
from handlers.questions.words.fillers import vague

_BY = word_set("dari oleh sama pak bu bapak ibu by from")


def answer_by_another(asking: Asking) -> Reply | None:
    """Tell the one item that is called so, with who speaks there, where the one who is named does not."""
    title = asked_title(asking)
    if not title or title[0].lemma not in TITLE_HEADS or asking.reading.mentions or asking.reading.anchor:
        return None
    before = asking.reading.words.words[max(0, title[0].start - 1) : title[0].start]
    rest = [unit for unit in asking.reading.asks if unit not in title]
    if _BY.isdisjoint(before) or not any(unit.lemma not in vague() for unit in rest):
        return None
    found = asking.find([], rest)
    if not found.fully or found.noted or len(found.slots) != 1 or not found.slots[0].item.speakers:
        return None
    return reply("when", *when_lines(asking, found.slots), subject=about("when", found.slots))
