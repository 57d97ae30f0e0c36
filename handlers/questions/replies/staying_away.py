"""What those do who have no part in something: «yang non-muslim nunggu di mana pas jumatan?» is told by the note of the prayer."""

from __future__ import annotations

import re

from handlers.questions.patterns.late import Late
from handlers.questions.patterns.pieces import Pattern
from handlers.questions.reading.lemmas import lemma_set
from handlers.questions.replies.base import Asking, Reply, about, reply
from handlers.questions.replies.gates import needs
from handlers.questions.replies.notes import noted_line

_AWAY = Pattern(
    r"\b(?:non ?-?muslim|nonis|nasrani|kristen|kristiani|katolik|hindu|buddha|budha|christians?)\b|"
    r"\b(?:bukan|not|tidak|nggak|enggak|gak|ga|ngga)(?: \w+)? (?:muslims?|salat|sholat|shalat|solat|jumatan|praying|pray)\b"
)
_PRAYS = lemma_set("salat")
_OTHERS = Late(r"\b(?:lain|lainnya|non|tidak|selain|other|others|not|those)\b", re.IGNORECASE)


@needs(_AWAY)
def answer_away(asking: Asking) -> Reply | None:
    """Tell the note of a prayer that says what the others do, to who is none of those who pray."""
    reading = asking.reading
    text = reading.text
    if not _AWAY.search(text) or reading.has("who", "contact", "count"):
        return None
    told = [
        slot
        for slot in asking.pool()
        if _PRAYS & asking.knowledge.words_of(slot.item).title and _OTHERS.search(slot.item.note)
    ]
    slot = asking.diary.current_or_next(told, asking.now) or next(iter(told), None)
    return reply("note", noted_line(slot), subject=about("note", [slot])) if slot else None
