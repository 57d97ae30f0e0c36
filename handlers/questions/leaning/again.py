"""Answers «kalau SCC?» and «besok?» with what was asked before."""

from __future__ import annotations

from handlers.questions.answerers import ANSWERERS
from handlers.questions.patterns.late import Late
from handlers.questions.replies.base import Asking, Reply
from handlers.questions.words import word_set

_AGAIN = Late(r"^(?:kalau|kalo|klo|lalu|terus|trus|bagaimana|gimana|and|what about|how about|nah|dan)\b")


def asked_again(asking: Asking) -> Reply | None:
    """Answer «kalau SCC?» and «besok?» with what was asked before, for what is named now."""
    previous, reading = asking.previous, asking.reading
    intent = previous.intent if previous else ""
    if intent not in ANSWERERS or reading.has(*_NEW_QUESTIONS) or len(reading.words.words) > _SHORT:
        return None
    bare = not asking.asks_nothing or asking.period.said or bool(reading.mentioned("group"))
    return ANSWERERS[intent](asking) if bare and (_AGAIN.match(reading.text) or asking.period.day) else None


_SHORT = 5
_NEW_QUESTIONS = word_set(
    "when until duration countdown where room map who contact count agenda now next list theme program organizer coach leader head members "
    "why how wear bring loci yesno tag exist begun over define speaker receives transport form topic city position group"
)
